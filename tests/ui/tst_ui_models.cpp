// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Bootstrap.h"
#include "base/DisplayText.h"
#include "engine/UserText.h"
#include "settings/Settings.h"
#include "ui/models/TaskFilterModel.h"
#include "ui/models/TaskTableModel.h"
#include "ui/support/Format.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace heirloom;

namespace {

TaskSnapshot snapshot(qint64 id, TaskState state, const QString &name, qint64 bytes = 1000)
{
    TaskSnapshot s;
    s.task.id = TaskId(id);
    s.task.state = state;
    s.task.name = name;
    s.task.counts.bytes = bytes;
    return s;
}

std::vector<TaskSnapshot> many(int count)
{
    std::vector<TaskSnapshot> tasks;
    for (int i = 1; i <= count; ++i)
        tasks.push_back(
            snapshot(i, i % 2 ? TaskState::Completed : TaskState::Failed, QStringLiteral("task %1").arg(i), i));
    return tasks;
}

constexpr auto tester = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestUiModels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Bootstrap::installTranslations();
    }
    void tasksChangeInBatches();
    void neighboursAreReportedTogether();
    void olderRevisionsOfATaskAreIgnored();
    void removedRowsKeepTheOthersFindable();
    void progressHasThreeParts();
    void failedTasksAreShortInTheTable();
    void sentencesHaveOneFullStop();
    void groupsAndNumbers();
    void filterByGroupAndWords();
    void sortsByRawValues();
    void hundredThousandTasks();
    void sizesAreShort();
    void textsCanBeRead_data();
    void textsCanBeRead();
    void settingsHaveDefaultsAndAreKept();
    void t14_settingLetsSourcesNamePrivateAddresses();
    void settingsOfANewerVersionAreNotWritten();
};

void TestUiModels::tasksChangeInBatches()
{
    TaskTableModel model;
    const QAbstractItemModelTester guard(&model, tester);
    model.reset(many(10));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.apply({snapshot(3, TaskState::Running, QStringLiteral("renamed")),
                 snapshot(11, TaskState::Ready, QStringLiteral("new")),
                 snapshot(12, TaskState::Ready, QStringLiteral("new too"))});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(model.index(model.rowOf(TaskId(3)), TaskTableModel::Name).data().toString(), QStringLiteral("renamed"));
    QVERIFY(model.find(TaskId(12)) != nullptr);
    QVERIFY(model.find(TaskId(99)) == nullptr);
}

void TestUiModels::neighboursAreReportedTogether()
{
    TaskTableModel model;
    model.reset(many(100));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.apply({snapshot(5, TaskState::Running, {}), snapshot(4, TaskState::Running, {}),
                 snapshot(50, TaskState::Running, {})});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 3);
    QCOMPARE(changed[0][1].toModelIndex().row(), 4);
    changed.clear();
    model.apply(many(80));
    QCOMPARE(changed.size(), 1);
}

void TestUiModels::olderRevisionsOfATaskAreIgnored()
{
    TaskTableModel model;
    TaskSnapshot now = snapshot(1, TaskState::Completed, QStringLiteral("x"));
    now.task.rev = 7;
    model.reset({now});
    TaskSnapshot late = snapshot(1, TaskState::Running, QStringLiteral("x"));
    late.task.rev = 6;
    model.apply({late});
    QVERIFY(model.at(0).task.state == TaskState::Completed);
}

void TestUiModels::removedRowsKeepTheOthersFindable()
{
    TaskTableModel model;
    const QAbstractItemModelTester guard(&model, tester);
    model.reset(many(10));
    model.remove({TaskId(2), TaskId(9), TaskId(3), TaskId(77)});
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.rowOf(TaskId(4)), 1);
    QCOMPARE(model.rowOf(TaskId(10)), 6);
    QCOMPARE(model.rowOf(TaskId(2)), -1);
}

