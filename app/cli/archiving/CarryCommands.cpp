// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/archiving/CarryCommands.h"

#include "app/cli/Interruption.h"
#include "app/cli/tasks/AddCommands.h"
#include "base/DisplayText.h"
#include "io/PathText.h"

namespace heirloom::cli {

void CarryCommands::declare(CLI::App &app)
{
    m_export =
        app.add_subcommand("export", "Write a task with all of its content to one file, to be carried elsewhere");
    m_export->add_option("TASK", m_task, "Its number")->required()->transform(taskNumber());
    m_export->add_option("FILE", m_file, "A new file, a tar")->required();
    m_import = app.add_subcommand("import", "Take a task from such a file: what you have already is kept");
    m_import->add_option("FILE", m_file, "What `export` wrote")->required();
    m_import->add_option("--to", m_subdir, "The folder in the storage; its name, if none is given")
        ->type_name("SUBDIR");
}

int CarryCommands::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    return m_export->parsed() ? exportTask(context, **engine) : importTask(context, **engine);
}

int CarryCommands::exportTask(Context &context, Engine &engine) const
{
    std::stop_source stop;
    const auto report =
        await(engine.exportTask(TaskId(m_task), absolutePath(QString::fromStdString(m_file)), stop.get_token()), stop);
    if (!report)
        return context.console.failure(report.error());
    context.console.object({{QStringLiteral("task"), report->task.value()},
                            {QStringLiteral("file"), report->path},
                            {QStringLiteral("objects"), report->objects},
                            {QStringLiteral("bytes"), report->bytes}});
    context.console.line(Text::tr("exported to %1, %2", "a file and its size")
                             .arg(displaySafe(report->path), displaySize(report->bytes, QLocale())));
    return Done;
}

int CarryCommands::importTask(Context &context, Engine &engine) const
{
    ImportRequest request;
    request.path = absolutePath(QString::fromStdString(m_file));
    request.storage = context.storage();
    request.subdir = QString::fromStdString(m_subdir);
    const auto plan = await(engine.importTask(request));
    if (!plan)
        return context.console.failure(plan.error());
    sayPlan(context.console, *plan);
    return runPlanned(context, engine, *plan);
}

} // namespace heirloom::cli
