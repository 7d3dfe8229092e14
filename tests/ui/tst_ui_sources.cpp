// SPDX-License-Identifier: GPL-3.0-or-later
// Where the bytes come from, in the Sources tab: with real servers, and in words for every state of one.
#include "Desk.h"

#include "app/bootstrap/Bootstrap.h"
#include "ui/models/ServerListModel.h"
#include "ui/panes/SpeedGraph.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace heirloom;
using test::Desk;
using test::NginxServer;

namespace {

constexpr int patienceMs = 60'000;

TaskServer server(const char *host)
{
    TaskServer made;
    made.host = QString::fromLatin1(host);
    made.address = QStringLiteral("https://%1/atlas").arg(made.host);
    return made;
}

QString cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

std::map<QString, QByteArray> someFiles()
{
    std::map<QString, QByteArray> files;
    for (int i = 0; i < 24; ++i)
        files[QStringLiteral("f%1.bin").arg(i)] = QByteArray(300'000 + i, char('A' + i));
    return files;
}

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

class TestUiSources : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void statesAreSaidInWords();
    void rowsStayWhileNumbersChange();
    void sharesComeFromWhatEachServerBrought();
    void serversAreKnownWithoutARun();
    void addressIsNamedInTheDialog();
    void graphScaleEndsRound();

private:
    QAbstractItemModel &openSources(Desk &desk)
    {
        desk.selectFirst();
        auto *tabs = desk.find<QTabWidget>("detailsTabs");
        tabs->setCurrentIndex(2);
        return *desk.find<QTreeView>("sourcesView")->model();
    }
};

void TestUiSources::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
}

void TestUiSources::statesAreSaidInWords()
{
    const qint64 now = QDateTime(QDate(2026, 11, 21), QTime(14, 0)).toMSecsSinceEpoch();
    TaskServer fresh = server("fresh"), busy = server("busy"), idle = server("idle"), aside = server("aside"),
               broken = server("broken"), local;
    busy.connections = 2;
    busy.bytesPerSecond = 84'000'000;
    busy.bytes = 300;
    busy.byUser = true;
    idle.bytes = 100;
    aside.asideUntilMs = now + 180'000;
    broken.failures = 3;
    broken.lastError = Error{ErrorCode::Timeout, QStringLiteral("GET https://broken/\u202efile"), 0, 0, {}};
    aside.lastError = broken.lastError;
    ServerListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({fresh, busy, idle, aside, broken, local}, now);
    QCOMPARE(cell(model, 0, ServerListModel::State), QStringLiteral("not used yet"));
    QCOMPARE(cell(model, 0, ServerListModel::Share), QStringLiteral("0 %"));
    QCOMPARE(cell(model, 1, ServerListModel::State), QStringLiteral("in use, added by you"));
    QCOMPARE(cell(model, 1, ServerListModel::Speed), QStringLiteral("84.0 MB/s"));
    QCOMPARE(cell(model, 1, ServerListModel::Share), QStringLiteral("75 %"));
    QCOMPARE(cell(model, 1, ServerListModel::Connections), QStringLiteral("2"));
    QCOMPARE(cell(model, 2, ServerListModel::State), QStringLiteral("not in use now"));
    QCOMPARE(cell(model, 3, ServerListModel::State).section(u':', 0, 1), QStringLiteral("put aside until 14:03"));
    QVERIFY(cell(model, 4, ServerListModel::State).startsWith(QStringLiteral("did not work: The server did not")));
    QVERIFY(!cell(model, 4, ServerListModel::State).contains(QChar(0x202e)));
    QCOMPARE(cell(model, 4, ServerListModel::Errors), QStringLiteral("3"));
    QVERIFY(cell(model, 4, ServerListModel::Errors, Qt::ToolTipRole).contains(QStringLiteral("The last error")));
    QCOMPARE(cell(model, 5, ServerListModel::Server), QStringLiteral("this computer"));
}

void TestUiSources::rowsStayWhileNumbersChange()
{
    ServerListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    TaskServer one = server("one");
    model.show({one}, 0);
    const QPersistentModelIndex kept = model.index(0, ServerListModel::Bytes);
    one.bytes = 5000;
    model.show({one, server("two")}, 0);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), QStringLiteral("5.0 kB"));
    QCOMPARE(model.rowCount(), 2);
    model.show({server("two")}, 0);
    QCOMPARE(cell(model, 0, ServerListModel::Server), QStringLiteral("two"));
    model.show({}, 0);
    QCOMPARE(model.rowCount(), 0);
}

