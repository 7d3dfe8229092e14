// SPDX-License-Identifier: GPL-3.0-or-later
// Where a redirect may lead. Input: the address that redirects and its Location, a line each, then headers of the
// request.
#include "../Fuzz.h"

#include "net/rules/RedirectRules.h"
#include "net/rules/RequestRules.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

bool isWeb(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
}

void checkTarget(const QUrl &from, const QByteArray &location)
{
    const auto to = redirect::target(from, location);
    if (!to) {
        must(to.error().code == ErrorCode::Source, "a refusal has its kind");
        must(!to.error().context.isEmpty(), "a refusal says why");
        return;
    }
    must(isWeb(*to), "a redirect leads to the web");
    must(from.scheme() != u"https" || to->scheme() == u"https", "a redirect does not leave https");
    must(to->userInfo().isEmpty(), "a server gives us no credentials");
    must(to->port(80) > 0 && to->port(80) < 65536, "a port is a port");
    const QByteArray encoded = to->toEncoded();
    must(std::all_of(encoded.begin(), encoded.end(), [](char c) { return c > 0x20 && c < 0x7f; }),
         "what is sent has no control characters");
    const QUrl again = QUrl::fromEncoded(encoded);
    must(again.isValid() && redirect::sameOrigin(again, *to), "what is sent is what was judged");
    must(redirect::sameOrigin(*to, *to), "an origin is its own");
    HttpRequest next;
    next.url = *to;
    must(checkRequest(next).has_value(), "where a redirect leads may be asked");
    if (redirect::sameOrigin(from, *to))
        must(from.host() == to->host() && from.scheme() == to->scheme(), "an origin has one host and one scheme");
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    Lines lines(bytesOf(data, size));
    QUrl from = QUrl::fromEncoded(lines.next());
    if (!isWeb(from))
        from = QUrl(QStringLiteral("https://origin.test/a/b?c=d"));
    checkTarget(from, lines.next());
    for (const auto &[name, value] : redirect::portableHeaders(lines.headers())) {
        const QByteArray lower = name.toLower();
        must(lower == "accept" || lower == "range" || lower.startsWith("if-"), "only harmless headers cross");
    }
    return 0;
}
