// SPDX-License-Identifier: GPL-3.0-or-later
// The storage page: the map of tasks with mouse, keyboard and screen reader, many tasks, several storages; and how soon
// damage is told.
#include "../Desk.h"

#include "app/bootstrap/Bootstrap.h"
#include "ui/panes/storage/StoragePage.h"
#include "ui/panes/storage/TaskSpace.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/access/WidgetAccess.h"
#include "ui/widgets/treemap/Squarify.h"
#include "ui/widgets/treemap/Treemap.h"
#include "ui/window/Sidebar.h"
#include "ui/window/TaskView.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <set>

using namespace heirloom;
using test::Desk;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)

namespace {

std::vector<TaskUsageLine> manyLines(int count)
{
    std::vector<TaskUsageLine> lines;
    for (int i = 0; i < count; ++i)
        lines.push_back({TaskId(i + 1), QStringLiteral("task %1").arg(i), {}, 0, 1'000'000'000LL / (1 + i)});
    return lines;
}

std::vector<Treemap::Box> boxes(std::initializer_list<qint64> values)
{
    std::vector<Treemap::Box> made;
    for (const qint64 value : values)
        made.push_back({qint64(made.size()) + 1, value});
    return made;
}

Treemap::Words words(qint64 id)
{
    return {QStringLiteral("task %1").arg(id), QStringLiteral("1 GB")};
}

} // namespace

class TestUiStorage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void areasAreInProportion();
    void smallTasksAreOneBox();
    void onlyWhatIsDrawnIsAskedFor();
    void smallTasksAreReachedInTheList();
    void aBoxLeadsToItsTask();
    void arrowsGoWhereTheyPoint();
    void chosenBoxStaysChosen();
    void everyBoxIsTold();
    void nothingOfItsOwnIsSaid();
    void storagesCanBeChosen();
    void reclaimingAfterDeletingMeansItsStorage();
    void storageThatIsNotThereIsSaid();
    void damageIsToldAtOnce();
};

void TestUiStorage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
    WidgetAccess::install();
}

