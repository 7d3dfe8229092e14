// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs "Files" and "History" of a task, in the real window.
#include "app/bootstrap/Bootstrap.h"
#include "tests/ui/Desk.h"
#include "ui/models/FileTreeModel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace heirloom;
using test::Desk;

namespace {

constexpr int patienceMs = 60'000;

/// What a desktop would open.
class Opener : public QObject
{
    Q_OBJECT
public:
    Opener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QList<QUrl> opened;
public slots:
    void open(const QUrl &url) { opened.append(url); }
};

/// As much of a file manager as is asked for.
class FakeFileManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")
public:
    QStringList shown;
public slots:
    void ShowItems(const QStringList &uris, const QString &) { shown += uris; } // NOLINT: the name is the bus's
};

QTreeView *filesOf(const Desk &desk)
{
    return desk.find<QTreeView>("filesView");
}

QStringList shownFiles(const Desk &desk, const QModelIndex &folder = {})
{
    const QAbstractItemModel *model = filesOf(desk)->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(folder); ++row)
        names << model->index(row, 0, folder).data().toString();
    return names;
}

void openTab(Desk &desk, int tab)
{
    desk.selectFirst();
    desk.find<QTabWidget>("detailsTabs")->setCurrentIndex(tab);
}

void makeCurrent(const Desk &desk, const QString &name)
{
    const auto *model = filesOf(desk)->model();
    const QModelIndexList found =
        model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    filesOf(desk)->setCurrentIndex(found.first());
}

bool isEnabled(const Desk &desk, const char *action)
{
    return desk.find<QAction>(action)->isEnabled();
}

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

class TestUiDetails : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void foldersOpenAndAreSearched();
    void longFoldersAreReadOnByScrolling();
    void oneFailedFileIsTriedAgain();
    void t17_programsAskBeforeTheyAreOpened();
    void fileIsShownInTheFileManager();
    void pathAndChecksumAreCopied();
    void historyTellsTheTask();

private:
    QProcess m_bus;
};

void TestUiDetails::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead(patienceMs));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void TestUiDetails::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestUiDetails::foldersOpenAndAreSearched()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"),
                                      {{QStringLiteral("docs/a.txt"), "a"},
                                       {QStringLiteral("docs/deep/b.txt"), "b"},
                                       {QStringLiteral("c.bin"), "c"}});
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Completed);
    openTab(desk, 1);
    TRY(shownFiles(desk) == (QStringList{QStringLiteral("c.bin"), QStringLiteral("docs/")}));
    const QModelIndex docs = filesOf(desk)->model()->index(1, 0);
    filesOf(desk)->expand(docs);
    TRY(shownFiles(desk, docs) == (QStringList{QStringLiteral("a.txt"), QStringLiteral("deep/")}));

    QTest::keyClicks(desk.find<QLineEdit>("filesSearch"), QStringLiteral(".TXT"));
    TRY(shownFiles(desk) == (QStringList{QStringLiteral("docs/a.txt"), QStringLiteral("docs/deep/b.txt")}));
    QTest::keyClicks(desk.find<QLineEdit>("filesSearch"), QStringLiteral("nowhere"));
    TRY(desk.find<QWidget>("filesNote")->isVisible());
    QCOMPARE(desk.labelText("filesNote"), QStringLiteral("No file matches what you typed."));
    desk.find<QLineEdit>("filesSearch")->clear();
    TRY(shownFiles(desk).size() == 2);
    QVERIFY(!desk.find<QWidget>("filesNote")->isVisible());
    desk.find<QComboBox>("filesWhich")->setCurrentIndex(1);
    TRY(desk.labelText("filesNote") == QStringLiteral("No file of this task has a problem."));
}

