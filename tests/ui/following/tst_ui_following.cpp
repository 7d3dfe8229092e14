// SPDX-License-Identifier: GPL-3.0-or-later
// The page of followed sources, from following one to leaving it, and newer revisions of tasks nobody follows.
#include "../Desk.h"

#include "app/bootstrap/Bootstrap.h"
#include "support/engine/MovingThing.h"
#include "ui/models/TaskTableModel.h"
#include "ui/models/following/FollowModel.h"
#include "ui/panes/following/FollowDialog.h"
#include "ui/panes/following/FollowingPage.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/window/Sidebar.h"
#include "ui/window/TaskView.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSpinBox>
#include <QTcpServer>
#include <QTest>
#include <QTreeWidget>

using namespace heirloom;
using namespace heirloom::test;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)
#define TRY_COMPARE(one, other) QTRY_COMPARE_WITH_TIMEOUT(one, other, 60'000)

namespace {

/// The window with its page of followed sources.
struct Page
{
    Page()
    {
        if (!desk.open())
            qFatal("no window");
        desk.trigger("actionFollowing");
        new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest, model());
    }
    FollowModel *model() { return desk.window().findChild<FollowModel *>(); }
    FollowingPage *page() { return desk.find<FollowingPage>("followingPage"); }
    QString cell(FollowModel::Column column)
    {
        return model()->rowCount() == 0 ? QString() : model()->index(0, column).data().toString();
    }
    /// Through the dialog; true when it is listed.
    bool follow(const QString &source)
    {
        desk.trigger("followAdd");
        desk.find<QLineEdit>("followSource")->setText(source);
        desk.click("followOk");
        return QTest::qWaitFor([this] { return model()->rowCount() == 1 && !dialog(); }, 30'000);
    }
    FollowDialog *dialog() { return desk.window().findChild<FollowDialog *>(); }
    QTreeWidget *reports() { return desk.find<QTreeWidget>("syncReports"); }
    QString report(int row)
    {
        const QTreeWidgetItem *item = reports()->topLevelItem(row);
        return item == nullptr ? QString() : item->text(2);
    }
    QString notice() { return desk.find<NoticeBar>("followNotice")->text(); }
    Subscription row() { return model()->at(0); }

    Desk desk;
};

} // namespace

class TestUiFollowing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void s2_5_aFollowedSourceComesByItselfAndIsReported();
    void emptyPageSaysWhatFollowingIs();
    void whatCannotBeFollowedIsSaidInTheDialog();
    void termsAreChosenAndChanged();
    void whoWantsToBeAskedSyncsHimself();
    void s2_5_filesThatFailedAreInTheReport();
    void olderRevisionIsRefusedAndCanBeTaken();
    void deletedRevisionStaysAwayUntilWanted();
    void pausedSourceIsNotLookedAt();
    void leavingASourceIsAsked();
    void looksCanBeStopped();
    void newerRevisionOfATaskIsFoundAndCompared();
    void taskLeadsToFollowing();
};

void TestUiFollowing::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
}

void TestUiFollowing::s2_5_aFollowedSourceComesByItselfAndIsReported()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles());
    Page page;
    QVERIFY(page.follow(thing.link()));
    TRY_COMPARE(page.cell(FollowModel::State), QStringLiteral("up to date"));
    QCOMPARE(page.cell(FollowModel::Name), QStringLiteral("atlas"));
    QCOMPARE(page.cell(FollowModel::Revision), QStringLiteral("r1"));
    QCOMPARE(page.cell(FollowModel::Every), QStringLiteral("6 hours"));
    TRY_COMPARE(page.cell(FollowModel::Result), QStringLiteral("3 added, 0 updated, 0 removed"));
    QCOMPARE(page.desk.labelText("followHeadline"), QStringLiteral("1 source followed"));
    TRY_COMPARE(page.reports()->topLevelItemCount(), 1);

    Files files = threeFiles();
    files[QStringLiteral("d.txt")] = "other";
    thing.publish(QStringLiteral("r2"), files);
    page.desk.trigger("followSync");
    TRY_COMPARE(page.cell(FollowModel::Revision), QStringLiteral("r2"));
    TRY_COMPARE(page.cell(FollowModel::Result), QStringLiteral("0 added, 1 updated, 0 removed"));
    TRY_COMPARE(page.reports()->topLevelItemCount(), 2);
    TRY_COMPARE(page.report(0), QStringLiteral("0 added, 1 updated, 0 removed"));
    TRY(page.desk.labelText("statusSynced").endsWith(QStringLiteral(": 0 added, 1 updated, 0 removed")));
    QVERIFY(page.desk.labelText("statusSynced").startsWith(QStringLiteral("last sync ")));

    page.desk.trigger("followSync"); // nothing new
    TRY_COMPARE(page.notice(), QStringLiteral("atlas: up to date"));
    QCOMPARE(page.reports()->topLevelItemCount(), 2);
}

