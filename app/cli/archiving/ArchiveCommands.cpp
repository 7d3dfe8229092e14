// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/archiving/ArchiveCommands.h"

#include "app/cli/tasks/RunCommand.h"
#include "base/DisplayText.h"
#include "engine/UserText.h"

#include <QJsonArray>

namespace heirloom::cli {

namespace {

QJsonValue hexOrNull(const std::optional<Sha256> &digest)
{
    return digest ? QJsonValue(digest->toHex()) : QJsonValue();
}

} // namespace

void ArchiveCommands::declare(CLI::App &app)
{
    m_archive = app.add_subcommand("archive", "Put a completed task away: its files leave its folder, their content "
                                              "stays in the store, small ones in a pack");
    m_archive->add_option("TASK", m_task, "Its number")->required()->transform(taskNumber());
    m_restore = app.add_subcommand("restore", "Bring the files of an archived task back, without a download");
    m_restore->add_option("TASK", m_task, "Its number")->required()->transform(taskNumber());
}

int ArchiveCommands::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    return m_archive->parsed() ? archive(context, **engine) : restore(context, **engine);
}

int ArchiveCommands::archive(Context &context, Engine &engine) const
{
    const auto report = await(engine.archive(TaskId(m_task)));
    if (!report)
        return context.console.failure(report.error());
    QJsonArray kept;
    for (const QString &path : report->kept) {
        kept.append(path);
        context.console.note(
            Text::tr("left in place, it was changed or another task shows it: %1", "a file").arg(displaySafe(path)));
    }
    context.console.object({{QStringLiteral("task"), report->task.value()},
                            {QStringLiteral("state"), toString(TaskState::Archived)},
                            {QStringLiteral("pack"), hexOrNull(report->pack)},
                            {QStringLiteral("packed_objects"), report->packedObjects},
                            {QStringLiteral("packed_bytes"), report->packedBytes},
                            {QStringLiteral("kept"), kept}});
    context.console.line(
        Text::tr("archived, %1 packed; `restore %2` brings it back", "an amount such as 3 files, 1.2 GB")
            .arg(amount(report->packedObjects, report->packedBytes), QString::number(m_task)));
    if (!report->notPacked)
        return Done;
    context.console.problem(Text::tr("the task is archived, but its small files stay unpacked: %1", "why")
                                .arg(UserText::sentence(*report->notPacked)));
    return InPart;
}

int ArchiveCommands::restore(Context &context, Engine &engine) const
{
    if (const auto restored = await(engine.restore(TaskId(m_task))); !restored)
        return context.console.failure(restored.error());
    RunOptions options;
    options.untilIdle = true;
    options.only = TaskId(m_task);
    const auto code = runQuietly(context, engine, options);
    if (!code)
        return Failed;
    const auto task = await(engine.task(TaskId(m_task)));
    if (!task)
        return context.console.failure(task.error());
    const TaskCounts &counts = task->task.counts;
    context.console.object({{QStringLiteral("task"), m_task},
                            {QStringLiteral("state"), toString(task->task.state)},
                            {QStringLiteral("files"), counts.files},
                            {QStringLiteral("files_done"), counts.filesDone},
                            {QStringLiteral("bytes"), counts.bytes},
                            {QStringLiteral("bytes_done"), counts.bytesDone},
                            {QStringLiteral("downloaded_bytes"), counts.downloadedBytes}});
    if (*code == Done)
        context.console.line(Text::tr("restored %1", "an amount such as 3 files, 1.2 GB")
                                 .arg(amount(counts.filesDone, counts.bytesDone)));
    return *code;
}

void PackCommands::declare(CLI::App &app)
{
    const char *const which = "Only those of this series of revisions";
    m_packs = app.add_subcommand("packs", "The archive files in which small contents of archived tasks lie");
    m_packs->add_option("--collection", m_collection, which)->type_name("C");
    m_consolidate = app.add_subcommand("consolidate", "Merge the packs of a series of revisions into one");
    m_consolidate->add_option("--collection", m_collection, which)->type_name("C");
}

int PackCommands::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    return m_packs->parsed() ? packs(context, **engine) : consolidate(context, **engine);
}

int PackCommands::packs(Context &context, Engine &engine) const
{
    const auto packs = await(engine.packs(context.storage(), QString::fromStdString(m_collection)));
    if (!packs)
        return context.console.failure(packs.error());
    QJsonArray rows;
    for (const PackLine &pack : *packs) {
        const QJsonValue collection = pack.collection.isEmpty() ? QJsonValue() : QJsonValue(pack.collection);
        rows.append(QJsonObject{{QStringLiteral("key"), pack.key.toHex()},
                                {QStringLiteral("collection"), collection},
                                {QStringLiteral("objects"), pack.objects},
                                {QStringLiteral("bytes"), pack.bytes}});
        context.console.line(
            QStringLiteral("%1  %2  %3")
                .arg(pack.key.toHex(), amount(pack.objects, pack.bytes), displaySafe(pack.collection)));
    }
    context.console.object({{QStringLiteral("packs"), rows}});
    return Done;
}

int PackCommands::consolidate(Context &context, Engine &engine) const
{
    const auto report = await(engine.consolidate(context.storage(), QString::fromStdString(m_collection)));
    if (!report)
        return context.console.failure(report.error());
    context.console.object({{QStringLiteral("skipped"), report->skipped},
                            {QStringLiteral("packs_before"), report->packsBefore},
                            {QStringLiteral("packs_after"), report->packsAfter},
                            {QStringLiteral("consolidated_key"), hexOrNull(report->key)}});
    context.console.line(report->skipped
                             ? Text::tr("nothing to merge")
                             //: %1 and %2 are numbers of packs
                             : Text::tr("merged: %1 before, %2 now").arg(report->packsBefore).arg(report->packsAfter));
    return Done;
}

} // namespace heirloom::cli
