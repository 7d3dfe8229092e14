// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/ItemTable.h"
#include "ledger/tables/ObjectTable.h"
#include "mutation/place/PlaceUndo.h"

#include <QStringList>
#include <QThreadPool>

namespace heirloom {

/// Takes away the visible files of a batch of a task's items; then, of a task that is being deleted, the items with
/// their references, while those of an archived one wait to be placed again. Cannot be undone and need not be: what a
/// kill leaves is taken by the next run, the contents themselves are still in the store.
class RemoveFilesMutation final : public Mutation
{
public:
    enum class Files {
        Remove,
        Keep,
        Shelve, ///< removed as well, but none whose content the store cannot give back
    };
    RemoveFilesMutation(const StorageFiles &files, const Task &task, std::vector<DeletableFile> batch, Files what,
                        bool sharesFolder, QThreadPool &pool);

    QString kind() const override { return QStringLiteral("remove-files"); }
    TaskId task() const override { return m_task.id; }
    Status prepare(Session &session) override;
    QByteArray payload() const override { return "{}"; }
    Status body(MutationId id) override;
    Status commit(Session &session) override;
    Status rollback() override { return {}; }
    void finish() override;

    const QStringList &kept() const { return m_kept; }
    qint64 releasedReferences() const { return m_released; }

private:
    enum class Fate { Gone, Kept };
    struct Work
    {
        DeletableFile file;
        bool shownByOther = false;
        Fate fate = Fate::Gone;
        std::optional<FileStat> object;   ///< as it was before the unlink, where somebody has looked
        std::optional<FileStat> baseline; ///< of the object after our unlink, where others still use it
    };
    Status readUnfinishedBatches(Session &session);
    Status removeOne(Work &work, class DirectoryCache &directories) const;
    /// Before the commit, while the batch still tells which folders were its own.
    Status removeEmptyFolders() const;
    Result<bool> isStillOurs(const DeletableFile &file, const DirectoryPtr &dir, const QByteArray &leaf,
                             const FileStat &visible, const std::optional<FileStat> &object) const;

    /// Whether the store has what the file shows, as far as its fingerprint tells, else by its bytes.
    Result<bool> isStored(const DeletableFile &file, const std::optional<FileStat> &object) const;
    Status checkStored(Work &work) const;
    std::optional<FileStat> objectOf(const DeletableFile &file) const;
    Status inSlices(const std::function<Status(Work &, class DirectoryCache &)> &step, const DirectoryPtr &root);
    bool isFormer(const DeletableFile &file, const DirectoryPtr &dir, const QByteArray &leaf,
                  const FileStat &visible) const;

    const StorageFiles &m_files;
    const Task m_task;
    std::vector<Work> m_work;
    std::vector<UnfinishedBatch> m_unfinished; ///< of the task: what they placed goes while its items are known
    const Files m_what;
    const bool m_sharesFolder;
    QThreadPool &m_pool;
    QStringList m_kept;
    qint64 m_released = 0;
};

/// A batch that was killed needs nothing undone: the deletion it belongs to continues with the same items.
class RemoveFilesRecovery final : public MutationRecovery
{
public:
    QString kind() const override { return QStringLiteral("remove-files"); }
    Result<Outcome> recover(const StorageFiles &, const JournalRow &) override { return Outcome::RolledBack; }
};

} // namespace heirloom
