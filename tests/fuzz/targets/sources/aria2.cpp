// SPDX-License-Identifier: GPL-3.0-or-later
// Input files of aria2. Input: the text.
#include "../../SourceText.h"

#include "sources/aria2/Aria2ListDriver.h"

using namespace heirloom;
using namespace heirloom::fuzz;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray text = bytesOf(data, size);
    const QUrl url(QStringLiteral("https://lists.test/all.txt"));
    const Resolved whole = checkDocument(Aria2ListDriver(), text, url);
    must(whole.status.has_value(), "a list of this size can always be read");
    must(qsizetype(whole.sink.all.size()) + whole.sink.refused.size() <= text.count('\n') + 1,
         "a line is one entry at most");
    for (const ManifestEntry &entry : whole.sink.all)
        must(!entry.urls.isEmpty(), "an entry has an address");
    const int certainty = Aria2ListDriver().recognises({}, TextSource(text, 1 << 20, url));
    must(certainty == 0 || !whole.sink.all.empty() || !whole.sink.refused.empty(), "what is taken for a list is one");
    return 0;
}