void TestUiDetails::longFoldersAreReadOnByScrolling()
{
    Desk desk;
    QVERIFY(desk.server().start());
    std::map<QString, QByteArray> files;
    for (int i = 0; i < 1'300; ++i)
        files.emplace(QStringLiteral("many/%1.txt").arg(i, 4, 10, QLatin1Char('0')), "same");
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), files);
    QVERIFY(desk.open());
    desk.window().offer({link});
    TRY(desk.isClickable("addPaused"));
    desk.click("addPaused");
    TRY(desk.state() == TaskState::Paused);
    openTab(desk, 1);
    TRY(shownFiles(desk).size() == 1);
    const QModelIndex many = filesOf(desk)->model()->index(0, 0);
    filesOf(desk)->expand(many);
    TRY(filesOf(desk)->model()->rowCount(many) >= FileTreeModel::pageSize);
    const auto scrolled = [&desk, &many] {
        filesOf(desk)->scrollToBottom();
        return filesOf(desk)->model()->rowCount(many);
    };
    TRY(scrolled() == 1'300);
}

void TestUiDetails::oneFailedFileIsTriedAgain()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(
        QStringLiteral("atlas"), QStringLiteral("r1"),
        {{QStringLiteral("a.bin"), "aa"}, {QStringLiteral("d/b.bin"), "bb"}, {QStringLiteral("d/c.bin"), "cc"}});
    const QString www = desk.root() + QStringLiteral("/www/atlas/r1/d/");
    for (const char *name : {"b.bin", "c.bin"})
        QVERIFY(QFile::rename(www + QLatin1String(name), www + QLatin1String(name) + QStringLiteral(".away")));
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Failed);
    openTab(desk, 1);
    desk.find<QComboBox>("filesWhich")->setCurrentIndex(1);
    TRY(shownFiles(desk) == (QStringList{QStringLiteral("d/b.bin"), QStringLiteral("d/c.bin")}));
    QVERIFY(!filesOf(desk)->model()->index(0, FileTreeModel::Problem).data().toString().isEmpty());
    QVERIFY(!isEnabled(desk, "fileRetry"));
    makeCurrent(desk, QStringLiteral("d/b.bin"));
    QVERIFY(isEnabled(desk, "fileRetry"));
    QVERIFY(!isEnabled(desk, "fileOpen"));
    for (const char *name : {"b.bin", "c.bin"})
        QVERIFY(QFile::rename(www + QLatin1String(name) + QStringLiteral(".away"), www + QLatin1String(name)));
    desk.trigger("fileRetry");
    TRY(desk.content(QStringLiteral("atlas-r1/d/b.bin")) == "bb");
    TRY(desk.state() == TaskState::Failed && desk.snapshot()->task.counts.filesFailed == 1); // the other is left alone
    QVERIFY(desk.content(QStringLiteral("atlas-r1/d/c.bin")).isEmpty());
    TRY(shownFiles(desk) == QStringList{QStringLiteral("d/c.bin")});
    makeCurrent(desk, QStringLiteral("d/c.bin"));
    desk.trigger("fileRetry");
    TRY(desk.state() == TaskState::Completed);
    TRY(shownFiles(desk).isEmpty());
}

void TestUiDetails::t17_programsAskBeforeTheyAreOpened()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link =
        desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"),
                     {{QStringLiteral("setup.desktop"), "[Desktop Entry]"}, {QStringLiteral("notes.txt"), "text"}});
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Completed);
    openTab(desk, 1);
    TRY(shownFiles(desk).size() == 2);
    const Opener opener;
    makeCurrent(desk, QStringLiteral("notes.txt"));
    desk.trigger("fileOpen");
    QCOMPARE(opener.opened.size(), 1);
    QVERIFY(opener.opened.first().path().endsWith(QStringLiteral("/files/atlas-r1/notes.txt")));

    makeCurrent(desk, QStringLiteral("setup.desktop"));
    emit filesOf(desk)->activated(filesOf(desk)->currentIndex());
    TRY(desk.find<QMessageBox>("openRisky") != nullptr);
    const auto *box = desk.find<QMessageBox>("openRisky");
    QVERIFY(box->text().contains(QStringLiteral("setup.desktop")));
    QVERIFY(box->informativeText().contains(link));
    const QAbstractButton *first = box->defaultButton();
    QVERIFY(first == box->button(QMessageBox::Cancel));
    QCOMPARE(opener.opened.size(), 1);
    QTest::keyClick(desk.find<QMessageBox>("openRisky"), Qt::Key_Escape);
    TRY(desk.find<QMessageBox>("openRisky") == nullptr);
    QCOMPARE(opener.opened.size(), 1);
    desk.trigger("fileOpen");
    TRY(desk.isClickable("openAnyway"));
    desk.click("openAnyway");
    QCOMPARE(opener.opened.size(), 2);
}

