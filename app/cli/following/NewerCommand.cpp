// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/following/NewerCommand.h"

#include "app/cli/Json.h"
#include "app/cli/tasks/RunCommand.h"
#include "base/DisplayText.h"

namespace heirloom::cli {

namespace {

QJsonObject toJson(const TaskNews &news, const Task &task)
{
    return {{QStringLiteral("task"), news.task.value()},
            {QStringLiteral("name"), task.name},
            {QStringLiteral("revision"), task.revision.isEmpty() ? QJsonValue() : QJsonValue(task.revision)},
            {QStringLiteral("newer"), news.isNewer},
            {QStringLiteral("newer_revision"), news.revision.isEmpty() ? QJsonValue() : QJsonValue(news.revision)},
            {QStringLiteral("checked"), news.checkedMs > 0 ? QJsonValue(isoTime(news.checkedMs)) : QJsonValue()}};
}

QString toLine(const TaskNews &news, const Task &task)
{
    const QString what = displaySafe(task.revision.isEmpty() ? task.name : task.name + u' ' + task.revision);
    const QString id = QString::number(news.task.value());
    if (!news.isNewer)
        return Text::tr("task %1, %2: nothing newer", "number, name and revision").arg(id, what);
    if (news.revision.isEmpty())
        return Text::tr("task %1, %2: there is something newer; `heirloom-cli diff %1` says what",
                        "number, name and revision")
            .arg(id, what);
    return Text::tr("task %1, %2: there is %3; `heirloom-cli diff %1` says what is different",
                    "number, name and revision, the newer revision")
        .arg(id, what, displaySafe(news.revision));
}

} // namespace

void NewerCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("newer", "Which tasks have a newer revision at their source");
    auto *task = m_app->add_option("TASK", m_task, "Look at this one now; if not given, what former looks found");
    task->transform(taskNumber())->check(fromOne());
    declareServerAccess(*m_app, m_access, task);
}

int NewerCommand::run(Context &context)
{
    const auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    std::vector<TaskNews> found;
    if (m_task == 0) {
        auto known = await((*engine)->news());
        if (!known)
            return context.console.failure(known.error());
        found = std::move(*known);
    } else {
        const auto task = await((*engine)->task(TaskId(m_task)));
        const Status usable = task ? context.use(m_access, task->task.source) : Status(fail(task.error()));
        const auto news =
            usable ? await((*engine)->lookForNews(TaskId(m_task))) : Result<TaskNews>(fail(usable.error()));
        if (!news)
            return context.console.failure(news.error());
        found.push_back(*news);
    }
    QJsonArray rows;
    for (const TaskNews &news : found) {
        const auto task = await((*engine)->task(news.task));
        if (!task)
            continue; // it was deleted meanwhile
        rows.append(toJson(news, task->task));
        context.console.line(toLine(news, task->task));
    }
    context.console.object({{QStringLiteral("tasks"), rows}});
    return Done;
}

} // namespace heirloom::cli
