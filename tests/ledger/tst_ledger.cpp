// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerFixture.h"

#include "ledger/FileLock.h"
#include "ledger/sqlite/Connection.h"
#include "ledger/sqlite/Migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <barrier>
#include <thread>

using namespace heirloom;

namespace {

/// Appends audit entries through a ledger of its own; run in several processes at once.
int appendAudits(const QString &path, int count)
{
    const SystemClock clock;
    auto ledger = Ledger::open({path, 0}, clock);
    for (int i = 0; ledger && i < count; ++i) {
        const Status done = (*ledger)->transact([](Session &session) {
            return AuditTable(session).append(TenantId(1), QStringLiteral("child"), QStringLiteral("test"), {});
        });
        if (!done)
            return 2;
    }
    return ledger ? 0 : 1;
}

Status audit(Session &session)
{
    return AuditTable(session).append(TenantId(1), QStringLiteral("local"), QStringLiteral("test"), {});
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private slots:
    void aFreshLedgerHasTheNewestSchema()
    {
        LedgerFixture f;
        QCOMPARE(f.number("PRAGMA user_version"), qint64(schemaSteps().size()));
        QCOMPARE(f.number("SELECT length(ledger_uid) FROM meta"), 32);
        QCOMPARE(f.read([](Session &s) { return StorageTable(s).tenant(QStringLiteral("local")); }), TenantId(1));
        QCOMPARE(f.read([](Session &s) { return StorageTable(s).role(TenantId(1), QStringLiteral("local")); }),
                 Role::Owner);
        QCOMPARE(QFileInfo(f.options.path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(f.read([](Session &s) { return StorageTable(s).get(TenantId(1), QString()); }).id, f.storage);
    }

    void everyConnectionHasItsPragmas()
    {
        LedgerFixture f;
        const std::vector<std::pair<const char *, qint64>> pragmas{
            {"PRAGMA synchronous", 2},        {"PRAGMA foreign_keys", 1}, {"PRAGMA trusted_schema", 0},
            {"PRAGMA cell_size_check", 1},    {"PRAGMA mmap_size", 0},    {"PRAGMA wal_autocheckpoint", 0},
            {"PRAGMA recursive_triggers", 1},
        };
        for (const auto &[pragma, value] : pragmas) {
            const char *text = pragma;
            QCOMPARE(f.number(text), value);
            QCOMPARE(f.write([text](Session &session) -> Result<qint64> {
                auto select = session.statement(text);
                must(select.first());
                return select.number(0);
            }),
                     value);
        }
        auto reading = must(f.ledger->read());
        QVERIFY(!audit(reading)); // readers cannot write
    }

    void aNewerLedgerIsRefused()
    {
        LedgerFixture f;
        f.write([](Session &session) { return session.statement("PRAGMA user_version = 99").run(); });
        f.ledger.reset();
        const auto opened = Ledger::open(f.options, f.clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::TooNew);
    }

    void anOlderLedgerIsBackedUpAndMigrated()
    {
        QTemporaryDir folder;
        const FakeClock clock;
        const QString path = folder.filePath(QStringLiteral("l.db"));
        auto connection = must(Connection::open(path, Connection::Kind::Writer, clock));
        const char *first = "CREATE TABLE a (x INTEGER) STRICT;\n\nINSERT INTO a VALUES (7);\n";
        const char *second = "CREATE TABLE b (y INTEGER) STRICT;\n";
        const char *broken = "INSERT INTO b VALUES (1);\n\nnonsense;\n";
        const std::array steps{first, second, broken};
        must(migrate(*connection, path, std::span(steps).first(1)));
        QVERIFY(!QFile::exists(path + QStringLiteral("-backup-v1")));
        must(migrate(*connection, path, std::span(steps).first(2)));
        const auto backup =
            must(Connection::open(path + QStringLiteral("-backup-v1"), Connection::Kind::Reader, clock));
        QString answer;
        must(backup->executeOnce(QStringLiteral("SELECT x FROM a"), &answer));
        QCOMPARE(answer, QStringLiteral("7"));
        // A step that fails leaves nothing of itself.
        QVERIFY(!migrate(*connection, path, steps));
        must(connection->executeOnce(QStringLiteral("SELECT count(*) FROM b"), &answer));
        QCOMPARE(answer, QStringLiteral("0"));
        must(connection->executeOnce(QStringLiteral("PRAGMA user_version"), &answer));
        QCOMPARE(answer, QStringLiteral("2"));
    }

    void aFileThatIsNoLedgerIsRefused()
    {
        LedgerFixture f;
        f.ledger.reset();
        const auto refusal = [&](const QByteArray &content) {
            QFile file(f.options.path);
            if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(content) != content.size())
                qFatal("cannot write");
            file.close();
            const auto opened = Ledger::open(f.options, f.clock);
            return opened ? std::nullopt : std::optional(opened.error());
        };
        const auto text = refusal(QByteArray(10'000, 'x'));
        QVERIFY(text);
        QCOMPARE(text->code, ErrorCode::Corrupt);
        QVERIFY(text->hint.contains(QStringLiteral("rebuild")));
    }

    void aDamagedLedgerIsRefused()
    {
        LedgerFixture f;
        f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, 3000, PlanAction::Download));
        f.ledger.reset();
        QFile file(f.options.path);
        QVERIFY(file.open(QFile::ReadWrite));
        const qint64 pages = file.size() / 4096;
        QVERIFY(file.seek(pages / 2 * 4096)); // a page in the middle, past everything that opening has to read
        QCOMPARE(file.write(QByteArray(4096, '\xa5')), 4096);
        file.close();
        const auto opened = Ledger::open(f.options, f.clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
        QVERIFY(!opened.error().hint.isEmpty());
    }

    void anUnwritablePlaceIsAnError()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QFile::WriteOnly));
        const FakeClock clock;
        const auto opened = Ledger::open({file.fileName() + QStringLiteral("/ledger.db")}, clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Io);
        QVERIFY(!Ledger::open({QStringLiteral("relative.db")}, clock));
        QVERIFY(files::isSharedFileSystem(0x6969));  // NFS
        QVERIFY(!files::isSharedFileSystem(0xef53)); // ext4
    }

