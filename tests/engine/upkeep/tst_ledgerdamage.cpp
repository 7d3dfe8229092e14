// SPDX-License-Identifier: GPL-3.0-or-later
// Row B-05 of store.md: whatever happened to the ledger's files, the program says so or goes on rightly, destroys
// nothing, and `rebuild` has everything back from the store.
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

/// What is done to the ledger; `path` is the database, `older` a whole copy from before the second task.
using Damage = std::function<void(const QString &path, const QString &older)>;

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("cannot damage %s", qPrintable(path));
}

void copyOver(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (!QFile::copy(from, to))
        qFatal("cannot copy %s", qPrintable(from));
}

Files sample()
{
    return {{QStringLiteral("a.bin"), bytesOf(1, 3000)},
            {QStringLiteral("d/b.bin"), bytesOf(2, 70'000)},
            {QStringLiteral("empty"), {}}};
}

Files more()
{
    Files files = sample();
    files[QStringLiteral("c.bin")] = bytesOf(3, 700);
    return files;
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestLedgerDamage : public QObject
{
    Q_OBJECT
private slots:
    void b05_rebuildHasEverythingBack_data();
    void b05_rebuildHasEverythingBack();
    void b05_aNewerLedgerIsNotTouched();
    void b05_anUnreadableFolderIsAnError();
};

void TestLedgerDamage::b05_rebuildHasEverythingBack_data()
{
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char *title, const Damage &damage) { QTest::newRow(title) << damage; };
    row("no file", [](const QString &path, const QString &) { QFile::remove(path); });
    row("0 bytes", [](const QString &path, const QString &) { QFile::resize(path, 0); });
    row("1 byte", [](const QString &path, const QString &) { QFile::resize(path, 1); });
    row("half a page", [](const QString &path, const QString &) { QFile::resize(path, 2048); });
    row("half of it", [](const QString &path, const QString &) { QFile::resize(path, QFileInfo(path).size() / 2); });
    row("a page less",
        [](const QString &path, const QString &) { QFile::resize(path, QFileInfo(path).size() - 4096); });
    row("header overwritten", [](const QString &path, const QString &) { overwrite(path, 0, QByteArray(100, 'x')); });
    row("first page overwritten", [](const QString &path, const QString &) { overwrite(path, 100, bytesOf(5, 3996)); });
    row("a page overwritten",
        [](const QString &path, const QString &) { overwrite(path, 3 * 4096, bytesOf(6, 4096)); });
    row("zeroes from the middle on", [](const QString &path, const QString &) {
        const qint64 middle = QFileInfo(path).size() / 8192 * 4096;
        overwrite(path, middle, QByteArray(QFileInfo(path).size() - middle, '\0'));
    });
    row("no database at all", [](const QString &path, const QString &) { writeFile(path, "<html>Not found</html>"); });
    row("an older copy", [](const QString &path, const QString &older) { copyOver(older, path); });
    row("a foreign log beside it", [](const QString &path, const QString &) {
        writeFile(path + QStringLiteral("-wal"), bytesOf(7, 40'000));
        writeFile(path + QStringLiteral("-shm"), bytesOf(8, 32'768));
    });
    row("a hot journal of another database", [](const QString &path, const QString &) {
        writeFile(path + QStringLiteral("-journal"), QByteArray::fromHex("d9d505f920a163d7") + bytesOf(9, 5000));
    });
}

void TestLedgerDamage::b05_rebuildHasEverythingBack()
{
    QFETCH(Damage, damage);
    Publisher publisher;
    EngineFixture disk;
    const TaskId first = disk.get(publisher.publish(QStringLiteral("r1"), sample())).task;
    const QString shownFirst = disk.shown(first, {});
    disk.close();
    const QString path = disk.options.ledgerPath;
    const QString older = path + QStringLiteral(".older");
    QVERIFY(QFile::copy(path, older));
    disk.reopen();
    const TaskId second = disk.get(publisher.publish(QStringLiteral("r2"), more())).task;
    const QString shownSecond = disk.shown(second, {});
    disk.close();
    publisher.server().stop();

    damage(path, older);
    if (auto engine = Engine::open(disk.options); !engine) {
        QVERIFY2(engine.error().code == ErrorCode::Corrupt || engine.error().code == ErrorCode::Invalid,
                 qPrintable(engine.error().context));
        QVERIFY2(engine.error().hint.contains(QStringLiteral("rebuild")), qPrintable(engine.error().context));
    } else { // it may look whole; nothing it does may cost a byte
        (void)await((*engine)->audit({}, {true, true}));
        (void)await((*engine)->reclaim({}, {true}));
    }
    QCOMPARE(filesBelow(shownFirst), sample());
    QCOMPARE(filesBelow(shownSecond), more());

    disk.options.setDamagedLedgerAside = true;
    disk.reopen();
    expect(await(disk.engine().rebuild({}, disk.root())));
    QVERIFY(disk.run().downloadedFiles == 0);
    QCOMPARE(filesBelow(shownFirst), sample());
    QCOMPARE(filesBelow(shownSecond), more());
    QStringList completed;
    for (const TaskSnapshot &task : expect(await(disk.engine().tasks())))
        completed << task.task.revision + u' ' + named(task.task.state);
    completed.sort();
    QCOMPARE(completed, (QStringList{QStringLiteral("r1 completed"), QStringLiteral("r2 completed")}));
    QCOMPARE(disk.violations(), QStringList());
}

void TestLedgerDamage::b05_aNewerLedgerIsNotTouched()
{
    EngineFixture disk;
    QVERIFY(disk.change("PRAGMA user_version = 99"));
    disk.close();
    const QByteArray before = readFile(disk.options.ledgerPath);
    disk.options.setDamagedLedgerAside = true; // not even then: it is not damaged
    const auto engine = Engine::open(disk.options);
    QVERIFY(!engine);
    QCOMPARE(engine.error().code, ErrorCode::TooNew);
    QCOMPARE(readFile(disk.options.ledgerPath), before);
}

void TestLedgerDamage::b05_anUnreadableFolderIsAnError()
{
    QTemporaryDir home;
    writeFile(home.filePath(QStringLiteral("file")), "in the way");
    EngineOptions options;
    options.ledgerPath = home.filePath(QStringLiteral("file/ledger.db"));
    const auto engine = Engine::open(options);
    QVERIFY(!engine);
    QVERIFY(!engine.error().context.isEmpty());
    QCOMPARE(readFile(home.filePath(QStringLiteral("file"))), QByteArray("in the way"));
}

QTEST_GUILESS_MAIN(TestLedgerDamage)
#include "tst_ledgerdamage.moc"
