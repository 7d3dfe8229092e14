// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlite/Connection.h"
#include "ledger/sqlite/Migrations.h"
#include "ledger/tables/browse/FileTree.h"
#include "tests/ledger/LedgerFixture.h"

using namespace heirloom;

namespace {

const Error why{ErrorCode::Http, QStringLiteral("no such file"), 0, 404, {}};

std::vector<PlannedItem> plan(const QStringList &paths)
{
    std::vector<PlannedItem> items;
    for (const QString &path : paths) {
        PlannedItem item;
        item.path = path;
        item.size = 1;
        item.action = PlanAction::Download;
        items.push_back(item);
    }
    return items;
}

FileQuery queryOf(TaskId task, const QString &folder = {})
{
    FileQuery query;
    query.task = task;
    query.folder = folder;
    return query;
}

QStringList paths(LedgerFixture &f, const FileQuery &query)
{
    QStringList found;
    for (const FileLine &line : f.read([&](Session &s) { return FileTree(s).page(query); })) {
        if (line.item.has_value() == line.path.endsWith(u'/'))
            qFatal("a folder is no file");
        if (line.item && line.item->path != line.path)
            qFatal("another file");
        found.append(line.path);
    }
    return found;
}

/// Claims all of the task and fails the files whose paths are given.
void failFiles(LedgerFixture &f, TaskId task, const QStringList &failing)
{
    f.write([&](Session &s) -> Status {
        ItemTable items(s);
        for (const ClaimedItem &item : must(items.claimDownloads(task, f.worker, 1000, 1'000'000)).items)
            must(failing.contains(item.path) ? items.failItem(item.claim, why) : items.release(item.claim, false));
        return {};
    });
}

} // namespace

