// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "net/RetryPolicy.h"
#include "transfer/RateLimiter.h"
#include "transfer/ResumeRules.h"
#include "transfer/sink/PartSink.h"

#include <QObject>
#include <QThreadPool>

namespace heirloom {

/// One job from its first request to its answer: tries the URLs in order, waits and retries, resumes, verifies.
/// Lives on its lane's thread and is owned by the lane. Calls `done` exactly once, as the last thing it does.
class FileTransfer final : public QObject, private HttpHandler, private PartSinkListener
{
public:
    struct Services
    {
        HttpClient &http;
        TransferHost &host;
        const Clock &clock;
        const TransferOptions &options;
        RateLimiter &limiter;
        QThreadPool &writers;
        QObject &lane;
    };
    using Done = std::function<void(FileTransfer &)>;

    FileTransfer(const Services &services, TransferJob job, Done done);
    ~FileTransfer() override;

    void start();
    /// The answer follows once the part is closed.
    void cancel();
    const TransferResult &result() const { return m_result; }
    TaskId task() const { return m_result.job.task; }

private:
    bool response(const HttpResponse &response) override;
    bool data(QByteArrayView bytes) override;
    void finished(const Status &status) override;

    void sinkReady(qint64 offset) override;
    void sinkDrained() override;
    void sinkDigest(const ContentDigests &digests, qint64 size) override;
    void sinkFailed(const Error &error) override;
    void sinkClosed(bool durable) override;

    const TransferJob &job() const { return m_result.job; }
    bool canResume() const { return !m_validator.isEmpty() || job().hasDigest(); }
    /// How the content differs from what the source states; none: it does not.
    std::optional<Error> contradiction(qint64 size) const;
    bool isLarge() const;
    /// Reads on only if neither the disk nor the rate limit is behind.
    void applyPause();
    void throttle(qint64 delayMs);
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
    void close(Status status);

    const Services m_services;
    const RetryPolicy m_policy;
    Done m_done;
    TransferResult m_result;
    std::shared_ptr<PartSink> m_sink;
    std::unique_ptr<HttpTransfer> m_http;

    qsizetype m_url = 0;
    int m_attempt = 1;             ///< at this URL since it last made progress
    qint64 m_offset = 0;           ///< bytes given to the sink
    qint64 m_attemptStart = 0;     ///< m_offset when the request was sent
    qint64 m_roomChecked = 0;      ///< m_offset when the free space was looked at last
    qint64 m_total = -1;           ///< of the whole file, as far as known
    QByteArray m_validator;        ///< of the bytes in the part
    bool m_validatorIsOurs = true; ///< it came from the current URL
    qint64 m_retryAfterMs = -1;
    std::optional<Error> m_rejected; ///< why response() stopped the request
    bool m_askAnew = false;          ///< the response is unusable, but the file can be had from its start
    bool m_complete = false;         ///< a 416 said that nothing is missing
    bool m_merged = false;           ///< the part is made of more than one response
    bool m_mergeRetried = false;
    bool m_sinkFull = false;
    bool m_throttled = false;
    bool m_closing = false;
};

} // namespace heirloom
