// SPDX-License-Identifier: GPL-3.0-or-later
// A new revision against what the disk holds: what is inherited, what is downloaded, what is counted.
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

Files sample(int count, qsizetype size = 2000)
{
    Files files;
    for (int i = 0; i < count; ++i)
        files.insert(QStringLiteral("data/%1/f%2.bin").arg(i % 7).arg(i), bytesOf(quint64(i), size));
    return files;
}

} // namespace

class TestIncremental : public QObject
{
    Q_OBJECT
private slots:
    void s0_1_namedBaseIsKeptAndNoneIsNeeded();
    void s0_1_unknownBaseIsRefused();
    void s0_2_contentIsInheritedWhicheverTaskBroughtIt();
    void s0_4_oneRowForEachContent();
    void s0_5_referencesAreTakenOnceHoweverOftenATaskRuns();
    void s0_6_inheritedTaskNeedsNoSource();
    void s0_11_oneOfAThousandChanged();
    void previewChangesNothing();
    void bytesWrittenToTheDiskAreCounted();
};

void TestIncremental::s0_1_namedBaseIsKeptAndNoneIsNeeded()
{
    Publisher publisher;
    EngineFixture disk;
    const auto first = disk.get(publisher.publish(QStringLiteral("r1"), sample(5)));
    QVERIFY(!first.upgradeFrom);

    Files second = sample(5);
    second[QStringLiteral("new.bin")] = bytesOf(99, 500);
    const QString link = publisher.publish(QStringLiteral("r2"), second);
    AddRequest named;
    named.upgradeFrom = first.task;
    const auto upgrade = disk.get(link, named);
    QCOMPARE(upgrade.upgradeFrom, first.task);
    QCOMPARE(upgrade.upgradeFromName, QStringLiteral("atlas r1"));
    QCOMPARE(disk.task(upgrade.task).upgradeFrom, first.task);
    QCOMPARE(upgrade.totals.inherit.files, 5);
    QCOMPARE(upgrade.totals.download, (Amount{1, 500}));

    const auto again = disk.get(link); // the newest finished task of the collection is found
    QCOMPARE(again.upgradeFrom, upgrade.task);
    QCOMPARE(again.totals.inherit.files, 6);
    QVERIFY(again.destination != upgrade.destination);
    QCOMPARE(disk.filesOf(again.task), second);
}

void TestIncremental::s0_1_unknownBaseIsRefused()
{
    Publisher publisher;
    EngineFixture disk;
    AddRequest request;
    request.source = publisher.publish(QStringLiteral("r1"), sample(1));
    request.upgradeFrom = TaskId(77);
    const auto plan = await(disk.engine().add(request));
    QVERIFY(!plan);
    QVERIFY(plan.error().context.contains(QStringLiteral("77")));
    QCOMPARE(expect(await(disk.engine().tasks())).size(), size_t(0));
}

void TestIncremental::s0_2_contentIsInheritedWhicheverTaskBroughtIt()
{
    Publisher publisher;
    EngineFixture disk;
    const QByteArray shared = bytesOf(1, 5000);
    disk.get(publisher.put(QStringLiteral("elsewhere/tool.bin"), shared)); // a lone file of another collection
    disk.get(publisher.publish(QStringLiteral("r1"), {{QStringLiteral("old/a.bin"), bytesOf(2, 100)}}));

    const qsizetype before = publisher.fetched(QStringLiteral("tool.bin")).size();

    const Files second{{QStringLiteral("moved/b.bin"), bytesOf(2, 100)}, {QStringLiteral("tool copy.bin"), shared}};
    const auto plan = disk.get(publisher.publish(QStringLiteral("r2"), second));
    QCOMPARE(plan.totals.inherit, (Amount{2, 5100}));
    QCOMPARE(plan.totals.download.files, 0);
    QCOMPARE(disk.filesOf(plan.task), second);
    QCOMPARE(publisher.fetched(QStringLiteral("tool.bin")).size(), before);
    QCOMPARE(publisher.fetched(QStringLiteral("moved/b.bin")).size(), 0);
    for (const Item &item : disk.items(plan.task))
        QCOMPARE(named(item.origin), named(Origin::Inherited));
    QCOMPARE(disk.violations(), QStringList());
}

void TestIncremental::s0_4_oneRowForEachContent()
{
    Publisher publisher;
    EngineFixture disk;
    const QByteArray same = bytesOf(5, 3000);
    const Files files{{QStringLiteral("a"), same}, {QStringLiteral("b"), same}, {QStringLiteral("c"), bytesOf(6, 10)}};
    disk.get(publisher.publish(QStringLiteral("r1"), files));
    disk.get(publisher.publish(QStringLiteral("r2"), files));
    QCOMPARE(disk.number("SELECT count(*) FROM objects"), 2);
    QCOMPARE(disk.number("SELECT count(DISTINCT sha256) FROM objects"), 2);
    QCOMPARE(disk.number("SELECT max(refcount) FROM objects"), 4);
    QCOMPARE(disk.references(), 6);
    QVERIFY(!disk.change("INSERT INTO objects (tenant, storage, sha256, size, generation, state, zero_since) "
                         "SELECT tenant, storage, sha256, size, 9, 'live', 1 FROM objects LIMIT 1"));
}

