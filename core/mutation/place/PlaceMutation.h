// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"
#include "ledger/tables/ItemTable.h"
#include "ledger/tables/ObjectTable.h"
#include "mutation/Mutation.h"
#include "mutation/content/FreshContents.h"
#include "mutation/place/DirectoryCache.h"

#include <QThreadPool>

namespace heirloom {

struct UnfinishedBatch;

/// One claimed file on its way into the user's folder. Prepared by workers, off the gate; see PlacePreparation.
struct PlaceItem
{
    ClaimedItem claimed;
    Sha256 sha256;
    qint64 size = 0;
    Origin origin = Origin::Inherited;
    LinkMethod wish = LinkMethod::Auto;
    std::vector<ContentDigest> digests; ///< others that the staged content was checked against
    QString stagedName; ///< complete new content in staging (downloaded or adopted); empty: the store has it already
    Materializer::Prepared prepared;  ///< for content the store has: the method, and the private copy if it needs one
    std::optional<FileStat> standing; ///< what stood at the destination when it was looked at
    bool standingIsRight = false;     ///< and it has the right bytes: it stays as it is
    bool leavesPart = false;          ///< what was fetched of it by an earlier claim lies in staging
    /// Fetched, though a pack has its content by now: the staged file becomes the visible one.
    bool isPackedSince = false;
    bool holdsReference() const { return stagedName.isEmpty() && !isPackedSince; }
};

/// What became of a PlaceItem.
struct PlaceOutcome
{
    enum class Kind {
        Done,
        Fenced,  ///< the task was ended or somebody else holds the item now; nothing of ours is left
        Healed,  ///< the store's content was unusable: the item is to be downloaded
        Retried, ///< the destination or the store was not at rest: the item is claimed again
        Failed,
    };
    Kind kind = Kind::Done;
    LinkMethod strategy = LinkMethod::Hardlink;
    std::optional<Error> error;
    QString keptAs; ///< a different file stood there: it was kept under this name beside it, or at this path
};

/// Publishes a batch of new contents into the store and makes the visible files of a batch of items: protocols A, B and
/// C of the store's specification, for one task. The planned reference of an inherited item is its pin.
class PlaceMutation final : public Mutation
{
public:
    PlaceMutation(const StorageFiles &files, const Task &task, std::vector<PlaceItem> items, QThreadPool &pool);

    QString kind() const override { return QStringLiteral("place"); }
    TaskId task() const override { return m_task.id; }
    Status prepare(Session &session) override;
    QByteArray payload() const override;
    Status body(MutationId id) override;
    Status commit(Session &session) override;
    bool endsWithCommit() const override;
    Status rollback() override;
    Status takeBack(Session &session) override;
    void finish() override;

    const std::vector<PlaceItem> &items() const { return m_items; }
    /// One for each item, in order; complete once the coordinator returned success.
    const std::vector<PlaceOutcome> &outcomes() const { return m_outcomes; }

private:
    struct Placed
    {
        bool done = false;     ///< our file stands at the destination
        FileStat object;       ///< the object's fingerprint after our link
        FileStat visible;      ///< the visible file's, if it is one of its own
        QByteArray movedAside; ///< a different file was renamed to this
        /// Its bytes lie in quarantine already, or it is what we showed there: it goes after the commit.
        bool dropMoved = false;
        bool movedFormer = false; ///< it is what an earlier revision of the task showed
    };

    ObjectKey keyOf(size_t index) const;
    /// Of the object's own file; of a packed content there is none, and nothing of the pack changes.
    Result<FileStat> objectOf(size_t index) const;
    Status bring(Session &session, PlaceItem &item);
    Status showStaged(const QString &stagedName) const;
    Status place(size_t index, DirectoryCache &directories);
    Status makeVisible(size_t index, const DirectoryPtr &dir, const QByteArray &leaf);
    /// What a symbolic link that stands there shows, if it is one of ours for this content.
    std::optional<ObjectKey> linkOfOurs(size_t index, const DirectoryPtr &dir, const QByteArray &leaf) const;
    /// Whether what stands there is what an earlier revision of the task showed, as we made it.
    bool isFormer(size_t index, const DirectoryPtr &dir, const QByteArray &leaf) const;
    Status takeAsItIs(size_t index, const FileStat &standing);
    Status moveAside(size_t index, const DirectoryPtr &dir, const QByteArray &leaf);
    Status undoPlaced(size_t index, DirectoryCache &directories);
    void dropMoved(size_t index, const DirectoryPtr &root);
    bool isStillOurs(size_t index, const DirectoryPtr &dir, const QByteArray &leaf) const;
    void failOne(size_t index, const Error &error);
    Status fenceEnded(Session &session);
    bool isUnwanted(size_t index) const { return m_outcomes[index].kind != PlaceOutcome::Kind::Done; }
    Status commitItems(Session &session);
    Status settleFailed(Session &session, size_t index);
    Status settleRefused(Session &session, size_t index);
    Status noteKept(Session &session) const;
    Status noteLostSharing(Session &session) const;
    void removeFormerParts(const ClaimedItem &claimed) const;
    Status inParallel(const std::function<void(size_t first, size_t last)> &work) const;

    const StorageFiles &m_files;
    const Task m_task;
    const SafePath m_destination;
    std::vector<PlaceItem> m_items;
    std::vector<PlaceOutcome> m_outcomes;
    std::vector<Placed> m_placed;
    FreshContents m_fresh;
    QThreadPool &m_pool;
    MutationId m_id;
};

struct UnfinishedBatch;

/// Undoes a batch whose process died before its commit: our files go, files that were moved aside come back, contents
/// that reached the store and are sound stay there for the next attempt.
class PlaceRecovery final : public MutationRecovery
{
public:
    explicit PlaceRecovery(Ledger &ledger) : m_ledger(ledger) {}
    QString kind() const override { return QStringLiteral("place"); }
    Result<Outcome> recover(const StorageFiles &files, const JournalRow &row) override;

private:
    /// Takes a fresh content away that is not whole, or tells what stands there.
    static Result<std::optional<FileStat>> verifyFresh(const StorageFiles &files, const UnfinishedBatch &batch,
                                                       const ObjectRow &object);
    /// `sound`: what stands there, if it is right and durable.
    Status settleFresh(const ObjectRow &object, const std::optional<FileStat> &sound);
    Status discardSuperseded(const StorageFiles &files, const ObjectRow &object);
    Ledger &m_ledger;
};

/// The same file with, as far as size and time tell, the same bytes; its mode and link count may have changed.
bool isSameFile(const FileStat &a, const FileStat &b);

/// The name a file gets that stood in the way: visible, beside the new one, never overwritten.
QByteArray keptName(QByteArrayView leaf, MutationId id);

} // namespace heirloom
