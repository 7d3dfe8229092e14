// SPDX-License-Identifier: GPL-3.0-or-later
// Four writers and two who do nothing but checkpoint, in two processes, on one ledger (store.md, C-03). SQLite before
// 3.51.3 can lose commits when a checkpoint and a commit meet in a certain way (L1); the writer gate keeps them apart.
// The race may never show: this is the canary that would.
#include "ledger/FileLock.h"
#include "ledger/sqlite/Connection.h"
#include "tests/ledger/LedgerFixture.h"
#include "tests/support/faults/FaultReport.h"

#include <QProcess>
#include <barrier>
#include <thread>

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr int processes = 2;
constexpr int writersEach = 2;
constexpr int shortSeconds = 6;
constexpr int longSeconds = 30 * 60;

using Deadline = std::chrono::steady_clock::time_point;

/// One count in two tables: a row for each, and a sum.
Status countOnce(Session &session, const QString &writer)
{
    if (auto noted = AuditTable(session).append(TenantId(1), writer, QStringLiteral("canary"), {}); !noted)
        return noted;
    return session.statement("UPDATE storages SET reserve_bytes = reserve_bytes + 1 WHERE id = 1").run();
}

/// The control: a count that is read, and then written by whoever comes.
Status countUnchecked(Ledger &ledger, const QString &writer, const std::function<void()> &pause)
{
    const qint64 before = [&] {
        auto reading = must(ledger.read());
        auto select = reading.session().statement("SELECT reserve_bytes FROM storages WHERE id = 1");
        must(select.first());
        return select.number(0);
    }();
    pause();
    return ledger.transact([&](Session &session) -> Status {
        must(AuditTable(session).append(TenantId(1), writer, QStringLiteral("canary"), {}));
        return session.statement("UPDATE storages SET reserve_bytes = ? WHERE id = 1").run(before + 1);
    });
}

/// Commits until the time is over; how many were acknowledged.
qint64 write(const QString &path, const QString &writer, Deadline deadline)
{
    const FakeClock clock;
    const auto ledger = must(Ledger::open({path, 0}, clock));
    qint64 acknowledged = 0;
    while (std::chrono::steady_clock::now() < deadline) {
        must(ledger->transact([&](Session &session) { return countOnce(session, writer); }));
        ++acknowledged;
    }
    return acknowledged;
}

/// Checkpoints as the ledger thread does, as often as it gets the gate; how many emptied the log.
qint64 checkpoint(const QString &path, Deadline deadline)
{
    const FakeClock clock;
    const auto connection = must(Connection::open(path, Connection::Kind::Writer, clock));
    WriterGate gate = must(WriterGate::open(path));
    qint64 emptied = 0;
    while (std::chrono::steady_clock::now() < deadline) {
        must(gate.enter(60'000));
        emptied += must(connection->checkpoint());
        gate.leave();
    }
    return emptied;
}

/// One process of the canary: "WRITER COUNT" for each writer and "checkpoints COUNT" on its standard output.
int sing(const QString &path, const QString &name, int seconds)
{
    const Deadline deadline = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    std::array<qint64, writersEach> counts{};
    qint64 emptied = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < writersEach; ++i)
        threads.emplace_back(
            [&, i] { counts[size_t(i)] = write(path, QStringLiteral("%1-%2").arg(name).arg(i), deadline); });
    threads.emplace_back([&] { emptied = checkpoint(path, deadline); });
    for (std::thread &thread : threads)
        thread.join();
    for (int i = 0; i < writersEach; ++i)
        printf("%s-%d %lld\n", qPrintable(name), i, (long long)counts[size_t(i)]);
    printf("checkpoints %lld\n", (long long)emptied);
    return 0;
}

int wantedSeconds()
{
    const int wanted = qEnvironmentVariableIntValue("HEIRLOOM_CANARY_SECONDS");
    if (wanted > 0)
        return wanted;
    return qEnvironmentVariableIsSet("HEIRLOOM_FAULTS_FULL") ? longSeconds : shortSeconds;
}

} // namespace

class LedgerCanaryTest : public QObject
{
    Q_OBJECT

private slots:
    void c_03_nothingAcknowledgedIsLostBesideCheckpoints();
    void c_03_controlOfCountsThatAreReadAndWritten();

private:
    static void beginAtZero(LedgerFixture &f);
    /// In one snapshot: rows of the log, and the sum. They are the same as long as no half commit is seen.
    static std::pair<qint64, qint64> counted(LedgerFixture &f);
    static QString integrity(LedgerFixture &f);
};

