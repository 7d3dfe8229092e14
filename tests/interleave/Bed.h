// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mutation/Recovery.h"
#include "tests/mutation/MutationFixture.h"

#include <array>

namespace heirloom::test {

using Contents = QMap<QString, QByteArray>; ///< path below a task's folder, bytes

/// A ledger and a storage that are emptied between orders, and the workers of two parties. Everything is real but the
/// time, which stands still. One thread.
class Bed : public MutationFixture
{
public:
    ~Bed();

    /// Nothing of the last order is left, in the ledger or on the disk.
    void reset();

    /// The worker of a party, 'a' or 'b'; after its death a new one.
    WorkerSession &workerOf(char party);
    /// As a killed process leaves it: its claims and journal rows stay, its kernel lock is gone.
    void kill(char party);

    /// Content that the store holds and nobody has needed for longer than the grace.
    ObjectId keepUnreferenced(const QByteArray &bytes);
    /// A task whose plan has just begun.
    Task newTask(const QString &name, WorkerId planner, LinkMethod link = LinkMethod::Auto);
    /// What planning writes, and the task is running.
    Task plan(const Task &task, const std::vector<PlannedItem> &items);
    /// A completed task that shows these contents.
    Task newCompleted(const QString &name, const Contents &contents);
    /// The same, put away: it shows nothing, and each content is a file of its own that it alone needs.
    Task newArchived(const QString &name, const Contents &contents);
    void setState(TaskId task, TaskState state);
    Task taskNow(TaskId id);

    Recovery::Coordinators coordinators() { return {{files.storage.id, coordinator.get()}}; }
    RecoveryReport recover();

    /// Rows as text, one string for each: `question` selects a single column.
    QStringList rows(const char *question);
    /// Everything that the ledger and the disk say, but for times and inodes.
    QStringList state();

    static constexpr qint64 graceMs = 14LL * 24 * 3'600'000;

private:
    void removeFiles(const QString &below);
    std::array<std::unique_ptr<WorkerSession>, 2> m_workers;
};

/// Temporary folders of this program are made in memory where that is possible: durability is not what orders are
/// about.
inline void useMemoryDisk()
{
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

inline PlannedItem planned(const QString &path, const QByteArray &bytes, PlanAction action)
{
    PlannedItem item;
    item.path = path;
    item.size = bytes.size();
    item.sha256 = hashBytes(bytes);
    item.action = action;
    return item;
}

} // namespace heirloom::test
