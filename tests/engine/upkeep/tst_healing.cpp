// SPDX-License-Identifier: GPL-3.0-or-later
// Stored content that is not what it was: inherits heal themselves, and no byte of a user's is lost.
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QString victim = QStringLiteral("data/victim.bin");

/// A finished task r1 of three files, and r2 with the same ones planned but not run.
struct TwoRevisions
{
    explicit TwoRevisions(LinkMethod link = LinkMethod::Hardlink)
    {
        files = {
            {victim, bytesOf(1, 8000)}, {QStringLiteral("b"), bytesOf(2, 100)}, {QStringLiteral("c"), bytesOf(3, 50)}};
        AddRequest request;
        request.link = link;
        first = disk.get(publisher.publish(QStringLiteral("r1"), files), request).task;
        second = disk.add(publisher.publish(QStringLiteral("r2"), files), request).task;
        object = disk.objectPath(files[victim]);
    }

    Publisher publisher;
    EngineFixture disk;
    Files files;
    TaskId first, second;
    QString object;
};

} // namespace

class TestHealing : public QObject
{
    Q_OBJECT
private slots:
    void s0_7_vanishedObjectHeals();
    void s0_7_objectChangedThroughALinkHealsAndTheEditIsKept();
    void s0_14_healsAreInTheLog();
    void auditFindsAndHealsAMissingObject();
    void auditBringsContentBackFromTheFilesThatShowIt();
    void auditFindsAndHealsADeletedFile();
    void auditKeepsAnEditAndBringsTheOriginalBack();
    void auditHealsDriftedCounts();
    void auditTakesUpOrphans();
    void auditSetsStraysAside();
    void auditReopensFilesOfUnusableContent();
    void auditsLeaveOthersAtWork();
    void auditKeepsAFolderInStaging();
    void auditFindsACompletedTaskWithOpenItems();
};

void TestHealing::s0_7_vanishedObjectHeals()
{
    TwoRevisions two;
    QVERIFY(QFile::remove(two.object));
    const auto summary = two.disk.run();
    QCOMPARE(summary.completed, std::vector{two.second});
    QCOMPARE(summary.inheritedFiles, 2);
    QCOMPARE(summary.downloadedFiles, 1);
    QCOMPARE(two.disk.filesOf(two.second), two.files);
    QCOMPARE(named(two.disk.item(two.second, victim).origin), named(Origin::Downloaded));
    QTRY_COMPARE(two.publisher.fetched(victim).size(), 2);
    QCOMPARE(two.disk.references(), 6);
    QCOMPARE(two.disk.countedReferences(), 6);
    QCOMPARE(two.disk.violations(), QStringList());
}

void TestHealing::s0_7_objectChangedThroughALinkHealsAndTheEditIsKept()
{
    TwoRevisions two;
    const QByteArray edit = bytesOf(99, 8000); // same size, so that only the bytes tell
    overwriteInPlace(two.disk.shown(two.first, victim), edit);
    const auto summary = two.disk.run();
    QCOMPARE(summary.completed, std::vector{two.second});
    QCOMPARE(two.disk.filesOf(two.second), two.files);
    QCOMPARE(readFile(two.disk.shown(two.first, victim)), edit);
    QCOMPARE(two.disk.inStore(QStringLiteral("quarantine")).size(), 1);
    QCOMPARE(readFile(two.disk.objectPath(two.files[victim])), two.files[victim]);
    QCOMPARE(two.disk.references(), two.disk.countedReferences());
}

void TestHealing::s0_14_healsAreInTheLog()
{
    TwoRevisions two;
    QVERIFY(QFile::remove(two.object));
    two.disk.run();
    const auto log = two.disk.log(QStringLiteral("item.heal"));
    QCOMPARE(log.size(), size_t(1));
    QCOMPARE(log[0].detail[QStringLiteral("path")].toString(), victim);
    QCOMPARE(log[0].detail[QStringLiteral("task")].toInteger(), two.second.value());
    QVERIFY(!log[0].detail[QStringLiteral("reason")].toString().isEmpty());
}

