// SPDX-License-Identifier: GPL-3.0-or-later
// Plans a manifest of N entries against a ledger of N objects of which 99 % match, and prints seconds and peak memory.
#include "ledger/Ledger.h"
#include "ledger/tables/ObjectTable.h"
#include "ledger/tables/SystemTables.h"
#include "planner/Planner.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <cstdio>
#include <sys/resource.h>

using namespace heirloom;

namespace {

Sha256 digestOf(qint64 number)
{
    return *Sha256::fromBytes(QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256));
}

class FromLedger final : public KnownObjects
{
public:
    FromLedger(Ledger &ledger, StorageId storage) : m_ledger(ledger), m_storage(storage) {}
    Result<std::vector<std::optional<KnownObject>>> find(std::span<const Sha256> digests) override
    {
        auto reading = m_ledger.read();
        if (!reading)
            return fail(reading.error());
        return ObjectTable(*reading).find(TenantId(1), m_storage, digests);
    }
    Result<std::vector<std::optional<KnownObject>>> find(std::span<const ContentDigest> digests) override
    {
        return std::vector<std::optional<KnownObject>>(digests.size());
    }
    Result<std::vector<bool>> standing(std::span<const PlannedItem *const> items) override
    {
        return std::vector<bool>(items.size(), false);
    }

private:
    Ledger &m_ledger;
    const StorageId m_storage;
};

class Discard final : public PlanSink
{
public:
    Status planned(std::span<const PlannedItem>) override { return {}; }
    Status rejected(const RejectedEntry &) override { return {}; }
    Result<PlannedItem> withdraw(qint64) override { return PlannedItem{}; }
};

Status fill(Ledger &ledger, StorageId storage, qint64 count)
{
    constexpr qint64 batch = 20'000;
    for (qint64 first = 0; first < count; first += batch) {
        const Status filled = ledger.transact([&](Session &session) -> Status {
            for (qint64 i = first; i < qMin(count, first + batch); ++i) {
                if (auto added = ObjectTable(session).insertLive(TenantId(1), storage, digestOf(i), 1, 4096, 1, 1, 1);
                    !added)
                    return added;
            }
            return {};
        });
        if (!filled)
            return filled;
    }
    return {};
}

int failed(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.context));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qint64 count = argc > 2 ? QString::fromLocal8Bit(argv[2]).toLongLong() : 1'000'000;
    SystemClock clock;
    LedgerOptions options;
    options.path = QString::fromLocal8Bit(argc > 1 ? argv[1] : "bench.db");
    auto ledger = Ledger::open(options, clock);
    if (!ledger)
        return failed(ledger.error());
    const auto storage = (*ledger)->transact<StorageId>([](Session &session) {
        Storage wanted;
        wanted.tenant = TenantId(1);
        wanted.name = QStringLiteral("bench");
        wanted.root = QStringLiteral("/bench");
        wanted.storeUid = QStringLiteral("store");
        return StorageTable(session).insert(wanted);
    });
    if (!storage)
        return failed(storage.error());
    if (auto filled = fill(**ledger, *storage, count); !filled)
        return failed(filled.error());

    FromLedger known(**ledger, *storage);
    Discard sink;
    Planner planner({}, known, sink);
    QElapsedTimer timer;
    qint64 planningMs = 0;
    std::vector<ManifestEntry> batch;
    for (qint64 i = 0; i < count;) {
        batch.clear();
        for (const qint64 end = qMin(count, i + 4096); i < end; ++i) {
            ManifestEntry entry;
            entry.path = QStringLiteral("dir%1/file%2.bin").arg(i / 1000).arg(i);
            entry.size = 4096;
            entry.sha256 = digestOf(i % 100 == 0 ? -i - 1 : i);
            batch.push_back(std::move(entry));
        }
        timer.start();
        if (auto planned = planner.add(batch); !planned)
            return failed(planned.error());
        planningMs += timer.elapsed();
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.2f %ld %lld\n", double(planningMs) / 1000, usage.ru_maxrss / 1024,
                static_cast<long long>(planner.totals().inherit.files));
    return 0;
}
