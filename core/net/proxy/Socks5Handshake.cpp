// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxy/Socks5Handshake.h"

#include <QHostAddress>
#include <initializer_list>

namespace heirloom {

namespace {

constexpr char version = 5;
constexpr char loginVersion = 1;
constexpr char noLogin = 0;
constexpr char withLogin = 2;
constexpr char connectCommand = 1;
constexpr char ipv4 = 1;
constexpr char name = 3;
constexpr char ipv6 = 4;
constexpr qsizetype longest = 255;

QByteArray bytes(std::initializer_list<char> values)
{
    return {values.begin(), qsizetype(values.size())};
}

/// With its length before it.
QByteArray counted(const QByteArray &text)
{
    const QByteArray cut = text.left(longest);
    return QByteArray(1, char(cut.size())) + cut;
}

QByteArray ipv6Bytes(const QHostAddress &address)
{
    const Q_IPV6ADDR parts = address.toIPv6Address();
    return {reinterpret_cast<const char *>(&parts), sizeof parts};
}

QString meaning(char reply)
{
    switch (reply) {
    case 2:
        return QStringLiteral("does not allow connections to that server");
    case 3:
    case 4:
        return QStringLiteral("did not find that server");
    case 5:
        return QStringLiteral("says that the server refused the connection");
    case 6:
        return QStringLiteral("says that the server did not answer in time");
    default:
        return QStringLiteral("gave no connection to that server (SOCKS reply %1)").arg(int(quint8(reply)));
    }
}

} // namespace

Socks5Handshake::Socks5Handshake(const QNetworkProxy &proxy, const QString &host, quint16 port)
    : m_login(proxy.user().toUtf8()), m_password(proxy.password().toUtf8()), m_host(host.toLatin1()), m_port(port)
{
}

QByteArray Socks5Handshake::greeting() const
{
    QByteArray greeting(1, version);
    greeting += counted(hasLogin() ? bytes({noLogin, withLogin}) : bytes({noLogin}));
    return greeting;
}

QByteArray Socks5Handshake::feed(const QByteArray &received)
{
    m_buffer += received;
    QByteArray answer;
    for (qsizetype before = -1; m_state == State::Going && m_buffer.size() != before;) {
        before = m_buffer.size();
        answer += step();
    }
    return answer;
}

QByteArray Socks5Handshake::step()
{
    switch (m_step) {
    case Step::Method:
        return onMethod();
    case Step::Login:
        return onLogin();
    case Step::Answer:
        return onAnswer();
    }
    return {};
}

QByteArray Socks5Handshake::refuse(const QString &problem)
{
    m_state = State::Refused;
    m_problem = problem;
    return {};
}

QByteArray Socks5Handshake::onMethod()
{
    if (m_buffer.size() < 2)
        return {};
    if (m_buffer.at(0) != version)
        return refuse(QStringLiteral("does not speak SOCKS5"));
    const char method = m_buffer.at(1);
    m_buffer.remove(0, 2);
    if (method == noLogin) {
        m_step = Step::Answer;
        return request();
    }
    if (method != withLogin || !hasLogin()) {
        m_state = State::NoAccess;
        return {};
    }
    m_step = Step::Login;
    return QByteArray(1, loginVersion) + counted(m_login) + counted(m_password);
}

QByteArray Socks5Handshake::onLogin()
{
    if (m_buffer.size() < 2)
        return {};
    if (m_buffer.at(1) != 0) {
        m_state = State::NoAccess;
        return {};
    }
    m_buffer.remove(0, 2);
    m_step = Step::Answer;
    return request();
}

QByteArray Socks5Handshake::request() const
{
    QByteArray request = bytes({version, connectCommand, 0});
    const QHostAddress literal(QString::fromLatin1(m_host));
    if (literal.protocol() == QAbstractSocket::IPv6Protocol) {
        request += ipv6 + ipv6Bytes(literal);
    } else if (literal.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 address = literal.toIPv4Address();
        request += bytes({ipv4, char(address >> 24), char(address >> 16), char(address >> 8), char(address)});
    } else {
        request += name + counted(m_host);
    }
    return request + char(m_port >> 8) + char(m_port & 0xff);
}

QByteArray Socks5Handshake::onAnswer()
{
    constexpr qsizetype head = 4;
    if (m_buffer.size() < 2)
        return {};
    if (m_buffer.at(0) != version)
        return refuse(QStringLiteral("does not speak SOCKS5"));
    if (m_buffer.at(1) != 0)
        return refuse(meaning(m_buffer.at(1)));
    if (m_buffer.size() <= head)
        return {};
    const char kind = m_buffer.at(3);
    if (kind != ipv4 && kind != ipv6 && kind != name)
        return refuse(QStringLiteral("does not speak SOCKS5"));
    const qsizetype address = kind == ipv4 ? 4 : kind == ipv6 ? 16 : 1 + quint8(m_buffer.at(head));
    if (m_buffer.size() < head + address + 2)
        return {};
    m_buffer.remove(0, head + address + 2);
    m_state = State::Done;
    return {};
}

} // namespace heirloom
