// SPDX-License-Identifier: GPL-3.0-or-later
// Which task the buttons, the shortcuts and the details act on: never one that is not shown.
#include "Desk.h"

#include "app/bootstrap/Bootstrap.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/window/Sidebar.h"
#include "ui/window/TaskView.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTreeWidget>

using namespace heirloom;
using test::Desk;

namespace {

constexpr int patienceMs = 10'000;

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

bool hasTheKeyboard(Desk &desk)
{
    desk.window().activateWindow();
    return QTest::qWaitForWindowActive(&desk.window());
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
    void wholeGroupSelectedDoesNotSpread();
    void storagePageHasNoTaskActions();
    void noticeShowsOnEveryPage();
    void nextTaskIsSelectedAfterARemoval();
    void tabIntoTheTableSelects();
    void addedTaskIsSelectedAndHasTheFocus();
    void adoptedFolderBecomesATask();
    void nothingSelectedSaysSo();
    void failedFilesHaveALineOfTheirOwn();
    void longProblemsCanBeRead();
    void speedShowsWhileSomethingIsActive();
    void narrowWindowShowsProgressAndStatus();
    void aCheckIsReportedInPlainWordsAndRepairs();
    void noticeAndMainButtonHaveTheirColours();
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

void TestUiTasks::wholeGroupSelectedDoesNotSpread()
{
    Desk desk;
    QVERIFY(openWithTasks(desk));
    constexpr int count = 300; // a table that Qt takes for "everything is selected"
    std::vector<TaskSnapshot> failed;
    for (int i = 0; i < count; ++i)
        failed.push_back(task(2'000'000 + i, "one of many", TaskState::Failed));
    emit desk.engine().tasksChanged(failed);
    desk.find<Sidebar>("sidebar")->selectGroup(TaskGroup::Failed);
    auto *view = desk.find<TaskView>("taskTable");
    view->selectAll();
    const size_t selected = view->selectedTasks().size();
    QCOMPARE(selected, size_t(count + 2));
    desk.find<Sidebar>("sidebar")->selectGroup(TaskGroup::All);
    QCOMPARE(view->selectedTasks().size(), selected); // "alpha" is listed now, and not meant
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

void TestUiTasks::nextTaskIsSelectedAfterARemoval()
{
    Desk desk;
    QVERIFY(openWithTasks(desk));
    auto *view = desk.find<TaskView>("taskTable");
    view->selectTask(TaskId(beta));
    emit desk.engine().tasksRemoved({TaskId(beta)});
    QCOMPARE(view->selectedTasks().size(), size_t(1));
    QVERIFY(view->selectionModel()->isSelected(view->currentIndex()));
    QVERIFY(isEnabled(desk, "actionDelete"));
}

void TestUiTasks::tabIntoTheTableSelects()
{
    Desk desk;
    QVERIFY(openWithTasks(desk));
    QVERIFY(hasTheKeyboard(desk));
    auto *view = desk.find<TaskView>("taskTable");
    desk.find<QLineEdit>("search")->setFocus();
    QVERIFY(view->selectedTasks().empty());
    view->setFocus(Qt::TabFocusReason);
    QCOMPARE(view->selectedTasks(), std::vector<TaskId>{TaskId(alpha)});
    QVERIFY(isEnabled(desk, "actionDelete"));
}

void TestUiTasks::addedTaskIsSelectedAndHasTheFocus()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString first = desk.publish(QStringLiteral("one"), QStringLiteral("r1"), {{QStringLiteral("a"), "a"}});
    const QString second = desk.publish(QStringLiteral("two"), QStringLiteral("r1"), {{QStringLiteral("b"), "b"}});
    QVERIFY(desk.open());
    QVERIFY(desk.add(first));
    auto *view = desk.find<TaskView>("taskTable");
    TRY(desk.window().focusWidget() == view);
    desk.find<QLineEdit>("search")->setFocus();
    QVERIFY(desk.add(second));
    TRY(desk.window().focusWidget() == view && view->selectedTasks().size() == 1);
    QCOMPARE(view->currentIndex().siblingAtColumn(TaskTableModel::Name).data().toString(), QStringLiteral("two"));
}

void TestUiTasks::adoptedFolderBecomesATask()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("kept.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("what was there") > 0);
    file.close();
    Desk desk;
    QVERIFY(desk.open());
    desk.trigger("actionAdopt");
    auto *dialog = desk.find<QFileDialog>("adoptDialog");
    QVERIFY(dialog);
    emit dialog->fileSelected(folder.path());
    TRY(desk.rows() == 1 && desk.state() == TaskState::Completed);
    QCOMPARE(desk.snapshot()->task.counts.filesDone, 1);
    QCOMPARE(desk.content(desk.snapshot()->task.destination + QStringLiteral("/kept.bin")),
             QByteArray("what was there"));
    QVERIFY(QFile::exists(file.fileName()));

    // What cannot be taken in is said.
    desk.trigger("actionAdopt");
    emit desk.find<QFileDialog>("adoptDialog")->fileSelected(folder.filePath(QStringLiteral("nowhere")));
    TRY(desk.labelText("noticeBarText").contains(QStringLiteral("nowhere")));
}

void TestUiTasks::nothingSelectedSaysSo()
{
    Desk desk;
    QVERIFY(openWithTasks(desk));
    TRY(desk.find<QWidget>("detailsNothing")->isVisible());
    QCOMPARE(desk.labelText("detailsNothing"), QStringLiteral("Select a task to see its details"));
    desk.find<TaskView>("taskTable")->selectTask(TaskId(alpha));
    QVERIFY(!desk.find<QWidget>("detailsNothing")->isVisible());
    QVERIFY(desk.find<QWidget>("detailsTabs")->isVisible());
    desk.find<Sidebar>("sidebar")->selectGroup(TaskGroup::Failed);
    QVERIFY(desk.find<QWidget>("detailsNothing")->isVisible());
}

void TestUiTasks::failedFilesHaveALineOfTheirOwn()
{
    Desk desk;
    QVERIFY(openWithTasks(desk));
    TaskSnapshot failed = task(beta, "beta", TaskState::Failed);
    failed.task.counts.files = 10;
    failed.task.counts.bytes = 1'000;
    failed.task.counts.filesDone = 8;
    failed.task.counts.filesFailed = 2;
    emit desk.engine().tasksChanged({failed});
    auto *view = desk.find<TaskView>("taskTable");
    view->selectTask(TaskId(beta));
    QCOMPARE(desk.labelText("overviewToCome"), QStringLiteral("nothing"));
    QCOMPARE(desk.labelText("overviewFailed"), QStringLiteral("2 files"));
    QVERIFY(desk.find<QWidget>("overviewFailed")->isVisible());
    view->selectTask(TaskId(alpha));
    QVERIFY(!desk.find<QWidget>("overviewFailed")->isVisible());
}

void TestUiTasks::longProblemsCanBeRead()
{
    Desk desk;
    QVERIFY(openWithTasks(desk));
    TaskSnapshot failed = task(beta, "beta", TaskState::Failed);
    failed.task.error = Error{ErrorCode::Http, QStringLiteral("a rather long name, ").repeated(60), 0, 404, {}};
    emit desk.engine().tasksChanged({failed});
    desk.find<TaskView>("taskTable")->selectTask(TaskId(beta));
    auto *facts = desk.find<QScrollArea>("overviewFacts");
    TRY(facts->verticalScrollBar()->maximum() > 0);
    const auto *problem = desk.find<QLabel>("overviewProblem");
    TRY(problem->height() >= problem->heightForWidth(problem->width()));
}

void TestUiTasks::speedShowsWhileSomethingIsActive()
{
    Desk desk;
    QVERIFY(openWithTasks(desk));
    emit desk.engine().speedChanged(84'300'000);
    QCOMPARE(desk.labelText("statusSpeed"), QString());
    emit desk.engine().tasksChanged({task(beta, "beta", TaskState::Running)});
    QCOMPARE(desk.labelText("statusSpeed"), QStringLiteral("↓ 84.3 MB/s"));
    emit desk.engine().speedChanged(12);
    QCOMPARE(desk.labelText("statusSpeed"), QString());
    emit desk.engine().speedChanged(84'300'000);
    emit desk.engine().tasksChanged({task(beta, "beta", TaskState::Paused)});
    QCOMPARE(desk.labelText("statusSpeed"), QString());
}

void TestUiTasks::narrowWindowShowsProgressAndStatus()
{
    Desk desk;
    QVERIFY(openWithTasks(desk));
    auto *view = desk.find<TaskView>("taskTable");
    desk.window().resize(1180, 700);
    TRY(view->width() > 900);
    const int progress = view->columnWidth(TaskTableModel::Progress);
    desk.window().resize(760, 560);
    TRY(view->width() < 650);
    const int unit = view->fontMetrics().averageCharWidth();
    for (const auto column : {TaskTableModel::Name, TaskTableModel::Progress, TaskTableModel::Status}) {
        const int left = view->columnViewportPosition(column);
        QVERIFY(view->columnWidth(column) >= 15 * unit);
        QVERIFY(left >= 0 && left + view->columnWidth(column) <= view->viewport()->width());
    }
    QVERIFY(view->columnWidth(TaskTableModel::Progress) < progress);
    desk.window().resize(1180, 700);
    TRY(view->columnWidth(TaskTableModel::Progress) == progress);
    desk.window().resize(760, 560);
    TRY(view->width() < 650);
    desk.close(); // while it is narrow: what comes back is what was chosen
    QVERIFY(openWithTasks(desk));
    view = desk.find<TaskView>("taskTable");
    desk.window().resize(1180, 700);
    TRY(view->columnWidth(TaskTableModel::Progress) == progress);
}

void TestUiTasks::noticeAndMainButtonHaveTheirColours()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.find<Sidebar>("sidebar")->selectStorage();
    const PartColours colours = PartColours::of(QApplication::palette());
    auto *notice = desk.find<NoticeBar>("storageNotice");
    notice->tell(Tone::Normal, QStringLiteral("Checked."));
    QCOMPARE(notice->grab().toImage().pixelColor(3, notice->height() / 2), colours.notice);
    auto *add = desk.find<QWidget>("toolAdd");
    add->clearFocus();
    for (const int y : {5, add->height() / 2, add->height() - 6}) // flat: the same from top to bottom
        QCOMPARE(add->grab().toImage().pixelColor(6, y), colours.accent);
}

void TestUiTasks::aCheckIsReportedInPlainWordsAndRepairs()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link =
        desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a.bin"), "bytes"}});
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Completed);
    const QString file = desk.snapshot()->task.destination + QStringLiteral("/a.bin");
    const QString path = desk.engine().options().defaultStorageRoot + u'/' + file;
    QVERIFY(QFile::remove(path));
    desk.find<Sidebar>("sidebar")->selectStorage();
    TRY(desk.isClickable("storageCheck"));
    desk.click("storageCheck");
    TRY(desk.find<QAbstractButton>("noticeDetails") != nullptr);
    desk.click("noticeDetails");
    TRY(desk.find<QDialog>("checkReport") != nullptr);
    const auto *list = desk.find<QTreeWidget>("checkList");
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->childCount(), 1);
    QVERIFY(list->topLevelItem(0)->child(0)->text(1).endsWith(QStringLiteral("a.bin")));
    QVERIFY(!list->topLevelItem(0)->child(0)->text(0).contains(u'-')); // words, not the name of a kind
    desk.click("checkRepair");
    TRY(desk.content(file) == "bytes");
    TRY(desk.find<QDialog>("checkReport") == nullptr);
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiTasks)
#include "tst_ui_tasks.moc"
