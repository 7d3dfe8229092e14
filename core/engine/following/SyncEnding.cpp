// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/following/SyncEnding.h"

#include "engine/amending/SyncTypes.h"
#include "engine/commands/TaskCommands.h"
#include "mutation/follow/SyncWrites.h"
#include "mutation/upkeep/Audit.h"
#include "subscriptions/PollSchedule.h"
#include "subscriptions/Retention.h"

#include <QRandomGenerator>

namespace heirloom {

/// The task of a run as it stands, and what came of it.
struct SyncEnding::Seen
{
    std::optional<Task> task; ///< none: it was deleted
    SyncReport report;
    bool isInPlace = false;
    bool isOver() const { return !task || isTerminal(task->state); }
};

namespace {

SyncEnd endOf(const std::optional<Task> &task)
{
    if (!task || task->state == TaskState::Cancelled)
        return SyncEnd::Failed;
    if (task->state != TaskState::Failed)
        return SyncEnd::Completed;
    return task->counts.filesDone > 0 ? SyncEnd::InPart : SyncEnd::Failed;
}

std::optional<Error> errorOf(const std::optional<Task> &task)
{
    if (!task)
        return Error{ErrorCode::Cancelled, QStringLiteral("its task was deleted before it was done"), 0, 0, {}};
    if (task->state == TaskState::Cancelled)
        return Error{ErrorCode::Cancelled, QStringLiteral("its task was cancelled"), 0, 0, {}};
    return task->error;
}

Error refusedEntries(const SyncReport &report)
{
    return {ErrorCode::Source,
            QStringLiteral("%1 entries of the source were refused").arg(report.total().errors.size()),
            0,
            0,
            {}};
}

QJsonObject noticeOf(const SyncRun &run)
{
    const SyncCounts total = run.report.total();
    return {{QStringLiteral("event"), QStringLiteral("sync.ended")},
            {QStringLiteral("revision"), run.revision},
            {QStringLiteral("ending"), toString(run.end)},
            {QStringLiteral("added"), total.added},
            {QStringLiteral("updated"), total.updated},
            {QStringLiteral("removed"), total.removed},
            {QStringLiteral("errors"), qint64(total.errors.size())}};
}

} // namespace

QStringList typesOf(const Subscription &subscription)
{
    if (!isStackSeries(subscription.series))
        return {syncTypeOf(false, {})};
    return {QStringLiteral("direct_tables"), QStringLiteral("data_packages"), QStringLiteral("memory_domains")};
}

Result<SyncEnding::Seen> SyncEnding::see(const SyncRun &run)
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    Seen seen;
    auto task = TaskTable(*reading).get(run.task);
    if (!task && task.error().code != ErrorCode::NotFound)
        return fail(task.error());
    if (task && task->state != TaskState::Deleting)
        seen.task = std::move(*task);
    seen.report = run.report;
    if (!seen.task || !seen.isOver())
        return seen;
    if (auto counted = count(*reading, run, *seen.task, seen.report); !counted)
        return fail(counted.error());
    // What was healed meanwhile counts as kept now.
    seen.report.downloadedBytes = qMax<qint64>(0, seen.task->counts.downloadedBytes - run.downloadedBefore);
    const auto row = SubscriptionTable(*reading).get(run.subscription);
    seen.isInPlace = row && staysInPlace(*row, *seen.task);
    return seen;
}

/// What became of the files, by type. A task that changed in its place was counted as it was planned: what did not
/// come is taken off.
Status SyncEnding::count(Session &session, const SyncRun &run, const Task &task, SyncReport &report)
{
    const bool isStack = isStackSeries(task.collectionKey);
    const bool isAmended = run.former == run.task;
    if (!isAmended && isStack) {
        const Status listed = ItemTable(session).forEachAmendable(run.task, [&](const AmendableFile &file) {
            report.types[syncTypeOf(true, file.path)].added += file.state == ItemState::Done ? 1 : 0;
        });
        if (!listed)
            return listed;
    } else if (!isAmended) {
        const auto change = SyncRunTable(session).change(run.former, run.task);
        if (!change)
            return fail(change.error());
        SyncCounts &files = report.types[syncTypeOf(false, {})];
        files.added = change->added;
        files.updated = change->updated;
        files.removed = change->removed;
    }
    auto problems = SyncRunTable(session).problems(run.task, int(SyncReport::errorsKept));
    if (!problems)
        return fail(problems.error());
    for (SyncProblem &problem : *problems) {
        SyncCounts &counts = report.types[syncTypeOf(isStack, problem.path)];
        qint64 &planned = problem.hasFormer ? counts.updated : counts.added;
        planned -= isAmended && planned > 0 ? 1 : 0;
        counts.errors.push_back(std::move(problem));
    }
    report.types.erase(QString());
    return {};
}

bool SyncEnding::staysInPlace(const Subscription &subscription, const Task &task)
{
    return subscription.terms.layout == FollowLayout::InPlace ||
           (subscription.terms.layout == FollowLayout::Auto && isStackSeries(task.collectionKey));
}

