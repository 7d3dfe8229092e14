// SPDX-License-Identifier: GPL-3.0-or-later
#include "Collector.h"
#include "net/QtHttpClient.h"
#include "support/http/FaultServer.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

FaultServer::Script always(const FaultReply &reply)
{
    return [reply](const FaultRequest &) { return reply; };
}

} // namespace

/// Threat T13 of store.md: what a request carries is for the origin it was meant for, whatever way it is sent on. And
/// challenges, which are answered by nobody.
class TestRedirects : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void t13_hops_data();
    void t13_hops();
    void t13_userInformationOfARedirectIsDropped_data();
    void t13_userInformationOfARedirectIsDropped();
    void t13_credentialsOfTheUrlStayAtTheirOrigin();
    void n01_challenges_data();
    void n01_challenges();

private:
    /// Where a letter of a pattern leads: A and B are two servers, L is A by its name, T is one over TLS.
    QUrl urlOf(QChar letter, int hop) const
    {
        const QByteArray path = '/' + QByteArray::number(hop);
        QUrl url = letter == u'B' ? m_second->url(path) : letter == u'T' ? m_tls->url(path) : m_first->url(path);
        if (letter == u'L')
            url.setHost(QStringLiteral("localhost"));
        return url;
    }
    FaultServer &serverOf(QChar letter) const
    {
        return letter == u'B' ? *m_second : letter == u'T' ? *m_tls : *m_first;
    }

    TestAuthority m_authority;
    std::unique_ptr<FaultServer> m_first, m_second, m_tls;
};

void TestRedirects::initTestCase()
{
    m_authority.trust();
}

void TestRedirects::cleanupTestCase()
{
    TestAuthority::forget();
}

void TestRedirects::init()
{
    m_first = std::make_unique<FaultServer>();
    m_second = std::make_unique<FaultServer>();
    m_tls = std::make_unique<FaultServer>(m_authority.issue());
}

void TestRedirects::t13_hops_data()
{
    QTest::addColumn<QString>("hops");   ///< one letter each
    QTest::addColumn<int>("trusted");    ///< so many of them get the credentials
    QTest::addColumn<QString>("form");   ///< of the Location
    QTest::addColumn<QString>("status"); ///< of the redirects
    const auto row = [](const char *hops, int trusted, const char *form = "absolute",
                        const char *status = "302 Found") {
        QTest::addRow("%s %s %s", hops, form, status) << hops << trusted << form << status;
    };
    row("A", 1);
    row("AA", 2);
    row("AAA", 3, "relative");
    row("AAA", 3, "without a scheme");
    row("AB", 1);
    row("AB", 1, "without a scheme");
    row("AL", 1);
    row("LA", 1);
    row("AT", 1);
    row("TT", 2);
    row("ABA", 1);
    row("ALA", 1);
    row("AABB", 2);
    row("ABBA", 1);
    row("ABAB", 1);
    for (const char *status : {"301 Moved", "303 See", "307 Temporary", "308 Permanent"}) {
        row("AA", 2, "absolute", status);
        row("ABA", 1, "absolute", status);
    }
}

void TestRedirects::t13_hops()
{
    QFETCH(QString, hops);
    QFETCH(int, trusted);
    QFETCH(QString, form);
    QFETCH(QString, status);
    for (int hop = 0; hop + 1 < hops.size(); ++hop) {
        QByteArray to = urlOf(hops[hop + 1], hop + 1).toEncoded();
        if (form == u"relative")
            to = QByteArray::number(hop + 1);
        else if (form == u"without a scheme")
            to = to.mid(to.indexOf("//"));
        serverOf(hops[hop]).on('/' + QByteArray::number(hop), always(FaultServer::redirect(to, status.toLatin1())));
    }
    const int last = int(hops.size()) - 1;
    serverOf(hops[last]).on('/' + QByteArray::number(last), always(FaultServer::reply("200 OK", "there")));
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(urlOf(hops[0], 0));
    request.headers = {{"Authorization", "Bearer CANARY"},
                       {"Cookie", "c=CANARY"},
                       {"X-Token", "CANARY"},
                       {"Range", "bytes=0-"},
                       {"If-Range", "\"v\""}};
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    QVERIFY2(got.status, qPrintable(got.status ? QString() : got.status.error().context));
    QCOMPARE(got.body, QByteArray("there"));
    QCOMPARE(got.head.redirects.size(), last);
    for (int hop = 0; hop < last; ++hop) {
        QCOMPARE(got.head.redirects.at(hop).url, urlOf(hops[hop], hop));
        QVERIFY(!got.head.redirects.at(hop).headers.isEmpty());
    }
    for (int hop = 0; hop < hops.size(); ++hop) {
        const auto seen = serverOf(hops[hop]).requests('/' + QByteArray::number(hop));
        QCOMPARE(seen.size(), 1);
        for (const char *secret : {"Authorization", "Cookie", "X-Token"})
            QCOMPARE(!seen.first().header(secret).isEmpty(), hop < trusted);
        QCOMPARE(seen.first().header("Range"), QByteArray("bytes=0-"));
        QCOMPARE(seen.first().header("If-Range"), QByteArray("\"v\""));
        QVERIFY(seen.first().header("Referer").isEmpty());
    }
}

