// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxy/Proxies.h"

#include <QTest>

using namespace heirloom;

namespace {

using Variables = QMap<QByteArray, QString>;

ProxyEnvironment environment(const Variables &variables)
{
    return ProxyEnvironment([variables](const char *name) { return variables.value(name); });
}

/// "direct", "unclear", or the proxy.
QString route(const Proxies &proxies, const QString &url, const Credentials *credentials = nullptr)
{
    const auto proxy = proxies.proxyFor(QUrl(url), credentials);
    if (!proxy)
        return QStringLiteral("unclear");
    if (proxy->type() == QNetworkProxy::NoProxy)
        return QStringLiteral("direct");
    const QString login = proxy->user().isEmpty() ? QString() : proxy->user() + u':' + proxy->password() + u'@';
    return login + proxyName(*proxy);
}

} // namespace

/// Which proxy a request goes through: the setting and the environment.
class TestProxyRules : public QObject
{
    Q_OBJECT
private slots:
    void settings_data();
    void settings();
    void environment_data();
    void environment();
    void noProxy_data();
    void noProxy();
    void loginOfNetrcIsForTheProxysHost();
    void wrongChoiceLetsNothingThrough();
};

void TestProxyRules::settings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("goes"); // empty: refused
    const auto row = [](const char *text, const char *goes) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(goes);
    };
    row("", "http://env:1");
    row(" System ", "http://env:1");
    row("none", "direct");
    row("http://proxy.example:3128", "http://proxy.example:3128");
    row("HTTP://Proxy.Example:3128/", "http://proxy.example:3128");
    row("socks5://[::1]:1080", "socks5://[::1]:1080");
    row("socks5h://10.0.0.1:1080", "socks5://10.0.0.1:1080");
    row("http://proxy.example", "");
    row("http://proxy.example:0", "");
    row("http://proxy.example:70000", "");
    row("proxy.example:3128", "");
    row("https://proxy.example:3128", "");
    row("socks4://proxy.example:1080", "");
    row("http://proxy.example:3128/path", "");
    row("http://me:CANARY@proxy.example:3128", "");
    row("http://:3128", "");
    row("http://a b:3128", "");
}

void TestProxyRules::settings()
{
    QFETCH(QString, text);
    QFETCH(QString, goes);
    const auto choice = ProxyChoice::parse(text);
    QCOMPARE(choice.has_value(), !goes.isEmpty());
    if (!choice) {
        QCOMPARE(choice.error().code, ErrorCode::Invalid);
        QVERIFY(!choice.error().context.contains(QStringLiteral("CANARY")));
        QVERIFY(!choice.error().hint.isEmpty());
        return;
    }
    const Proxies proxies(*choice, ::environment({{"http_proxy", "http://env:1"}}));
    QCOMPARE(route(proxies, QStringLiteral("http://example.org/")), goes);
    QCOMPARE(route(proxies, QStringLiteral("file:///etc/motd")), QStringLiteral("direct"));
}

void TestProxyRules::environment_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("http");
    QTest::addColumn<QString>("https");
    const auto row = [](const char *name, const char *value, const char *http, const char *https) {
        QTest::addRow("%s=%s", name, value) << QByteArray(name) << QString::fromLatin1(value)
                                            << QString::fromLatin1(http) << QString::fromLatin1(https);
    };
    row("http_proxy", "http://p:1", "http://p:1", "direct");
    row("https_proxy", "http://p:1", "direct", "http://p:1");
    row("HTTPS_PROXY", "http://p:1", "direct", "http://p:1");
    row("all_proxy", "socks5://p:1", "socks5://p:1", "socks5://p:1");
    row("ALL_PROXY", "socks5h://p", "socks5://p:1080", "socks5://p:1080");
    row("all_proxy", "p:1", "http://p:1", "http://p:1");
    row("all_proxy", "p", "http://p:80", "http://p:80");
    row("all_proxy", "http://me:s%40d@p:1/", "me:s@d@http://p:1", "me:s@d@http://p:1");
    row("all_proxy", "https://p:1", "unclear", "unclear");
    row("all_proxy", "nonsense://", "unclear", "unclear");
}

