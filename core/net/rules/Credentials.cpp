// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rules/Credentials.h"

#include "net/HttpClient.h"
#include "net/rules/RedirectRules.h"

#include <QHostAddress>
#include <algorithm>

namespace heirloom {

namespace {

constexpr qsizetype maxTokenBytes = 4096;

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= maxTokenBytes &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

bool isLoopback(const QString &host)
{
    QHostAddress address;
    return host == u"localhost" || (address.setAddress(host) && address.isLoopback());
}

bool isNamedByAnother(const HttpRequest &request)
{
    return !request.namedBy.isEmpty() && !request.namedBy.isLocalFile() &&
           !redirect::sameOrigin(request.namedBy, request.url);
}

bool hasHeader(const HttpRequest &request, const QByteArray &name)
{
    return std::any_of(request.headers.begin(), request.headers.end(),
                       [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool Credentials::isTrusted(const QUrl &url)
{
    return !url.host().isEmpty() && (url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url.host())));
}

bool Credentials::addToken(const QUrl &origin, const QByteArray &token)
{
    if (!isToken(token) || !isTrusted(origin))
        return false;
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_tokens, [&](const Token &known) { return redirect::sameOrigin(known.origin, origin); });
    m_tokens.push_back({origin, "Bearer " + token});
    return true;
}

void Credentials::removeToken(const QUrl &origin)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_tokens, [&](const Token &known) { return redirect::sameOrigin(known.origin, origin); });
}

bool Credentials::addHeaders(const QUrl &origin, const Headers &headers)
{
    if (!isTrusted(origin))
        return false;
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_given, [&](const Given &known) { return redirect::sameOrigin(known.origin, origin); });
    m_given.push_back({origin, headers});
    return true;
}

void Credentials::addLogin(const QString &host, const QByteArray &login, const QByteArray &password)
{
    const std::lock_guard lock(m_mutex);
    m_logins.push_back({host.toLower(), login, password});
}

std::optional<QPair<QByteArray, QByteArray>> Credentials::loginFor(const QString &host) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_logins.begin(), m_logins.end(),
                                    [name = host.toLower()](const Login &login) { return login.host == name; });
    return found == m_logins.end() ? std::nullopt : std::optional(qMakePair(found->name, found->password));
}

Credentials::Headers Credentials::headersFor(const QUrl &url) const
{
    const std::lock_guard lock(m_mutex);
    Headers headers;
    for (const Given &given : m_given) {
        if (redirect::sameOrigin(given.origin, url))
            headers = given.headers;
    }
    for (const Token &token : m_tokens) {
        if (redirect::sameOrigin(token.origin, url))
            return headers << Headers::value_type{"Authorization", token.header};
    }
    for (const Login &login : m_logins) {
        if (login.host == url.host())
            return headers << Headers::value_type{"Authorization",
                                                  "Basic " + (login.name + ':' + login.password).toBase64()};
    }
    return headers;
}

void Credentials::authorize(HttpRequest &request, bool isProxied) const
{
    const bool isInTheOpen = isProxied && request.url.scheme() != u"https";
    if (!isTrusted(request.url) || isInTheOpen || isNamedByAnother(request))
        return;
    for (const auto &[name, value] : headersFor(request.url)) {
        if (!hasHeader(request, name))
            request.headers.append({name, value});
    }
}

} // namespace heirloom
