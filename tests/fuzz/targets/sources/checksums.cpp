// SPDX-License-Identifier: GPL-3.0-or-later
// Checksum lists. Input: the list's file name; then its text.
#include "../../SourceText.h"

#include "sources/checksums/ChecksumLine.h"
#include "sources/checksums/ChecksumListDriver.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

void checkLine(const QByteArray &bytes)
{
    const Result<ChecksumLine> line = parseChecksumLine(bytes);
    if (!line) {
        must(!line.error().context.isEmpty(), "a refused line says why");
        return;
    }
    const int digests = line->sha256.has_value() + line->digest.has_value() + !line->foreign.isEmpty();
    must(digests == (line->kind == ChecksumLine::Kind::Digest), "a line states one digest or none");
    must((line->size >= 0) == (line->kind == ChecksumLine::Kind::Size), "only a line of sizes states one");
    if (line->digest)
        must(line->digest->bytes.size() == digestSize(line->digest->algorithm), "a digest is as long as it must be");
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    Lines lines(bytesOf(data, size));
    QUrl url(QStringLiteral("https://lists.test/pub/r2/"));
    url.setPath(url.path() + QString::fromUtf8(lines.next()).remove(u'/'), QUrl::DecodedMode);
    const QByteArray text = lines.rest();
    if (!url.isValid())
        return 0;
    const Resolved whole = checkDocument(ChecksumListDriver(), text, url);
    must(whole.status.has_value(), "a list of this size can always be read");
    for (const ManifestEntry &entry : whole.sink.all)
        must(entry.sha256 || entry.digest, "an entry can be checked");
    must(qsizetype(whole.sink.all.size()) + whole.sink.refused.size() <= text.count('\n') + 1,
         "a line is one entry at most");
    const int certainty = ChecksumListDriver().recognises({{}, url, {}}, TextSource(text, 1 << 20, url));
    must(certainty == 0 || !whole.sink.all.empty() || !whole.sink.refused.empty(), "what is taken for a list is one");
    for (const QByteArray &line : text.split('\n'))
        checkLine(line);
    return 0;
}
