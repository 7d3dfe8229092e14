// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Bootstrap.h"
#include "ui/models/FileTreeModel.h"
#include "ui/support/files/RiskyNames.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace heirloom;

namespace {

FileLine fileLine(const QString &path)
{
    FileLine line;
    line.path = path;
    line.item.emplace();
    line.item->path = path;
    return line;
}

FileLine folderLine(const QString &path)
{
    FileLine line;
    line.path = path;
    return line;
}

QFuture<Result<std::vector<FileLine>>> replied(const std::vector<FileLine> &page)
{
    QPromise<Result<std::vector<FileLine>>> promise;
    promise.start();
    promise.addResult(page);
    promise.finish();
    return promise.future();
}

/// A task as the ledger answers for it: folders of many files, read by pages in the order of their paths.
class LargeTask
{
public:
    static constexpr int files = 4'321;

    QFuture<Result<std::vector<FileLine>>> page(const FileQuery &query)
    {
        ++asked;
        std::vector<QString> paths;
        if (query.folder.isEmpty())
            paths = {QStringLiteral("large/"), QStringLiteral("readme.txt"), QStringLiteral("small/")};
        for (int n = 0; n < (query.folder == QStringLiteral("large/") ? files : 0); ++n)
            paths.push_back(QStringLiteral("large/%1.bin").arg(n, 5, 10, QLatin1Char('0')));
        std::vector<FileLine> lines;
        for (const QString &path : paths) {
            if (path > query.after && lines.size() < size_t(query.limit))
                lines.push_back(path.endsWith(u'/') ? folderLine(path) : fileLine(path));
        }
        return replied(lines);
    }
    FileTreeModel::Source source()
    {
        return [this](const FileQuery &query) { return page(query); };
    }
    int asked = 0;
};

constexpr auto tester = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestUiFileTree : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Bootstrap::installTranslations();
    }
    void filesComeByPages();
    void foldersAreReadWhenOpened();
    void refreshedFilesKeepTheirRows();
    void searchedFilesAreAListWithPaths();
    void aLargeFolderIsReadToItsEndInOrder();
    void anotherTaskWhileAFolderIsReadStartsAnew();
    void filesOfAnotherTaskAreDropped();
    void t17_namesThatMayRun_data();
    void t17_namesThatMayRun();
    void t18_namesOfFilesAreShownEscaped();
};

void TestUiFileTree::filesComeByPages()
{
    int asked = 0;
    FileTreeModel model([&asked](const FileQuery &query) {
        ++asked;
        const int total = query.folder.isEmpty() ? 1200 : 3;
        std::vector<FileLine> page;
        const int seen = query.after.isEmpty() ? 0 : query.after.right(4).toInt();
        for (int n = seen + 1; n <= total && page.size() < size_t(query.limit); ++n)
            page.push_back(fileLine(query.folder + QStringLiteral("file %1").arg(n, 4, 10, QLatin1Char('0'))));
        return replied(page);
    });
    model.setTask(TaskId(1));
    QTRY_COMPARE(model.rowCount(), FileTreeModel::pageSize);
    QCOMPARE(asked, 1);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 2 * FileTreeModel::pageSize);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 1200);
    QVERIFY(!model.canFetchMore({}));
    model.refresh();
    QTRY_COMPARE(asked, 4);
    QCOMPARE(model.rowCount(), 1200);
    // A tester asks for more at every turn; nothing may come twice.
    const QAbstractItemModelTester guard(&model, tester);
    model.setTask(TaskId(2));
    QTRY_VERIFY((model.fetchMore({}), model.rowCount()) >= 1200);
    QCOMPARE(model.rowCount(), 1200);
    QVERIFY(!model.canFetchMore({}));
}

