// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commands/UpkeepCommands.h"
#include "engine/archiving/ArchiveCommands.h"

#include "engine/commands/Access.h"
#include "io/PathText.h"
#include "ledger/tables/ObjectTable.h"
#include "mutation/TaskWrites.h"
#include "mutation/outbox/Outbox.h"
#include "mutation/packs/PackAdoption.h"
#include "mutation/packs/Packing.h"
#include "mutation/upkeep/Audit.h"
#include "mutation/upkeep/GarbageCollector.h"
#include "mutation/upkeep/Scrub.h"

namespace heirloom {

namespace {

constexpr int objectPage = 10'000;
constexpr qint64 graceFloorMs = 24LL * 3'600'000; // store.md, G4

QString shownState(const ObjectRow &row)
{
    switch (row.state) {
    case ObjectState::Lost:
    case ObjectState::Quarantined:
        return QStringLiteral("missing");
    case ObjectState::Condemned:
    case ObjectState::Deleting:
        return QStringLiteral("condemned");
    default:
        return row.packed ? QStringLiteral("packed") : QStringLiteral("live");
    }
}

std::vector<Violation> violationsOf(const std::vector<AuditFinding> &findings)
{
    std::vector<Violation> violations;
    violations.reserve(findings.size());
    for (const AuditFinding &finding : findings)
        violations.push_back({finding.kind, finding.path, finding.detail, finding.healed});
    return violations;
}

} // namespace

Result<Storage> UpkeepCommands::addStorage(const StorageSpec &spec)
{
    if (auto allowed = checkAccess(m_services, Action::Administer); !allowed)
        return fail(allowed.error());
    if (spec.name.trimmed().isEmpty() || spec.name.size() > 100)
        return fail(ErrorCode::Invalid, QStringLiteral("a storage needs a name of at most 100 characters"));
    if (spec.reserveBytes < 0)
        return fail(ErrorCode::Invalid, QStringLiteral("the reserve cannot be negative"));
    if (spec.root.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("a storage needs a folder"));
    const QString root = absolutePath(spec.root);
    const auto all = storages();
    if (!all)
        return fail(all.error());
    for (const Storage &other : *all) { // before anything is made on the disk
        if (other.name == spec.name || other.root == root)
            return fail(ErrorCode::Conflict, QStringLiteral("the storage %1 is in %2").arg(other.name, other.root),
                        QStringLiteral("choose another name and folder, or use it as it is"));
    }
    if (auto made = m_services.fs.openDirectory(root, true); !made)
        return fail(made.error().in(QStringLiteral("make the storage's folder ") + root));
    const auto store = makeStore(spec, root);
    if (!store)
        return fail(store.error());
    Storage storage;
    storage.tenant = m_services.tenant;
    storage.name = spec.name;
    storage.root = root;
    storage.storeUid = *store;
    storage.link = spec.link;
    storage.reserveBytes = spec.reserveBytes;
    storage.isDefault = all->empty();
    return TaskWrites(*m_services.ledger).addStorage(storage);
}

Result<QString> UpkeepCommands::makeStore(const StorageSpec &spec, const QString &root)
{
    const auto ledger = m_services.storages->ledgerUid();
    if (!ledger)
        return fail(ledger.error());
    const auto store = ObjectStore::make(m_services.fs, root,
                                         {StoreIdentity::newUid(), *ledger, spec.name, spec.link, spec.reserveBytes});
    if (store)
        return (*store)->identity().store;
    Error error = store.error().in(QStringLiteral("make the store in ") + root);
    if (error.code == ErrorCode::Conflict || error.code == ErrorCode::Corrupt)
        error.hint = StorageContexts::takeOverHint(root) + QStringLiteral("; or choose another folder");
    return fail(error);
}

Result<std::vector<Storage>> UpkeepCommands::storages()
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    return StorageTable(*reading).list(m_services.tenant);
}

