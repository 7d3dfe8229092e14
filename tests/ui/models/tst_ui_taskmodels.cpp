// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks as rows, and what of them is shown in which order, a few or 100,000.
#include "app/bootstrap/Bootstrap.h"
#include "engine/UserText.h"
#include "ui/models/TaskFilterModel.h"
#include "ui/window/TaskView.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace heirloom;

namespace {

TaskSnapshot snapshot(qint64 id, TaskState state, const QString &name, qint64 bytes = 1000)
{
    TaskSnapshot s;
    s.task.id = TaskId(id);
    s.task.state = state;
    s.task.name = name;
    s.task.counts.bytes = bytes;
    return s;
}

std::vector<TaskSnapshot> many(int count)
{
    std::vector<TaskSnapshot> tasks;
    for (int i = 1; i <= count; ++i)
        tasks.push_back(
            snapshot(i, i % 2 ? TaskState::Completed : TaskState::Failed, QStringLiteral("task %1").arg(i), i));
    return tasks;
}

std::vector<qint64> shown(const TaskFilterModel &filter)
{
    std::vector<qint64> ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids.push_back(filter.taskAt(row).value());
    return ids;
}

/// What the filter must show, by the plain way.
std::vector<qint64> expected(const TaskTableModel &model, const TaskCriteria &criteria)
{
    std::vector<qint64> ids;
    for (const TaskRow &row : TaskOrder(criteria).arrange(model.rows()))
        ids.push_back(row->task.id.value());
    return ids;
}

constexpr auto tester = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestUiTaskModels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Bootstrap::installTranslations();
    }
    void tasksChangeInBatches();
    void tasksAreListedByNumber();
    void aListKnowsLessThanWhatWasTold();
    void neighboursAreReportedTogether();
    void olderRevisionsOfATaskAreIgnored();
    void removedRowsKeepTheOthersFindable();
    void progressHasThreeParts();
    void failedTasksAreShortInTheTable();
    void taskThatUnpacksSaysSo();
    void groupsAndNumbers();
    void filterByGroupAndWords();
    void sortsByRawValues();
    void namesSortAsPeopleRead();
    void statesSortTogetherAndTheQueueInItsOrder();
    void aChangedTaskMovesAndStaysSelected();
    void anyChangesKeepTheOrder_data();
    void anyChangesKeepTheOrder();
    void hundredThousandTasks();
    void changesWhileAWorkerArrangesAreNotLost();
    void theLastWishIsArranged();
    void typedLettersFindTheNextName();
    void theSameTasksStaySelected();
};

void TestUiTaskModels::tasksChangeInBatches()
{
    TaskTableModel model;
    const QAbstractItemModelTester guard(&model, tester);
    model.apply(many(10));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.apply({snapshot(3, TaskState::Running, QStringLiteral("renamed")),
                 snapshot(11, TaskState::Ready, QStringLiteral("new")),
                 snapshot(12, TaskState::Ready, QStringLiteral("new too"))});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(model.index(model.rowOf(TaskId(3)), TaskTableModel::Name).data().toString(), QStringLiteral("renamed"));
    QVERIFY(model.find(TaskId(12)) != nullptr);
    QVERIFY(model.find(TaskId(99)) == nullptr);
}

void TestUiTaskModels::neighboursAreReportedTogether()
{
    TaskTableModel model;
    model.apply(many(100));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.apply({snapshot(5, TaskState::Running, {}), snapshot(4, TaskState::Running, {}),
                 snapshot(50, TaskState::Running, {})});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 3);
    QCOMPARE(changed[0][1].toModelIndex().row(), 4);
    changed.clear();
    model.apply(many(80));
    QCOMPARE(changed.size(), 1);
}

void TestUiTaskModels::olderRevisionsOfATaskAreIgnored()
{
    TaskTableModel model;
    TaskSnapshot now = snapshot(1, TaskState::Completed, QStringLiteral("x"));
    now.task.rev = 7;
    model.apply({now});
    TaskSnapshot late = snapshot(1, TaskState::Running, QStringLiteral("x"));
    late.task.rev = 6;
    model.apply({late});
    QVERIFY(model.at(0).task.state == TaskState::Completed);
}

