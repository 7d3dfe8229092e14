// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the repair that is about stored content: what is gone, changed, or known to no row.
#include "base/KillPoint.h"
#include "ledger/tables/SystemTables.h"
#include "mutation/upkeep/AuditRepair.h"

namespace heirloom {

namespace {

QString missingText()
{
    return QStringLiteral("the stored content is gone");
}

QString changedText(const DiskLook &seen)
{
    return QStringLiteral("the stored content was changed, its digest is now %1").arg(seen.sha256->toHex());
}

std::function<Status(Session &)> baseline(const ObjectRow &row, const FileStat &stat)
{
    return [id = row.id, generation = row.generation, stat](Session &session) {
        return ObjectTable(session).setBaseline(id, generation, stat.inode, stat.mtimeNs, stat.ctimeNs);
    };
}

} // namespace

Result<std::optional<ObjectRow>> AuditRepair::current(const Suspects::Object &suspect) const
{
    auto reading = m_coordinator.ledger().read();
    if (!reading)
        return fail(reading.error());
    const auto row = ObjectTable(*reading).get(suspect.row.id);
    if (!row && row.error().code != ErrorCode::NotFound)
        return fail(row.error());
    const bool isUsable = row && row->generation == suspect.row.generation &&
                          (row->state == ObjectState::Live || row->state == ObjectState::Condemned);
    return isUsable ? std::optional(*row) : std::nullopt;
}

QString AuditRepair::pathOf(const ObjectRow &row) const
{
    const ObjectStore &store = *m_coordinator.files().store;
    return row.packed ? store.packs().path(row.packed->pack) : store.objectPath({row.sha256, row.generation});
}

AuditRepair::Write AuditRepair::unusable(const ObjectRow &row, ObjectState to) const
{
    return [id = row.id, generation = row.generation, to](Session &session) -> Status {
        const auto set = ObjectTable(session).setUnusable(id, generation, to);
        return set ? Status{} : Status(fail(set.error()));
    };
}

Status AuditRepair::givenUp(const Suspects::Object &suspect)
{
    const auto row = current(suspect);
    if (!row)
        return fail(row.error());
    if (!*row)
        return {};
    const auto seen = m_check.object(**row, suspect.seen);
    if (!seen)
        return fail(seen.error());
    if (seen->verdict == DiskVerdict::Sound)
        return {};
    if (seen->verdict == DiskVerdict::Touched) {
        m_mends.push_back(baseline(**row, *seen->stat));
        return {};
    }
    const bool isChanged = seen->verdict == DiskVerdict::Changed;
    const QString path = pathOf(**row);
    m_mends.push_back(unusable(**row, isChanged ? ObjectState::Quarantined : ObjectState::Lost));
    m_mends.push_back([path, isChanged](Session &session) -> Status {
        return OutboxTable(session).append(OutboxKind::Notice, {},
                                           {{QStringLiteral("event"), QStringLiteral("content.unusable")},
                                            {QStringLiteral("path"), path},
                                            {QStringLiteral("changed"), isChanged}});
    });
    report(isChanged ? AuditFinding{QStringLiteral("corrupt-object"), path, changedText(*seen)}
                     : AuditFinding{QStringLiteral("missing-object"), path, missingText()});
    return {};
}

Status AuditRepair::object(const Suspects::Object &suspect)
{
    const auto now = current(suspect);
    if (!now)
        return fail(now.error());
    if (!*now)
        return {}; // reclaimed or replaced since
    const ObjectRow &row = **now;
    const auto seen = m_check.object(row, suspect.seen);
    if (!seen)
        return fail(seen.error());
    switch (seen->verdict) {
    case DiskVerdict::Sound:
        return {};
    case DiskVerdict::Touched:
        if (m_options.heal)
            m_mends.push_back(baseline(row, *seen->stat));
        return {};
    case DiskVerdict::Missing:
        report({QStringLiteral("missing-object"), pathOf(row), missingText()}, unusable(row, ObjectState::Lost));
        break;
    case DiskVerdict::Changed: {
        QString detail = changedText(*seen);
        if (m_options.heal && !row.packed) { // what is in a pack stays there, beside the others
            ObjectStore &store = *m_coordinator.files().store;
            const auto kept = store.quarantine({row.sha256, row.generation}, QStringLiteral("changed"));
            if (!kept)
                return fail(kept.error());
            detail += QStringLiteral("; the changed bytes are kept as ") + store.quarantinePath(*kept);
            killPoint("R2");
        }
        report({QStringLiteral("corrupt-object"), pathOf(row), detail}, unusable(row, ObjectState::Quarantined));
        break;
    }
    }
    m_unusable.insert(row.id);
    return {};
}

Status AuditRepair::orphan(const Suspects::Orphan &suspect)
{
    const Storage &storage = m_coordinator.files().storage;
    bool hasRow = false;
    if (const auto &key = suspect.found.key) {
        auto reading = m_coordinator.ledger().read();
        if (!reading)
            return fail(reading.error());
        ObjectTable objects(*reading);
        const auto row = objects.get(storage.tenant, storage.id, key->sha256);
        const auto isIntended =
            row ? objects.hasIntent(storage.id, key->sha256, key->generation) : Result<bool>(fail(row.error()));
        if (!isIntended)
            return fail(isIntended.error());
        hasRow = row->has_value();
        const bool isGivenUp =
            hasRow && ((*row)->state == ObjectState::Lost || (*row)->state == ObjectState::Quarantined);
        if (*isIntended || (hasRow && !isGivenUp && (*row)->generation == key->generation))
            return {}; // it became known since, or is on its way out
        if (!m_coordinator.files().store->stat(*key))
            return {};
    }
    AuditFinding finding{QStringLiteral("orphan-object"), m_coordinator.files().store->foundPath(suspect.found),
                         QStringLiteral("no row of the ledger knows this file")};
    if (m_options.heal)
        return healOrphan(suspect, hasRow, std::move(finding));
    report(std::move(finding));
    return {};
}

Status AuditRepair::healOrphan(const Suspects::Orphan &suspect, bool hasRow, AuditFinding finding)
{
    const Storage &storage = m_coordinator.files().storage;
    const ObjectStore::Found &found = suspect.found;
    if (found.key && !hasRow && suspect.sha256 == found.key->sha256) {
        // Sound content without a row becomes known again, unreferenced: it ages like any other.
        report(std::move(finding), [storage, found](Session &session) -> Status {
            return ObjectTable(session).insertLive(storage.tenant, storage.id, found.key->sha256, found.key->generation,
                                                   found.stat.size, found.stat.inode, found.stat.mtimeNs,
                                                   found.stat.ctimeNs);
        });
        return {};
    }
    ObjectStore &store = *m_coordinator.files().store;
    const auto kept = found.key ? store.quarantine(*found.key, QStringLiteral("orphan")) : store.quarantineStray(found);
    if (!kept && kept.error().code != ErrorCode::NotFound)
        return fail(kept.error());
    killPoint("G8");
    finding.healed = kept.has_value();
    report(std::move(finding));
    return {};
}

} // namespace heirloom
