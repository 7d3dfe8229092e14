// SPDX-License-Identifier: GPL-3.0-or-later
// A stack of tables on the disk, from its manifest.
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace heirloom;
using namespace heirloom::test;

namespace {

QString md5(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
}

QJsonObject table(const QString &id, const QString &name, const QByteArray &bytes)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), name},
            {QStringLiteral("md5"), md5(bytes)},
            {QStringLiteral("parquet_url"), QStringLiteral("tables/%1.parquet").arg(id)}};
}

QJsonObject package(const QString &slug, const QJsonArray &tables)
{
    return {{QStringLiteral("slug"), slug}, {QStringLiteral("tables"), tables}};
}

/// A server with tables; its manifest is what the test says it is.
class Stack
{
public:
    QByteArray put(const QString &id, const QByteArray &bytes)
    {
        m_publisher.put(QStringLiteral("tables/%1.parquet").arg(id), bytes);
        return bytes;
    }
    QString describe(const QJsonObject &manifest)
    {
        return m_publisher.put(QStringLiteral("stack.json"), QJsonDocument(manifest).toJson());
    }
    QString describe(const QJsonArray &direct, const QJsonArray &packages)
    {
        return describe({{QStringLiteral("direct_tables"), direct}, {QStringLiteral("data_packages"), packages}});
    }
    qsizetype fetched(const QString &id) const { return m_publisher.fetched(id + QStringLiteral(".parquet")).size(); }

private:
    Publisher m_publisher;
};

AddRequest into(TaskId task)
{
    AddRequest request;
    request.amends = task;
    return request;
}

} // namespace

class TestStacks : public QObject
{
    Q_OBJECT
private slots:
    void s2_1_everythingHasItsPlace();
    void s2_2_sharedTableIsFetchedOnceAndReferenced_data();
    void s2_2_sharedTableIsFetchedOnceAndReferenced();
    void s2_2_stacksShareTheirBytes();
    void s2_3_onlyOtherDigestsAreFetched();
    void s2_3_mismatchIsReportedAndNothingIsLeft();
    void s2_4_whatLeftIsRemoved();
    void s2_5_badEntriesAreErrorsOfTheirOwn();
};

void TestStacks::s2_1_everythingHasItsPlace()
{
    Stack stack;
    EngineFixture disk;
    const QByteArray own = stack.put(QStringLiteral("own"), bytesOf(1, 3000));
    const QByteArray shared = stack.put(QStringLiteral("t1"), bytesOf(2, 3000));
    QJsonObject remote = table(QStringLiteral("far"), QStringLiteral("far"), {});
    remote.insert(QStringLiteral("query_mode"), QStringLiteral("remote"));
    const auto plan = disk.get(stack.describe(
        {table(QStringLiteral("own"), QStringLiteral("orders"), own), remote},
        {package(QStringLiteral("sales"), {table(QStringLiteral("t1"), QStringLiteral("daily"), shared)})}));
    QCOMPARE(disk.filesOf(plan.task), (Files{{QStringLiteral("data/_direct/orders.parquet"), own},
                                             {QStringLiteral("data/_shared/t1.parquet"), shared},
                                             {QStringLiteral("data/sales/daily.parquet"), shared}}));
    QCOMPARE(disk.violations(), QStringList());
}

void TestStacks::s2_2_sharedTableIsFetchedOnceAndReferenced_data()
{
    QTest::addColumn<bool>("saysSha256");
    QTest::newRow("md5, as usual") << false;
    QTest::newRow("sha256") << true;
}

