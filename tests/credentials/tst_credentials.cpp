// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpFetcher.h"
#include "support/http/FaultServer.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QByteArray bearer = "Bearer secret";

QByteArray shownTo(const Credentials &credentials, HttpRequest request)
{
    credentials.authorize(request);
    for (const auto &[name, value] : request.headers) {
        if (name == "Authorization")
            return value;
    }
    return {};
}

} // namespace

/// Threat T13 of store.md: a token is for one origin, and goes nowhere else.
class TestCredentials : public QObject
{
    Q_OBJECT
private slots:
    void t13_whoIsShownWhat_data();
    void t13_whoIsShownWhat();
    void t13_onlyWhatTheUserNames();
    void t13_tokensThatAreNone();
    void ownHeaderStays();
    void givenHeadersReplaceTheFormer();
    void aTokenReplacesTheFormer();
    void t13_redirects_data();
    void t13_redirects();
};

void TestCredentials::t13_whoIsShownWhat_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isShown");
    const QString hub = QStringLiteral("https://hub.test");
    QTest::newRow("same") << hub << "https://hub.test/a?b" << true;
    QTest::newRow("default port") << hub << "https://hub.test:443/a" << true;
    QTest::newRow("path of the origin") << "https://hub.test/mirror"
                                        << "https://hub.test/a" << true;
    QTest::newRow("other port") << hub << "https://hub.test:8443/a" << false;
    QTest::newRow("http") << hub << "http://hub.test/a" << false;
    QTest::newRow("http on the same port") << hub << "http://hub.test:443/a" << false;
    QTest::newRow("below") << hub << "https://cdn.hub.test/a" << false;
    QTest::newRow("beginning") << hub << "https://hub.test.evil/a" << false;
    QTest::newRow("as user name") << hub << "https://hub.test@evil.test/a" << false;
    QTest::newRow("not to http") << "http://hub.test"
                                 << "http://hub.test/a" << false;
    QTest::newRow("loopback") << "http://127.0.0.1:81"
                              << "http://127.0.0.1:81/a" << true;
    QTest::newRow("loopback, IPv6") << "http://[::1]:81"
                                    << "http://[::1]:81/a" << true;
    QTest::newRow("localhost") << "http://localhost"
                               << "http://localhost/a" << true;
    QTest::newRow("loopback, https alone") << "https://127.0.0.1:81"
                                           << "http://127.0.0.1:81/a" << false;
    QTest::newRow("loopback, http alone") << "http://127.0.0.1:81"
                                          << "https://127.0.0.1:81/a" << false;
    QTest::newRow("loopback, other port") << "http://127.0.0.1:81"
                                          << "http://127.0.0.1:82/a" << false;
    QTest::newRow("looks like it") << "http://127.0.0.1.evil.test"
                                   << "http://127.0.0.1.evil.test/a" << false;
    QTest::newRow("private network") << "http://192.168.0.1"
                                     << "http://192.168.0.1/a" << false;
    QTest::newRow("file") << "file:///etc"
                          << "file:///etc/passwd" << false;
}

void TestCredentials::t13_whoIsShownWhat()
{
    QFETCH(QString, origin);
    QFETCH(QString, url);
    QFETCH(bool, isShown);
    Credentials credentials;
    credentials.addToken(QUrl(origin), "secret");
    HttpRequest request;
    request.url = QUrl(url);
    QCOMPARE(shownTo(credentials, request), isShown ? bearer : QByteArray());

    Credentials headers;
    headers.addHeaders(QUrl(origin), {{"Authorization", "given"}});
    QCOMPARE(shownTo(headers, request), isShown ? QByteArray("given") : QByteArray());

    // What belongs to a host is bound to a safe way there as well.
    Credentials logins;
    logins.addLogin(QUrl(origin).host(), "me", "pw");
    const bool isSameHost = QUrl(url).host() == QUrl(origin).host() && Credentials::isTrusted(QUrl(url));
    QCOMPARE(shownTo(logins, request), isSameHost ? "Basic " + QByteArray("me:pw").toBase64() : QByteArray());
}

void TestCredentials::t13_onlyWhatTheUserNames()
{
    Credentials credentials;
    QVERIFY(credentials.addToken(QUrl(QStringLiteral("https://hub.test")), "secret"));
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://hub.test/a"));
    request.namedBy = QUrl(QStringLiteral("https://evil.test/m.json"));
    QCOMPARE(shownTo(credentials, request), QByteArray());
    request.namedBy = QUrl(QStringLiteral("https://hub.test/m.json"));
    QCOMPARE(shownTo(credentials, request), bearer);
    request.namedBy = QUrl(QStringLiteral("file:///home/me/list.txt"));
    QCOMPARE(shownTo(credentials, request), bearer);
}

