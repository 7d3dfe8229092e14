// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkProxy>
#include <QString>

namespace heirloom {

/// How a SOCKS5 proxy is asked for a connection (RFC 1928, and RFC 1929 for the login). The proxy gets the name of the
/// server, not its address. Pure: bytes in, bytes out; what it is fed may be anything.
class Socks5Handshake
{
public:
    enum class State {
        Going,
        Done,     ///< what follows is the server's
        Refused,  ///< see problem()
        NoAccess, ///< the login is missing, or refused
    };

    /// REQUIRES: `host` as URLs have it; it is cut to the 255 bytes that fit, like login and password.
    Socks5Handshake(const QNetworkProxy &proxy, const QString &host, quint16 port);

    /// What the client says first.
    QByteArray greeting() const;
    /// Bytes of the proxy. What to send back, perhaps nothing.
    QByteArray feed(const QByteArray &received);
    State state() const { return m_state; }
    /// "did not find that host"; of State::Refused.
    const QString &problem() const { return m_problem; }
    /// Bytes behind the handshake, once it is Done.
    const QByteArray &rest() const { return m_buffer; }

private:
    enum class Step { Method, Login, Answer };

    bool hasLogin() const { return !m_login.isEmpty(); }
    QByteArray step();
    QByteArray onMethod();
    QByteArray onLogin();
    QByteArray onAnswer();
    QByteArray request() const;
    QByteArray refuse(const QString &problem);

    const QByteArray m_login, m_password, m_host;
    const quint16 m_port;
    Step m_step = Step::Method;
    State m_state = State::Going;
    QString m_problem;
    QByteArray m_buffer; ///< not understood yet
};

} // namespace heirloom
