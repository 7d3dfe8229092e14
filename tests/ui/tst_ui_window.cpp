// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "app/bootstrap/Bootstrap.h"
#include "ui/dialogs/AddDialog.h"
#include "ui/dialogs/DeleteDialog.h"
#include "ui/models/FileTreeModel.h"
#include "ui/models/PlanModel.h"
#include "ui/panes/storage/StoragePage.h"
#include "ui/widgets/StackedBar.h"
#include "ui/window/DropOverlay.h"
#include "ui/window/Sidebar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace heirloom;
using test::Desk;
using test::NginxServer;

namespace {

constexpr int patienceMs = 60'000;

QByteArray bytes(char fill, qsizetype size)
{
    return QByteArray(size, fill);
}

/// Three files; the second revision changes one of them.
std::map<QString, QByteArray> atlas(char changed)
{
    return {{QStringLiteral("docs/readme.txt"), bytes('d', 2'000)},
            {QStringLiteral("tiles/asia.bin"), bytes('a', 300'000)},
            {QStringLiteral("tiles/europe.bin"), bytes(changed, 100'000)}};
}

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

class TestUiWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void startsWithAHint();
    void addByDropShowsThePlanFirst();
    void severalDroppedLinksComeInTurn();
    void pasteOffersTheClipboard();
    void secondRevisionKeepsWhatIsThere();
    void uncheckedFilesAreNotDownloaded();
    void planOfASingleFile();
    void planOfUnknownSizes();
    void planThatDoesNotFit();
    void errorsStandInTheDialog();
    void pauseAndResume();
    void deleteSaysWhatItFreesAndUndoes();
    void runningTaskIsCancelledAndDeleted();
    void deletingSeveralSaysSo();
    void reclaimGivesTheSpaceBack();
    void firstStorageAppears();
    void reclaimableSpaceCountsOnce();
    void restartContinues();
    void changesByAnotherProgramAppear();
    void filesTabListsTheFiles();
    void searchAndGroupsFilter();
    void everyControlHasANameAndAnAccessibleName();
    void layoutComesBack();
    void speedLimitIsChosenAndKept();
};

void TestUiWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
}

void TestUiWindow::startsWithAHint()
{
    Desk desk;
    QVERIFY(desk.open());
    TRY(desk.find<QWidget>("emptyState")->isVisible());
    QVERIFY(desk.labelText("emptyStateTitle").startsWith(QStringLiteral("Drop a link, a list of links or a manifest")));
    QVERIFY(!desk.find<QAction>("actionPause")->isEnabled());
}

void TestUiWindow::addByDropShowsThePlanFirst()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), atlas('1'));
    QVERIFY(desk.open());
    QMimeData mime;
    mime.setUrls({QUrl(link)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(desk.find<QWidget>("dropOverlay")->isVisible());
    QDropEvent drop({50, 50}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window(), &drop);
    QVERIFY(!desk.find<QWidget>("dropOverlay")->isVisible());
    TRY(desk.isClickable("addStart"));
    QCOMPARE(desk.labelText("planDownload"), QStringLiteral("3 files to download, 402 kB"));
    QCOMPARE(desk.rows(), 0);
    QVERIFY(desk.server().entries().size() <= 2); // the manifest, and nothing of its files
    desk.click("addStart");
    TRY(desk.state() == TaskState::Completed);
    QCOMPARE(desk.content(QStringLiteral("atlas-r1/tiles/asia.bin")), bytes('a', 300'000));
}

void TestUiWindow::severalDroppedLinksComeInTurn()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString first = desk.publish(QStringLiteral("one"), QStringLiteral("r1"), {{QStringLiteral("a"), "a"}});
    const QString second = desk.publish(QStringLiteral("two"), QStringLiteral("r1"), {{QStringLiteral("b"), "b"}});
    QVERIFY(desk.open());
    desk.window().offer({first, second});
    TRY(desk.isClickable("addStart"));
    QCOMPARE(desk.find<QLineEdit>("addSource")->text(), first);
    desk.click("addStart");
    TRY(desk.find<QLineEdit>("addSource") != nullptr && desk.find<QLineEdit>("addSource")->text() == second &&
        desk.isClickable("addStart"));
    desk.click("addStart");
    TRY(desk.rows() == 2);
}

void TestUiWindow::pasteOffersTheClipboard()
{
    Desk desk;
    QVERIFY(desk.open());
    QApplication::clipboard()->setText(QStringLiteral("look: http://127.0.0.1:1/x.json"));
    desk.trigger("actionPaste");
    TRY(desk.find<QLineEdit>("addSource") != nullptr);
    QCOMPARE(desk.find<QLineEdit>("addSource")->text(), QStringLiteral("http://127.0.0.1:1/x.json"));
    QCOMPARE(desk.rows(), 0);
}

void TestUiWindow::secondRevisionKeepsWhatIsThere()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString first = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), atlas('1'));
    const QString second = desk.publish(QStringLiteral("atlas"), QStringLiteral("r2"), atlas('2'));
    QVERIFY(desk.open());
    QVERIFY(desk.add(first));
    TRY(desk.state() == TaskState::Completed);
    desk.window().offer({second});
    TRY(desk.isClickable("addStart"));
    QCOMPARE(desk.labelText("planHeadline"), QStringLiteral("Only 100 kB needs to be downloaded"));
    QCOMPARE(desk.labelText("planKept"), QStringLiteral("2 files kept, 302 kB"));
    QCOMPARE(desk.labelText("planDownload"), QStringLiteral("1 file to download, 100 kB"));
}

void TestUiWindow::uncheckedFilesAreNotDownloaded()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), atlas('1'));
    QVERIFY(desk.open());
    desk.window().offer({link});
    TRY(desk.isClickable("addStart"));
    auto *tree = desk.find<QTreeView>("planTree");
    QAbstractItemModel *plan = tree->model();
    const QModelIndexList tiles =
        plan->match(plan->index(0, 0), Qt::DisplayRole, QStringLiteral("tiles/"), 1, Qt::MatchStartsWith);
    QCOMPARE(tiles.size(), 1);
    QVERIFY(plan->setData(tiles.front(), Qt::Unchecked, Qt::CheckStateRole));
    TRY(desk.labelText("planDownload") == QStringLiteral("1 file to download, 2.0 kB") && desk.isClickable("addStart"));
    desk.click("addStart");
    TRY(desk.state() == TaskState::Completed);
    QCOMPARE(desk.content(QStringLiteral("atlas-r1/docs/readme.txt")), bytes('d', 2'000));
    QVERIFY(desk.content(QStringLiteral("atlas-r1/tiles/asia.bin")).isEmpty());
}

void TestUiWindow::planOfASingleFile()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString manifest =
        desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a.bin"), "a"}});
    QVERIFY(desk.open());
    desk.window().offer({desk.server().url(QStringLiteral("/atlas/r1/a.bin")).toString()});
    TRY(desk.isClickable("addStart"));
    const auto *folder = desk.find<QLineEdit>("addFolder");
    QVERIFY(folder->text().isEmpty());
    QCOMPARE(folder->placeholderText(), QStringLiteral("no folder of its own: the file lies right here"));
    desk.find<QLineEdit>("addSource")->setText(manifest);
    QCOMPARE(folder->placeholderText(), QStringLiteral("a new folder, named after the download"));
    TRY(folder->text() == QStringLiteral("atlas-r1"));
}

void TestUiWindow::planOfUnknownSizes()
{
    Desk desk;
    QVERIFY(desk.open());
    AddDialog dialog(desk.engine());
    PlanReport report;
    report.sourceKind = QStringLiteral("list");
    report.totals.total = report.totals.download = {2, 0};
    report.totals.unknownSizes = 2;
    report.freeBytes = 5'000'000;
    dialog.showPlan(report);
    const auto text = [&dialog](const char *name) {
        return dialog.findChild<QLabel *>(QString::fromLatin1(name))->text();
    };
    QCOMPARE(text("addInfo"), QStringLiteral("list of links · 2 files, sizes not known yet"));
    QCOMPARE(text("planDownload"), QStringLiteral("2 files to download, sizes not known yet"));
    QCOMPARE(text("planSpace"), QStringLiteral("5.0 MB free"));
}

void TestUiWindow::planThatDoesNotFit()
{
    Desk desk;
    QVERIFY(desk.open());
    AddDialog dialog(desk.engine());
    PlanReport report;
    report.totals.total = report.totals.download = {1, 120'000'000};
    report.totals.requiredBytes = 120'000'000;
    report.reserveBytes = 200'000'000;
    report.freeBytes = 62'900'000;
    dialog.showPlan(report);
    const auto text = [&dialog](const char *name) {
        return dialog.findChild<QLabel *>(QString::fromLatin1(name))->text();
    };
    QCOMPARE(text("planSpace"), QStringLiteral("needs 120 MB, and 200 MB stay in reserve · 62.9 MB free"));
    QCOMPARE(text("planNote"), QStringLiteral("It will wait until 257 MB more is free."));
}

void TestUiWindow::errorsStandInTheDialog()
{
    Desk desk;
    QVERIFY(desk.server().start());
    QVERIFY(desk.open());
    desk.window().offer({desk.server().url(QStringLiteral("/nothing.json")).toString()});
    TRY(desk.find<QWidget>("addError")->isVisible());
    QVERIFY(!desk.labelText("addError").isEmpty());
    QVERIFY(!desk.isClickable("addStart"));
    QVERIFY(desk.isClickable("addTryAgain"));
    desk.find<QLineEdit>("addSource")->setText(QStringLiteral("http://127.0.0.1:1/other.json"));
    QVERIFY(!desk.find<QWidget>("addError")->isVisible());
    QCOMPARE(desk.labelText("addInfo"), QStringLiteral("Looking at http://127.0.0.1:1/other.json …"));
    TRY(desk.find<QWidget>("addError")->isVisible());
    desk.click("addTryAgain");
    QVERIFY(!desk.find<QWidget>("addError")->isVisible());
}

void TestUiWindow::pauseAndResume()
{
    NginxServer::Options slow;
    slow.bytesPerSecond = 40'000;
    Desk desk(slow);
    QVERIFY(desk.server().start());
    const QString link =
        desk.publish(QStringLiteral("slow"), QStringLiteral("r1"), {{QStringLiteral("x.bin"), bytes('x', 400'000)}});
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Running);
    desk.selectFirst();
    TRY(desk.find<QAction>("actionPause")->isEnabled());
    desk.trigger("actionPause");
    TRY(desk.state() == TaskState::Paused);
    TRY(desk.find<QAction>("actionResume")->isEnabled());
    desk.trigger("actionResume");
    TRY(desk.state() == TaskState::Completed);
    QCOMPARE(desk.content(QStringLiteral("slow-r1/x.bin")), bytes('x', 400'000));
}

void TestUiWindow::deleteSaysWhatItFreesAndUndoes()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), atlas('1'));
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Completed);
    desk.selectFirst();
    desk.trigger("actionDelete");
    TRY(desk.labelText("deleteConsequence") == QStringLiteral("Frees 402 kB."));
    QCOMPARE(desk.labelText("deleteTitle"), QStringLiteral("Delete atlas r1?"));
    desk.click("deleteFiles");
    TRY(desk.rows() == 0);
    TRY(desk.labelText("noticeBarText") == QStringLiteral("Deleted atlas r1. It frees 402 kB."));
    QVERIFY(desk.content(QStringLiteral("atlas-r1/tiles/asia.bin")).isEmpty());
    desk.click("undoDelete");
    TRY(desk.rows() == 1);
    TRY(desk.state() == TaskState::Completed);
    QCOMPARE(desk.content(QStringLiteral("atlas-r1/tiles/asia.bin")), bytes('a', 300'000));
    QVERIFY(!desk.find<QWidget>("noticeBar")->isVisible());
}

void TestUiWindow::runningTaskIsCancelledAndDeleted()
{
    NginxServer::Options slow;
    slow.bytesPerSecond = 20'000;
    Desk desk(slow);
    QVERIFY(desk.server().start());
    const QString link =
        desk.publish(QStringLiteral("slow"), QStringLiteral("r1"), {{QStringLiteral("x.bin"), bytes('x', 4'000'000)}});
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Running);
    desk.selectFirst();
    desk.trigger("actionDelete");
    QVERIFY(!desk.isClickable("deleteForget"));
    QCOMPARE(desk.find<QAbstractButton>("deleteFiles")->text().remove(u'&'), QStringLiteral("Stop and delete"));
    const auto *keep = desk.find<QDialogButtonBox>("deleteButtons")->button(QDialogButtonBox::Cancel);
    QCOMPARE(keep->text().remove(u'&'), QStringLiteral("Keep it"));
    desk.click("deleteFiles");
    TRY(desk.rows() == 0);
}

void TestUiWindow::deletingSeveralSaysSo()
{
    Desk desk;
    QVERIFY(desk.open());
    Task finished;
    finished.state = TaskState::Completed;
    Task running;
    running.state = TaskState::Running;
    const DeleteDialog done(desk.engine(), {finished, finished});
    QCOMPARE(done.findChild<QLabel *>(QStringLiteral("deleteTitle"))->text(), QStringLiteral("Delete 2 tasks?"));
    QCOMPARE(done.findChild<QAbstractButton *>(QStringLiteral("deleteForget"))->text().remove(u'&'),
             QStringLiteral("Keep files, forget the tasks"));
    const DeleteDialog busy(desk.engine(), {finished, running});
    const auto *buttons = busy.findChild<QDialogButtonBox *>(QStringLiteral("deleteButtons"));
    QCOMPARE(buttons->button(QDialogButtonBox::Cancel)->text().remove(u'&'), QStringLiteral("Keep them"));
}

void TestUiWindow::reclaimGivesTheSpaceBack()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), atlas('1'));
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Completed);
    desk.find<Sidebar>("sidebar")->selectStorage();
    TRY(desk.labelText("storageHeadline").startsWith(QStringLiteral("You see 402 kB of files.")));
    desk.find<Sidebar>("sidebar")->selectGroup(TaskGroup::All);
    desk.selectFirst();
    desk.trigger("actionDelete");
    TRY(desk.isClickable("deleteFiles"));
    desk.click("deleteFiles");
    TRY(desk.isClickable("undoReclaim"));
    desk.click("undoReclaim");
    TRY(desk.find<QWidget>("storageNotice")->isVisible() && !desk.labelText("storageNoticeText").endsWith(u'…'));
    QCOMPARE(desk.labelText("storageNoticeText"), QStringLiteral("Reclaimed 402 kB in 3 files."));
    TRY(!desk.isClickable("reclaimNow"));
    QVERIFY(!desk.isClickable("undoDelete"));
}