void TestUiTaskModels::removedRowsKeepTheOthersFindable()
{
    TaskTableModel model;
    const QAbstractItemModelTester guard(&model, tester);
    model.apply(many(10));
    model.remove({TaskId(2), TaskId(9), TaskId(3), TaskId(77)});
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.rowOf(TaskId(4)), 1);
    QCOMPARE(model.rowOf(TaskId(10)), 6);
    QCOMPARE(model.rowOf(TaskId(2)), -1);
}

void TestUiTaskModels::progressHasThreeParts()
{
    TaskSnapshot s = snapshot(1, TaskState::Running, {}, 1000);
    s.task.counts.inheritedBytes = 600;
    s.task.counts.downloadedBytes = 100;
    s.liveBytes = 50;
    s.task.counts.files = 3;
    s.task.counts.inheritedFiles = s.task.counts.filesDone = 2;
    QCOMPARE(TaskTableModel::progressOf(s), (ProgressParts{600, 150, 1000}));
    TaskTableModel model;
    model.apply({s});
    const QModelIndex cell = model.index(0, TaskTableModel::Progress);
    QCOMPARE(cell.data(TaskTableModel::ProgressRole).value<ProgressParts>().kept, 600);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("75 %: 2 files kept, 0 files downloaded, 1 file to come"));
}

void TestUiTaskModels::failedTasksAreShortInTheTable()
{
    TaskSnapshot s = snapshot(1, TaskState::Failed, {});
    s.task.counts.filesFailed = 2;
    s.task.error = Error{ErrorCode::Http, QStringLiteral("read <b>x</b>"), 0, 404, {}};
    TaskTableModel model;
    model.apply({s});
    const QModelIndex cell = model.index(0, TaskTableModel::Status);
    QCOMPARE(cell.data().toString(), QStringLiteral("2 files failed"));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(),
             QStringLiteral("<p>%1</p>").arg(UserText::sentence(*s.task.error).toHtmlEscaped()));
    s.task.counts.filesFailed = 0;
    model.apply({s});
    QCOMPARE(cell.data().toString(), QStringLiteral("Failed"));
}

void TestUiTaskModels::taskThatUnpacksSaysSo()
{
    TaskSnapshot s = snapshot(1, TaskState::Running, {});
    s.etaSeconds = 0; // nothing is left to fetch
    s.isUnpacking = true;
    TaskTableModel model;
    model.apply({s});
    const QModelIndex cell = model.index(0, TaskTableModel::Status);
    QCOMPARE(cell.data().toString(), QStringLiteral("Unpacking"));
    s.isUnpacking = false;
    model.apply({s});
    QVERIFY(cell.data().toString() != QStringLiteral("Unpacking"));
}

void TestUiTaskModels::groupsAndNumbers()
{
    TaskTableModel model;
    QSignalSpy numbers(&model, &TaskTableModel::numbersChanged);
    model.apply({snapshot(1, TaskState::Running, {}), snapshot(2, TaskState::Waiting, {}),
                 snapshot(3, TaskState::Paused, {}), snapshot(4, TaskState::Completed, {}),
                 snapshot(5, TaskState::Cancelled, {})});
    QCOMPARE(model.numbers(), (TaskNumbers{5, 1, 2, 1, 1}));
    QCOMPARE(numbers.size(), 1);
    model.apply({snapshot(1, TaskState::Running, {})});
    QCOMPARE(numbers.size(), 1);
}

void TestUiTaskModels::filterByGroupAndWords()
{
    TaskTableModel model;
    TaskFilterModel filter(&model);
    const QAbstractItemModelTester guard(&filter, tester);
    model.apply({snapshot(1, TaskState::Completed, QStringLiteral("Atlas of Europe")),
                 snapshot(2, TaskState::Failed, QStringLiteral("Atlas of Asia")),
                 snapshot(3, TaskState::Completed, QStringLiteral("Roads"))});
    filter.setGroup(TaskGroup::Finished);
    QCOMPARE(filter.rowCount(), 2);
    filter.setSearch(QStringLiteral("europe ATLAS"));
    QTRY_COMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.taskAt(filter.index(0, 0)), TaskId(1));
    QVERIFY(!filter.indexOf(TaskId(3)).isValid());
}

