// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/RetryPolicy.h"
#include "transfer/ResumeRules.h"
#include "transfer/Transfer.h"
#include "transfer/shared/Throttle.h"
#include "transfer/sink/PartSink.h"

#include <QHash>

namespace heirloom {

/// One job over one connection at a time: tries each URL once, then waits and retries, resumes, verifies.
class FileTransfer final : public Transfer, private HttpHandler, private PartSinkListener
{
public:
    /// `networkBytes`: what the job has brought already.
    FileTransfer(const Services &services, TransferJob job, Done done, qint64 networkBytes = 0);
    ~FileTransfer() override;

    void start() override;
    void cancel() override;

private:
    bool response(const HttpResponse &response) override;
    bool data(QByteArrayView bytes) override;
    void finished(const Status &status) override;

    void sinkReady(qint64 offset) override;
    void sinkDrained() override;
    void sinkDigest(const ContentDigests &digests, qint64 size) override;
    void sinkFailed(const Error &error) override;
    void sinkClosed(bool durable) override;

    bool canResume() const { return !m_validator.isEmpty() || job().hasDigest(); }
    bool isLarge() const;
    /// Reads on only if neither the disk nor the rate limit is behind.
    void applyPause();
    void makeSink();
    void request();
    void startOver();
    bool apply(const ResumeVerdict &verdict, const HttpResponse &response);
    void adopt(const HttpResponse &response);
    bool hasRoom(qint64 ahead);
    void onBodyEnd();
    void onFailure(const Error &error);
    void retryOrMoveOn(const Error &error);
    void nextUrl(const Error &error);
    void askAnother();
    void requestIn(qint64 ms);
    bool keepsBytesElsewhere() const { return m_offset == 0 || job().hasDigest(); }
    void close(Status status);

    const RetryPolicy m_policy;
    Throttle m_throttle;
    std::shared_ptr<SpeedWatch> m_speed; ///< of the current URL
    std::shared_ptr<PartSink> m_sink;
    std::unique_ptr<HttpTransfer> m_http;
    MirrorPool::Lease m_lease;

    qsizetype m_url = 0;
    qsizetype m_postponed = 0;     ///< URLs that failed in a way that may pass and were put behind those not asked yet
    int m_attempt = 1;             ///< at this URL since it last made progress
    qint64 m_offset = 0;           ///< bytes given to the sink
    qint64 m_attemptStart = 0;     ///< m_offset when the request was sent
    qint64 m_furthest = 0;         ///< m_offset at the end of the best attempt so far
    qint64 m_roomChecked = 0;      ///< m_offset when the free space was looked at last
    qint64 m_total = -1;           ///< of the whole file, as far as known
    QByteArray m_validator;        ///< of the bytes in the part
    bool m_validatorIsOurs = true; ///< it came from the current URL
    qint64 m_retryAfterMs = -1;    ///< what the last answer asked for
    QHash<QUrl, qint64> m_askAgainMs; ///< on the boot clock: when those put behind may be asked again
    std::optional<Error> m_rejected;  ///< why response() stopped the request
    bool m_askAnew = false;           ///< the response is unusable, but the file can be had from its start
    bool m_complete = false;          ///< a 416 said that nothing is missing
    bool m_merged = false;            ///< the part is made of more than one response
    bool m_mergeRetried = false;
    bool m_pipelined = false;    ///< the last response was
    bool m_isAskedAlone = false; ///< since what came together with others was wrong
    bool m_sinkFull = false;
    bool m_closing = false;
};

} // namespace heirloom
