// SPDX-License-Identifier: GPL-3.0-or-later
// Every preference has its effect; storages are kept in the preferences.
#include "Desk.h"

#include "app/bootstrap/Bootstrap.h"
#include "ui/dialogs/DeleteDialog.h"
#include "ui/preferences/PreferencesDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace heirloom;
using test::Desk;

namespace {

/// What a field stores after something else was chosen in it.
struct Flag
{
    SettingKey key;
    const char *name;
};

/// Those whose effect is elsewhere: the program is told that something changed, and reads the setting.
const Flag flags[] = {
    {SettingKey::StartAtLogin, "startAtLogin"},     {SettingKey::InhibitSleep, "inhibitSleep"},
    {SettingKey::NotifyFinished, "notifyFinished"}, {SettingKey::NotifyFailed, "notifyFailed"},
    {SettingKey::NotifyWaiting, "notifyWaiting"},   {SettingKey::NotifyDamage, "notifyDamage"},
    {SettingKey::NotifySynced, "notifySynced"},     {SettingKey::ConfirmDelete, "confirmDelete"},
    {SettingKey::EditableCopies, "editableCopies"}, {SettingKey::PauseOnMetered, "pauseOnMetered"},
    {SettingKey::PrivateTargets, "allowPrivate"},
};

struct Choice
{
    SettingKey key;
    const char *name;
    const char *stored;
};

const Choice choices[] = {
    {SettingKey::Language, "language", "de"},
    {SettingKey::Language, "language", "ar"},
    {SettingKey::Theme, "theme", "dark"},
    {SettingKey::Theme, "theme", "light"},
    {SettingKey::CloseToTray, "closeToTray", "keep"},
    {SettingKey::CloseToTray, "closeToTray", "minimize"},
    {SettingKey::CloseToTray, "closeToTray", "quit"},
};

using Choose = std::function<void(Desk &)>;
using Holds = std::function<bool(Desk &)>;

Choose listed(const char *name, int index)
{
    return [name, index](Desk &desk) { desk.find<QComboBox>(name)->setCurrentIndex(index); };
}

Choose number(const char *name, int value)
{
    return [name, value](Desk &desk) { desk.find<QSpinBox>(name)->setValue(value); };
}

} // namespace

Q_DECLARE_METATYPE(Choose)
Q_DECLARE_METATYPE(Holds)

class TestUiChoices : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void everyPreferenceHasItsEffect_data();
    void everyPreferenceHasItsEffect();
    void everyPageComesBackToItsDefaults();
    void everyKeyThatCanBeChosenIsOnAPage();
    void storagesAreAddedChangedAndForgotten();
    void whatAStorageRefusesIsSaid();
    void storagesComeBackToTheirDefaults();
    void deletingAsksUnlessToldNotTo();
    void languagesAreNamedInThemselves();

private:
    template <class T> T *field(const char *name) { return m_desk->find<T>(name); }
    /// Of a storage.
    template <class T> T *part(const char *row, const char *name)
    {
        return field<QWidget>(row)->findChild<T *>(QString::fromLatin1(name));
    }
    PreferencesDialog *open()
    {
        m_desk->trigger("actionPreferences");
        return field<PreferencesDialog>("preferences");
    }

    std::unique_ptr<Desk> m_desk;
};

void TestUiChoices::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
}

void TestUiChoices::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
}

