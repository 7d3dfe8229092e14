// SPDX-License-Identifier: GPL-3.0-or-later
// From links to tasks, in the real window: revisions, the clipboard, several links at once.
#include "app/bootstrap/Bootstrap.h"
#include "support/http/HubServer.h"
#include "tests/ui/Desk.h"
#include "ui/dialogs/AddDialog.h"
#include "ui/models/TaskTableModel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace heirloom;
using test::Desk;
using test::HubServer;

namespace {

constexpr int patienceMs = 60'000;
const QByteArray newest(40, '1');
const QByteArray older(40, '2');
const QByteArray typed(40, '3');

HubServer::HubFiles filesOf(const QByteArray &text)
{
    return {{QStringLiteral("config.json"), {text, false}}};
}

QString sourceText(const Desk &desk)
{
    const auto *source = desk.find<QLineEdit>("addSource");
    return source ? source->text() : QString();
}

bool isShown(const Desk &desk, const char *name)
{
    const auto *widget = desk.find<QWidget>(name);
    return widget && widget->isVisible();
}

void choose(const Desk &desk, const QString &beginning)
{
    auto *box = desk.find<QComboBox>("addRevision");
    const int at = box->findText(beginning, Qt::MatchStartsWith);
    QVERIFY(at > 0);
    box->setCurrentIndex(at);
    emit box->activated(at);
}

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

class TestUiAdding : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void revisionIsChosen();
    void revisionIsTyped();
    void revisionThatIsNoneSaysSo();
    void sourceWithoutRevisionsHasAPlainLine();
    void clipboardIsOfferedAndNotTaken();
    void severalFilesOfOneServerAreOneList();
    void listBecomesSingleTasks();
    void pastedListOfLinksIsOneSource();
    void oneOfSeveralIsSkipped();
    void cancelForgetsThoseThatWait();
    void allAreAddedWithTheseChoices();
    void failuresOfTheRestAreTold();
    void patternsLeaveFilesOut();
    void enterStartsAndEscapeAbandons();
    void comparedWithAnotherTask();
};

void TestUiAdding::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
}

void TestUiAdding::cleanup()
{
    qunsetenv("HF_ENDPOINT");
    QApplication::clipboard()->clear();
}

void TestUiAdding::revisionIsChosen()
{
    HubServer hub;
    hub.publish("acme/atlas", "main", newest, filesOf("newest"));
    hub.publish("acme/atlas", "v1", older, filesOf("first"));
    hub.publishRefs("acme/atlas", {QStringLiteral("main")}, {QStringLiteral("v1")});
    qputenv("HF_ENDPOINT", hub.endpoint().toUtf8());
    Desk desk;
    QVERIFY(desk.open());
    desk.window().offer({QStringLiteral("hf:acme/atlas@main")}); // another can be chosen where the link names one
    TRY(desk.isClickable("addStart") && isShown(desk, "addRevision"));
    QCOMPARE(desk.find<QComboBox>("addRevision")->currentText(),
             QStringLiteral("111111111111, which the link leads to"));
    QCOMPARE(desk.find<QComboBox>("addRevision")->count(), 3);
    choose(desk, QStringLiteral("v1"));
    TRY(desk.isClickable("addStart") && desk.labelText("addInfo").contains(QStringLiteral("222222222222")));
    QCOMPARE(sourceText(desk), QStringLiteral("hf:acme/atlas@main"));
    desk.click("addStart");
    TRY(desk.state() == TaskState::Completed);
    QCOMPARE(desk.snapshot()->task.revision, QString::fromLatin1(older));
    QCOMPARE(desk.snapshot()->task.source, QStringLiteral("hf:acme/atlas"));
    QCOMPARE(desk.content(QStringLiteral("atlas-%1/config.json").arg(QString::fromLatin1(older))), QByteArray("first"));
}

