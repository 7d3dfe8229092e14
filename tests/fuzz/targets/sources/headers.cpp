// SPDX-License-Identifier: GPL-3.0-or-later
// What a server's headers say of a file's digests and mirrors. Input: one header in a line, "Name: value".
#include "../../Fuzz.h"

#include "sources/http/InstanceHeaders.h"

using namespace heirloom;
using namespace heirloom::fuzz;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QUrl asked(QStringLiteral("https://host/dir/a.iso"));
    const HttpResponse response{200, asked, Lines(bytesOf(data, size)).headers()};
    const InstanceHeaders said = instanceHeaders(response, asked);
    must(said.mirrors.isEmpty() || !said.digests.isEmpty(), "mirrors come with a digest");
    must(said.mirrors.size() <= 32, "mirrors are few");
    for (const QString &mirror : said.mirrors) {
        const QUrl url(mirror, QUrl::StrictMode);
        must(url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty(),
             "a mirror is an address without a password");
        must(url.scheme() == u"http" || url.scheme() == u"https", "a mirror is http or https");
    }
    must(said.metalink.isEmpty() || said.metalink.scheme() == u"https", "a description is as guarded as the file");
    return 0;
}
