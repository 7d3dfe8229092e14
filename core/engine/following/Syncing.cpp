// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/following/Syncing.h"

#include "base/DisplayText.h"
#include "base/KillPoint.h"
#include "engine/amending/SyncTypes.h"
#include "engine/following/SyncEnding.h"
#include "subscriptions/PollSchedule.h"
#include "subscriptions/RevisionOrder.h"

#include <QRandomGenerator>

namespace heirloom {

namespace {

/// What is known of a sync before its task has run.
SyncReport begunReport(const PlanReport &plan)
{
    SyncReport report;
    if (plan.amended)
        report.types = plan.amended->types;
    for (const RejectedEntry &entry : plan.rejected)
        report.types[syncTypeOf(plan.sourceKind == u"stack", entry.path)].errors.push_back(
            {entry.path, entry.reason, true});
    return report;
}

/// What a former sync of the same task had refused, which trying again does not change.
SyncReport refusedBefore(const std::vector<SyncRun> &runs, TaskId task)
{
    SyncReport report;
    const auto former = std::find_if(runs.begin(), runs.end(), [=](const SyncRun &run) { return run.task == task; });
    if (former == runs.end())
        return report;
    for (const auto &[type, counts] : former->report.types) {
        for (const SyncProblem &problem : counts.errors) {
            if (problem.isRefused)
                report.types[type].errors.push_back(problem);
        }
    }
    return report;
}

/// Of two that can be told apart; what states no order, or none that is known, is not.
bool isBefore(const QString &revision, const QString &highest)
{
    if (highest.isEmpty())
        return false;
    const auto order = revisionOrder(revision, highest);
    return order ? *order < 0 : revisionOrder(highest, highest).has_value();
}

bool isGone(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.httpStatus == 404 || error.httpStatus == 410;
}

} // namespace

Syncing::Syncing(EngineServices &services, const Subscription &subscription, const SyncOptions &options,
                 std::stop_token stop)
    : m_services(services), m_row(subscription), m_options(options), m_stop(std::move(stop)),
      m_lease(*services.ledger, subscription.id)
{
}

qint64 Syncing::nextMs(int failures) const
{
    return PollSchedule::next(m_services.clock.wallMs(), m_row.terms.everySeconds, failures,
                              QRandomGenerator::global()->generateDouble());
}

Status Syncing::reload()
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    auto row = SubscriptionTable(*reading).get(m_row.id);
    if (!row)
        return fail(row.error());
    m_row = std::move(*row);
    return {};
}

Result<SyncStart> Syncing::begin()
{
    const Status taken = m_options.isByItself ? m_lease.take() : m_lease.waitFor(m_stop);
    if (!taken && taken.error().code == ErrorCode::Conflict && m_options.isByItself)
        return SyncStart{m_row, {}, true};
    if (!taken)
        return fail(taken.error());
    if (auto there = reload(); !there)
        return fail(there.error());
    auto start = look();
    if (!start && !m_stop.stop_requested())
        noteFailure(start.error());
    return start;
}

Result<SyncStart> Syncing::look()
{
    auto running = joinRunning();
    if (!running || *running)
        return running ? Result<SyncStart>(**running) : fail(running.error());
    const bool isForced = m_options.takesDeleted || m_options.takesOlder;
    const auto changed = isForced || m_row.mark.isEmpty() ? Result<bool>(true) : hasChanged();
    if (!changed)
        return fail(changed.error());
    if (!*changed)
        return settleUnchanged(m_row.mark);
    if (m_options.isByItself && m_row.terms.policy == FollowPolicy::Ask)
        return offer();
    return takeNew();
}

/// One that runs already is gone on with; one whose task is done is ended first.
Result<std::optional<SyncStart>> Syncing::joinRunning()
{
    std::optional<SyncRun> run;
    {
        auto reading = m_services.ledger->read();
        if (!reading)
            return fail(reading.error());
        auto found = SyncRunTable(*reading).running(m_row.id);
        if (!found)
            return fail(found.error());
        run = std::move(*found);
    }
    if (!run)
        return std::optional<SyncStart>();
    const auto ended = SyncEnding(m_services, {}, m_stop).end(*run);
    if (!ended)
        return fail(ended.error());
    if (!*ended)
        return std::optional(SyncStart{m_row, run->task});
    if (auto there = reload(); !there)
        return fail(there.error());
    return std::optional<SyncStart>();
}