void TestUiAdding::revisionIsTyped()
{
    HubServer hub;
    hub.publish("acme/atlas", "main", newest, filesOf("newest"));
    hub.publish("acme/atlas", "experiment", typed, filesOf("typed"));
    hub.publishRefs("acme/atlas", {QStringLiteral("main")}, {});
    qputenv("HF_ENDPOINT", hub.endpoint().toUtf8());
    Desk desk;
    QVERIFY(desk.open());
    desk.window().offer({QStringLiteral("hf:acme/atlas")});
    TRY(desk.isClickable("addStart") && isShown(desk, "addRevision"));
    auto *line = desk.find<QLineEdit>("addRevisionText");
    line->selectAll();
    QTest::keyClicks(line, QString::fromLatin1(typed));
    QVERIFY(!desk.isClickable("addStart"));
    TRY(desk.isClickable("addStart"));
    QVERIFY(desk.labelText("addInfo").contains(QStringLiteral("333333333333")));
    desk.click("addStart");
    TRY(desk.state() == TaskState::Completed);
    QCOMPARE(desk.snapshot()->task.revision, QString::fromLatin1(typed));
}

void TestUiAdding::revisionThatIsNoneSaysSo()
{
    HubServer hub;
    hub.publish("acme/atlas", "main", newest, filesOf("newest"));
    hub.publishRefs("acme/atlas", {QStringLiteral("main")}, {});
    qputenv("HF_ENDPOINT", hub.endpoint().toUtf8());
    Desk desk;
    QVERIFY(desk.open());
    desk.window().offer({QStringLiteral("hf:acme/atlas@gone")});
    TRY(isShown(desk, "addError") && isShown(desk, "addRevision"));
    choose(desk, QStringLiteral("main")); // the way out is in the dialog
    TRY(desk.isClickable("addStart"));
}

void TestUiAdding::sourceWithoutRevisionsHasAPlainLine()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a"), "a"}});
    QVERIFY(desk.open());
    desk.window().offer({link});
    TRY(desk.isClickable("addStart"));
    QVERIFY(!isShown(desk, "addRevision"));
    QVERIFY(isShown(desk, "addRevisionLine"));
    QCOMPARE(desk.labelText("addRevisionLine"), QStringLiteral("r1"));
    desk.find<QLineEdit>("addSource")->setText(desk.server().url(QStringLiteral("/atlas/r1/a")).toString());
    TRY(desk.isClickable("addStart"));
    QVERIFY(!isShown(desk, "addRevisionLine"));
}

void TestUiAdding::clipboardIsOfferedAndNotTaken()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a"), "a"}});
    QVERIFY(desk.open());
    QApplication::clipboard()->setText(link);
    desk.trigger("actionAdd");
    TRY(isShown(desk, "addClipboard"));
    QCOMPARE(desk.labelText("addClipboard"), QStringLiteral("From the clipboard: ") + link);
    QVERIFY(sourceText(desk).isEmpty());
    QVERIFY(desk.server().entries().isEmpty());
    desk.click("addUseClipboard");
    QCOMPARE(sourceText(desk), link);
    QVERIFY(!isShown(desk, "addClipboard"));
    TRY(desk.isClickable("addStart"));
    desk.find<QLineEdit>("addSource")->clear();
    TRY(isShown(desk, "addClipboard"));
    QApplication::clipboard()->setText(QStringLiteral("just words"));
    TRY(!isShown(desk, "addClipboard"));
}

void TestUiAdding::severalFilesOfOneServerAreOneList()
{
    Desk desk;
    QVERIFY(desk.server().start());
    desk.publish(QStringLiteral("pictures"), QStringLiteral("x"),
                 {{QStringLiteral("a.jpg"), "first"}, {QStringLiteral("b/a.jpg"), "second"}});
    QVERIFY(desk.open());
    const QString first = desk.server().url(QStringLiteral("/pictures/x/a.jpg")).toString();
    const QString second = desk.server().url(QStringLiteral("/pictures/x/b/a.jpg")).toString();
    desk.window().offer({first, second});
    TRY(desk.isClickable("addStart"));
    QCOMPARE(sourceText(desk), first + u' ' + second);
    QVERIFY(desk.labelText("addInfo").contains(QStringLiteral("list of links · 2 files")));
    QVERIFY(!isShown(desk, "addSkip")); // one dialog, no queue
    desk.click("addStart");
    TRY(desk.state() == TaskState::Completed);
    QCOMPARE(desk.rows(), 1);
    QCOMPARE(desk.content(QStringLiteral("127.0.0.1/a.jpg")), QByteArray("first"));
    QCOMPARE(desk.content(QStringLiteral("127.0.0.1/a (2).jpg")), QByteArray("second"));
}

