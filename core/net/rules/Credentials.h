// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace heirloom {

struct HttpRequest;

/// What the user may show to which server (store.md, T13). A token belongs to one origin: scheme, host and port; so do
/// headers that the user gives. They are sent there alone, over https, or to this computer itself. Login and password
/// of a netrc file belong to a host, as that format has it. Thread-safe; kept in memory only, never written or shown.
class Credentials
{
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    /// False, and nothing is kept, if it cannot be a token (empty, blanks, control characters, longer than 4 KiB) or
    /// `origin` may get none.
    bool addToken(const QUrl &origin, const QByteArray &token);
    void removeToken(const QUrl &origin);
    /// In place of those that were given for it before. REQUIRES: each is one of givenHeader().
    bool addHeaders(const QUrl &origin, const Headers &headers);
    void addLogin(const QString &host, const QByteArray &login, const QByteArray &password);
    /// Login and password of a host, for a proxy there.
    std::optional<QPair<QByteArray, QByteArray>> loginFor(const QString &host) const;

    /// Adds the headers that belong to the origin of `request.url`, unless it has them already. To be called for the
    /// first hop: redirects keep or drop them by their own rules. Nothing is added where another server named
    /// the address (`namedBy`): nobody but the user has them log in anywhere. `isProxied`: the request leaves this
    /// computer wherever it goes, so that https alone is good enough.
    void authorize(HttpRequest &request, bool isProxied = false) const;

    /// Whether secrets may be sent to it: over https, or to the loopback interface.
    static bool isTrusted(const QUrl &url);

private:
    struct Token
    {
        QUrl origin;
        QByteArray header;
    };
    struct Login
    {
        QString host;
        QByteArray name, password;
    };
    struct Given
    {
        QUrl origin;
        Headers headers;
    };
    Headers headersFor(const QUrl &url) const;

    mutable std::mutex m_mutex; ///< guards what follows
    std::vector<Token> m_tokens;
    std::vector<Login> m_logins;
    std::vector<Given> m_given;
};

} // namespace heirloom
