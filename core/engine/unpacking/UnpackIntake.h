// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "io/Hashing.h"
#include "model/Manifest.h"
#include "mutation/MutationCoordinator.h"
#include "mutation/unpack/UnpackMutation.h"
#include "packs/ArchiveReader.h"

namespace heirloom {

/// Takes what comes out of an archive into the store, as it comes: each file is hashed, and what the store has not yet
/// is staged and published in batches. All of it is pinned by a plan that is never carried out, and shown nowhere until
/// somebody asks for it by its digest. Memory grows with the number of files by what entries() and refused() tell. One
/// per archive, on one worker thread.
class UnpackIntake final : public ArchiveSink
{
public:
    UnpackIntake(EngineServices &services, MutationCoordinator &coordinator, WorkerId worker, TaskId plan);
    ~UnpackIntake() override; ///< what is staged and not published goes

    Status entry(const ArchiveEntry &entry) override;
    Status data(QByteArrayView bytes) override;
    Status end() override;
    Status refused(const QString &path, const Error &why) override;
    void isNotShutIn(const QString &why) override { m_openedBecause = why; }
    /// Everything that came is in the store.
    Status flush();

    /// The files in the order of the archive, with their digests and without addresses.
    std::vector<ManifestEntry> &entries() { return m_entries; }
    /// What cannot become a file, by the archiver's word.
    std::vector<RejectedEntry> &refusals() { return m_refused; }
    qint64 newBytes() const { return m_newBytes; } ///< that the store had not before
    const QString &openedBecause() const { return m_openedBecause; }

private:
    struct Arrived
    {
        Sha256 sha256;
        qint64 size = 0;
        QByteArray bytes;   ///< of a small one; else it is staged
        QString stagedName; ///< empty: it is in `bytes`
    };
    Status spill();
    Status write(QByteArrayView bytes);
    Status checkRoom(qint64 bytes);
    Result<std::vector<bool>> known() const;
    Result<UnpackedContent> stage(Arrived &arrived);
    Result<FilePtr> createStaged();

    EngineServices &m_services;
    MutationCoordinator &m_coordinator;
    const WorkerId m_worker;
    const TaskId m_plan;
    std::vector<ManifestEntry> m_entries;
    std::vector<RejectedEntry> m_refused;
    // the file that is coming
    QString m_path;
    Sha256Stream m_stream;
    QByteArray m_bytes; ///< as long as it is small
    FilePtr m_file;     ///< then
    QString m_stagedName;
    qint64 m_size = 0;
    // the batch
    std::vector<Arrived> m_arrived;
    qint64 m_heldBytes = 0; ///< of small ones, in memory
    qint64 m_pinned = 0;
    qint64 m_staged = 0; ///< names that were given
    qint64 m_newBytes = 0;
    QString m_openedBecause;
    qint64 m_allowance = 0; ///< what may be written before the volume is asked for its room again
};

} // namespace heirloom
