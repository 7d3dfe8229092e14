// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/following/SyncCommand.h"

#include "app/cli/following/FollowJson.h"
#include "app/cli/tasks/RunCommand.h"
#include "base/DisplayText.h"
#include "engine/UserText.h"

#include <QJsonArray>

namespace heirloom::cli {

namespace {

/// Nothing that would have to be done is left undone.
bool isGood(const Subscription &subscription)
{
    return subscription.state != FollowState::Failed && subscription.state != FollowState::Refused;
}

} // namespace

void SyncCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("sync", "Look at what is followed now, fetch what is new and say what changed");
    auto *name = m_app->add_option("NAME", m_name, "As `subscriptions` names it; if not given, all");
    m_app->add_flag("--all", m_all, "All that is followed and not paused")->excludes(name);
    m_app->add_flag("--allow-older", m_takesOlder, "Also a revision older than one that was there")->needs(name);
    m_app->add_flag("--restore", m_takesDeleted, "Also the revision that you deleted")->needs(name);
    declareServerAccess(*m_app, m_access, name); // which is for one server
}

int SyncCommand::run(Context &context)
{
    auto opened = context.engine();
    if (!opened)
        return context.console.failure(opened.error());
    Engine &engine = **opened;
    auto lines = wanted(engine);
    if (!lines)
        return context.console.failure(lines.error());
    const QString source = lines->size() == 1 ? lines->front().outcome.subscription.source : QString();
    if (const Status usable = context.use(m_access, source); !usable)
        return context.console.failure(usable.error());
    begin(engine, *lines);
    RunOptions options;
    options.untilIdle = true;
    for (const Line &line : *lines) {
        if (line.task)
            options.these.push_back(line.task);
    }
    const auto runCode = options.these.empty() ? std::optional<int>(Done) : runQuietly(context, engine, options);
    if (!runCode)
        return Failed;
    end(engine, *lines);
    return say(context.console, *lines, *runCode);
}

Result<std::vector<SyncCommand::Line>> SyncCommand::wanted(Engine &engine) const
{
    const QString name = QString::fromStdString(m_name);
    const auto all = await(engine.subscriptions());
    if (!all)
        return fail(all.error());
    std::vector<Line> lines;
    for (const Subscription &each : *all) {
        if (name.isEmpty() ? !each.terms.isPaused : each.name == name)
            lines.push_back({each.name, {}, {each, {}, true}, {}});
    }
    if (lines.empty() && !name.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("nothing is followed as %1").arg(name),
                    QStringLiteral("`heirloom-cli subscriptions` lists what is"));
    return lines;
}

/// All at once: the engine asks for as many at a time as it has threads.
void SyncCommand::begin(Engine &engine, std::vector<Line> &lines) const
{
    SyncOptions options;
    options.takesOlder = m_takesOlder;
    options.takesDeleted = m_takesDeleted;
    std::vector<Engine::Reply<SyncStart>> starting;
    starting.reserve(lines.size());
    for (const Line &line : lines)
        starting.push_back(engine.beginSync(line.name, options));
    for (size_t i = 0; i < lines.size(); ++i) {
        const auto start = await(starting[i]);
        if (!start) {
            lines[i].error = start.error();
            continue;
        }
        lines[i].task = start->task;
        lines[i].outcome.subscription = start->subscription;
        if (start->subscription.state == FollowState::Refused)
            lines[i].error = start->subscription.error;
    }
}

void SyncCommand::end(Engine &engine, std::vector<Line> &lines)
{
    for (Line &line : lines) {
        if (!line.task)
            continue;
        auto outcome = await(engine.endSync(line.name, line.task));
        if (outcome)
            line.outcome = std::move(*outcome);
        else
            line.error = outcome.error();
    }
}

QJsonObject SyncCommand::toRow(const Line &line)
{
    QJsonObject row = toJson(line.outcome);
    if (line.error && isGood(line.outcome.subscription)) // it could not even be written down
        row[QStringLiteral("state")] = toString(FollowState::Failed);
    if (line.error)
        row[QStringLiteral("error")] = UserText::sentence(*line.error);
    return row;
}

void SyncCommand::sayLine(Console &console, const Line &line)
{
    console.line(line.error ? QStringLiteral("%1: %2").arg(displaySafe(line.name), UserText::sentence(*line.error))
                            : syncLine(line.outcome));
    const SyncCounts total = line.outcome.run ? line.outcome.run->report.total() : SyncCounts();
    for (const SyncProblem &problem : total.errors)
        console.note(UserText::sentence(problem.reason.in(problem.path)));
}

int SyncCommand::say(Console &console, const std::vector<Line> &lines, int runCode)
{
    if (lines.size() == 1 && lines.front().error)
        return console.failure(*lines.front().error);
    SyncReport sum;
    QJsonArray rows;
    size_t failed = 0;
    bool isInPart = false;
    for (const Line &line : lines) {
        rows.append(toRow(line));
        sayLine(console, line);
        if (line.outcome.run)
            addTo(sum, line.outcome.run->report);
        if (line.error)
            sum.types[QStringLiteral("files")].errors.push_back({line.name, *line.error});
        failed += line.error ? 1 : 0;
        isInPart = isInPart || (line.outcome.run && line.outcome.run->end == SyncEnd::InPart);
    }
    QJsonObject result = toJson(sum);
    result[QStringLiteral("subscriptions")] = rows;
    console.object(result);
    if (failed > 0)
        return failed == lines.size() ? int(exitCodeOf(*lines.front().error)) : int(InPart);
    return isInPart ? int(InPart) : runCode;
}

} // namespace heirloom::cli
