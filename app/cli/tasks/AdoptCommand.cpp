// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tasks/AdoptCommand.h"

#include "app/cli/Json.h"
#include "app/cli/tasks/AddCommands.h"
#include "base/DisplayText.h"
#include "io/PathText.h"

namespace heirloom::cli {

void AdoptCommand::declare(CLI::App &app)
{
    m_app =
        app.add_subcommand("adopt", "Take what lies in a folder into the store, so that tasks need not download it");
    m_app
        ->add_option("DIR", m_folder,
                     "The folder: any one, or a model or all of the cache of Hugging Face's own programs")
        ->required();
    m_app->add_flag("--move", m_move, "Remove from the folder what was taken over; else it stays as it is");
    m_app->add_option("--to", m_subdir, "The folder below the storage")->type_name("SUBDIR");
    m_app->add_option("--name", m_name, "What to call the task")->type_name("N");
    m_app->add_option("--link", m_link, "How files are placed, if not as the storage says; copy makes editable files")
        ->check(CLI::IsMember({"auto", "reflink", "hardlink", "symlink", "copy"}));
}

int AdoptCommand::run(Context &context)
{
    if (m_folder.empty()) // a path would make the current folder of it
        return context.console.failure(
            Error{ErrorCode::Invalid, QStringLiteral("adopt: no folder was given"), 0, 0, QStringLiteral("name one")});
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    AddRequest request;
    request.source = absolutePath(QString::fromStdString(m_folder));
    request.storage = context.storage();
    request.subdir = QString::fromStdString(m_subdir);
    request.name = QString::fromStdString(m_name);
    request.link = linkMethodFrom(QString::fromStdString(m_link));
    request.adopts = true;
    request.moves = m_move;
    const auto plan = await((*engine)->add(request));
    if (!plan)
        return context.console.failure(plan.error());
    sayPlan(context.console, *plan);
    const auto move = [&] { return removeOriginals(context, **engine, plan->task); };
    return runPlanned(context, **engine, *plan, m_move ? std::function<int()>(move) : std::function<int()>());
}

int AdoptCommand::removeOriginals(Context &context, Engine &engine, TaskId task)
{
    const auto moved = await(engine.removeOriginals(task));
    if (!moved)
        return context.console.failure(moved.error());
    context.console.object({{QStringLiteral("event"), QStringLiteral("moved")},
                            {QStringLiteral("files"), moved->removed.files},
                            {QStringLiteral("bytes"), moved->removed.bytes},
                            {QStringLiteral("kept"), QJsonArray::fromStringList(moved->kept)}});
    context.console.line(Text::tr("moved in: %1", "an amount").arg(amount(moved->removed.files, moved->removed.bytes)));
    for (const QString &path : moved->kept)
        context.console.note(
            Text::tr("left where it is, since it was changed meanwhile: %1", "a file").arg(displaySafe(path)));
    return Done;
}

} // namespace heirloom::cli
