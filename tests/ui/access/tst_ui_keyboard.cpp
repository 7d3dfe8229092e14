// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "app/bootstrap/Bootstrap.h"
#include "ui/window/Sidebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace heirloom;
using test::Desk;
using test::NginxServer;

namespace {

constexpr int patienceMs = 60'000;
constexpr int mostStops = 60;

std::map<QString, QByteArray> atlas()
{
    return {{QStringLiteral("docs/readme.txt"), QByteArray(2'000, 'd')},
            {QStringLiteral("tiles/asia.bin"), QByteArray(300'000, 'a')}};
}

/// The window that comes to the front when another opens or closes: what a window manager sees to.
void giveFocus()
{
    if (QApplication::activePopupWidget() != nullptr)
        return;
    QWidget *front = QApplication::activeModalWidget();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        const bool isOurs = window->isVisible() && (window->isWindow() && !window->objectName().isEmpty());
        const bool isInFront = front == nullptr || qobject_cast<QDialog *>(window) != nullptr;
        if (isOurs && QApplication::activeModalWidget() == nullptr && isInFront)
            front = window;
    }
    if (front == nullptr || QApplication::activeWindow() == front)
        return;
    front->activateWindow();
    QVERIFY2(QTest::qWaitForWindowActive(front, patienceMs), qPrintable(front->objectName()));
}

/// To whatever has the focus, as a keyboard does.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    giveFocus();
    QWidget *at = QApplication::activePopupWidget();
    if (at == nullptr)
        at = QApplication::focusWidget();
    if (at == nullptr)
        at = QApplication::activeWindow();
    QVERIFY(at != nullptr);
    QTest::keyClick(at, key, modifiers);
}

bool hasFocus(const char *name)
{
    giveFocus();
    const QWidget *at = QApplication::focusWidget();
    return at != nullptr && at->objectName() == QLatin1String(name);
}

/// Presses Tab until that control has the focus; false if it never gets it.
bool tabTo(const char *name)
{
    for (int i = 0; i < mostStops && !hasFocus(name); ++i)
        press(Qt::Key_Tab);
    return hasFocus(name);
}

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

/// The daily work without a mouse: each story is told in key presses alone; widgets are only looked at.
class TestUiKeyboard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void addByPasteAndEnter();
    void pauseAndResume();
    void detailsByTheirLetters();
    void deleteAndUndo();
    void reclaimOnTheStoragePage();
    void groupsByArrows();
    void findAndClear();
    void preferencesByKeys();

private:
    /// Opens the window with one finished task, which has the focus.
    static void openWithATask(Desk &desk);
};

void TestUiKeyboard::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
}

void TestUiKeyboard::openWithATask(Desk &desk)
{
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), atlas());
    QVERIFY(desk.open());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    QApplication::clipboard()->setText(link);
    press(Qt::Key_V, Qt::ControlModifier);
    TRY(desk.isClickable("addStart"));
    press(Qt::Key_Return);
    TRY(desk.state() == TaskState::Completed);
    TRY(hasFocus("taskTable"));
}