void TestUiAdding::listBecomesSingleTasks()
{
    Desk desk;
    QVERIFY(desk.server().start());
    desk.publish(QStringLiteral("pictures"), QStringLiteral("x"),
                 {{QStringLiteral("a.jpg"), "first"}, {QStringLiteral("b.jpg"), "second"}});
    QVERIFY(desk.open());
    const QString first = desk.server().url(QStringLiteral("/pictures/x/a.jpg")).toString();
    const QString second = desk.server().url(QStringLiteral("/pictures/x/b.jpg")).toString();
    desk.window().offer({first, second});
    TRY(isShown(desk, "addSeparate"));
    desk.click("addSeparate");
    TRY(sourceText(desk) == first && desk.isClickable("addStart"));
    QVERIFY(!isShown(desk, "addSeparate"));
    desk.click("addStart");
    TRY(sourceText(desk) == second && desk.isClickable("addStart"));
    desk.click("addStart");
    TRY(desk.rows() == 2);
    TRY(desk.content(QStringLiteral("b.jpg")) == "second");
}

void TestUiAdding::pastedListOfLinksIsOneSource()
{
    Desk desk;
    QVERIFY(desk.server().start());
    desk.publish(QStringLiteral("p"), QStringLiteral("x"), {{QStringLiteral("a"), "1"}, {QStringLiteral("b"), "2"}});
    QVERIFY(desk.open());
    QApplication::clipboard()->setText(desk.server().url(QStringLiteral("/p/x/a")).toString() + u'\n' +
                                       desk.server().url(QStringLiteral("/p/x/b")).toString());
    desk.trigger("actionAdd");
    auto *source = desk.find<QLineEdit>("addSource");
    source->paste();
    TRY(desk.isClickable("addStart"));
    QVERIFY(desk.labelText("addInfo").contains(QStringLiteral("list of links · 2 files")));
}

void TestUiAdding::oneOfSeveralIsSkipped()
{
    Desk desk;
    QVERIFY(desk.server().start());
    QStringList links;
    for (const char *name : {"one", "two", "three"})
        links << desk.publish(QString::fromLatin1(name), QStringLiteral("r1"), {{QStringLiteral("a"), name}});
    QVERIFY(desk.open());
    desk.window().offer(links);
    TRY(desk.isClickable("addStart"));
    QCOMPARE(desk.find<AddDialog>("addDialog")->windowTitle(), QStringLiteral("Add a download (2 more after this)"));
    desk.click("addSkip");
    TRY(sourceText(desk) == links[1] && desk.isClickable("addStart"));
    QCOMPARE(desk.rows(), 0);
    desk.click("addStart");
    TRY(sourceText(desk) == links[2]);
    QVERIFY(!isShown(desk, "addSkip"));
    TRY(desk.rows() == 1);
}

void TestUiAdding::cancelForgetsThoseThatWait()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.window().offer({QStringLiteral("http://127.0.0.1:1/a.json"), QStringLiteral("http://127.0.0.1:1/b.json")});
    TRY(desk.find<AddDialog>("addDialog") != nullptr);
    QTest::keyClick(desk.find<AddDialog>("addDialog"), Qt::Key_Escape);
    TRY(desk.find<AddDialog>("addDialog") == nullptr);
    desk.window().offer({QStringLiteral("http://127.0.0.1:1/c.json")});
    TRY(sourceText(desk) == QStringLiteral("http://127.0.0.1:1/c.json"));
    QVERIFY(!isShown(desk, "addSkip"));
}

