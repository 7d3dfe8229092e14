// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/upkeep/UpkeepCommands.h"

#include "app/cli/Json.h"
#include "app/cli/tasks/RunCommand.h"
#include "base/DisplayText.h"

namespace heirloom::cli {

void UpkeepCommands::declare(CLI::App &app)
{
    m_gc = app.add_subcommand("gc", "Reclaim content that no task refers to any more");
    m_gc->add_flag("--now", m_now, "Whatever its age");
    m_gc->add_flag("--dry-run", m_dryRun, "Only say what would go");
    m_audit = app.add_subcommand("audit", "Check that the disk and the ledger agree");
    m_audit->add_flag("--deep", m_deep, "Read and hash everything");
    m_audit->add_flag("--heal", m_heal, "Repair what can be repaired without losing anything");
    m_scrub = app.add_subcommand("scrub", "Read all stored content and compare it with its digests, bit by bit of a "
                                          "cycle: each call goes on where the last one stopped");
    m_scrub->add_option("--rate", m_rate, "Bytes per second at most")->check(CLI::PositiveNumber);
    m_scrub->add_option("--seconds", m_seconds, "Stop after so long")->check(CLI::PositiveNumber);
    m_objects = app.add_subcommand("objects", "What is stored");
    m_objects->add_option("--state", m_state, "Only content in this state")
        ->type_name("S")
        ->check(CLI::IsMember({"live", "packed", "missing", "condemned"}));
    m_usage = app.add_subcommand("usage", "Where the space goes, and what deleting each task would free");
    m_rebuild = app.add_subcommand("rebuild",
                                   "Make a new ledger from what is on the disk, or take over another ledger's store");
    m_rebuild->add_option("DIR", m_folder,
                          "The folder that .heirloom is in; needed if the ledger does not know the storage");
}

bool UpkeepCommands::wasAsked() const
{
    return m_gc->parsed() || m_audit->parsed() || m_scrub->parsed() || m_objects->parsed() || m_usage->parsed() ||
           m_rebuild->parsed();
}

int UpkeepCommands::run(Context &context)
{
    auto engine = context.engine(m_rebuild->parsed());
    if (!engine)
        return context.console.failure(engine.error());
    if (m_gc->parsed())
        return gc(context, **engine);
    if (m_audit->parsed())
        return audit(context, **engine);
    if (m_scrub->parsed())
        return scrub(context, **engine);
    if (m_objects->parsed())
        return objects(context, **engine);
    return m_usage->parsed() ? usage(context, **engine) : rebuild(context, **engine);
}

int UpkeepCommands::gc(Context &context, Engine &engine)
{
    const auto report = await(engine.reclaim(context.storage(), {m_now, m_dryRun}));
    if (!report)
        return context.console.failure(report.error());
    context.console.object({{QStringLiteral("leader"), report->leader},
                            {QStringLiteral("reclaimed_objects"), report->reclaimedObjects},
                            {QStringLiteral("reclaimed_bytes"), report->reclaimedBytes},
                            {QStringLiteral("in_grace"), report->inGrace},
                            {QStringLiteral("dry_run"), m_dryRun}});
    if (!report->leader)
        context.console.line(Text::tr("another process is reclaiming already"));
    else
        context.console.line(
            //: %1 is an amount such as "3 files, 1.2 GB", %2 a number of files
            (m_dryRun ? Text::tr("would reclaim %1; %2 still in their grace period")
                      : Text::tr("reclaimed %1; %2 still in their grace period"))
                .arg(amount(report->reclaimedObjects, report->reclaimedBytes), QString::number(report->inGrace)));
    return Done;
}

namespace {

void list(Context &context, const std::vector<Violation> &violations, const QString &prefix)
{
    for (const Violation &violation : violations)
        context.console.line(prefix +
                             QStringLiteral("%1  %2: %3")
                                 .arg(violation.kind, displaySafe(violation.path), displaySafe(violation.detail)));
}

} // namespace

int UpkeepCommands::scrub(Context &context, Engine &engine)
{
    const auto report = await(engine.scrub(context.storage(), {m_rate, m_seconds}));
    if (!report)
        return context.console.failure(report.error());
    context.console.object(toJson(*report));
    list(context, report->violations, {});
    context.console.line(
        //: %1 is an amount such as "3 files, 1.2 GB", %2 a number of files
        (report->finished ? Text::tr("read %1, %2 wrong; all content has been read")
                          : Text::tr("read %1, %2 wrong; the next call goes on from here"))
            .arg(amount(report->checked, report->readBytes), QString::number(report->violations.size())));
    if (!report->violations.empty())
        context.console.note(Text::tr("`heirloom-cli audit --heal` repairs it"));
    return report->violations.empty() ? Done : NotIntact;
}

int UpkeepCommands::audit(Context &context, Engine &engine)
{
    const auto report = await(engine.audit(context.storage(), {m_deep, m_heal}));
    if (!report)
        return context.console.failure(report.error());
    context.console.object(toJson(*report));
    list(context, report->repaired, Text::tr("repaired", "a file that was wrong") + QStringLiteral("  "));
    list(context, report->violations, {});
    context.console.line(Text::tr("checked %1, %2 wrong, %3 repaired", "numbers of files")
                             .arg(QString::number(report->checked), QString::number(report->violations.size()),
                                  QString::number(report->healed)));
    if (report->healed > 0)
        context.console.note(Text::tr("`heirloom-cli run` brings back what is missing"));
    return report->violations.empty() ? Done : NotIntact;
}

int UpkeepCommands::objects(Context &context, Engine &engine)
{
    const auto lines = await(engine.objects(context.storage(), QString::fromStdString(m_state)));
    if (!lines)
        return context.console.failure(lines.error());
    QJsonArray rows;
    for (const ObjectLine &line : *lines) {
        rows.append(QJsonObject{{QStringLiteral("sha256"), line.sha256.toHex()},
                                {QStringLiteral("size"), line.size},
                                {QStringLiteral("references"), line.references},
                                {QStringLiteral("state"), line.state}});
        context.console.line(
            //: checksum and size of a content, how many files show it, and its state
            Text::tr("%1  %2  %n reference(s)  %3", nullptr, int(line.references))
                .arg(line.sha256.toHex(), displaySize(line.size, QLocale()), line.state));
    }
    context.console.object({{QStringLiteral("objects"), rows}});
    return Done;
}

int UpkeepCommands::usage(Context &context, Engine &engine)
{
    const auto report = await(engine.usage(context.storage()));
    if (!report)
        return context.console.failure(report.error());
    context.console.object(toJson(*report));
    context.console.line(Text::tr("you see %1 of files; they take %2 (%3 saved by sharing)")
                             .arg(displaySize(report->logicalBytes, QLocale()),
                                  displaySize(report->uniqueBytes, QLocale()),
                                  displaySize(report->sharedBytes, QLocale())));
    context.console.line(
        Text::tr("%1 can be reclaimed, %2 free")
            .arg(displaySize(report->reclaimableBytes, QLocale()), displaySize(report->freeBytes, QLocale())));
    for (const TaskUsageLine &line : report->tasks)
        context.console.line(
            Text::tr("  %1  %2 %3  shows %4, deleting it frees %5", "number, name and revision of a task")
                .arg(QString::number(line.task.value()), displaySafe(line.name), displaySafe(line.revision),
                     displaySize(line.bytes, QLocale()), displaySize(line.exclusiveBytes, QLocale())));
    return Done;
}

int UpkeepCommands::rebuild(Context &context, Engine &engine)
{
    const auto tasks = await(engine.rebuild(context.storage(), QString::fromStdString(m_folder)));
    if (!tasks)
        return context.console.failure(tasks.error());
    context.console.line(Text::tr("found %n task(s)", nullptr, int(*tasks)));
    QJsonObject found{{QStringLiteral("event"), QStringLiteral("rebuilt")}, {QStringLiteral("tasks"), *tasks}};
    context.console.object(found);
    if (*tasks == 0) {
        context.console.object(toJson(RunSummary(), 0));
        return Done;
    }
    // Whole tasks only have to be looked at: their files stand where they were.
    RunOptions options;
    options.untilIdle = true;
    return runToEnd(context, engine, options);
}

} // namespace heirloom::cli
