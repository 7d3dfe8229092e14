// SPDX-License-Identifier: GPL-3.0-or-later
// Archives that a download brings: offered, chosen, unpacked.
#include "../Desk.h"

#include "app/bootstrap/Bootstrap.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace heirloom;
using test::Desk;

namespace {

constexpr int patienceMs = 60'000;

/// An archive with one file, by a program that knows nothing of Heirloom.
QByteArray archiveOf(const QByteArray &content)
{
    QProcess process;
    process.start(QStringLiteral("python3"),
                  {QStringLiteral("-c"),
                   QStringLiteral("import sys, zipfile\nwith zipfile.ZipFile(sys.stdout.buffer, 'w') as archive: "
                                  "archive.writestr('inside/map.bin', sys.argv[1])"),
                   QString::fromLatin1(content)});
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

std::map<QString, QByteArray> atlas()
{
    return {{QStringLiteral("europe.zip"), archiveOf("europe")},
            {QStringLiteral("asia.zip"), archiveOf("asia")},
            {QStringLiteral("read.me"), "two archives"}};
}

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

class TestUiUnpacking : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void archivesAreOfferedChosenAndUnpacked();
    void wishOfTheAddDialogCounts();
    void withoutArchivesNothingIsOffered();
};

void TestUiUnpacking::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
}

void TestUiUnpacking::archivesAreOfferedChosenAndUnpacked()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), atlas());
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.labelText("noticeBarText") == QStringLiteral("atlas r1 has brought 2 archives."));
    QVERIFY(desk.content(QStringLiteral("atlas-r1/europe/inside/map.bin")).isEmpty());
    desk.click("offerUnpack");
    TRY(desk.find<QTreeWidget>("unpackList") && desk.find<QTreeWidget>("unpackList")->topLevelItemCount() == 2);
    auto *list = desk.find<QTreeWidget>("unpackList");
    for (int i = 0; i < 2; ++i)
        list->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!desk.find<QPushButton>("unpackNow")->isEnabled());
    for (int i = 0; i < 2; ++i) {
        if (list->topLevelItem(i)->text(0) == QStringLiteral("europe.zip"))
            list->topLevelItem(i)->setCheckState(0, Qt::Checked);
    }
    desk.find<QCheckBox>("unpackAlways")->setChecked(true);
    desk.click("unpackNow");
    TRY(desk.content(QStringLiteral("atlas-r1/europe/inside/map.bin")) == "europe");
    TRY(desk.state() == TaskState::Completed);
    QCOMPARE(desk.snapshot()->task.unpack, std::optional(UnpackWish::Always));

    desk.selectFirst();
    TRY(desk.find<QAction>("actionUnpack")->isEnabled());
    desk.trigger("actionUnpack");
    TRY(desk.find<QTreeWidget>("unpackList") && desk.find<QTreeWidget>("unpackList")->topLevelItemCount() == 2);
    list = desk.find<QTreeWidget>("unpackList");
    QVERIFY(desk.find<QCheckBox>("unpackAlways")->isChecked());
}

void TestUiUnpacking::wishOfTheAddDialogCounts()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), atlas());
    QVERIFY(desk.open());
    desk.window().offer({link});
    TRY(desk.isClickable("addStart"));
    desk.find<QComboBox>("addArchives")->setCurrentIndex(1);
    desk.click("addStart");
    TRY(desk.state() == TaskState::Completed);
    QCOMPARE(desk.content(QStringLiteral("atlas-r1/asia/inside/map.bin")), QByteArray("asia"));
    QVERIFY(desk.labelText("noticeBarText").isEmpty());
}

void TestUiUnpacking::withoutArchivesNothingIsOffered()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("plain"), QStringLiteral("r1"), {{QStringLiteral("a.bin"), "a"}});
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Completed);
    desk.selectFirst();
    desk.trigger("actionUnpack");
    TRY(desk.labelText("unpackSays").startsWith(QStringLiteral("This task has no archive")));
    QVERIFY(!desk.find<QPushButton>("unpackNow")->isEnabled());
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiUnpacking)
#include "tst_ui_unpacking.moc"
