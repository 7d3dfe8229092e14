// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/ObjectTable.h"
#include "mutation/Mutation.h"
#include "mutation/journal/PlaceRecord.h"

#include <map>

namespace heirloom {

/// The contents that one mutation brings into the store, each once however often it is wanted: protocol A of the
/// store's specification. Owned by the mutation, whose steps call the step of the same name here; on its thread.
class FreshContents
{
public:
    explicit FreshContents(const StorageFiles &files) : m_files(files) {}

    /// A transaction may be run anew.
    void clear() { m_contents.clear(); }
    /// Part of prepare(): the row of a content that lies complete in staging. One that lies in a pack stays there, and
    /// is not brought: nobody could say afterwards which of two places a row means.
    Result<ObjectTable::Prepared> bring(Session &session, const Sha256 &sha256, qint64 size, const QString &stagedName,
                                        const std::vector<ContentDigest> &digests);
    bool contains(const Sha256 &sha256) const { return m_contents.contains(sha256); }
    /// REQUIRES: contains()
    const ObjectTable::Prepared &row(const Sha256 &sha256) const { return m_contents.at(sha256).row; }
    /// For payload().
    void describe(PlaceRecord &record) const;
    /// Part of body(): moves them to their places.
    Status publish(MutationId id);
    /// Part of commit(): they are live from here on.
    Status commit(Session &session) const;
    /// Likewise, behind what the mutation itself did with them: who waits for such a content gets it.
    Status serveOthers(Session &session) const;
    Status rollback();
    Status takeBack(Session &session) const;
    /// Whether the staged file became the stored one, so that nothing is left of it. REQUIRES: contains()
    bool hasTaken(const Sha256 &sha256, const QString &stagedName) const;

private:
    struct Content
    {
        ObjectTable::Prepared row;
        QString stagedName;
        qint64 size = 0;
        std::vector<ContentDigest> digests;
        bool published = false;
        FileStat stat;
    };
    Status publish(const Sha256 &sha256, Content &content, MutationId id) const;
    /// What stands under the key is right, or goes into quarantine for ours; whether ours took its place.
    Result<bool> resolveOccupied(const ObjectKey &key, const QString &stagedName, MutationId id) const;

    const StorageFiles &m_files;
    std::map<Sha256, Content> m_contents;
};

} // namespace heirloom
