// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/FileLock.h"
#include "ledger/Ledger.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace heirloom {

class Connection;

/// The thread with the write connection. It takes everything that is queued into one transaction, each closure in a
/// savepoint, and answers after the commit. post() is thread-safe; all else belongs to the thread itself.
///
/// One group:  writer gate -> BEGIN IMMEDIATE -> (SAVEPOINT, body, RELEASE or ROLLBACK TO)* -> COMMIT -> gate ->
/// answers
class LedgerThread
{
public:
    using Body = std::function<Status(Session &)>;
    using Done = std::function<void(const Status &)>;

    /// Opens and migrates the file on the new thread.
    static Result<std::unique_ptr<LedgerThread>> start(const LedgerOptions &options, const Clock &clock);
    ~LedgerThread();
    /// Runs what is queued, checkpoints and closes; nothing may be posted afterwards.
    void stop();

    void post(Body body, Done done);
    bool isCurrent() const { return std::this_thread::get_id() == m_thread.get_id(); }
    qint64 commits() const { return m_commits; }

private:
    struct Job
    {
        Body body;
        Done done;
        Status status = {};
    };
    using Jobs = std::deque<Job>;

    LedgerThread(const LedgerOptions &options, const Clock &clock, WriterGate gate, FileLock users);
    Status openConnection();
    Status join();        ///< among the users of the ledger
    Status becomeAlone(); ///< Conflict if there are others; join() makes it one of them again
    void loop();
    Jobs waitForJobs();
    void commitGroup(Jobs &jobs);
    size_t runGroup(Jobs &jobs, size_t limit);
    void runJob(Job &job, bool shared);
    bool isLost() const;
    bool emptyLog();
    bool freeBallast();
    void checkpointAbove(qint64 bytes);

    const LedgerOptions m_options;
    const Clock &m_clock;
    WriterGate m_gate;
    FileLock
        m_users; ///< shared as long as the ledger is open: nobody changes its tables under a program that uses them
    Ballast m_ballast;
    std::unique_ptr<Connection> m_connection; ///< none after an I/O error, until it can be opened again
    qint64 m_checkpointAbove;                 ///< bytes of log; rises while readers hold a checkpoint up
    bool m_wroteSinceCheckpoint = false;
    std::atomic<qint64> m_commits = 0;

    std::mutex m_mutex; ///< guards the two below
    Jobs m_queue;
    bool m_stopping = false;
    std::condition_variable m_wake;
    std::thread m_thread;
};

} // namespace heirloom
