// SPDX-License-Identifier: GPL-3.0-or-later
// What a start wants besides links: the actions of the launcher, and links of the scheme `heirloom:`.
#include "../Bed.h"

#include "app/bootstrap/Bootstrap.h"
#include "support/bus/PrivateBus.h"
#include "ui/dialogs/AddDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace heirloom;
using namespace heirloom::test;

namespace {

StartMessage wish(StartMessage::Action action)
{
    StartMessage message;
    message.action = action;
    return message;
}

StartMessage offer(const QString &link)
{
    StartMessage message;
    message.links = {QStringLiteral("heirloom:?url=") + QString::fromLatin1(QUrl::toPercentEncoding(link))};
    return message;
}

StartMessage inBackground()
{
    StartMessage message;
    message.background = true;
    return message;
}

} // namespace

class TestGuiWishes : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void offeredLinkIsShownAndNobodyAsked();
    void offeredLinkIsLookedAtOnReturn();
    void choicesDoNotLookAtAnOfferedLink();
    void offeredLinkIsNeverAddedWithTheOthers();
    void fewOffersWait();
    void refusedLinkSaysWhy();
    void newTaskOpensTheAddDialog();
    void newTaskOpensOneDialog();
    void pauseAllNeedsNoWindow();
    void pauseAllOfTheFirstStart();

private:
    std::unique_ptr<PrivateBus> m_bus;
};

void TestGuiWishes::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
    m_bus = std::make_unique<PrivateBus>();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toUtf8());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toUtf8());
}

void TestGuiWishes::offeredLinkIsShownAndNobodyAsked()
{
    Bed bed;
    const QString link = bed.publisher.publish(QStringLiteral("r1"), {{QStringLiteral("a.bin"), "a"}});
    bed.open(Bed::Tray::Yes, inBackground());
    bed.desktop->startAgain(offer(link));
    TRY(bed.window().isVisible());
    TRY(bed.find<AddDialog>("addDialog"));
    QCOMPARE(bed.find<QLineEdit>("addSource")->text(), link);
    TRY(bed.find<QPushButton>("addLook")->isVisible());
    QVERIFY(!bed.find<QPushButton>("addStart")->isEnabled());
    // A link of the user's own would be asked for at once: one that comes after it is the proof that time has passed.
    const QString other = bed.publisher.publish(QStringLiteral("r2"), {{QStringLiteral("a.bin"), "b"}});
    bed.desktop->startAgain({{other}, false, {}});
    bed.click("addSkip");
    TRY(bed.publisher.server().entries().size() == 1);
    QVERIFY(bed.publisher.server().entries().constFirst().path.contains(QStringLiteral("r2")));
}

void TestGuiWishes::offeredLinkIsLookedAtOnReturn()
{
    Bed bed;
    bed.open(Bed::Tray::No, offer(bed.publisher.publish(QStringLiteral("r1"), {{QStringLiteral("a.bin"), "a"}})));
    TRY(bed.find<QPushButton>("addLook") && bed.find<QPushButton>("addLook")->isVisible());
    QTest::keyClick(bed.find<QLineEdit>("addSource"), Qt::Key_Return);
    TRY(bed.find<QPushButton>("addStart")->isEnabled());
    QVERIFY(!bed.find<QPushButton>("addLook")->isVisible());
    QVERIFY(await(bed.fixture.engine().tasks())->empty()); // and nothing begins by itself
    bed.find<AddDialog>("addDialog")->reject();
    TRY(!bed.find<AddDialog>("addDialog"));
    bed.desktop->startAgain(offer(bed.publisher.publish(QStringLiteral("r2"), {{QStringLiteral("a.bin"), "b"}})));
    TRY(bed.find<QPushButton>("addLook") && bed.find<QPushButton>("addLook")->isVisible());
    bed.click("addLook");
    TRY(bed.find<QPushButton>("addStart")->isEnabled());
}

void TestGuiWishes::choicesDoNotLookAtAnOfferedLink()
{
    Bed bed;
    bed.open(Bed::Tray::No, offer(bed.publisher.publish(QStringLiteral("r1"), {{QStringLiteral("a.bin"), "a"}})));
    TRY(bed.find<QPushButton>("addLook") && bed.find<QPushButton>("addLook")->isVisible());
    auto *folder = bed.find<QLineEdit>("addFolder");
    QVERIFY(folder);
    QTest::keyClicks(folder, QStringLiteral("maps"));
    QTest::keyClick(folder, Qt::Key_Tab);
    QVERIFY(bed.find<QPushButton>("addLook")->isVisible());
    QVERIFY(bed.publisher.server().entries().isEmpty());
    // What the user writes himself is his own.
    QTest::keyClick(bed.find<QLineEdit>("addSource"), Qt::Key_End);
    QTest::keyClicks(bed.find<QLineEdit>("addSource"), QStringLiteral("?"));
    TRY(!bed.publisher.server().entries().isEmpty());
}

