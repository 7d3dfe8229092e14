// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tasks/RunCommand.h"

#include "app/cli/Interruption.h"
#include "app/cli/Json.h"
#include "app/cli/following/FollowJson.h"
#include "base/DisplayText.h"
#include "engine/UserText.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>

namespace heirloom::cli {

namespace {

constexpr int barWidth = 30;
constexpr qint64 fastest = 1'000'000'000'000; ///< bytes per second

/// "atlas r2  [####====>        ] 61 %  84.0 MB/s": kept, downloaded, to come.
QString progressLine(const TaskSnapshot &snapshot)
{
    const TaskCounts &counts = snapshot.task.counts;
    const qint64 total = qMax<qint64>(1, counts.bytes);
    const qint64 done = qMin(total, counts.bytesDone + snapshot.liveBytes);
    const int kept = int(counts.inheritedBytes * barWidth / total);
    const int have = qMin(barWidth, int(done * barWidth / total));
    const QString bar =
        QString(kept, u'#') + QString(qMax(0, have - kept), u'=') + QString(barWidth - qMax(have, kept), u' ');
    return Text::tr("%1 %2 [%3] %4 %  %5/s  %6 of %7 files", "name, revision, a bar, percent, bytes per second")
        .arg(displaySafe(snapshot.task.name), displaySafe(snapshot.task.revision), bar,
             QString::number(done * 100 / total), displaySize(snapshot.bytesPerSecond, QLocale()),
             QString::number(counts.filesDone), QString::number(counts.files));
}

QJsonObject progressEvent(const TaskSnapshot &snapshot)
{
    const TaskCounts &counts = snapshot.task.counts;
    return {{QStringLiteral("event"), QStringLiteral("progress")},
            {QStringLiteral("task"), snapshot.task.id.value()},
            {QStringLiteral("state"), toString(snapshot.task.state)},
            {QStringLiteral("files"), counts.files},
            {QStringLiteral("files_done"), counts.filesDone},
            {QStringLiteral("bytes"), counts.bytes},
            {QStringLiteral("bytes_done"), counts.bytesDone + snapshot.liveBytes},
            {QStringLiteral("bytes_per_second"), snapshot.bytesPerSecond}};
}

int exitCodeOf(const RunSummary &summary)
{
    const bool waitsForSpace = std::any_of(summary.waiting.begin(), summary.waiting.end(),
                                           [](const WaitingTask &task) { return task.reason == WaitReason::Space; });
    if (!summary.failed.empty()) {
        if (summary.anyDone || !summary.completed.empty())
            return InPart;
        return summary.firstError ? cli::exitCodeOf(*summary.firstError) : int(Failed);
    }
    if (waitsForSpace)
        return NoRoom;
    if (summary.notUnpacked > 0)
        return InPart;
    if (!summary.waiting.empty())
        return SourceFailed;
    if (summary.firstError && summary.completed.empty())
        return cli::exitCodeOf(*summary.firstError);
    return Done;
}

QString waitingLine(const WaitingTask &task)
{
    if (task.reason == WaitReason::Network)
        return Text::tr("task %1 is %2; `heirloom-cli run` goes on with it then", "%2 is what it is waiting for")
            .arg(QString::number(task.task.value()), UserText::waitingForNetwork());
    if (task.reason != WaitReason::Space)
        return Text::tr("task %1 is waiting for its source; `heirloom-cli run` tries again")
            .arg(QString::number(task.task.value()));
    return Text::tr("task %1 is %2; delete tasks you no longer need, or `heirloom-cli gc --now`",
                    "%2 is what it is waiting for")
        .arg(QString::number(task.task.value()), UserText::waitingForSpace(task.neededBytes, task.error));
}

/// What is left undone, why, and what to do about it.
QStringList problems(const RunSummary &summary)
{
    QStringList lines;
    if (summary.firstError)
        lines << UserText::sentence(*summary.firstError);
    for (const TaskId id : summary.failed)
        lines << Text::tr("task %1 failed: `heirloom-cli show %1 --files` says where, `retry %1` tries again")
                     .arg(id.value());
    for (const WaitingTask &task : summary.waiting)
        lines << waitingLine(task);
    return lines;
}

/// A task that is named but stands aside would be a run that does nothing and says that all is well.
Status mayBeRun(const Task &task)
{
    const bool isPaused = task.state == TaskState::Paused;
    if (!isPaused && task.state != TaskState::Failed && task.state != TaskState::Cancelled)
        return {};
    const QString id = QString::number(task.id.value());
    return fail(ErrorCode::Conflict, QStringLiteral("task %1 is %2").arg(id, toString(task.state)),
                QStringLiteral("`heirloom-cli %1 %2` queues it again").arg(isPaused ? u"resume" : u"retry", id));
}

void sayEnd(Console &console, const RunSummary &summary)
{
    console.line(Text::tr("kept %1 · downloaded %2", "amounts such as 999 files, 47.0 GB")
                     .arg(amount(summary.inheritedFiles, summary.inheritedBytes),
                          amount(summary.downloadedFiles, summary.downloadedBytes)));
    const QStringList wrong = problems(summary);
    if (!wrong.isEmpty())
        console.problem(wrong.join(QStringLiteral(" · ")));
}

} // namespace

CLI::Range anyRate()
{
    return {qint64(0), fastest};
}

void declareLimitRate(CLI::App &app, qint64 &bytesPerSecond)
{
    app.add_option("--limit-rate", bytesPerSecond,
                   "All downloads together, such as 500k or 2M (thousands, millions); 0: as fast as it goes")
        ->transform(CLI::AsSizeValue(true))
        ->type_name("BYTES_PER_S")
        ->check(anyRate());
}

void declareServerAccess(CLI::App &app, ServerAccess &access, CLI::Option *needed)
{
    const auto token =
        app.add_option("--token-file", access.tokenFile, "A file with the token that the source's server wants");
    token->type_name("FILE");
    const auto headers = app.add_option("--header", access.headers,
                                        "Sent to the source's server and to no other. For this run alone: it is not "
                                        "kept with the task, so a later `run --task` needs it again");
    headers->type_name("'NAME: VALUE'")->allow_extra_args(false);
    if (needed) {
        token->needs(needed);
        headers->needs(needed);
    }
}

void RunCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("run", "Work on queued tasks until nothing is left that can be done");
    auto *task = m_app->add_option("--task", m_task, "Only this task")->type_name("N");
    task->transform(taskNumber())->check(fromOne());
    declareServerAccess(*m_app, m_access, task); // which is for one server: that of the source of one task
    m_app->add_option("--jobs", m_jobs, "Tasks at a time")->type_name("N")->check(CLI::Range(1, 64));
    declareLimitRate(*m_app, m_limitRate);
    m_app->add_flag("--watch", m_watch, "Stay: take up what is added, and look at what is followed when it is due");
}

