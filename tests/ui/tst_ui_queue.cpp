// SPDX-License-Identifier: GPL-3.0-or-later
// Order, priority and speed limit of tasks, by the menus of the window.
#include "Desk.h"

#include "ui/models/TaskTableModel.h"
#include "ui/window/TaskView.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QTest>

using namespace heirloom;
using test::Desk;

namespace {

constexpr int patienceMs = 10'000;

/// A window with three tasks that are in the queue and never begin, the engine being stopped.
struct QueueDesk : Desk
{
    bool fill()
    {
        if (!server().start() || !open())
            return false;
        engine().stop();
        for (const QString &name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
            AddRequest request;
            request.source = publish(name, QStringLiteral("r1"), {{QStringLiteral("f"), name.toUtf8()}});
            const auto added = engine().add(request);
            if (!QTest::qWaitFor([&] { return added.isFinished(); }, patienceMs) || !added.result())
                return false;
            ids.push_back(added.result()->task);
        }
        return QTest::qWaitFor([this] { return rows() == 3; }, patienceMs);
    }
    const Task &task(int number) const
    {
        return window_().findChild<TaskTableModel *>()->find(ids[size_t(number)])->task;
    }
    void select(std::initializer_list<int> numbers) const
    {
        auto *view = find<TaskView>("taskTable");
        view->clearSelection();
        for (const int number : numbers) {
            const int row = window_().findChild<TaskTableModel *>()->rowOf(ids[size_t(number)]);
            view->selectionModel()->select(view->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    /// By name, in the order in which they are to begin, as the window knows it.
    QString order() const
    {
        std::vector<Task> tasks{task(0), task(1), task(2)};
        std::sort(tasks.begin(), tasks.end(), isBefore);
        return tasks[0].name + tasks[1].name + tasks[2].name;
    }
    MainWindow &window_() const { return const_cast<QueueDesk *>(this)->window(); }

    std::vector<TaskId> ids;
};

bool isChecked(const Desk &desk, const char *action)
{
    return desk.find<QAction>(action)->isChecked();
}

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

class TestUiQueue : public QObject
{
    Q_OBJECT
private slots:
    void selectedTasksMoveTogether();
    void priorityIsChosenAndShown();
    void sortingByStatusShowsTheQueue();
    void speedOfATaskIsLimited();
    void whatHasEndedHasNoPlace();
    void meteredConnectionIsSaidInTheStatusLine();
};

void TestUiQueue::selectedTasksMoveTogether()
{
    QueueDesk desk;
    QVERIFY(desk.fill());
    QCOMPARE(desk.order(), QStringLiteral("abc"));
    desk.select({1, 2});
    desk.trigger("actionToFront");
    TRY(desk.order() == QStringLiteral("bca"));
    desk.select({1});
    desk.trigger("actionToBack");
    TRY(desk.order() == QStringLiteral("cab"));
    const auto inMenu = desk.find<TaskView>("taskTable")->actions();
    for (const char *action : {"actionToFront", "actionToBack", "actionPriority", "actionLimit"})
        QVERIFY2(inMenu.contains(desk.find<QAction>(action)), action);
}

void TestUiQueue::priorityIsChosenAndShown()
{
    QueueDesk desk;
    QVERIFY(desk.fill());
    desk.select({1});
    QVERIFY(isChecked(desk, "priorityNormal"));
    desk.trigger("priorityHigh");
    TRY(desk.task(1).priority == TaskPriority::High && isChecked(desk, "priorityHigh"));
    QVERIFY(!isChecked(desk, "priorityNormal"));
    QCOMPARE(desk.order(), QStringLiteral("bac"));
    desk.find<TaskView>("taskTable")->selectTask(desk.ids[1]);
    QCOMPARE(desk.labelText("overviewTerms"), QStringLiteral("High priority"));
    desk.select({0, 1}); // of two priorities
    for (const char *choice : {"priorityHigh", "priorityNormal", "priorityLow"})
        QVERIFY2(!isChecked(desk, choice), choice);
    desk.trigger("priorityLow");
    TRY(desk.task(0).priority == TaskPriority::Low && desk.task(1).priority == TaskPriority::Low);
}

void TestUiQueue::sortingByStatusShowsTheQueue()
{
    QueueDesk desk;
    QVERIFY(desk.fill());
    auto *view = desk.find<TaskView>("taskTable");
    view->sortByColumn(TaskTableModel::Status, Qt::AscendingOrder);
    const auto shown = [&] {
        QString names;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            names += view->model()->index(row, TaskTableModel::Name).data().toString();
        return names;
    };
    QCOMPARE(shown(), QStringLiteral("abc"));
    view->selectTask(desk.ids[2]);
    desk.trigger("actionToFront");
    TRY(shown() == QStringLiteral("cab"));
    view->selectTask(desk.ids[1]);
    desk.trigger("priorityHigh");
    TRY(shown() == QStringLiteral("bca"));
}

void TestUiQueue::speedOfATaskIsLimited()
{
    QueueDesk desk;
    QVERIFY(desk.fill());
    desk.select({0});
    QVERIFY(isChecked(desk, "taskLimit0"));
    desk.trigger("taskLimit1000");
    TRY(desk.task(0).rateLimit == 1'000'000 && isChecked(desk, "taskLimit1000"));
    desk.find<TaskView>("taskTable")->selectTask(desk.ids[0]);
    QVERIFY(desk.find<QWidget>("overviewTerms")->isVisible());
    QCOMPARE(desk.labelText("overviewTerms"), QStringLiteral("Limited to 1.0 MB per second"));
    desk.trigger("taskLimitOther");
    auto *dialog = desk.find<QInputDialog>("otherLimit");
    QVERIFY(dialog);
    QCOMPARE(dialog->intValue(), 1'000);
    dialog->setIntValue(77);
    dialog->accept();
    TRY(desk.task(0).rateLimit == 77'000);
    QVERIFY(!isChecked(desk, "taskLimit1000"));
    desk.trigger("taskLimit0");
    TRY(desk.task(0).rateLimit == 0);
    QVERIFY(!desk.find<QWidget>("overviewTerms")->isVisible());
    QCOMPARE(desk.task(1).rateLimit, 0); // it was not meant
}

void TestUiQueue::whatHasEndedHasNoPlace()
{
    Desk desk;
    QVERIFY(desk.open());
    TaskSnapshot done;
    done.task.id = TaskId(1'000'001);
    done.task.state = TaskState::Completed;
    emit desk.engine().tasksChanged({done});
    desk.selectFirst();
    for (const char *action : {"actionToFront", "actionToBack", "actionPriority", "actionLimit"})
        QVERIFY2(!desk.find<QAction>(action)->isEnabled(), action);
}

void TestUiQueue::meteredConnectionIsSaidInTheStatusLine()
{
    QueueDesk desk;
    QVERIFY(desk.fill());
    const QString sentence = QStringLiteral("waiting for a connection that is not metered");
    QVERIFY(!desk.labelText("statusWork").contains(sentence));
    desk.engine().setDownloadsHeld(true);
    desk.engine().start({});
    TRY(desk.labelText("statusWork").contains(sentence));
    desk.engine().setDownloadsHeld(false);
    TRY(desk.task(0).state == TaskState::Completed && desk.task(2).state == TaskState::Completed);
    TRY(!desk.labelText("statusWork").contains(sentence));
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiQueue)
#include "tst_ui_queue.moc"
