// SPDX-License-Identifier: GPL-3.0-or-later
#include "Collector.h"
#include "net/QtHttpClient.h"
#include "support/http/FaultServer.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

/// Loopback addresses that play the parts: 127.0.0.2 and .3 are the internet, 127.0.0.9 is link-local, the others are
/// the user's network.
AddressReach playedReach(const QHostAddress &address)
{
    if (address == QHostAddress(QStringLiteral("127.0.0.9")))
        return AddressReach::LinkLocal;
    const bool isPublic =
        address == QHostAddress(QStringLiteral("127.0.0.2")) || address == QHostAddress(QStringLiteral("127.0.0.3"));
    return isPublic ? AddressReach::Public : AddressReach::Private;
}

AddressRules playedRules()
{
    AddressRules rules;
    rules.reach = playedReach;
    return rules;
}

FaultServer::Script always(const FaultReply &reply)
{
    return [reply](const FaultRequest &) { return reply; };
}

} // namespace

/// Threat T14 of store.md on real connections: whom a request may reach depends on who named the address.
class TestNamedAddresses : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void t14_manifest_data();
    void t14_manifest();
    void t14_redirect_data();
    void t14_redirect();
    void t14_chainNeverComesBackFromThePublic();
    void t14_privateChainGoesOn();
    void t14_userMayAllowPrivateButNotLinkLocal();
    void t14_namesAreResolved_data();
    void t14_namesAreResolved();
    void t14_unknownNameIsANetworkError();
    void t14_sameOriginIsNotLookedUp();
    void t14_behindAProxyNamesAreItsBusiness();
    void t14_refusalComesAfterGet();
    void t14_checkMayBeAbandoned();
    void t14_sentenceSaysWhy();

private:
    QUrl named(const QString &host, const QByteArray &path = "/x") const
    {
        QUrl url = m_home->url(path);
        url.setHost(host);
        if (host == QStringLiteral("127.0.0.2"))
            url.setPort(m_web->port());
        if (host == QStringLiteral("127.0.0.9"))
            url.setPort(m_cloud->port());
        return url;
    }
    ErrorCode codeOf(const HttpRequest &request, const AddressRules &rules = playedRules(),
                     const std::shared_ptr<const Proxies> &proxies = {});

    std::unique_ptr<FaultServer> m_home, m_web, m_cloud;
};

void TestNamedAddresses::init()
{
    m_home = std::make_unique<FaultServer>();
    m_web = std::make_unique<FaultServer>(QHostAddress(QStringLiteral("127.0.0.2")));
    m_cloud = std::make_unique<FaultServer>(QHostAddress(QStringLiteral("127.0.0.9")));
    for (FaultServer *server : {m_home.get(), m_web.get(), m_cloud.get()})
        server->on("/x", always(FaultServer::reply("200 OK", "content")));
}

/// How a request ends; Cancelled stands for a good end with the whole content.
ErrorCode TestNamedAddresses::codeOf(const HttpRequest &request, const AddressRules &rules,
                                     const std::shared_ptr<const Proxies> &proxies)
{
    QtHttpClient client(rules, {}, proxies);
    Collector got;
    const auto transfer = client.get(request, got);
    if (!QTest::qWaitFor([&] { return got.ends == 1; }, 20'000))
        return ErrorCode::Timeout;
    return got.status && got.body == "content" ? ErrorCode::Cancelled : got.code();
}

void TestNamedAddresses::t14_manifest_data()
{
    QTest::addColumn<QString>("namer");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *title, const char *namer, const char *target, bool allowed) {
        QTest::newRow(title) << QString::fromLatin1(namer) << QString::fromLatin1(target) << allowed;
    };
    row("the user names private", "", "127.0.0.1", true);
    row("the user names link-local", "", "127.0.0.9", true);
    row("a local file names private", "file:///m.json", "127.0.0.1", true);
    row("public names private", "http://127.0.0.2/m", "127.0.0.1", false);
    row("public names link-local", "http://127.0.0.2/m", "127.0.0.9", false);
    row("public names public", "http://127.0.0.3/m", "127.0.0.2", true);
    row("private names private", "https://127.0.0.4/m", "127.0.0.1", true);
    row("private names link-local", "http://127.0.0.4/m", "127.0.0.9", false);
    row("private names public", "http://127.0.0.4/m", "127.0.0.2", true);
    row("a nameless server names private", "http:///m", "127.0.0.1", false);
}

void TestNamedAddresses::t14_manifest()
{
    QFETCH(QString, namer);
    QFETCH(QString, target);
    QFETCH(bool, allowed);
    HttpRequest request = requestFor(named(target));
    request.namedBy = QUrl(namer);
    QCOMPARE(codeOf(request), allowed ? ErrorCode::Cancelled : ErrorCode::Denied);
    const qsizetype reached = m_home->requests().size() + m_web->requests().size() + m_cloud->requests().size();
    QCOMPARE(reached, allowed ? 1 : 0);
}

void TestNamedAddresses::t14_redirect_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *from, const char *to, bool allowed) {
        QTest::addRow("%s to %s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to) << allowed;
    };
    row("127.0.0.2", "127.0.0.1", false);
    row("127.0.0.2", "localhost", false);
    row("127.0.0.2", "127.0.0.9", false);
    row("127.0.0.1", "127.0.0.2", true);
    row("127.0.0.1", "localhost", true);
    row("127.0.0.1", "127.0.0.9", false);
    row("127.0.0.9", "127.0.0.1", true);
    // Other ways to write 127.0.0.1. One that is no address to the connection either is not followed.
    row("127.0.0.2", "127.1", false);
    row("127.0.0.2", "2130706433", false);
    row("127.0.0.2", "0x7f.0.0.1", false);
    row("127.0.0.2", "[::ffff:127.0.0.1]", false);
    row("127.0.0.2", "[::1]", false);
    row("127.0.0.2", "LOCALHOST.", false);
}