void TestUiFileTree::foldersAreReadWhenOpened()
{
    QStringList asked;
    FileTreeModel model([&asked](const FileQuery &query) {
        asked.append(query.folder);
        std::vector<FileLine> page;
        if (query.folder.isEmpty())
            page = {folderLine(QStringLiteral("docs/")), fileLine(QStringLiteral("top.txt"))};
        else
            page = {fileLine(query.folder + QStringLiteral("a.html"))};
        return replied(page);
    });
    model.setTask(TaskId(1));
    QTRY_COMPARE(model.rowCount(), 2);
    const QModelIndex docs = model.index(0, 0);
    QCOMPARE(docs.data().toString(), QStringLiteral("docs/"));
    QVERIFY(model.hasChildren(docs));
    QCOMPARE(model.rowCount(docs), 0);
    QVERIFY(!model.hasChildren(model.index(1, 0)));
    QVERIFY(!model.canFetchMore(model.index(1, 0)));
    QCOMPARE(asked, QStringList{QString()});
    model.fetchMore(docs);
    QTRY_COMPARE(model.rowCount(docs), 1);
    QCOMPARE(asked.last(), QStringLiteral("docs/"));
    QCOMPARE(model.index(0, 0, docs).data().toString(), QStringLiteral("a.html"));
    QCOMPARE(model.index(0, 0, docs).data(FileTreeModel::PathRole).toString(), QStringLiteral("docs/a.html"));
    const QAbstractItemModelTester guard(&model, tester);
    QCOMPARE(model.parent(model.index(0, 0, docs)), docs);
}

void TestUiFileTree::refreshedFilesKeepTheirRows()
{
    std::vector<FileLine> lines{fileLine(QStringLiteral("a")), fileLine(QStringLiteral("b"))};
    FileTreeModel model([&lines](const FileQuery &) { return replied(lines); });
    const QAbstractItemModelTester guard(&model, tester);
    model.setTask(TaskId(1));
    QTRY_COMPARE(model.rowCount(), 2);
    const QPersistentModelIndex second(model.index(1, FileTreeModel::State));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    lines[1].item->state = ItemState::Failed;
    lines[1].item->rev = 2;
    model.refresh();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QVERIFY(second.isValid());
    QCOMPARE(second.data(FileTreeModel::StateRole).toInt(), int(ItemState::Failed));
    lines.pop_back(); // it is no longer among what fits
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestUiFileTree::searchedFilesAreAListWithPaths()
{
    FileQuery last;
    FileTreeModel model([&last](const FileQuery &query) {
        last = query;
        return replied({fileLine(QStringLiteral("docs/a.html"))});
    });
    const QAbstractItemModelTester guard(&model, tester);
    model.setTask(TaskId(1));
    model.setFilter(QStringLiteral("a.h"), true);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(last.text, QStringLiteral("a.h"));
    QVERIFY(last.onlyProblems);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("docs/a.html"));
}

void TestUiFileTree::aLargeFolderIsReadToItsEndInOrder()
{
    LargeTask task;
    FileTreeModel model(task.source());
    model.setTask(TaskId(1));
    QTRY_COMPARE(model.rowCount(), 3);
    const QPersistentModelIndex large = model.index(0, 0);
    QCOMPARE(task.asked, 1); // nobody has looked into a folder
    while (model.canFetchMore(large)) {
        const int before = model.rowCount(large);
        model.fetchMore(large);
        model.fetchMore(large); // the view asks again while the page is on its way
        QTRY_VERIFY(model.rowCount(large) > before);
        QVERIFY(model.rowCount(large) <= before + FileTreeModel::pageSize);
    }
    QCOMPARE(model.rowCount(large), LargeTask::files);
    QCOMPARE(task.asked, 1 + (LargeTask::files + FileTreeModel::pageSize - 1) / FileTreeModel::pageSize);
    QStringList paths;
    for (int row = 0; row < model.rowCount(large); ++row)
        paths << model.index(row, 0, large).data(FileTreeModel::PathRole).toString();
    QVERIFY(std::is_sorted(paths.begin(), paths.end()));
    QCOMPARE(QSet<QString>(paths.begin(), paths.end()).size(), LargeTask::files);
    QVERIFY(large.isValid() && large.row() == 0);
    // What is seen only from here on: a strict tester goes through everything, and reads the other folder.
    const QAbstractItemModelTester guard(&model, tester);
    const QModelIndex last = model.index(LargeTask::files - 1, FileTreeModel::Size, large);
    QCOMPARE(last.parent(), QModelIndex(large));
    QCOMPARE(model.parent(last).row(), 0);
    QVERIFY(!model.index(LargeTask::files, 0, large).isValid());
}

