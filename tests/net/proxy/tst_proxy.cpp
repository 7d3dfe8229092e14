// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Collector.h"
#include "net/QtHttpClient.h"
#include "support/http/FaultServer.h"
#include "support/http/NginxServer.h"
#include "support/proxy/ProxyProcess.h"

#include <QFile>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

Q_DECLARE_METATYPE(heirloom::test::ProxyProcess::Kind)

namespace {

using Kind = ProxyProcess::Kind;

FaultServer::Script always(const FaultReply &reply)
{
    return [reply](const FaultRequest &) { return reply; };
}

/// Through one proxy, as the environment names it.
std::shared_ptr<Proxies> through(const QString &address, const QString &exempt = {})
{
    return std::make_shared<Proxies>(
        ProxyChoice{ProxyChoice::Kind::System}, ProxyEnvironment([address, exempt](const char *name) {
            const QByteArray wanted(name);
            return wanted == "all_proxy" ? address : wanted == "no_proxy" ? exempt : QString();
        }));
}

} // namespace

/// QtHttpClient through real proxies: tinyproxy and microsocks.
class TestProxy : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void fetches_data();
    void fetches();
    void namesAreResolvedAtTheProxy();
    void exemptServersAreAskedDirectly();
    void noOtherProxyIsUsed();
    void changesWhileRunning();
    void logins_data();
    void logins();
    void t13_loginReachesNobodyElse();
    void t13_tokensDoNotTravelInTheOpen();
    void t14_addressesAreStillJudged();
    void failures_data();
    void failures();
    void failuresBehindIt_data();
    void failuresBehindIt();
    void silentProxyIsATimeout_data();
    void silentProxyIsATimeout();
    void choiceThatIsNotUnderstood();

private:
    Collector fetch(const std::shared_ptr<const Proxies> &proxies, const HttpRequest &request,
                    const std::shared_ptr<const Credentials> &credentials = {}, const AddressRules &rules = {})
    {
        QtHttpClient client(rules, credentials, proxies);
        Collector got;
        const auto transfer = client.get(request, got);
        if (!QTest::qWaitFor([&] { return got.ends == 1; }, 20'000))
            qWarning("the request did not end");
        return got;
    }
    NginxServer::Options tls() const
    {
        NginxServer::Options options;
        options.tls = m_authority.issue();
        return options;
    }

    TestAuthority m_authority;
    QTemporaryDir m_root;
    const QByteArray m_body = QByteArray("0123456789abcdef").repeated(300'000);
};

void TestProxy::initTestCase()
{
    QFile file(m_root.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_body), m_body.size());
    m_authority.trust();
}

void TestProxy::cleanupTestCase()
{
    TestAuthority::forget();
}

void TestProxy::fetches_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("https");
    QTest::addColumn<bool>("small"); // which may go over HTTP/2
    for (const bool https : {false, true}) {
        for (const bool small : {false, true}) {
            const char *what = small ? "small" : "large";
            const char *scheme = https ? "https" : "http";
            QTest::addRow("%s %s, HTTP proxy", small ? "small" : "large", scheme) << Kind::Http << https << small;
            QTest::addRow("%s %s, SOCKS5", what, scheme) << Kind::Socks5 << https << small;
        }
    }
}

/// Whole, and a range of it.
void TestProxy::fetches()
{
    QFETCH(Kind, kind);
    QFETCH(bool, https);
    QFETCH(bool, small);
    NginxServer::Options options = https ? tls() : NginxServer::Options();
    options.http2 = https;
    NginxServer nginx(m_root.path(), options);
    QVERIFY(nginx.start());
    ProxyProcess proxy(kind);
    QVERIFY(proxy.start());
    const auto proxies = through(proxy.address());
    HttpRequest request = requestFor(nginx.url(QStringLiteral("/file")));
    request.headers.append({"Range", QByteArray(small ? "bytes=1000000-1999999" : "bytes=16-")});
    request.maxBodyBytes = small ? 1'000'000 : -1;
    const Collector got = fetch(proxies, request);
    QVERIFY2(got.status.has_value(), qPrintable(got.status ? QString() : got.status.error().context));
    QCOMPARE(got.head.status, 206);
    QCOMPARE(got.body, small ? m_body.mid(1'000'000, 1'000'000) : m_body.mid(16));
    QVERIFY2(proxy.passed(quint16(nginx.url({}).port())) > 0, proxy.log().constData());
    QCOMPARE(proxy.log().contains(": CONNECT "), https && kind == Kind::Http);
}

