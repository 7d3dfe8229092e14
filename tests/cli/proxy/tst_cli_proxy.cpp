// SPDX-License-Identifier: GPL-3.0-or-later
#include "../CliBed.h"
#include "support/http/NginxServer.h"
#include "support/proxy/ProxyProcess.h"

#include <QTest>

using namespace heirloom::test;

namespace {

using Environment = QMap<QString, QString>;
using Kind = ProxyProcess::Kind;

} // namespace

/// The real program behind proxies that its environment or its settings name.
class TestCliProxy : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void environment_data();
    void environment();
    void setting();
    void wrongSetting();
    void wrongPort();
    void loginOfNetrc();
    void t16_wrongPasswordIsNotToldOn();

private:
    Answer get(const Environment &environment, const QStringList &more = {})
    {
        m_environment = environment;
        return m_bed->run(QStringList{QStringLiteral("get"), linkTo(m_nginx->url("/"), m_manifest)} + more);
    }
    void configure(const QByteArray &proxy) const
    {
        m_bed->write(QStringLiteral("home/config/heirloom/heirloom.ini"), "[network]\nproxy=" + proxy + "\n");
    }
    /// The manifest and its three files.
    bool hasAll() const { return m_nginx->entries().size() == 4; }

    Environment m_environment;
    std::unique_ptr<CliBed> m_bed;
    std::unique_ptr<NginxServer> m_nginx;
    QString m_manifest;
};

void TestCliProxy::init()
{
    m_environment.clear();
    m_bed = std::make_unique<CliBed>([this](const QStringList &arguments) {
        return runBinary(arguments, m_bed->path(QStringLiteral("home")), m_environment);
    });
    QVERIFY(m_bed->addStorage());
    m_manifest = m_bed->publish(QStringLiteral("r1"), QStringLiteral("r1"), CliBed::smallFiles(3));
    m_nginx = std::make_unique<NginxServer>(m_bed->web());
    QVERIFY(m_nginx->start());
}

void TestCliProxy::environment_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("socks");
    QTest::addColumn<QString>("exempt");
    QTest::addColumn<bool>("used");
    QTest::newRow("http_proxy") << "http_proxy" << false << QString() << true;
    QTest::newRow("all_proxy") << "all_proxy" << true << QString() << true;
    QTest::newRow("https_proxy is for https") << "https_proxy" << false << QString() << false;
    QTest::newRow("no_proxy") << "http_proxy" << false << "localhost,127.0.0.1" << false;
}

void TestCliProxy::environment()
{
    QFETCH(QString, variable);
    QFETCH(bool, socks);
    QFETCH(QString, exempt);
    QFETCH(bool, used);
    ProxyProcess proxy(socks ? Kind::Socks5 : Kind::Http);
    QVERIFY(proxy.start());
    const Answer got = get({{variable, proxy.address()}, {QStringLiteral("no_proxy"), exempt}});
    QVERIFY2(got.code == 0, got.err.constData());
    QVERIFY(hasAll());
    QCOMPARE(proxy.passed(quint16(m_nginx->url({}).port())) > 0, used);
    QVERIFY(m_bed->isSound());
}

void TestCliProxy::setting()
{
    ProxyProcess proxy(Kind::Http);
    QVERIFY(proxy.start());
    configure(proxy.address().toUtf8());
    const Answer got = get({});
    QVERIFY2(got.code == 0, got.err.constData());
    QVERIFY(proxy.passed(quint16(m_nginx->url({}).port())) > 0);
    // It comes before the environment, and so does "none".
    const QString nowhere = QStringLiteral("http://127.0.0.1:%1").arg(ProxyProcess::closedPort());
    configure("none");
    QCOMPARE(get({{QStringLiteral("http_proxy"), nowhere}}).code, 0);
}

/// It is said, and nothing goes past the proxy that was meant.
void TestCliProxy::wrongSetting()
{
    configure("ftp://proxy:1");
    const Answer got = get({});
    QCOMPARE(got.code, 5);
    QVERIFY2(got.err.contains("network/proxy"), got.err.constData());
    QVERIFY2(got.err.contains("socks5://HOST:PORT"), got.err.constData());
    QVERIFY(m_nginx->entries().isEmpty());
}

void TestCliProxy::wrongPort()
{
    const QString nowhere = QStringLiteral("127.0.0.1:%1").arg(ProxyProcess::closedPort());
    for (const char *scheme : {"http://", "socks5://"}) {
        const Answer got =
            get({{QStringLiteral("http_proxy"), QLatin1String(scheme) + QStringLiteral("me:CANARY@") + nowhere}});
        QCOMPARE(got.code, 5);
        QCOMPARE(got.error()[QStringLiteral("code")].toString(), QStringLiteral("network"));
        const QByteArray said = got.out + got.err;
        QVERIFY2(said.contains((QLatin1String(scheme) + nowhere).toUtf8()), said.constData());
        QVERIFY2(said.contains("network/proxy"), said.constData());
        QVERIFY2(!said.contains("CANARY"), said.constData());
    }
}

void TestCliProxy::loginOfNetrc()
{
    ProxyProcess proxy(Kind::Http, QStringLiteral("CANARY"));
    QVERIFY(proxy.start());
    m_bed->write(QStringLiteral("home/.netrc"), "machine 127.0.0.1 login user password CANARY\n");
    const Answer got = get({{QStringLiteral("http_proxy"), proxy.address()}}, {QStringLiteral("--verbose")});
    QVERIFY2(got.code == 0, got.err.constData());
    QVERIFY(hasAll());
    QVERIFY(!(got.out + got.err + m_bed->read(m_bed->ledger())).contains("CANARY"));
}

void TestCliProxy::t16_wrongPasswordIsNotToldOn()
{
    ProxyProcess proxy(Kind::Socks5, QStringLiteral("RIGHT"));
    QVERIFY(proxy.start());
    const Answer got = get({{QStringLiteral("all_proxy"), proxy.address(QStringLiteral("CANARY"))}});
    QCOMPARE(got.code, 5);
    const QByteArray said = got.out + got.err;
    QVERIFY2(said.contains("refuses the login"), said.constData());
    QVERIFY2(said.contains("netrc"), said.constData());
    QVERIFY2(!(said + m_bed->read(m_bed->ledger())).contains("CANARY"), said.constData());
    QCOMPARE(said.count("refuses the login"), 2); // as JSON and as text, once each
}

QTEST_GUILESS_MAIN(TestCliProxy)
#include "tst_cli_proxy.moc"
