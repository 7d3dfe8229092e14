// SPDX-License-Identifier: GPL-3.0-or-later
#include "Walk.h"

#include "app/bootstrap/Bootstrap.h"
#include "screenshots/Sample.h"
#include "screenshots/Stage.h"
#include "ui/models/TaskTableModel.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/StackedBar.h"
#include "ui/window/DropOverlay.h"
#include "ui/window/Sidebar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTest>
#include <QTreeView>
#include <map>
#include <set>

using namespace heirloom;
namespace walk = heirloom::test::walk;

namespace {

QAccessibleInterface *accessOf(const QWidget *window, const char *name)
{
    auto *widget = window->findChild<QWidget *>(QString::fromLatin1(name));
    return widget == nullptr ? nullptr : QAccessible::queryAccessibleInterface(widget);
}

void collect(const QMenu *menu, std::set<const QAction *> &actions)
{
    for (const QAction *action : menu->actions()) {
        actions.insert(action);
        if (action->menu() != nullptr)
            collect(action->menu(), actions);
    }
}

} // namespace

#define NONE(list)                                                                                                     \
    do {                                                                                                               \
        const QStringList faults = (list);                                                                             \
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));                                                    \
    } while (false)

/// Every window, page, dialog and state that there are pictures of, told to somebody who cannot see them and used by
/// somebody who has no mouse, from left to right and from right to left.
class TestUiAccess : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everythingHasARoleAndAName_data() { windows(); }
    void everythingHasARoleAndAName();
    void tablesSayWhatTheyShow_data() { windows(); }
    void tablesSayWhatTheyShow();
    void lettersAreUnique_data() { windows(); }
    void lettersAreUnique();
    void noTextIsCut_data() { windows(); }
    void noTextIsCut();
    void tabGoesThroughEverything_data() { windows(); }
    void tabGoesThroughEverything();
    void menusHaveUniqueLetters();
    void shortcutsAreUnique();
    void everyActionIsInAMenu();
    void everyIconIsDrawn();
    void progressIsSaidInWords();
    void groupsSayHowMany();
    void noticesAreReadOut();
    void paintedWidgetsSayWhatTheyAre();

private:
    static void windows();
    /// Sets up the scene of the row; null for one that is no window of ours.
    QWidget *open(Stage &stage) const;

    QTemporaryDir m_home;
    std::unique_ptr<Engine> m_engine;
};

void TestUiAccess::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
    EngineOptions options;
    options.ledgerPath = m_home.filePath(QStringLiteral("ledger.db"));
    options.defaultStorageRoot = m_home.filePath(QStringLiteral("files"));
    auto engine = Engine::open(options);
    QVERIFY(engine);
    m_engine = std::move(*engine);
    QVERIFY(sample::fill(*m_engine, m_home.filePath(QStringLiteral("source"))));
}

void TestUiAccess::windows()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<bool>("rightToLeft");
    const std::vector<Scene> all = scenes();
    for (const bool rightToLeft : {false, true}) {
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name + (rightToLeft ? QStringLiteral("-rtl") : QString())))
                << int(i) << rightToLeft;
    }
}

QWidget *TestUiAccess::open(Stage &stage) const
{
    QFETCH(int, scene);
    QFETCH(bool, rightToLeft);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QWidget *shown = scenes()[size_t(scene)].set(stage);
    Stage::settle();
    if (shown == nullptr)
        QTest::qFail("what the scene shows did not come", __FILE__, __LINE__);
    return shown == nullptr || qobject_cast<QMenu *>(shown) || qobject_cast<QFileDialog *>(shown) ? nullptr : shown;
}

void TestUiAccess::everythingHasARoleAndAName()
{
    Stage stage(*m_engine);
    if (QWidget *window = open(stage))
        NONE(walk::nameless(window));
}

void TestUiAccess::tablesSayWhatTheyShow()
{
    Stage stage(*m_engine);
    if (QWidget *window = open(stage))
        NONE(walk::silentCells(window));
}

void TestUiAccess::lettersAreUnique()
{
    Stage stage(*m_engine);
    if (QWidget *window = open(stage))
        NONE(walk::ambiguousMnemonics(window));
}

void TestUiAccess::noTextIsCut()
{
    Stage stage(*m_engine);
    if (QWidget *window = open(stage))
        NONE(walk::cutTexts(window));
}

void TestUiAccess::tabGoesThroughEverything()
{
    Stage stage(*m_engine);
    QWidget *window = open(stage);
    const auto *overlay = window == nullptr ? nullptr : window->findChild<DropOverlay *>();
    if (window == nullptr || (overlay != nullptr && overlay->isVisible())) // there only while the mouse drags something
        return;
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    NONE(walk::faultsOfTabbing(window));
}

void TestUiAccess::menusHaveUniqueLetters()
{
    Stage stage(*m_engine);
    MainWindow *window = stage.window();
    for (const QAction *title : window->menuBar()->actions())
        NONE(walk::ambiguousMnemonics(title->menu()));
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        QMenu menu;
        menu.addActions(widget->actions());
        if (widget->contextMenuPolicy() == Qt::ActionsContextMenu)
            NONE(walk::ambiguousMnemonics(&menu));
    }
}

