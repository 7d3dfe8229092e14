// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tasks/AddCommands.h"

#include "app/bootstrap/Bootstrap.h"
#include "app/cli/Json.h"
#include "app/cli/tasks/RunCommand.h"
#include "base/DisplayText.h"
#include "engine/UserText.h"

namespace heirloom::cli {

namespace {

QStringList toList(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

} // namespace

void AddCommand::declare(CLI::App &app)
{
    m_app = m_kind == Kind::Add ? app.add_subcommand("add", "Plan a source and queue it")
                                : app.add_subcommand("get", "Plan a source, queue it and run it to its end");
    m_app
        ->add_option("SOURCE", m_source,
                     "A link, hf:OWNER/NAME, zenodo:NUMBER, github:OWNER/NAME, or a local file: one file, a manifest, "
                     "a Metalink, "
                     "a checksum list, a bag, a list of links")
        ->required();
    m_app->add_option("--revision", m_revision, "The revision to get")->type_name("R");
    m_app->add_option("--upgrade-from", m_upgradeFrom, "The task it is an upgrade of")
        ->type_name("TASK")
        ->transform(taskNumber())
        ->check(fromOne());
    m_app->add_option("--to", m_subdir, "The folder below the storage")->type_name("SUBDIR");
    m_app->add_option("--name", m_name, "What to call the task")->type_name("N");
    m_app->add_option("--include", m_includes, "Only files that match")->type_name("GLOB")->allow_extra_args(false);
    m_app->add_option("--exclude", m_excludes, "Not the files that match")->type_name("GLOB")->allow_extra_args(false);
    m_app
        ->add_option("--mirror", m_mirrors,
                     "Another address of the same files (a folder, or the file itself where it is one): all share the "
                     "work, whatever comes is checked against the source's digests")
        ->type_name("URL")
        ->allow_extra_args(false);
    m_app->add_option("--link", m_link, "How files are placed, if not as the storage says; copy makes editable files")
        ->check(CLI::IsMember({"auto", "reflink", "hardlink", "symlink", "copy"}));
    m_app
        ->add_option(
            "--unpack", m_unpack,
            "Whether archives (zip, 7z, tar) are unpacked once they are here, if not as the revision before or "
            "the preferences say")
        ->check(CLI::IsMember({"ask", "always", "never"}));
    declareServerAccess(*m_app, m_access);
    if (m_kind == Kind::Add) {
        m_app->add_flag("--paused", m_paused, "Queue it without starting it");
        m_app->add_flag("--dry-run", m_dryRun, "Plan only, change nothing");
    } else {
        declareLimitRate(*m_app, m_limitRate);
    }
}

AddRequest AddCommand::request(const Context &context) const
{
    AddRequest request;
    request.source = QString::fromStdString(m_source);
    request.workingDirectory = Bootstrap::absoluteLinks({QStringLiteral(".")}).constFirst();
    request.storage = context.storage();
    request.revision = QString::fromStdString(m_revision);
    request.upgradeFrom = TaskId(m_upgradeFrom);
    request.subdir = QString::fromStdString(m_subdir);
    request.name = QString::fromStdString(m_name);
    request.includes = toList(m_includes);
    request.excludes = toList(m_excludes);
    request.mirrors = toList(m_mirrors);
    request.link = linkMethodFrom(QString::fromStdString(m_link));
    request.unpack = unpackWishFrom(QString::fromStdString(m_unpack));
    request.paused = m_paused;
    return request;
}

void sayPlan(Console &console, const PlanReport &plan)
{
    const PlanTotals &totals = plan.totals;
    const QString what = plan.revision.isEmpty() ? plan.name : plan.name + u' ' + plan.revision;
    const QString all = amount(totals.total.files, totals.total.bytes);
    //: number and name of a task, amounts such as "999 files, 47.0 GB"
    console.line(plan.task ? Text::tr("task %1, %2: %3").arg(QString::number(plan.task.value()), displaySafe(what), all)
                           : Text::tr("%1: %2", "name, amount").arg(displaySafe(what), all));
    console.line(Text::tr("  kept from what you already have: %1", "an amount")
                     .arg(amount(totals.inherit.files, totals.inherit.bytes)));
    console.line(
        Text::tr("  to download: %1 · %2 free", "an amount, and the free space of the disk")
            .arg(amount(totals.download.files, totals.download.bytes), displaySize(plan.freeBytes, QLocale())));
    for (const RejectedEntry &entry : plan.rejected)
        console.note(Text::tr("refused: %1", "an entry of a source").arg(UserText::sentence(entry.reason)));
}

int AddCommand::run(Context &context)
{
    auto engine = context.engine();
    if (!engine)
        return context.console.failure(engine.error());
    const AddRequest wanted = request(context);
    if (const Status usable = context.use(m_access, wanted.source); !usable)
        return context.console.failure(usable.error());
    const auto plan = await(m_dryRun ? (*engine)->preview(wanted) : (*engine)->add(wanted));
    if (!plan)
        return context.console.failure(plan.error());
    sayPlan(context.console, *plan);
    if (m_kind == Kind::Add) {
        context.console.object(toJson(*plan));
        return Done;
    }
    if (m_limitRate >= 0)
        (*engine)->setRateLimit(m_limitRate);
    return runPlanned(context, **engine, *plan);
}

int runPlanned(Context &context, Engine &engine, const PlanReport &plan, const std::function<int()> &beforeSummary)
{
    QJsonObject planned = toJson(plan);
    planned[QStringLiteral("event")] = QStringLiteral("planned");
    context.console.object(planned);
    RunOptions options;
    options.only = plan.task;
    options.untilIdle = true;
    const int code = runToEnd(context, engine, options, beforeSummary);
    if (code != Done)
        return code;
    const auto task = await(engine.task(plan.task));
    if (task && task->task.state == TaskState::Completed)
        return Done;
    // A script goes on after 0 and must find the files.
    context.console.problem(
        //: %2 is a state: paused, cancelled, …
        task ? Text::tr("another program ended task %1 before it was done, it is %2 now: `heirloom-cli resume %1` or "
                        "`retry %1`, then `run`, finishes it")
                   .arg(QString::number(plan.task.value()), UserText::state(task->task.state))
             : UserText::sentence(task.error()));
    return task ? Conflicting : exitCodeOf(task.error());
}

} // namespace heirloom::cli