void TestHealing::auditFindsAndHealsAMissingObject()
{
    TwoRevisions two;
    two.disk.run();
    QVERIFY(QFile::remove(two.object));
    const auto found = expect(await(two.disk.engine().audit({}, {})));
    QVERIFY(std::any_of(found.violations.begin(), found.violations.end(),
                        [](const Violation &one) { return one.kind == QStringLiteral("missing-object"); }));
    const auto healed = expect(await(two.disk.engine().audit({}, {false, true})));
    QVERIFY(healed.healed >= 3); // the object and both files that showed it
    QCOMPARE(healed.violations.size(), size_t(0));
    QCOMPARE(two.disk.run().completed.size(), size_t(2));
    QCOMPARE(readFile(two.disk.objectPath(two.files[victim])), two.files[victim]);
    QCOMPARE(two.disk.filesOf(two.first), two.files);
    QCOMPARE(two.disk.violations(), QStringList());
}

void TestHealing::auditBringsContentBackFromTheFilesThatShowIt()
{
    for (const LinkMethod link : {LinkMethod::Hardlink, LinkMethod::Copy}) {
        TwoRevisions two(link);
        two.disk.run();
        two.publisher.server().stop(); // nothing can be downloaded any more
        QVERIFY(QFile::remove(two.object));
        expect(await(two.disk.engine().audit({}, {false, true})));
        QCOMPARE(two.disk.run().completed.size(), size_t(2));
        QCOMPARE(two.disk.filesOf(two.first), two.files);
        QCOMPARE(two.disk.filesOf(two.second), two.files);
        QCOMPARE(readFile(two.disk.objectPath(two.files[victim])), two.files[victim]);
        QCOMPARE(two.disk.references(), two.disk.countedReferences());
        QCOMPARE(two.disk.violations(), QStringList());
    }
}

void TestHealing::auditFindsAndHealsADeletedFile()
{
    TwoRevisions two;
    two.disk.run();
    QVERIFY(QFile::remove(two.disk.shown(two.first, victim)));
    QCOMPARE(two.disk.violations(),
             QStringList{QStringLiteral("broken-reference ") + two.disk.shown(two.first, victim)});
    expect(await(two.disk.engine().audit({}, {false, true})));
    two.publisher.server().stop(); // the store has it
    QCOMPARE(two.disk.run().completed, std::vector{two.first});
    QCOMPARE(two.disk.filesOf(two.first), two.files);
    QCOMPARE(two.disk.log(QStringLiteral("task.heal")).size(), size_t(1));
}

void TestHealing::auditKeepsAnEditAndBringsTheOriginalBack()
{
    TwoRevisions two;
    two.disk.run();
    const QByteArray edit = bytesOf(98, 8000);
    overwriteInPlace(two.disk.shown(two.first, victim), edit);
    QVERIFY(!two.disk.violations().isEmpty());
    expect(await(two.disk.engine().audit({}, {true, true})));
    QCOMPARE(two.disk.run().completed.size(), size_t(2));
    for (const TaskId task : {two.first, two.second}) {
        QCOMPARE(two.disk.filesOf(task), two.files);
    }
    // The bytes were shared, so they are kept once, and the log says where.
    const auto kept = two.disk.log(QStringLiteral("file.kept"));
    QCOMPARE(kept.size(), size_t(2));
    for (const LogLine &line : kept)
        QCOMPARE(readFile(line.detail[QStringLiteral("kept_as")].toString()), edit);
    QCOMPARE(two.disk.inStore(QStringLiteral("quarantine")).size(), 1);
    QCOMPARE(two.disk.violations(), QStringList());
}

void TestHealing::auditHealsDriftedCounts()
{
    TwoRevisions two;
    two.disk.run();
    QVERIFY(two.disk.change("UPDATE objects SET refcount = refcount + 3"));
    QCOMPARE(two.disk.violations().size(), 3);
    QCOMPARE(expect(await(two.disk.engine().audit({}, {false, true}))).healed, 3);
    QCOMPARE(two.disk.countedReferences(), two.disk.references());
}

void TestHealing::auditTakesUpOrphans()
{
    TwoRevisions two;
    const QByteArray orphan = bytesOf(55, 500);
    const QString name = QString::fromLatin1(QCryptographicHash::hash(orphan, QCryptographicHash::Sha256).toHex()) +
                         QStringLiteral(".1");
    const QString shard = two.disk.root() + QStringLiteral("/.heirloom/objects/") + name.left(2) + u'/';
    writeFile(shard + name, orphan);
    const QString liar = QString(64, u'0') + QStringLiteral(".1");
    writeFile(two.disk.root() + QStringLiteral("/.heirloom/objects/00/") + liar, "not what the name says");
    QCOMPARE(expect(await(two.disk.engine().audit({}, {false, true}))).healed, 2);
    QCOMPARE(expect(await(two.disk.engine().objects({}, QStringLiteral("live")))).size(), size_t(4));
    QCOMPARE(two.disk.inStore(QStringLiteral("quarantine")).size(), 1);
    const auto plan = two.disk.get(two.publisher.publish(QStringLiteral("r3"), {{QStringLiteral("found"), orphan}}));
    QCOMPARE(plan.totals.download.files, 0);
}