void TestUiAdding::allAreAddedWithTheseChoices()
{
    Desk desk;
    QVERIFY(desk.server().start());
    QStringList links;
    for (const char *name : {"one", "two", "three"})
        links << desk.publish(QString::fromLatin1(name), QStringLiteral("r1"), {{QStringLiteral("a"), name}});
    QVERIFY(desk.open());
    desk.window().offer(links);
    TRY(desk.isClickable("addAll"));
    auto *placing = desk.find<QComboBox>("addPlacing");
    placing->setCurrentIndex(1);
    emit placing->activated(1);
    TRY(desk.isClickable("addAll"));
    desk.click("addAll");
    TRY(desk.rows() == 3);
    QVERIFY(desk.find<AddDialog>("addDialog") == nullptr);
    const auto *tasks = desk.window().findChild<TaskTableModel *>();
    for (int row = 0; row < 3; ++row)
        QVERIFY(tasks->at(row).task.link == LinkMethod::Copy);
    TRY(desk.content(QStringLiteral("three-r1/a")) == "three");
}

void TestUiAdding::failuresOfTheRestAreTold()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString good = desk.publish(QStringLiteral("one"), QStringLiteral("r1"), {{QStringLiteral("a"), "a"}});
    QVERIFY(desk.open());
    desk.window().offer({good, desk.server().url(QStringLiteral("/no.json")).toString(), good});
    TRY(desk.isClickable("addAll"));
    desk.click("addAll");
    TRY(desk.rows() == 2);
    TRY(desk.labelText("noticeBarText").startsWith(QStringLiteral("1 source could not be added. The first: ")));
}

void TestUiAdding::patternsLeaveFilesOut()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(
        QStringLiteral("atlas"), QStringLiteral("r1"),
        {{QStringLiteral("docs/a.txt"), "a"}, {QStringLiteral("b.bin"), "b"}, {QStringLiteral("c.bin"), "c"}});
    QVERIFY(desk.open());
    desk.window().offer({link});
    TRY(desk.isClickable("addStart"));
    QTest::keyClicks(desk.find<QLineEdit>("planFilter"), QStringLiteral("*.bin"));
    TRY(desk.labelText("planDownload") == QStringLiteral("2 files to download, 2 B") && desk.isClickable("addStart"));
    desk.click("addStart");
    TRY(desk.state() == TaskState::Completed);
    QCOMPARE(desk.content(QStringLiteral("atlas-r1/c.bin")), QByteArray("c"));
    QVERIFY(desk.content(QStringLiteral("atlas-r1/docs/a.txt")).isEmpty());
}

void TestUiAdding::enterStartsAndEscapeAbandons()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a"), "a"}});
    QVERIFY(desk.open());
    desk.window().offer({link});
    TRY(desk.isClickable("addStart"));
    QTest::keyClick(desk.find<AddDialog>("addDialog"), Qt::Key_Escape);
    TRY(desk.find<AddDialog>("addDialog") == nullptr);
    QCOMPARE(desk.rows(), 0);
    desk.window().offer({link});
    TRY(desk.isClickable("addStart"));
    QTest::keyClick(desk.find<QLineEdit>("addSource"), Qt::Key_Return);
    TRY(desk.rows() == 1);
}

void TestUiAdding::comparedWithAnotherTask()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString other = desk.publish(QStringLiteral("other"), QStringLiteral("x"), {{QStringLiteral("o"), "o"}});
    const QString atlas = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a"), "a"}});
    QVERIFY(desk.open());
    QVERIFY(desk.add(other));
    TRY(desk.state() == TaskState::Completed);
    desk.window().offer({atlas});
    TRY(desk.isClickable("addStart"));
    auto *compare = desk.find<QComboBox>("addCompareWith");
    TRY(compare->count() == 2);
    QCOMPARE(compare->itemText(0), QStringLiteral("nothing in particular; files you have are kept anyway"));
    QCOMPARE(compare->itemText(1), QStringLiteral("other x"));
    compare->setCurrentIndex(1);
    emit compare->activated(1);
    TRY(desk.isClickable("addStart"));
    desk.click("addStart");
    TRY(desk.rows() == 2);
    const auto *tasks = desk.window().findChild<TaskTableModel *>();
    QCOMPARE(tasks->at(1).task.upgradeFrom, tasks->at(0).task.id);
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiAdding)
#include "tst_ui_adding.moc"