void TestUiFollowing::emptyPageSaysWhatFollowingIs()
{
    Page page;
    TRY(page.desk.find<QLabel>("followEmpty")->isVisible());
    QVERIFY(!page.desk.find<QAction>("followSync")->isVisible());
    page.desk.click("followEmptyAdd");
    QVERIFY(page.dialog());
    QVERIFY(!page.desk.isClickable("followOk")); // nothing is named yet
    page.dialog()->reject();
    TRY(!page.dialog());
}

void TestUiFollowing::whatCannotBeFollowedIsSaidInTheDialog()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles());
    Page page;
    page.desk.trigger("followAdd");
    page.desk.find<QLineEdit>("followSource")->setText(QStringLiteral("ftp://example.org/x"));
    page.desk.click("followOk");
    TRY(page.desk.find<QLabel>("followProblem")->isVisible());
    QVERIFY(page.desk.labelText("followProblem").endsWith(u'.'));
    page.desk.find<QLineEdit>("followSource")->setText(thing.link());
    page.desk.click("followOk");
    TRY(page.model()->rowCount() == 1 && !page.dialog());
    page.desk.trigger("followAdd");
    page.desk.find<QLineEdit>("followSource")->setText(thing.link());
    page.desk.click("followOk");
    TRY(page.desk.labelText("followProblem").contains(QStringLiteral("followed already")));
}

void TestUiFollowing::termsAreChosenAndChanged()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles());
    Page page;
    page.desk.trigger("followAdd");
    page.desk.find<QLineEdit>("followSource")->setText(thing.link());
    page.desk.find<QLineEdit>("followName")->setText(QStringLiteral("maps"));
    page.desk.find<QLineEdit>("followFolder")->setText(QStringLiteral("my/maps"));
    page.desk.find<QSpinBox>("followEvery")->setValue(45);
    page.desk.find<QComboBox>("followUnit")->setCurrentText(QStringLiteral("minutes"));
    page.desk.find<QComboBox>("followPolicy")->setCurrentIndex(1);
    page.desk.find<QComboBox>("followLayout")->setCurrentIndex(2);
    page.desk.find<QSpinBox>("followKeep")->setValue(3);
    page.desk.click("followOk");
    TRY(page.model()->rowCount() == 1 && !page.dialog());
    Subscription row = page.row();
    QCOMPARE(row.name, QStringLiteral("maps"));
    QCOMPARE(row.subdir, QStringLiteral("my/maps"));
    FollowTerms wanted;
    wanted.everySeconds = 45 * 60;
    wanted.policy = FollowPolicy::Ask;
    wanted.layout = FollowLayout::InPlace;
    wanted.keep = 3;
    QVERIFY(row.terms == wanted);
    QCOMPARE(page.cell(FollowModel::Every), QStringLiteral("45 minutes"));
    QCOMPARE(page.cell(FollowModel::Keep), QStringLiteral("3"));

    page.desk.trigger("followChange");
    QVERIFY(!page.desk.find<QLineEdit>("followSource")->isVisible());
    QCOMPARE(page.desk.find<QSpinBox>("followEvery")->value(), 45);
    page.desk.find<QComboBox>("followUnit")->setCurrentText(QStringLiteral("days"));
    page.desk.find<QSpinBox>("followEvery")->setValue(2);
    page.desk.find<QSpinBox>("followKeep")->setValue(0);
    page.desk.click("followOk");
    TRY_COMPARE(page.cell(FollowModel::Every), QStringLiteral("2 days"));
    QCOMPARE(page.cell(FollowModel::Keep), QStringLiteral("all"));
    QVERIFY(page.row().terms.policy == FollowPolicy::Ask);
}

