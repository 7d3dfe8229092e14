// SPDX-License-Identifier: GPL-3.0-or-later
// What sources say, and what they only claim: mirrors, twins, unknown sizes, lists, hostile entries.
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

#include <QCryptographicHash>

using namespace heirloom;
using namespace heirloom::test;

namespace {

QJsonObject entryOf(const QString &path, const QByteArray &bytes, const QStringList &urls = {})
{
    QJsonObject entry{{QStringLiteral("path"), path},
                      {QStringLiteral("size"), bytes.size()},
                      {QStringLiteral("sha256"),
                       QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())}};
    if (!urls.isEmpty())
        entry.insert(QStringLiteral("urls"), QJsonArray::fromStringList(urls));
    return entry;
}

} // namespace

class TestFetching : public QObject
{
    Q_OBJECT
private slots:
    void s0_13_nextAddressIsUsedWhenTheFirstFails();
    void s0_13_nextAddressIsUsedWhenTheFirstLies();
    void twinsAreFetchedOnce();
    void twinsOfTwoTasksAreFetchedOnce();
    void unknownSizeAndDigestDedupOnArrival();
    void textList();
    void singleFile();
    void hostileEntriesAreRefusedWhileOthersGoOn();
    void b01_lateClashTakesBackWhatIsInTheLedger();
    void onlyHostileEntriesIsNoTask();
    void includesAndExcludes();
    void sourceThatIsNoManifestLeavesNoTask();
};

void TestFetching::s0_13_nextAddressIsUsedWhenTheFirstFails()
{
    Publisher publisher;
    EngineFixture disk;
    const QByteArray bytes = bytesOf(1, 5000);
    const QString link = publisher.publishEntries(
        QStringLiteral("r1"), {{QStringLiteral("mirror/x"), bytes}},
        {entryOf(QStringLiteral("x"), bytes, {QStringLiteral("gone/x"), QStringLiteral("mirror/x")})});
    const auto plan = disk.get(link);
    QCOMPARE(disk.filesOf(plan.task), (Files{{QStringLiteral("x"), bytes}}));
    QTRY_COMPARE(publisher.fetched().size(), 2);
    QCOMPARE(publisher.fetched().at(0).status, 404);
    QCOMPARE(publisher.fetched().at(1).status, 200);
}

void TestFetching::s0_13_nextAddressIsUsedWhenTheFirstLies()
{
    Publisher publisher;
    EngineFixture disk;
    const QByteArray bytes = bytesOf(1, 5000);
    const QString link = publisher.publishEntries(
        QStringLiteral("r1"), {{QStringLiteral("bad/x"), bytesOf(2, 5000)}, {QStringLiteral("mirror/x"), bytes}},
        {entryOf(QStringLiteral("x"), bytes, {QStringLiteral("bad/x"), QStringLiteral("mirror/x")})});
    const auto plan = disk.get(link);
    QCOMPARE(disk.filesOf(plan.task), (Files{{QStringLiteral("x"), bytes}}));
    QCOMPARE(disk.number("SELECT count(*) FROM objects"), 1);
}

void TestFetching::twinsAreFetchedOnce()
{
    Publisher publisher;
    EngineFixture disk;
    const QByteArray same = bytesOf(4, 9000);
    Files files{{QStringLiteral("other"), bytesOf(5, 10)}};
    for (int i = 0; i < 20; ++i)
        files.insert(QStringLiteral("copy%1").arg(i), same);
    const auto plan = disk.add(publisher.publish(QStringLiteral("r1"), files));
    QCOMPARE(plan.totals.download, (Amount{2, 9010}));
    const auto summary = disk.run();
    QCOMPARE(summary.downloadedBytes, 9010);
    QCOMPARE(disk.filesOf(plan.task), files);
    QTRY_COMPARE(publisher.fetched().size(), 2);
    QCOMPARE(disk.references(), 21);
    QCOMPARE(disk.countedReferences(), 21);
}