Result<bool> Syncing::hasChanged()
{
    const auto named = m_services.names.find(m_row.source);
    const QString source = !named                        ? m_row.source
                           : m_row.mark.source.isEmpty() ? named->sources.constFirst()
                                                         : m_row.mark.source;
    auto request = SourceRegistry::parse(source, {});
    if (!request)
        return fail(request.error());
    request->revision = named ? named->revision : QString();
    if (!m_row.mark.origin.isEmpty())
        *request = publishedAt(m_row.mark.origin, *request);
    const auto state = m_services.sources(m_options.isByItself)->probe(*request, m_row.mark, m_stop);
    if (!state && !m_row.mark.origin.isEmpty() && isGone(state.error())) {
        m_row.mark = {}; // the source itself is asked again
        return true;
    }
    return state ? Result<bool>(!state->isUnchanged) : fail(state.error());
}

/// `mark` is that of the present state of the source, which is what was taken last.
Result<SyncStart> Syncing::settleUnchanged(const SourceMark &mark)
{
    if (m_row.state == FollowState::Refused && m_verdict != Verdict::Unchanged)
        return note(FollowState::Refused, m_row.error, mark); // that is still what it was
    std::optional<FollowedRevision> newest;
    bool isThere = false;
    {
        auto reading = m_services.ledger->read();
        if (!reading)
            return fail(reading.error());
        auto found = FollowedRevisionTable(*reading).newest(m_row.id);
        if (!found)
            return fail(found.error());
        newest = std::move(*found);
        const auto task = newest ? TaskTable(*reading).get(newest->task) : Result<Task>(Task());
        isThere = task && task->state != TaskState::Deleting;
    }
    // A look that failed since has hidden that what is there was refused.
    if (newest && !mark.content.isEmpty() && !newest->content.isEmpty() && mark.content != newest->content)
        return note(FollowState::Refused, olderError(mark.revision), mark);
    if (newest && !isThere && !newest->isReleased)
        return note(FollowState::Skipped, {}, mark);
    if (newest && isThere) {
        auto again = tryAgain(*newest);
        if (again && !*again)
            again = checkPlace(newest->task);
        if (!again || *again)
            return again ? Result<SyncStart>(**again) : fail(again.error());
    }
    return note(FollowState::Current, {}, mark);
}

/// Files that failed are asked for with every sync, until they come or leave the source.
Result<std::optional<SyncStart>> Syncing::tryAgain(const FollowedRevision &newest)
{
    SyncRun run;
    {
        auto reading = m_services.ledger->read();
        if (!reading)
            return fail(reading.error());
        const auto task = TaskTable(*reading).get(newest.task);
        const bool isCancelled = task && task->state == TaskState::Cancelled && !m_options.isByItself;
        if (!task || (task->state != TaskState::Failed && !isCancelled))
            return std::optional<SyncStart>();
        const auto runs = SyncRunTable(*reading).list(m_row.id, SyncRunTable::kept);
        if (!runs)
            return fail(runs.error());
        run.subscription = m_row.id;
        run.task = task->id;
        run.former = SyncEnding::staysInPlace(m_row, *task) ? task->id : task->upgradeFrom;
        run.revision = newest.revision;
        run.downloadedBefore = task->counts.downloadedBytes;
        run.report = refusedBefore(*runs, task->id);
    }
    const Status begun =
        SyncWrites(*m_services.ledger).beginAgain(m_lease, run, m_services.tenant, nextMs(m_row.failures));
    if (!begun)
        return fail(begun.error());
    if (auto there = reload(); !there)
        return fail(there.error());
    return std::optional(SyncStart{m_row, run.task});
}

/// The files of a folder that always shows the newest are looked at with every sync (behaviour S2.6): what is wrong is
/// reported, and mended by the next one.
Result<std::optional<SyncStart>> Syncing::checkPlace(TaskId id)
{
    Task task;
    SyncReport refused; // stays so until the source changes, and is told with every sync
    bool isReported = false;
    {
        auto reading = m_services.ledger->read();
        auto found = reading ? TaskTable(*reading).get(id) : fail(reading.error());
        const auto runs = found ? SyncRunTable(*reading).list(m_row.id, 1) : fail(found.error());
        if (!runs)
            return fail(runs.error());
        task = std::move(*found);
        isReported = !runs->empty() && !runs->front().report.violations.isEmpty();
        refused = refusedBefore(*runs, id);
    }
    if (!isTerminal(task.state) || task.state == TaskState::Archived || !SyncEnding::staysInPlace(m_row, task))
        return std::optional<SyncStart>();
    SyncEnding ending(m_services, {}, m_stop);
    auto wrong = ending.checkShown(task, false);
    if (wrong && !wrong->isEmpty() && isReported)
        wrong = ending.checkShown(task, true);
    if (!wrong)
        return fail(wrong.error());
    if (wrong->isEmpty() && !isReported && refused.total().errors.empty())
        return std::optional<SyncStart>();
    auto again = goOnWith(task, std::move(refused));
    return again ? std::optional(std::move(*again)) : Result<std::optional<SyncStart>>(fail(again.error()));
}

