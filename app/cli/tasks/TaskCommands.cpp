// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tasks/TaskCommands.h"

#include "app/cli/Json.h"
#include "app/cli/tasks/RunCommand.h"
#include "base/DisplayText.h"
#include "engine/UserText.h"

#include <QHash>
#include <algorithm>

namespace heirloom::cli {

namespace {

constexpr int filesPage = 10'000;

QHash<qint64, QString> rootsOf(const std::vector<Storage> &storages)
{
    QHash<qint64, QString> roots;
    for (const Storage &storage : storages)
        roots.insert(storage.id.value(), storage.root);
    return roots;
}

Result<QHash<qint64, QString>> storageRoots(Engine &engine)
{
    const auto storages = await(engine.storages());
    return storages ? Result<QHash<qint64, QString>>(rootsOf(*storages)) : fail(storages.error());
}

QString taskLine(const Task &task)
{
    return Text::tr("%1  %2 %3  %4  %5 of %6 files, %7  kept %8",
                    "number, name, revision and state of a task; its files")
        .arg(QString::number(task.id.value()), displaySafe(task.name), displaySafe(task.revision),
             UserText::status(task), QString::number(task.counts.filesDone), QString::number(task.counts.files),
             displaySize(task.counts.bytes, QLocale()), displaySize(task.counts.inheritedBytes, QLocale()));
}

QString itemLine(const Item &item)
{
    QString line =
        QStringLiteral("  %1  %2  %3")
            .arg(displaySafe(item.path), item.size >= 0 ? displaySize(item.size, QLocale()) : QStringLiteral("?"),
                 UserText::state(item.state));
    if (item.origin)
        line += QStringLiteral("  %1").arg(*item.origin == Origin::Inherited ? Text::tr("kept", "a file")
                                                                             : Text::tr("downloaded", "a file"));
    if (item.strategy)
        line += QStringLiteral("  (%1)").arg(UserText::strategy(*item.strategy));
    if (item.error)
        line += QStringLiteral("  %1").arg(UserText::sentence(*item.error));
    return line;
}

/// A task after what was done to it.
int sayChanged(Context &context, Engine &engine, const Result<Task> &task)
{
    if (!task)
        return context.console.failure(task.error());
    const auto roots = storageRoots(engine);
    if (!roots)
        return context.console.failure(roots.error());
    context.console.object(toJson(*task, roots->value(task->storage.value())));
    context.console.line(taskLine(*task));
    return Done;
}

} // namespace

void ListCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("list", "The tasks");
    m_app->add_option("--state", m_state, "Only tasks in this state")
        ->type_name("S")
        ->check(CLI::IsMember(
            {"planning", "ready", "running", "waiting", "paused", "completed", "failed", "cancelled", "archived"}));
}

int ListCommand::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    const auto tasks = await((*engine)->tasks(taskStateFrom(QString::fromStdString(m_state))));
    if (!tasks)
        return context.console.failure(tasks.error());
    const auto storages = await((*engine)->storages());
    if (!storages)
        return context.console.failure(storages.error());
    const auto wanted = std::find_if(storages->begin(), storages->end(),
                                     [&](const Storage &storage) { return storage.name == context.storage(); });
    if (!context.storage().isEmpty() && wanted == storages->end())
        return context.console.failure(Error{ErrorCode::NotFound,
                                             QStringLiteral("there is no storage ") + context.storage(), 0, 0,
                                             QStringLiteral("see `heirloom-cli storage list`")});
    const auto roots = rootsOf(*storages);
    QJsonArray rows;
    for (const TaskSnapshot &snapshot : *tasks) {
        if (wanted != storages->end() && snapshot.task.storage != wanted->id)
            continue;
        rows.append(toJson(snapshot.task, roots.value(snapshot.task.storage.value())));
        context.console.line(taskLine(snapshot.task));
    }
    context.console.object({{QStringLiteral("tasks"), rows}});
    return Done;
}

void ShowCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("show", "One task, and its files");
    m_app->add_option("TASK", m_task, "Its number")->required()->transform(taskNumber());
    m_app->add_flag("--files", m_files, "List its files");
}

int ShowCommand::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    const auto snapshot = await((*engine)->task(TaskId(m_task)));
    if (!snapshot)
        return context.console.failure(snapshot.error());
    const auto roots = storageRoots(**engine);
    if (!roots)
        return context.console.failure(roots.error());
    QJsonObject row = toJson(snapshot->task, roots->value(snapshot->task.storage.value()));
    context.console.line(taskLine(snapshot->task));
    if (m_files) {
        QJsonArray items;
        ItemQuery query;
        query.task = TaskId(m_task);
        query.limit = filesPage;
        for (;;) {
            const auto page = await((*engine)->items(query));
            if (!page)
                return context.console.failure(page.error());
            for (const Item &item : *page) {
                items.append(toJson(item));
                context.console.line(itemLine(item));
            }
            if (int(page->size()) < filesPage)
                break;
            query.after = page->back().id;
        }
        row[QStringLiteral("items")] = items;
    }
    context.console.object(row);
    return Done;
}

void VerbCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand(m_name, m_help);
    m_app->add_option("TASK", m_task, "Its number")->required()->transform(taskNumber());
}

int VerbCommand::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    return sayChanged(context, **engine, await(((*engine)->*m_verb)(TaskId(m_task))));
}

void RetryCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("retry", "Try a failed or cancelled task again, or one of its files");
    m_app->add_option("TASK", m_task, "Its number")->required()->transform(taskNumber());
    m_app->add_option("--file", m_file, "Only this failed file, by its path in the task's folder")->type_name("PATH");
}

int RetryCommand::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    const TaskId task(m_task);
    const QString file = QString::fromStdString(m_file);
    return sayChanged(context, **engine,
                      await(file.isEmpty() ? (*engine)->retry(task) : (*engine)->retryFile(task, file)));
}

void MirrorCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("mirror", "Say where else a task's files are, as when its link has expired");
    m_app->add_option("TASK", m_task, "Its number")->required()->transform(taskNumber());
    m_app
        ->add_option("URL", m_urls,
                     "Addresses in the place of those given before: a folder, or the file itself where the task is "
                     "one; none: only those of the source")
        ->type_name("URL");
}

int MirrorCommand::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    QStringList urls;
    for (const std::string &url : m_urls)
        urls.append(QString::fromStdString(url));
    return sayChanged(context, **engine, await((*engine)->setMirrors(TaskId(m_task), urls)));
}

void QueueCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("queue", "Say when a task has its turn: what runs already goes on");
    m_app->add_option("TASK", m_task, "Its number")->required()->transform(taskNumber());
    auto *priority = m_app->add_option("--priority", m_priority, "Those of a higher one begin first");
    priority->type_name("P")->check(CLI::IsMember({"high", "normal", "low"}));
    auto *first = m_app->add_flag("--first", m_first, "In front of the others of its priority");
    auto *last = m_app->add_flag("--last", m_last, "Behind them")->excludes(first);
    m_app->add_option("--before", m_before, "In front of that task, with its priority")
        ->type_name("TASK")
        ->transform(taskNumber())
        ->check(fromOne())
        ->excludes(first)
        ->excludes(last)
        ->excludes(priority);
}

QueueMove QueueCommand::move() const
{
    QueueMove move;
    move.priority = taskPriorityFrom(QString::fromStdString(m_priority));
    move.place = m_first         ? QueueMove::Place::First
                 : m_last        ? QueueMove::Place::Last
                 : m_before != 0 ? QueueMove::Place::Before
                                 : QueueMove::Place::Same;
    move.before = TaskId(m_before);
    return move;
}

int QueueCommand::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    const QueueMove wanted = move();
    if (wanted.priority || wanted.place != QueueMove::Place::Same) {
        const auto moved = await((*engine)->queue({TaskId(m_task)}, wanted));
        return sayChanged(context, **engine, moved ? Result<Task>(moved->front()) : fail(moved.error()));
    }
    const auto snapshot = await((*engine)->task(TaskId(m_task)));
    return sayChanged(context, **engine, snapshot ? Result<Task>(snapshot->task) : fail(snapshot.error()));
}

void LimitCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("limit", "Limit the speed of one task; without a rate: show its limit");
    m_app->add_option("TASK", m_task, "Its number")->required()->transform(taskNumber());
    const auto none = [](std::string &text) {
        if (text == "none")
            text = "0";
        return std::string();
    };
    m_app
        ->add_option("RATE", m_rate,
                     "Of its downloads together, also while it runs; 0 or none: only the limit of all downloads")
        ->type_name("BYTES_PER_S")
        ->transform(CLI::AsSizeValue(true))
        ->transform(CLI::Validator(none, "", "rate")) // which comes first: each is put in front
        ->check(anyRate());
}

int LimitCommand::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    if (m_rate >= 0) {
        if (const auto changed = await((*engine)->setTaskRateLimit(TaskId(m_task), m_rate)); !changed)
            return context.console.failure(changed.error());
    }
    const auto snapshot = await((*engine)->task(TaskId(m_task)));
    const int code = sayChanged(context, **engine, snapshot ? Result<Task>(snapshot->task) : fail(snapshot.error()));
    if (snapshot)
        context.console.line(
            snapshot->task.rateLimit > 0
                ? Text::tr("limited to %1/s", "bytes per second").arg(displaySize(snapshot->task.rateLimit, QLocale()))
                : Text::tr("no limit of its own", "a task"));
    return code;
}

} // namespace heirloom::cli