/// Each row is a field, what is chosen in it, and whether the engine or the program then does it.
void TestUiChoices::everyPreferenceHasItsEffect_data()
{
    QTest::addColumn<Choose>("choose");
    QTest::addColumn<Holds>("holds");
    const auto row = [](const char *name, const Choose &choose, const Holds &holds) {
        QTest::newRow(name) << choose << holds;
    };
    const auto options = [](Desk &desk) -> const EngineOptions & { return desk.engine().options(); };
    row("parallelTasks", number("parallelTasks", 5), [=](Desk &d) { return options(d).parallelTasks == 5; });
    row("parallelFiles", number("parallelFiles", 7), [=](Desk &d) { return options(d).transfer.parallelFiles == 7; });
    row("connectionsPerFile", number("connectionsPerFile", 3),
        [=](Desk &d) { return options(d).transfer.streamsPerFile == 3; });
    row("connectionsPerServer", number("connectionsPerServer", 2),
        [=](Desk &d) { return options(d).transfer.streamsPerMirror == 2; });
    row("graceDays", number("graceDays", 30), [=](Desk &d) { return options(d).graceMs == 30LL * 24 * 3'600'000; });
    row("packUpTo", number("packUpTo", 256), [=](Desk &d) { return options(d).packMostBytes == 256 * 1024; });
    row("packUpTo none", number("packUpTo", 0), [=](Desk &d) { return options(d).packMostBytes == -1; });
    row("unpackZip", listed("unpackZip", 1), [=](Desk &d) { return options(d).unpackZip == UnpackWish::Always; });
    row("unpackTar", listed("unpackTar", 2), [=](Desk &d) { return options(d).unpackTar == UnpackWish::Never; });
    row("unpack7z", listed("unpack7z", 1), [=](Desk &d) { return options(d).unpack7z == UnpackWish::Always; });
    row("scrubDays", number("scrubDays", 0), [=](Desk &d) { return options(d).scrubDays == 0; });
    row("limitRate", number("limitRate", 700),
        [](Desk &d) { return d.find<QToolButton>("speedLimit")->text() == QStringLiteral("Limit: 700 kB/s"); });
    row(
        "allowPrivate", [](Desk &d) { d.find<QCheckBox>("allowPrivate")->setChecked(true); },
        [=](Desk &d) -> bool { return options(d).transfer.addresses.allowPrivate; });
    for (const Flag &flag : flags) {
        row(
            flag.name, [flag](Desk &d) { d.find<QCheckBox>(flag.name)->toggle(); },
            [flag](Desk &d) { return d.settings().flag(flag.key) == d.find<QCheckBox>(flag.name)->isChecked(); });
    }
    for (const Choice &choice : choices) {
        const QString stored = QString::fromLatin1(choice.stored);
        QTest::addRow("%s %s", choice.name, choice.stored) << Choose([choice, stored](Desk &d) {
            auto *box = d.find<QComboBox>(choice.name);
            box->setCurrentIndex(box->findData(stored));
        }) << Holds([choice, stored](Desk &d) { return d.settings().text(choice.key) == stored; });
    }
}

void TestUiChoices::everyPreferenceHasItsEffect()
{
    QFETCH(const Choose, choose);
    QFETCH(const Holds, holds);
    open();
    QSignalSpy told(&m_desk->window(), &MainWindow::settingsChanged);
    choose(*m_desk);
    QVERIFY(holds(*m_desk));
    QCOMPARE(told.size(), 1);
    m_desk->close(); // and it is so after the next start
    QVERIFY(m_desk->open());
    open();
    QVERIFY(holds(*m_desk));
}

void TestUiChoices::everyPageComesBackToItsDefaults()
{
    open();
    for (const Flag &flag : flags)
        field<QCheckBox>(flag.name)->toggle();
    for (const Choice &choice : choices) {
        auto *box = field<QComboBox>(choice.name);
        box->setCurrentIndex(box->findData(QString::fromLatin1(choice.stored)));
    }
    auto *pages = field<QListWidget>("preferencesPages");
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        m_desk->click("preferencesDefaults");
    }
    const Settings untouched(m_desk->root() + QStringLiteral("/untouched.ini"));
    for (const Flag &flag : flags) {
        QCOMPARE(m_desk->settings().flag(flag.key), untouched.flag(flag.key));
        QCOMPARE(field<QCheckBox>(flag.name)->isChecked(), untouched.flag(flag.key));
    }
    for (const Choice &choice : choices)
        QCOMPARE(m_desk->settings().text(choice.key), untouched.text(choice.key));
    QCOMPARE(field<QComboBox>("closeToTray")->currentIndex(), 0);
}