void TestIncremental::s0_5_referencesAreTakenOnceHoweverOftenATaskRuns()
{
    Publisher publisher;
    EngineFixture disk;
    const Files files = sample(20);
    disk.get(publisher.publish(QStringLiteral("r1"), files));
    const auto plan = disk.add(publisher.publish(QStringLiteral("r2"), files));
    QCOMPARE(disk.references(), 40); // planning takes them
    QCOMPARE(disk.countedReferences(), 40);
    disk.run();
    QCOMPARE(disk.references(), 40); // completing adds none
    disk.run();
    disk.reopen();
    disk.run();
    QCOMPARE(disk.references(), 40);
    QCOMPARE(disk.countedReferences(), 40);
    QCOMPARE(disk.task(plan.task).counts.inheritedFiles, 20);
}

void TestIncremental::s0_6_inheritedTaskNeedsNoSource()
{
    Publisher publisher;
    EngineFixture disk;
    const Files files = sample(30);
    disk.get(publisher.publish(QStringLiteral("r1"), files));
    Files renamed;
    for (const auto &[path, bytes] : files.asKeyValueRange())
        renamed.insert(QStringLiteral("renamed/") + path, bytes);
    const auto plan = disk.add(publisher.publish(QStringLiteral("r2"), renamed));
    publisher.server().stop();

    QList<TaskState> seen;
    connect(&disk.engine(), &Engine::tasksChanged, this, [&](const std::vector<TaskSnapshot> &tasks) {
        for (const TaskSnapshot &snapshot : tasks)
            seen.append(snapshot.task.state);
    });
    const auto summary = disk.run();
    disconnect(&disk.engine(), nullptr, this, nullptr);
    QCOMPARE(summary.completed, std::vector{plan.task});
    QCOMPARE(summary.inheritedFiles, 30);
    QCOMPARE(summary.downloadedBytes, 0);
    QVERIFY(!seen.isEmpty());
    QVERIFY(!seen.contains(TaskState::Waiting));
    QCOMPARE(disk.filesOf(plan.task), renamed);
}

void TestIncremental::s0_11_oneOfAThousandChanged()
{
    Publisher publisher;
    EngineFixture disk;
    Files files = sample(1000, 300);
    disk.get(publisher.publish(QStringLiteral("r1"), files));
    QTRY_COMPARE(publisher.fetched().size(), 1000);

    files[QStringLiteral("data/0/f7.bin")] = bytesOf(123456, 4321);
    const auto plan = disk.add(publisher.publish(QStringLiteral("r2"), files));
    const auto summary = disk.run();
    QCOMPARE(summary.completed, std::vector{plan.task});
    QCOMPARE(summary.inheritedFiles, 999);
    QCOMPARE(summary.downloadedFiles, 1);
    QCOMPARE(summary.downloadedBytes, 4321);
    QTRY_COMPARE(publisher.fetched().size(), 1001);
    QVERIFY(publisher.fetched().last().path.endsWith(QStringLiteral("/r2/data/0/f7.bin")));
    QCOMPARE(disk.filesOf(plan.task), files);
    QCOMPARE(disk.violations(), QStringList());
}

void TestIncremental::previewChangesNothing()
{
    Publisher publisher;
    EngineFixture disk;
    disk.get(publisher.publish(QStringLiteral("r1"), sample(3)));
    AddRequest request;
    request.source = publisher.publish(QStringLiteral("r2"), sample(4));
    request.previewItems = 3;
    const auto plan = expect(await(disk.engine().preview(request)));
    QVERIFY(!plan.task);
    QCOMPARE(plan.totals.inherit.files, 3);
    QCOMPARE(plan.totals.download, (Amount{1, 2000}));
    QCOMPARE(plan.items->size(), size_t(3));
    QVERIFY(plan.itemsCut);
    QCOMPARE(expect(await(disk.engine().tasks())).size(), size_t(1));
    QCOMPARE(disk.references(), 3);
}

void TestIncremental::bytesWrittenToTheDiskAreCounted()
{
    Publisher publisher;
    EngineFixture disk;
    const QString link = publisher.publish(QStringLiteral("r1"), sample(5));
    const auto written = [&](LinkMethod method) {
        AddRequest request;
        request.link = method;
        return disk.task(disk.get(link, request).task).counts.writtenBytes;
    };
    QCOMPARE(written(LinkMethod::Hardlink), 5 * 2000); // downloaded
    QCOMPARE(written(LinkMethod::Hardlink), 0);
    QCOMPARE(written(LinkMethod::Copy), 5 * 2000); // kept, but copied
}

QTEST_GUILESS_MAIN(TestIncremental)
#include "tst_incremental.moc"
