// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/packs/PackMutation.h"

#include "base/KillPoint.h"
#include "io/Hashing.h"
#include "ledger/tables/ObjectTable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace heirloom {

namespace {

/// In the order of their rows, so that each transaction changes pages of its own: in the order of digests all of them
/// would change all pages.
PackDraft inOrderOfRows(PackDraft draft)
{
    std::sort(draft.members.begin(), draft.members.end(), [](const PackDraft::Member &a, const PackDraft::Member &b) {
        return a.content.object < b.content.object;
    });
    return draft;
}

} // namespace

PackMutation::PackMutation(const StorageFiles &files, PackDraft draft, CollectionId collection)
    : m_files(files), m_draft(inOrderOfRows(std::move(draft))), m_collection(collection)
{
}

QByteArray PackMutation::payload() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("pack"), m_draft.sha256.toHex()}}).toJson(QJsonDocument::Compact);
}

Status PackMutation::body(MutationId)
{
    PackFiles &packs = m_files.store->packs();
    auto published = namedStep("K3", [&] { return packs.publish(m_draft.stagedName, m_draft.sha256); });
    m_published = published.has_value();
    if (!published && published.error().code == ErrorCode::Conflict) {
        // The whole file is compared: a name alone says nothing of the bytes.
        const auto standing = packs.hash({m_draft.sha256, 0}, m_draft.bytes);
        if (standing && *standing == m_draft.sha256) {
            published = m_files.store->removeStaged(m_draft.stagedName);
        } else {
            const auto aside = packs.quarantine(m_draft.sha256.toHex() + QStringLiteral(".tar"));
            published = aside ? packs.publish(m_draft.stagedName, m_draft.sha256) : Status(fail(aside.error()));
            m_published = published.has_value();
        }
    }
    if (!published)
        return fail(published.error().in(QStringLiteral("store the pack")));
    killPoint("K3");
    if (auto former = packs.removeFromTrash(m_draft.sha256); !former) // of the same bytes, on its way out
        return former;
    const auto stat = packs.stat(m_draft.sha256);
    if (!stat)
        return fail(stat.error());
    if (stat->size != m_draft.bytes)
        return fail(ErrorCode::Corrupt, QStringLiteral("the stored pack has another size than the proven one"));
    m_stat = *stat;
    return {};
}

Status PackMutation::commit(Session &session)
{
    killPoint("K4 K5");
    if (auto failed = failPoint("K6"); !failed)
        return failed;
    const auto pack = PackTable(session).insert(m_files.storage.tenant, m_files.storage.id, m_collection,
                                                m_draft.sha256, m_draft.bytes);
    if (!pack)
        return fail(pack.error());
    m_pack = *pack;
    const auto moved = moveMembers(session, 0, membersAtATime);
    if (!moved)
        return fail(moved.error());
    m_moved = *moved;
    return {};
}

Result<PackMutation::Moved> PackMutation::moveMembers(Session &session, size_t first, size_t count) const
{
    Moved sum;
    const std::span all(m_draft.members);
    PackTable packs(session);
    ObjectTable objects(session);
    for (const PackDraft::Member &member : all.subspan(first, qMin(count, all.size() - first))) {
        const Packable &content = member.content;
        const auto moved = packs.move({content, m_pack, member.offset, m_stat.inode, m_stat.mtimeNs, m_stat.ctimeNs});
        if (!moved)
            return fail(moved.error());
        if (!*moved)
            continue;
        ++sum.objects;
        sum.bytes += content.size;
        if (content.packed)
            continue;
        // Its own file goes with the next sweep.
        const ObjectTable::Victim file{content.object, content.sha256, content.generation, content.size};
        if (auto noted = objects.addIntent(m_files.storage.id, file); !noted)
            return fail(noted.error());
    }
    return sum;
}

Status PackMutation::rollback()
{
    if (!m_published)
        return {};
    PackFiles &packs = m_files.store->packs();
    if (auto moved = packs.moveToTrash(m_draft.sha256); !moved)
        return moved;
    return packs.removeFromTrash(m_draft.sha256);
}

void PackMutation::finish()
{
    killPoint("K6");
    (void)m_files.store->removeStaged(m_draft.stagedName); // one that could not be published; else there is none
}

Result<MutationRecovery::Outcome> PackRecovery::recover(const StorageFiles &files, const JournalRow &row)
{
    const QString name = QJsonDocument::fromJson(row.payload).object()[QStringLiteral("pack")].toString();
    const auto pack = Sha256::fromHex(name);
    if (!pack)
        return fail(ErrorCode::Corrupt, QStringLiteral("the journal does not name the pack"));
    {
        auto reading = m_ledger.read();
        if (!reading)
            return fail(reading.error());
        const auto known = PackTable(*reading).has(files.storage.tenant, files.storage.id, *pack, true);
        if (!known)
            return fail(known.error());
        if (*known)
            return Outcome::Completed;
    }
    PackFiles &packs = files.store->packs();
    if (auto moved = packs.moveToTrash(*pack); !moved)
        return fail(moved.error());
    killPoint("recovery-pack");
    if (auto gone = packs.removeFromTrash(*pack); !gone)
        return fail(gone.error());
    if (auto durable = packs.sync(); !durable)
        return fail(durable.error());
    return Outcome::RolledBack;
}

} // namespace heirloom
