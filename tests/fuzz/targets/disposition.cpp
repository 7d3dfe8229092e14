// SPDX-License-Identifier: GPL-3.0-or-later
// The name that a server proposes: whatever the header and the addresses say, a single harmless component comes of it.
// Input: the header's value; the final address; the address asked for, a line each.
#include "../Fuzz.h"

#include "io/SafePath.h"
#include "net/ContentDisposition.h"
#include "net/HttpClient.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

void checkName(const QString &name)
{
    must(!name.contains(u'/') && !name.contains(u'\\'), "a header proposes a name, never a folder");
    const auto safe = SafePath::parse(safeName(name));
    must(safe && safe->components().size() == 1, "of every proposal comes one component");
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    Lines lines(bytesOf(data, size));
    HttpResponse response;
    const QByteArray value = lines.next();
    response.finalUrl = QUrl::fromEncoded(lines.next());
    const QUrl requested = QUrl::fromEncoded(lines.next());
    checkName(contentDispositionFileName(value));
    checkName(proposedFileName(response, requested));
    response.headers.emplaceBack("content-disposition", value);
    checkName(proposedFileName(response, requested));
    return 0;
}
