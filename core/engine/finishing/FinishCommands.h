// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/finishing/FinishCommand.h"
#include "io/process/CommandProcess.h"
#include "ledger/Ledger.h"
#include "ledger/tables/SystemTables.h"
#include "model/States.h"
#include "mutation/WorkerSession.h"

#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace heirloom {

/// Runs the user's command after tasks ended, one at a time, on a thread of its own.
///
///     commit of the end --row--> due --started--> row removed --ended--> history (and a notice, if it failed)
///
/// The row belongs to the worker that ended the task, by the lock that the kernel frees with its process: nobody else
/// runs it while that one lives, and the next one that works does when it is gone. So a command comes at least once,
/// and once only but for a kill between its start and the removal of the row. What becomes of it changes nothing for
/// the task. Owned by the engine; any thread.
class FinishCommands
{
public:
    /// `actor` acts: the audit log names it. Nothing runs before start().
    FinishCommands(Ledger &ledger, WorkerSession &worker, const QString &actor, FinishCommand command);
    ~FinishCommands(); ///< a command that runs goes on by itself

    void set(const FinishCommand &command);
    /// Who is to run the command after an end like this one; empty: there is none to run.
    QString ownerAfter(TaskState end);
    /// This process works on tasks: takes up what killed ones left, too.
    void start();
    /// A row was committed.
    void wake();
    /// Waits until no command is due or running.
    Status waitUntilIdle(const std::stop_token &stop);

private:
    void loop(const std::stop_token &stop);
    void runAll(const std::stop_token &stop);
    /// Makes the rows of a dead worker ours, so that no other process runs them; false if it lives, or they are theirs.
    bool takeOver(const QString &owner, std::set<QString> &taken);
    FinishCommand command();
    void run(const OutboxRow &row, const std::stop_token &stop);
    /// None: the engine ended before the command did.
    std::optional<CommandEnd> watch(CommandProcess &process, qint64 longest, bool &tookTooLong,
                                    const std::stop_token &stop);
    void record(const OutboxRow &row, QJsonObject outcome, bool tell);
    std::map<QByteArray, QByteArray> variables(const OutboxRow &row);

    Ledger &m_ledger;
    WorkerSession &m_worker;
    const QString m_actor;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    FinishCommand m_command;
    std::set<qint64> m_begun; ///< rows that could not be removed; only the thread uses it
    bool m_isStarted = false;
    bool m_isDue = false; ///< the rows are to be looked at
    bool m_isBusy = false;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace heirloom
