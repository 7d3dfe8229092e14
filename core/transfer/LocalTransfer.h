// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/Transfer.h"
#include "transfer/sink/ContentHash.h"

#include <atomic>

namespace heirloom {

/// A file that lies on this computer: its blocks are shared where the file system can do it, else copied; in any case
/// the staged file itself is read and verified, on a copier thread. If that fails and the job names servers too, it
/// gives up in favour of a FileTransfer. A kept part of an earlier run is begun anew.
///
/// A fragment `bytes=N` says that its bytes begin there, inside a larger file; then they are as many as was stated.
class LocalTransfer final : public Transfer
{
public:
    static bool suits(const TransferJob &job) { return !job.urls.isEmpty() && job.urls.front().isLocalFile(); }

    LocalTransfer(const Services &services, TransferJob job, Done done);

    void start() override;
    void cancel() override { m_work->isCancelled = true; }

private:
    /// What the copier thread works on. The transfer lives until that has answered.
    struct Work
    {
        TransferJob job;
        TransferHost *host = nullptr;
        qint64 largeFileBytes = 0;
        std::atomic<bool> isCancelled = false;
        ContentDigests digests;
        qint64 size = 0;
        qint64 neededBytes = 0;
        bool isDurable = false;

        Status run();
        Result<FilePtr> openSource() const;
        /// Where its bytes begin in the source; none: the whole file is meant.
        std::optional<qint64> begin() const;
        /// Its size, if that is what was stated and there is room for it.
        Result<qint64> measure(File &source);
        Status copy(File &part, File &source, qint64 most);
        Status hash(File &part);
        Status checkCancelled() const;
    };

    void onEnd(const Status &status);

    std::shared_ptr<Work> m_work;
};

} // namespace heirloom
