// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "transfer/TransferEngine.h"
#include "transfer/hosts/HostBuckets.h"
#include "transfer/shared/MirrorPool.h"
#include "transfer/shared/RateLimiter.h"

#include <QObject>
#include <QThreadPool>

namespace heirloom {

class LargeFileWriter;
class WriteBuffers;
class PartSinkListener;

/// One job from its first request to its answer. Lives on its lane's thread and is owned by the lane. Calls `done`
/// exactly once, as the last thing it does.
class Transfer : public QObject
{
public:
    struct Services
    {
        HttpClient &http;
        TransferHost &host;
        const Clock &clock;
        const TransferOptions &options;
        RateLimiter &limiter;
        HostBuckets &hosts;
        const SpeedFloor &speedFloor;
        MirrorPool &mirrors;
        WriteBuffers &buffers;
        QThreadPool &writers;
        QThreadPool &copiers; ///< busy for as long as a file takes
        QObject &lane;
    };
    using Done = std::function<void(Transfer &)>;

    virtual void start() = 0;
    /// The answer follows once the part is closed.
    virtual void cancel() = 0;
    const TransferResult &result() const { return m_result; }
    TaskId task() const { return m_result.job.task; }
    /// In the answer: this way does not suit the job's servers, a FileTransfer is to do it.
    bool wantsOneStream() const { return m_wantsOneStream; }

protected:
    Transfer(const Services &services, TransferJob job, Done done) : m_services(services), m_done(std::move(done))
    {
        m_result.job = std::move(job);
    }
    const TransferJob &job() const { return m_result.job; }
    /// What a connection of this job pays into.
    std::vector<RateLimiter *> limiters() const { return {&m_services.limiter, job().limiter.get()}; }
    /// Of the whole file from one of the job's URLs.
    HttpRequest requestFor(const QUrl &url) const;
    std::shared_ptr<LargeFileWriter> makeWriter(PartSinkListener &listener, bool checksPieces) const;
    /// How the content in the result, which came from there, differs from what the source states; none: it does not.
    std::optional<Error> contradiction(const QUrl &from) const;
    /// "expected 10 bytes, got 9", as an error of that address.
    static Error mismatch(const QUrl &from, const QString &expected, const QString &got);

    const Services m_services;
    const Done m_done;
    TransferResult m_result;
    bool m_wantsOneStream = false;
};

} // namespace heirloom
