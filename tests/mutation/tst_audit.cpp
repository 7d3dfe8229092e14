// SPDX-License-Identifier: GPL-3.0-or-later
// What an audit makes of things that changed between its first look and its second.
#include "MutationFixture.h"
#include "mutation/removal/TaskDeletion.h"
#include "mutation/upkeep/AuditRepair.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QMap<QString, QByteArray> contents{{QStringLiteral("one"), QByteArray(5000, '1')},
                                         {QStringLiteral("two"), QByteArray(300, '2')}};

Task completedTask(MutationFixture &fixture)
{
    const Task task = fixture.task(QStringLiteral("t"), contents);
    PlaceMutation place(fixture.files, task, fixture.fetched(task, contents), fixture.pool);
    must(fixture.coordinator->run(place, fixture.worker));
    return must(fixture.ledger->transact<Task>([&](Session &writing) {
        TaskPatch patch;
        patch.state = TaskState::Completed;
        return TaskTable(writing).update(task.id, must(TaskTable(writing).get(task.id)).rev, patch);
    }));
}

/// Every file of the task, as if the first look had missed it.
Suspects allMissed(MutationFixture &fixture, const Task &task)
{
    Suspects suspects;
    auto reading = must(fixture.ledger->read());
    for (const DeletableFile &file : must(ItemTable(reading).files(task.id, {}, 100)))
        suspects.files.push_back({std::make_shared<const Task>(task), file, {DiskVerdict::Missing, {}, {}}});
    return suspects;
}

qsizetype brokenReferences(MutationFixture &fixture, const Suspects &suspects)
{
    const auto report =
        must(AuditRepair(*fixture.coordinator, {false, false, QStringLiteral("test")}, {}).run(suspects));
    return std::count_if(report.findings.begin(), report.findings.end(), [](const AuditFinding &finding) {
        return finding.kind == QStringLiteral("broken-reference");
    });
}

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT
private slots:
    void s0_10_filesOfADeletionThatStoppedHalfWayAreNotBroken();
};

void TestAudit::s0_10_filesOfADeletionThatStoppedHalfWayAreNotBroken()
{
    MutationFixture fixture;
    const Task task = completedTask(fixture);
    const Suspects suspects = allMissed(fixture, task);
    QCOMPARE(brokenReferences(fixture, suspects), 0); // they are there when they are looked at again
    QVERIFY(QFile::remove(fixture.path(QStringLiteral("t/one"))));
    QCOMPARE(brokenReferences(fixture, suspects), 1);

    fixture.fs.failAt(FileOp::SyncVolume, EIO, 1, true);
    QVERIFY(!TaskDeletion(*fixture.coordinator, fixture.worker, fixture.pool).run(task, false, QStringLiteral("test")));
    fixture.fs.clear();
    QVERIFY(fixture.names(QStringLiteral("t")).isEmpty());
    QCOMPARE(fixture.number("SELECT count(*) FROM items WHERE state = 'done'"), contents.size());
    QCOMPARE(brokenReferences(fixture, suspects), 0);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