void TestUiStorage::areasAreInProportion()
{
    const std::vector<double> values{100, 60, 40, 20, 5, 1};
    const QRectF area(0, 0, 320, 200);
    const std::vector<QRectF> rects = squarify(values, area);
    QCOMPARE(rects.size(), values.size());
    double covered = 0;
    for (size_t i = 0; i < rects.size(); ++i) {
        const double size = rects[i].width() * rects[i].height();
        QVERIFY(std::abs(size - values[i] / 226.0 * 64'000.0) < 1.0);
        QVERIFY(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(rects[i]));
        covered += size;
    }
    QVERIFY(std::abs(covered - 64'000.0) < 1.0);
}

void TestUiStorage::smallTasksAreOneBox()
{
    Treemap map(QStringLiteral("map"));
    map.resize(900, 330);
    std::vector<Treemap::Box> many;
    for (int i = 0; i < 10'000; ++i)
        many.push_back({i + 1, 1'000'000'000LL / (1 + i)});
    map.setBoxes(many, words);
    QVERIFY(map.count() > 5 && map.count() < 152);
    const int last = map.count() - 1;
    QVERIFY(map.isOthers(last) && !map.isOthers(last - 1));
    QCOMPARE(map.wordsOf(last).title, QStringLiteral("%1 smaller tasks").arg(QLocale().toString(10'000 - last)));
    const int line = map.fontMetrics().height();
    for (int box = 0; box < map.count(); ++box) { // each can be hit and, as a rule, read
        const QRectF area = map.areaOf(box);
        QVERIFY2(area.width() * area.height() >= 12.0 * line * line / 2, qPrintable(QString::number(box)));
    }
    map.setBoxes(boxes({900, 300, 1}), words); // a single small one is itself
    QCOMPARE(map.count(), 3);
    QVERIFY(!map.isOthers(2));
}

void TestUiStorage::onlyWhatIsDrawnIsAskedFor()
{
    Treemap map(QStringLiteral("map"));
    map.resize(900, 330);
    std::vector<Treemap::Box> many;
    for (int i = 0; i < 100'000; ++i)
        many.push_back({i + 1, 1'000'000'000LL / (1 + i)});
    std::set<qint64> asked;
    map.setBoxes(many, [&asked](qint64 id) {
        asked.insert(id);
        return words(id);
    });
    QVERIFY(asked.empty());
    map.grab();
    QVERIFY(!asked.empty() && int(asked.size()) < map.count());
}

void TestUiStorage::smallTasksAreReachedInTheList()
{
    TaskSpace space;
    space.resize(900, 400);
    space.show();
    QVERIFY(QTest::qWaitForWindowExposed(&space));
    space.showLines(manyLines(10'000));
    const auto *map = space.findChild<Treemap *>();
    auto *list = space.findChild<QTreeView *>(QStringLiteral("storageList"));
    QVERIFY(map->isVisible() && !list->isVisible());
    const int others = map->count() - 1;
    QTest::mouseClick(space.findChild<Treemap *>(), Qt::LeftButton, {}, map->areaOf(others).center().toPoint());
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 10'000);
    QCOMPARE(list->currentIndex().row(), others); // the largest of those that had no box
    QSignalSpy activated(&space, &TaskSpace::taskActivated);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.front().front().value<TaskId>(), TaskId(others + 2));
    space.showLines(manyLines(9'000)); // the figures are read again
    QVERIFY(list->isVisible());
    QCOMPARE(list->currentIndex().row(), others + 1);
    QTest::mouseClick(space.findChild<QWidget *>(QStringLiteral("storageAsList")), Qt::LeftButton);
    QVERIFY(map->isVisible());
}

void TestUiStorage::aBoxLeadsToItsTask()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link =
        desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a.bin"), "bytes"}});
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Completed);
    desk.find<Sidebar>("sidebar")->selectStorage();
    auto *map = desk.find<Treemap>("storageMap");
    TRY(map->isVisible() && map->count() == 1);
    QCOMPARE(map->wordsOf(0).title, QStringLiteral("atlas r1"));
    QTest::mouseClick(map, Qt::LeftButton);
    TRY(desk.find<TaskView>("taskTable")->isVisible());
    QCOMPARE(desk.find<TaskView>("taskTable")->selectedTasks().size(), size_t(1));
}

void TestUiStorage::arrowsGoWhereTheyPoint()
{
    Treemap map(QStringLiteral("map"));
    map.resize(600, 300);
    map.setBoxes(boxes({600, 400, 300, 200, 100, 100, 90}), words);
    map.show();
    map.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&map));
    map.setFocus();
    QTRY_COMPARE(map.current(), 0); // where the keyboard is can be seen at once
    for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left}) {
        const int before = map.current();
        const QPointF from = map.areaOf(before).center();
        QTest::keyClick(&map, Qt::Key(key));
        if (map.current() == before)
            continue; // nothing lies there
        const QPointF way = map.areaOf(map.current()).center() - from;
        QVERIFY(key != Qt::Key_Right || way.x() > 0);
        QVERIFY(key != Qt::Key_Left || way.x() < 0);
        QVERIFY(key != Qt::Key_Down || way.y() > 0);
        QVERIFY(key != Qt::Key_Up || way.y() < 0);
    }
    std::set<int> reached; // every box can be come to
    std::vector<int> open{0};
    while (!open.empty()) {
        const int box = open.back();
        open.pop_back();
        if (!reached.insert(box).second)
            continue;
        for (const int key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Up, Qt::Key_Left}) {
            map.select(box);
            QTest::keyClick(&map, Qt::Key(key));
            open.push_back(map.current());
        }
    }
    QCOMPARE(int(reached.size()), map.count());
    QTest::keyClick(&map, Qt::Key_End);
    QCOMPARE(map.current(), map.count() - 1);
    QSignalSpy activated(&map, &Treemap::activated);
    QTest::keyClick(&map, Qt::Key_Home);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.front().front().toLongLong(), 1);
}

void TestUiStorage::chosenBoxStaysChosen()
{
    Treemap map(QStringLiteral("map"));
    map.resize(600, 300);
    map.setBoxes(boxes({600, 400, 300}), words);
    map.select(1);
    map.setBoxes({{7, 1000}, {1, 600}, {2, 400}, {3, 300}}, words);
    QCOMPARE(map.current(), 2); // the same task, one place further
}

void TestUiStorage::everyBoxIsTold()
{
    Treemap map(QStringLiteral("map"));
    map.setAccessibleName(QStringLiteral("What deleting would free"));
    map.resize(600, 300);
    map.setBoxes(boxes({600, 400, 300}), words);
    map.show();
    map.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&map));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&map);
    QVERIFY(access != nullptr);
    QCOMPARE(access->role(), QAccessible::List);
    QCOMPARE(access->childCount(), 3);
    QAccessibleInterface *second = access->child(1);
    QCOMPARE(second->text(QAccessible::Name), QStringLiteral("task 2, 1 GB"));
    QCOMPARE(second->parent(), access);
    QCOMPARE(access->indexOfChild(second), 1);
    QCOMPARE(access->childAt(second->rect().center().x(), second->rect().center().y()), second);
    map.setFocus();
    map.select(1);
    QTRY_VERIFY(second->state().focused);
    QCOMPARE(access->focusChild(), second);
    QSignalSpy activated(&map, &Treemap::activated);
    second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
    map.setBoxes(boxes({600}), words);
    QVERIFY(!second->isValid()); // its place is empty now
}

void TestUiStorage::nothingOfItsOwnIsSaid()
{
    Treemap map(QStringLiteral("map"));
    map.resize(600, 300);
    map.setBoxes(boxes({0, 0}), words);
    QCOMPARE(map.count(), 0);
    QCOMPARE(map.focusPolicy(), Qt::NoFocus);
    const QImage said = map.grab().toImage();
    QImage blank(said.size(), said.format());
    blank.fill(said.pixelColor(0, 0));
    QVERIFY(said != blank);
}

void TestUiStorage::storagesCanBeChosen()
{
    Desk desk;
    QVERIFY(desk.open());
    for (const QString &name : {QStringLiteral("near"), QStringLiteral("far")}) {
        StorageSpec spec;
        spec.name = name;
        spec.root = desk.root() + u'/' + name;
        spec.reserveBytes = name == QStringLiteral("far") ? 3'000'000 : 1'000'000;
        QVERIFY(desk.engine().addStorage(spec).result());
    }
    desk.find<Sidebar>("sidebar")->selectStorage();
    auto *choice = desk.find<QComboBox>("storageChoice");
    TRY(choice->isVisible());
    QCOMPARE(choice->count(), 2);
    QCOMPARE(choice->currentText(), QStringLiteral("near")); // the default one
    TRY(desk.labelText("storagePlace").contains(desk.root() + QStringLiteral("/near")));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    TRY(desk.labelText("storagePlace").contains(desk.root() + QStringLiteral("/far")));
    QVERIFY(desk.labelText("storagePlace").contains(QStringLiteral("3.0 MB kept in reserve")));
    QVERIFY(desk.labelText("storagePlace").contains(QStringLiteral("as the disk allows")));
    desk.find<StoragePage>("storagePage")->refresh();
    TRY(desk.isClickable("storageCheck"));
    QCOMPARE(choice->currentText(), QStringLiteral("far"));
    desk.click("storageCheck");
    TRY(desk.labelText("storageNoticeText") == QStringLiteral("Checked 0 files: nothing is wrong."));
}

void TestUiStorage::reclaimingAfterDeletingMeansItsStorage()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"),
                                      {{QStringLiteral("a.bin"), QByteArray(5'000, 'a')}});
    QVERIFY(desk.open());
    for (const QString &name : {QStringLiteral("near"), QStringLiteral("far")}) {
        StorageSpec spec;
        spec.name = name;
        spec.root = desk.root() + u'/' + name;
        QVERIFY(desk.engine().addStorage(spec).result());
    }
    AddRequest request;
    request.source = link;
    request.storage = QStringLiteral("far");
    QVERIFY(desk.engine().add(request).result());
    TRY(desk.state() == TaskState::Completed);
    auto *page = desk.find<StoragePage>("storagePage");
    page->refresh();
    TRY(desk.find<QComboBox>("storageChoice")->count() == 2);
    desk.selectFirst();
    desk.trigger("actionDelete");
    TRY(desk.isClickable("deleteFiles"));
    desk.click("deleteFiles");
    TRY(desk.isClickable("undoReclaim"));
    desk.click("undoReclaim");
    TRY(desk.labelText("storageNoticeText") == QStringLiteral("Reclaimed 5.0 kB in 1 file."));
    QCOMPARE(desk.find<QComboBox>("storageChoice")->currentText(), QStringLiteral("far"));
    TRY(desk.find<QTreeWidget>("storageHistory")->topLevelItemCount() == 1);
    auto *choice = desk.find<QComboBox>("storageChoice");
    QTest::keyClick(choice, Qt::Key_Up); // nothing was ever reclaimed there
    TRY(desk.find<QTreeWidget>("storageHistory")->topLevelItemCount() == 0);
}

void TestUiStorage::storageThatIsNotThereIsSaid()
{
    Desk desk;
    QVERIFY(desk.open());
    StorageSpec spec;
    spec.name = QStringLiteral("stick");
    spec.root = desk.root() + QStringLiteral("/stick");
    QVERIFY(desk.engine().addStorage(spec).result());
    desk.close();
    QVERIFY(QFile::rename(desk.root() + QStringLiteral("/stick"), desk.root() + QStringLiteral("/pulled")));
    QVERIFY(desk.open());
    desk.find<Sidebar>("sidebar")->selectStorage();
    TRY(desk.labelText("storageHeadline") == QStringLiteral("This storage cannot be read now."));
    QVERIFY(desk.labelText("storagePlace").contains(QStringLiteral("mount it and try again")));
    QVERIFY(!desk.find<QWidget>("storageBar")->isVisible());
    QVERIFY(!desk.isClickable("storageCheck"));
}

void TestUiStorage::damageIsToldAtOnce()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QByteArray content(200'000, 'a');
    const QString first = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"),
                                       {{QStringLiteral("a.bin"), content}, {QStringLiteral("b.bin"), "one"}});
    const QString second = desk.publish(QStringLiteral("atlas"), QStringLiteral("r2"),
                                        {{QStringLiteral("a.bin"), content}, {QStringLiteral("b.bin"), "two"}});
    QVERIFY(desk.open());
    QVERIFY(desk.add(first));
    TRY(desk.state() == TaskState::Completed);
    QFile shared(desk.root() + QStringLiteral("/files/") + desk.snapshot()->task.destination +
                 QStringLiteral("/a.bin"));
    QVERIFY(shared.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(shared.open(QIODevice::ReadWrite));
    QCOMPARE(shared.write("changed by hand"), 15);
    shared.close();
    QVERIFY(desk.add(second)); // keeps what is no longer what it was
    auto *notice = desk.find<NoticeBar>("noticeBar");
    TRY(notice->isVisible() && notice->text().contains(QStringLiteral("was changed by another program")));
    QVERIFY(notice->text().contains(QStringLiteral("a.bin")));
}

QTEST_MAIN(TestUiStorage)
#include "tst_ui_storage.moc"
