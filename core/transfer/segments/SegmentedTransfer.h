// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/RetryPolicy.h"
#include "transfer/Transfer.h"
#include "transfer/segments/SegmentStream.h"
#include "transfer/sink/LargeFileWriter.h"

#include <QTimer>
#include <vector>

namespace heirloom {

/// A large file of known size over several connections to all of its mirrors at once. It begins with one connection;
/// more are opened when the first answer has shown that parts can be had: one to each mirror, then further ones while
/// the end is still some seconds away. A mirror that fails waits, and its bytes are fetched from others.
/// Where parts cannot be put together safely it gives up in favour of a FileTransfer.
class SegmentedTransfer final : public Transfer, private PartSinkListener, private SegmentStream::Listener
{
public:
    /// Whether it is worth it.
    static bool suits(const TransferJob &job, const TransferOptions &options);

    SegmentedTransfer(const Services &services, TransferJob job, Done done);
    ~SegmentedTransfer() override;

    void start() override;
    void cancel() override;

private:
    struct Mirror
    {
        QUrl url;
        QByteArray validator; ///< of its answers so far
        int attempt = 1;      ///< since it last made progress
        int mostStreams = 0;
        qint64 waitsUntilMs = 0;
        qint64 received = 0;   ///< since it last failed
        double bytesPerMs = 0; ///< of one of its streams; 0: unknown
        int timesSlow = 0;     ///< that its connections were slower than the user wishes, all together once
        qint64 lastSlowMs = 0;
        bool isOut = false; ///< for this file
    };
    using Streams = std::vector<std::unique_ptr<SegmentStream>>;

    bool streamData(SegmentStream &stream, QByteArrayView bytes) override;
    void streamEnded(SegmentStream &stream, const SegmentStream::End &end) override;

    void sinkReady(qint64 offset) override;
    void sinkDrained() override;
    void sinkBadPiece(int stream, qint64 begin, qint64 end) override;
    void sinkDigest(const ContentDigests &digests, qint64 size) override;
    void sinkFailed(const Error &error) override;
    void sinkClosed(bool durable) override;

    void onTick();
    void refill();
    bool wantsMore() const;
    int streamsOf(qsizetype mirror) const;
    bool isUsable(qsizetype mirror) const;
    std::optional<qsizetype> pick() const;
    bool open(qsizetype mirror);
    bool goOn(SegmentStream &stream);
    void fetch(SegmentStream &stream, const ByteRange &range);
    void haltIfDone(int number);
    void discard(SegmentStream &stream);
    void confirm(SegmentStream &stream);
    void onStreamFailed(SegmentStream &stream, const SegmentStream::End &end);
    bool isTooSlow(Mirror &mirror) const;
    void pauseAll(bool paused);
    void verify();
    /// No mirror is left.
    void giveUp();
    void fallBack();
    void close(Status status);

    const RetryPolicy m_policy;
    const qint64 m_pieceBytes; ///< 1: they are not checked
    std::vector<Mirror> m_mirrors;
    std::optional<SegmentScheduler> m_scheduler; ///< once the part is open
    std::shared_ptr<LargeFileWriter> m_sink;
    Streams m_streams;
    QTimer m_tick;
    std::vector<qsizetype> m_mirrorOf; ///< by the stream's number
    qint64 m_lastOpenedMs = 0;
    bool m_isConfirmed = false; ///< parts can be had
    bool m_sawUnranged = false;
    bool m_isPaused = false; ///< the disk is behind
    bool m_verifying = false;
    bool m_closing = false;
    Error m_lastError;
};

} // namespace heirloom
