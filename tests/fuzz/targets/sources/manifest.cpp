// SPDX-License-Identifier: GPL-3.0-or-later
// The manifest parser: whatever the bytes and however they arrive, the same entries come out, and none of them breaks a
// rule that the parser keeps. What it accepts survives being written and read again.
#include "../../Fuzz.h"

#include "io/SafePath.h"
#include "sources/SourceUrl.h"
#include "sources/manifest/ManifestParser.h"
#include "sources/manifest/ManifestWriter.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

struct Parsed
{
    Status status;
    Sink sink;
};

Parsed parse(const QByteArray &document, qsizetype step, bool local)
{
    Parsed parsed;
    ManifestContext context;
    context.local = local;
    context.limits = {.documentBytes = 1 << 20, .entries = 5000};
    parsed.status = parseManifest(Bytes(document, step), context, parsed.sink);
    return parsed;
}

void checkRules(const Parsed &parsed, bool local)
{
    if (parsed.status)
        must(parsed.sink.headers.size() == 1, "a whole manifest has one header");
    else
        must(!parsed.status.error().context.isEmpty(), "a failure says what is wrong");
    for (const ManifestEntry &entry : parsed.sink.all) {
        must(entry.path.toUtf8().size() <= 3 * SafePath::maxBytes, "a path is no longer than the longest one allowed");
        for (const QString &url : entry.urls)
            must(checkFileUrl(url, {.relativeAllowed = true, .localAllowed = local}).has_value(), "a URL may be used");
    }
}

QByteArray written(const Parsed &parsed)
{
    QByteArray document;
    ManifestWriter writer([&](QByteArrayView piece) -> Status {
        document.append(piece);
        return {};
    });
    const ManifestHeader &header = parsed.sink.headers.front();
    must(writer.begin(header.name, header.revision).has_value(), "what was read can be written");
    for (const ManifestEntry &entry : parsed.sink.all)
        must(writer.add(entry.path, entry.size, entry.sha256, entry.urls).has_value(), "what was read can be written");
    must(writer.end().has_value(), "what was read can be written");
    return document;
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray document = bytesOf(data, size);
    const bool local = size % 2 == 1;
    Parsed whole = parse(document, 1 << 20, local);
    checkRules(whole, local);
    const Parsed pieces = parse(document, 7, local);
    must(whole.status.has_value() == pieces.status.has_value() && whole.sink == pieces.sink,
         "how the bytes arrive makes no difference");
    if (!whole.status)
        return 0;
    Parsed again = parse(written(whole), 1 << 20, local);
    must(again.status.has_value(), "what was written can be read");
    whole.sink.refused.clear(); // only what was accepted was written
    must(again.sink == whole.sink, "what was written is read as the same");
    return 0;
}
