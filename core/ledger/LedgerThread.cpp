// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/LedgerThread.h"

#include "ledger/sqlite/Connection.h"
#include "ledger/sqlite/Migrations.h"

#include <algorithm>
#include <future>

namespace heirloom {

namespace {

using namespace std::chrono_literals;

/// A group ends after this time even if more is queued: other processes wait at the gate, and callers for their
/// answers.
constexpr auto longestGroup = 200ms;
constexpr auto idleBeforeCheckpoint = 1s;
constexpr qint64 busyLogBytes = 64 << 20;
constexpr qint64 idleLogBytes = 4 << 20;

} // namespace

LedgerThread::LedgerThread(const LedgerOptions &options, const Clock &clock, WriterGate gate, FileLock users)
    : m_options(options), m_clock(clock), m_gate(std::move(gate)), m_users(std::move(users)),
      m_ballast(options.path + QStringLiteral("-ballast"), options.ballastBytes), m_checkpointAbove(busyLogBytes)
{
}

Result<std::unique_ptr<LedgerThread>> LedgerThread::start(const LedgerOptions &options, const Clock &clock)
{
    auto gate = WriterGate::open(options.path);
    if (!gate)
        return fail(gate.error());
    auto users = FileLock::open(options.path + QStringLiteral("-users.lock"));
    if (!users)
        return fail(users.error());
    std::unique_ptr<LedgerThread> thread(new LedgerThread(options, clock, std::move(*gate), std::move(*users)));
    std::promise<Status> promise;
    auto opened = promise.get_future();
    thread->m_thread = std::thread([raw = thread.get(), promise = std::move(promise)]() mutable {
        const Status status = raw->openConnection();
        promise.set_value(status);
        if (status)
            raw->loop();
    });
    if (auto status = opened.get(); !status)
        return fail(status.error());
    return thread;
}

LedgerThread::~LedgerThread()
{
    stop();
}

void LedgerThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void LedgerThread::post(Body body, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(body), std::move(done)});
    }
    m_wake.notify_one();
}

Status LedgerThread::openConnection()
{
    if (auto entered = m_gate.enter(m_options.busyTimeoutMs); !entered)
        return entered;
    auto open = [&]() -> Status {
        if (auto created = files::createPrivate(m_options.path); !created)
            return created;
        auto connection = Connection::open(m_options.path, Connection::Kind::Writer, m_clock);
        if (!connection)
            return fail(connection.error());
        if (auto joined = join(); !joined)
            return joined;
        auto migrated = migrate(**connection, m_options.path, schemaSteps(), [this] { return becomeAlone(); });
        if (!migrated)
            return migrated;
        if (auto joined = join(); !joined)
            return joined;
        m_connection = std::move(*connection);
        return {};
    };
    Status opened = open();
    // On a full volume the log's index cannot be made, and SQLite calls that an I/O error.
    const bool mayBeFull =
        !opened && (opened.error().code == ErrorCode::NoSpace || opened.error().code == ErrorCode::Io);
    if (mayBeFull && m_ballast.release())
        opened = open();
    m_gate.leave();
    if (opened)
        m_ballast.restore();
    return opened;
}

Status LedgerThread::join()
{
    const auto joined = m_users.tryLock(FileLock::Mode::Shared);
    if (!joined)
        return fail(joined.error());
    return *joined ? Status{} : Status(fail(ErrorCode::Busy, QStringLiteral("another process migrates the ledger")));
}

Status LedgerThread::becomeAlone()
{
    const auto alone = m_users.tryLock(FileLock::Mode::Exclusive);
    if (!alone)
        return fail(alone.error());
    if (*alone)
        return {};
    return fail(ErrorCode::Conflict,
                QStringLiteral("the ledger is of an earlier version of Heirloom, and other programs are using it"),
                QStringLiteral("close the other windows and commands of Heirloom, then try again"));
}

void LedgerThread::loop()
{
    for (Jobs jobs = waitForJobs(); !jobs.empty(); jobs = waitForJobs()) {
        while (!jobs.empty())
            commitGroup(jobs);
        checkpointAbove(m_checkpointAbove);
    }
    checkpointAbove(0);
    // Closing the last connection checkpoints too, so it belongs inside the gate; a process that hangs must not stop
    // us.
    const bool inside = m_gate.enter(m_options.busyTimeoutMs).has_value();
    m_connection.reset();
    if (inside)
        m_gate.leave();
}