    void manyWritersShareCommits()
    {
        LedgerFixture f;
        const qint64 before = f.ledger->commits();
        constexpr int writes = 2'000;
        std::atomic<int> answered = 0;
        // The first closure holds the thread until everything is queued, so that the groups are known.
        std::promise<void> queued;
        f.ledger->post(
            [&](Session &session) {
                queued.get_future().wait();
                return audit(session);
            },
            [](const Status &) {});
        for (int i = 0; i < writes; ++i)
            f.ledger->post(audit, [&](const Status &status) { answered += status.has_value(); });
        queued.set_value();
        QTRY_COMPARE(answered.load(), writes);
        QVERIFY2(f.ledger->commits() - before <= 20, qPrintable(QString::number(f.ledger->commits() - before)));
        QCOMPARE(f.number("SELECT count(*) FROM audit_log"), writes + 1);
    }

    void aFailingClosureIsUndoneAlone()
    {
        LedgerFixture f;
        std::promise<void> queued;
        std::atomic<int> done = 0, failed = 0;
        f.ledger->post(
            [&](Session &) -> Status {
                queued.get_future().wait();
                return {};
            },
            [](const Status &) {});
        for (int i = 0; i < 10; ++i) {
            f.ledger->post(
                [i](Session &session) -> Status {
                    if (auto written = audit(session); !written)
                        return written;
                    return i % 2 ? Status(fail(ErrorCode::Cancelled, QStringLiteral("changed my mind"))) : Status{};
                },
                [&](const Status &status) { ++(status ? done : failed); });
        }
        queued.set_value();
        QTRY_COMPARE(done + failed, 10);
        QCOMPARE(failed.load(), 5);
        QCOMPARE(f.number("SELECT count(*) FROM audit_log"), 5);
        const Status alone = f.ledger->transact([](Session &session) -> Status {
            must(audit(session));
            return fail(ErrorCode::Cancelled, QStringLiteral("alone"));
        });
        QCOMPARE(alone.error().code, ErrorCode::Cancelled);
        QCOMPARE(f.number("SELECT count(*) FROM audit_log"), 5);
    }

