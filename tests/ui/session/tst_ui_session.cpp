// SPDX-License-Identifier: GPL-3.0-or-later
// What the window takes from the user's session: the keychain, a real GNOME Keyring, and the colours that the desktop
// wishes for.
#include "../Desk.h"
#include "Session.h"

#include "app/bootstrap/Bootstrap.h"
#include "credentials/Keychain.h"
#include "support/http/HubServer.h"
#include "ui/preferences/PreferencesDialog.h"
#include "ui/support/PartColours.h"
#include "ui/support/theme/FramedStyle.h"
#include "ui/support/theme/Theme.h"
#include "ui/window/TaskView.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>

using namespace heirloom;
using test::Desk;

namespace {

constexpr int patienceMs = 30'000;
const QString canary = QStringLiteral("hf_CANARYTOKEN");

} // namespace

class TestUiSession : public QObject
{
    Q_OBJECT
public:
    explicit TestUiSession(test::Session &session) : m_session(session) {}

private slots:
    void initTestCase();
    void withoutAKeychainItIsSaid();
    void t13_aTokenOpensItsServerAtOnce();
    void t16_theTokenIsNeverShownOrWrittenDown();
    void whoCannotGetATokenIsRefused();
    void chosenColoursHoldAtOnce();
    void desktopsColoursAreFollowed();
    void highContrastIsKnown();
    void highContrastHasFrames();

private:
    void openTokens(Desk &desk);
    bool mayBeRead(Desk &desk);
    /// Types into the open dialog and presses Save.
    void give(Desk &desk, const QString &server, const QString &token);
    QStringList listed(Desk &desk);

    test::Session &m_session;
    Keychain m_keychain;
};

void TestUiSession::initTestCase()
{
    QVERIFY(m_session.isRunning());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
}

void TestUiSession::openTokens(Desk &desk)
{
    desk.trigger("actionPreferences");
    desk.find<PreferencesDialog>("preferences")->showPage(PreferencesDialog::Sources);
}

bool TestUiSession::mayBeRead(Desk &desk)
{
    AddRequest request;
    request.source = QStringLiteral("hf:acme/model");
    return desk.engine().preview(request).result().has_value();
}

void TestUiSession::give(Desk &desk, const QString &server, const QString &token)
{
    auto *field = desk.find<QLineEdit>("tokenServer");
    QVERIFY(field != nullptr);
    if (!field->isReadOnly())
        field->setText(server);
    desk.find<QLineEdit>("tokenText")->setText(token);
    desk.click("tokenKeep");
}

QStringList TestUiSession::listed(Desk &desk)
{
    QStringList servers;
    for (const QLabel *label : desk.find<QWidget>("tokens")->findChildren<QLabel *>(QStringLiteral("server"))) {
        if (!label->parentWidget()->isHidden())
            servers << label->text();
    }
    return servers;
}

void TestUiSession::withoutAKeychainItIsSaid()
{
    Desk desk;
    desk.keepTokensIn(m_keychain);
    QVERIFY(desk.open());
    openTokens(desk);
    desk.click("tokensAdd");
    give(desk, QStringLiteral("https://example.org"), canary);
    QTRY_VERIFY_WITH_TIMEOUT(desk.labelText("tokenSaid").contains(QStringLiteral("no keychain of the desktop answers")),
                             patienceMs);
    QVERIFY(desk.find<QWidget>("tokenDialog")->isVisible());
    QTest::keyClick(desk.find<QWidget>("tokenDialog"), Qt::Key_Escape);
    QCOMPARE(listed(desk), QStringList());
}

void TestUiSession::t13_aTokenOpensItsServerAtOnce()
{
    QVERIFY(m_session.startKeyring());
    test::HubServer hub;
    hub.publish("acme/model", "main", QByteArray(40, '1'), {{QStringLiteral("a.txt"), {"content", false}}});
    hub.token = canary.toLatin1();
    hub.errorCode = "GatedRepo";
    Desk desk;
    desk.keepTokensIn(m_keychain);
    QVERIFY(desk.open());
    openTokens(desk);
    desk.find<QLineEdit>("endpointHuggingFace")->setText(hub.endpoint());
    QVERIFY(!mayBeRead(desk));

    desk.click("tokensAdd");
    give(desk, hub.endpoint(), QStringLiteral("hf_wrong"));
    QTRY_COMPARE_WITH_TIMEOUT(listed(desk), QStringList(hub.endpoint()), patienceMs);
    QTRY_VERIFY(desk.find<QWidget>("tokenDialog") == nullptr);
    QVERIFY(!mayBeRead(desk));

    QTest::mouseClick(desk.find<QWidget>("token0")->findChild<QPushButton *>(QStringLiteral("replace")),
                      Qt::LeftButton);
    QVERIFY(desk.find<QLineEdit>("tokenServer")->isReadOnly());
    give(desk, {}, canary);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("tokenDialog") == nullptr, patienceMs);
    QVERIFY(mayBeRead(desk));
    QCOMPARE(listed(desk), QStringList(hub.endpoint()));

    QTest::mouseClick(desk.find<QWidget>("token0")->findChild<QToolButton *>(QStringLiteral("remove")), Qt::LeftButton);
    desk.click("tokenRemoveSure");
    QTRY_COMPARE_WITH_TIMEOUT(listed(desk), QStringList(), patienceMs);
    QVERIFY(!mayBeRead(desk));
}