void TestProxy::namesAreResolvedAtTheProxy()
{
    NginxServer nginx(m_root.path());
    QVERIFY(nginx.start());
    ProxyProcess proxy(Kind::Http);
    QVERIFY(proxy.start());
    QUrl url = nginx.url(QStringLiteral("/file"));
    url.setHost(QStringLiteral("localhost"));
    QCOMPARE(fetch(through(proxy.address()), requestFor(url)).body, m_body);
    QVERIFY2(proxy.log().contains("localhost"), proxy.log().constData());
}

void TestProxy::exemptServersAreAskedDirectly()
{
    NginxServer nginx(m_root.path());
    QVERIFY(nginx.start());
    const QString nowhere = QStringLiteral("http://127.0.0.1:%1").arg(ProxyProcess::closedPort());
    const HttpRequest request = requestFor(nginx.url(QStringLiteral("/file")));
    QCOMPARE(fetch(through(nowhere, QStringLiteral("127.0.0.0/8")), request).body, m_body);
    QCOMPARE(fetch(through(nowhere), request).code(), ErrorCode::Network);
}

/// Also where a connection to that server is there already.
/// Not even one that is set for the whole program, whatever the size of the body.
void TestProxy::noOtherProxyIsUsed()
{
    NginxServer nginx(m_root.path(), {});
    QVERIFY(nginx.start());
    for (const qint64 most : {qint64(-1), qint64(m_body.size()), qint64(100)}) {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 9));
        HttpRequest request = requestFor(nginx.url(QStringLiteral("/file")));
        request.maxBodyBytes = most;
        if (most == 100)
            request.headers.append(qMakePair(QByteArray("Range"), QByteArray("bytes=0-99")));
        const Collector got = fetch(std::make_shared<Proxies>(), request);
        QVERIFY2(got.status, qPrintable(got.status ? QString() : got.status.error().context));
        QCOMPARE(got.body, most == 100 ? m_body.first(100) : m_body);
    }
}

void TestProxy::changesWhileRunning()
{
    NginxServer nginx(m_root.path());
    QVERIFY(nginx.start());
    ProxyProcess proxy(Kind::Http);
    QVERIFY(proxy.start());
    const auto proxies = std::make_shared<Proxies>();
    QtHttpClient client({}, {}, proxies);
    const auto port = quint16(nginx.url({}).port());
    for (const bool isProxied : {false, true, false}) {
        proxies->set(ProxyChoice::parse(isProxied ? proxy.address() : QStringLiteral("none")));
        const qsizetype before = proxy.passed(port);
        Collector got;
        const auto transfer = client.get(requestFor(nginx.url(QStringLiteral("/file"))), got);
        QTRY_COMPARE(got.ends, 1);
        QCOMPARE(got.body, m_body);
        QCOMPARE(proxy.passed(port) > before, isProxied);
    }
}

void TestProxy::logins_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("https");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("fromNetrc");
    QTest::addColumn<bool>("good");
    for (const bool https : {false, true}) {
        for (const Kind kind : {Kind::Http, Kind::Socks5}) {
            const char *name = kind == Kind::Http ? "HTTP" : "SOCKS5";
            const char *scheme = https ? "https" : "http";
            QTest::addRow("%s %s, right", name, scheme) << kind << https << QStringLiteral("RIGHT") << false << true;
            QTest::addRow("%s %s, netrc", name, scheme) << kind << https << QStringLiteral("RIGHT") << true << true;
            QTest::addRow("%s %s, wrong", name, scheme) << kind << https << QStringLiteral("CANARY") << false << false;
            QTest::addRow("%s %s, none", name, scheme) << kind << https << QString() << false << false;
        }
    }
}

void TestProxy::logins()
{
    QFETCH(Kind, kind);
    QFETCH(bool, https);
    QFETCH(QString, password);
    QFETCH(bool, fromNetrc);
    QFETCH(bool, good);
    NginxServer nginx(m_root.path(), https ? tls() : NginxServer::Options());
    QVERIFY(nginx.start());
    ProxyProcess proxy(kind, QStringLiteral("RIGHT"));
    QVERIFY(proxy.start());
    const auto credentials = std::make_shared<Credentials>();
    if (fromNetrc)
        credentials->addLogin(QStringLiteral("127.0.0.1"), "user", password.toUtf8());
    const auto proxies = through(proxy.address(fromNetrc ? QString() : password));
    const Collector got = fetch(proxies, requestFor(nginx.url(QStringLiteral("/file"))), credentials);
    QCOMPARE(got.status.has_value(), good);
    if (good) {
        QCOMPARE(got.body, m_body);
        return;
    }
    const Error &error = got.status.error();
    // To a wrong login, tinyproxy says 401, as a server might.
    const bool saysItIsTheServer = kind == Kind::Http && !password.isEmpty();
    QCOMPARE(error.code, saysItIsTheServer && !https ? ErrorCode::Http : ErrorCode::Network);
    QCOMPARE(error.isRetryable(), saysItIsTheServer && https);
    QVERIFY2(error.context.contains(proxy.address()), qPrintable(error.context));
    QVERIFY2((error.context + error.hint).contains(QStringLiteral("login")), qPrintable(error.context + error.hint));
    QVERIFY(!error.context.contains(QStringLiteral("CANARY")) && !error.hint.contains(QStringLiteral("CANARY")));
}