void TestUiWindow::firstStorageAppears()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), atlas('1'));
    QVERIFY(desk.open());
    auto *sidebar = desk.find<Sidebar>("sidebar");
    sidebar->selectStorage();
    TRY(desk.labelText("storageHeadline") == QStringLiteral("Nothing is stored yet."));
    QVERIFY(desk.labelText("storagePlace").startsWith(QStringLiteral("The first download makes a storage in /")));
    QVERIFY(!desk.find<QWidget>("storageBar")->isVisible());
    for (const char *button : {"reclaimNow", "storageCheck", "storageRepair"})
        QVERIFY2(!desk.isClickable(button), button);
    const auto said = [sidebar] {
        return sidebar->item(sidebar->count() - 1)->data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(), QStringLiteral("Storage"));
    QVERIFY(desk.add(link));
    TRY(said().endsWith(QStringLiteral("free")));
    sidebar->selectStorage();
    TRY(desk.find<QWidget>("storageBar")->isVisible() && desk.isClickable("storageCheck"));
}

void TestUiWindow::reclaimableSpaceCountsOnce()
{
    Desk desk;
    QVERIFY(desk.open());
    UsageReport usage;
    usage.logicalBytes = 900'000;
    usage.uniqueBytes = 500'000;
    usage.packedBytes = 50'000;
    usage.reclaimableBytes = 100'000;
    usage.freeBytes = 1'000'000;
    desk.find<StoragePage>("storagePage")->showUsage(usage);
    QCOMPARE(desk.labelText("storageHeadline"), QStringLiteral("You see 900 kB of files. They take 400 kB."));
    QCOMPARE(desk.labelText("storageStored"), QStringLiteral("stored once 350 kB"));
    qint64 used = 0;
    for (const StackedBar::Segment &segment : desk.find<StackedBar>("storageBar")->segments())
        used += segment.value;
    QCOMPARE(used, usage.uniqueBytes);
}