void TestCredentials::t13_tokensThatAreNone()
{
    Credentials credentials;
    const QUrl hub(QStringLiteral("https://hub.test"));
    for (const QByteArray &token : {QByteArray(), QByteArray("a b"), QByteArray("a\r\nX: y"), QByteArray("a\0b", 3),
                                    QByteArray("\xc3\xa4"), QByteArray(4097, 'x')})
        QVERIFY(!credentials.addToken(hub, token));
    HttpRequest request;
    request.url = hub;
    QCOMPARE(shownTo(credentials, request), QByteArray());
}

void TestCredentials::ownHeaderStays()
{
    Credentials credentials;
    credentials.addToken(QUrl(QStringLiteral("https://hub.test")), "secret");
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://hub.test/a"));
    request.headers = {{"authorization", "Basic x"}};
    credentials.authorize(request);
    QCOMPARE(request.headers.size(), 1);
}

/// They count before what a file holds, and each request has each once.
void TestCredentials::givenHeadersReplaceTheFormer()
{
    Credentials credentials;
    const QUrl hub(QStringLiteral("https://hub.test"));
    QVERIFY(credentials.addToken(hub, "secret"));
    QVERIFY(credentials.addHeaders(hub, {{"X-Former", "a"}}));
    QVERIFY(credentials.addHeaders(hub, {{"authorization", "given"}, {"X-Key", "b"}}));
    HttpRequest request;
    request.url = hub;
    request.headers = {{"x-key", "own"}};
    credentials.authorize(request);
    const Credentials::Headers expected{{"x-key", "own"}, {"authorization", "given"}};
    QCOMPARE(request.headers, expected);
}

void TestCredentials::aTokenReplacesTheFormer()
{
    Credentials credentials;
    const QUrl hub(QStringLiteral("https://hub.test"));
    credentials.addLogin(QStringLiteral("HUB.test"), "me", "pw");
    credentials.addToken(hub, "former");
    credentials.addToken(QUrl(QStringLiteral("https://hub.test:443/x")), "secret");
    HttpRequest request;
    request.url = hub;
    QCOMPARE(shownTo(credentials, request), bearer);
}

void TestCredentials::t13_redirects_data()
{
    QTest::addColumn<QString>("hops");
    QTest::addColumn<QString>("shown"); // a hop that gets the token: +
    QTest::newRow("none") << "A"
                          << "+";
    QTest::newRow("renamed") << "AAA"
                             << "+++";
    QTest::newRow("away") << "AB"
                          << "+-";
    QTest::newRow("away and back") << "ABA"
                                   << "+--";
    QTest::newRow("away, to a server with a token of its own") << "AC"
                                                               << "+-";
    QTest::newRow("from elsewhere") << "BA"
                                    << "--";
}

/// A is the token's server, B has none, C has a token of its own; each hop sends to the next.
void TestCredentials::t13_redirects()
{
    QFETCH(QString, hops);
    QFETCH(QString, shown);
    QMap<QChar, std::shared_ptr<FaultServer>> servers;
    for (const QChar name : {u'A', u'B', u'C'})
        servers[name] = std::make_shared<FaultServer>();
    const auto credentials = std::make_shared<Credentials>();
    QVERIFY(credentials->addToken(servers[u'A']->url({}), "secret"));
    QVERIFY(credentials->addToken(servers[u'C']->url({}), "other"));
    QVERIFY(credentials->addHeaders(servers[u'A']->url({}), {{"X-Key", "k"}}));
    const auto urlOf = [&](qsizetype hop) { return servers[hops[hop]]->url('/' + QByteArray::number(hop)); };
    for (qsizetype hop = 0; hop < hops.size(); ++hop) {
        const FaultReply reply = hop + 1 < hops.size() ? FaultServer::redirect(urlOf(hop + 1).toEncoded())
                                                       : FaultServer::reply("200 OK", "end");
        servers[hops[hop]]->on('/' + QByteArray::number(hop), [reply](const FaultRequest &) { return reply; });
    }
    SystemClock clock;
    QtHttpFetcher fetcher(clock, {}, {}, credentials);
    HttpRequest request;
    request.url = urlOf(0);
    QVERIFY(fetcher.open(request, {}));
    for (qsizetype hop = 0; hop < hops.size(); ++hop) {
        const auto asked = servers[hops[hop]]->requests('/' + QByteArray::number(hop));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0].header("Authorization"), shown[hop] == u'+' ? bearer : QByteArray());
        QCOMPARE(asked[0].header("X-Key"), shown[hop] == u'+' ? QByteArray("k") : QByteArray());
    }
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