void TestFetching::twinsOfTwoTasksAreFetchedOnce()
{
    NginxServer::Options slowly;
    slowly.bytesPerSecond = 400'000;
    Publisher publisher(slowly);
    EngineFixture disk;
    const Files files{{QStringLiteral("x"), bytesOf(4, 600'000)}};
    const auto first = disk.add(publisher.publish(QStringLiteral("r1"), files));
    const auto second = disk.add(publisher.publish(QStringLiteral("r2"), files));
    const auto summary = disk.run(); // both at a time
    QCOMPARE(summary.completed.size(), size_t(2));
    QCOMPARE(summary.downloadedFiles, 1);
    QCOMPARE(summary.inheritedFiles, 1);
    QCOMPARE(disk.filesOf(first.task), files);
    QCOMPARE(disk.filesOf(second.task), files);
    QTRY_COMPARE(publisher.fetched().size(), 1);
}

void TestFetching::unknownSizeAndDigestDedupOnArrival()
{
    Publisher publisher;
    EngineFixture disk;
    const Files files{{QStringLiteral("x"), bytesOf(1, 5000)}, {QStringLiteral("y"), bytesOf(2, 400)}};
    disk.get(publisher.publish(QStringLiteral("r1"), files));
    const auto plan = disk.get(publisher.publishEntries(QStringLiteral("r2"), files,
                                                        {QJsonObject{{QStringLiteral("path"), QStringLiteral("x")}},
                                                         QJsonObject{{QStringLiteral("path"), QStringLiteral("y")}}}));
    QCOMPARE(plan.totals.unknownSizes, 2);
    QCOMPARE(disk.filesOf(plan.task), files);
    QCOMPARE(disk.number("SELECT count(*) FROM objects"), 2);
    QCOMPARE(disk.references(), 4);
    QCOMPARE(disk.countedReferences(), 4);
    QCOMPARE(disk.task(plan.task).counts.bytes, 5400);
    QCOMPARE(disk.item(plan.task, QStringLiteral("x")).size, 5000);
    QCOMPARE(disk.inStore(QStringLiteral("staging")), QStringList());
    QCOMPARE(disk.violations(), QStringList());
}

void TestFetching::textList()
{
    Publisher publisher;
    EngineFixture disk;
    const QString one = publisher.put(QStringLiteral("files/one.bin"), bytesOf(1, 100));
    const QString two = publisher.put(QStringLiteral("files/two.bin"), bytesOf(2, 200));
    QTemporaryDir folder;
    const QString list = folder.filePath(QStringLiteral("things.txt"));
    writeFile(list, ("# a comment\n" + one + "\n\n" + two + "\n").toUtf8());
    const auto plan = disk.get(list);
    QCOMPARE(plan.sourceKind, QStringLiteral("list"));
    const Files got = disk.filesOf(plan.task);
    QCOMPARE(got.values(), QList<QByteArray>({bytesOf(1, 100), bytesOf(2, 200)}));
    QVERIFY(got.firstKey().endsWith(QStringLiteral("one.bin")));
}

void TestFetching::singleFile()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.put(QStringLiteral("some/tool.bin"), bytesOf(1, 100)));
    QCOMPARE(plan.sourceKind, QStringLiteral("http"));
    QCOMPARE(readFile(disk.root() + QStringLiteral("/tool.bin")), bytesOf(1, 100));
    const auto again = disk.get(publisher.put(QStringLiteral("more/tool.bin"), bytesOf(2, 100)));
    QCOMPARE(readFile(disk.root() + QStringLiteral("/tool.bin")), bytesOf(1, 100)); // the name was taken
    QCOMPARE(readFile(disk.shown(again.task, QStringLiteral("tool.bin"))), bytesOf(2, 100));
}

void TestFetching::hostileEntriesAreRefusedWhileOthersGoOn()
{
    Publisher publisher;
    EngineFixture disk;
    const QByteArray bytes = bytesOf(1, 100);
    const Files good{{QStringLiteral("good"), bytes}, {QStringLiteral("deep/good2"), bytesOf(2, 50)}};
    QJsonArray entries{entryOf(QStringLiteral("good"), bytes, {QStringLiteral("good")}),
                       entryOf(QStringLiteral("deep/good2"), good[QStringLiteral("deep/good2")])};
    const QStringList hostile{QStringLiteral("../escape"), QStringLiteral("/abs"),
                              QStringLiteral("a/../../b"), QStringLiteral("CON"),
                              QStringLiteral("x\ny"),      QStringLiteral(".heirloom/objects/x")};
    for (const QString &path : hostile)
        entries.append(entryOf(path, bytes, {QStringLiteral("good")}));
    const auto plan = disk.add(publisher.publishEntries(QStringLiteral("r1"), good, entries));
    QCOMPARE(plan.totals.rejected, hostile.size());
    QCOMPARE(qsizetype(plan.rejected.size()), hostile.size());
    const auto summary = disk.run();
    QCOMPARE(summary.failed, std::vector{plan.task});
    QVERIFY(summary.anyDone);
    QCOMPARE(disk.filesOf(plan.task), good);
    QVERIFY(!QFileInfo::exists(disk.root() + QStringLiteral("/escape")));
    const Task task = disk.task(plan.task);
    QCOMPARE(task.counts.filesFailed, hostile.size());
    QVERIFY2(!task.error->context.isEmpty(), "a failed task says why");
    QVERIFY(summary.firstError == task.error);
    QCOMPARE(qsizetype(disk.log(QStringLiteral("entry.refused")).size()), hostile.size());
}

void TestFetching::b01_lateClashTakesBackWhatIsInTheLedger()
{
    Publisher publisher;
    EngineFixture disk;
    const QByteArray held = bytesOf(1, 100);
    disk.get(publisher.publish(QStringLiteral("r1"), {{QStringLiteral("held"), held}}));
    constexpr int count = 20'000; // several chunks
    QJsonArray entries{entryOf(QStringLiteral("File"), held)};
    for (int i = 0; i < count; ++i)
        entries.append(entryOf(QStringLiteral("f%1").arg(i), held));
    entries.append(entryOf(QStringLiteral("file"), bytesOf(2, 7)));
    entries.append(entryOf(QStringLiteral("F19999"), bytesOf(2, 7)));
    AddRequest request;
    request.source = publisher.publishEntries(QStringLiteral("r2"), {}, entries);
    request.previewItems = 10;

    const PlanReport preview = expect(await(disk.engine().preview(request)));
    QCOMPARE(preview.items->size(), size_t(9));
    QCOMPARE(preview.items->front().path, QStringLiteral("f0"));
    const PlanReport plan = disk.add(request.source);
    QVERIFY(plan.totals == preview.totals);
    const PlanTotals expected{{count - 1, 100 * (count - 1)}, {count - 1, 100 * (count - 1)}, {}, {}, 4, 0, 0};
    QVERIFY(plan.totals == expected);
    QVERIFY(plan.rejected[0].reason.context.contains(u"'File' and 'file'"));

    QCOMPARE(disk.number("SELECT count(*) FROM items WHERE path IN ('File', 'file', 'f19999', 'F19999')"), 0);
    QCOMPARE(disk.number("SELECT count(*) FROM items WHERE task = 2"), count - 1);
    QCOMPARE(disk.references(), count);
    QCOMPARE(disk.countedReferences(), count);
    QCOMPARE(disk.task(plan.task).counts.files, count - 1);
    QCOMPARE(disk.task(plan.task).counts.filesFailed, 4);
}

void TestFetching::onlyHostileEntriesIsNoTask()
{
    Publisher publisher;
    EngineFixture disk;
    AddRequest request;
    request.source = publisher.publishEntries(QStringLiteral("r1"), {}, {entryOf(QStringLiteral("../x"), "abc")});
    const auto plan = await(disk.engine().add(request));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Source);
    QCOMPARE(expect(await(disk.engine().tasks())).size(), size_t(0));
    QCOMPARE(disk.number("SELECT count(*) FROM items"), 0);
}

