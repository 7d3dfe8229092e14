// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanFixture.h"
#include "tests/support/Sanitized.h"

#include <QTest>
#include <sys/resource.h>

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr qint64 allowedGrowth = sanitized ? 2'000'000'000 : 150'000'000;
constexpr qint64 million = sanitized ? 50'000 : 1'000'000;

qint64 peakBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

/// A new computer: it holds nothing.
struct Nothing final : KnownObjects
{
    Result<std::vector<std::optional<KnownObject>>> find(std::span<const Sha256> digests) override
    {
        return std::vector<std::optional<KnownObject>>(digests.size());
    }
    Result<std::vector<std::optional<KnownObject>>> find(std::span<const ContentDigest> digests) override
    {
        return std::vector<std::optional<KnownObject>>(digests.size());
    }
    Result<std::vector<bool>> standing(std::span<const PlannedItem *const> items) override
    {
        return std::vector<bool>(items.size());
    }
};

/// Counts and forgets.
struct Counting final : PlanSink
{
    qint64 files = 0;
    Status planned(std::span<const PlannedItem> batch) override
    {
        files += std::ssize(batch);
        return {};
    }
    Status rejected(const RejectedEntry &) override { return fail(ErrorCode::Corrupt, QStringLiteral("unexpected")); }
    Result<PlannedItem> withdraw(qint64) override { return fail(ErrorCode::Corrupt, QStringLiteral("unexpected")); }
};

} // namespace

class TestPlanScale : public QObject
{
    Q_OBJECT

private slots:
    void aMillionFilesInLittleMemory();
    void b01_namesNumberedAlikeAreNoClash();
    void digestsChosenToCollideAreNotSlow();
};

void TestPlanScale::aMillionFilesInLittleMemory()
{
    Nothing world;
    Counting sink;
    Planner planner({}, world, sink);
    const qint64 before = peakBytes();
    std::vector<ManifestEntry> batch;
    for (qint64 i = 0; i < million; ++i) {
        batch.push_back(
            entry(QStringLiteral("data/part-%1/some/long/name/of/a/file-%2.bin").arg(i % 1000).arg(i), i, quint64(i)));
        if (batch.size() == 4096) {
            QVERIFY(planner.add(batch));
            batch.clear();
        }
    }
    QVERIFY(planner.add(batch));
    QCOMPARE(sink.files, million);
    const qint64 growth = peakBytes() - before;
    qInfo("memory grew by %lld bytes", static_cast<long long>(growth));
    QVERIFY(growth < allowedGrowth);
}

void TestPlanScale::b01_namesNumberedAlikeAreNoClash()
{
    // Each round has a seed of its own; with every second one, Qt's hash makes one of two of these names.
    std::vector<ManifestEntry> entries;
    for (int folder = 0; folder < 10; ++folder) {
        for (int file = 100; file < 1000; ++file)
            entries.push_back(entry(QStringLiteral("d%1/f%2").arg(folder).arg(1000 * file + folder), 1));
    }
    Nothing world;
    for (int round = 0; round < 30; ++round) {
        Counting sink;
        Planner planner({}, world, sink);
        QVERIFY(planner.add(entries));
        QCOMPARE(sink.files, std::ssize(entries));
    }
}

void TestPlanScale::digestsChosenToCollideAreNotSlow()
{
    // All begin with the same bytes; in one bucket they would take hours.
    Nothing world;
    Counting sink;
    Planner planner({}, world, sink);
    std::vector<ManifestEntry> entries;
    for (quint32 i = 0; i < 200'000; ++i) {
        QByteArray digest(Sha256::size, 'x');
        std::memcpy(digest.data() + 28, &i, sizeof i);
        ManifestEntry made = entry(QString::number(i), 1);
        made.sha256 = Sha256::fromBytes(digest);
        entries.push_back(made);
    }
    QVERIFY(planner.add(entries));
    QCOMPARE(planner.totals().download.files, 200000);
}

QTEST_GUILESS_MAIN(TestPlanScale)
#include "tst_planscale.moc"