int RunCommand::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    if (m_limitRate >= 0)
        (*engine)->setRateLimit(m_limitRate);
    RunOptions options;
    options.only = TaskId(m_task);
    options.parallelTasks = m_jobs;
    options.untilIdle = !m_watch;
    QString source;
    if (m_task != 0) {
        const auto task = await((*engine)->task(options.only));
        if (!task)
            return context.console.failure(task.error());
        if (const Status may = mayBeRun(task->task); !may)
            return context.console.failure(may.error());
        source = task->task.answeredBy.isEmpty() ? task->task.source : task->task.answeredBy;
    }
    if (const Status usable = context.use(m_access, source); !usable)
        return context.console.failure(usable.error());
    return runToEnd(context, **engine, options);
}

namespace {

/// Runs until nothing is left that can be done; none: it was interrupted.
std::optional<RunSummary> runUntilIdle(Console &console, Engine &engine, const RunOptions &options, bool tellsEvents)
{
    QEventLoop loop;
    RunSummary summary;
    QFutureWatcher<Status> commands;
    bool interrupted = false;
    const Interruption interruption([&] {
        interrupted = true;
        loop.quit();
    });
    QObject::connect(&engine, &Engine::tasksChanged, &loop, [&](const std::vector<TaskSnapshot> &tasks) {
        for (const TaskSnapshot &snapshot : tasks) {
            if (snapshot.task.state != TaskState::Running)
                continue;
            if (tellsEvents)
                console.object(progressEvent(snapshot));
            console.progress(progressLine(snapshot));
        }
    });
    QObject::connect(&engine, &Engine::syncEnded, &loop, [&](const SyncOutcome &outcome) {
        if (!tellsEvents)
            return; // whoever began it tells of it
        QJsonObject event = toJson(outcome);
        event[QStringLiteral("event")] = QStringLiteral("sync");
        console.object(event);
        console.line(syncLine(outcome));
    });
    QObject::connect(&engine, &Engine::runFinished, &loop, [&](const RunSummary &finished) {
        summary = finished;
        commands.setFuture(engine.finishCommandsDone()); // a script that goes on finds them done
    });
    QObject::connect(&commands, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    engine.start(options);
    loop.exec();
    console.endProgress();
    if (!interrupted)
        return summary;
    engine.stop(); // what is claimed is given back when the engine closes
    return std::nullopt;
}

int interruptedRun(Console &console)
{
    return console.failure(Error{ErrorCode::Cancelled, QStringLiteral("the run was interrupted"), 0, 0,
                                 QStringLiteral("`heirloom-cli run` goes on where it ended")});
}

} // namespace

int runToEnd(Context &context, Engine &engine, const RunOptions &options, const std::function<int()> &beforeSummary)
{
    Console &console = context.console;
    QElapsedTimer timer;
    timer.start();
    const auto summary = runUntilIdle(console, engine, options, true);
    if (!summary && !options.untilIdle)
        return Done; // there is no other end
    if (!summary)
        return interruptedRun(console);
    int code = exitCodeOf(*summary);
    if (code == Done && beforeSummary)
        code = beforeSummary();
    sayEnd(console, *summary);
    console.object(toJson(*summary, double(timer.elapsed()) / 1000));
    return code;
}

std::optional<int> runQuietly(Context &context, Engine &engine, const RunOptions &options)
{
    const auto summary = runUntilIdle(context.console, engine, options, false);
    if (!summary) {
        interruptedRun(context.console);
        return std::nullopt;
    }
    sayEnd(context.console, *summary);
    return exitCodeOf(*summary);
}

} // namespace heirloom::cli