void TestStacks::s2_2_sharedTableIsFetchedOnceAndReferenced()
{
    QFETCH(bool, saysSha256);
    Stack stack;
    EngineFixture disk;
    const QByteArray bytes = stack.put(QStringLiteral("t1"), bytesOf(2, 3000));
    QJsonArray packages;
    for (int i = 0; i < 40; ++i) {
        QJsonObject one = table(QStringLiteral("t1"), QStringLiteral("x"), bytes);
        if (saysSha256) {
            one.remove(QStringLiteral("md5"));
            one.insert(QStringLiteral("hash"),
                       QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        }
        packages.append(package(QStringLiteral("p%1").arg(i), {one}));
    }
    const auto plan = disk.get(stack.describe({}, packages));
    QCOMPARE(plan.totals.download.files, 1);
    QCOMPARE(stack.fetched(QStringLiteral("t1")), 1);
    QCOMPARE(disk.filesOf(plan.task).size(), 41);
    for (const Item &item : disk.items(plan.task)) {
        const bool isShared = item.path.startsWith(QStringLiteral("data/_shared/"));
        QCOMPARE(named(item.strategy), named(isShared ? LinkMethod::Hardlink : LinkMethod::Symlink));
        QCOMPARE(readFile(disk.shown(plan.task, item.path)), bytes);
        QCOMPARE(QFileInfo(disk.shown(plan.task, item.path)).isSymLink(), !isShared);
    }
    QCOMPARE(disk.references(), 41);
    QCOMPARE(disk.violations(), QStringList());
}

void TestStacks::s2_2_stacksShareTheirBytes()
{
    Stack one, other;
    EngineFixture disk;
    const QByteArray bytes = bytesOf(2, 3000);
    QJsonObject sized = table(QStringLiteral("t1"), QStringLiteral("x"), bytes);
    sized.insert(QStringLiteral("size"), bytes.size()); // a weak digest is believed only together with the size
    for (Stack *stack : {&one, &other}) {
        stack->put(QStringLiteral("t1"), bytes);
        disk.get(stack->describe({}, {package(QStringLiteral("p"), {sized})}));
    }
    QCOMPARE(one.fetched(QStringLiteral("t1")), 1);
    QCOMPARE(other.fetched(QStringLiteral("t1")), 0);
    QCOMPARE(disk.number("SELECT count(*) FROM objects"), 1);
}

void TestStacks::s2_3_onlyOtherDigestsAreFetched()
{
    Stack stack;
    EngineFixture disk;
    const QString stays = QStringLiteral("stays"), changes = QStringLiteral("changes");
    const QByteArray first = stack.put(stays, bytesOf(1, 3000));
    const QByteArray second = stack.put(changes, bytesOf(2, 3000));
    const auto describe = [&](const QByteArray &now) {
        return stack.describe({table(stays, stays, first)},
                              {package(QStringLiteral("p"), {table(changes, QStringLiteral("x"), now)}),
                               package(QStringLiteral("q"), {table(changes, QStringLiteral("y"), now)})});
    };
    const TaskId task = disk.get(describe(second)).task;
    const QByteArray third = stack.put(changes, bytesOf(3, 3100));
    const auto plan = disk.get(describe(third), into(task));
    QCOMPARE(plan.amended->updated, 3);
    QCOMPARE(plan.amended->unchanged, 1);
    QCOMPARE(stack.fetched(stays), 1);
    QCOMPARE(stack.fetched(changes), 2);
    QCOMPARE(disk.filesOf(task), (Files{{QStringLiteral("data/_direct/stays.parquet"), first},
                                        {QStringLiteral("data/_shared/changes.parquet"), third},
                                        {QStringLiteral("data/p/x.parquet"), third},
                                        {QStringLiteral("data/q/y.parquet"), third}}));
    QCOMPARE(disk.violations(), QStringList());
}

void TestStacks::s2_3_mismatchIsReportedAndNothingIsLeft()
{
    Stack stack;
    EngineFixture disk;
    const QString id = QStringLiteral("t1");
    const QByteArray served = stack.put(id, bytesOf(1, 3000));
    const auto plan = disk.add(stack.describe({table(id, id, bytesOf(2, 3000))}, {}));
    disk.run();
    const Item item = disk.item(plan.task, QStringLiteral("data/_direct/t1.parquet"));
    QCOMPARE(named(item.state), named(ItemState::Failed));
    QVERIFY(item.error->context.contains(
        QRegularExpression(QStringLiteral("expected \\S*%1\\W+got \\S*%2").arg(md5(bytesOf(2, 3000)), md5(served)))));
    QVERIFY(!QFileInfo::exists(disk.shown(plan.task, item.path)));
    QCOMPARE(disk.inStore(QStringLiteral("staging")), QStringList());
}

void TestStacks::s2_4_whatLeftIsRemoved()
{
    Stack stack;
    EngineFixture disk;
    const QString id = QStringLiteral("t1");
    const QByteArray bytes = stack.put(id, bytesOf(1, 3000));
    const auto packageWith = [&](const char *slug) {
        return package(QLatin1String(slug), {table(id, QStringLiteral("x"), bytes)});
    };
    const TaskId task = disk.get(stack.describe({}, {packageWith("p"), packageWith("q")})).task;
    writeFile(disk.shown(task, QStringLiteral("data/q/notes.txt")), "mine");

    const auto less = disk.get(stack.describe({}, {packageWith("p")}), into(task));
    QCOMPARE(less.amended->removed, 1);
    QVERIFY(QFileInfo::exists(disk.shown(task, QStringLiteral("data/_shared/t1.parquet"))));
    QVERIFY(!QFileInfo(disk.shown(task, QStringLiteral("data/q/x.parquet"))).isSymLink());
    QCOMPARE(readFile(disk.shown(task, QStringLiteral("data/q/notes.txt"))), QByteArray("mine"));

    const auto none = disk.get(stack.describe({}, {}), into(task));
    QCOMPARE(none.amended->removed, 2);
    QVERIFY(!QFileInfo::exists(disk.shown(task, QStringLiteral("data/_shared"))));
    QVERIFY(!QFileInfo::exists(disk.shown(task, QStringLiteral("data/p"))));
    QCOMPARE(disk.references(), 0);
    QCOMPARE(stack.fetched(id), 1);
    QCOMPARE(disk.violations(), QStringList());
}

void TestStacks::s2_5_badEntriesAreErrorsOfTheirOwn()
{
    Stack stack;
    EngineFixture disk;
    const QString good = QStringLiteral("good");
    const QByteArray bytes = stack.put(good, bytesOf(1, 3000));
    const auto plan =
        disk.add(stack.describe({table(QStringLiteral("../up"), QStringLiteral("x"), bytes),
                                 table(good, QStringLiteral("a/b"), bytes), QJsonValue(7), table(good, good, bytes)},
                                {package(QStringLiteral(".."), {table(good, good, bytes)}),
                                 package(QStringLiteral("_shared"), {table(good, good, bytes)}),
                                 package(QStringLiteral("con"), {table(good, good, bytes)})}));
    disk.run();
    QCOMPARE(plan.rejected.size(), size_t(6));
    QCOMPARE(disk.filesOf(plan.task), (Files{{QStringLiteral("data/_direct/good.parquet"), bytes}}));
}

QTEST_GUILESS_MAIN(TestStacks)
#include "tst_stacks.moc"