void TestProxyRules::environment()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, value);
    const ProxyEnvironment read = ::environment({{name, value}});
    QVERIFY(read.isSet());
    const Proxies proxies(ProxyChoice{ProxyChoice::Kind::System}, read);
    QTEST(route(proxies, QStringLiteral("http://example.org/")), "http");
    QTEST(route(proxies, QStringLiteral("https://example.org/")), "https");
    // Programs that servers start are handed a client's `Proxy` header by that name.
    QVERIFY(!::environment({{"HTTP_PROXY", "http://p:1"}}).isSet());
}

void TestProxyRules::noProxy_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("direct");
    const auto row = [](const char *list, const char *url, bool direct) {
        QTest::addRow("%s for %s", list, url) << QString::fromLatin1(list) << QString::fromLatin1(url) << direct;
    };
    row("", "http://example.org/", false);
    row("*", "http://example.org/", true);
    row("example.org", "http://example.org/", true);
    row("Example.ORG", "http://www.example.org./", true);
    row("example.org", "http://notexample.org/", false);
    row(".example.org", "http://example.org/", true);
    row("a.test, localhost  b.test", "http://localhost:8080/", true);
    row("example.org:8080", "http://example.org:8080/", true);
    row("example.org:8080", "http://example.org/", false);
    row("example.org:443", "https://example.org/", true);
    row("127.0.0.1", "http://127.0.0.1:9/", true);
    row("127.0.0.0/8", "http://127.1.2.3/", true);
    row("10.0.0.0/8", "http://127.0.0.1/", false);
    row("0.0.1", "http://127.0.0.1/", false);
    row("::1", "http://[::1]:80/", true);
    row("[::1]:80", "http://[::1]/", true);
    row("fd00::/8", "http://[fd12::1]/", true);
    row("., ,:,/", "http://example.org/", false);
}

void TestProxyRules::noProxy()
{
    QFETCH(QString, list);
    QFETCH(QString, url);
    QFETCH(bool, direct);
    const Proxies proxies(ProxyChoice{ProxyChoice::Kind::System},
                          ::environment({{"all_proxy", "http://p:1"}, {"NO_PROXY", list}}));
    QCOMPARE(route(proxies, url), direct ? QStringLiteral("direct") : QStringLiteral("http://p:1"));
    QCOMPARE(proxies.isProxied(QUrl(url)), !direct);
}

void TestProxyRules::loginOfNetrcIsForTheProxysHost()
{
    Credentials credentials;
    credentials.addLogin(QStringLiteral("Proxy.example"), "me", "pw");
    credentials.addLogin(QStringLiteral("example.org"), "other", "secret");
    const auto choice = ProxyChoice::parse(QStringLiteral("http://proxy.example:1"));
    const Proxies proxies(choice.value());
    QCOMPARE(route(proxies, QStringLiteral("http://example.org/"), &credentials),
             QStringLiteral("me:pw@http://proxy.example:1"));
    // What stands in the environment is the nearer one.
    const Proxies system(ProxyChoice{ProxyChoice::Kind::System},
                         ::environment({{"all_proxy", "http://you:pass@proxy.example:1"}}));
    QCOMPARE(route(system, QStringLiteral("http://example.org/"), &credentials),
             QStringLiteral("you:pass@http://proxy.example:1"));
}

void TestProxyRules::wrongChoiceLetsNothingThrough()
{
    Proxies proxies;
    QCOMPARE(route(proxies, QStringLiteral("http://example.org/")), QStringLiteral("direct"));
    proxies.set(ProxyChoice::parse(QStringLiteral("nonsense")));
    QCOMPARE(route(proxies, QStringLiteral("http://example.org/")), QStringLiteral("unclear"));
    proxies.set(ProxyChoice::parse(QStringLiteral("none")));
    QCOMPARE(route(proxies, QStringLiteral("http://example.org/")), QStringLiteral("direct"));
}

QTEST_GUILESS_MAIN(TestProxyRules)
#include "tst_proxyrules.moc"
