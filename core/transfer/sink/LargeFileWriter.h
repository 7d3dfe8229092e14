// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/sink/PartSink.h"
#include "transfer/sink/PieceCheck.h"
#include "transfer/sink/WriteBuffers.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <deque>
#include <map>
#include <mutex>

namespace heirloom {

/// For large files and those of unknown size: writes and hashes on a pool thread while the lane goes on receiving.
/// Bounded: its share of the buffers waits at most, then append() says so. Every `checkpointBytes` the part is made
/// durable and recorded, as far as it is there without a hole.
///
/// Several streams may write to different places of the file. Hashing goes in the file's order: what was written ahead
/// of it is read again when its turn comes, soon enough to be in memory still.
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
        WriteBuffers &buffers;
        QObject &lane; ///< an object of the lane's thread: answers are posted to it
        qint64 checkpointBytes;
        qint64 durableFrom; ///< a complete file of that size or more is fsynced
        bool checksPieces;  ///< of a job that has digests of them: wrong ones do not count as written
    };

    LargeFileWriter(const Context &context, TransferJob job, PartSinkListener &listener);

    void open(qint64 keep) override;
    void restart() override;
    bool append(QByteArrayView bytes) override { return append(0, bytes); }
    void setValidator(const QByteArray &validator) override;
    void digest() override;
    void close(Close how) override;

    /// The next bytes of a stream belong at `offset`. REQUIRES that nothing that counts was written
    /// there, nor will be by others.
    void beginAt(int stream, qint64 offset);
    bool append(int stream, QByteArrayView bytes);
    void endStream(int stream);

    /// No answer comes any more; REQUIRED before the listener goes.
    void detach() { m_listener = nullptr; }

private:
    struct Step
    {
        enum class Kind { Open, Restart, Write, Validator, Digest, Close };
        Kind kind;
        QByteArray bytes;  ///< Write, Validator
        qint64 offset = 0; ///< Write: where; Open: how much to keep
        int stream = 0;    ///< Write
        Close how = Close::Keep;
    };
    /// Gathers small reads into large writes, in one of the buffers that all share; has none before its first byte.
    struct Stream
    {
        qint64 offset = 0; ///< of the first byte in `filling`
        QByteArray filling;
    };

    void enqueue(Step step);
    void flush(int number, Stream &stream);
    void flushAll();
    template <class Function> void answer(Function function);

    // On the pool.
    void run();
    std::optional<Step> next();
    Status perform(Step &step);
    Status performOpen(qint64 keep);
    bool openKept(qint64 keep);
    Status performRestart();
    void forget();
    Status performWrite(const Step &step);
    void judgePieces(const Step &step);
    bool isWhole() const { return !m_pieces || m_written == m_job.size; }
    void noteAhead(qint64 begin, qint64 end);
    Status hashAhead(qint64 most);
    Status hashRange(qint64 begin, qint64 end);
    void performClose(Close how);
    Status makeDurable();
    void removePart();

    const Context m_context;
    const TransferJob m_job;
    const WriteBuffers::Share m_share;
    PartSinkListener *m_listener;    ///< lane's thread
    std::map<int, Stream> m_streams; ///< lane's thread
    std::atomic<bool> m_closing = false;

    std::mutex m_mutex; ///< guards what follows
    std::deque<Step> m_steps;
    qint64 m_queuedBytes = 0;
    bool m_full = false;
    bool m_running = false;

    // Touched by the running step only.
    FilePtr m_file;
    ContentHash m_hash;
    std::optional<PieceCheck> m_pieces;
    QByteArray m_validator;
    qint64 m_written = 0; ///< without a hole from the beginning, and hashed
    qint64 m_durable = 0;
    std::map<qint64, qint64> m_ahead; ///< written behind a hole: begin to end, apart from each other
    bool m_recorded = false;          ///< a checkpoint of this part is recorded somewhere
    bool m_failed = false;
    bool m_untrusted = false; ///< an fsync failed: what the disk holds is unknown (store.md, S2)
};

} // namespace heirloom