void TestUiFileTree::anotherTaskWhileAFolderIsReadStartsAnew()
{
    LargeTask task;
    std::optional<QPromise<Result<std::vector<FileLine>>>> late;
    FileTreeModel model([&](const FileQuery &query) {
        if (query.task != TaskId(1) || query.folder.isEmpty())
            return task.page(query);
        late.emplace();
        late->start();
        return late->future();
    });
    const QAbstractItemModelTester guard(&model, tester);
    model.setTask(TaskId(1));
    QTRY_COMPARE(model.rowCount(), 3);
    const QPersistentModelIndex large = model.index(0, 0);
    model.fetchMore(large);
    QVERIFY(late);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setTask(TaskId(2));
    QCOMPARE(reset.size(), 1);
    QVERIFY(!large.isValid());
    QCOMPARE(model.rowCount(), 0);
    late->addResult(std::vector<FileLine>{fileLine(QStringLiteral("large/of the first task"))});
    late->finish();
    QTRY_COMPARE(model.rowCount(), 3);
    model.fetchMore(model.index(0, 0));
    QTRY_VERIFY(model.rowCount(model.index(0, 0)) >= FileTreeModel::pageSize);
    QCOMPARE(model.index(0, 0, model.index(0, 0)).data(FileTreeModel::PathRole).toString(),
             QStringLiteral("large/00000.bin"));
    model.setTask({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
}

void TestUiFileTree::filesOfAnotherTaskAreDropped()
{
    std::vector<std::pair<TaskId, QPromise<Result<std::vector<FileLine>>>>> open;
    FileTreeModel model([&open](const FileQuery &query) {
        open.emplace_back(query.task, QPromise<Result<std::vector<FileLine>>>());
        open.back().second.start();
        return open.back().second.future();
    });
    model.setTask(TaskId(1));
    model.setTask(TaskId(2));
    QCOMPARE(open.size(), size_t(2));
    open[1].second.addResult(std::vector<FileLine>{fileLine(QStringLiteral("right"))});
    open[1].second.finish();
    open[0].second.addResult(std::vector<FileLine>(5));
    open[0].second.finish();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("right"));
}

/// T17, T18: names are shown escaped; what may run is known by its real name.
void TestUiFileTree::t17_namesThatMayRun_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("mayRun");
    const auto row = [](const char *name, bool mayRun) { QTest::newRow(name) << QString::fromUtf8(name) << mayRun; };
    for (const char *name :
         {"setup.exe", "a/b/Install.DESKTOP", "tool.AppImage", "run.sh", "x.py", "x.jar", "script.ps1", "page.url",
          "program", "folder.d/program", ".desktop", "x.deb", "photo.jpg.exe", "x.", "cod\u202Egpj.exe", "x.exe "})
        row(name, true);
    for (const char *name : {"photo.jpg", "notes.txt", "model.safetensors", "atlas.json", "a.b/readme.md", "film.mkv"})
        row(name, false);
}

void TestUiFileTree::t17_namesThatMayRun()
{
    QFETCH(QString, name);
    QFETCH(bool, mayRun);
    QCOMPARE(mayRunWhenOpened(name), mayRun);
}

void TestUiFileTree::t18_namesOfFilesAreShownEscaped()
{
    const QString name = QStringLiteral("docs/photo") + QChar(0x202e) + QStringLiteral("gpj.exe");
    FileTreeModel model([&name](const FileQuery &) { return replied({fileLine(name)}); });
    model.setTask(TaskId(1));
    QTRY_COMPARE(model.rowCount(), 1);
    const QModelIndex file = model.index(0, FileTreeModel::Name);
    QCOMPARE(file.data().toString(), QStringLiteral("photo\\u{202e}gpj.exe"));
    QVERIFY(!file.data(Qt::ToolTipRole).toString().contains(QChar(0x202e)));
    QCOMPARE(file.data(FileTreeModel::PathRole).toString(), name);
}

QTEST_MAIN(TestUiFileTree)
#include "tst_ui_filetree.moc"
