// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a task away in the window, and taking it out again.
#include "../Desk.h"

#include "app/bootstrap/Bootstrap.h"
#include "ui/dialogs/archiving/ArchiveDialog.h"
#include "ui/window/Sidebar.h"
#include "ui/window/TaskView.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QTest>

using namespace heirloom;
using test::Desk;

namespace {

constexpr int patienceMs = 60'000;

std::map<QString, QByteArray> atlas()
{
    return {{QStringLiteral("tiles/asia.bin"), QByteArray(30'000, 'a')},
            {QStringLiteral("tiles/africa.bin"), QByteArray(20'000, 'b')},
            {QStringLiteral("world.bin"), QByteArray(1'200'000, 'c')}};
}

int shownRows(const Desk &desk)
{
    return desk.find<TaskView>("taskTable")->model()->rowCount();
}

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

class TestUiArchiving : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void s4_1_archiveSaysWhatItDoesAndRestores();
    void archivedTasksHaveAGroup();
    void onlyWhatCanBeArchivedIsAskedAbout();
    void severalTasksAreOneQuestion();
};

void TestUiArchiving::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
}

void TestUiArchiving::s4_1_archiveSaysWhatItDoesAndRestores()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), atlas());
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Completed);
    desk.selectFirst();
    TRY(desk.find<QAction>("actionArchive")->isEnabled());
    QVERIFY(!desk.find<QAction>("actionRestore")->isEnabled());
    desk.trigger("actionArchive");
    TRY(desk.labelText("archiveSpace").endsWith(QStringLiteral("2 small files, 50.0 kB, go into one archive file.")));
    QCOMPARE(desk.labelText("archiveTitle"), QStringLiteral("Archive atlas r1?"));
    QCOMPARE(desk.labelText("archiveFiles"),
             QStringLiteral("3 files, 1.3 MB, leave their folder. Their content stays in the store."));
    desk.click("archiveNow");
    TRY(desk.state() == TaskState::Archived);
    TRY(desk.labelText("noticeBarText") == QStringLiteral("Archived atlas r1."));
    QVERIFY(desk.content(QStringLiteral("atlas-r1/tiles/asia.bin")).isEmpty());
    desk.server().stop();
    desk.click("undoArchive");
    TRY(desk.state() == TaskState::Completed);
    QCOMPARE(desk.content(QStringLiteral("atlas-r1/tiles/asia.bin")), QByteArray(30'000, 'a'));
    QCOMPARE(desk.content(QStringLiteral("atlas-r1/world.bin")), QByteArray(1'200'000, 'c'));
}

void TestUiArchiving::archivedTasksHaveAGroup()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), atlas());
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Completed);
    desk.find<Sidebar>("sidebar")->selectGroup(TaskGroup::Archived);
    TRY(shownRows(desk) == 0);
    QVERIFY(desk.engine().archive(desk.engine().tasks().result()->front().task.id).result());
    TRY(shownRows(desk) == 1);
    desk.selectFirst();
    TRY(desk.find<QAction>("actionRestore")->isEnabled());
    for (const char *action : {"actionArchive", "actionPause", "actionResume", "actionRetry"})
        QVERIFY2(!desk.find<QAction>(action)->isEnabled(), action);
    QVERIFY(desk.find<QAction>("actionDelete")->isEnabled());
    desk.trigger("actionRestore");
    TRY(shownRows(desk) == 0);
    desk.find<Sidebar>("sidebar")->selectGroup(TaskGroup::Finished);
    TRY(desk.state() == TaskState::Completed);
}

void TestUiArchiving::onlyWhatCanBeArchivedIsAskedAbout()
{
    Desk desk;
    QVERIFY(desk.open());
    TaskSnapshot failed;
    failed.task.id = TaskId(1'000'001);
    failed.task.name = QStringLiteral("beta");
    failed.task.state = TaskState::Failed;
    emit desk.engine().tasksChanged({failed});
    TRY(desk.rows() == 1);
    desk.selectFirst();
    TRY(desk.find<QAction>("actionRetry")->isEnabled());
    QVERIFY(!desk.find<QAction>("actionArchive")->isEnabled());
    QVERIFY(!desk.find<QAction>("actionRestore")->isEnabled());
}

void TestUiArchiving::severalTasksAreOneQuestion()
{
    Desk desk;
    QVERIFY(desk.open());
    Task task;
    task.name = QStringLiteral("alpha");
    ArchiveDialog dialog(desk.engine(), {task, task});
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("archiveTitle"))->text(), QStringLiteral("Archive 2 tasks?"));
    dialog.showSum({5, 1000, 300, 0, 0});
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("archiveSpace"))->text(), QStringLiteral("Frees 300 B."));
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiArchiving)
#include "tst_ui_archiving.moc"