void TestUiWindow::restartContinues()
{
    NginxServer::Options slow;
    slow.bytesPerSecond = 50'000;
    Desk desk(slow);
    QVERIFY(desk.server().start());
    std::map<QString, QByteArray> files;
    files[QStringLiteral("a-small.bin")] = bytes('s', 1'000);
    for (int i = 0; i < 30; ++i)
        files[QStringLiteral("f%1.bin").arg(i)] = bytes(char('A' + i), 200'000 + i);
    const QString link = desk.publish(QStringLiteral("many"), QStringLiteral("r1"), files);
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.snapshot() && desk.snapshot()->task.counts.filesDone > 0);
    QVERIFY(desk.state() != TaskState::Completed);
    desk.close();
    QVERIFY(desk.open());
    TRY(desk.state() == TaskState::Completed);
    for (const auto &[path, content] : files)
        QCOMPARE(desk.content(QStringLiteral("many-r1/") + path), content);
}

void TestUiWindow::changesByAnotherProgramAppear()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString first = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), atlas('1'));
    const QString second = desk.publish(QStringLiteral("atlas"), QStringLiteral("r2"), atlas('2'));
    QVERIFY(desk.open());
    QVERIFY(desk.add(first));
    TRY(desk.state() == TaskState::Completed);

    auto other = Engine::open(desk.engine().options());
    QVERIFY(other);
    AddRequest request;
    request.source = second;
    request.paused = true;
    QVERIFY((*other)->add(request).result());
    TRY(desk.rows() == 2);
    QVERIFY((*other)->remove(desk.snapshot()->task.id, {}).result());
    TRY(desk.rows() == 1);
    TRY(desk.state() == TaskState::Paused);
}