void TestHealing::auditSetsStraysAside()
{
    TwoRevisions two;
    const QString objects = two.disk.root() + QStringLiteral("/.heirloom/objects/");
    const QString liar = QStringLiteral("00/") + QString(64, u'0') + QStringLiteral(".1");
    for (const char *bytes : {"first", "second"}) {
        for (const QString &name : {QStringLiteral("notes.txt"), QStringLiteral("00/my file"), liar})
            writeFile(objects + name, bytes);
        QCOMPARE(two.disk.violations().size(), 3);
        const auto healed = expect(await(two.disk.engine().audit({}, {false, true})));
        QCOMPARE(healed.healed, 3);
        QCOMPARE(healed.violations.size(), size_t(0));
        QCOMPARE(two.disk.violations(), QStringList());
    }
    QCOMPARE(two.disk.inStore(QStringLiteral("quarantine")).size(), 6); // nothing of it is lost
}

void TestHealing::auditReopensFilesOfUnusableContent()
{
    TwoRevisions two;
    two.disk.run();
    QVERIFY(two.disk.change("UPDATE objects SET state = 'quarantined' WHERE size = 8000"));
    const QStringList violations = two.disk.violations();
    for (const TaskId task : {two.first, two.second})
        QVERIFY(violations.contains(QStringLiteral("broken-reference ") + two.disk.shown(task, victim)));
    expect(await(two.disk.engine().audit({}, {false, true})));
    QCOMPARE(two.disk.run().completed.size(), size_t(2));
    QCOMPARE(two.disk.filesOf(two.first).value(victim), two.files[victim]);
    QCOMPARE(two.disk.references(), two.disk.countedReferences());
    expect(await(two.disk.engine().audit({}, {false, true}))); // the old file has no row any more
    QCOMPARE(two.disk.violations(), QStringList());
}

void TestHealing::auditsLeaveOthersAtWork()
{
    TwoRevisions two;
    // While the whole storage is read again and again, a task of it comes to its end.
    auto audits = std::vector<QFuture<Result<AuditReport>>>();
    for (int i = 0; i < 4; ++i)
        audits.push_back(two.disk.engine().audit({}, {true, true}));
    QCOMPARE(two.disk.run().completed, std::vector{two.second});
    for (const auto &audit : audits)
        QCOMPARE(expect(await(audit)).violations.size(), size_t(0));
    QCOMPARE(two.disk.filesOf(two.second), two.files);
    QCOMPARE(two.disk.violations(), QStringList());
}

void TestHealing::auditKeepsAFolderInStaging()
{
    TwoRevisions two;
    two.disk.run();
    QVERIFY(QFile::remove(two.object));
    const QString stray = QStringLiteral("/.heirloom/staging/folder/inside");
    writeFile(two.disk.root() + stray, "kept");
    const auto healed = expect(await(two.disk.engine().audit({}, {false, true})));
    QCOMPARE(healed.violations.size(), size_t(0));
    QCOMPARE(two.disk.inStore(QStringLiteral("staging")), QStringList());
    QCOMPARE(readFile(two.disk.root() + QStringLiteral("/.heirloom/quarantine/stray-folder/inside")),
             QByteArray("kept"));
    QCOMPARE(two.disk.run().completed.size(), size_t(2));
    QCOMPARE(two.disk.violations(), QStringList());
}

void TestHealing::auditFindsACompletedTaskWithOpenItems()
{
    TwoRevisions two;
    two.disk.run();
    QVERIFY(two.disk.change("UPDATE items SET state = 'inherit', way = 'inherit' WHERE task = 1 AND path = 'b'"));
    QCOMPARE(two.disk.violations(), QStringList{QStringLiteral("broken-reference ") + two.disk.shown(two.first, {})});
    expect(await(two.disk.engine().audit({}, {false, true})));
    QCOMPARE(two.disk.run().completed, std::vector{two.first});
    QCOMPARE(two.disk.violations(), QStringList());
}

QTEST_GUILESS_MAIN(TestHealing)
#include "tst_healing.moc"