void TestUiKeyboard::addByPasteAndEnter()
{
    Desk desk;
    openWithATask(desk);
    QCOMPARE(desk.content(QStringLiteral("atlas-r1/tiles/asia.bin")), QByteArray(300'000, 'a'));
}

void TestUiKeyboard::pauseAndResume()
{
    NginxServer::Options slow;
    slow.bytesPerSecond = 40'000;
    Desk desk(slow);
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("slow"), QStringLiteral("r1"), atlas());
    QVERIFY(desk.open());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    QApplication::clipboard()->setText(link);
    press(Qt::Key_V, Qt::ControlModifier);
    TRY(desk.isClickable("addStart"));
    press(Qt::Key_Return);
    TRY(desk.state() == TaskState::Running && hasFocus("taskTable"));
    TRY(desk.find<QAction>("actionPause")->isEnabled());
    press(Qt::Key_P, Qt::ControlModifier);
    TRY(desk.state() == TaskState::Paused);
    TRY(desk.find<QAction>("actionResume")->isEnabled());
    press(Qt::Key_R, Qt::ControlModifier);
    TRY(desk.state() == TaskState::Completed);
}

void TestUiKeyboard::detailsByTheirLetters()
{
    Desk desk;
    openWithATask(desk);
    const auto *tabs = desk.find<QTabWidget>("detailsTabs");
    press(Qt::Key_I, Qt::AltModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    TRY(desk.find<QTreeView>("filesView")->model()->rowCount() > 0);
    QVERIFY(tabTo("filesView"));
    press(Qt::Key_Down);
    press(Qt::Key_Y, Qt::AltModifier);
    QCOMPARE(tabs->currentIndex(), 3);
    press(Qt::Key_O, Qt::AltModifier);
    QCOMPARE(tabs->currentIndex(), 0);
    QVERIFY(tabTo("qt_tabwidget_tabbar"));
    press(Qt::Key_Right);
    QCOMPARE(tabs->currentIndex(), 1);
}

void TestUiKeyboard::deleteAndUndo()
{
    Desk desk;
    openWithATask(desk);
    press(Qt::Key_Delete);
    TRY(desk.isClickable("deleteFiles"));
    TRY(hasFocus("deleteFiles"));
    press(Qt::Key_Return);
    TRY(desk.rows() == 0);
    TRY(desk.isClickable("undoDelete"));
    QVERIFY(tabTo("undoDelete"));
    press(Qt::Key_Space);
    TRY(desk.rows() == 1 && desk.state() == TaskState::Completed);
    QCOMPARE(desk.content(QStringLiteral("atlas-r1/tiles/asia.bin")), QByteArray(300'000, 'a'));
    TRY(hasFocus("taskTable"));
    press(Qt::Key_Delete);
    TRY(hasFocus("deleteFiles"));
    press(Qt::Key_Escape);
    TRY(desk.find<QDialog>("deleteDialog") == nullptr);
    QCOMPARE(desk.rows(), 1);
}

void TestUiKeyboard::reclaimOnTheStoragePage()
{
    Desk desk;
    openWithATask(desk);
    press(Qt::Key_Delete);
    TRY(desk.isClickable("deleteFiles"));
    TRY(hasFocus("deleteFiles"));
    press(Qt::Key_Return);
    TRY(desk.rows() == 0);
    press(Qt::Key_D, Qt::ControlModifier);
    TRY(desk.isClickable("reclaimNow"));
    press(Qt::Key_N, Qt::AltModifier);
    TRY(desk.labelText("storageNoticeText").startsWith(QStringLiteral("Reclaimed 302 kB")));
}

void TestUiKeyboard::groupsByArrows()
{
    Desk desk;
    openWithATask(desk);
    QVERIFY(tabTo("sidebar"));
    const auto *groups = desk.find<Sidebar>("sidebar");
    press(Qt::Key_Down); // Active
    press(Qt::Key_Down); // Waiting
    QVERIFY(desk.find<QWidget>("emptyState")->isVisible());
    press(Qt::Key_Down); // Finished
    QVERIFY(!desk.find<QWidget>("emptyState")->isVisible());
    press(Qt::Key_End);
    QVERIFY(desk.find<QWidget>("storagePage")->isVisible());
    press(Qt::Key_Home);
    QCOMPARE(groups->currentRow(), 0);
    QVERIFY(desk.find<QWidget>("taskTable")->isVisible());
}

void TestUiKeyboard::findAndClear()
{
    Desk desk;
    openWithATask(desk);
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(hasFocus("search"));
    press(Qt::Key_Z);
    TRY(desk.find<QWidget>("emptyState")->isVisible());
    press(Qt::Key_Backspace);
    TRY(desk.find<QWidget>("taskTable")->isVisible());
}

void TestUiKeyboard::preferencesByKeys()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    const bool before = desk.settings().flag(SettingKey::EditableCopies);
    press(Qt::Key_Comma, Qt::ControlModifier);
    TRY(desk.find<QDialog>("preferences") != nullptr &&
        QApplication::activeWindow() == desk.find<QDialog>("preferences"));
    QVERIFY(tabTo("preferencesPages"));
    for (int page = 0; page < mostStops && !desk.find<QWidget>("editableCopies")->isVisible(); ++page)
        press(Qt::Key_Down);
    QVERIFY(tabTo("editableCopies"));
    press(Qt::Key_Space);
    QCOMPARE(desk.settings().flag(SettingKey::EditableCopies), !before);
    press(Qt::Key_Escape);
    TRY(desk.find<QDialog>("preferences") == nullptr);
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiKeyboard)
#include "tst_ui_keyboard.moc"