LedgerThread::Jobs LedgerThread::waitForJobs()
{
    const auto hasWork = [this] { return !m_queue.empty() || m_stopping; };
    std::unique_lock lock(m_mutex);
    if (m_wroteSinceCheckpoint && !m_wake.wait_for(lock, idleBeforeCheckpoint, hasWork)) {
        lock.unlock();
        checkpointAbove(idleLogBytes);
        m_wroteSinceCheckpoint = false;
        lock.lock();
    }
    m_wake.wait(lock, hasWork);
    return std::exchange(m_queue, {});
}

void LedgerThread::commitGroup(Jobs &jobs)
{
    size_t count = jobs.size();
    Status ready = m_gate.enter(m_options.busyTimeoutMs);
    const bool inside = ready.has_value();
    if (inside && !m_connection) {
        m_gate.leave();
        ready = openConnection();
        if (ready)
            ready = m_gate.enter(m_options.busyTimeoutMs);
    }
    if (ready) {
        count = runGroup(jobs, jobs.size());
        for (const auto remedy : {&LedgerThread::emptyLog, &LedgerThread::freeBallast}) {
            if (isLost() && (this->*remedy)())
                count = runGroup(jobs, count);
        }
        // After a failed sync nothing that this connection has cached can be believed (store.md, S2).
        if (m_connection->sawIoError())
            m_connection.reset();
        m_gate.leave();
    } else {
        for (Job &job : jobs)
            job.status = fail(ready.error());
    }
    m_wroteSinceCheckpoint = true;
    for (; count > 0; --count) {
        const Job job = std::move(jobs.front());
        jobs.pop_front();
        job.done(job.status);
    }
    m_ballast.restore();
}

size_t LedgerThread::runGroup(Jobs &jobs, size_t limit)
{
    m_connection->forgetTroubles();
    const auto answerAll = [&](size_t count, const Status &status) {
        for (size_t i = 0; i < count; ++i)
            jobs[i].status = status;
    };
    if (auto begun = m_connection->beginWrite(); !begun) {
        answerAll(limit, begun);
        return limit;
    }
    const auto deadline = std::chrono::steady_clock::now() + longestGroup;
    size_t count = 0;
    // Alone, a closure needs no savepoint: the transaction is its own.
    const bool shared = limit > 1;
    do {
        runJob(jobs[count], shared);
        ++count;
    } while (count < limit && !isLost() && std::chrono::steady_clock::now() < deadline);

    const auto end = jobs.begin() + std::ptrdiff_t(count);
    const bool anything = std::any_of(jobs.begin(), end, [](const Job &job) { return job.status.has_value(); });
    if (isLost()) {
        const Status cause = jobs[count - 1].status;
        m_connection->rollback();
        answerAll(count,
                  cause ? Status(fail(ErrorCode::Io, QStringLiteral("the ledger could not be written"))) : cause);
        return count;
    }
    if (!anything) {
        m_connection->rollback();
        return count;
    }
    if (auto committed = m_connection->commit(); !committed) {
        m_connection->rollback();
        answerAll(count, fail(committed.error().in(QStringLiteral("commit"))));
        return count;
    }
    ++m_commits;
    return count;
}

/// A full or failing volume may have undone the whole transaction already, savepoints included.
bool LedgerThread::isLost() const
{
    return m_connection->sawFullVolume() || m_connection->sawIoError();
}

/// What lies in the log already gives room for what is to come. REQUIRES: the writer gate, and no transaction.
bool LedgerThread::emptyLog()
{
    if (m_connection->sawIoError()) // then what this connection has cached must not reach the database
        return false;
    const auto done = m_connection->checkpoint();
    return done && *done;
}

bool LedgerThread::freeBallast()
{
    if (!m_ballast.release())
        return false;
    (void)emptyLog(); // now it may have room
    return true;
}

void LedgerThread::runJob(Job &job, bool shared)
{
    if (shared && !(job.status = m_connection->execute("SAVEPOINT job")))
        return;
    Session session(*m_connection, true);
    job.status = job.body(session);
    if (isLost() || !shared)
        return;
    if (!job.status)
        (void)m_connection->execute("ROLLBACK TO job");
    if (auto released = m_connection->execute("RELEASE job"); !released && job.status)
        job.status = released;
}

void LedgerThread::checkpointAbove(qint64 bytes)
{
    const qint64 logBytes = files::size(m_options.path + QStringLiteral("-wal"));
    if (!m_connection || logBytes <= bytes || !m_gate.enter(m_options.busyTimeoutMs))
        return;
    const auto done = m_connection->checkpoint();
    m_gate.leave();
    m_checkpointAbove = done && *done ? busyLogBytes : std::max(busyLogBytes, logBytes + busyLogBytes / 4);
}

} // namespace heirloom