void TestRedirects::t13_userInformationOfARedirectIsDropped_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("same origin") << "A";
    QTest::newRow("other origin") << "B";
}

void TestRedirects::t13_userInformationOfARedirectIsDropped()
{
    QFETCH(QString, target);
    QUrl there = urlOf(target[0], 1);
    there.setUserInfo(QStringLiteral("admin:CANARY"));
    m_first->on("/0", always(FaultServer::redirect(there.toEncoded())));
    QtHttpClient client;
    Collector got;
    const auto transfer = client.get(requestFor(m_first->url("/0")), got);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(got.status.error().httpStatus, 404);
    QVERIFY(!got.status.error().context.contains(QStringLiteral("CANARY")));
    QVERIFY(serverOf(target[0]).requests("/1").first().header("Authorization").isEmpty());
}

void TestRedirects::t13_credentialsOfTheUrlStayAtTheirOrigin()
{
    m_first->on("/0", always(FaultServer::redirect("/1")));
    m_first->on("/1", always(FaultServer::redirect(urlOf(u'B', 2).toEncoded())));
    m_second->on("/2", always(FaultServer::reply("200 OK", "there")));
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(m_first->url("/0"));
    request.url.setUserInfo(QStringLiteral("me:CANARY"));
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(got.body, QByteArray("there"));
    QVERIFY(got.head.finalUrl.userInfo().isEmpty());
    const QByteArray basic = "Basic " + QByteArray("me:CANARY").toBase64();
    QCOMPARE(m_first->requests("/1").first().header("Authorization"), basic);
    QVERIFY(m_second->requests("/2").first().header("Authorization").isEmpty());
}

void TestRedirects::n01_challenges_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<bool>("hasCredentials");
    const QByteArray ways[] = {"Basic realm=\"x\"",
                               "Digest realm=\"x\", nonce=\"n\", qop=\"auth\"",
                               "NTLM",
                               "Negotiate",
                               "Bearer realm=\"x\"",
                               "Nonsense",
                               ""};
    for (const QByteArray &way : ways) {
        const QByteArray name = way.isEmpty() ? QByteArray("nothing") : way.split(' ').first();
        const QByteArray proxy = way.isEmpty() ? QByteArray() : "Proxy-Authenticate: " + way + "\r\n";
        const QByteArray server = way.isEmpty() ? QByteArray() : "WWW-Authenticate: " + way + "\r\n";
        QTest::addRow("401 %s", name.constData()) << QByteArray("401 No") << server << false;
        QTest::addRow("401 %s, with a password", name.constData()) << QByteArray("401 No") << server << true;
        QTest::addRow("407 %s, and no proxy", name.constData()) << QByteArray("407 No") << proxy << false;
    }
}

/// A server may ask for ever; it is asked once, and told nothing it was not meant to know.
void TestRedirects::n01_challenges()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, challenge);
    QFETCH(bool, hasCredentials);
    m_first->on("/0", always(FaultServer::reply(status, "<html>", challenge)));
    QtHttpClient client;
    HttpRequest request = requestFor(m_first->url("/0"));
    if (hasCredentials)
        request.url.setUserInfo(QStringLiteral("me:pw"));
    for (int times = 1; times <= 2; ++times) {
        Collector got;
        const auto transfer = client.get(request, got);
        QTRY_COMPARE(got.ends, 1);
        QCOMPARE(got.code(), ErrorCode::Http);
        QCOMPARE(got.status.error().httpStatus, status.left(3).toInt());
        QVERIFY(!got.status.error().isRetryable());
        QCOMPARE(m_first->requests().size(), times);
        const FaultRequest last = m_first->requests().last();
        QCOMPARE(last.header("Authorization").startsWith("Basic "), hasCredentials);
        QVERIFY(hasCredentials || last.header("Authorization").isEmpty());
        QVERIFY(last.header("Proxy-Authorization").isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
