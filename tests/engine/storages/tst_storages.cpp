// SPDX-License-Identifier: GPL-3.0-or-later
// Storages that are changed while the engine runs, and forgotten.
#include "io/DiskFileSystem.h"
#include "store/ObjectStore.h"
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

#include <QDir>
#include <QSignalSpy>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QString disk = QStringLiteral("disk");

Files sample()
{
    return {{QStringLiteral("a.bin"), bytesOf(1, 3000)}};
}

} // namespace

class TestStorages : public QObject
{
    Q_OBJECT
private slots:
    void anotherLinkMethodCountsForWhatComes();
    void s0_8_anotherReserveHoldsAndReleasesDownloads();
    void theStoreSaysWhatTheLedgerSays();
    void aStorageThatIsNotThereStaysAsItIs();
    void onlyAnEmptyStorageIsForgotten();
    void theDefaultOfSeveralIsNotForgotten();
};

void TestStorages::anotherLinkMethodCountsForWhatComes()
{
    Publisher publisher;
    EngineFixture fixture;
    const auto before = fixture.get(publisher.publish(QStringLiteral("r1"), sample()));
    QVERIFY(named(fixture.item(before.task, QStringLiteral("a.bin")).strategy) != named(LinkMethod::Copy));
    QSignalSpy told(&fixture.engine(), &Engine::storageChanged);
    const auto changed = expect(await(fixture.engine().changeStorage(disk, LinkMethod::Copy, 1234)));
    QCOMPARE(named(changed.link), named(LinkMethod::Copy));
    QCOMPARE(changed.reserveBytes, 1234);
    QTRY_VERIFY(!told.isEmpty());
    const auto after = fixture.get(publisher.publish(QStringLiteral("r2"), sample()));
    QCOMPARE(named(fixture.item(after.task, QStringLiteral("a.bin")).strategy), named(LinkMethod::Copy));
    QVERIFY(named(fixture.item(before.task, QStringLiteral("a.bin")).strategy) != named(LinkMethod::Copy));
    const auto usage = expect(await(fixture.engine().usage(disk)));
    QCOMPARE(named(usage.storage.link), named(LinkMethod::Copy));
    QCOMPARE(usage.storage.reserveBytes, 1234);
}

void TestStorages::s0_8_anotherReserveHoldsAndReleasesDownloads()
{
    Publisher publisher;
    EngineFixture fixture;
    const qint64 free = expect(await(fixture.engine().usage(disk))).totalBytes;
    expect(await(fixture.engine().changeStorage(disk, LinkMethod::Auto, free)));
    const auto plan = fixture.add(publisher.publish(QStringLiteral("r1"), sample()));
    QCOMPARE(plan.reserveBytes, free);
    fixture.run();
    QCOMPARE(named(fixture.task(plan.task).state), named(TaskState::Waiting));
    expect(await(fixture.engine().changeStorage(disk, LinkMethod::Auto, 0)));
    fixture.run();
    QCOMPARE(named(fixture.task(plan.task).state), named(TaskState::Completed));
}

void TestStorages::theStoreSaysWhatTheLedgerSays()
{
    EngineFixture fixture;
    DiskFileSystem fs;
    const StoreIdentity before = expect(ObjectStore::identify(fs, fixture.root()));
    expect(await(fixture.engine().changeStorage(disk, LinkMethod::Symlink, 42)));
    StoreIdentity after = expect(ObjectStore::identify(fs, fixture.root()));
    QCOMPARE(named(after.link), named(LinkMethod::Symlink));
    QCOMPARE(after.reserveBytes, 42);
    after.link = before.link;
    after.reserveBytes = before.reserveBytes;
    QVERIFY(after == before);
    QCOMPARE(await(fixture.engine().changeStorage(disk, LinkMethod::Symlink, -1)).error().code, ErrorCode::Invalid);
    QCOMPARE(await(fixture.engine().changeStorage(QStringLiteral("none"), LinkMethod::Auto, 1)).error().code,
             ErrorCode::NotFound);
}

void TestStorages::aStorageThatIsNotThereStaysAsItIs()
{
    EngineFixture fixture;
    const QString elsewhere = fixture.root() + QStringLiteral(".unplugged");
    QVERIFY(QDir().rename(fixture.root(), elsewhere));
    fixture.reopen();
    QCOMPARE(await(fixture.engine().changeStorage(disk, LinkMethod::Copy, 7)).error().code, ErrorCode::NotFound);
    QVERIFY(expect(await(fixture.engine().storages()))[0].reserveBytes != 7);
    QVERIFY(QDir().rename(elsewhere, fixture.root()));
}

void TestStorages::onlyAnEmptyStorageIsForgotten()
{
    Publisher publisher;
    EngineFixture fixture;
    const auto plan = fixture.get(publisher.publish(QStringLiteral("r1"), sample()));
    const auto refused = [&fixture] { return await(fixture.engine().removeStorage(disk)).error().code; };
    QCOMPARE(refused(), ErrorCode::Conflict);
    expect(await(fixture.engine().remove(plan.task, {})));
    QCOMPARE(refused(), ErrorCode::Conflict); // it can be brought back
    expect(await(fixture.engine().reclaim({}, {true, false})));
    expect(await(fixture.engine().removeStorage(disk)));
    QVERIFY(expect(await(fixture.engine().storages())).empty());
    QVERIFY(QDir(fixture.root()).exists());
    StorageSpec again; // the folder can become one anew
    again.name = disk;
    again.root = fixture.root();
    expect(await(fixture.engine().addStorage(again)));
    fixture.get(publisher.publish(QStringLiteral("r2"), sample()));
}

void TestStorages::theDefaultOfSeveralIsNotForgotten()
{
    EngineFixture fixture;
    StorageSpec other;
    other.name = QStringLiteral("other");
    other.root = fixture.root() + QStringLiteral("-other");
    expect(await(fixture.engine().addStorage(other)));
    QCOMPARE(await(fixture.engine().removeStorage(disk)).error().code, ErrorCode::Conflict);
    expect(await(fixture.engine().setDefaultStorage(other.name)));
    expect(await(fixture.engine().removeStorage(disk)));
    QCOMPARE(expect(await(fixture.engine().storages())).size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestStorages)
#include "tst_storages.moc"