/// A sync of what the task has anyway.
Result<SyncStart> Syncing::goOnWith(const Task &task, SyncReport report)
{
    SyncRun run;
    run.subscription = m_row.id;
    run.task = run.former = task.id;
    run.revision = task.revision;
    run.report = std::move(report);
    run.downloadedBefore = task.counts.downloadedBytes;
    const Status begun =
        SyncWrites(*m_services.ledger).beginAgain(m_lease, run, m_services.tenant, nextMs(m_row.failures));
    if (auto there = begun ? reload() : begun; !there)
        return fail(there.error());
    return SyncStart{m_row, task.id};
}

/// The task whose files the newest revision takes the place of; none: it gets a folder of its own.
Result<std::optional<Task>> Syncing::inPlace(Session &session, const FollowedRevision &newest) const
{
    auto task = TaskTable(session).get(newest.task);
    if (!task || task->state == TaskState::Deleting || !SyncEnding::staysInPlace(m_row, *task))
        return std::optional<Task>();
    if (task->state == TaskState::Archived)
        return fail(ErrorCode::Conflict,
                    QStringLiteral("task %1, whose folder shows it, is archived").arg(task->id.value()),
                    QStringLiteral("restore the task, then sync again"));
    return std::optional(std::move(*task));
}

Result<SyncStart> Syncing::offer()
{
    const bool isNews = m_row.state != FollowState::Available;
    return note(FollowState::Available, {}, m_row.mark, isNews ? "sync.available" : nullptr);
}

AddRequest Syncing::request() const
{
    AddRequest request;
    request.source = m_row.source;
    request.includes = m_row.includes;
    request.excludes = m_row.excludes;
    request.upgradeFrom = m_former;
    return request;
}

Result<SyncStart> Syncing::takeNew()
{
    AddRequest wanted;
    std::optional<Task> open; ///< it is not done with what it has
    {
        auto reading = m_services.ledger->read();
        if (!reading)
            return fail(reading.error());
        const auto standing = FollowedRevisionTable(*reading).standing(m_row.id);
        const auto storage = StorageTable(*reading).get(m_row.storage);
        if (!standing || !storage)
            return fail(standing ? storage.error() : standing.error());
        const auto complete =
            std::find_if(standing->begin(), standing->end(), [](const auto &one) { return one.isCompleted; });
        m_former = complete != standing->end() ? complete->revision.task
                   : standing->empty()         ? TaskId()
                                               : standing->front().revision.task;
        wanted = request();
        wanted.storage = storage->name;
        const auto shown = standing->empty() ? Result<std::optional<Task>>(std::optional<Task>())
                                             : inPlace(*reading, standing->front().revision);
        if (!shown)
            return fail(shown.error());
        if (*shown && isTerminal((*shown)->state))
            wanted.amends = (*shown)->id;
        else
            open = *shown;
    }
    if (open) // what is new comes with the next look, into the same folder
        return goOnWith(*open);
    AddTask::Followed followed{m_row.mark.origin, m_row.subdir, m_row.terms.layout,
                               [this](Session &session, const PlanReport &plan) { return commit(session, plan); }};
    const auto plan = addByName(m_services, wanted, m_stop, [&followed](AddTask &task) {
        task.follow(followed);
        return task.add();
    });
    killPoint("S2"); // the task is queued together with its run
    return settle(plan);
}

Status Syncing::commit(Session &session, const PlanReport &plan)
{
    m_plan = plan;
    killPoint("S1"); // all is planned, nothing of it is queued
    if (auto held = m_lease.check(session); !held)
        return held;
    const auto row = SubscriptionTable(session).get(m_row.id);
    if (!row)
        return fail(row.error());
    const auto verdict = judge(session, *row, plan);
    if (!verdict)
        return fail(verdict.error());
    m_verdict = *verdict;
    if (m_verdict != Verdict::Take)
        return fail(ErrorCode::Conflict, QStringLiteral("nothing of it is to be taken"));
    return write(session, *row, plan);
}

Result<Syncing::Verdict> Syncing::judge(Session &session, const Subscription &row, const PlanReport &plan) const
{
    FollowedRevisionTable revisions(session);
    const auto newest = revisions.newest(row.id);
    const auto same = revisions.withContent(row.id, plan.mark.content);
    if (!newest || !same)
        return fail(newest ? same.error() : newest.error());
    if (*newest && (*newest)->content == plan.mark.content) {
        const auto task = TaskTable(session).get((*newest)->task);
        if (task && task->state != TaskState::Deleting)
            return Verdict::Unchanged;
        return (*newest)->isReleased || m_options.takesDeleted ? Verdict::Take : Verdict::Deleted;
    }
    const auto order = revisionOrder(plan.revision, row.highest);
    const bool isOlder = *same || (!row.highest.isEmpty() && order && *order < 0);
    return isOlder && !m_options.takesOlder ? Verdict::Older : Verdict::Take;
}

