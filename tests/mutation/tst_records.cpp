// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal says of a change that died, whole and damaged.
#include "MutationFixture.h"

#include "mutation/Recovery.h"
#include "mutation/journal/DeletionRecord.h"
#include "mutation/journal/PlaceRecord.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

const PlaceRecord place{{ItemId(1), ItemId(9'007'199'254'740'993)},
                        {{ObjectId(7), 1}, {ObjectId(8), 42}},
                        {{ItemId(1), 18'446'744'073'709'551'615ULL}},
                        {{ItemId(2), 9'007'199'254'740'993ULL}}};
const DeletionRecord deletion{true, QStringLiteral("local \"user\"\n"), TaskId(5)};

/// A journal row whose writer is gone.
JournalRow orphan(MutationFixture &fixture, const Task &task, const QString &kind, const QByteArray &payload)
{
    JournalRow row;
    row.storage = fixture.files.storage.id;
    row.kind = kind;
    row.owner = WorkerId(77);
    row.task = task.id;
    row.payload = payload;
    row.id =
        must(fixture.ledger->transact<MutationId>([&](Session &session) { return JournalTable(session).begin(row); }));
    return row;
}

/// One start after the other, each by a process that did not write the row.
void start(MutationFixture &fixture, const JournalRow &row)
{
    must(fixture.ledger->transact<bool>(
        [&](Session &session) { return JournalTable(session).own(row.id, fixture.worker, row.owner); }));
    must(Recovery(*fixture.ledger, *fixture.session, {{row.storage, fixture.coordinator.get()}}, fixture.pool).run());
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT
private slots:
    void recordsSurviveTheJournal();
    void b05_cutRecordIsNone();
    void b05_impossibleRecordIsNone_data();
    void b05_impossibleRecordIsNone();
    void j6_batchThatCannotBeReadIsPutAside();
    void j6_deletionThatCannotBeReadTakesNothing();
};

void TestRecords::recordsSurviveTheJournal()
{
    QVERIFY(must(placeRecordFrom(toPayload(place))) == place);
    QVERIFY(must(placeRecordFrom(toPayload(PlaceRecord()))) == PlaceRecord());
    QVERIFY(must(deletionRecordFrom(toPayload(deletion))) == deletion);
}

void TestRecords::b05_cutRecordIsNone()
{
    const QByteArray placing = toPayload(place);
    for (qsizetype size = 0; size < placing.size(); ++size)
        QCOMPARE(placeRecordFrom(placing.first(size)).error().code, ErrorCode::Corrupt);
    const QByteArray deleting = toPayload(deletion);
    for (qsizetype size = 0; size < deleting.size(); ++size)
        QCOMPARE(deletionRecordFrom(deleting.first(size)).error().code, ErrorCode::Corrupt);
}

void TestRecords::b05_impossibleRecordIsNone_data()
{
    QTest::addColumn<QByteArray>("payload");
    for (const char *text :
         {"null", "[]", "{}", R"({"copies":[],"fresh":[]})", R"({"copies":[],"fresh":[],"items":[0]})",
          R"({"copies":[],"fresh":[],"items":[-1]})", R"({"copies":[],"fresh":[],"items":[1.5]})",
          R"({"copies":[],"fresh":[],"items":["1"]})", R"({"copies":[],"fresh":[],"items":{}})",
          R"({"copies":[],"fresh":[[1]],"items":[]})", R"({"copies":[],"fresh":[[1,0]],"items":[]})",
          R"({"copies":[[1,2]],"fresh":[],"items":[]})", R"({"copies":[[1,"-2"]],"fresh":[],"items":[]})",
          R"({"copies":[[1,"18446744073709551616"]],"fresh":[],"items":[]})", R"({"actor":"x","keep_files":"true"})",
          R"({"actor":"x"})", R"({"keep_files":true})"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("zeros") << QByteArray(64, '\0');
}

void TestRecords::b05_impossibleRecordIsNone()
{
    QFETCH(QByteArray, payload);
    QCOMPARE(placeRecordFrom(payload).error().code, ErrorCode::Corrupt);
    QCOMPARE(deletionRecordFrom(payload).error().code, ErrorCode::Corrupt);
}

void TestRecords::j6_batchThatCannotBeReadIsPutAside()
{
    MutationFixture fixture;
    const Task task = fixture.task(QStringLiteral("t"), {{QStringLiteral("a"), "1"}});
    const JournalRow row = orphan(fixture, task, QStringLiteral("place"), toPayload(place).chopped(2));
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(fixture.number("SELECT count(*) FROM mutations WHERE needs_attention"), 0);
        start(fixture, row);
    }
    QCOMPARE(fixture.number("SELECT count(*) FROM mutations WHERE needs_attention"), 1); // kept, not taken for done
}

void TestRecords::j6_deletionThatCannotBeReadTakesNothing()
{
    MutationFixture fixture;
    const QMap<QString, QByteArray> contents{{QStringLiteral("a"), QByteArray(100, '1')}};
    const Task task = fixture.task(QStringLiteral("t"), contents);
    PlaceMutation placing(fixture.files, task, fixture.fetched(task, contents), fixture.pool);
    must(fixture.coordinator->run(placing, fixture.worker));
    const JournalRow row = orphan(fixture, task, QStringLiteral("delete"), "{");
    for (int i = 1; i <= 3; ++i)
        start(fixture, row);
    QCOMPARE(fixture.content(QStringLiteral("t/a")), contents.first());
    QCOMPARE(fixture.number("SELECT count(*) FROM items"), 1);
    QCOMPARE(fixture.number("SELECT count(*) FROM mutations WHERE needs_attention"), 1);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
