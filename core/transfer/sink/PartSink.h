// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/TransferEngine.h"
#include "transfer/sink/ContentHash.h"

namespace heirloom {

/// What a PartSink answers, always on the lane's thread. Any of these may come from inside the call it answers.
class PartSinkListener
{
public:
    virtual ~PartSinkListener() = default;
    /// The part is open and its first `offset` bytes are kept and hashed.
    virtual void sinkReady(qint64 offset) = 0;
    /// There is room again after append() returned false.
    virtual void sinkDrained() = 0;
    /// What a stream brought as this piece is something else; it may have been the cause of others that follow.
    virtual void sinkBadPiece(int stream, qint64 begin, qint64 end)
    {
        Q_UNUSED(stream)
        Q_UNUSED(begin)
        Q_UNUSED(end)
    }
    virtual void sinkDigest(const ContentDigests &digests, qint64 size) = 0;
    /// The disk failed. Only close() may be called now.
    virtual void sinkFailed(const Error &error) = 0;
    /// The last call; the file is closed. `durable`: it was fsynced whole.
    virtual void sinkClosed(bool durable) = 0;
};

/// The staged file of one job while it is written and hashed. Used on the lane's thread; owned by the transfer.
class PartSink
{
public:
    enum class Close {
        Complete, ///< verified: keep it, durable if it is large
        Keep,     ///< a resume will want it
        Remove,
    };

    virtual ~PartSink() = default;
    /// Opens or creates the part and keeps `keep` bytes of it, or none if it is shorter. Answer: sinkReady().
    virtual void open(qint64 keep) = 0;
    /// Drops everything written so far.
    virtual void restart() = 0;
    /// Bytes for the end of the part. False: enough for now, wait for sinkDrained().
    virtual bool append(QByteArrayView bytes) = 0;
    /// What checkpoints are recorded under from here on.
    virtual void setValidator(const QByteArray &validator) = 0;
    /// Answer: sinkDigest() of everything appended.
    virtual void digest() = 0;
    /// Answer: sinkClosed(), also after sinkFailed(). Ends whatever is going on.
    virtual void close(Close how) = 0;
};

/// A new, empty part; one that an earlier run left is unlinked, never truncated: a crash may have left it as a second
/// name of an object that is published already.
Result<FilePtr> createPart(const TransferJob &job);

/// For small files: written and hashed right on the lane, with as few system calls as possible and no fsync.
/// Never resumes across runs: fetching a few megabytes again is cheaper than keeping account of them.
class SmallFileSink final : public PartSink
{
public:
    SmallFileSink(const TransferJob &job, PartSinkListener &listener) : m_job(job), m_listener(listener), m_hash(job) {}
    void open(qint64 keep) override;
    void restart() override;
    bool append(QByteArrayView bytes) override;
    void setValidator(const QByteArray &) override {}
    void digest() override;
    void close(Close how) override;

private:
    Status write(QByteArrayView bytes);
    Status create();

    const TransferJob &m_job;
    PartSinkListener &m_listener;
    FilePtr m_file;
    ContentHash m_hash;
    qint64 m_size = 0;
};

} // namespace heirloom
