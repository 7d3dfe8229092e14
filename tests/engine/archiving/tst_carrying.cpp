// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks that are carried from one machine to another in a file.
#include "ArchiveCase.h"

#include "io/Hashing.h"

#include <sys/file.h>

using namespace heirloom;
using namespace heirloom::test;

namespace {

/// A machine of its own, which reaches no server.
struct OtherMachine
{
    OtherMachine()
    {
        disk.options.archiver = qEnvironmentVariable("HEIRLOOM_BIN") + QStringLiteral("/heirloom-archiver");
        disk.reopen();
    }
    Result<PlanReport> plan(const QString &path) { return await(disk.engine().importTask({path, {}, {}, false})); }
    TaskId import(const QString &path)
    {
        const TaskId task = expect(plan(path)).task;
        disk.run(task);
        return task;
    }
    EngineFixture disk;
};

} // namespace

class TestCarrying : public QObject
{
    Q_OBJECT
private slots:
    void taskArrivesWhole_data();
    void taskArrivesWhole();
    void importKeepsWhatIsThere();
    void standardToolsReadAnExport();
    void nothingIsOverwritten();
    void stoppedExportLeavesNothing();
    void leftoverOfAKilledExportMakesRoom();
    void onlyWholeTasksAreExported();
    void changedContentIsNotExported();
    void damagedExportIsNoticed();
    void t5_hostileManifestStaysInItsFolder();
    void whatIsNoExportIsRefused_data();
    void whatIsNoExportIsRefused();
    void t16_exportTellsNoAddresses();
    void addressesOfTheManifestAreNotRead();

private:
    QTemporaryDir m_folder;
    QStringList parts() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral(".heirloom-*")}, QDir::Files | QDir::Hidden);
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }
};

void TestCarrying::taskArrivesWhole_data()
{
    QTest::addColumn<bool>("archived");
    QTest::newRow("completed") << false;
    QTest::newRow("archived") << true;
}

void TestCarrying::taskArrivesWhole()
{
    QFETCH(bool, archived);
    const QString path = file(archived ? QStringLiteral("archived.tar") : QStringLiteral("completed.tar"));
    ArchiveCase here;
    const TaskId task = here.get(1);
    if (archived)
        here.archive(task);
    const auto report = expect(await(here.disk.engine().exportTask(task, path)));
    QCOMPARE(report.objects, 4);
    QCOMPARE(report.bytes, QFileInfo(path).size());
    here.publisher.server().stop();
    OtherMachine there;
    const TaskId arrived = there.import(path);
    QCOMPARE(named(there.disk.task(arrived).state), named(TaskState::Completed));
    QCOMPARE(there.disk.filesOf(arrived), ArchiveCase::revision(1));
    QCOMPARE(there.disk.task(arrived).source, here.disk.task(task).source);
    QCOMPARE(there.disk.task(arrived).revision, QStringLiteral("r1"));
    QCOMPARE(there.disk.task(arrived).collectionKey, here.disk.task(task).collectionKey);
    QCOMPARE(there.disk.violations(), QStringList());
}

void TestCarrying::importKeepsWhatIsThere()
{
    ArchiveCase here;
    const QString path = file(QStringLiteral("again.tar"));
    expect(await(here.disk.engine().exportTask(here.get(1), path)));
    const auto plan = expect(await(here.disk.engine().importTask({path, {}, {}, false})));
    QCOMPARE(plan.totals.download.files, 0);
    here.disk.run(plan.task);
    QCOMPARE(here.disk.filesOf(plan.task), ArchiveCase::revision(1));
    QCOMPARE(here.disk.number("SELECT count(*) FROM objects"), 4);
}

void TestCarrying::standardToolsReadAnExport()
{
    ArchiveCase here;
    const QString path = file(QStringLiteral("standard.tar"));
    expect(await(here.disk.engine().exportTask(here.get(1), path)));
    const auto names = witness(QStringLiteral("tar"), {QStringLiteral("-tf"), path}).trimmed().split('\n');
    QCOMPARE(names.size(), 5);
    QCOMPARE(names.front(), QByteArray("manifest.json"));
    const QByteArray manifest =
        witness(QStringLiteral("tar"), {QStringLiteral("-xOf"), path, QStringLiteral("manifest.json")});
    QVERIFY(manifest.contains("a/twin.bin"));
}

void TestCarrying::nothingIsOverwritten()
{
    ArchiveCase here;
    const TaskId task = here.get(1);
    const QString path = file(QStringLiteral("mine.txt"));
    writeFile(path, "the user's own");
    QCOMPARE(await(here.disk.engine().exportTask(task, path)).error().code, ErrorCode::Conflict);
    QCOMPARE(readFile(path), QByteArray("the user's own"));
    QCOMPARE(await(here.disk.engine().exportTask(task, file(QStringLiteral("no/folder.tar")))).error().code,
             ErrorCode::NotFound);
    QCOMPARE(parts(), QStringList());
}

