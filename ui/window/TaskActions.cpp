// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/TaskActions.h"

#include "engine/Engine.h"
#include "engine/comparing/CompareTypes.h"
#include "ui/models/TaskTableModel.h"
#include "ui/support/Reply.h"
#include "ui/support/SymbolicIcon.h"
#include "ui/window/status/SpeedLimitMenu.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <array>
#include <utility>

namespace heirloom {

namespace {

bool canResume(TaskState state)
{
    return state == TaskState::Paused;
}
bool canPause(TaskState state)
{
    return isAllowed(state, TaskState::Paused);
}
bool canCancel(TaskState state)
{
    return isAllowed(state, TaskState::Cancelled);
}
bool canRetry(TaskState state)
{
    return state == TaskState::Failed || state == TaskState::Cancelled;
}
bool canArchive(TaskState state)
{
    return state == TaskState::Completed;
}
bool canUnpack(TaskState state)
{
    return state == TaskState::Completed || state == TaskState::Failed;
}
bool canRestore(TaskState state)
{
    return state == TaskState::Archived;
}
/// What still runs is cancelled first.
bool canDelete(TaskState state)
{
    return isTerminal(state) || canCancel(state);
}

} // namespace

TaskActions::TaskActions(Engine &engine, const TaskTableModel &tasks, QWidget *window)
    : QObject(window), m_engine(engine), m_tasks(tasks)
{
    resume = make(QStringLiteral("actionResume"), tr("&Resume"), QStringLiteral("resume"),
                  QKeySequence(Qt::CTRL | Qt::Key_R));
    pause =
        make(QStringLiteral("actionPause"), tr("&Pause"), QStringLiteral("pause"), QKeySequence(Qt::CTRL | Qt::Key_P));
    cancel = make(QStringLiteral("actionCancel"), tr("&Cancel"), QStringLiteral("cancel"),
                  QKeySequence(Qt::CTRL | Qt::Key_E));
    retry =
        make(QStringLiteral("actionRetry"), tr("Re&try"), QStringLiteral("retry"), QKeySequence(Qt::CTRL | Qt::Key_T));
    remove = make(QStringLiteral("actionDelete"), tr("&Delete…"), QStringLiteral("delete"),
                  QKeySequence(QKeySequence::Delete));
    openFolder = make(QStringLiteral("actionFolder"), tr("Open &folder"), QStringLiteral("folder"),
                      QKeySequence(Qt::CTRL | Qt::Key_L));
    copyLink = make(QStringLiteral("actionCopyLink"), tr("Cop&y link"), QStringLiteral("link"),
                    QKeySequence(Qt::CTRL | Qt::Key_C));
    compare = make(QStringLiteral("actionCompare"), tr("Comp&are…"), QStringLiteral("compare"),
                   QKeySequence(Qt::CTRL | Qt::Key_K));
    compare->setStatusTip(tr("What another revision has that this one has not; select two tasks to compare them"));
    lookForNews = make(QStringLiteral("actionNews"), tr("Look for a &newer revision"), QStringLiteral("newer"),
                       QKeySequence(Qt::CTRL | Qt::Key_U));
    follow = make(QStringLiteral("actionFollow"), tr("Follo&w its source…"), QStringLiteral("follow"), {});
    archive = make(QStringLiteral("actionArchive"), tr("Archi&ve…"), QStringLiteral("archive"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    archive->setIconText(tr("Archive"));
    archive->setStatusTip(tr("Its files leave their folder; everything stays in the store and can be restored"));
    restore = make(QStringLiteral("actionRestore"), tr("Rest&ore"), QStringLiteral("undo"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    unpack = make(QStringLiteral("actionUnpack"), tr("&Unpack archives…"), QStringLiteral("unpack"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    connect(unpack, &QAction::triggered, this, [this] { emit unpackingRequested(selected().front()); });
    connect(archive, &QAction::triggered, this, [this] { emit archivingRequested(selected()); });
    connect(restore, &QAction::triggered, this, [this] { run(&Engine::restore, canRestore); });
    connect(lookForNews, &QAction::triggered, this, [this] { emit newsRequested(selected()); });
    connect(follow, &QAction::triggered, this, [this] { emit followRequested(sourceOf(selected().front(), {})); });
    remove->setIconText(tr("Delete"));
    connect(resume, &QAction::triggered, this, [this] { run(&Engine::resume, canResume); });
    connect(pause, &QAction::triggered, this, [this] { run(&Engine::pause, canPause); });
    connect(cancel, &QAction::triggered, this, [this] { run(&Engine::cancel, canCancel); });
    connect(retry, &QAction::triggered, this, [this] { run(&Engine::retry, canRetry); });
    connect(remove, &QAction::triggered, this, [this] { emit deletionRequested(selected()); });
    connect(openFolder, &QAction::triggered, this, [this] { emit folderRequested(selected().front()); });
    connect(compare, &QAction::triggered, this, [this] { emit comparisonRequested(selected()); });
    connect(copyLink, &QAction::triggered, this, [this] {
        QStringList links;
        for (const Task &task : selected())
            links << task.source;
        QGuiApplication::clipboard()->setText(links.join(u'\n'));
    });
    makeQueueActions(window);
    update();
}

void TaskActions::makeQueueActions(QWidget *window)
{
    toFront = make(QStringLiteral("actionToFront"), tr("&Move to front"), QStringLiteral("to-front"),
                   QKeySequence(Qt::ALT | Qt::Key_Up));
    toBack = make(QStringLiteral("actionToBack"), tr("Move to &back"), QStringLiteral("to-back"),
                  QKeySequence(Qt::ALT | Qt::Key_Down));
    connect(toFront, &QAction::triggered, this, [this] { queue({{}, QueueMove::Place::First, {}}); });
    connect(toBack, &QAction::triggered, this, [this] { queue({{}, QueueMove::Place::Last, {}}); });
    auto *priorities = new QMenu(tr("Pr&iority"), window);
    priority = priorities->menuAction();
    priority->setObjectName(QStringLiteral("actionPriority"));
    priority->setIcon(symbolicIcon(QStringLiteral("priority")));
    m_priorities = new QActionGroup(this);
    m_priorities->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    const std::tuple<TaskPriority, QString, QString> choices[] = {
        //: priority of a task
        {TaskPriority::High, QStringLiteral("priorityHigh"), tr("&High")},
        //: priority of a task
        {TaskPriority::Normal, QStringLiteral("priorityNormal"), tr("&Normal")},
        //: priority of a task
        {TaskPriority::Low, QStringLiteral("priorityLow"), tr("&Low")}};
    for (const auto &[value, name, text] : choices) {
        QAction *choice = m_priorities->addAction(text);
        choice->setObjectName(name);
        choice->setCheckable(true);
        choice->setData(int(value));
        priorities->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, wanted = value] {
            queue({wanted, QueueMove::Place::Same, {}});
        });
    }
    m_limits =
        new SpeedLimitMenu(QStringLiteral("taskLimit"),
                           tr("The downloads of the selected tasks, each, in kB per second (0: no limit):"), window);
    m_limits->setTitle(tr("Limit &speed"));
    limit = m_limits->menuAction();
    limit->setObjectName(QStringLiteral("actionLimit"));
    limit->setIcon(symbolicIcon(QStringLiteral("limit")));
    connect(m_limits, &SpeedLimitMenu::chosen, this, &TaskActions::setLimit);
}

void TaskActions::setSelection(std::vector<TaskId> tasks)
{
    m_selection = std::move(tasks);
    update();
}

void TaskActions::update()
{
    // Everything may be selected, so each is looked at once and none is copied.
    const std::pair<QAction *, Possible> choices[] = {
        {resume, canResume},     {pause, canPause},     {cancel, canCancel},   {retry, canRetry},  {remove, canDelete},
        {priority, isQueueable}, {archive, canArchive}, {restore, canRestore}, {unpack, canUnpack}};
    std::array<bool, std::size(choices)> isPossible{};
    size_t count = 0;
    for (const TaskId id : m_selection) {
        const TaskSnapshot *snapshot = m_tasks.find(id);
        if (snapshot == nullptr)
            continue;
        ++count;
        for (size_t i = 0; i < std::size(choices); ++i)
            isPossible[i] = isPossible[i] || choices[i].second(snapshot->task.state);
    }
    for (size_t i = 0; i < std::size(choices); ++i)
        choices[i].first->setEnabled(isPossible[i]);
    for (QAction *action : {toFront, toBack, limit})
        action->setEnabled(priority->isEnabled());
    openFolder->setEnabled(count == 1);
    unpack->setEnabled(unpack->isEnabled() && count == 1);
    copyLink->setEnabled(count > 0);
    lookForNews->setEnabled(count > 0);
    follow->setEnabled(count == 1);
    compare->setEnabled(count == 1 || count == 2);
    markQueueActions();
}

void TaskActions::markQueueActions()
{
    std::optional<int> common; ///< none: they differ
    std::optional<int> rate;
    bool isFirst = true;
    for (const TaskId id : m_selection) {
        const TaskSnapshot *snapshot = m_tasks.find(id);
        if (snapshot == nullptr || !isQueueable(snapshot->task.state))
            continue;
        const int itsPriority = int(snapshot->task.priority);
        const int itsRate = int(snapshot->task.rateLimit / 1000);
        common = isFirst || common == itsPriority ? std::optional(itsPriority) : std::nullopt;
        rate = isFirst || rate == itsRate ? std::optional(itsRate) : std::nullopt;
        if (!std::exchange(isFirst, false) && !common && !rate)
            break;
    }
    for (QAction *choice : m_priorities->actions())
        choice->setChecked(choice->data().toInt() == common.value_or(-1));
    m_limits->mark(rate.value_or(-1));
}

std::vector<Task> TaskActions::selected() const
{
    std::vector<Task> tasks;
    for (const TaskId id : m_selection) {
        if (const TaskSnapshot *snapshot = m_tasks.find(id))
            tasks.push_back(snapshot->task);
    }
    return tasks;
}

QAction *TaskActions::make(const QString &name, const QString &text, const QString &icon, const QKeySequence &shortcut)
{
    auto *action = icon.isEmpty() ? new QAction(text, this) : new QAction(symbolicIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    return action;
}

void TaskActions::run(Command command, Possible possible)
{
    for (const Task &task : selected()) {
        if (!possible(task.state))
            continue;
        onReply((m_engine.*command)(task.id), this, [this](const Result<Task> &answer) {
            if (!answer)
                emit failed(answer.error());
        });
    }
}

void TaskActions::queue(const QueueMove &move)
{
    std::vector<TaskId> tasks;
    for (const Task &task : selected()) {
        if (isQueueable(task.state))
            tasks.push_back(task.id);
    }
    markQueueActions(); // until it is so
    onReply(m_engine.queue(tasks, move), this, [this](const Result<std::vector<Task>> &answer) {
        if (!answer)
            emit failed(answer.error());
    });
}

void TaskActions::setLimit(int kilobytesPerSecond)
{
    for (const Task &task : selected()) {
        if (!isQueueable(task.state))
            continue;
        onReply(m_engine.setTaskRateLimit(task.id, kilobytesPerSecond * 1000LL), this,
                [this](const Result<Task> &answer) {
                    if (!answer)
                        emit failed(answer.error());
                });
    }
}

} // namespace heirloom
