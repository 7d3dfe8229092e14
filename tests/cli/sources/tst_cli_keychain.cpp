// SPDX-License-Identifier: GPL-3.0-or-later
#include "../CliBed.h"
#include "support/http/HubServer.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace heirloom::test;

namespace {

const QByteArray canary = "hf_CANARYTOKEN";
const QByteArray commit(40, '1');

} // namespace

/// Tokens in a real GNOME Keyring on a session bus of its own; and where there is no keychain.
class TestCliKeychain : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void t13_aTokenOfTheKeychainOpensItsServer();
    void t16_theTokenStandsInTheKeychainAlone();
    void withoutAKeychain();
    void wrongTokensAndServers();

private:
    /// The command line in a desktop session, whose keyring is unlocked.
    Answer inSession(const QStringList &arguments) const;
    QString server() const { return m_hub->endpoint(); }
    QString home() const { return m_bed->path(QStringLiteral("home")); }

    std::unique_ptr<HubServer> m_hub;
    std::unique_ptr<CliBed> m_bed;
};

void TestCliKeychain::init()
{
    m_hub = std::make_unique<HubServer>();
    m_hub->publish("acme/model", "main", commit, {{QStringLiteral("a.txt"), {"content", false}}});
    m_hub->token = canary;
    m_hub->errorCode = "GatedRepo";
    m_bed = std::make_unique<CliBed>([this](const QStringList &arguments) { return inSession(arguments); });
    QVERIFY(QDir(m_bed->path({})).mkpath(QStringLiteral("home")) &&
            QDir(m_bed->path({})).mkpath(QStringLiteral("run")));
    m_bed->write(QStringLiteral("token"), canary);
}

Answer TestCliKeychain::inSession(const QStringList &arguments) const
{
    QProcessEnvironment environment = cleanEnvironment(home());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_bed->path(QStringLiteral("run")));
    environment.insert(QStringLiteral("HF_ENDPOINT"), server());
    QProcess session;
    session.setProcessEnvironment(environment);
    const QString script =
        QStringLiteral("printf word | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec \"$@\"");
    session.start(QStringLiteral("dbus-run-session"),
                  QStringList{QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                              QStringLiteral("sh"), binaryPath()} +
                      arguments);
    session.waitForFinished(60'000);
    return {session.exitCode(), session.readAllStandardOutput(), session.readAllStandardError()};
}

void TestCliKeychain::t13_aTokenOfTheKeychainOpensItsServer()
{
    QVERIFY(m_bed->addStorage());
    const QStringList get{QStringLiteral("get"), QStringLiteral("hf:acme/model"), QStringLiteral("--to"),
                          QStringLiteral("a")};
    QCOMPARE(m_bed->run(get).code, 9);
    const QString file = m_bed->path(QStringLiteral("token"));
    const Answer set =
        m_bed->run({QStringLiteral("token"), QStringLiteral("set"), server(), QStringLiteral("--token-file"), file});
    QVERIFY2(set.code == 0, set.err.constData());
    QCOMPARE(set.json()[QStringLiteral("servers")].toArray().first().toString(), server());
    const Answer got = m_bed->run(get);
    QVERIFY2(got.code == 0, got.err.constData());

    QCOMPARE(m_bed->run({QStringLiteral("token"), QStringLiteral("remove"), server()}).code, 0);
    QCOMPARE(m_bed->run({QStringLiteral("token"), QStringLiteral("remove"), server()}).code, 3);
    QCOMPARE(m_bed->run({QStringLiteral("add"), QStringLiteral("hf:acme/model")}).code, 9);
}

void TestCliKeychain::t16_theTokenStandsInTheKeychainAlone()
{
    QVERIFY(m_bed->addStorage());
    const QString file = m_bed->path(QStringLiteral("token"));
    const Answer set =
        m_bed->run({QStringLiteral("token"), QStringLiteral("set"), server(), QStringLiteral("--token-file"), file});
    QVERIFY2(set.code == 0, set.err.constData());
    const Answer got =
        m_bed->run({QStringLiteral("--verbose"), QStringLiteral("get"), QStringLiteral("hf:acme/model")});
    QVERIFY2(got.code == 0, got.err.constData());
    QVERIFY(!got.out.contains(canary) && !got.err.contains(canary));
    QVERIFY(QFile::remove(file));
    int looked = 0;
    QDirIterator all(m_bed->path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile each(all.next());
        QVERIFY(each.open(QIODevice::ReadOnly));
        QVERIFY2(!each.readAll().contains(canary), qPrintable(each.fileName())); // the keyring is encrypted
        ++looked;
    }
    QVERIFY(looked > 3);
}

void TestCliKeychain::withoutAKeychain()
{
    const QString file = m_bed->path(QStringLiteral("token"));
    const QMap<QString, QString> noBus{
        {QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent")}};
    const Answer refused =
        runBinary({QStringLiteral("token"), QStringLiteral("set"), server(), QStringLiteral("--token-file"), file},
                  home(), noBus);
    QCOMPARE(refused.code, 9);
    QVERIFY2(refused.err.contains("--token-file or ~/.netrc"), refused.err.constData());
    QVERIFY(runBinary({QStringLiteral("token"), QStringLiteral("list")}, home(), noBus).out.isEmpty());

    // One that was there once keeps nobody from what needs no token.
    QCOMPARE(
        m_bed->run({QStringLiteral("token"), QStringLiteral("set"), server(), QStringLiteral("--token-file"), file})
            .code,
        0);
    m_hub->token.clear();
    const Answer got =
        runBinary({QStringLiteral("--ledger"), m_bed->path(QStringLiteral("other.db")), QStringLiteral("add"),
                   QStringLiteral("hf:acme/model"), QStringLiteral("--dry-run")},
                  home(), {{noBus.firstKey(), noBus.first()}, {QStringLiteral("HF_ENDPOINT"), server()}});
    QVERIFY2(got.code == 0, got.err.constData());
    QVERIFY(got.err.contains("keychain"));
}

void TestCliKeychain::wrongTokensAndServers()
{
    m_bed->write(QStringLiteral("wrong"), "");
    const QString good = m_bed->path(QStringLiteral("token"));
    const QString wrong = m_bed->path(QStringLiteral("wrong"));
    for (const auto &[where, file] :
         {std::pair(server(), wrong), std::pair(QStringLiteral("http://hub.example.org"), good),
          std::pair(QStringLiteral("hub.example.org"), good),
          std::pair(QStringLiteral("ftp://hub.example.org"), good)}) {
        const Answer refused =
            m_bed->run({QStringLiteral("token"), QStringLiteral("set"), where, QStringLiteral("--token-file"), file});
        QCOMPARE(refused.code, 2);
        QVERIFY(!refused.out.contains(canary) && !refused.err.contains(canary));
    }
    QVERIFY(m_bed->run({QStringLiteral("token"), QStringLiteral("list")})
                .json()[QStringLiteral("servers")]
                .toArray()
                .isEmpty());
}

QTEST_GUILESS_MAIN(TestCliKeychain)
#include "tst_cli_keychain.moc"
