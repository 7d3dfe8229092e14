// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of a BagIt bag. Input: how many of the lines that follow are of fetch.txt; those; then a manifest by
// SHA-256, or by MD5 if the number is odd.
#include "../../SourceText.h"

#include "sources/bagit/BagContents.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

Sink join(const QByteArrayList &lines, qsizetype fetchLines, bool fetchFirst)
{
    const QUrl url(QStringLiteral("https://bags.test/one/bagit.txt"));
    const RelativeNames names(url, url);
    Sink sink;
    BagContents contents(names, sink);
    const QString algorithm = fetchLines % 2 == 1 ? QStringLiteral("md5") : QStringLiteral("sha256");
    const auto take = [&](bool fetch) {
        for (qsizetype i = fetch ? 0 : fetchLines; i < (fetch ? fetchLines : lines.size()); ++i) {
            const TextLine line{lines.at(i), i + 1, lines.at(i).size() > 5000};
            const Status status = fetch ? contents.takeFetch(line) : contents.takeManifest(line, algorithm);
            must(status.has_value(), "a bag of this size can always be read");
        }
    };
    take(fetchFirst);
    take(!fetchFirst);
    must(contents.finish().has_value(), "a bag of this size can always be read");
    return sink;
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    QByteArrayList lines = bytesOf(data, size).split('\n');
    const int stated = lines.takeFirst().toInt();
    const qsizetype fetchLines = std::clamp<qsizetype>(stated, 0, lines.size());
    const Sink sink = join(lines, fetchLines, true);
    must(sink.all.size() == join(lines, fetchLines, false).all.size(), "the order of the lists makes no difference");
    must(qsizetype(sink.all.size()) <= lines.size() - fetchLines, "the manifest names each file");
    for (const ManifestEntry &entry : sink.all) {
        must(SafePath::parse(entry.path).has_value(), "an entry has a safe path");
        must(entry.path.startsWith(u"data/"), "payload lies below data/");
        must(entry.sha256.has_value() || entry.digest.has_value(), "an entry can be checked");
        for (const QString &url : entry.urls)
            must(checkFileUrl(url, {}).has_value(), "an entry's address may be used");
    }
    return 0;
}
