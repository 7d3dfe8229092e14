// SPDX-License-Identifier: GPL-3.0-or-later
// A stack of tables that is followed, by the real program.
#include "CliBed.h"
#include "support/http/NginxServer.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace heirloom::test;

class TestCliStacks : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void s2_5_reportCountsByType();
    void s2_6_whatIsBrokenIsReportedAndHealedByTheNextSync();
    void s2_7_nothingNewChangesNothing();
    void s2_3_mismatchKeepsWhatWasThere();
    void folderIsTheOneThatWasAskedFor();

private:
    QJsonObject table(const QString &id, const QByteArray &bytes);
    void describe(const QJsonArray &direct, const QJsonArray &packages, const QJsonArray &domains = {});
    QJsonObject sync(int code = 0);
    QJsonObject counts(const QJsonObject &synced, const char *type) const
    {
        return synced[QStringLiteral("types")].toObject()[QLatin1String(type)].toObject();
    }
    QString shown(const QString &path) const { return m_bed->storage() + QStringLiteral("/team/") + path; }

    std::unique_ptr<CliBed> m_bed;
    std::unique_ptr<NginxServer> m_server;
    int m_versions = 0;
};

namespace {

QJsonObject package(const QString &slug, const QJsonArray &tables)
{
    return {{QStringLiteral("slug"), slug}, {QStringLiteral("tables"), tables}};
}

const QString one = QStringLiteral("one"), two = QStringLiteral("two");

} // namespace

void TestCliStacks::init()
{
    m_bed = std::make_unique<CliBed>(
        [this](const QStringList &arguments) { return runBinary(arguments, m_bed->path(QStringLiteral("home"))); });
    QVERIFY(m_bed->addStorage());
    m_server = std::make_unique<NginxServer>(m_bed->web());
    QVERIFY(m_server->start());
    describe({}, {});
    const Answer subscribed =
        m_bed->run({QStringLiteral("subscribe"), m_server->url(QStringLiteral("/stack.json")).toString(),
                    QStringLiteral("--name"), QStringLiteral("team"), QStringLiteral("--to"), QStringLiteral("team")});
    QVERIFY2(subscribed.code == 0, subscribed.err.constData());
}

void TestCliStacks::cleanup()
{
    m_server.reset();
    m_bed.reset();
}

QJsonObject TestCliStacks::table(const QString &id, const QByteArray &bytes)
{
    m_bed->write(QStringLiteral("web/api/data/%1/download").arg(id), bytes);
    const QByteArray md5 = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    return {
        {QStringLiteral("id"), id}, {QStringLiteral("name"), id}, {QStringLiteral("md5"), QString::fromLatin1(md5)}};
}

void TestCliStacks::describe(const QJsonArray &direct, const QJsonArray &packages, const QJsonArray &domains)
{
    const QJsonObject manifest{{QStringLiteral("direct_tables"), direct},
                               {QStringLiteral("data_packages"), packages},
                               {QStringLiteral("memory_domains"), domains}};
    m_bed->write(QStringLiteral("web/stack.json"), QJsonDocument(manifest).toJson());
    QFile file(m_bed->web() + QStringLiteral("/stack.json"));
    QVERIFY(file.open(QIODevice::ReadWrite)); // nginx tells versions by the second
    QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000 + ++m_versions), QFile::FileModificationTime));
}

QJsonObject TestCliStacks::sync(int code)
{
    const Answer synced = m_bed->run({QStringLiteral("sync"), QStringLiteral("team")});
    if (synced.code != code)
        qWarning("sync ended with %d: %s", synced.code, synced.err.constData());
    return synced.code == code ? synced.json() : QJsonObject();
}

void TestCliStacks::s2_5_reportCountsByType()
{
    m_bed->write(QStringLiteral("web/api/memory/bundle"), "# law\n");
    const QJsonObject first = table(one, "1"), second = table(two, "2");
    describe({first}, {package(QStringLiteral("p"), {second}), package(QStringLiteral("q"), {second})},
             {QStringLiteral("law"), QStringLiteral("../up")});
    const QJsonObject begun = sync(8);
    QCOMPARE(counts(begun, "direct_tables")["added"].toInt(), 1);
    QCOMPARE(counts(begun, "data_packages")["added"].toInt(), 2);
    QCOMPARE(counts(begun, "memory_domains")["added"].toInt(), 1);
    QCOMPARE(counts(begun, "memory_domains")["errors"].toArray().size(), 1);
    QCOMPARE(begun["invariant_violations"].toArray(), QJsonArray());
    QCOMPARE(begun["downloaded_bytes"].toInt(), 8);
    QCOMPARE(m_bed->read(QStringLiteral("storage/team/data/_direct/one.parquet")), QByteArray("1"));
    QCOMPARE(m_bed->read(QStringLiteral("storage/team/data/_shared/two.parquet")), QByteArray("2"));
    QCOMPARE(m_bed->read(QStringLiteral("storage/team/data/q/two.parquet")), QByteArray("2"));
    QCOMPARE(m_bed->read(QStringLiteral("storage/team/memory/law/bundle.md")), QByteArray("# law\n"));
    QVERIFY(QFileInfo(shown(QStringLiteral("data/p/two.parquet"))).isSymLink());

    describe({}, {package(QStringLiteral("p"), {table(two, "22"), table(one, "1")})});
    const QJsonObject changed = sync();
    QCOMPARE(counts(changed, "direct_tables")["removed"].toInt(), 1);
    QCOMPARE(counts(changed, "data_packages")["updated"].toInt(), 1);
    QCOMPARE(counts(changed, "data_packages")["added"].toInt(), 1);
    QCOMPARE(counts(changed, "data_packages")["removed"].toInt(), 1);
    QCOMPARE(counts(changed, "memory_domains")["removed"].toInt(), 1);
    QCOMPARE(m_bed->read(QStringLiteral("storage/team/data/p/two.parquet")), QByteArray("22"));
    for (const char *gone : {"data/_direct", "data/q", "memory"})
        QVERIFY2(!QFileInfo::exists(shown(QLatin1String(gone))), gone);
    QVERIFY(m_bed->isSound());
}

