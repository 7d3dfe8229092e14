// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanFixture.h"

#include <QTest>
#include <sys/resource.h>

using namespace heirloom;
using namespace heirloom::test;

namespace {

// The address sanitizer keeps freed memory back; only a plain build says what the code really needs.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 allowedGrowth = 2'000'000'000;
#else
constexpr qint64 allowedGrowth = 150'000'000;
#endif

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
    void digestsChosenToCollideAreNotSlow();
};

void TestPlanScale::aMillionFilesInLittleMemory()
{
    Nothing world;
    Counting sink;
    Planner planner({}, world, sink);
    const qint64 before = peakBytes();
    std::vector<ManifestEntry> batch;
    for (int i = 0; i < 1'000'000; ++i) {
        batch.push_back(
            entry(QStringLiteral("data/part-%1/some/long/name/of/a/file-%2.bin").arg(i % 1000).arg(i), i, quint64(i)));
        if (batch.size() == 4096) {
            QVERIFY(planner.add(batch));
            batch.clear();
        }
    }
    QVERIFY(planner.add(batch));
    QCOMPARE(sink.files, 1000000);
    const qint64 growth = peakBytes() - before;
    qInfo("memory grew by %lld bytes", static_cast<long long>(growth));
    QVERIFY(growth < allowedGrowth);
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
