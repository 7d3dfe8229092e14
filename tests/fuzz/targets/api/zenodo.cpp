// SPDX-License-Identifier: GPL-3.0-or-later
// The description of a Zenodo record: whatever the bytes and however they arrive, the same entries come out, and each
// is one that a driver may hand over.
#include "Listing.h"

#include "sources/SourceUrl.h"
#include "sources/zenodo/ZenodoRecord.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

struct Parsed
{
    Status status;
    Sink sink;
    QString number, title, series;
    qint64 files = 0;
};

const QUrl server(QStringLiteral("https://zenodo.test"));

Parsed parse(const QByteArray &text, qsizetype step)
{
    Parsed parsed;
    ZenodoRecord record(parsed.sink, server);
    parsed.status =
        readJsonRecords(Bytes(text, step), {QStringLiteral("record"), "files", 1 << 20, 5000, false}, record);
    if (parsed.status)
        parsed.status = record.finish();
    parsed.number = record.number();
    parsed.title = record.title();
    parsed.series = record.series();
    parsed.files = record.files();
    return parsed;
}

void checkRules(const Parsed &parsed)
{
    checkListing(parsed.status, parsed.sink, parsed.files);
    must(parsed.number.isEmpty() || ZenodoRecord::isNumber(parsed.number), "the record is named by a number");
    must(parsed.series.isEmpty() || ZenodoRecord::isNumber(parsed.series), "the concept is named by a number");
    must(parsed.title.isEmpty() || !parsed.title.back().isHighSurrogate(), "a title is not cut within a character");
    for (const ManifestEntry &entry : parsed.sink.all) {
        must(entry.urls.size() == 1, "an entry has an address");
        must(checkFileUrl(entry.urls.first(), {.relativeAllowed = true}).has_value(), "the address may be used");
        const QUrl url = server.resolved(QUrl(entry.urls.first(), QUrl::StrictMode));
        must(url.scheme() == u"https" && url.host() == u"zenodo.test", "the address is at the record's server");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray text = bytesOf(data, size);
    const Parsed whole = parse(text, 1 << 20);
    checkRules(whole);
    const Parsed pieces = parse(text, 7);
    must(whole.status.has_value() == pieces.status.has_value() && whole.sink == pieces.sink &&
             whole.title == pieces.title && whole.number == pieces.number,
         "how the bytes arrive makes no difference");
    return 0;
}
