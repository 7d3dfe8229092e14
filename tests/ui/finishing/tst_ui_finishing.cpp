// SPDX-License-Identifier: GPL-3.0-or-later
// The command after a download, in the preferences and in what the window says of it.
#include "../Desk.h"

#include "app/bootstrap/Bootstrap.h"
#include "ui/preferences/PreferencesDialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace heirloom;
using test::Desk;

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)

class TestUiFinishing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aCommandIsSetTriedAndRun();
    void aMissingProgramIsSaidAndNotStored();
    void aFailingCommandIsTold();

private:
    static QString script(Desk &desk, const QByteArray &body)
    {
        const QString path = desk.root() + QStringLiteral("/after.sh");
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + body + '\n');
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    static void openPage(Desk &desk)
    {
        desk.trigger("actionPreferences");
        desk.find<PreferencesDialog>("preferences")->showPage(PreferencesDialog::Finishing);
    }
};

void TestUiFinishing::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
}

void TestUiFinishing::aCommandIsSetTriedAndRun()
{
    Desk desk;
    QVERIFY(desk.server().start() && desk.open());
    const QString path = script(desk, "echo \"state $HEIRLOOM_STATE\"\n: > \"$0.$HEIRLOOM_TASK\"");
    openPage(desk);
    QVERIFY(!desk.find<QPushButton>("finishCommandTry")->isEnabled());
    QTest::keyClicks(desk.find<QLineEdit>("finishCommandLine"), path);
    QCOMPARE(desk.settings().text(SettingKey::FinishCommand), path);
    desk.click("finishCommandTry");
    TRY(desk.labelText("finishCommandResult") == QStringLiteral("It works.\nstate completed"));
    QVERIFY(QFile::exists(path + QStringLiteral(".0")));
    QTest::mouseClick(desk.find<QCheckBox>("finishOnFailure"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(desk.settings().flag(SettingKey::FinishCommandOnFailure));
    desk.find<PreferencesDialog>("preferences")->close();
    // It holds at once.
    QVERIFY(desk.add(desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a"), "1"}})));
    TRY(QFile::exists(path + u'.' + QString::number(desk.snapshot()->task.id.value())));
}

void TestUiFinishing::aMissingProgramIsSaidAndNotStored()
{
    Desk desk;
    QVERIFY(desk.server().start() && desk.open());
    openPage(desk);
    auto *line = desk.find<QLineEdit>("finishCommandLine");
    line->setText(QStringLiteral("/nowhere/program --quiet"));
    QVERIFY(desk.labelText("finishCommandProblem").contains(QStringLiteral("/nowhere/program")));
    QVERIFY(!desk.find<QPushButton>("finishCommandTry")->isEnabled());
    QCOMPARE(desk.settings().text(SettingKey::FinishCommand), QString());
    line->setText(script(desk, "exit 3"));
    desk.click("finishCommandTry");
    TRY(desk.labelText("finishCommandResult") == QStringLiteral("It failed with exit code 3."));
    line->clear();
    QCOMPARE(desk.settings().text(SettingKey::FinishCommand), QString());
}

void TestUiFinishing::aFailingCommandIsTold()
{
    Desk desk;
    QVERIFY(desk.server().start());
    {
        Settings settings(desk.root() + QStringLiteral("/settings.ini"));
        settings.set(SettingKey::FinishCommand, script(desk, "exit 3"));
    }
    QVERIFY(desk.open());
    QVERIFY(desk.add(desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("a"), "1"}})));
    TRY(desk.state() == TaskState::Completed);
    TRY(desk.labelText("noticeBarText").contains(QStringLiteral("exit code 3")));
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiFinishing)
#include "tst_ui_finishing.moc"
