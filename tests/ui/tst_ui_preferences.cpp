// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the preferences is in the settings and holds in the engine at once; what is wrong is said.
#include "Desk.h"

#include "app/bootstrap/Bootstrap.h"
#include "ui/preferences/PreferencesDialog.h"
#include "ui/preferences/PreferencesPage.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace heirloom;
using test::Desk;

class TestUiPreferences : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void numbersHoldAtOnce();
    void endpointsAreCheckedAndHold();
    void scheduleIsEditedInRows();
    void scheduleShowsInTheStatusBar();
    void wrongTimeIsNotStored();
    void limitsOfSingleServers();
    void proxyIsChosen();
    void namesAreChecked();
    void defaultsOfOnePageComeBack();
    void limitButtonAndPageAgree();
    void pageIsRemembered();
    void settingsThatMayNotBeWrittenSaySo();
    void everyFieldHasAnAccessibleName();
    void enterInAFieldOnlyEndsItsEditing();

private:
    template <class T> T *field(const char *name) { return m_desk->find<T>(name); }
    QString stored(SettingKey key) { return m_desk->settings().text(key); }
    QString problem(const char *name)
    {
        const auto *label = field<QLabel>(name);
        return label->isHidden() ? QString() : label->text();
    }
    /// Of a row of an editor.
    template <class T> T *part(const char *row, const char *name)
    {
        return field<QWidget>(row)->findChild<T *>(QString::fromLatin1(name));
    }
    QAction *limitAction(const char *name)
    {
        return field<QToolButton>("speedLimit")->findChild<QAction *>(QString::fromLatin1(name));
    }
    PreferencesDialog *open()
    {
        m_desk->trigger("actionPreferences");
        return field<PreferencesDialog>("preferences");
    }

    std::unique_ptr<Desk> m_desk;
};

void TestUiPreferences::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
}

void TestUiPreferences::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
}

