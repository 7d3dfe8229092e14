// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/ItemTable.h"
#include "mutation/MutationCoordinator.h"

#include <QStringList>
#include <QThreadPool>
#include <functional>

namespace heirloom {

/// What a newer revision of its source makes of a task that stays where it is.
struct Amendment
{
    QString revision;
    QUrl baseUrl;
    std::vector<PlannedItem> added;
    std::vector<std::pair<ItemId, PlannedItem>> updated; ///< other content under a path that the task has
    std::vector<ItemId> removed;                         ///< paths that the revision has not any more
    /// It is no newer revision: the running task, of which nothing is open, gets these files besides and goes on.
    bool isWithin = false;

    bool isEmpty() const { return added.empty() && updated.empty() && removed.empty(); }
};

/// Applies a newer revision to a finished task in its place (store.md, "Delete-vs-sync"): one transaction changes the
/// rows of what differs, if the task is still the one that was planned against; the files of what left go then, as in a
/// deletion, and what came is fetched and placed like anything else once the task runs. The files of what changed stay
/// until their successors are placed over them. One per application, on a worker thread.
class TaskAmendment
{
public:
    struct Report
    {
        Task task;             ///< as it stands, ready to run
        QStringList keptFiles; ///< that left the revision, but the user has changed them
    };

    TaskAmendment(MutationCoordinator &coordinator, WorkerId worker, QThreadPool &pool);

    /// Conflict if `task` is not finished (or running, see Amendment::isWithin), or was changed or deleted since it was
    /// read: nothing happens then. A kill behind the transaction leaves a removal that the next start ends. `also`, if
    /// given, is part of the transaction and sees the task as it stands then; its error takes all back.
    Result<Report> apply(const Task &task, const Amendment &amendment, const QString &actor,
                         const std::function<Status(Session &)> &also = {});

private:
    Status amendItems(Session &session, const Task &task, const Amendment &amendment);
    Result<JournalRow> setApart(Session &session, const Task &task, const std::vector<ItemId> &removed,
                                const QString &actor);

    MutationCoordinator &m_coordinator;
    const WorkerId m_worker;
    QThreadPool &m_pool;
};

} // namespace heirloom