void TestUiModels::progressHasThreeParts()
{
    TaskSnapshot s = snapshot(1, TaskState::Running, {}, 1000);
    s.task.counts.inheritedBytes = 600;
    s.task.counts.downloadedBytes = 100;
    s.liveBytes = 50;
    s.task.counts.files = 3;
    s.task.counts.inheritedFiles = s.task.counts.filesDone = 2;
    QCOMPARE(TaskTableModel::progressOf(s), (ProgressParts{600, 150, 1000}));
    TaskTableModel model;
    model.reset({s});
    const QModelIndex cell = model.index(0, TaskTableModel::Progress);
    QCOMPARE(cell.data(TaskTableModel::ProgressRole).value<ProgressParts>().kept, 600);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("75 %: 2 files kept, 0 files downloaded, 1 file to come"));
}

void TestUiModels::failedTasksAreShortInTheTable()
{
    TaskSnapshot s = snapshot(1, TaskState::Failed, {});
    s.task.counts.filesFailed = 2;
    s.task.error = Error{ErrorCode::Http, QStringLiteral("read <b>x</b>"), 0, 404, {}};
    TaskTableModel model;
    model.reset({s});
    const QModelIndex cell = model.index(0, TaskTableModel::Status);
    QCOMPARE(cell.data().toString(), QStringLiteral("2 files failed"));
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(),
             QStringLiteral("<p>%1</p>").arg(UserText::sentence(*s.task.error).toHtmlEscaped()));
    s.task.counts.filesFailed = 0;
    model.apply({s});
    QCOMPARE(cell.data().toString(), QStringLiteral("Failed"));
}

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

void TestUiModels::groupsAndNumbers()
{
    TaskTableModel model;
    QSignalSpy numbers(&model, &TaskTableModel::numbersChanged);
    model.reset({snapshot(1, TaskState::Running, {}), snapshot(2, TaskState::Waiting, {}),
                 snapshot(3, TaskState::Paused, {}), snapshot(4, TaskState::Completed, {}),
                 snapshot(5, TaskState::Cancelled, {})});
    QCOMPARE(model.numbers(), (TaskNumbers{5, 1, 2, 1, 1}));
    QCOMPARE(numbers.size(), 1);
    model.apply({snapshot(1, TaskState::Running, {})});
    QCOMPARE(numbers.size(), 1);
}

void TestUiModels::filterByGroupAndWords()
{
    TaskTableModel model;
    TaskFilterModel filter(&model);
    const QAbstractItemModelTester guard(&filter, tester);
    model.reset({snapshot(1, TaskState::Completed, QStringLiteral("Atlas of Europe")),
                 snapshot(2, TaskState::Failed, QStringLiteral("Atlas of Asia")),
                 snapshot(3, TaskState::Completed, QStringLiteral("Roads"))});
    filter.setGroup(TaskGroup::Finished);
    QCOMPARE(filter.rowCount(), 2);
    filter.setSearch(QStringLiteral("europe ATLAS"));
    QTRY_COMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.taskAt(filter.index(0, 0)), TaskId(1));
    QVERIFY(!filter.indexOf(TaskId(3)).isValid());
}

void TestUiModels::sortsByRawValues()
{
    TaskTableModel model;
    TaskFilterModel filter(&model);
    model.reset({snapshot(1, TaskState::Completed, QStringLiteral("part 10"), 900),
                 snapshot(2, TaskState::Completed, QStringLiteral("part 9"), 12'000)});
    filter.sort(TaskTableModel::Size);
    QCOMPARE(filter.taskAt(filter.index(0, 0)), TaskId(1));
    filter.sort(TaskTableModel::Name);
    QCOMPARE(filter.taskAt(filter.index(0, 0)), TaskId(2));
}

void TestUiModels::hundredThousandTasks()
{
    TaskTableModel model;
    TaskFilterModel filter(&model);
    model.reset(many(100'000));
    QCOMPARE(filter.rowCount(), 100'000);
    filter.setGroup(TaskGroup::Failed);
    QCOMPARE(filter.rowCount(), 50'000);
    model.apply({snapshot(100'000, TaskState::Completed, QStringLiteral("last"))});
    QCOMPARE(filter.rowCount(), 49'999);
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
