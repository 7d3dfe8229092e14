// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/amending/AmendIntake.h"
#include "ledger/tables/unpack/UnpackTable.h"
#include "model/Manifest.h"
#include "mutation/MutationCoordinator.h"

#include <stop_token>

namespace heirloom {

/// What unpacking one archive came to.
struct UnpackReport
{
    QString archive; ///< path in the task
    QString folder;  ///< likewise
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 newBytes = 0;   ///< of contents that the store had not before
    qint64 refused = 0;    ///< entries that could not become files
    QString openedBecause; ///< why the archiver was not shut in; empty: it was
};

/// Unpacks one archive that a running task has got, as files of that task, in three steps: the archiver reads it to its
/// end and every content goes to the store; then its files are planned against what the task shows of an earlier form
/// of it; then one transaction gives them to the task, which places them like anything else that the store has. A
/// damaged or a hostile archive, a kill, a full disk: nothing of it has been shown until that transaction.
///
/// Files lie in a folder beside the archive that is named after it. Entries that cannot be files (links, devices, paths
/// that lead elsewhere, names that clash) are refused one by one and said in the log. One per archive, on one worker
/// thread.
class Unpacking
{
public:
    Unpacking(EngineServices &services, MutationCoordinator &coordinator, const Task &task, ArchiveItem archive,
              std::stop_token stop);

    /// Conflict: somebody else changed the task meanwhile. Other errors that are about the archive are written down
    /// with it (ArchiveItem::error) before they are returned; Cancelled, Io, NoSpace and Busy are not.
    Result<UnpackReport> run();

private:
    Result<UnpackReport> unpack();
    Result<TaskId> beginPlan();
    Result<FilePtr> openArchive() const;
    Status verify(File &file) const;
    Status verifyUnchanged(File &file, const FileStat &before) const;
    Result<FilePtr> copyOut(File &pack) const;
    Result<QString> chooseFolder() const;
    Status give(std::vector<ManifestEntry> entries, std::vector<RejectedEntry> refused, UnpackReport &report);
    Status planFiles(std::span<const ManifestEntry> entries, AmendIntake &intake, UnpackReport &report);
    Status apply(Amendment amendment, const std::vector<RejectedEntry> &refused, const UnpackReport &report);
    Status noteOpen(Session &session, const QString &why) const;
    Status noteRefused(Session &session, const std::vector<RejectedEntry> &refused) const;

    EngineServices &m_services;
    MutationCoordinator &m_coordinator;
    const Task m_task;
    const ArchiveItem m_archive;
    const std::stop_token m_stop;
    WorkerId m_worker;
};

} // namespace heirloom
