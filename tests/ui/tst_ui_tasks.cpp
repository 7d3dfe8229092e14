// SPDX-License-Identifier: GPL-3.0-or-later
// Which task the buttons, the shortcuts and the details act on: never one that is not shown.
#include "Desk.h"

#include "app/bootstrap/Bootstrap.h"
#include "ui/window/Sidebar.h"
#include "ui/window/TaskView.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace heirloom;
using test::Desk;

namespace {

constexpr int patienceMs = 60'000;

TaskSnapshot task(qint64 id, const char *name, TaskState state)
{
    TaskSnapshot s;
    s.task.id = TaskId(id);
    s.task.name = QString::fromLatin1(name);
    s.task.state = state;
    s.task.source = QStringLiteral("https://example.org/") + s.task.name;
    return s;
}

/// "alpha" has finished, "beta" and "delta" have failed.
constexpr qint64 alpha = 1'000'001, beta = 1'000'002, delta = 1'000'003;

bool openWithTasks(Desk &desk)
{
    if (!desk.open())
        return false;
    emit desk.engine().tasksChanged({task(alpha, "alpha", TaskState::Completed), task(beta, "beta", TaskState::Failed),
                                     task(delta, "delta", TaskState::Failed)});
    return desk.rows() == 3;
}

bool isEnabled(const Desk &desk, const char *action)
{
    return desk.find<QAction>(action)->isEnabled();
}

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

class TestUiTasks : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void groupHidesTheSelection();
    void searchHidesTheSelection();
    void whatStaysVisibleStaysSelected();
    void storagePageHasNoTaskActions();
    void noticeShowsOnEveryPage();
};

void TestUiTasks::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
}

void TestUiTasks::groupHidesTheSelection()
{
    Desk desk;
    QVERIFY(openWithTasks(desk));
    auto *view = desk.find<TaskView>("taskTable");
    QList<qint64> shown;
    connect(view, &TaskView::currentTaskChanged, this, [&shown](TaskId id) { shown << id.value(); });
    view->selectTask(TaskId(alpha));
    QVERIFY(isEnabled(desk, "actionDelete"));
    desk.find<Sidebar>("sidebar")->selectGroup(TaskGroup::Failed);
    QVERIFY(view->selectedTasks().empty());
    QVERIFY(!isEnabled(desk, "actionDelete"));
    QVERIFY(!isEnabled(desk, "actionCopyLink"));
    QCOMPARE(shown, (QList<qint64>{alpha, 0}));
}

void TestUiTasks::searchHidesTheSelection()
{
    Desk desk;
    QVERIFY(openWithTasks(desk));
    desk.find<TaskView>("taskTable")->selectTask(TaskId(alpha));
    QVERIFY(isEnabled(desk, "actionDelete"));
    QTest::keyClicks(desk.find<QLineEdit>("search"), QStringLiteral("beta"));
    TRY(!isEnabled(desk, "actionDelete"));
}

void TestUiTasks::whatStaysVisibleStaysSelected()
{
    Desk desk;
    QVERIFY(openWithTasks(desk));
    auto *view = desk.find<TaskView>("taskTable");
    view->selectAll();
    QCOMPARE(view->selectedTasks().size(), size_t(3));
    desk.find<Sidebar>("sidebar")->selectGroup(TaskGroup::Failed);
    QCOMPARE(view->selectedTasks(), (std::vector<TaskId>{TaskId(beta), TaskId(delta)}));
    QVERIFY(isEnabled(desk, "actionRetry"));
    desk.find<Sidebar>("sidebar")->selectGroup(TaskGroup::All);
    QCOMPARE(view->selectedTasks(), (std::vector<TaskId>{TaskId(beta), TaskId(delta)}));
}

void TestUiTasks::storagePageHasNoTaskActions()
{
    Desk desk;
    QVERIFY(openWithTasks(desk));
    desk.find<TaskView>("taskTable")->selectTask(TaskId(beta));
    for (const char *action : {"actionDelete", "actionRetry", "actionFolder", "actionCopyLink"})
        QVERIFY2(isEnabled(desk, action), action);
    desk.find<Sidebar>("sidebar")->selectStorage();
    for (const char *action : {"actionDelete", "actionRetry", "actionFolder", "actionCopyLink"})
        QVERIFY2(!isEnabled(desk, action), action);
    desk.find<Sidebar>("sidebar")->selectGroup(TaskGroup::All);
    QVERIFY(isEnabled(desk, "actionDelete"));
}

void TestUiTasks::noticeShowsOnEveryPage()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a"), "a"}});
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Completed);
    desk.selectFirst();
    desk.trigger("actionDelete");
    TRY(desk.isClickable("deleteFiles"));
    desk.click("deleteFiles");
    TRY(desk.isClickable("undoDelete"));
    desk.find<Sidebar>("sidebar")->selectStorage();
    QVERIFY(desk.isClickable("undoDelete"));
    desk.click("undoDelete");
    TRY(desk.rows() == 1);
}

QTEST_MAIN(TestUiTasks)
#include "tst_ui_tasks.moc"