void TestUiWindow::filesTabListsTheFiles()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), atlas('1'));
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Completed);
    desk.selectFirst();
    desk.find<QTabWidget>("detailsTabs")->setCurrentIndex(1);
    auto *view = desk.find<QTreeView>("filesView");
    TRY(view->model()->rowCount() == 2); // docs/ and tiles/
    view->expand(view->model()->index(0, 0));
    TRY(view->model()->rowCount(view->model()->index(0, 0)) == 1);
    const QModelIndex file = view->model()->index(0, FileTreeModel::Origin, view->model()->index(0, 0));
    TRY(file.data().toString() == QStringLiteral("downloaded"));
    TRY(desk.labelText("overviewFolder").endsWith(QStringLiteral("/files/atlas-r1")));
}

void TestUiWindow::searchAndGroupsFilter()
{
    Desk desk;
    QVERIFY(desk.open());
    std::vector<TaskSnapshot> tasks(2);
    tasks[0].task.id = TaskId(1'000'001);
    tasks[0].task.name = QStringLiteral("alpha");
    tasks[0].task.state = TaskState::Completed;
    tasks[1].task.id = TaskId(1'000'002);
    tasks[1].task.name = QStringLiteral("beta");
    tasks[1].task.state = TaskState::Failed;
    emit desk.engine().tasksChanged(tasks);
    auto *table = desk.find<QTreeView>("taskTable");
    QCOMPARE(table->model()->rowCount(), 2);
    desk.find<Sidebar>("sidebar")->selectGroup(TaskGroup::Failed);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClicks(desk.find<QLineEdit>("search"), QStringLiteral("alp"));
    TRY(table->model()->rowCount() == 0);
    TRY(desk.labelText("emptyStateTitle") == QStringLiteral("Nothing matches what you typed"));
}