void TestUiFollowing::whoWantsToBeAskedSyncsHimself()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles());
    Page page;
    page.desk.trigger("followAdd");
    page.desk.find<QLineEdit>("followSource")->setText(thing.link());
    page.desk.find<QComboBox>("followPolicy")->setCurrentIndex(1);
    page.desk.click("followOk");
    TRY_COMPARE(page.cell(FollowModel::State), QStringLiteral("has something new"));
    QCOMPARE(page.desk.rows(), 0);
    page.desk.trigger("followSync");
    TRY_COMPARE(page.cell(FollowModel::State), QStringLiteral("up to date"));
    TRY_COMPARE(page.desk.rows(), 1);
}

void TestUiFollowing::s2_5_filesThatFailedAreInTheReport()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles(), {{QStringLiteral("d.txt"), QString(64, u'0')}});
    Page page;
    QVERIFY(page.follow(thing.link()));
    TRY(page.report(0).contains(QStringLiteral("2 added, 0 updated, 0 removed")));
    QVERIFY(page.report(0).contains(QStringLiteral("1 file failed")));
    const QTreeWidgetItem *run = page.reports()->topLevelItem(0);
    QCOMPARE(run->childCount(), 1);
    QVERIFY2(run->child(0)->text(0).startsWith(QStringLiteral("d.txt: ")), qPrintable(run->child(0)->text(0)));
}

void TestUiFollowing::olderRevisionIsRefusedAndCanBeTaken()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r2"), threeFiles());
    Page page;
    QVERIFY(page.follow(thing.link()));
    TRY_COMPARE(page.cell(FollowModel::State), QStringLiteral("up to date"));
    QVERIFY(!page.desk.find<QAction>("followAnyway")->isVisible());
    Files files = threeFiles();
    files[QStringLiteral("d.txt")] = "older";
    thing.publish(QStringLiteral("r1"), files);
    page.desk.trigger("followSync");
    TRY(page.cell(FollowModel::State).contains(QStringLiteral("holding newer ones back")));
    QCOMPARE(page.desk.rows(), 1);
    TRY(page.desk.find<QAction>("followAnyway")->isVisible());
    page.desk.trigger("followAnyway");
    TRY_COMPARE(page.cell(FollowModel::State), QStringLiteral("up to date"));
    QCOMPARE(page.cell(FollowModel::Revision), QStringLiteral("r1"));
}

void TestUiFollowing::deletedRevisionStaysAwayUntilWanted()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles());
    Page page;
    QVERIFY(page.follow(thing.link()));
    TRY_COMPARE(page.cell(FollowModel::State), QStringLiteral("up to date"));
    QVERIFY(page.desk.engine().remove(page.row().task, {}).result());
    thing.publish(QStringLiteral("r1"), threeFiles()); // listed anew, as it was
    page.desk.trigger("followSync");
    TRY(page.cell(FollowModel::State).startsWith(QStringLiteral("skipped")));
    TRY_COMPARE(page.desk.rows(), 0);
    page.desk.trigger("followAnyway");
    TRY_COMPARE(page.cell(FollowModel::State), QStringLiteral("up to date"));
    TRY_COMPARE(page.desk.rows(), 1);
}

void TestUiFollowing::pausedSourceIsNotLookedAt()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles());
    Page page;
    QVERIFY(page.follow(thing.link()));
    TRY_COMPARE(page.cell(FollowModel::State), QStringLiteral("up to date"));
    page.desk.trigger("followPause");
    TRY_COMPARE(page.cell(FollowModel::State), QStringLiteral("paused"));
    QCOMPARE(page.cell(FollowModel::Next), QStringLiteral("—"));
    TRY(page.desk.find<QAction>("followResume")->isVisible());
    QVERIFY(!page.desk.find<QAction>("followPause")->isVisible());
    const auto asked = thing.asked(QStringLiteral("manifest.json")).size();
    page.desk.trigger("followSyncAll"); // nobody wants those that are paused
    page.desk.trigger("followResume");
    TRY_COMPARE(page.cell(FollowModel::State), QStringLiteral("up to date"));
    QCOMPARE(thing.asked(QStringLiteral("manifest.json")).size(), asked);
}