void TestUiPreferences::numbersHoldAtOnce()
{
    const EngineOptions &options = m_desk->engine().options();
    QCOMPARE(field<QAction>("actionPreferences")->shortcut(), QKeySequence(QStringLiteral("Ctrl+,")));
    QVERIFY(!open()->isModal());
    field<QSpinBox>("parallelTasks")->setValue(5);
    field<QSpinBox>("parallelFiles")->setValue(7);
    field<QSpinBox>("connectionsPerFile")->setValue(1);
    field<QSpinBox>("connectionsPerServer")->setValue(2);
    field<QSpinBox>("graceDays")->setValue(30);
    field<QSpinBox>("scrubDays")->setValue(0);
    field<QCheckBox>("allowPrivate")->setChecked(true);
    QCOMPARE(m_desk->settings().number(SettingKey::ParallelTasks), 5);
    QCOMPARE(int(options.parallelTasks), 5);
    QCOMPARE(int(options.transfer.parallelFiles), 7);
    QCOMPARE(int(options.transfer.streamsPerFile), 1);
    QCOMPARE(int(options.transfer.streamsPerMirror), 2);
    QCOMPARE(qint64(options.graceMs), 30LL * 24 * 3'600'000);
    QCOMPARE(int(options.scrubDays), 0);
    QVERIFY(options.transfer.addresses.allowPrivate);
    field<QSpinBox>("lowSpeedRate")->setValue(20);
    QCOMPARE(m_desk->settings().number(SettingKey::LowSpeedRate), 20'000); // bytes
    field<QSpinBox>("lowSpeedSeconds")->setValue(90);
    field<QCheckBox>("pauseOnMetered")->setChecked(true);
    field<QCheckBox>("editableCopies")->setChecked(true);
    QCOMPARE(m_desk->settings().number(SettingKey::LowSpeedSeconds), 90);
    QVERIFY(m_desk->settings().flag(SettingKey::PauseOnMetered));
    QVERIFY(m_desk->settings().flag(SettingKey::EditableCopies));
}

void TestUiPreferences::endpointsAreCheckedAndHold()
{
    open();
    auto *line = field<QLineEdit>("endpointZenodo");
    QCOMPARE(line->text(), QStringLiteral("https://zenodo.org"));
    line->setText(QStringLiteral("zenodo.example.org"));
    QVERIFY(problem("endpointZenodoProblem").contains(QStringLiteral("https://")));
    line->setText(QStringLiteral("https://user:secret@zenodo.example.org"));
    QVERIFY(problem("endpointZenodoProblem").contains(QStringLiteral("password")));
    QCOMPARE(stored(SettingKey::ZenodoEndpoint), QStringLiteral("https://zenodo.org"));
    // The engine asks the new one from now on.
    QVERIFY(m_desk->server().start());
    line->setText(m_desk->server().url(QStringLiteral("/of-ours")).toString());
    QCOMPARE(problem("endpointZenodoProblem"), QString());
    QCOMPARE(stored(SettingKey::ZenodoEndpoint), line->text());
    AddRequest request;
    request.source = QStringLiteral("zenodo:1");
    QVERIFY(!m_desk->engine().preview(request).result()); // there is nothing
    QTRY_VERIFY(!m_desk->server().entries().isEmpty());
    QVERIFY(m_desk->server().entries().front().path.startsWith(QStringLiteral("/of-ours/")));
}

void TestUiPreferences::scheduleIsEditedInRows()
{
    open();
    m_desk->click("limitScheduleAdd");
    QCOMPARE(stored(SettingKey::LimitSchedule), QStringLiteral("mon-fri 08:00-18:00 500"));
    auto *days = part<QComboBox>("limitSchedule0", "days");
    QCOMPARE(days->currentText(), QStringLiteral("Mon–Fri"));
    days->setCurrentIndex(days->findText(QStringLiteral("Saturday")));
    part<QTimeEdit>("limitSchedule0", "from")->setTime({22, 0});
    part<QTimeEdit>("limitSchedule0", "to")->setTime({6, 30});
    part<QSpinBox>("limitSchedule0", "rate")->setValue(0);
    QCOMPARE(stored(SettingKey::LimitSchedule), QStringLiteral("sat 22:00-06:30 0"));
    m_desk->click("limitScheduleAdd");
    part<QTimeEdit>("limitSchedule1", "to")->setTime({0, 0});
    QCOMPARE(stored(SettingKey::LimitSchedule), QStringLiteral("sat 22:00-06:30 0 | mon-fri 08:00-24:00 500"));
    QTest::mouseClick(part<QToolButton>("limitSchedule0", "remove"), Qt::LeftButton);
    QCOMPARE(stored(SettingKey::LimitSchedule), QStringLiteral("mon-fri 08:00-24:00 500"));
    // Whatever can be written down can be shown, and stays as it is.
    m_desk->settings().set(SettingKey::LimitSchedule, QStringLiteral("fri-mon 00:00-24:00 7"));
    field<PreferencesDialog>("preferences")->reload();
    QCOMPARE(part<QComboBox>("limitSchedule0", "days")->currentText(), QStringLiteral("Fri–Mon"));
    part<QSpinBox>("limitSchedule0", "rate")->setValue(8);
    QCOMPARE(stored(SettingKey::LimitSchedule), QStringLiteral("fri-mon 00:00-24:00 8"));
}

void TestUiPreferences::scheduleShowsInTheStatusBar()
{
    open();
    const auto *limit = field<QToolButton>("speedLimit");
    QCOMPARE(limit->text(), QStringLiteral("Limit: none"));
    QVERIFY(!limitAction("limitScheduled")->isVisible());
    m_desk->click("limitScheduleAdd");
    part<QComboBox>("limitSchedule0", "days")->setCurrentIndex(0);
    part<QTimeEdit>("limitSchedule0", "from")->setTime({0, 0});
    part<QTimeEdit>("limitSchedule0", "to")->setTime({0, 0});
    part<QSpinBox>("limitSchedule0", "rate")->setValue(700);
    QCOMPARE(stored(SettingKey::LimitSchedule), QStringLiteral("daily 00:00-24:00 700"));
    QCOMPARE(limit->text(), QStringLiteral("Limit: 700 kB/s, by the schedule"));
    QVERIFY(limitAction("limitScheduled")->isVisible());
    part<QSpinBox>("limitSchedule0", "rate")->setValue(0);
    QCOMPARE(limit->text(), QStringLiteral("Limit: none, by the schedule"));
}

void TestUiPreferences::wrongTimeIsNotStored()
{
    open();
    m_desk->click("limitScheduleAdd");
    part<QTimeEdit>("limitSchedule0", "to")->setTime({8, 0});
    QVERIFY(problem("limitScheduleProblem").startsWith(QStringLiteral("A time begins and ends")));
    QCOMPARE(stored(SettingKey::LimitSchedule), QStringLiteral("mon-fri 08:00-18:00 500"));
    part<QTimeEdit>("limitSchedule0", "to")->setTime({9, 0});
    QCOMPARE(problem("limitScheduleProblem"), QString());
    QCOMPARE(stored(SettingKey::LimitSchedule), QStringLiteral("mon-fri 08:00-09:00 500"));
}

void TestUiPreferences::limitsOfSingleServers()
{
    open();
    m_desk->click("hostLimitsAdd");
    QCOMPARE(stored(SettingKey::HostLimits), QString());
    auto *host = part<QLineEdit>("hostLimits0", "host");
    host->setText(QStringLiteral("https://example.org/"));
    QVERIFY(problem("hostLimitsProblem").contains(QStringLiteral("is no server")));
    host->setText(QStringLiteral("example.org"));
    part<QSpinBox>("hostLimits0", "rate")->setValue(250);
    QCOMPARE(stored(SettingKey::HostLimits), QStringLiteral("example.org=250k"));
    m_desk->click("hostLimitsAdd");
    part<QLineEdit>("hostLimits1", "host")->setText(QStringLiteral("Example.org"));
    QVERIFY(problem("hostLimitsProblem").contains(QStringLiteral("twice")));
    part<QLineEdit>("hostLimits1", "host")->setText(QStringLiteral("*.cdn.example.org"));
    QCOMPARE(stored(SettingKey::HostLimits), QStringLiteral("example.org=250k; *.cdn.example.org=1000k"));
    QTest::mouseClick(part<QToolButton>("hostLimits0", "remove"), Qt::LeftButton);
    QCOMPARE(stored(SettingKey::HostLimits), QStringLiteral("*.cdn.example.org=1000k"));
    m_desk->settings().set(SettingKey::HostLimits, QStringLiteral("a.org=1500;b.org = 2M ;; c.org=0"));
    field<PreferencesDialog>("preferences")->reload();
    QCOMPARE(part<QSpinBox>("hostLimits0", "rate")->value(), 2);
    QCOMPARE(part<QSpinBox>("hostLimits1", "rate")->value(), 2000);
    QCOMPARE(part<QSpinBox>("hostLimits2", "rate")->text(), QStringLiteral("no limit"));
    part<QSpinBox>("hostLimits2", "rate")->setValue(3);
    QCOMPARE(stored(SettingKey::HostLimits), QStringLiteral("a.org=2k; b.org=2000k; c.org=3k"));
}

void TestUiPreferences::proxyIsChosen()
{
    open()->showPage(PreferencesDialog::Network);
    auto *mode = field<QComboBox>("proxyMode");
    const auto choose = [mode](int row) {
        mode->setCurrentIndex(row);
        emit mode->activated(row);
    };
    QCOMPARE(mode->currentIndex(), 0);
    QVERIFY(!field<QLineEdit>("proxyHost")->isVisible());
    choose(1);
    QCOMPARE(stored(SettingKey::Proxy), QStringLiteral("none"));
    choose(2);
    QVERIFY(field<QLineEdit>("proxyHost")->isVisible());
    QCOMPARE(problem("proxyProblem"), QStringLiteral("Type the proxy's host."));
    QCOMPARE(stored(SettingKey::Proxy), QStringLiteral("none"));
    field<QLineEdit>("proxyHost")->setText(QStringLiteral("proxy.example.org"));
    QCOMPARE(stored(SettingKey::Proxy), QStringLiteral("http://proxy.example.org:8080"));
    field<QComboBox>("proxyType")->setCurrentIndex(1);
    field<QSpinBox>("proxyPort")->setValue(1080);
    QCOMPARE(stored(SettingKey::Proxy), QStringLiteral("socks5://proxy.example.org:1080"));
    field<QLineEdit>("proxyHost")->setText(QStringLiteral("a b"));
    QVERIFY(!problem("proxyProblem").isEmpty());
    QCOMPARE(stored(SettingKey::Proxy), QStringLiteral("socks5://proxy.example.org:1080"));
    m_desk->settings().set(SettingKey::Proxy, QStringLiteral("http://[::1]:3128"));
    field<PreferencesDialog>("preferences")->reload();
    QCOMPARE(field<QLineEdit>("proxyHost")->text(), QStringLiteral("::1"));
    field<QSpinBox>("proxyPort")->setValue(3129);
    QCOMPARE(stored(SettingKey::Proxy), QStringLiteral("http://[::1]:3129"));
}

void TestUiPreferences::namesAreChecked()
{
    open();
    auto *rules = field<QPlainTextEdit>("nameMapping");
    rules->setPlainText(QStringLiteral("atlas = https://example.org/atlas/ | hf:example/atlas\n\nmaps = /data/maps"));
    QCOMPARE(stored(SettingKey::NameMapping), rules->toPlainText());
    const QString good = rules->toPlainText();
    for (const char *wrong : {"atlas", "= https://example.org/", "atlas = ", "atlas = a || b"}) {
        rules->setPlainText(QStringLiteral("x = y\n") + QString::fromLatin1(wrong));
        QVERIFY2(problem("nameMappingProblem").contains(QStringLiteral("line 2")), wrong);
    }
    QCOMPARE(stored(SettingKey::NameMapping), good);
    rules->setPlainText(QString());
    QCOMPARE(stored(SettingKey::NameMapping), QString());
}

void TestUiPreferences::defaultsOfOnePageComeBack()
{
    open()->showPage(PreferencesDialog::Keeping);
    field<QSpinBox>("graceDays")->setValue(99);
    field<QSpinBox>("parallelTasks")->setValue(9);
    m_desk->click("preferencesDefaults");
    QCOMPARE(field<QSpinBox>("graceDays")->value(), 14);
    QCOMPARE(m_desk->settings().number(SettingKey::GraceDays), 14);
    QCOMPARE(qint64(m_desk->engine().options().graceMs), 14LL * 24 * 3'600'000);
    QCOMPARE(field<QSpinBox>("parallelTasks")->value(), 9); // on another page
}

void TestUiPreferences::limitButtonAndPageAgree()
{
    limitAction("limitOther")->trigger();
    auto *dialog = field<PreferencesDialog>("preferences");
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(field<QListWidget>("preferencesPages")->currentRow(), int(PreferencesDialog::Transfers));
    limitAction("limit5000")->trigger();
    QCOMPARE(field<QSpinBox>("limitRate")->value(), 5000);
    field<QSpinBox>("limitRate")->setValue(1234);
    QCOMPARE(field<QToolButton>("speedLimit")->text(), QStringLiteral("Limit: 1.2 MB/s"));
    QVERIFY(!limitAction("limit5000")->isChecked());
    field<QSpinBox>("limitRate")->setValue(0);
    QVERIFY(limitAction("limit0")->isChecked());
    m_desk->trigger("actionPreferences");
    QCOMPARE(field<PreferencesDialog>("preferences"), dialog); // not a second one
}

void TestUiPreferences::pageIsRemembered()
{
    PreferencesDialog *dialog = open();
    QCOMPARE(field<QListWidget>("preferencesPages")->currentRow(), int(PreferencesDialog::General));
    dialog->showPage(PreferencesDialog::Sources);
    QVERIFY(field<QWidget>("pageSources")->isVisible());
    dialog->close();
    QTRY_VERIFY(field<PreferencesDialog>("preferences") == nullptr);
    m_desk->close();
    QVERIFY(m_desk->open());
    open();
    QCOMPARE(field<QListWidget>("preferencesPages")->currentRow(), int(PreferencesDialog::Sources));
}

void TestUiPreferences::settingsThatMayNotBeWrittenSaySo()
{
    const QString path = m_desk->root() + QStringLiteral("/newer.ini");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("version=99\n");
    file.close();
    Settings newer(path);
    PreferencesDialog dialog(newer, m_desk->engine());
    dialog.findChild<QSpinBox *>(QStringLiteral("parallelTasks"))->setValue(5);
    const auto *said = dialog.findChild<QLabel *>(QStringLiteral("parallelTasksProblem"));
    QVERIFY(said->text().startsWith(QStringLiteral("This cannot be stored")));
}

void TestUiPreferences::everyFieldHasAnAccessibleName()
{
    PreferencesDialog *dialog = open();
    m_desk->click("limitScheduleAdd");
    m_desk->click("hostLimitsAdd");
    QStringList nameless;
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        const bool isQtsOwn = widget->objectName().startsWith(QStringLiteral("qt_")) ||
                              widget->window()->windowType() == Qt::Popup; // the list of a combo box
        if (widget->focusPolicy() == Qt::NoFocus || isQtsOwn)
            continue;
        const auto *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (accessible != nullptr && accessible->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

void TestUiPreferences::enterInAFieldOnlyEndsItsEditing()
{
    PreferencesDialog *dialog = open();
    auto *spin = field<QSpinBox>("connectionsPerFile");
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, QStringLiteral("12"));
    QCOMPARE(m_desk->settings().number(SettingKey::ConnectionsPerFile), 8); // not one connection in between
    QTest::keyClick(spin, Qt::Key_Return);
    QCOMPARE(m_desk->settings().number(SettingKey::ConnectionsPerFile), 12);
    QVERIFY(dialog->isVisible());
    QVERIFY(field<QWidget>("limitSchedule0") == nullptr);
    QTest::keyClick(spin, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiPreferences)
#include "tst_ui_preferences.moc"