Result<QStringList> SyncEnding::checkShown(const Task &task, bool heal)
{
    const auto coordinator = m_services.storages->open(task.storage);
    if (!coordinator)
        return fail(coordinator.error());
    Audit::Options options;
    options.heal = heal;
    options.actor = m_services.options.principal;
    const auto report = Audit(**coordinator, options, m_stop).runOf(task);
    if (!report)
        return fail(report.error());
    QStringList lines;
    for (const AuditFinding &finding : report->findings)
        lines.append(finding.kind + QStringLiteral(": ") + finding.path);
    return lines;
}

Result<bool> SyncEnding::end(const SyncRun &run)
{
    auto seen = see(run);
    if (!seen)
        return fail(seen.error());
    if (!seen->isOver())
        return false;
    if (seen->isInPlace) {
        auto wrong = checkShown(*seen->task, false);
        if (!wrong && m_stop.stop_requested())
            return fail(wrong.error());
        // A disk that is away ends the sync as well: its next look comes when it is due.
        seen->report.violations = wrong ? std::move(*wrong) : QStringList(wrong.error().context);
    }
    SyncRun ended = run;
    ended.report = seen->report;
    ended.end = endOf(seen->task);
    if (ended.end == SyncEnd::Completed && !seen->report.total().errors.empty()) // refused in place
        ended.end = SyncEnd::InPart;
    ended.endedMs = m_services.clock.wallMs();
    const double random = QRandomGenerator::global()->generateDouble();
    Subscription after;
    const auto isOurs = SyncWrites(*m_services.ledger)
                            .end(
                                ended,
                                [&](Subscription &row) {
                                    const bool isComplete = ended.end == SyncEnd::Completed;
                                    row.state = isComplete ? FollowState::Current : FollowState::Failed;
                                    row.error = isComplete ? std::nullopt : errorOf(seen->task);
                                    if (!isComplete && !row.error)
                                        row.error = refusedEntries(seen->report);
                                    row.failures = isComplete ? 0 : row.failures + 1;
                                    row.lastMs = ended.endedMs;
                                    row.nextMs =
                                        PollSchedule::next(ended.endedMs, row.terms.everySeconds, row.failures, random);
                                    after = row;
                                },
                                m_services.options.principal, noticeOf(ended));
    if (!isOurs)
        return fail(isOurs.error());
    if (*isOurs) {
        if (m_listener.ended)
            m_listener.ended({after, ended, true});
        keepOnly(after);
    }
    return true;
}

Result<int> SyncEnding::endAll()
{
    std::vector<SyncRun> runs;
    {
        auto reading = m_services.ledger->read();
        if (!reading)
            return fail(reading.error());
        auto found = SyncRunTable(*reading).ended();
        if (!found)
            return fail(found.error());
        runs = std::move(*found);
    }
    int ended = 0;
    std::optional<Error> first;
    for (const SyncRun &run : runs) {
        const auto isOver = end(run);
        if (!isOver && !first)
            first = isOver.error();
        ended += isOver.value_or(false) ? 1 : 0;
    }
    return first ? Result<int>(fail(*first)) : ended;
}

Result<SyncOutcome> SyncEnding::outcome(SubscriptionId subscription, TaskId task)
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    auto row = SubscriptionTable(*reading).get(subscription);
    if (!row)
        return fail(row.error());
    auto runs = SyncRunTable(*reading).list(subscription, 1);
    if (!runs)
        return fail(runs.error());
    SyncOutcome outcome{std::move(*row), {}, true};
    if (task && !runs->empty() && runs->front().task == task) {
        outcome.run = std::move(runs->front());
        outcome.isOver = outcome.run->end != SyncEnd::Running;
    }
    return outcome;
}

void SyncEnding::keepOnly(const Subscription &subscription)
{
    std::vector<FollowedRevisionTable::Standing> standing;
    {
        auto reading = m_services.ledger->read();
        auto found = reading ? FollowedRevisionTable(*reading).standing(subscription.id)
                             : Result<std::vector<FollowedRevisionTable::Standing>>(fail(reading.error()));
        if (!found)
            return;
        standing = std::move(*found);
    }
    std::vector<KeptRevision> kept;
    kept.reserve(standing.size());
    for (const auto &one : standing)
        kept.push_back({one.revision.id, one.isCompleted, one.isOver});
    const std::vector<qint64> beyond = revisionsBeyond(kept, subscription.terms.keep);
    // Said before it is done, so that a kill in between does not look as if the user had deleted them.
    if (beyond.empty() || !SyncWrites(*m_services.ledger).release(beyond))
        return;
    for (const auto &one : standing) {
        const bool goes = std::find(beyond.begin(), beyond.end(), one.revision.id) != beyond.end();
        if (goes && TaskCommands(m_services).remove(one.revision.task, {}) && m_listener.removed)
            m_listener.removed(one.revision.task);
    }
}

} // namespace heirloom