void TestNamedAddresses::t14_redirect()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, allowed);
    const quint16 port = to == QStringLiteral("127.0.0.2")   ? m_web->port()
                         : to == QStringLiteral("127.0.0.9") ? m_cloud->port()
                                                             : m_home->port();
    const FaultReply there = FaultServer::redirect("http://" + to.toLatin1() + ':' + QByteArray::number(port) + "/x");
    for (FaultServer *server : {m_home.get(), m_web.get(), m_cloud.get()})
        server->on("/start", always(there));
    const ErrorCode code = codeOf(requestFor(named(from, "/start")));
    if (allowed)
        QCOMPARE(code, ErrorCode::Cancelled);
    else
        QVERIFY(code == ErrorCode::Denied || code == ErrorCode::Network || code == ErrorCode::Source);
    const qsizetype arrived =
        m_home->requests("/x").size() + m_web->requests("/x").size() + m_cloud->requests("/x").size();
    QCOMPARE(arrived, allowed ? 1 : 0);
}

void TestNamedAddresses::t14_chainNeverComesBackFromThePublic()
{
    m_home->on("/start", always(FaultServer::redirect(m_web->url("/back").toEncoded())));
    m_web->on("/back", always(FaultServer::redirect(m_home->url("/x").toEncoded())));
    QCOMPARE(codeOf(requestFor(m_home->url("/start"))), ErrorCode::Denied);
    QCOMPARE(m_web->requests("/back").size(), 1);
    QVERIFY(m_home->requests("/x").isEmpty());
}

void TestNamedAddresses::t14_privateChainGoesOn()
{
    FaultServer other(QHostAddress(QStringLiteral("127.0.0.5")));
    m_home->on("/start", always(FaultServer::redirect(other.url("/on").toEncoded())));
    other.on("/on", always(FaultServer::redirect(m_home->url("/x").toEncoded())));
    HttpRequest request = requestFor(m_home->url("/start"));
    request.namedBy = QUrl(QStringLiteral("http://127.0.0.6/m.json"));
    QCOMPARE(codeOf(request), ErrorCode::Cancelled);
}