void TestUiWindow::everyControlHasANameAndAnAccessibleName()
{
    Desk desk;
    QVERIFY(desk.open());
    AddDialog add(desk.engine());
    DeleteDialog remove(desk.engine(), {Task()});
    QStringList nameless;
    const auto look = [&nameless](const QWidget &top) {
        for (const QWidget *widget : top.findChildren<QWidget *>()) {
            const bool isQtsOwn = widget->objectName().startsWith(QStringLiteral("qt_")) ||
                                  widget->window()->windowType() == Qt::Popup; // the list of a combo box
            if (widget->focusPolicy() == Qt::NoFocus || isQtsOwn)
                continue;
            const auto *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (accessible != nullptr && accessible->text(QAccessible::Name).isEmpty() &&
                !qobject_cast<const QTabWidget *>(widget))
                nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
    };
    look(desk.window());
    look(add);
    look(remove);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

void TestUiWindow::layoutComesBack()
{
    Desk desk;
    QVERIFY(desk.open());
    auto *table = desk.find<QTreeView>("taskTable");
    table->setColumnWidth(TaskTableModel::Name, 333);
    table->setColumnHidden(TaskTableModel::Kept, true);
    desk.close();
    QVERIFY(desk.open());
    table = desk.find<QTreeView>("taskTable");
    QCOMPARE(table->columnWidth(TaskTableModel::Name), 333);
    QVERIFY(table->isColumnHidden(TaskTableModel::Kept));
}

void TestUiWindow::speedLimitIsChosenAndKept()
{
    Desk desk;
    QVERIFY(desk.open());
    auto *limit = desk.find<QToolButton>("speedLimit");
    QCOMPARE(limit->text(), QStringLiteral("Limit: none"));
    QAction *five = nullptr;
    for (QAction *action : limit->menu()->actions()) {
        if (action->objectName() == QStringLiteral("limit5000"))
            five = action;
    }
    QVERIFY(five);
    five->trigger();
    QCOMPARE(limit->text(), QStringLiteral("Limit: 5.0 MB/s"));
    desk.close();
    QVERIFY(desk.open());
    QCOMPARE(desk.find<QToolButton>("speedLimit")->text(), QStringLiteral("Limit: 5.0 MB/s"));
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiWindow)
#include "tst_ui_window.moc"