void TestProxy::t13_loginReachesNobodyElse()
{
    FaultServer plain;
    FaultServer secure(m_authority.issue());
    ProxyProcess proxy(Kind::Http, QStringLiteral("CANARY"));
    QVERIFY(proxy.start());
    for (FaultServer *server : {&plain, &secure}) {
        // tinyproxy asks the server to close: what else came over that connection would be passed on unread.
        FaultReply reply = FaultServer::reply("200 OK", "content");
        FaultReply redirect = FaultServer::redirect("/x");
        reply.end = redirect.end = FaultReply::End::Close;
        server->on("/x", always(reply));
        server->on("/to", always(redirect));
        const Collector got = fetch(through(proxy.address(QStringLiteral("CANARY"))), requestFor(server->url("/to")));
        QVERIFY2(got.status.has_value(), qPrintable(got.status ? QString() : got.status.error().context));
        QCOMPARE(got.body, QByteArray("content"));
        // And where the proxy is left out.
        const auto direct = through(proxy.address(QStringLiteral("CANARY")), QStringLiteral("127.0.0.1"));
        QCOMPARE(fetch(direct, requestFor(server->url("/to"))).body, QByteArray("content"));
        QCOMPARE(server->requests().size(), 4);
        for (const FaultRequest &request : server->requests())
            QVERIFY(request.header("Proxy-Authorization").isEmpty());
    }
}

/// This computer is trusted without https, but not if the way to it leads through another.
void TestProxy::t13_tokensDoNotTravelInTheOpen()
{
    FaultServer plain;
    FaultServer secure(m_authority.issue());
    ProxyProcess proxy(Kind::Http);
    QVERIFY(proxy.start());
    const auto credentials = std::make_shared<Credentials>();
    for (FaultServer *server : {&plain, &secure}) {
        server->on("/x", always(FaultServer::reply("200 OK", "content")));
        QVERIFY(credentials->addToken(server->url("/"), "TOKEN"));
        for (const auto &proxies : {std::make_shared<Proxies>(), through(proxy.address())})
            QCOMPARE(fetch(proxies, requestFor(server->url("/x")), credentials).body, QByteArray("content"));
    }
    const QByteArray token = "Bearer TOKEN";
    QCOMPARE(plain.requests().at(0).header("Authorization"), token);
    QCOMPARE(plain.requests().at(1).header("Authorization"), QByteArray());
    QCOMPARE(secure.requests().at(0).header("Authorization"), token);
    QCOMPARE(secure.requests().at(1).header("Authorization"), token);
}

/// An address that is written as one is judged as ever; what a name stands for only the proxy knows.
void TestProxy::t14_addressesAreStillJudged()
{
    FaultServer web(QHostAddress(QStringLiteral("127.0.0.2")));
    FaultServer inner;
    ProxyProcess proxy(Kind::Http);
    QVERIFY(proxy.start());
    inner.on("/x", always(FaultServer::reply("200 OK", "content")));
    web.on("/to", always(FaultServer::redirect(inner.url("/x").toEncoded())));
    QUrl byName = inner.url("/x");
    byName.setHost(QStringLiteral("localhost"));
    web.on("/to-name", always(FaultServer::redirect(byName.toEncoded())));
    AddressRules rules;
    rules.reach = [](const QHostAddress &address) {
        return address == QHostAddress(QHostAddress::LocalHost) ? AddressReach::Private : AddressReach::Public;
    };
    for (const QByteArray path : {"/to", "/to-name"}) {
        const Collector got = fetch(through(proxy.address()), requestFor(web.url(path)), {}, rules);
        QCOMPARE(got.code(), ErrorCode::Denied);
    }
    QVERIFY(inner.requests().isEmpty());
    QCOMPARE(web.requests().size(), 2);
    rules.allowPrivate = true;
    QCOMPARE(fetch(through(proxy.address()), requestFor(web.url("/to")), {}, rules).body, QByteArray("content"));
}