    void aSnapshotStandsStill()
    {
        LedgerFixture f;
        const auto count = [](Session &session) {
            auto select = session.statement("SELECT count(*) FROM audit_log");
            must(select.first());
            return select.number(0);
        };
        auto before = must(f.ledger->read());
        QCOMPARE(count(before), 0);
        f.write(audit);
        QCOMPARE(count(before), 0);
        auto after = must(f.ledger->read());
        QCOMPARE(count(after), 1);
    }

    void twoProcessesWriteAtTheSameTime()
    {
        LedgerFixture f;
        constexpr int each = 300;
        std::array<QProcess, 2> children;
        for (QProcess &child : children)
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--append"), f.options.path, QString::number(each)});
        for (int i = 0; i < each; ++i)
            f.write(audit);
        for (QProcess &child : children) {
            QVERIFY(child.waitForFinished(60'000));
            QCOMPARE(child.exitCode(), 0);
        }
        QCOMPARE(f.number("SELECT count(*) FROM audit_log"), 3 * each);
        QCOMPARE(f.number("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"), 1);
    }

    void whoWaitsAtTheGateComesNext()
    {
        LedgerFixture f;
        auto mine = must(WriterGate::open(f.options.path));
        auto other = must(WriterGate::open(f.options.path));
        must(mine.enter(0));
        QCOMPARE(other.enter(1).error().code, ErrorCode::Busy);
        std::barrier started(2);
        std::atomic<bool> entered = false;
        std::thread waiting([&] {
            started.arrive_and_wait();
            must(other.enter(60'000));
            entered = true;
            other.leave();
        });
        started.arrive_and_wait();
        // The waiting one holds the turnstile, so leaving and entering again cannot starve it for ever.
        while (!entered) {
            mine.leave();
            must(mine.enter(60'000));
        }
        mine.leave();
        waiting.join();
    }

    void theLogIsEmptiedWhenIdleAndGoneAfterClosing()
    {
        LedgerFixture f;
        f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, 40'000, PlanAction::Download));
        const QString log = f.options.path + QStringLiteral("-wal");
        QVERIFY(QFileInfo(log).size() > 4 << 20);
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(log).size(), 0, 30'000);
        f.write(audit);
        f.ledger.reset();
        QVERIFY(!QFile::exists(log));
    }

    void aFullVolumeFreesTheBallast()
    {
        LedgerFixture f(1 << 20);
        const QString ballast = f.options.path + QStringLiteral("-ballast");
        QCOMPARE(QFileInfo(ballast).size(), 1 << 20);
        // A page limit is how SQLite can be made to see a full volume. The second try comes after the log was emptied,
        // the third one after the ballast was freed; that one is granted more.
        int tries = 0;
        const auto fill = [&](Session &session, bool stayFull) -> Status {
            auto limit = session.statement(++tries <= 2 || stayFull ? "PRAGMA max_page_count = 1"
                                                                    : "PRAGMA max_page_count = 100000");
            must(limit.first());
            for (int i = 0; i < 500; ++i) {
                if (auto done = audit(session); !done)
                    return done;
            }
            return {};
        };
        f.write([&](Session &session) { return fill(session, false); });
        QCOMPARE(tries, 3);
        QCOMPARE(f.number("SELECT count(*) FROM audit_log"), 500);
        QTRY_COMPARE(QFileInfo(ballast).size(), 1 << 20); // there is room again

        const Status full = f.ledger->transact([&](Session &session) { return fill(session, true); });
        QCOMPARE(full.error().code, ErrorCode::NoSpace);
        f.write([](Session &session) -> Status { return session.statement("PRAGMA max_page_count = 100000").run(); });
        f.write(audit); // the next one is not harmed
        QCOMPARE(f.number("SELECT count(*) FROM audit_log"), 501);
    }

    void s13_fullVolumeGetsTheSpaceOfTheLogFirst()
    {
        LedgerFixture f(1 << 20);
        for (int i = 0; i < 20; ++i)
            f.write(audit);
        int tries = 0;
        qint64 logBytes = -1;
        f.write([&](Session &session) -> Status {
            if (++tries == 1) {
                must(session.statement("PRAGMA max_page_count = 1").first());
                for (int i = 0; i < 500; ++i) {
                    if (auto done = audit(session); !done)
                        return done;
                }
            }
            logBytes = QFileInfo(f.options.path + QStringLiteral("-wal")).size();
            must(session.statement("PRAGMA max_page_count = 100000").first());
            return audit(session);
        });
        QCOMPARE(tries, 2);
        QCOMPARE(logBytes, 0);
        QCOMPARE(f.number("SELECT count(*) FROM audit_log"), 21);
    }

    void s13_ballastKeepsRoomForFiles()
    {
        LedgerFixture f(1 << 20);
        const QString ballast = f.options.path + QStringLiteral("-ballast");
        const auto spares = [&] {
            return QDir(f.folder.path()).entryList({QFileInfo(ballast).fileName() + QStringLiteral(".*")}).size();
        };
        QCOMPARE(spares(), 3);
        QVERIFY(Ballast::releaseOneFile(ballast));
        QCOMPARE(spares(), 2);
        Ballast again(ballast, 1 << 20);
        QVERIFY(again.isMissing());
        again.restore();
        QVERIFY(!again.isMissing());
        QCOMPARE(spares(), 3);
        QVERIFY(again.release());
        QCOMPARE(spares(), 0);
        QVERIFY(!QFile::exists(ballast));
        QVERIFY(!again.release());
        QVERIFY(!Ballast::releaseOneFile(ballast));
    }

    void s0_14_theAuditLogIsAppendOnly()
    {
        LedgerFixture f;
        f.write([](Session &s) {
            return AuditTable(s).append(TenantId(1), QStringLiteral("local"), QStringLiteral("storage.gc"),
                                        {{QStringLiteral("objects"), 3}});
        });
        for (const char *change : {"UPDATE audit_log SET actor = 'nobody'", "DELETE FROM audit_log",
                                   "INSERT OR REPLACE INTO audit_log VALUES (1, 0, 1, '', '', '', NULL)"}) {
            const Status refused =
                f.ledger->transact([&](Session &session) { return session.statement(change).run(); });
            QVERIFY2(!refused, change);
            QVERIFY2(refused.error().context.contains(QStringLiteral("append-only")),
                     qPrintable(refused.error().context));
        }
        f.write(audit);
        const auto all = f.read([](Session &s) { return AuditTable(s).list(TenantId(1), 0, QString(), 10); });
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all.back().kind, QStringLiteral("test"));
        const auto sweeps =
            f.read([](Session &s) { return AuditTable(s).list(TenantId(1), 0, QStringLiteral("storage.gc"), 10); });
        QCOMPARE(sweeps.size(), size_t(1));
        QCOMPARE(sweeps.front().detail.value(QStringLiteral("objects")).toInt(), 3);
        QVERIFY(f.read([](Session &s) { return AuditTable(s).list(TenantId(2), 0, QString(), 10); }).empty());
    }

    void workerLocksTellTheLivingFromTheDead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ledger.db"));
        WorkerLocks observer(path);
        {
            WorkerLocks holder(path);
            must(holder.hold(QStringLiteral("one")));
            QVERIFY(!holder.isDead(QStringLiteral("one")));
            QVERIFY(!observer.isDead(QStringLiteral("one")));
            QCOMPARE(observer.hold(QStringLiteral("one")).error().code, ErrorCode::Conflict);
        }
        QVERIFY(observer.isDead(QStringLiteral("one")));
        observer.forget(QStringLiteral("one"));
        QVERIFY(!QFile::exists(path + QStringLiteral("-workers/one.lock")));
        QVERIFY(observer.isDead(QStringLiteral("one")));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--append") == 0)
        return appendAudits(QString::fromLocal8Bit(argv[2]), atoi(argv[3]));
    LedgerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ledger.moc"
