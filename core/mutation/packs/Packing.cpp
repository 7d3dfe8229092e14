// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/packs/Packing.h"

#include "base/KillPoint.h"
#include "mutation/packs/PackMutation.h"
#include "mutation/packs/PackSweep.h"

#include <QUuid>

namespace heirloom {

namespace {

constexpr qint64 tarBlock = 512;
constexpr qint64 repackedAtATime = 1 << 30;

/// What a member takes in a tar: a header, and its bytes in whole blocks.
qint64 packedSize(const Packable &content)
{
    return tarBlock + (content.size + tarBlock - 1) / tarBlock * tarBlock;
}

} // namespace

Packing::Packing(MutationCoordinator &coordinator, WorkerId worker, Options options, std::stop_token stop)
    : m_coordinator(coordinator), m_worker(worker), m_options(std::move(options)), m_stop(std::move(stop))
{
}

Status Packing::checkSpace(const std::vector<Packable> &contents) const
{
    const StorageFiles &files = m_coordinator.files();
    const auto space = files.store->fs().space(files.store->root());
    if (!space)
        return fail(space.error());
    qint64 needed = 2 * tarBlock;
    for (const Packable &content : contents)
        needed += packedSize(content);
    if (space->freeBytes - files.storage.reserveBytes >= needed)
        return {};
    return fail(
        ErrorCode::NoSpace,
        QStringLiteral("a pack of %1 bytes has no room in %2").arg(QString::number(needed), files.storage.root),
        QStringLiteral("make some space, or lower the storage's reserve; what was to be packed stays as it is"));
}

Result<Packing::Report> Packing::pack(TaskId task)
{
    std::vector<Packable> contents;
    CollectionId collection;
    {
        auto reading = m_coordinator.ledger().read();
        if (!reading)
            return fail(reading.error());
        PackTable packs(*reading);
        auto found = packs.candidates(task, qMin(m_options.mostBytes, PackBuilder::largestMember));
        const auto whose = packs.collectionOf(task);
        if (!found || !whose)
            return fail(found ? whose.error() : found.error());
        contents = std::move(*found);
        collection = *whose;
    }
    killPoint("K1");
    return write(contents, collection, QString::number(task.value()));
}

Result<Packing::Report> Packing::write(const std::vector<Packable> &contents, CollectionId collection,
                                       const QString &purpose)
{
    if (contents.empty())
        return Report{};
    if (auto room = checkSpace(contents); !room)
        return fail(room.error());
    ObjectStore &store = *m_coordinator.files().store;
    // Of its own, whoever else packs for the same purpose in this process.
    const QString staged =
        QStringLiteral("w%1-pack-%2-%3")
            .arg(QString::number(m_worker.value()), purpose, QUuid::createUuid().toString(QUuid::Id128));
    auto draft = PackBuilder(store, m_options.archiver, m_stop).build(contents, staged);
    if (!draft)
        return fail(draft.error());
    const QString openedBecause = draft->openedBecause;
    if (draft->members.empty())
        return Report{{}, 0, 0, openedBecause};
    const Sha256 pack = draft->sha256;
    PackMutation mutation(m_coordinator.files(), std::move(*draft), collection);
    auto report = move(mutation);
    if (report) {
        report->pack = pack;
        report->openedBecause = openedBecause;
    }
    return report;
}

Result<Packing::Report> Packing::move(PackMutation &mutation)
{
    if (auto done = m_coordinator.run(mutation, m_worker); !done)
        return fail(done.error());
    Report report{{}, mutation.moved().objects, mutation.moved().bytes, {}};
    for (size_t first = PackMutation::membersAtATime; first < mutation.members();
         first += PackMutation::membersAtATime) {
        const auto hold = m_coordinator.gate();
        if (!hold)
            return fail(hold.error());
        const auto moved = m_coordinator.ledger().transact<PackMutation::Moved>(
            [&](Session &session) { return mutation.moveMembers(session, first, PackMutation::membersAtATime); });
        if (!moved)
            return fail(moved.error());
        killPoint("K6");
        report.objects += moved->objects;
        report.bytes += moved->bytes;
    }
    return report;
}

Result<qint64> Packing::repackSparse()
{
    const auto all = packsOf({});
    if (!all)
        return fail(all.error());
    qint64 freed = 0;
    qint64 budget = repackedAtATime;
    for (const PackRow &pack : *all) {
        const qint64 needed = pack.objectBytes + pack.objects * 2 * tarBlock;
        if (pack.objects == 0 || needed > pack.bytes / 2 || needed > budget)
            continue;
        budget -= needed;
        const auto members = [&]() -> Result<std::vector<Packable>> {
            auto reading = m_coordinator.ledger().read();
            return reading ? PackTable(*reading).members({pack}) : Result<std::vector<Packable>>(fail(reading.error()));
        }();
        if (!members)
            return fail(members.error());
        if (auto written = write(*members, pack.collection, QStringLiteral("p%1").arg(pack.id.value())); !written)
            return fail(written.error());
        const auto dropped = PackSweep(m_coordinator).dropEmpty();
        if (!dropped)
            return fail(dropped.error());
        freed += qMax<qint64>(0, *dropped - needed);
    }
    return freed;
}

Result<std::vector<PackRow>> Packing::packsOf(const QString &collectionKey)
{
    auto reading = m_coordinator.ledger().read();
    if (!reading)
        return fail(reading.error());
    const Storage &storage = m_coordinator.files().storage;
    return PackTable(*reading).list(storage.tenant, storage.id, collectionKey);
}

Result<Packing::Consolidated> Packing::consolidate(const QString &collectionKey)
{
    const auto before = packsOf(collectionKey);
    if (!before)
        return fail(before.error());
    Consolidated report;
    report.packsBefore = report.packsAfter = qint64(before->size());
    if (before->size() < 2) {
        report.skipped = true;
        if (!before->empty())
            report.pack = before->front().sha256;
        return report;
    }
    const auto members = [&]() -> Result<std::vector<Packable>> {
        auto reading = m_coordinator.ledger().read();
        if (!reading)
            return fail(reading.error());
        return PackTable(*reading).members(*before);
    }();
    if (!members)
        return fail(members.error());
    killPoint("K1");
    const PackRow &first = before->front();
    const auto written = write(*members, first.collection, QStringLiteral("c%1").arg(first.collection.value()));
    if (!written)
        return fail(written.error());
    if (auto dropped = PackSweep(m_coordinator).dropEmpty(); !dropped)
        return fail(dropped.error());
    const auto after = packsOf(collectionKey);
    if (!after)
        return fail(after.error());
    report.packsAfter = qint64(after->size());
    report.pack = written->pack;
    return report;
}

} // namespace heirloom
