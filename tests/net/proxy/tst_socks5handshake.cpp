// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxy/Socks5Handshake.h"

#include <QTest>

using namespace heirloom;

Q_DECLARE_METATYPE(heirloom::Socks5Handshake::State)

namespace {

using State = Socks5Handshake::State;

QNetworkProxy proxy(bool hasLogin)
{
    return {QNetworkProxy::Socks5Proxy, QStringLiteral("p"), 1080, hasLogin ? QStringLiteral("me") : QString(),
            hasLogin ? QStringLiteral("pw") : QString()};
}

} // namespace

/// RFC 1928 and 1929, to the byte.
class TestSocks5Handshake : public QObject
{
    Q_OBJECT
private slots:
    void asksByName();
    void asksByAddress();
    void replies_data();
    void replies();
};

void TestSocks5Handshake::asksByName()
{
    Socks5Handshake handshake(proxy(true), QStringLiteral("example.org"), 8080);
    QCOMPARE(handshake.greeting().toHex(), QByteArray("05020002"));
    QCOMPARE(handshake.feed(QByteArray::fromHex("0502")).toHex(), QByteArray("01026d6502") + QByteArray("pw").toHex());
    QCOMPARE(handshake.feed(QByteArray::fromHex("0100")).toHex(),
             QByteArray("050100030b") + QByteArray("example.org").toHex() + "1f90");
    QCOMPARE(handshake.feed(QByteArray::fromHex("05000001000000000000") + "server"), QByteArray());
    QCOMPARE(handshake.state(), State::Done);
    QCOMPARE(handshake.rest(), QByteArray("server"));
}

void TestSocks5Handshake::asksByAddress()
{
    Socks5Handshake four(proxy(false), QStringLiteral("127.0.0.1"), 80);
    QCOMPARE(four.greeting().toHex(), QByteArray("050100"));
    QCOMPARE(four.feed(QByteArray::fromHex("0500")).toHex(), QByteArray("050100017f0000010050"));
    Socks5Handshake six(proxy(false), QStringLiteral("::1"), 80);
    QCOMPARE(six.feed(QByteArray::fromHex("0500")).toHex(), QByteArray("05010004000000000000000000000000000000010050"));
}

void TestSocks5Handshake::replies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasLogin");
    QTest::addColumn<State>("state");
    const auto row = [](const char *title, const char *hex, bool hasLogin, State state) {
        QTest::newRow(title) << QByteArray::fromHex(hex) << hasLogin << state;
    };
    row("nothing", "", false, State::Going);
    row("half a greeting", "05", false, State::Going);
    row("no method", "05ff", true, State::NoAccess);
    row("a login that was not offered", "0502", false, State::NoAccess);
    row("login refused", "05020101", true, State::NoAccess);
    row("without login", "050005000001000000000000", true, State::Done);
    row("a bound name", "05000500000302616200ff", false, State::Done);
    row("a bound IPv6 address", "0500050000040000000000000000000000000000000000ff", false, State::Done);
    row("half a name", "050005000003ff6162", false, State::Going);
    row("refused", "05000505", false, State::Refused);
    row("unknown refusal", "050005ff", false, State::Refused);
    row("unknown kind of address", "05000500000700000000", false, State::Refused);
    row("SOCKS4", "005a", false, State::Refused);
    row("a web server", "485454502f312e31", false, State::Refused);
    row("version changes", "05000400", false, State::Refused);
}

/// However the bytes are cut.
void TestSocks5Handshake::replies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasLogin);
    QFETCH(State, state);
    Socks5Handshake whole(proxy(hasLogin), QStringLiteral("example.org"), 80);
    const QByteArray said = whole.feed(bytes);
    QCOMPARE(whole.state(), state);
    Socks5Handshake slow(proxy(hasLogin), QStringLiteral("example.org"), 80);
    QByteArray saidSlowly;
    for (const char byte : bytes)
        saidSlowly += slow.feed(QByteArray(1, byte));
    QCOMPARE(slow.state(), state);
    QCOMPARE(saidSlowly, said);
    QCOMPARE(slow.problem(), whole.problem());
    QCOMPARE(slow.problem().isEmpty(), state != State::Refused);
}

QTEST_GUILESS_MAIN(TestSocks5Handshake)
#include "tst_socks5handshake.moc"