void TestNamedAddresses::t14_userMayAllowPrivateButNotLinkLocal()
{
    AddressRules rules = playedRules();
    rules.allowPrivate = true;
    HttpRequest request = requestFor(named(QStringLiteral("127.0.0.1")));
    request.namedBy = named(QStringLiteral("127.0.0.2"), "/m");
    QCOMPARE(codeOf(request, rules), ErrorCode::Cancelled);
    request.url = named(QStringLiteral("127.0.0.9"));
    QCOMPARE(codeOf(request, rules), ErrorCode::Denied);
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestNamedAddresses::t14_namesAreResolved_data()
{
    QTest::addColumn<QString>("namer");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("public names localhost") << "127.0.0.2"
                                            << "localhost" << false;
    QTest::newRow("localhost names private") << "localhost"
                                             << "127.0.0.1" << true;
    QTest::newRow("private names localhost") << "127.0.0.1"
                                             << "localhost" << true;
}

void TestNamedAddresses::t14_namesAreResolved()
{
    QFETCH(QString, namer);
    QFETCH(QString, target);
    QFETCH(bool, allowed);
    HttpRequest request = requestFor(named(target));
    request.namedBy = named(namer, "/m");
    request.namedBy.setPort(1);
    QCOMPARE(codeOf(request), allowed ? ErrorCode::Cancelled : ErrorCode::Denied);
    QCOMPARE(m_home->requests().size(), allowed ? 1 : 0);
}

void TestNamedAddresses::t14_unknownNameIsANetworkError()
{
    // 64 letters are more than a label may have, so that no resolver is asked.
    HttpRequest request = requestFor(QUrl(QStringLiteral("http://%1.localhost/").arg(QString(64, u'x'))));
    request.namedBy = named(QStringLiteral("127.0.0.2"), "/m");
    const ErrorCode code = codeOf(request);
    QVERIFY(code == ErrorCode::Network || code == ErrorCode::Invalid);
}

/// Small files of one server stay fast. A rule that is asked at all would refuse.
void TestNamedAddresses::t14_sameOriginIsNotLookedUp()
{
    int asked = 0;
    AddressRules rules;
    rules.reach = [&asked](const QHostAddress &) {
        ++asked;
        return AddressReach::LinkLocal;
    };
    HttpRequest request = requestFor(m_home->url("/x"));
    request.namedBy = m_home->url("/m.json");
    QCOMPARE(codeOf(request, rules), ErrorCode::Cancelled);
    QCOMPARE(asked, 0);
    // Another port of the same computer is another service.
    request.namedBy.setPort(1);
    codeOf(request, rules);
    QVERIFY(asked > 0);
}

void TestNamedAddresses::t14_behindAProxyNamesAreItsBusiness()
{
    m_home->on("http://nowhere.invalid/x", always(FaultServer::reply("200 OK", "content")));
    const auto proxies = std::make_shared<Proxies>();
    proxies->set(ProxyChoice::parse(QStringLiteral("http://127.0.0.1:%1").arg(m_home->port())));
    HttpRequest request = requestFor(QUrl(QStringLiteral("http://nowhere.invalid/x")));
    request.namedBy = QUrl(QStringLiteral("http://elsewhere.invalid/m"));
    const ErrorCode far = codeOf(request, playedRules(), proxies);
    request.url = QUrl(QStringLiteral("http://localhost/x"));
    const ErrorCode near = codeOf(request, playedRules(), proxies);
    request.url = QUrl(QStringLiteral("http://127.0.0.1/x"));
    const ErrorCode literal = codeOf(request, playedRules(), proxies);
    QCOMPARE(far, ErrorCode::Cancelled);
    QCOMPARE(near, ErrorCode::Denied);
    QCOMPARE(literal, ErrorCode::Denied);
    QCOMPARE(m_home->requests().size(), 1);
}

void TestNamedAddresses::t14_refusalComesAfterGet()
{
    QtHttpClient client(playedRules());
    Collector got;
    HttpRequest request = requestFor(named(QStringLiteral("127.0.0.1")));
    request.namedBy = named(QStringLiteral("127.0.0.2"), "/m");
    const auto transfer = client.get(request, got);
    QCOMPARE(got.ends, 0);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(got.code(), ErrorCode::Denied);
    QVERIFY(!got.status.error().isRetryable());
}

void TestNamedAddresses::t14_checkMayBeAbandoned()
{
    Collector dropped, clientGone, next;
    HttpRequest request = requestFor(named(QStringLiteral("localhost")));
    request.namedBy = named(QStringLiteral("127.0.0.2"), "/m");
    auto client = std::make_unique<QtHttpClient>(playedRules());
    client->get(request, dropped).reset();
    auto transfer = client->get(request, clientGone);
    client.reset();
    transfer.reset();
    QCOMPARE(codeOf(request), ErrorCode::Denied);
    QCOMPARE(dropped.ends + clientGone.ends, 0);
}

void TestNamedAddresses::t14_sentenceSaysWhy()
{
    QtHttpClient client(playedRules());
    Collector got;
    HttpRequest request = requestFor(named(QStringLiteral("localhost"), "/x?token=CANARY"));
    request.namedBy = named(QStringLiteral("127.0.0.2"), "/m?token=CANARY");
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    const Error &error = got.status.error();
    const QRegularExpression sentence(QStringLiteral( // whichever of its addresses comes first
        R"(localhost \((127\.0\.0\.1|::1)\) is a private address, and a public server, 127\.0\.0\.2, named it)"));
    QVERIFY2(error.context.contains(sentence), qPrintable(error.context));
    QVERIFY(error.hint.contains(QStringLiteral("network/allowPrivateAddresses")));
    QVERIFY(!error.context.contains(QStringLiteral("CANARY")) && !error.hint.contains(QStringLiteral("CANARY")));
}

QTEST_GUILESS_MAIN(TestNamedAddresses)
#include "tst_namedaddresses.moc"
