// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol M of the store's specification: what happens around the steps of a migration.
#include "FakeClock.h"
#include "Must.h"
#include "ledger/sqlite/Connection.h"
#include "ledger/sqlite/Migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <array>

using namespace heirloom;

namespace {

/// A small ledger with the tables that the rules are about: one object, one item, one reference.
constexpr const char *first =
    "CREATE TABLE objects (id INTEGER PRIMARY KEY, sha256 BLOB, generation INTEGER, storage INTEGER, state TEXT, "
    "refcount INTEGER, zero_since INTEGER) STRICT;\n\n"
    "CREATE TABLE items (id INTEGER PRIMARY KEY, state TEXT) STRICT;\n\n"
    "CREATE TABLE object_refs (item INTEGER PRIMARY KEY, object INTEGER) STRICT;\n\n"
    "CREATE TABLE intents (sha256 BLOB, generation INTEGER, storage INTEGER) STRICT;\n\n"
    "INSERT INTO objects VALUES (1, x'00', 1, 1, 'live', 1, NULL);\n\n"
    "INSERT INTO items VALUES (1, 'done');\n\n"
    "INSERT INTO object_refs VALUES (1, 1);\n";
constexpr const char *harmless = "CREATE TABLE extra (x INTEGER) STRICT;\n";

/// A ledger file of version 1 and the connection that a start would migrate.
struct OldLedger
{
    OldLedger() : connection(must(Connection::open(path, Connection::Kind::Writer, clock)))
    {
        must(migrate(*connection, path, std::array{first}));
    }
    QString answer(const char *question)
    {
        QString text;
        must(connection->executeOnce(QString::fromLatin1(question), &text));
        return text;
    }
    QStringList backups() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("*-backup-*")}, QDir::Files, QDir::Name);
    }

    QTemporaryDir folder;
    FakeClock clock;
    const QString path = folder.filePath(QStringLiteral("l.db"));
    std::unique_ptr<Connection> connection;
};

} // namespace

class TestLedgerMigration : public QObject
{
    Q_OBJECT
private slots:
    void m1_aLedgerThatOthersUseIsLeftAsItIs();
    void m1_aNewLedgerNeedsNobodyToLeave();
    void m2_theDatabaseOfAnotherProgramStaysAsItIs();
    void m3_whatADeadProcessLeftOfABackupGoes();
    void m4_aStepThatBreaksTheRulesIsTakenBack_data();
    void m4_aStepThatBreaksTheRulesIsTakenBack();
    void m4_damageOfOldIsNoObstacle();
    void m7_backupsOfLongAgoGo();
    void m7_theLogIsEmptyAfterwards();
};

void TestLedgerMigration::m1_aLedgerThatOthersUseIsLeftAsItIs()
{
    OldLedger old;
    const auto refused = migrate(*old.connection, old.path, std::array{first, harmless},
                                 [] { return Status(fail(ErrorCode::Conflict, QStringLiteral("others use it"))); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().context, QStringLiteral("others use it"));
    QCOMPARE(old.answer("PRAGMA user_version"), QStringLiteral("1"));
    QCOMPARE(old.backups(), QStringList());
}

void TestLedgerMigration::m1_aNewLedgerNeedsNobodyToLeave()
{
    const FakeClock clock;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("l.db"));
    const auto connection = must(Connection::open(path, Connection::Kind::Writer, clock));
    int asked = 0;
    const auto count = [&] {
        ++asked;
        return Status();
    };
    must(migrate(*connection, path, std::array{first, harmless}, count));
    must(migrate(*connection, path, std::array{first, harmless}, count)); // nothing to do
    QCOMPARE(asked, 0);
}