void TestCarrying::stoppedExportLeavesNothing()
{
    ArchiveCase here;
    const TaskId task = here.get(1);
    std::stop_source stop;
    stop.request_stop();
    const QString path = file(QStringLiteral("stopped.tar"));
    QCOMPARE(await(here.disk.engine().exportTask(task, path, stop.get_token())).error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(parts(), QStringList());
}

void TestCarrying::leftoverOfAKilledExportMakesRoom()
{
    ArchiveCase here;
    const TaskId task = here.get(1);
    const QString path = file(QStringLiteral("killed.tar"));
    const QString part = file(QStringLiteral(".heirloom-export-") +
                              QString::fromLatin1(hashBytes(QByteArray("killed.tar")).toHexBytes()));
    writeFile(part, "half an archive");
    {
        QFile writing(part);
        QVERIFY(writing.open(QIODevice::ReadWrite));
        QCOMPARE(::flock(writing.handle(), LOCK_EX), 0);
        QCOMPARE(await(here.disk.engine().exportTask(task, path)).error().code, ErrorCode::Busy);
        QCOMPARE(readFile(part), QByteArray("half an archive"));
    }
    expect(await(here.disk.engine().exportTask(task, path)));
    QCOMPARE(parts(), QStringList());
    OtherMachine there;
    QCOMPARE(there.disk.filesOf(there.import(path)), ArchiveCase::revision(1));
}

void TestCarrying::onlyWholeTasksAreExported()
{
    ArchiveCase here;
    const auto plan = here.disk.add(here.publisher.publish(QStringLiteral("r1"), ArchiveCase::revision(1)));
    const auto refused = await(here.disk.engine().exportTask(plan.task, file(QStringLiteral("part.tar"))));
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(!QFile::exists(file(QStringLiteral("part.tar"))));
}

void TestCarrying::changedContentIsNotExported()
{
    ArchiveCase here;
    const TaskId task = here.get(1);
    overwriteInPlace(here.disk.objectPath(ArchiveCase::revision(1)[QStringLiteral("a/big.bin")]),
                     bytesOf(9, 1'200'000));
    const auto refused = await(here.disk.engine().exportTask(task, file(QStringLiteral("bad.tar"))));
    QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    QVERIFY(refused.error().hint.contains(QStringLiteral("audit")));
    QVERIFY(!QFile::exists(file(QStringLiteral("bad.tar"))));
}

void TestCarrying::damagedExportIsNoticed()
{
    ArchiveCase here;
    const QString path = file(QStringLiteral("damaged.tar"));
    expect(await(here.disk.engine().exportTask(here.get(1), path)));
    QByteArray bytes = readFile(path);
    const QByteArray own = ArchiveCase::revision(1)[QStringLiteral("a/b/own.bin")];
    bytes[bytes.indexOf(own) + 7] ^= 1;
    overwriteInPlace(path, bytes);
    OtherMachine there;
    const TaskId task = there.import(path);
    QCOMPARE(named(there.disk.task(task).state), named(TaskState::Failed));
    const Files arrived = there.disk.filesOf(task);
    QVERIFY(!arrived.contains(QStringLiteral("a/twin.bin")));
    QCOMPARE(arrived[QStringLiteral("same.txt")], ArchiveCase::revision(1)[QStringLiteral("same.txt")]);
}

void TestCarrying::t5_hostileManifestStaysInItsFolder()
{
    ArchiveCase here;
    const QString path = file(QStringLiteral("hostile.tar"));
    const TaskId task = here.get(1);
    expect(await(here.disk.engine().exportTask(task, path)));
    QByteArray bytes = readFile(path);
    // Of the same length, so that the tar stays one.
    bytes.replace("same.txt\"", "../x.txt\"");
    overwriteInPlace(path, bytes);
    OtherMachine there;
    const TaskId arrived = there.import(path);
    QVERIFY(!there.disk.filesOf(arrived).contains(QStringLiteral("same.txt")));
    QVERIFY(!QFile::exists(there.disk.root() + QStringLiteral("/x.txt")));
}

void TestCarrying::whatIsNoExportIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("no archive at all");
    QTest::newRow("zeros") << QByteArray(10'240, '\0');
    QTest::newRow("noise") << bytesOf(3, 100'000);
}

void TestCarrying::whatIsNoExportIsRefused()
{
    QFETCH(QByteArray, bytes);
    const QString path = file(QStringLiteral("other.tar"));
    writeFile(path, bytes);
    OtherMachine there;
    const auto refused = there.plan(path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    QCOMPARE(there.disk.number("SELECT count(*) FROM tasks"), 0);
    QCOMPARE(there.plan(file(QStringLiteral("nowhere.tar"))).error().code, ErrorCode::NotFound);
}

/// Addresses may be signed, and folders are this machine's own business.
void TestCarrying::t16_exportTellsNoAddresses()
{
    ArchiveCase here;
    const TaskId task = here.get(1);
    QVERIFY(here.disk.change("UPDATE items SET urls = '[\"https://example.org/x?CANARY=1\"]'"));
    const QString path = file(QStringLiteral("addresses.tar"));
    expect(await(here.disk.engine().exportTask(task, path)));
    for (const QByteArray &secret :
         {QByteArray("CANARY"), here.disk.task(task).destination.toUtf8() + '"', here.disk.root().toUtf8()})
        QVERIFY2(!readFile(path).contains(secret), secret.constData());
    QTRY_VERIFY(here.disk.inStore(QStringLiteral("staging")).isEmpty());
}

/// Nothing but the archive is read, whatever its manifest says.
void TestCarrying::addressesOfTheManifestAreNotRead()
{
    ArchiveCase here;
    const QString path = file(QStringLiteral("reads.tar"));
    expect(await(here.disk.engine().exportTask(here.get(1), path)));
    OtherMachine there;
    const TaskId arrived = there.import(path);
    QCOMPARE(there.disk.number("SELECT count(*) FROM items WHERE urls NOT LIKE '%reads.tar#bytes=%'"), 0);
    QCOMPARE(there.disk.filesOf(arrived), ArchiveCase::revision(1));
}

QTEST_GUILESS_MAIN(TestCarrying)
#include "tst_carrying.moc"