void TestCliStacks::s2_6_whatIsBrokenIsReportedAndHealedByTheNextSync()
{
    const QJsonObject shared = table(one, "1");
    describe({}, {package(QStringLiteral("p"), {shared}), package(QStringLiteral("q"), {shared})});
    QVERIFY(!sync().isEmpty());
    QVERIFY(QFile::remove(shown(QStringLiteral("data/p/one.parquet"))));
    const QJsonObject found = sync();
    QCOMPARE(found["invariant_violations"].toArray().size(), 1);
    QVERIFY(found["invariant_violations"].toArray().first().toString().contains(QStringLiteral("data/p/one.parquet")));
    const QJsonObject healed = sync();
    QCOMPARE(healed["invariant_violations"].toArray(), QJsonArray());
    QCOMPARE(healed["downloaded_bytes"].toInt(), 0);
    QCOMPARE(m_bed->read(QStringLiteral("storage/team/data/p/one.parquet")), QByteArray("1"));
    QVERIFY(m_bed->isSound());
}

void TestCliStacks::s2_7_nothingNewChangesNothing()
{
    const QJsonObject shared = table(one, "1");
    describe({table(two, "2")}, {package(QStringLiteral("p"), {shared})});
    QVERIFY(!sync().isEmpty());
    const QStringList before = CliBed::snapshot(m_bed->storage());
    for (const bool isWrittenAnew : {false, true}) {
        if (isWrittenAnew) // another time, the same words
            describe({table(two, "2")}, {package(QStringLiteral("p"), {shared})});
        const QJsonObject same = sync();
        for (const char *type : {"direct_tables", "data_packages", "memory_domains"}) {
            for (const char *what : {"added", "updated", "removed"})
                QCOMPARE(counts(same, type)[QLatin1String(what)].toInt(-1), 0);
        }
        QCOMPARE(same["downloaded_bytes"].toInt(-1), 0);
        QCOMPARE(CliBed::snapshot(m_bed->storage()), before);
    }
}

void TestCliStacks::s2_3_mismatchKeepsWhatWasThere()
{
    describe({table(one, "1"), table(two, "2")}, {});
    QVERIFY(!sync().isEmpty());
    const QJsonObject lie = table(one, "11");
    m_bed->write(QStringLiteral("web/api/data/one/download"), "other");
    describe({lie, table(two, "2")}, {});
    const QJsonObject failed = sync(8);
    const QJsonArray errors = counts(failed, "direct_tables")["errors"].toArray();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(counts(failed, "direct_tables")["updated"].toInt(), 0);
    QVERIFY(QJsonDocument(errors).toJson().contains("expected"));
    QCOMPARE(m_bed->read(QStringLiteral("storage/team/data/_direct/one.parquet")), QByteArray("1"));

    table(one, "11");
    const QJsonObject again = sync();
    QCOMPARE(counts(again, "direct_tables")["errors"].toArray(), QJsonArray());
    QCOMPARE(m_bed->read(QStringLiteral("storage/team/data/_direct/one.parquet")), QByteArray("11"));
    QCOMPARE(QDir(shown(QStringLiteral("data/_direct"))).entryList(QDir::Files),
             (QStringList{QStringLiteral("one.parquet"), QStringLiteral("two.parquet")}));
    QVERIFY(m_bed->isSound());
}

void TestCliStacks::folderIsTheOneThatWasAskedFor()
{
    describe({table(one, "1")}, {});
    QVERIFY(!sync().isEmpty());
    QCOMPARE(QDir(m_bed->storage()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{QStringLiteral("team")});
    const QJsonArray tasks = m_bed->run({QStringLiteral("list")}).json()["tasks"].toArray();
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().toObject()["state"].toString(), QStringLiteral("completed"));
}

QTEST_GUILESS_MAIN(TestCliStacks)
#include "tst_cli_stacks.moc"