class LedgerBrowseTest : public QObject
{
    Q_OBJECT

private slots:
    void folderHoldsFilesAndFoldersByPath()
    {
        LedgerFixture f;
        // Around the slash: '-' and '.' come before it, '0' behind it.
        const TaskId task = f.newTask(QStringLiteral("a"),
                                      plan({QStringLiteral("b/c/2.txt"), QStringLiteral("b/c/1.txt"),
                                            QStringLiteral("b/3.txt"), QStringLiteral("b-x"), QStringLiteral("b.x"),
                                            QStringLiteral("b0"), QStringLiteral("a"), QStringLiteral("ü/x")}));
        f.newTask(QStringLiteral("other"), plan({QStringLiteral("b/other"), QStringLiteral("zz")}));
        QCOMPARE(paths(f, queryOf(task)),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b-x"), QStringLiteral("b.x"), QStringLiteral("b/"),
                              QStringLiteral("b0"), QStringLiteral("ü/")}));
        QCOMPARE(paths(f, queryOf(task, QStringLiteral("b/"))),
                 (QStringList{QStringLiteral("b/3.txt"), QStringLiteral("b/c/")}));
        QCOMPARE(paths(f, queryOf(task, QStringLiteral("b/c/"))),
                 (QStringList{QStringLiteral("b/c/1.txt"), QStringLiteral("b/c/2.txt")}));
        QCOMPARE(paths(f, queryOf(task, QStringLiteral("nothing/"))), QStringList());
    }

    void pagesGoOnWhereTheyEnded()
    {
        LedgerFixture f;
        QStringList all;
        for (int i = 0; i < 50; ++i)
            all << QStringLiteral("d%1/x/y").arg(i, 2, 10, QLatin1Char('0'))
                << QStringLiteral("d%1/z").arg(i, 2, 10, QLatin1Char('0'))
                << QStringLiteral("e%1").arg(i, 2, 10, QLatin1Char('0'));
        const TaskId task = f.newTask(QStringLiteral("a"), plan(all));
        FileQuery query = queryOf(task);
        query.limit = 7;
        QStringList found;
        for (;;) {
            const QStringList page = paths(f, query);
            found += page;
            if (page.size() < 7)
                break;
            query.after = page.last();
        }
        QCOMPARE(found.size(), 100);
        QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), 100);
        QVERIFY(std::is_sorted(found.begin(), found.end()));
    }

    void searchedPathsAreFoundInAllFolders()
    {
        LedgerFixture f;
        const TaskId task =
            f.newTask(QStringLiteral("a"), plan({QStringLiteral("docs/Read_me.txt"), QStringLiteral("docs/readXme.md"),
                                                 QStringLiteral("tiles/100%.bin"), QStringLiteral("tiles/asia.bin")}));
        const auto found = [&](const char *text) {
            FileQuery query = queryOf(task);
            query.text = QString::fromLatin1(text);
            return paths(f, query).join(u' ');
        };
        QCOMPARE(found("READ"), QStringLiteral("docs/Read_me.txt docs/readXme.md"));
        QCOMPARE(found("d_m"), QStringLiteral("docs/Read_me.txt")); // no pattern of SQL's
        QCOMPARE(found("0%"), QStringLiteral("tiles/100%.bin"));
        QCOMPARE(found("t*a.bin"), QStringLiteral("tiles/asia.bin"));
        QCOMPARE(found("read?me"), QStringLiteral("docs/Read_me.txt docs/readXme.md"));
        QCOMPARE(found("tiles/"), QStringLiteral("tiles/100%.bin tiles/asia.bin"));
        QCOMPARE(found("nothing"), QString());
    }

    void problemsAreFoundAndGoWhenTheyAreOver()
    {
        LedgerFixture f;
        const TaskId task =
            f.newTask(QStringLiteral("a"), plan({QStringLiteral("a/1"), QStringLiteral("a/2"), QStringLiteral("b/3")}));
        failFiles(f, task, {QStringLiteral("b/3"), QStringLiteral("a/2")});
        FileQuery query = queryOf(task);
        query.onlyProblems = true;
        QCOMPARE(paths(f, query), (QStringList{QStringLiteral("a/2"), QStringLiteral("b/3")}));
        query.text = QStringLiteral("b");
        QCOMPARE(paths(f, query), QStringList{QStringLiteral("b/3")});
        query.text.clear();
        QCOMPARE(f.task(task).counts.filesFailed, 2);
        f.write([&](Session &s) { return ItemTable(s).retryFailed(task, QStringLiteral("b/3")); });
        QCOMPARE(paths(f, query), QStringList{QStringLiteral("a/2")});
        QCOMPARE(f.task(task).counts.filesFailed, 1);
        const auto again = [&](const char *path) {
            return f.ledger
                ->transact([&](Session &s) { return ItemTable(s).retryFailed(task, QString::fromLatin1(path)); })
                .error()
                .code;
        };
        QCOMPARE(again("b/3"), ErrorCode::Conflict);
        QCOMPARE(again("b/4"), ErrorCode::NotFound);
    }

    void historyIsThatOfTheTask()
    {
        LedgerFixture f;
        f.write([](Session &s) -> Status {
            AuditTable log(s);
            for (const qint64 task : {1, 2, 1, 3}) {
                const QJsonObject detail{{QStringLiteral("task"), task}};
                must(log.append(TenantId(1), QStringLiteral("local"), QStringLiteral("item.heal"), detail));
            }
            must(log.append(TenantId(1), QStringLiteral("local"), QStringLiteral("storage.gc"), {}));
            return log.append(TenantId(1), QStringLiteral("local"), QStringLiteral("task.delete"),
                              {{QStringLiteral("task"), 1}});
        });
        const auto kinds = [&](qint64 task, int limit) {
            QStringList found;
            for (const AuditEntry &entry :
                 f.read([&](Session &s) { return AuditTable(s).ofTask(TenantId(1), TaskId(task), limit); }))
                found.append(entry.kind);
            return found.join(u' ');
        };
        QCOMPARE(kinds(1, 10), QStringLiteral("task.delete item.heal item.heal")); // newest first
        QCOMPARE(kinds(1, 1), QStringLiteral("task.delete"));
        QCOMPARE(kinds(4, 10), QString());
    }

    /// What was logged before lines knew their task.
    void historyOfAnOlderLedgerIsKept()
    {
        const QTemporaryDir folder;
        const FakeClock clock;
        const QString path = folder.filePath(QStringLiteral("l.db"));
        const auto connection = must(Connection::open(path, Connection::Kind::Writer, clock));
        must(migrate(*connection, path, schemaSteps().first(7)));
        for (const char *detail : {R"({"task":5,"name":"x"})", R"({"task":"5"})", "{}", "no JSON"}) {
            must(connection->executeOnce(QStringLiteral("INSERT INTO audit_log (at_ms, tenant, actor, kind, detail) "
                                                        "VALUES (1, 1, 'local', 'item.heal', '%1')")
                                             .arg(QString::fromLatin1(detail))));
        }
        must(migrate(*connection, path, schemaSteps()));
        const auto answer = [&](const char *question) {
            QString text;
            must(connection->executeOnce(QString::fromLatin1(question), &text));
            return text;
        };
        QCOMPARE(answer("SELECT group_concat(id || '-' || COALESCE(task, 0)) FROM audit_log"),
                 QStringLiteral("1-5,2-0,3-0,4-0"));
        QVERIFY(!connection->executeOnce(QStringLiteral("UPDATE audit_log SET task = 6")));
    }
};

QTEST_GUILESS_MAIN(LedgerBrowseTest)
#include "tst_ledger_browse.moc"