void TestUiChoices::everyKeyThatCanBeChosenIsOnAPage()
{
    open();
    for (const char *name : {"language",
                             "theme",
                             "startAtLogin",
                             "closeToTray",
                             "storages",
                             "parallelTasks",
                             "parallelFiles",
                             "connectionsPerFile",
                             "connectionsPerServer",
                             "limitRate",
                             "limitSchedule",
                             "hostLimits",
                             "lowSpeedRate",
                             "lowSpeedSeconds",
                             "inhibitSleep",
                             "proxy",
                             "pauseOnMetered",
                             "allowPrivate",
                             "editableCopies",
                             "unpackZip",
                             "unpackTar",
                             "unpack7z",
                             "endpointHuggingFace",
                             "endpointZenodo",
                             "endpointGitHub",
                             "tokens",
                             "nameMapping",
                             "graceDays",
                             "scrubDays",
                             "packUpTo",
                             "confirmDelete",
                             "notifyFinished",
                             "notifyFailed",
                             "notifyWaiting",
                             "notifyDamage"})
        QVERIFY2(field<PreferencesDialog>("preferences")->findChild<QWidget *>(QString::fromLatin1(name)), name);
}

void TestUiChoices::storagesAreAddedChangedAndForgotten()
{
    open()->showPage(PreferencesDialog::Storages);
    QTRY_VERIFY(field<QLabel>("storagesNone")->isVisible());
    const auto make = [this](const QString &name) {
        m_desk->click("storagesAdd");
        field<QLineEdit>("newStorageName")->setText(name);
        field<QLineEdit>("newStorageFolder")->setText(m_desk->root() + u'/' + name);
        m_desk->click("newStorageMake");
    };
    make(QStringLiteral("inside"));
    QTRY_VERIFY(field<QWidget>("storage0") != nullptr);
    make(QStringLiteral("outside"));
    QTRY_VERIFY(field<QWidget>("storage1") != nullptr);
    QCOMPARE(part<QLabel>("storage1", "folder")->text(), m_desk->root() + QStringLiteral("/outside"));
    const auto stored = [this](size_t index) { return m_desk->engine().storages().result()->at(index); };
    QVERIFY(stored(0).isDefault);
    QTest::mouseClick(part<QPushButton>("storage1", "makeDefault"), Qt::LeftButton);
    QTRY_VERIFY(part<QPushButton>("storage0", "makeDefault")->isVisible());
    QVERIFY(stored(1).isDefault && part<QLabel>("storage1", "isDefault")->isVisible());

    part<QSpinBox>("storage1", "reserve")->setValue(5'000);
    QTRY_COMPARE(stored(1).reserveBytes, 5'000'000'000);
    auto *link = part<QComboBox>("storage1", "link");
    link->setCurrentIndex(link->findData(toString(LinkMethod::Copy)));
    QTRY_COMPARE(toString(stored(1).link), toString(LinkMethod::Copy));
    QCOMPARE(stored(1).reserveBytes, 5'000'000'000);
    QCOMPARE(toString(stored(0).link), toString(LinkMethod::Auto)); // it alone

    QTest::mouseClick(part<QToolButton>("storage0", "remove"), Qt::LeftButton);
    QTRY_VERIFY(field<QWidget>("storage1") == nullptr);
    QCOMPARE(stored(0).name, QStringLiteral("outside"));
}

void TestUiChoices::whatAStorageRefusesIsSaid()
{
    open()->showPage(PreferencesDialog::Storages);
    m_desk->click("storagesAdd");
    m_desk->click("newStorageMake");
    QCOMPARE(m_desk->labelText("newStorageProblem"), QStringLiteral("Give the storage a name."));
    field<QLineEdit>("newStorageName")->setText(QStringLiteral("one"));
    field<QLineEdit>("newStorageFolder")->setText(QStringLiteral("somewhere"));
    m_desk->click("newStorageMake");
    QVERIFY(m_desk->labelText("newStorageProblem").contains(QStringLiteral("whole path")));
    field<QLineEdit>("newStorageFolder")->setText(m_desk->root() + QStringLiteral("/one"));
    m_desk->click("newStorageMake");
    QTRY_VERIFY(field<QWidget>("storage0") != nullptr);
    m_desk->click("storagesAdd"); // the same once more
    auto *dialog = m_desk->window().findChildren<QDialog *>(QStringLiteral("newStorage")).back();
    dialog->findChild<QLineEdit *>(QStringLiteral("newStorageName"))->setText(QStringLiteral("one"));
    dialog->findChild<QLineEdit *>(QStringLiteral("newStorageFolder"))
        ->setText(m_desk->root() + QStringLiteral("/two"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("newStorageMake")), Qt::LeftButton);
    const auto *said = dialog->findChild<QLabel *>(QStringLiteral("newStorageProblem"));
    QTRY_VERIFY(said->text().contains(QStringLiteral("the storage one is in")));
    QVERIFY(dialog->isVisible());
    dialog->close();

    QVERIFY(m_desk->server().start());
    const QString link = m_desk->publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a"), "b"}});
    QVERIFY(m_desk->add(link));
    QTest::mouseClick(part<QToolButton>("storage0", "remove"), Qt::LeftButton);
    QTRY_VERIFY(m_desk->labelText("storagesProblem").contains(QStringLiteral("something is kept in this storage")));
    QVERIFY(field<QWidget>("storage0") != nullptr);
}

void TestUiChoices::storagesComeBackToTheirDefaults()
{
    StorageSpec spec;
    spec.name = QStringLiteral("one");
    spec.root = m_desk->root() + QStringLiteral("/one");
    spec.link = LinkMethod::Symlink;
    spec.reserveBytes = 1;
    QVERIFY(m_desk->engine().addStorage(spec).result());
    open()->showPage(PreferencesDialog::Storages);
    QTRY_VERIFY(field<QWidget>("storage0") != nullptr);
    QCOMPARE(part<QSpinBox>("storage0", "reserve")->value(), 1);             // MB, rounded up
    QCOMPARE(m_desk->engine().storages().result()->front().reserveBytes, 1); // which changes nothing
    m_desk->click("preferencesDefaults");
    QTRY_COMPARE(part<QSpinBox>("storage0", "reserve")->value(), 200);
    const Storage storage = m_desk->engine().storages().result()->front();
    QCOMPARE(toString(storage.link), toString(LinkMethod::Auto));
    QCOMPARE(storage.reserveBytes, 200'000'000);
}

void TestUiChoices::deletingAsksUnlessToldNotTo()
{
    QVERIFY(m_desk->server().start());
    const QString link = m_desk->publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a"), "b"}});
    QVERIFY(m_desk->add(link));
    QTRY_COMPARE(m_desk->state(), std::optional(TaskState::Completed));
    m_desk->selectFirst();
    m_desk->trigger("actionDelete");
    QVERIFY(field<DeleteDialog>("deleteDialog") != nullptr);
    field<DeleteDialog>("deleteDialog")->reject();
    QTRY_VERIFY(field<DeleteDialog>("deleteDialog") == nullptr);
    QCOMPARE(m_desk->rows(), 1);
    open()->showPage(PreferencesDialog::Keeping);
    field<QCheckBox>("confirmDelete")->setChecked(false);
    m_desk->trigger("actionDelete");
    QVERIFY(field<DeleteDialog>("deleteDialog") == nullptr);
    QTRY_COMPARE(m_desk->rows(), 0);
    QTRY_VERIFY(m_desk->isClickable("undoDelete"));
}

void TestUiChoices::languagesAreNamedInThemselves()
{
    open();
    const auto *box = field<QComboBox>("language");
    QStringList names;
    for (int row = 0; row < box->count(); ++row)
        names << box->itemText(row);
    QCOMPARE(names.front(), QStringLiteral("As the system"));
    QVERIFY(names.contains(QStringLiteral("Deutsch")) && names.contains(QStringLiteral("日本語")));
    QCOMPARE(names.size(), 9);
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiChoices)
#include "tst_ui_choices.moc"