void TestUiAccess::shortcutsAreUnique()
{
    Stage stage(*m_engine);
    MainWindow *window = stage.window();
    std::map<QString, QStringList> uses;
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut) // those of one view, while it has the keyboard
            continue;
        for (const QKeySequence &keys : action->shortcuts())
            uses[keys.toString()] << action->text();
    }
    for (const QShortcut *shortcut : window->findChildren<QShortcut *>())
        uses[shortcut->key().toString()] << shortcut->objectName();
    for (const QAction *title : window->menuBar()->actions())
        uses[QKeySequence::mnemonic(title->text()).toString()] << title->text();
    for (const auto &[keys, texts] : uses)
        QVERIFY2(texts.size() == 1, qPrintable(keys + u' ' + texts.join(QStringLiteral(", "))));
}

void TestUiAccess::everyActionIsInAMenu()
{
    Stage stage(*m_engine);
    MainWindow *window = stage.window();
    std::set<const QAction *> listed;
    for (const QAction *title : window->menuBar()->actions())
        collect(title->menu(), listed);
    int found = 0;
    for (const QAction *action : window->findChildren<QAction *>(QRegularExpression(QStringLiteral("^action")))) {
        QVERIFY2(listed.contains(action), qPrintable(action->objectName()));
        ++found;
    }
    QVERIFY(found > 10);
    for (const QWidget *widget : window->findChildren<QWidget *>()) { // what only a context menu has
        if (widget->contextMenuPolicy() == Qt::ActionsContextMenu)
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(walk::nameOf(widget)));
    }
}

void TestUiAccess::everyIconIsDrawn()
{
    Stage stage(*m_engine);
    int found = 0;
    for (const QAction *action : stage.window()->findChildren<QAction *>()) {
        if (action->icon().isNull())
            continue;
        const QImage image = action->icon().pixmap(QSize(16, 16)).toImage();
        QImage blank(image.size(), image.format());
        blank.fill(Qt::transparent);
        QVERIFY2(image != blank, qPrintable(action->objectName()));
        ++found;
    }
    QVERIFY(found > 10);
}

void TestUiAccess::progressIsSaidInWords()
{
    Stage stage(*m_engine);
    QAccessibleInterface *table = accessOf(stage.window(), "taskTable");
    QVERIFY(table != nullptr);
    const auto textAt = [table](int row, int column) {
        return table->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
    };
    int running = 0; // that of the sample, behind those of the ledger
    while (running < table->tableInterface()->rowCount() - 1 &&
           (textAt(running, TaskTableModel::Name) != u"atlas" || textAt(running, TaskTableModel::Revision) != u"r2"))
        ++running;
    QCOMPARE(textAt(running, TaskTableModel::Progress),
             QStringLiteral("98 %: 999 files kept, 0 files downloaded, 1 file to come"));
    QCOMPARE(table->tableInterface()->columnDescription(TaskTableModel::Progress), QStringLiteral("Progress"));
}

void TestUiAccess::groupsSayHowMany()
{
    Stage stage(*m_engine);
    QAccessibleInterface *list = accessOf(stage.window(), "sidebar");
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i)
        names << list->child(i)->text(QAccessible::Name);
    QVERIFY2(names.contains(QStringLiteral("All, 14")), qPrintable(names.join(u'\n')));
    QVERIFY2(names.contains(QStringLiteral("Storage, 412 GB free")), qPrintable(names.join(u'\n')));
}

void TestUiAccess::noticesAreReadOut()
{
    Stage stage(*m_engine);
    MainWindow *window = stage.window();
    window->findChild<NoticeBar *>(QStringLiteral("noticeBar"))->tell(Tone::Bad, QStringLiteral("The disk is full."));
    window->findChild<DropOverlay *>()->appear();
    const std::pair<const char *, QString> messages[] = {
        {"noticeBar", QStringLiteral("The disk is full.")},
        {"dropOverlay", QStringLiteral("Drop a link, a list of links or a manifest here")}};
    for (const auto &[name, text] : messages) {
        QAccessibleInterface *access = accessOf(window, name);
        QVERIFY2(access != nullptr, name);
        QCOMPARE(access->role(), QAccessible::AlertMessage); // what screen readers say when it appears
        QVERIFY2(!access->state().invisible, name);
        QCOMPARE(access->text(QAccessible::Name), text);
    }
}

void TestUiAccess::paintedWidgetsSayWhatTheyAre()
{
    Stage stage(*m_engine);
    MainWindow *window = stage.window();
    for (const char *name : {"overviewGraph", "storageBar", "storageMap"}) {
        QAccessibleInterface *access = accessOf(window, name);
        QVERIFY2(access != nullptr, name);
        QVERIFY2(access->role() != QAccessible::Client && access->role() != QAccessible::NoRole, name);
    }
    QVERIFY(accessOf(window, "overviewGraph")->text(QAccessible::Description).contains(QStringLiteral("MB/s")));
    StackedBar bar(QStringLiteral("bar"));
    bar.setSegments({{3, Qt::green}}, 4, QStringLiteral("3 files kept; 1 to download"));
    QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->text(QAccessible::Name),
             QStringLiteral("3 files kept; 1 to download"));
    MainWindow *empty = stage.emptyWindow();
    QCOMPARE(accessOf(empty, "emptyState")->role(), QAccessible::Grouping);
    QVERIFY(!accessOf(empty, "emptyState")->text(QAccessible::Name).isEmpty());
}

QTEST_MAIN(TestUiAccess)
#include "tst_ui_access.moc"