void TestUiSources::sharesComeFromWhatEachServerBrought()
{
    NginxServer::Options slow;
    slow.bytesPerSecond = 60'000;
    Desk desk(slow);
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), someFiles());
    NginxServer mirror(desk.root() + QStringLiteral("/www"), slow);
    QVERIFY(mirror.start());
    QVERIFY(desk.open());
    AddRequest request;
    request.source = link;
    request.mirrors = QStringList{mirror.url(QStringLiteral("/atlas/r1/")).toString()};
    QVERIFY(desk.engine().add(request).result());
    TRY(desk.state() == TaskState::Running);
    const QAbstractItemModel &servers = openSources(desk);
    TRY(servers.rowCount() == 2 && cell(servers, 0, ServerListModel::Speed).endsWith(QStringLiteral("kB/s")) &&
        cell(servers, 1, ServerListModel::Speed).endsWith(QStringLiteral("kB/s")));
    QCOMPARE(cell(servers, 0, ServerListModel::Server), mirror.url({}).authority());
    QCOMPARE(cell(servers, 0, ServerListModel::State), QStringLiteral("in use, added by you"));
    QCOMPARE(cell(servers, 1, ServerListModel::State), QStringLiteral("in use"));
    QVERIFY(cell(servers, 0, ServerListModel::Connections).toInt() > 0);
    TRY(desk.state() == TaskState::Completed);
    TRY(cell(servers, 0, ServerListModel::Connections).isEmpty() &&
        cell(servers, 1, ServerListModel::State) == QStringLiteral("not in use now"));
    const auto all = desk.engine().servers(desk.snapshot()->task.id).result();
    QVERIFY(all);
    qint64 sum = 0;
    for (const TaskServer &each : *all)
        sum += each.bytes;
    QCOMPARE(sum, desk.snapshot()->task.counts.downloadedBytes);
    for (const int row : {0, 1})
        QVERIFY(cell(servers, row, ServerListModel::Share).section(u' ', 0, 0).toInt() > 10);
}

void TestUiSources::serversAreKnownWithoutARun()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link = desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), someFiles());
    QVERIFY(desk.open());
    AddRequest request;
    request.source = link;
    request.paused = true;
    request.mirrors = QStringList{QStringLiteral("https://mirror.example.org:8443/atlas/?token=s3cret")};
    QVERIFY(desk.engine().add(request).result());
    TRY(desk.state() == TaskState::Paused);
    const QAbstractItemModel &servers = openSources(desk);
    TRY(servers.rowCount() == 2);
    QCOMPARE(cell(servers, 0, ServerListModel::Server), QStringLiteral("mirror.example.org:8443"));
    QCOMPARE(cell(servers, 0, ServerListModel::State), QStringLiteral("not used yet, added by you"));
    const QString tip = cell(servers, 0, ServerListModel::Server, Qt::ToolTipRole);
    QVERIFY(tip.contains(QStringLiteral("https://mirror.example.org:8443/atlas/")));
    QVERIFY(!tip.contains(QStringLiteral("s3cret")));
    QCOMPARE(cell(servers, 1, ServerListModel::Server), desk.server().url({}).authority());
    QCOMPARE(cell(servers, 1, ServerListModel::Speed), QString());
    // Sorted by the keyboard's user or the mouse's; and back to the order of trying.
    desk.find<QTreeView>("sourcesView")->sortByColumn(ServerListModel::Server, Qt::AscendingOrder);
    QCOMPARE(cell(servers, 0, ServerListModel::Server), desk.server().url({}).authority());
}

void TestUiSources::addressIsNamedInTheDialog()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link =
        desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"), {{QStringLiteral("docs/a.txt"), "abc"}});
    QVERIFY(QFile::remove(desk.root() + QStringLiteral("/www/atlas/r1/docs/a.txt")));
    write(desk.root() + QStringLiteral("/elsewhere/atlas.txt"), "abc");
    NginxServer mirror(desk.root() + QStringLiteral("/elsewhere"));
    QVERIFY(mirror.start());
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Failed);
    const QAbstractItemModel &servers = openSources(desk);
    TRY(servers.rowCount() == 1);
    QVERIFY(cell(servers, 0, ServerListModel::State).startsWith(QStringLiteral("did not work: The server refused")));

    desk.click("sourcesEdit");
    auto *text = desk.find<QPlainTextEdit>("mirrorsText");
    TRY(text != nullptr && text->isVisible());
    text->setPlainText(QStringLiteral("ftp://mirror.example.org/atlas.txt"));
    desk.click("mirrorsSave");
    TRY(desk.labelText("mirrorsProblem").contains(QStringLiteral("give an http or https address")));
    QVERIFY(desk.find<QLabel>("mirrorsProblem")->isVisible());
    text->setPlainText(u'\n' + mirror.url(QStringLiteral("/atlas.txt")).toString() + u'\n');
    desk.click("mirrorsSave");
    TRY(desk.find<QDialog>("mirrorsDialog") == nullptr);
    TRY(servers.rowCount() == 2);
    QCOMPARE(cell(servers, 0, ServerListModel::State), QStringLiteral("not used yet, added by you"));
    desk.trigger("actionRetry");
    TRY(desk.state() == TaskState::Completed);
    QCOMPARE(desk.content(QStringLiteral("atlas-r1/docs/a.txt")), QByteArray("abc"));
    TRY(cell(servers, 0, ServerListModel::Share) == QStringLiteral("100 %"));
}

void TestUiSources::graphScaleEndsRound()
{
    QCOMPARE(SpeedGraph::topOf(1000), 1000);
    QCOMPARE(SpeedGraph::topOf(1001), 2000);
    QCOMPARE(SpeedGraph::topOf(84'000'000), 100'000'000);
    QCOMPARE(SpeedGraph::topOf(430'000), 500'000);
    SpeedGraph::Samples samples;
    for (int second = 0; second <= 300; ++second)
        SpeedGraph::append(samples, {second * 1000, second});
    QCOMPARE(samples.front().atMs, 180'000);
    QCOMPARE(samples.back().bytesPerSecond, 300);
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiSources)
#include "tst_ui_sources.moc"