void LedgerCanaryTest::beginAtZero(LedgerFixture &f)
{
    f.write([](Session &session) { return session.statement("UPDATE storages SET reserve_bytes = 0").run(); });
}

std::pair<qint64, qint64> LedgerCanaryTest::counted(LedgerFixture &f)
{
    auto reading = must(f.ledger->read());
    auto select = reading.session().statement(
        "SELECT (SELECT count(*) FROM audit_log WHERE kind = 'canary'), reserve_bytes FROM storages WHERE id = 1");
    must(select.first());
    return {select.number(0), select.number(1)};
}

QString LedgerCanaryTest::integrity(LedgerFixture &f)
{
    auto reading = must(f.ledger->read());
    auto select = reading.session().statement("PRAGMA integrity_check");
    must(select.first());
    return select.text(0);
}

void LedgerCanaryTest::c_03_nothingAcknowledgedIsLostBesideCheckpoints()
{
    const int seconds = wantedSeconds();
    LedgerFixture f;
    beginAtZero(f);
    std::array<QProcess, processes> children;
    for (int i = 0; i < processes; ++i) {
        children[size_t(i)].setProcessChannelMode(QProcess::ForwardedErrorChannel);
        children[size_t(i)].start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--sing"), f.options.path, QStringLiteral("bird%1").arg(i), QString::number(seconds)});
    }
    // Beside them somebody reads: what has been seen never goes away, and no commit is seen by half.
    qint64 seen = 0, halves = 0, fallen = 0, looks = 0;
    for (bool isOver = false; !isOver; ++looks) {
        isOver = std::all_of(children.begin(), children.end(), [](QProcess &child) {
            return child.waitForFinished(1) || child.state() == QProcess::NotRunning;
        });
        const auto [rows, sum] = counted(f);
        halves += rows != sum;
        fallen += rows < seen;
        seen = rows;
    }
    qint64 acknowledged = 0, emptied = 0;
    for (QProcess &child : children) {
        QCOMPARE(child.exitCode(), 0);
        for (const QByteArray &line : child.readAll().trimmed().split('\n')) {
            const auto words = line.split(' ');
            (words.first() == "checkpoints" ? emptied : acknowledged) += words.last().toLongLong();
        }
    }
    f.reopen();
    const auto [rows, sum] = counted(f);
    const QString intact = integrity(f);

    FaultReport report;
    report.id = QStringLiteral("C-03");
    report.title = QStringLiteral("4 writers beside 2 checkpointers");
    report.unit = QStringLiteral("seconds");
    report.asked = report.runs = seconds;
    report.lost = acknowledged - rows;
    report.invariants = halves + fallen + (intact != QStringLiteral("ok"));
    if (report.lost != 0 || report.invariants != 0 || sum != rows)
        report.failures += QStringLiteral("%1 acknowledged, %2 rows, sum %3, %4 halves, %5 fallen, integrity: %6")
                               .arg(QString::number(acknowledged), QString::number(rows), QString::number(sum),
                                    QString::number(halves), QString::number(fallen), intact);
    report.notes = QStringLiteral("%1 commits, %2 checkpoints, %3 looks").arg(acknowledged).arg(emptied).arg(looks);
    report.write();
    qInfo("%s", qPrintable(report.notes));
    QCOMPARE(report.failures, QStringList());
    QVERIFY(acknowledged > 0 && emptied > 0);
}

void LedgerCanaryTest::c_03_controlOfCountsThatAreReadAndWritten()
{
    LedgerFixture f;
    beginAtZero(f);
    std::barrier bothHaveRead(2);
    std::array<std::thread, 2> threads;
    for (size_t i = 0; i < threads.size(); ++i) {
        threads[i] = std::thread([&, i] {
            const auto ledger = must(Ledger::open(f.options, f.clock));
            must(countUnchecked(*ledger, QString::number(i), [&] { bothHaveRead.arrive_and_wait(); }));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const auto [rows, sum] = counted(f);
    QCOMPARE(rows, 2);
    QCOMPARE(sum, 1); // one of them is lost, and counted() tells
}

int main(int argc, char **argv)
{
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable()) // many commits matter here, not the disk
        qputenv("TMPDIR", "/dev/shm");
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    QCoreApplication app(argc, argv);
    if (argc == 5 && qstrcmp(argv[1], "--sing") == 0)
        return sing(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]), atoi(argv[4]));
    LedgerCanaryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ledger_canary.moc"
