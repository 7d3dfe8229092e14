// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Bootstrap.h"
#include "base/DisplayText.h"
#include "engine/UserText.h"
#include "settings/Settings.h"
#include "ui/support/Format.h"
#include "ui/support/PartColours.h"

#include <QPalette>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace heirloom;

class TestUiModels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Bootstrap::installTranslations();
    }
    void sentencesHaveOneFullStop();
    void sizesAreShort();
    void textsCanBeRead_data();
    void textsCanBeRead();
    void settingsHaveDefaultsAndAreKept();
    void t14_settingLetsSourcesNamePrivateAddresses();
    void settingsOfANewerVersionAreNotWritten();
};

void TestUiModels::sentencesHaveOneFullStop()
{
    const Error error{ErrorCode::Io, QStringLiteral("cannot write x."), 0, 0, QStringLiteral("Connect the disk.")};
    QCOMPARE(UserText::sentence(error), QStringLiteral("The disk or the system reported an error: cannot write x; "
                                                       "connect the disk."));
    const Error bare{ErrorCode::Denied, QStringLiteral("ask ada."), 0, 0, {}};
    QCOMPARE(UserText::sentence(bare), QStringLiteral("Not allowed: ask ada."));
    const Error usb{ErrorCode::Denied, {}, 0, 0, QStringLiteral("USB disks are not allowed")};
    QCOMPARE(UserText::sentence(usb), QStringLiteral("Not allowed; USB disks are not allowed."));
    QCOMPARE(UserText::state(ItemState::Assigned), QStringLiteral("downloading"));
}

void TestUiModels::sizesAreShort()
{
    QCOMPARE(Format::size(812), QStringLiteral("812 B"));
    QCOMPARE(Format::size(1'240'000'000), QStringLiteral("1.2 GB"));
    QCOMPARE(Format::size(412'000'000'000), QStringLiteral("412 GB"));
    QCOMPARE(Format::speed(84'300'000), QStringLiteral("84.3 MB/s"));
    QVERIFY(Format::speed(999).isEmpty());
    QCOMPARE(Format::speed(1'000), QStringLiteral("1.0 kB/s"));
    QCOMPARE(Format::amount(2, 0, 2), QStringLiteral("2 files, sizes not known yet"));
    QCOMPARE(Format::amount(1, 0, 1), QStringLiteral("1 file, size not known yet"));
    QCOMPARE(Format::amount(3, 1'500, 1), QStringLiteral("3 files, at least 1.5 kB"));
    for (const qint64 bytes : {0LL, 999LL, 1'000LL, 99'940LL, 99'950LL, 402'000LL, 1'240'000'000LL, 412'000'000'000LL})
        QCOMPARE(displaySize(bytes), Format::size(bytes)); // sentences of the engine stand beside the window's figures
    QVERIFY(Format::speed(0).isEmpty());
    QVERIFY(Format::timeLeft(-1).isEmpty());
}

void TestUiModels::textsCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    const auto row = [](const char *name, QRgb window, QRgb base, QRgb text) {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(window));
        palette.setColor(QPalette::Base, QColor(base));
        palette.setColor(QPalette::Text, QColor(text));
        QTest::newRow(name) << palette;
    };
    row("light", 0xf0f1f3, 0xffffff, 0x1f2933);
    row("dark", 0x1c2025, 0x24292e, 0xe8eaed);
    row("grey", 0xefefef, 0xffffff, 0x000000);
    row("black", 0x000000, 0x101010, 0xffffff);
}

void TestUiModels::textsCanBeRead()
{
    QFETCH(QPalette, palette);
    const PartColours colours = PartColours::of(palette);
    for (const Tone tone : {Tone::Normal, Tone::Quiet, Tone::Good, Tone::Busy, Tone::Warning, Tone::Bad}) {
        for (const QColor &background :
             {palette.color(QPalette::Base), palette.color(QPalette::Window), colours.selection})
            QVERIFY2(contrast(colours.text(tone, palette), background) >= 4.5, qPrintable(background.name()));
    }
    QVERIFY(contrast(colours.onAccent, colours.accent) >= 4.5);
    for (int percent = 0; percent <= 100; percent += 5) { // the boxes of the treemap
        const QColor fill = blend(colours.downloaded, palette.color(QPalette::Base), percent / 100.0);
        QVERIFY2(contrast(textOn(fill), fill) >= 4.5, qPrintable(fill.name()));
    }
}

void TestUiModels::settingsHaveDefaultsAndAreKept()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("heirloom.ini"));
    {
        Settings settings(path);
        QCOMPARE(settings.number(SettingKey::ParallelTasks), 3);
        QCOMPARE(settings.number(SettingKey::GraceDays), 14);
        settings.set(SettingKey::ParallelTasks, 7);
        settings.set(SettingKey::WindowGeometry, QByteArray("\x01\x00\xff", 3));
    }
    Settings again(path);
    QCOMPARE(again.version(), Settings::currentVersion);
    QCOMPARE(again.number(SettingKey::ParallelTasks), 7);
    QCOMPARE(again.bytes(SettingKey::WindowGeometry), QByteArray("\x01\x00\xff", 3));
    again.reset(SettingKey::ParallelTasks);
    QCOMPARE(again.number(SettingKey::ParallelTasks), 3);
}

void TestUiModels::t14_settingLetsSourcesNamePrivateAddresses()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("heirloom.ini"));
    QVERIFY(!Bootstrap::engineOptions(Settings(path)).transfer.addresses.allowPrivate);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[network]\nallowPrivateAddresses=true\n");
    file.close();
    QVERIFY(Bootstrap::engineOptions(Settings(path)).transfer.addresses.allowPrivate);
}

void TestUiModels::settingsOfANewerVersionAreNotWritten()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("heirloom.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("version=99\n[transfers]\nparallelTasks=5\n");
    file.close();
    Settings settings(path);
    QCOMPARE(settings.number(SettingKey::ParallelTasks), 5);
    QVERIFY(!settings.isWritable());
    settings.set(SettingKey::ParallelTasks, 1);
    QCOMPARE(settings.number(SettingKey::ParallelTasks), 5);
}

QTEST_MAIN(TestUiModels)
#include "tst_ui_models.moc"