void TestFetching::includesAndExcludes()
{
    Publisher publisher;
    EngineFixture disk;
    const Files files{{QStringLiteral("a.txt"), bytesOf(1, 10)},
                      {QStringLiteral("b.bin"), bytesOf(2, 20)},
                      {QStringLiteral("c/d.txt"), bytesOf(3, 30)}};
    AddRequest request;
    request.includes = QStringList{QStringLiteral("**.txt"), QStringLiteral("*.txt")};
    request.excludes = QStringList{QStringLiteral("c/*")};
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), files), request);
    QCOMPARE(plan.totals.skipped.files, 2);
    QCOMPARE(disk.filesOf(plan.task).keys(), QStringList{QStringLiteral("a.txt")});
}

void TestFetching::sourceThatIsNoManifestLeavesNoTask()
{
    Publisher publisher;
    EngineFixture disk;
    AddRequest request;
    request.source =
        publisher.put(QStringLiteral("r1/manifest.json"), R"({"format":"heirloom-manifest/1","files":[{"pa)");
    const auto plan = await(disk.engine().add(request));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Source);
    QCOMPARE(expect(await(disk.engine().tasks())).size(), size_t(0));
    publisher.server().stop();
    const auto offline = await(disk.engine().add(request));
    QCOMPARE(offline.error().code, ErrorCode::Network);
}

QTEST_GUILESS_MAIN(TestFetching)
#include "tst_fetching.moc"
