// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/archiving/UnpackCommand.h"

#include "app/cli/tasks/RunCommand.h"
#include "base/DisplayText.h"
#include "engine/UserText.h"

#include <QJsonArray>

namespace heirloom::cli {

namespace {

QString nameOf(ArchiveLine::State state)
{
    switch (state) {
    case ArchiveLine::State::Wanted:
        return QStringLiteral("wanted");
    case ArchiveLine::State::Unpacked:
        return QStringLiteral("unpacked");
    case ArchiveLine::State::Failed:
        return QStringLiteral("failed");
    case ArchiveLine::State::Whole:
        break;
    }
    return QStringLiteral("whole");
}

QJsonValue sentenceOrNull(const std::optional<Error> &error)
{
    return error ? QJsonValue(UserText::sentence(*error)) : QJsonValue();
}

QJsonArray toJson(const std::vector<ArchiveLine> &archives)
{
    QJsonArray rows;
    for (const ArchiveLine &archive : archives)
        rows.append(QJsonObject{{QStringLiteral("path"), archive.path},
                                {QStringLiteral("size"), archive.size},
                                {QStringLiteral("unpack"), toString(archive.wish)},
                                {QStringLiteral("state"), nameOf(archive.state)},
                                {QStringLiteral("refused"), archive.refused},
                                {QStringLiteral("error"), sentenceOrNull(archive.error)}});
    return rows;
}

} // namespace

void UnpackCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("unpack", "Unpack archives (zip, 7z, tar) that a finished task has brought, each into a "
                                         "folder beside it");
    m_app->add_option("TASK", m_task, "Its number")->required()->transform(taskNumber());
    m_app->add_option("PATH", m_paths, "An archive in the task's folder; all of them if none is named");
    m_app->add_flag("--always", m_always, "And those of later revisions, once they are here");
    m_app->add_flag("--list", m_list, "Only say which archives there are");
}

int UnpackCommand::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    return m_list ? list(context, **engine) : unpack(context, **engine);
}

int UnpackCommand::list(Context &context, Engine &engine) const
{
    const auto archives = await(engine.archives(TaskId(m_task)));
    if (!archives)
        return context.console.failure(archives.error());
    for (const ArchiveLine &archive : *archives)
        context.console.line(QStringLiteral("%1  %2  %3")
                                 .arg(nameOf(archive.state), amount(1, archive.size), displaySafe(archive.path)));
    context.console.object({{QStringLiteral("task"), m_task}, {QStringLiteral("archives"), toJson(*archives)}});
    return Done;
}

/// In part, unless none could be unpacked: then why the first could not.
int UnpackCommand::codeOf(const std::vector<ArchiveLine> &archives)
{
    const bool isInPart = std::any_of(archives.begin(), archives.end(), [](const ArchiveLine &archive) {
        return archive.state == ArchiveLine::State::Unpacked;
    });
    const auto failed = std::find_if(archives.begin(), archives.end(), [](const ArchiveLine &archive) {
        return archive.state == ArchiveLine::State::Failed && archive.error;
    });
    return isInPart || failed == archives.end() ? int(InPart) : int(exitCodeOf(*failed->error));
}

int UnpackCommand::unpack(Context &context, Engine &engine) const
{
    UnpackRequest request{TaskId(m_task), {}, m_always};
    for (const std::string &path : m_paths)
        request.paths.append(QString::fromStdString(path));
    if (const auto wanted = await(engine.unpack(request)); !wanted)
        return context.console.failure(wanted.error());
    RunOptions options;
    options.untilIdle = true;
    options.only = request.task;
    const auto code = runQuietly(context, engine, options);
    if (!code)
        return Failed;
    const auto task = await(engine.task(request.task));
    const auto archives = await(engine.archives(request.task));
    if (!task || !archives)
        return context.console.failure(task ? archives.error() : task.error());
    const TaskCounts &counts = task->task.counts;
    context.console.object({{QStringLiteral("task"), m_task},
                            {QStringLiteral("state"), toString(task->task.state)},
                            {QStringLiteral("files"), counts.files},
                            {QStringLiteral("files_done"), counts.filesDone},
                            {QStringLiteral("archives"), toJson(*archives)}});
    for (const ArchiveLine &archive : *archives) {
        if (archive.state == ArchiveLine::State::Unpacked)
            context.console.line(Text::tr("unpacked: %1", "an archive").arg(displaySafe(archive.path)));
        if (archive.refused > 0)
            context.console.note(Text::tr("%1: %n entry(ies) could not become files; `heirloom-cli log --kind "
                                          "entry.refused` names them",
                                          nullptr, int(archive.refused))
                                     .arg(displaySafe(archive.path)));
    }
    return *code == InPart ? codeOf(*archives) : *code;
}

} // namespace heirloom::cli