Result<Storage> UpkeepCommands::setDefaultStorage(const QString &name)
{
    if (auto allowed = checkAccess(m_services, Action::Administer); !allowed)
        return fail(allowed.error());
    Result<Storage> storage = Storage{};
    {
        auto reading = m_services.ledger->read();
        if (!reading)
            return fail(reading.error());
        storage = StorageTable(*reading).get(m_services.tenant, name);
    }
    if (!storage)
        return storage;
    if (auto set = TaskWrites(*m_services.ledger).setDefaultStorage(m_services.tenant, storage->id); !set)
        return fail(set.error());
    storage->isDefault = true;
    return storage;
}

Status UpkeepCommands::ensureStorage()
{
    const auto all = storages();
    if (!all)
        return fail(all.error());
    if (!all->empty())
        return {};
    StorageSpec spec;
    spec.name = QStringLiteral("default");
    spec.root = m_services.options.defaultStorageRoot;
    const auto added = addStorage(spec);
    if (added)
        return {};
    const auto now = storages();
    return now && !now->empty() ? Status{} : Status(fail(added.error())); // another process may just have made it
}

Result<GcReport> UpkeepCommands::reclaim(const QString &name, const GcOptions &options)
{
    if (!options.dryRun) {
        if (auto allowed = checkAccess(m_services, Action::Reclaim); !allowed)
            return fail(allowed.error());
    }
    const auto coordinator = m_services.storages->open(m_services.tenant, name);
    if (!coordinator)
        return fail(coordinator.error());
    const auto worker = options.dryRun ? Result<WorkerId>(WorkerId()) : m_services.worker->id();
    if (!worker)
        return fail(worker.error());
    GarbageCollector::Options sweep;
    sweep.graceMs = qMax<qint64>(graceFloorMs, m_services.options.graceMs);
    sweep.now = options.now;
    sweep.dryRun = options.dryRun;
    sweep.bySchedule = options.bySchedule;
    sweep.actor = m_services.options.principal;
    auto report = GarbageCollector(**coordinator, *worker, m_services.ioPool).sweep(sweep);
    if (!report)
        return fail(report.error());
    if (report->leader && !options.dryRun) {
        const Packing::Options packing = packingOf(m_services.options);
        const auto freed = Packing(**coordinator, *worker, packing, m_services.ending.get_token()).repackSparse();
        report->bytes += freed.value_or(0); // on a full disk, say, nothing is lost by leaving a pack as it is
    }
    return GcReport{report->leader, report->objects, report->bytes, report->inGrace};
}

Result<AuditReport> UpkeepCommands::audit(const QString &name, const AuditOptions &options, std::stop_token stop)
{
    if (options.heal) {
        if (auto allowed = checkAccess(m_services, Action::Administer); !allowed)
            return fail(allowed.error());
    }
    const auto coordinator = m_services.storages->open(m_services.tenant, name);
    if (!coordinator)
        return fail(coordinator.error());
    PackAdoption adoption(**coordinator, m_services.options.archiver, stop);
    const auto packs = adoption.run(options.heal);
    if (!packs)
        return fail(packs.error());
    if (auto named = packs->empty() ? Status{} : adoption.nameCollections(); !named)
        return fail(named.error());
    auto found = Audit(**coordinator, {options.deep, options.heal, m_services.options.principal}, stop).run();
    if (!found)
        return fail(found.error());
    auto &into = options.heal ? found->mended : found->findings;
    into.insert(into.end(), packs->begin(), packs->end());
    found->healed += options.heal ? qint64(packs->size()) : 0;
    return AuditReport{found->checked, violationsOf(found->findings), violationsOf(found->mended), found->healed};
}

Result<ScrubReport> UpkeepCommands::scrub(const QString &name, const ScrubOptions &options, std::stop_token stop)
{
    const auto coordinator = m_services.storages->open(m_services.tenant, name);
    if (!coordinator)
        return fail(coordinator.error());
    const auto found =
        Scrub(**coordinator, {options.bytesPerSecond, options.seconds, m_services.options.principal}, std::move(stop))
            .run();
    if (!found)
        return fail(found.error());
    return ScrubReport{found->checked, found->readBytes, found->finished, violationsOf(found->findings)};
}