void TestUiSession::t16_theTokenIsNeverShownOrWrittenDown()
{
    Desk desk;
    desk.keepTokensIn(m_keychain);
    QVERIFY(desk.open());
    openTokens(desk);
    desk.click("tokensAdd");
    auto *field = desk.find<QLineEdit>("tokenText");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    give(desk, QStringLiteral("example.org"), canary); // https:// is understood
    QTRY_COMPARE_WITH_TIMEOUT(listed(desk), QStringList(QStringLiteral("https://example.org")), patienceMs);
    int looked = 0;
    for (const QString &folder : {desk.root(), qEnvironmentVariable("XDG_DATA_HOME")}) {
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(canary.toLatin1()), qPrintable(file.fileName()));
            ++looked;
        }
    }
    QVERIFY(looked > 3);
    desk.close();
    QVERIFY(desk.open()); // another start of the program
    openTokens(desk);
    QTRY_COMPARE(listed(desk), QStringList(QStringLiteral("https://example.org")));
}

void TestUiSession::whoCannotGetATokenIsRefused()
{
    Desk desk;
    desk.keepTokensIn(m_keychain);
    QVERIFY(desk.open());
    openTokens(desk);
    QTRY_COMPARE(listed(desk).size(), 1);
    desk.click("tokensAdd");
    for (const char *server : {"http://example.net", "", "ftp://example.net"}) {
        give(desk, QString::fromLatin1(server), canary);
        QTRY_VERIFY_WITH_TIMEOUT(desk.labelText("tokenSaid").contains(QStringLiteral("https servers")), patienceMs);
    }
    give(desk, QStringLiteral("https://example.net"), QStringLiteral("two words"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.labelText("tokenSaid").contains(QStringLiteral("one line")), patienceMs);
    QCOMPARE(listed(desk).size(), 1);
}

void TestUiSession::chosenColoursHoldAtOnce()
{
    const QPalette native = QApplication::palette();
    Desk desk;
    QVERIFY(desk.open());
    desk.trigger("actionPreferences");
    const auto *view = desk.find<TaskView>("taskTable");
    QVERIFY(view != nullptr);
    Theme theme;
    for (const bool dark : {true, false, true}) {
        theme.use(dark ? QStringLiteral("dark") : QStringLiteral("light"));
        QCOMPARE(isDark(QApplication::palette()), dark);
        const QPalette wanted = dark ? Theme::darkPalette() : Theme::lightPalette();
        const QWidget *const views[] = {view, desk.find<QWidget>("preferencesPages")};
        for (const QWidget *each : views) {
            QTRY_COMPARE(each->palette().color(QPalette::Base), wanted.color(QPalette::Base));
            QTRY_COMPARE(each->palette().color(QPalette::Highlight), PartColours::of(wanted).selection);
        }
        QTRY_COMPARE(desk.find<QWidget>("noticeBar")->palette().color(QPalette::Window),
                     PartColours::of(wanted).notice);
        QTRY_COMPARE(desk.find<QWidget>("statusWork")->palette().color(QPalette::WindowText),
                     PartColours::of(wanted).quiet);
        QCOMPARE(desk.find<QWidget>("sidebar")->palette(), QApplication::palette());
    }
    theme.use(QStringLiteral("system"));
    QCOMPARE(QApplication::palette(), native);
}

void TestUiSession::desktopsColoursAreFollowed()
{
    constexpr uint none = 0, preferDark = 1, preferLight = 2;
    test::FakePortal portal(preferDark);
    QVERIFY(portal.isServing());
    const QPalette native = QApplication::palette();
    QVERIFY(!isDark(native));
    Theme theme;
    theme.use(QStringLiteral("system"));
    QTRY_VERIFY(isDark(QApplication::palette()));
    portal.change(preferLight);
    QTRY_VERIFY(!isDark(QApplication::palette()));
    portal.change(preferDark);
    QTRY_VERIFY(isDark(QApplication::palette()));
    theme.use(QStringLiteral("light")); // the user's word counts more
    QVERIFY(!isDark(QApplication::palette()));
    theme.use(QStringLiteral("system"));
    QVERIFY(isDark(QApplication::palette()));
    portal.change(none);
    QTRY_COMPARE(QApplication::palette(), native);
}

void TestUiSession::highContrastIsKnown()
{
    QVERIFY(!Theme::isHighContrast(Theme::lightPalette()));
    QVERIFY(!Theme::isHighContrast(Theme::darkPalette()));
    QVERIFY(!Theme::isHighContrast(QApplication::style()->standardPalette()));
    QPalette strong;
    strong.setColor(QPalette::Window, Qt::black);
    strong.setColor(QPalette::WindowText, Qt::white);
    QVERIFY(Theme::isHighContrast(strong));
}

void TestUiSession::highContrastHasFrames()
{
    QPalette strong;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::Dark, QPalette::Shadow})
        strong.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        strong.setColor(role, Qt::white);
    QStyle *former = QStyleFactory::create(QApplication::style()->name());
    QApplication::setStyle(new FramedStyle(QStringLiteral("Fusion")));
    QLineEdit line;
    QSpinBox number;
    QComboBox choice;
    QPushButton button;
    QCheckBox box;
    for (QWidget *field : std::initializer_list<QWidget *>{&line, &number, &choice, &button, &box}) {
        field->setPalette(strong);
        field->resize(120, 30);
        const QImage picture = field->grab().toImage();
        int framed = 0; // columns in which something is white at the upper edge of what is drawn
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixelColor(x, y) == QColor(Qt::white)) {
                    ++framed;
                    break;
                }
            }
        }
        QVERIFY2(framed >= (field == &box ? 8 : 110), field->metaObject()->className());
    }
    QApplication::setStyle(former);
}

int main(int argc, char **argv)
{
    test::Session session;
    test::WatchedApplication application(argc, argv);
    TestUiSession test(session);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ui_session.moc"
