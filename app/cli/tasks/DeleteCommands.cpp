// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tasks/DeleteCommands.h"

#include "base/DisplayText.h"

#include <QJsonArray>

namespace heirloom::cli {

void DeleteCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("delete", "Delete a finished task: its files go, what others use stays");
    m_app->add_option("TASK", m_task, "Its number")->required()->transform(taskNumber());
    m_app->add_flag("--keep-files", m_keepFiles, "Forget the task, leave its files");
    m_app->add_flag("--now", m_now, "Give the space back at once, without the time to undo");
}

int DeleteCommand::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    const auto report = await((*engine)->remove(TaskId(m_task), {m_keepFiles, m_now}));
    if (!report)
        return context.console.failure(report.error());
    QJsonArray kept;
    for (const QString &path : report->kept) {
        kept.append(path);
        context.console.note(
            Text::tr("left in place, it was changed or another task shows it: %1", "a file").arg(displaySafe(path)));
    }
    context.console.object({{QStringLiteral("task"), report->task.value()},
                            {QStringLiteral("released_references"), report->releasedReferences},
                            {QStringLiteral("reclaimable_bytes"), report->reclaimableBytes},
                            {QStringLiteral("reclaimed_bytes"), report->reclaimedBytes},
                            {QStringLiteral("kept"), kept}});
    context.console.line(m_now ? Text::tr("deleted, %1 given back").arg(displaySize(report->reclaimedBytes, QLocale()))
                               : Text::tr("deleted; %1 can be reclaimed, `undelete %2` brings it back")
                                     .arg(displaySize(report->reclaimableBytes, QLocale()), QString::number(m_task)));
    return Done;
}

} // namespace heirloom::cli