Result<std::vector<Notice>> UpkeepCommands::notices()
{
    const auto rows = Outbox(*m_services.ledger).pending(OutboxKind::Notice);
    if (!rows)
        return fail(rows.error());
    std::vector<Notice> notices;
    for (const OutboxRow &row : *rows)
        notices.push_back({row.id, row.atMs, row.task, row.detail[QStringLiteral("event")].toString(), row.detail});
    return notices;
}

Result<UsageReport> UpkeepCommands::usage(const QString &name)
{
    const auto coordinator = m_services.storages->open(m_services.tenant, name);
    if (!coordinator)
        return fail(coordinator.error());
    const auto space = m_services.storages->space(**coordinator);
    if (!space)
        return fail(space.error());
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    const auto known = StorageTable(*reading).get((*coordinator)->files().storage.id);
    if (!known)
        return fail(known.error());
    const Storage &storage = *known;
    const auto totals = ObjectTable(*reading).usage(m_services.tenant, storage.id);
    if (!totals)
        return fail(totals.error());
    const auto lines = ObjectTable(*reading).taskUsage(m_services.tenant, storage.id);
    if (!lines)
        return fail(lines.error());
    UsageReport report;
    report.storage = storage;
    report.fileSystem =
        m_services.fs.typeName((*coordinator)->files().store->root()).value_or(QStringLiteral("unknown"));
    report.logicalBytes = totals->logicalBytes;
    report.uniqueBytes = totals->uniqueBytes;
    report.reclaimableBytes = totals->reclaimableBytes + totals->leavingBytes;
    report.packedBytes = totals->packedBytes;
    const qint64 shownBytes = totals->uniqueBytes - totals->reclaimableBytes - totals->archivedBytes;
    report.sharedBytes = qMax<qint64>(0, totals->logicalBytes - shownBytes);
    report.freeBytes = space->freeBytes;
    report.totalBytes = space->totalBytes;
    const auto scrubbed = ScrubTable(*reading).get(storage.id);
    report.scrubbedMs = scrubbed ? scrubbed->endedMs : 0;
    for (const TaskUsage &line : *lines) {
        const auto task = TaskTable(*reading).get(line.task);
        if (task)
            report.tasks.push_back({line.task, task->name, task->revision, line.bytes, line.exclusiveBytes});
    }
    std::sort(report.tasks.begin(), report.tasks.end(),
              [](const TaskUsageLine &a, const TaskUsageLine &b) { return a.exclusiveBytes > b.exclusiveBytes; });
    return report;
}

Result<std::vector<ObjectLine>> UpkeepCommands::objects(const QString &name, const QString &state)
{
    const auto coordinator = m_services.storages->open(m_services.tenant, name);
    if (!coordinator)
        return fail(coordinator.error());
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    std::vector<ObjectLine> lines;
    for (ObjectId after;;) {
        const auto page = ObjectTable(*reading).list(m_services.tenant, (*coordinator)->files().storage.id,
                                                     std::nullopt, after, objectPage);
        if (!page)
            return fail(page.error());
        for (const ObjectRow &row : *page) {
            if (row.state == ObjectState::Staging || (!state.isEmpty() && shownState(row) != state))
                continue;
            lines.push_back({row.sha256, row.size, row.refcount, shownState(row)});
        }
        if (page->size() < size_t(objectPage))
            return lines;
        after = page->back().id;
    }
}

Result<std::vector<LogLine>> UpkeepCommands::log(qint64 sinceMs, const QString &kind, int limit)
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    const auto entries = AuditTable(*reading).list(m_services.tenant, sinceMs, kind, limit);
    if (!entries)
        return fail(entries.error());
    std::vector<LogLine> lines;
    lines.reserve(entries->size());
    for (const AuditEntry &entry : *entries)
        lines.push_back({entry.atMs, entry.kind, entry.actor, entry.detail});
    return lines;
}

} // namespace heirloom
