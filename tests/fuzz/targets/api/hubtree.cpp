// SPDX-License-Identifier: GPL-3.0-or-later
// A page of a Hub's tree: whatever the bytes and however they arrive, the same entries come out, and each is one that a
// driver may hand over. Input: a Link field, a line feed, then the page.
#include "Listing.h"

#include "sources/api/LinkHeader.h"
#include "sources/huggingface/HubTree.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

struct Parsed
{
    Status status;
    Sink sink;
    qint64 rows = 0;
};

Parsed parse(const QByteArray &page, qsizetype step)
{
    Parsed parsed;
    HubTree tree(parsed.sink);
    parsed.status = readJsonRecords(Bytes(page, step), {QStringLiteral("list of files"), {}, 1 << 20, 5000}, tree);
    if (parsed.status)
        parsed.status = tree.finish();
    parsed.rows = tree.rows();
    return parsed;
}

void checkRules(const Parsed &parsed)
{
    checkListing(parsed.status, parsed.sink, parsed.rows);
    for (const ManifestEntry &entry : parsed.sink.all) {
        must(entry.urls.isEmpty(), "a tree names no addresses");
        must(!entry.sha256 || !entry.digest, "the object id of a pointer is no digest of the file");
        must(!entry.digest || entry.digest->algorithm == DigestAlgorithm::GitBlob, "a blob's id is a digest of git's");
    }
}

void checkLink(const QByteArray &field)
{
    const QUrl page(QStringLiteral("https://hub.test/api"));
    const auto next = nextPage({200, page, {{"Link", field}}}, page);
    if (!next || !*next)
        return;
    must((*next)->scheme() == u"https" && (*next)->host() == u"hub.test" && (*next)->port(443) == 443,
         "a list goes on where it began");
    must((*next)->userInfo().isEmpty(), "a link has no password");
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    Lines lines(bytesOf(data, size));
    checkLink(lines.next());
    const QByteArray page = lines.rest();
    const Parsed whole = parse(page, 1 << 20);
    checkRules(whole);
    const Parsed pieces = parse(page, 7);
    must(whole.status.has_value() == pieces.status.has_value() && whole.sink == pieces.sink,
         "how the bytes arrive makes no difference");
    return 0;
}
