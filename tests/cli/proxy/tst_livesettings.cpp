// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Bootstrap.h"
#include "settings/Settings.h"
#include "support/engine/EngineFixture.h"
#include "support/http/NginxServer.h"
#include "support/proxy/ProxyProcess.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr qint64 fileBytes = 2 << 20;

} // namespace

/// Settings that change while the engine runs.
class TestLiveSettings : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void proxyCountsForTheNextRequest();
    void limitOfAServerIsLiftedUnderWay();

private:
    QTemporaryDir m_root;
    std::unique_ptr<NginxServer> m_nginx;
};

void TestLiveSettings::initTestCase()
{
    QFile file(m_root.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(fileBytes));
    m_nginx = std::make_unique<NginxServer>(m_root.path());
    QVERIFY(m_nginx->start());
}

void TestLiveSettings::proxyCountsForTheNextRequest()
{
    ProxyProcess proxy(ProxyProcess::Kind::Socks5);
    QVERIFY(proxy.start());
    Settings settings(m_root.filePath(QStringLiteral("proxy.ini")));
    EngineFixture fixture;
    AddRequest request;
    request.source = m_nginx->url(QStringLiteral("/file")).toString();
    settings.set(SettingKey::Proxy, QStringLiteral("nonsense"));
    Bootstrap::apply(fixture.engine(), settings);
    const auto refused = await(fixture.engine().preview(request));
    QVERIFY(!refused);
    QVERIFY2(refused.error().context.contains(QStringLiteral("network/proxy")), qPrintable(refused.error().context));
    QVERIFY(m_nginx->entries().isEmpty());

    settings.set(SettingKey::Proxy, proxy.address());
    Bootstrap::apply(fixture.engine(), settings);
    fixture.get(request.source);
    const qsizetype passed = proxy.passed(quint16(m_nginx->url({}).port()));
    QVERIFY(passed >= 2); // for planning, and for the file

    settings.set(SettingKey::Proxy, QStringLiteral("none"));
    Bootstrap::apply(fixture.engine(), settings);
    expect(await(fixture.engine().preview(request)));
    QCOMPARE(proxy.passed(quint16(m_nginx->url({}).port())), passed);
}

void TestLiveSettings::limitOfAServerIsLiftedUnderWay()
{
    Settings settings(m_root.filePath(QStringLiteral("limits.ini")));
    EngineFixture fixture;
    settings.set(SettingKey::HostLimits, QStringLiteral("127.0.0.1=10k"));
    Bootstrap::apply(fixture.engine(), settings);
    const TaskId task = fixture.add(m_nginx->url(QStringLiteral("/file")).toString()).task;
    QSignalSpy moved(&fixture.engine(), &Engine::tasksChanged);
    QSignalSpy finished(&fixture.engine(), &Engine::runFinished);
    RunOptions options;
    options.only = task;
    options.untilIdle = true;
    fixture.engine().start(options);
    QTRY_VERIFY_WITH_TIMEOUT(moved.size() >= 3, patienceMs);
    QVERIFY(finished.isEmpty()); // it would take minutes
    settings.reset(SettingKey::HostLimits);
    Bootstrap::apply(fixture.engine(), settings);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
    QCOMPARE(named(fixture.task(task).state), QStringLiteral("completed"));
}

QTEST_GUILESS_MAIN(TestLiveSettings)
#include "tst_livesettings.moc"