void TestGuiWishes::offeredLinkIsNeverAddedWithTheOthers()
{
    Bed bed;
    const auto publish = [&bed](const char *revision) {
        return bed.publisher.publish(QString::fromLatin1(revision), {{QStringLiteral("a.bin"), revision}});
    };
    const QString offered = publish("r3");
    bed.open(Bed::Tray::No, {{publish("r1"), publish("r2")}, false, {}});
    TRY(bed.find<QPushButton>("addStart") && bed.find<QPushButton>("addStart")->isEnabled());
    bed.desktop->startAgain(offer(offered));
    bed.click("addAll");
    TRY(await(bed.fixture.engine().tasks())->size() == 2);
    TRY(bed.find<QPushButton>("addLook") && bed.find<QPushButton>("addLook")->isVisible());
    QCOMPARE(bed.find<QLineEdit>("addSource")->text(), offered);
    QCOMPARE(await(bed.fixture.engine().tasks())->size(), size_t(2));
}

void TestGuiWishes::fewOffersWait()
{
    Bed bed;
    bed.open(Bed::Tray::No);
    for (int i = 0; i < 100; ++i)
        bed.desktop->startAgain(offer(QStringLiteral("http://127.0.0.1:1/%1").arg(i)));
    int dialogs = 0;
    for (;;) {
        TRY(bed.find<AddDialog>("addDialog") || dialogs > 0);
        auto *dialog = bed.find<AddDialog>("addDialog");
        if (!dialog)
            break;
        ++dialogs;
        const QPointer<AddDialog> seen(dialog);
        dialog->reject();
        TRY(!seen);
        QCoreApplication::sendPostedEvents(); // the next one comes right behind
    }
    QCOMPARE(dialogs, 9); // the one that is open, and eight that wait
}

void TestGuiWishes::refusedLinkSaysWhy()
{
    Bed bed;
    bed.open(Bed::Tray::No, offer(QStringLiteral("file:///etc/passwd")));
    TRY(bed.find<QLabel>("noticeBarText") && bed.find<QLabel>("noticeBarText")->isVisible());
    QVERIFY2(bed.find<QLabel>("noticeBarText")->text().contains(QStringLiteral("refused")),
             qUtf8Printable(bed.find<QLabel>("noticeBarText")->text()));
    QVERIFY(!bed.find<AddDialog>("addDialog"));
}

void TestGuiWishes::newTaskOpensTheAddDialog()
{
    Bed bed;
    bed.open(Bed::Tray::Yes, inBackground());
    QVERIFY(!bed.window().isVisible());
    bed.desktop->startAgain(wish(StartMessage::Action::NewTask));
    TRY(bed.window().isVisible());
    TRY(bed.find<AddDialog>("addDialog") && bed.find<AddDialog>("addDialog")->isVisible());
    QVERIFY(bed.find<QLineEdit>("addSource")->text().isEmpty());
}

void TestGuiWishes::newTaskOpensOneDialog()
{
    Bed bed;
    bed.open(Bed::Tray::No, wish(StartMessage::Action::NewTask));
    TRY(bed.find<AddDialog>("addDialog") && bed.find<AddDialog>("addDialog")->isVisible());
    bed.find<QLineEdit>("addSource")->setText(QStringLiteral("http://127.0.0.1:1/a"));
    bed.desktop->startAgain(wish(StartMessage::Action::NewTask));
    QCOMPARE(bed.window().findChildren<AddDialog *>().size(), 1);
    QCOMPARE(bed.find<QLineEdit>("addSource")->text(), QStringLiteral("http://127.0.0.1:1/a"));
}

void TestGuiWishes::pauseAllNeedsNoWindow()
{
    NginxServer::Options slow;
    slow.bytesPerSecond = 10'000;
    Bed bed(slow);
    const TaskId task = bed.add();
    bed.open(Bed::Tray::Yes, inBackground());
    TRY(bed.state(task) == TaskState::Running);
    bed.desktop->startAgain(wish(StartMessage::Action::PauseAll));
    TRY(bed.state(task) == TaskState::Paused);
    QVERIFY(!bed.window().isVisible());
}

void TestGuiWishes::pauseAllOfTheFirstStart()
{
    NginxServer::Options slow;
    slow.bytesPerSecond = 10'000;
    Bed bed(slow);
    const TaskId task = bed.add();
    bed.open(Bed::Tray::No, wish(StartMessage::Action::PauseAll));
    TRY(bed.window().isVisible());
    TRY(bed.state(task) == TaskState::Paused);
}

HEIRLOOM_WINDOW_TEST_MAIN(TestGuiWishes)
#include "tst_gui_wishes.moc"