void TestUiDetails::fileIsShownInTheFileManager()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link =
        desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a file.txt"), "text"}});
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Completed);
    openTab(desk, 1);
    TRY(shownFiles(desk).size() == 1);
    makeCurrent(desk, QStringLiteral("a file.txt"));

    const Opener opener; // nobody answers on the bus: the folder alone
    desk.trigger("fileFolder");
    TRY(opener.opened.size() == 1);
    QVERIFY(opener.opened.first().path().endsWith(QStringLiteral("/files/atlas-r1")));

    FakeFileManager manager;
    QDBusConnection bus =
        QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("manager"));
    QVERIFY(
        bus.registerObject(QStringLiteral("/org/freedesktop/FileManager1"), &manager, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.FileManager1")));
    desk.trigger("fileFolder");
    TRY(manager.shown.size() == 1);
    QCOMPARE(QUrl(manager.shown.first()).toLocalFile(), desk.root() + QStringLiteral("/files/atlas-r1/a file.txt"));
    QCOMPARE(opener.opened.size(), 1);
    QDBusConnection::disconnectFromBus(QStringLiteral("manager"));
}

void TestUiDetails::pathAndChecksumAreCopied()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a.txt"), "a"}});
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Completed);
    openTab(desk, 1);
    TRY(shownFiles(desk).size() == 1);
    makeCurrent(desk, QStringLiteral("a.txt"));
    desk.trigger("filePath");
    QCOMPARE(QApplication::clipboard()->text(), desk.root() + QStringLiteral("/files/atlas-r1/a.txt"));
    desk.trigger("fileDigest");
    QCOMPARE(QApplication::clipboard()->text().toLatin1(),
             QCryptographicHash::hash("a", QCryptographicHash::Sha256).toHex());
}

void TestUiDetails::historyTellsTheTask()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a.txt"), "a"}});
    const QString other = desk.publish(QStringLiteral("other"), QStringLiteral("r1"), {{QStringLiteral("a.txt"), "b"}});
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Completed);
    const TaskId task = desk.snapshot()->task.id;
    QVERIFY(desk.engine().remove(task, {}).result().has_value());
    TRY(desk.rows() == 0);
    QVERIFY(desk.engine().undelete(task).result().has_value());
    TRY(desk.state() == TaskState::Completed);
    QVERIFY(desk.add(other));
    openTab(desk, 3);
    auto *history = desk.find<QTreeWidget>("historyView");
    TRY(history->topLevelItemCount() == 4);
    QStringList lines;
    for (int row = 0; row < history->topLevelItemCount(); ++row)
        lines << history->topLevelItem(row)->text(1);
    lines.sort();
    QCOMPARE(lines.join(u'|'), QStringLiteral("added|brought atlas back|deleted atlas r1|finished"));
    QVERIFY(history->topLevelItem(0)->toolTip(0).size() > history->topLevelItem(0)->text(0).size());
    history->selectAll();
    history->findChild<QAction *>(QStringLiteral("historyCopy"))->trigger();
    QCOMPARE(QApplication::clipboard()->text().split(u'\n').size(), 4);
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiDetails)
#include "tst_ui_details.moc"
