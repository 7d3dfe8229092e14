// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/ResumeRules.h"
#include "transfer/Transfer.h"
#include "transfer/segments/SegmentScheduler.h"
#include "transfer/shared/Throttle.h"

namespace heirloom {

/// One of the connections of a SegmentedTransfer, which owns it: fetches range after range from one mirror. Lives on
/// the lane's thread.
class SegmentStream final : public QObject, private HttpHandler
{
public:
    /// How a request ended.
    struct End
    {
        enum class Kind {
            Done,     ///< with its last byte, or when the listener had enough; fewer may have come than were asked for
            Failed,   ///< see `error`
            Unranged, ///< the server sends whole files only, or cannot say whether two parts belong together
        };
        Kind kind = Kind::Done;
        Error error;
        qint64 retryAfterMs = -1;
        bool isTooSlow = false; ///< Failed because it is slower than the user wishes
    };
    class Listener
    {
    public:
        virtual ~Listener() = default;
        /// False: no more of this range.
        virtual bool streamData(SegmentStream &stream, QByteArrayView bytes) = 0;
        /// The stream may be discarded, or given its next range.
        virtual void streamEnded(SegmentStream &stream, const End &end) = 0;
    };

    /// `limiters`: see Throttle. `needsValidator`: nothing else tells whether two parts are of one content.
    SegmentStream(const Transfer::Services &services, std::vector<RateLimiter *> limiters, Listener &listener,
                  TaskId task, int number, qsizetype mirror, bool needsValidator);

    /// REQUIRES that no request is under way. `request` without its range. `validator`: of the mirror's earlier
    /// answers.
    void fetch(HttpRequest request, const ByteRange &range, qint64 fileSize, const QByteArray &validator);
    /// No call comes any more for this range.
    void halt();
    void setPaused(bool paused);

    int number() const { return m_number; }
    qsizetype mirror() const { return m_mirror; }
    const ByteRange &asked() const { return m_asked; }
    /// Bytes that came of the range asked for last.
    qint64 arrived() const { return m_arrived; }
    /// The strong validator of its last answer.
    const QByteArray &validator() const { return m_validator; }
    bool isHeldBack() const { return m_paused || m_throttle.isHolding(); }
    /// To be called every `ms`: bytes per millisecond, moving average; 0: nothing has come for long; none: too early.
    std::optional<double> measure(qint64 ms);

private:
    bool response(const HttpResponse &response) override;
    bool data(QByteArrayView bytes) override;
    void finished(const Status &status) override;
    void applyPause();

    const Transfer::Services m_services;
    Listener &m_listener;
    const TaskId m_task;
    const int m_number;
    const qsizetype m_mirror;
    const bool m_needsValidator;
    Throttle m_throttle;
    const std::shared_ptr<SpeedWatch> m_speed;
    std::unique_ptr<HttpTransfer> m_http;
    MirrorPool::Lease m_lease;

    ByteRange m_asked;
    ResumeAsk m_ask;
    qint64 m_arrived = 0;
    QByteArray m_validator;
    End m_end;
    bool m_isEnough = false;
    bool m_paused = false;

    qint64 m_sinceMeasured = 0; ///< bytes
    qint64 m_silentMs = 0;
    double m_bytesPerMs = 0;
    qint64 m_measuredMs = 0;
};

} // namespace heirloom
