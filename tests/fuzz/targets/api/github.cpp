// SPDX-License-Identifier: GPL-3.0-or-later
// The description of a release on GitHub: whatever the bytes and however they arrive, the same entries come out, and
// each is one that a driver may hand over.
#include "Listing.h"

#include "sources/SourceUrl.h"
#include "sources/github/GitHubRelease.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

struct Parsed
{
    Status status;
    Sink sink;
    QString tag;
    qint64 files = 0;
};

Parsed parse(const QByteArray &text, qsizetype step)
{
    Parsed parsed;
    GitHubRelease release(parsed.sink);
    parsed.status = readJsonRecords(Bytes(text, step), {QStringLiteral("release"), "assets", 1 << 20, 5000}, release);
    if (parsed.status)
        parsed.status = release.finish();
    parsed.tag = release.tag();
    parsed.files = release.files();
    return parsed;
}

void checkRules(const Parsed &parsed)
{
    checkListing(parsed.status, parsed.sink, parsed.files);
    must(parsed.tag.isEmpty() || (!parsed.tag.startsWith(u'.') && !parsed.tag.contains(QStringLiteral("/."))),
         "a tag leads nowhere");
    for (const ManifestEntry &entry : parsed.sink.all) {
        must(entry.urls.size() == 1, "an entry has an address");
        must(checkFileUrl(entry.urls.first(), {}).has_value(), "the address may be used");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray text = bytesOf(data, size);
    const Parsed whole = parse(text, 1 << 20);
    checkRules(whole);
    const Parsed pieces = parse(text, 7);
    must(whole.status.has_value() == pieces.status.has_value() && whole.sink == pieces.sink && whole.tag == pieces.tag,
         "how the bytes arrive makes no difference");
    return 0;
}