void TestUiTaskModels::sortsByRawValues()
{
    TaskTableModel model;
    TaskFilterModel filter(&model);
    model.apply({snapshot(1, TaskState::Completed, QStringLiteral("part 10"), 900),
                 snapshot(2, TaskState::Completed, QStringLiteral("part 9"), 12'000)});
    filter.sort(TaskTableModel::Size);
    QCOMPARE(filter.taskAt(filter.index(0, 0)), TaskId(1));
    filter.sort(TaskTableModel::Name);
    QCOMPARE(filter.taskAt(filter.index(0, 0)), TaskId(2));
}

void TestUiTaskModels::hundredThousandTasks()
{
    TaskTableModel model;
    TaskFilterModel filter(&model);
    model.apply(many(100'000));
    QCOMPARE(filter.rowCount(), 100'000);
    QVERIFY(!filter.isArranging());
    filter.setGroup(TaskGroup::Failed);
    QCOMPARE(filter.rowCount(), 100'000); // the former rows, until a worker has the others
    QTRY_COMPARE(filter.rowCount(), 50'000);
    model.apply({snapshot(100'000, TaskState::Completed, QStringLiteral("last"))});
    QCOMPARE(filter.rowCount(), 49'999);
}

void TestUiTaskModels::tasksAreListedByNumber()
{
    TaskTableModel model;
    const QAbstractItemModelTester guard(&model, tester);
    model.apply({snapshot(5, TaskState::Ready, {}), snapshot(2, TaskState::Ready, {})});
    model.apply({snapshot(9, TaskState::Ready, {}), snapshot(3, TaskState::Ready, {}),
                 snapshot(4, TaskState::Ready, {}), snapshot(4, TaskState::Paused, {}),
                 snapshot(1, TaskState::Ready, {})});
    std::vector<qint64> ids;
    for (const TaskRow &row : model.rows())
        ids.push_back(row->task.id.value());
    QCOMPARE(ids, (std::vector<qint64>{1, 2, 3, 4, 5, 9}));
    QVERIFY(model.at(3).task.state == TaskState::Paused);
    QCOMPARE(model.numbers().all, 6);
}

void TestUiTaskModels::aListKnowsLessThanWhatWasTold()
{
    TaskTableModel model;
    TaskSnapshot running = snapshot(1, TaskState::Running, {});
    running.task.rev = 4;
    running.bytesPerSecond = 80'000;
    model.apply({running});
    TaskSnapshot listed = running;
    listed.bytesPerSecond = 0;
    TaskSnapshot newer = snapshot(2, TaskState::Ready, {});
    model.fill({std::make_shared<const TaskSnapshot>(listed), std::make_shared<const TaskSnapshot>(newer)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0).bytesPerSecond, 80'000);
    listed.task.rev = 5;
    model.fill({std::make_shared<const TaskSnapshot>(listed)});
    QCOMPARE(model.at(0).bytesPerSecond, 0);
}

void TestUiTaskModels::namesSortAsPeopleRead()
{
    TaskTableModel model;
    TaskFilterModel filter(&model);
    const QStringList names{QStringLiteral("Part 10"), QStringLiteral("part 9"), QStringLiteral("apple"),
                            QStringLiteral("Éclair"),  QStringLiteral("egg"),    QStringLiteral("part 9")};
    for (int i = 0; i < names.size(); ++i)
        model.apply({snapshot(i + 1, TaskState::Completed, names[i])});
    filter.sort(TaskTableModel::Name);
    QCOMPARE(shown(filter), (std::vector<qint64>{3, 4, 5, 2, 6, 1}));
    filter.sort(TaskTableModel::Name, Qt::DescendingOrder);
    QCOMPARE(shown(filter), (std::vector<qint64>{1, 2, 6, 5, 4, 3})); // equal ones as they were added
    filter.sort(-1);
    QCOMPARE(shown(filter), (std::vector<qint64>{1, 2, 3, 4, 5, 6}));
}

void TestUiTaskModels::statesSortTogetherAndTheQueueInItsOrder()
{
    TaskTableModel model;
    TaskFilterModel filter(&model);
    std::vector<TaskSnapshot> tasks;
    for (int i = 1; i <= 6; ++i)
        tasks.push_back(snapshot(i, i % 2 ? TaskState::Ready : TaskState::Completed, {}));
    tasks[0].task.queuePosition = 30;
    tasks[2].task.queuePosition = -5;
    tasks[4].task.queuePosition = 2;
    tasks[4].task.priority = TaskPriority::Low;
    tasks[1].task.finishedMs = 2'000;
    tasks[3].task.finishedMs = 3'000;
    tasks[5].task.finishedMs = 1'000;
    model.apply(tasks);
    filter.sort(TaskTableModel::Status);
    const std::vector<qint64> queued{3, 1, 5};
    const std::vector<qint64> finished{6, 2, 4};
    const bool finishedFirst = UserText::state(TaskState::Completed) < UserText::state(TaskState::Ready);
    std::vector<qint64> both = finishedFirst ? finished : queued;
    const std::vector<qint64> &others = finishedFirst ? queued : finished;
    both.insert(both.end(), others.begin(), others.end());
    QCOMPARE(shown(filter), both);
}

void TestUiTaskModels::aChangedTaskMovesAndStaysSelected()
{
    TaskTableModel model;
    TaskFilterModel filter(&model);
    const QAbstractItemModelTester guard(&filter, tester);
    model.apply(many(10));
    filter.sort(TaskTableModel::Size);
    const QPersistentModelIndex third = filter.indexOf(TaskId(3));
    QSignalSpy moved(&filter, &QAbstractItemModel::rowsMoved);
    model.apply({snapshot(3, TaskState::Completed, QStringLiteral("grown"), 8'500)});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(third.row(), 9);
    QCOMPARE(third.data().toString(), QStringLiteral("grown"));
    model.apply({snapshot(3, TaskState::Completed, QStringLiteral("shrunk"), 0)});
    QCOMPARE(third.row(), 0);
    QSignalSpy changed(&filter, &QAbstractItemModel::dataChanged);
    model.apply({snapshot(3, TaskState::Completed, QStringLiteral("the same"), 0)});
    QCOMPARE(moved.size(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(third.data().toString(), QStringLiteral("the same"));
}

void TestUiTaskModels::anyChangesKeepTheOrder_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("searches");
    for (int column = -1; column < TaskTableModel::ColumnCount; ++column) {
        QTest::addRow("column %d", column) << column << false;
        QTest::addRow("column %d, searched", column) << column << true;
    }
}

/// A thousand changes of all kinds, alone and many at once, seen by a strict model tester.
void TestUiTaskModels::anyChangesKeepTheOrder()
{
    QFETCH(int, column);
    QFETCH(bool, searches);
    TaskTableModel model;
    TaskFilterModel filter(&model);
    const QAbstractItemModelTester guard(&filter, tester);
    const QAbstractItemModelTester sourceGuard(&model, tester);
    TaskCriteria criteria;
    criteria.column = column;
    criteria.order = column % 2 ? Qt::DescendingOrder : Qt::AscendingOrder;
    filter.sort(criteria.column, criteria.order);
    if (searches) {
        criteria.words = QStringList{QStringLiteral("2"), QStringLiteral("k")};
        filter.setSearch(QStringLiteral("2 K"));
        QTRY_VERIFY(filter.isSearching());
    }
    QRandomGenerator random(7 + quint32(column));
    qint64 rev = 1;
    for (int round = 0; round < 27; ++round) {
        std::vector<TaskSnapshot> batch;
        const int size = round % 9 == 8 ? 80 : 1 + round % 20;
        for (int i = 0; i < size; ++i) {
            TaskSnapshot one = snapshot(random.bounded(1, 120), TaskState(random.bounded(0, 10)),
                                        QStringLiteral("task %1").arg(random.bounded(50)), random.bounded(5));
            one.task.revision = QString::number(random.bounded(3));
            one.task.finishedMs = random.bounded(4);
            one.bytesPerSecond = random.bounded(3);
            one.task.rev = ++rev;
            batch.push_back(one);
        }
        model.apply(batch);
        if (round % 3 == 0)
            model.remove({TaskId(random.bounded(1, 120)), TaskId(random.bounded(1, 120))});
        QCOMPARE(shown(filter), expected(model, criteria));
    }
    QVERIFY(filter.rowCount() > 10);
    TaskNumbers counted;
    counted.all = model.rowCount();
    for (const TaskRow &row : model.rows())
        counted.failed += TaskTableModel::groupOf(row->task.state) == TaskGroup::Failed;
    QCOMPARE(model.numbers().all, counted.all);
    QCOMPARE(model.numbers().failed, counted.failed);
}

void TestUiTaskModels::changesWhileAWorkerArrangesAreNotLost()
{
    TaskTableModel model;
    TaskFilterModel filter(&model);
    model.apply(many(20'000));
    TaskCriteria criteria;
    criteria.column = TaskTableModel::Name;
    filter.sort(criteria.column);
    QVERIFY(filter.isArranging());
    TaskSnapshot renamed = snapshot(17, TaskState::Completed, QStringLiteral("aaa"));
    model.apply({renamed, snapshot(30'000, TaskState::Ready, QStringLiteral("new"))}); // a few
    model.remove({TaskId(5)});
    QTRY_VERIFY(!filter.isArranging());
    QCOMPARE(filter.taskAt(0), TaskId(17));
    QCOMPARE(shown(filter), expected(model, criteria));
    filter.sort(TaskTableModel::Name, Qt::DescendingOrder);
    criteria.order = Qt::DescendingOrder;
    QVERIFY(filter.isArranging());
    std::vector<TaskSnapshot> batch = many(5'000); // more than is worth remembering
    for (TaskSnapshot &task : batch)
        task.task.name = QStringLiteral("bbb");
    model.apply(batch);
    QTRY_VERIFY(!filter.isArranging());
    QCOMPARE(shown(filter), expected(model, criteria));
}

void TestUiTaskModels::theLastWishIsArranged()
{
    TaskTableModel model;
    TaskFilterModel filter(&model);
    model.apply(many(20'000));
    QSignalSpy arranged(&filter, &QAbstractItemModel::modelReset);
    filter.sort(TaskTableModel::Name);
    filter.sort(TaskTableModel::Size, Qt::DescendingOrder);
    filter.setGroup(TaskGroup::Failed);
    QTRY_VERIFY(!filter.isArranging());
    QCOMPARE(arranged.size(), 1);
    QCOMPARE(filter.rowCount(), 10'000);
    QCOMPARE(filter.taskAt(0), TaskId(20'000));
    filter.sort(-1);
    filter.setGroup(TaskGroup::All); // in their own order again: nobody is asked
    QCOMPARE(filter.rowCount(), 20'000);
    QVERIFY(!filter.isArranging());
}

void TestUiTaskModels::typedLettersFindTheNextName()
{
    TaskTableModel model;
    TaskFilterModel filter(&model);
    std::vector<TaskSnapshot> tasks = many(100'000);
    tasks[70'000].task.name = QStringLiteral("Zebra one");
    tasks[90'000].task.name = QStringLiteral("zebra two");
    tasks[90'001].task.name = QStringLiteral("zulu");
    model.apply(tasks);
    TaskView view(&filter);
    const auto type = [&view](const QString &keys) {
        QTest::keyClicks(&view, keys);
        return view.currentIndex().row();
    };
    view.setCurrentIndex(filter.index(0, TaskTableModel::Size)); // it is the names that are meant
    QCOMPARE(type(QStringLiteral("z")), 70'000);
    QCOMPARE(type(QStringLiteral("u")), 90'001); // "zu"
    const QModelIndex start = filter.index(95'000, 0);
    const QModelIndexList wrapped = filter.match(start, Qt::DisplayRole, QStringLiteral("ZEBRA"));
    QCOMPARE(wrapped.size(), 1);
    QCOMPARE(wrapped.first().row(), 70'000);
    QVERIFY(filter.match(start, Qt::DisplayRole, QStringLiteral("nobody")).isEmpty());
}

void TestUiTaskModels::theSameTasksStaySelected()
{
    TaskTableModel model;
    TaskFilterModel filter(&model);
    TaskView view(&filter);
    model.apply(many(2'000));
    QSignalSpy current(&view, &TaskView::currentTaskChanged);
    view.selectTask(TaskId(1'200));
    QCOMPARE(current.size(), 1);
    filter.sort(TaskTableModel::Size, Qt::DescendingOrder);
    QTRY_VERIFY(!filter.isArranging());
    QCOMPARE(view.selectedTasks(), std::vector{TaskId(1'200)});
    QCOMPARE(view.currentIndex().row(), 800);
    QCOMPARE(current.size(), 1); // the details were never about another task
    filter.setGroup(TaskGroup::Finished);
    QTRY_VERIFY(!filter.isArranging());
    QCOMPARE(filter.rowCount(), 1'000);
    QCOMPARE(view.selectedTasks(), std::vector<TaskId>()); // only what is shown is selected
    QCOMPARE(current.size(), 2);
    QVERIFY(!current.last().first().value<TaskId>());
}

QTEST_MAIN(TestUiTaskModels)
#include "tst_ui_taskmodels.moc"
