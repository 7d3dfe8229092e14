// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/sink/PartSink.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <deque>
#include <mutex>

namespace heirloom {

/// For large files and those of unknown size: writes and hashes on a pool thread while the lane goes on receiving.
/// Bounded: some 8 MiB wait at most, then append() says so. Every `checkpointBytes` the part is made durable and
/// recorded.
///
/// The public calls belong to the lane's thread; each becomes a step, and the steps run one after the other on the
/// pool. Shared: a running step keeps the writer alive. `host` and `lane` must outlive the pool's work.
class LargeFileWriter final : public PartSink, public std::enable_shared_from_this<LargeFileWriter>
{
public:
    struct Context
    {
        QThreadPool &pool;
        TransferHost &host;
        QObject &lane; ///< an object of the lane's thread: answers are posted to it
        qint64 checkpointBytes;
        qint64 durableFrom; ///< a complete file of that size or more is fsynced
    };

    LargeFileWriter(const Context &context, TransferJob job, PartSinkListener &listener);

    void open(qint64 keep) override;
    void restart() override;
    bool append(QByteArrayView bytes) override;
    void setValidator(const QByteArray &validator) override;
    void digest() override;
    void close(Close how) override;

    /// No answer comes any more; REQUIRED before the listener goes.
    void detach() { m_listener = nullptr; }

private:
    struct Step
    {
        enum class Kind { Open, Restart, Write, Validator, Digest, Close };
        Kind kind;
        QByteArray bytes; ///< Write, Validator
        qint64 keep = 0;  ///< Open
        Close how = Close::Keep;
    };

    void enqueue(Step step);
    void flushFilling();
    template <class Function> void answer(Function function);

    // On the pool.
    void run();
    std::optional<Step> next(QByteArray spent);
    Status perform(Step &step);
    Status performOpen(qint64 keep);
    bool openKept(qint64 keep);
    Status hashPrefix(qint64 size);
    Status performRestart();
    Status performWrite(const QByteArray &bytes);
    void performClose(Close how);
    Status makeDurable();
    void removePart();

    const Context m_context;
    const TransferJob m_job;
    PartSinkListener *m_listener; ///< lane's thread
    QByteArray m_filling;         ///< lane's thread: gathers small reads into large writes
    std::atomic<bool> m_closing = false;

    std::mutex m_mutex; ///< guards what follows
    std::deque<Step> m_steps;
    std::vector<QByteArray> m_spare; ///< written buffers, used again: fresh ones cost a page fault per 4 KiB
    qint64 m_queuedBytes = 0;
    bool m_full = false;
    bool m_running = false;

    // Touched by the running step only.
    FilePtr m_file;
    ContentHash m_hash;
    QByteArray m_validator;
    qint64 m_written = 0;
    qint64 m_durable = 0;
    bool m_recorded = false; ///< a checkpoint of this part is recorded somewhere
    bool m_failed = false;
    bool m_untrusted = false; ///< an fsync failed: what the disk holds is unknown (store.md, S2)
};

} // namespace heirloom