Status Syncing::write(Session &session, Subscription row, const PlanReport &plan) const
{
    FollowedRevision revision;
    revision.task = plan.task;
    revision.revision = plan.revision;
    revision.content = plan.mark.content;
    if (auto left = FollowedRevisionTable(session).leaveTask(row.id, plan.task); !left)
        return left;
    if (const auto taken = FollowedRevisionTable(session).insert(row.id, revision); !taken)
        return fail(taken.error());
    SyncRun run;
    run.subscription = row.id;
    run.task = plan.task;
    run.former = m_former;
    run.revision = plan.revision;
    run.report = begunReport(plan);
    if (plan.amended) { // it is compared with itself
        const auto task = TaskTable(session).get(plan.task);
        if (!task)
            return fail(task.error());
        run.former = plan.task;
        run.downloadedBefore = task->counts.downloadedBytes;
    }
    if (const auto begun = SyncRunTable(session).insert(run); !begun)
        return fail(begun.error());
    row.checkedMs = row.changedMs = session.nowMs();
    row.nextMs = nextMs(0);
    row.state = FollowState::Syncing;
    row.error.reset();
    const QUrl origin = row.mark.origin;
    row.mark = plan.mark;
    if (!origin.isEmpty()) // named by the source itself; whom that one names is not asked in its name
        row.mark.origin = origin;
    row.revision = plan.revision;
    if (!isBefore(plan.revision, row.highest) || m_options.takesOlder)
        row.highest = plan.revision;
    row.task = plan.task;
    return SubscriptionTable(session).update(row);
}

Result<SyncStart> Syncing::settle(const Result<PlanReport> &plan)
{
    if (plan) {
        if (auto there = reload(); !there)
            return fail(there.error());
        return SyncStart{m_row, plan->task};
    }
    switch (m_verdict) {
    case Verdict::Take:
        return fail(plan.error());
    case Verdict::Unchanged:
        return settleUnchanged(m_plan.mark);
    case Verdict::Deleted:
        return note(FollowState::Skipped, {}, m_plan.mark);
    case Verdict::Older:
        break;
    }
    const bool isNews = m_row.state != FollowState::Refused;
    return note(FollowState::Refused, olderError(m_plan.revision), m_plan.mark, isNews ? "sync.refused" : nullptr);
}

Error Syncing::olderError(const QString &revision) const
{
    const QString offered = revision.isEmpty() ? QStringLiteral("what it had before")
                                               : QStringLiteral("revision '%1'").arg(displaySafe(revision));
    const QString had = m_row.highest.isEmpty()
                            ? QStringLiteral("newer files were there")
                            : QStringLiteral("'%1' was there already").arg(displaySafe(m_row.highest));
    return {ErrorCode::Source,
            QStringLiteral("%1 offers %2 although %3: somebody may be holding newer ones back")
                .arg(m_row.name, offered, had),
            0, 0, QStringLiteral("`heirloom-cli sync %1 --allow-older` takes it all the same").arg(m_row.name)};
}

Result<SyncStart> Syncing::note(FollowState state, std::optional<Error> error, const SourceMark &mark,
                                const char *event)
{
    QJsonObject notice;
    if (event)
        notice = {{QStringLiteral("event"), QLatin1String(event)}, {QStringLiteral("name"), m_row.name}};
    const qint64 nowMs = m_services.clock.wallMs();
    const qint64 next = nextMs(0);
    const Status noted = SyncWrites(*m_services.ledger)
                             .noteLook(
                                 m_lease,
                                 [&](Subscription &row) {
                                     row.state = state;
                                     row.error = error;
                                     row.mark = mark;
                                     row.failures = 0;
                                     row.lastMs = row.checkedMs = nowMs;
                                     row.nextMs = next;
                                 },
                                 notice);
    if (!noted)
        return fail(noted.error());
    if (auto there = reload(); !there)
        return fail(there.error());
    SyncEnding(m_services).keepOnly(m_row); // the number may have been made smaller
    return SyncStart{m_row, {}};
}

/// The lease may have run out, in a suspend for example: it is taken again, if nobody has it. If the ledger is full,
/// whoever looks next writes it down.
void Syncing::noteFailure(const Error &error)
{
    const qint64 nowMs = m_services.clock.wallMs();
    const auto write = [&] {
        return SyncWrites(*m_services.ledger).noteLook(m_lease, [&](Subscription &row) {
            row.state = FollowState::Failed;
            row.error = error;
            row.failures += 1;
            row.lastMs = nowMs;
            row.nextMs = nextMs(row.failures);
        });
    };
    const Status noted = write();
    if (!noted && noted.error().code == ErrorCode::Conflict && m_lease.take())
        (void)write();
}

} // namespace heirloom