void TestLedgerMigration::m2_theDatabaseOfAnotherProgramStaysAsItIs()
{
    OldLedger old;
    must(old.connection->executeOnce(QStringLiteral("PRAGMA user_version = 0")));
    QCOMPARE(old.answer("PRAGMA journal_mode = DELETE"), QStringLiteral("delete"));
    old.connection.reset();
    const auto bytes = [&] {
        QFile file(old.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    const auto refused = Connection::open(old.path, Connection::Kind::Writer, old.clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY(!before.isEmpty() && bytes() == before);
}

void TestLedgerMigration::m3_whatADeadProcessLeftOfABackupGoes()
{
    OldLedger old;
    QFile stray(old.path + QStringLiteral("-backup-v1.tmp"));
    QVERIFY(stray.open(QFile::WriteOnly) && stray.write("half a backup") > 0);
    stray.close();
    must(migrate(*old.connection, old.path, std::array{first})); // any start, not only the next migration
    QVERIFY(!stray.exists());
    QVERIFY(stray.open(QFile::WriteOnly));
    stray.close();
    must(migrate(*old.connection, old.path, std::array{first, harmless}));
    QCOMPARE(old.backups(), QStringList{QStringLiteral("l.db-backup-v1")});
}

void TestLedgerMigration::m4_aStepThatBreaksTheRulesIsTakenBack_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::newRow("I1") << QByteArray("UPDATE objects SET refcount = 5;\n");
    QTest::newRow("I2") << QByteArray("UPDATE objects SET zero_since = 5;\n");
    QTest::newRow("I6") << QByteArray("UPDATE objects SET state = 'deleting';\n");
    QTest::newRow("I10") << QByteArray(
        "DELETE FROM object_refs;\n\nUPDATE objects SET refcount = 0, zero_since = 1;\n");
}

void TestLedgerMigration::m4_aStepThatBreaksTheRulesIsTakenBack()
{
    QFETCH(QByteArray, step);
    OldLedger old;
    const auto refused = migrate(*old.connection, old.path, std::array{first, step.constData()});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    QCOMPARE(old.answer("PRAGMA user_version"), QStringLiteral("1"));
    QCOMPARE(old.answer("SELECT refcount || state FROM objects"), QStringLiteral("1live"));
    QCOMPARE(old.answer("SELECT count(*) FROM object_refs"), QStringLiteral("1"));
}

void TestLedgerMigration::m4_damageOfOldIsNoObstacle()
{
    OldLedger old;
    must(old.connection->executeOnce(QStringLiteral("UPDATE objects SET refcount = 9"))); // the audit mends that
    must(migrate(*old.connection, old.path, std::array{first, harmless}));
    QCOMPARE(old.answer("PRAGMA user_version"), QStringLiteral("2"));
}

void TestLedgerMigration::m7_backupsOfLongAgoGo()
{
    OldLedger old;
    for (int version = 1; version < 6; ++version) {
        QFile backup(QStringLiteral("%1-backup-v%2").arg(old.path).arg(version));
        QVERIFY(backup.open(QFile::WriteOnly));
        const int days = version == 1 ? 29 : 31;
        const auto made = QDateTime::fromMSecsSinceEpoch(old.clock.wallMs()).addDays(-days);
        QVERIFY(backup.setFileTime(made, QFileDevice::FileModificationTime));
    }
    must(old.connection->executeOnce(QStringLiteral("PRAGMA user_version = 6")));
    std::vector<const char *> steps(7, harmless);
    must(migrate(*old.connection, old.path, steps));
    // Gone are 2 to 4; 1 is young enough, 5 and 6 are the last two.
    QCOMPARE(old.backups(), (QStringList{QStringLiteral("l.db-backup-v1"), QStringLiteral("l.db-backup-v5"),
                                         QStringLiteral("l.db-backup-v6")}));
}

void TestLedgerMigration::m7_theLogIsEmptyAfterwards()
{
    OldLedger old;
    must(migrate(*old.connection, old.path, std::array{first, harmless}));
    QCOMPARE(QFileInfo(old.path + QStringLiteral("-wal")).size(), 0);
}

QTEST_GUILESS_MAIN(TestLedgerMigration)
#include "tst_ledger_migration.moc"
