// SPDX-License-Identifier: GPL-3.0-or-later
// The text list: every line is an entry with an http(s) address and a name, or is refused with its number.
#include "../../SourceText.h"

#include "sources/list/TextListDriver.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

const QUrl address(QStringLiteral("https://lists.test/all.txt"));

Sink resolve(const QByteArray &text, qsizetype step)
{
    const Resolved resolved = resolveText(TextListDriver(), text, step, address);
    must(resolved.status.has_value(), "a list of this size can always be read");
    return resolved.sink;
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray text = bytesOf(data, size);
    const Sink whole = resolve(text, 1 << 20);
    must(whole == resolve(text, 5), "how the bytes arrive makes no difference");
    must(whole.headers.size() == 1, "a list has one header");
    must(qsizetype(whole.all.size()) + whole.refused.size() <= text.count('\n') + 1, "a line is one entry at most");
    for (const ManifestEntry &entry : whole.all) {
        must(entry.urls.size() == 1 && checkFileUrl(entry.urls.front(), {}).has_value(), "an entry has its address");
        must(!entry.path.isEmpty(), "an entry has a name");
    }
    const int certainty = TextListDriver().recognises({}, TextSource(text, 1 << 20, address));
    must(certainty == 0 || !whole.all.empty() || size > 4096, "what is taken for a list by its whole text has entries");
    return 0;
}