void TestUiFollowing::leavingASourceIsAsked()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles());
    Page page;
    QVERIFY(page.follow(thing.link()));
    TRY_COMPARE(page.cell(FollowModel::State), QStringLiteral("up to date"));
    page.desk.trigger("followStop");
    auto *question = page.desk.find<QMessageBox>("followQuestion");
    QVERIFY(question);
    QCOMPARE(question->textFormat(), Qt::PlainText);
    question->reject();
    QCOMPARE(page.model()->rowCount(), 1);
    TRY(!page.desk.find<QMessageBox>("followQuestion"));
    page.desk.trigger("followStop");
    page.desk.click("followQuestionStop");
    TRY_COMPARE(page.model()->rowCount(), 0);
    TRY(page.desk.find<QLabel>("followEmpty")->isVisible());
    QCOMPARE(page.desk.rows(), 1); // what it brought stays
}

void TestUiFollowing::looksCanBeStopped()
{
    Page page;
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QVERIFY(page.follow(QStringLiteral("http://127.0.0.1:%1/manifest.json").arg(silent.serverPort())));
    page.desk.trigger("followPause"); // nobody else asks it
    TRY(page.row().terms.isPaused);
    page.desk.trigger("followSync");
    TRY(page.notice().startsWith(QStringLiteral("Looking at ")));
    QVERIFY(page.desk.find<NoticeBar>("followNotice")->isVisible());
    page.desk.click("followStopLooking");
    TRY(!page.desk.find<NoticeBar>("followNotice")->isVisible()); // long before the server is given up
}

void TestUiFollowing::newerRevisionOfATaskIsFoundAndCompared()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles());
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.add(thing.link()));
    TRY(desk.state() == TaskState::Completed);
    desk.selectFirst();
    desk.trigger("actionNews");
    TRY_COMPARE(desk.find<NoticeBar>("noticeBar")->text(), QStringLiteral("There is nothing newer than atlas r1."));
    const auto *sidebar = desk.find<Sidebar>("sidebar");
    const auto newer = [sidebar] {
        return sidebar->findItems(QStringLiteral("Newer revision"), Qt::MatchExactly).front();
    };
    QVERIFY(newer()->isHidden());

    Files files = threeFiles();
    files[QStringLiteral("d.txt")] = "other";
    thing.publish(QStringLiteral("r2"), files);
    desk.trigger("actionNews");
    TRY(desk.isClickable("noticeCompare"));
    TRY(!newer()->isHidden());
    auto *view = desk.window().findChild<TaskView *>();
    TRY(view->model()->index(0, TaskTableModel::Revision).data(Qt::DecorationRole).isValid());
    QVERIFY(view->model()
                ->index(0, TaskTableModel::Revision)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("r1; ")));
    desk.find<Sidebar>("sidebar")->selectGroup(TaskGroup::Newer);
    TRY_COMPARE(view->model()->rowCount(), 1);
    desk.selectFirst();
    desk.click("noticeCompare");
    TRY(desk.isClickable("compareUpgrade"));
    desk.click("compareUpgrade");
    TRY(desk.isClickable("addStart"));
    desk.click("addStart");
    TRY_COMPARE(desk.rows(), 2); // the newer one is there
    TRY_COMPARE(desk.window().findChild<TaskTableModel *>()->numbers().newer, 0);
    TRY(newer()->isHidden());
}

void TestUiFollowing::taskLeadsToFollowing()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles());
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.add(thing.link()));
    desk.selectFirst();
    desk.trigger("actionFollow");
    QCOMPARE(desk.find<QLineEdit>("followSource")->text(), thing.link());
    desk.click("followOk");
    auto *model = desk.window().findChild<FollowModel *>();
    TRY_COMPARE(model->rowCount(), 1);
    QVERIFY(desk.find<FollowingPage>("followingPage")->isVisible());
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiFollowing)
#include "tst_ui_following.moc"