void TestProxy::failures_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("https");
    for (const bool https : {false, true}) {
        const char *scheme = https ? "https" : "http";
        for (const char *kind : {"http", "socks5"}) {
            const QString start = QLatin1String(kind) + QStringLiteral("://user:CANARY@");
            QTest::addRow("%s, %s, nobody listens", kind, scheme)
                << start + QStringLiteral("127.0.0.1:%1").arg(ProxyProcess::closedPort()) << https;
            QTest::addRow("%s, %s, unknown name", kind, scheme)
                << start + QStringLiteral("proxy.invalid:8080") << https;
        }
    }
}

void TestProxy::failures()
{
    QFETCH(QString, address);
    QFETCH(bool, https);
    const QUrl url(https ? QStringLiteral("https://127.0.0.1:9/x") : QStringLiteral("http://127.0.0.1:9/x"));
    const Collector got = fetch(through(address), requestFor(url));
    QCOMPARE(got.code(), ErrorCode::Network);
    const Error &error = got.status.error();
    QVERIFY2(error.context.contains(QString(address).remove(QStringLiteral("user:CANARY@"))),
             qPrintable(error.context));
    QVERIFY2(error.hint.contains(QStringLiteral("network/proxy")), qPrintable(error.hint));
    QVERIFY(!error.context.contains(QStringLiteral("CANARY")) && !error.hint.contains(QStringLiteral("CANARY")));
    QVERIFY(error.isRetryable());
}

void TestProxy::failuresBehindIt_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("url");
    const QString closed = QStringLiteral("127.0.0.1:%1/x").arg(ProxyProcess::closedPort());
    for (const char *scheme : {"http", "https"}) {
        const QString start = QLatin1String(scheme) + QStringLiteral("://");
        for (const Kind kind : {Kind::Http, Kind::Socks5}) {
            const char *name = kind == Kind::Http ? "HTTP" : "SOCKS5";
            QTest::addRow("%s, %s, nobody listens", name, scheme) << kind << start + closed;
            QTest::addRow("%s, %s, unknown name", name, scheme) << kind << start + QStringLiteral("server.invalid/x");
        }
    }
}

/// What an HTTP proxy answers to plain http looks like a server's answer: it stays one, and names the proxy.
void TestProxy::failuresBehindIt()
{
    QFETCH(Kind, kind);
    QFETCH(QString, url);
    ProxyProcess proxy(kind);
    QVERIFY(proxy.start());
    const bool isAnswer = kind == Kind::Http && url.startsWith(QStringLiteral("http:"));
    const Collector got = fetch(through(proxy.address()), requestFor(QUrl(url)));
    QVERIFY(!got.status);
    QVERIFY2(got.code() == (isAnswer ? ErrorCode::Http : ErrorCode::Network), qPrintable(got.status.error().context));
    QVERIFY2(got.status.error().context.contains(proxy.address()), qPrintable(got.status.error().context));
    // A name that only the proxy could have looked up.
    const bool saysWhich = kind == Kind::Socks5 && url.contains(QStringLiteral("server.invalid"));
    QVERIFY(!saysWhich || got.status.error().context.contains(QStringLiteral("gave no connection to that server")));
}

void TestProxy::silentProxyIsATimeout_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("url");
    for (const char *kind : {"http", "socks5"}) {
        for (const char *scheme : {"http", "https"})
            QTest::addRow("%s, %s", kind, scheme) << QLatin1String(kind) + QStringLiteral("://127.0.0.1:%1")
                                                  << QLatin1String(scheme) + QStringLiteral("://127.0.0.1:9/x");
    }
}

void TestProxy::silentProxyIsATimeout()
{
    QFETCH(QString, address);
    QFETCH(QString, url);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString name = address.arg(silent.serverPort());
    HttpRequest request = requestFor(QUrl(url));
    request.inactivityTimeoutMs = 500;
    const Collector got = fetch(through(name), request);
    QCOMPARE(got.code(), ErrorCode::Network);
    QVERIFY2(got.status.error().context.contains(name), qPrintable(got.status.error().context));
}

void TestProxy::choiceThatIsNotUnderstood()
{
    FaultServer server;
    const auto proxies = std::make_shared<Proxies>();
    proxies->set(ProxyChoice::parse(QStringLiteral("ftp://x:1")));
    const Collector got = fetch(proxies, requestFor(server.url("/x")));
    QCOMPARE(got.code(), ErrorCode::Invalid);
    QVERIFY(got.status.error().context.contains(QStringLiteral("network/proxy")));
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
