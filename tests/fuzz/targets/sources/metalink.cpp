// SPDX-License-Identifier: GPL-3.0-or-later
// Metalink 4 and 3. Input: the document.
#include "../../SourceText.h"

#include "sources/metalink/MetalinkDriver.h"

using namespace heirloom;
using namespace heirloom::fuzz;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray text = bytesOf(data, size);
    const QUrl url(QStringLiteral("https://mirrors.test/pub/r2/tool.meta4"));
    const Resolved whole = checkDocument(MetalinkDriver(), text, url);
    for (const ManifestEntry &entry : whole.sink.all) {
        must(!entry.urls.isEmpty(), "a file has a mirror");
        if (!entry.pieces)
            continue;
        const Pieces &pieces = *entry.pieces;
        const qsizetype bytes = pieces.algorithm ? digestSize(*pieces.algorithm) : Sha256::size;
        must(pieces.length > 0 && entry.size > 0, "pieces are of a known file and have a length");
        must(pieces.digests.size() % bytes == 0, "digests of pieces are whole");
        must(pieces.digests.size() / bytes == (entry.size - 1) / pieces.length + 1, "there are as many as needed");
    }
    (void)MetalinkDriver().recognises({{}, url, {}}, TextSource(text, 1 << 20, url));
    return 0;
}
