// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/FileTransfer.h"

#include "base/KillPoint.h"
#include "net/UrlRedaction.h"
#include "transfer/sink/LargeFileWriter.h"

#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>
#include <iterator>

namespace heirloom {

namespace {

/// An attempt that brought so much beyond all before was no failure of the source: it gets all its attempts again.
constexpr qint64 progressBytes = 1 << 20;

/// Other files do not begin with a server that did not answer for so long.
constexpr qint64 putAsideMs = 60'000;

/// Files up to here may be asked for behind others: their time on the way counts for more than their bytes.
constexpr qint64 pipelinedBytes = 256 << 10;

/// A file of unknown size looks at the free space so often, and stops while there is room for what the writer may hold
/// and what comes until the next look.
constexpr qint64 roomEveryBytes = 1 << 20;
constexpr qint64 absurdBytes = qint64(1) << 61;
constexpr qint64 roomAheadBytes = (8 << 20) + roomEveryBytes;

} // namespace

FileTransfer::FileTransfer(const Services &services, TransferJob job, Done done, qint64 networkBytes)
    : Transfer(services, std::move(job), std::move(done)),
      m_policy{services.options.attempts, services.options.backoffMs}, m_throttle(limiters(), [this] { applyPause(); }),
      m_speed(std::make_shared<SpeedWatch>(&services.speedFloor)), m_total(this->job().size),
      m_validator(this->job().validator)
{
    m_result.networkBytes = networkBytes;
}

FileTransfer::~FileTransfer()
{
    if (const auto writer = std::dynamic_pointer_cast<LargeFileWriter>(m_sink))
        writer->detach();
}

bool FileTransfer::isLarge() const
{
    return job().size < 0 || job().size >= m_services.options.largeFileBytes;
}

void FileTransfer::makeSink()
{
    PartSinkListener &listener = *this;
    if (!isLarge()) {
        m_sink = std::make_shared<SmallFileSink>(job(), listener);
        return;
    }
    m_sink = makeWriter(listener, false);
}

void FileTransfer::start()
{
    makeSink();
    if (job().urls.isEmpty()) {
        close(fail(ErrorCode::Invalid, QStringLiteral("%1: no address to fetch it from").arg(job().stagedName)));
        return;
    }
    // What a part began with goes on; else the servers share the work, if a digest tells that they have the same.
    QList<QUrl> &urls = m_result.job.urls;
    if (urls.size() > 1 && job().hasDigest() && job().durableOffset == 0)
        urls.move(m_services.mirrors.best(urls, job().size), 0);
    const bool usable = canResume() && (job().size < 0 || job().durableOffset <= job().size);
    m_sink->open(usable ? job().durableOffset : 0);
}

void FileTransfer::sinkReady(qint64 offset)
{
    if (m_closing)
        return;
    m_offset = offset;
    m_furthest = offset;
    m_merged = offset > 0;
    if (offset == 0)
        m_validator.clear();
    if (offset > 0 && offset == job().size)
        m_sink->digest();
    else
        request();
}

void FileTransfer::request()
{
    if (m_offset > 0 && !canResume())
        startOver();
    if (m_closing)
        return;
    HttpRequest request = requestFor(job().urls.at(m_url));
    request.speed = m_speed;
    if (m_offset > 0) {
        request.headers.append({"Range", "bytes=" + QByteArray::number(m_offset) + '-'});
        if (m_validatorIsOurs && !m_validator.isEmpty())
            request.headers.append({"If-Range", m_validator});
    }
    request.mayPipeline = m_attempt == 1 && job().hasDigest() && job().size >= 0 && job().size <= pipelinedBytes;
    m_pipelined = false;
    m_attemptStart = m_offset;
    m_retryAfterMs = -1;
    m_complete = false;
    m_rejected.reset();
    m_askAnew = false;
    m_lease = MirrorPool::Lease(m_services.mirrors, request.url, job().size - m_offset, job().task);
    m_http = m_services.http.get(request, *this);
}

void FileTransfer::startOver()
{
    m_offset = 0;
    m_merged = false;
    m_total = job().size;
    m_validator.clear();
    m_sink->restart();
}

bool FileTransfer::response(const HttpResponse &response)
{
    m_throttle.setServer(m_services.hosts.bucketFor(response.finalUrl));
    m_retryAfterMs = response.retryAfterMs(m_services.clock.wallMs());
    m_pipelined = response.isPipelined;
    const bool resuming = m_offset > 0;
    if (response.status >= 300 && !(response.status == 416 && resuming))
        return true;
    const ResumeAsk ask{m_offset, resuming && m_validatorIsOurs ? m_validator : QByteArray(), m_total};
    const Result<ResumeVerdict> verdict = judgeResponse(response, ask);
    if (!verdict && resuming && response.status == 206 && m_url + 1 == job().urls.size()) {
        m_askAnew = true; // it cannot continue files and nobody else is left, but it may have the whole one
        return false;
    }
    if (!verdict) {
        m_rejected = verdict.error().in(QStringLiteral("GET ") + redactedUrl(response.finalUrl));
        return false;
    }
    return apply(*verdict, response);
}

bool FileTransfer::apply(const ResumeVerdict &verdict, const HttpResponse &response)
{
    switch (verdict.action) {
    case ResumeVerdict::Action::AskAnew:
        m_askAnew = true;
        return false;
    case ResumeVerdict::Action::Complete:
        m_complete = true;
        m_merged = true; // this answer brought none of it
        return true;
    case ResumeVerdict::Action::Overwrite:
        startOver();
        break;
    case ResumeVerdict::Action::Append:
        break;
    }
    m_merged = m_merged || m_offset > 0;
    m_total = verdict.total;
    adopt(response);
    m_roomChecked = m_offset;
    return !m_closing && hasRoom(0);
}

/// Files of a stated size were let in by the space gate; of the others only the response tells, or the disk.
bool FileTransfer::hasRoom(qint64 ahead)
{
    if (job().size >= 0)
        return true;
    const auto space = job().fs->space(job().staging);
    if (!space)
        return true; // writing will say what is wrong
    const qint64 copies = job().timesWritten - 1;
    const qint64 whole = qMin(m_total >= 0 ? m_total : m_offset + ahead, absurdBytes); // the total is the server's
    const qint64 more = whole - m_offset + copies * whole;
    if (more <= space->freeBytes - job().reserveBytes)
        return true;
    m_result.neededBytes = qMax<qint64>(1, whole + copies * whole);
    close(fail(ErrorCode::NoSpace, m_total >= 0
                                       ? QStringLiteral("%1: it has %2 bytes").arg(job().stagedName).arg(m_total)
                                       : QStringLiteral("%1: its size is unknown").arg(job().stagedName)));
    return false;
}

/// Takes the validator of a response over, as the one of the whole part if that began with it.
void FileTransfer::adopt(const HttpResponse &response)
{
    const QByteArray validator = response.strongValidator();
    const bool confirmed = m_offset > 0 && m_validatorIsOurs && validator.isEmpty();
    m_validatorIsOurs = true;
    if (validator == m_validator || confirmed)
        return;
    m_validator = validator;
    m_sink->setValidator(validator);
}

bool FileTransfer::data(QByteArrayView bytes)
{
    m_offset += bytes.size();
    const bool isLocal = job().urls.at(m_url).isLocalFile();
    if (!isLocal)
        m_result.networkBytes += bytes.size();
    m_services.host.received(job().task, bytes.size());
    if (m_total >= 0 && m_offset > m_total) {
        m_rejected = mismatch(job().urls.at(m_url), QStringLiteral("%1 bytes").arg(m_total), QStringLiteral("more"));
        return false;
    }
    m_sinkFull = !m_sink->append(bytes);
    if (!isLocal) {
        m_throttle.spend(bytes.size());
        m_lease.received(bytes.size());
    }
    applyPause();
    if (m_closing || m_offset - m_roomChecked < roomEveryBytes)
        return !m_closing;
    m_roomChecked = m_offset;
    return hasRoom(roomAheadBytes);
}

void FileTransfer::sinkDrained()
{
    m_sinkFull = false;
    applyPause();
}

void FileTransfer::applyPause()
{
    if (m_http)
        m_http->setPaused(m_sinkFull || m_throttle.isHolding());
}

void FileTransfer::finished(const Status &status)
{
    m_http.reset();
    m_lease = {};
    if (m_closing)
        return;
    if (m_rejected) {
        nextUrl(*m_rejected);
    } else if (m_askAnew) {
        startOver();
        request();
    } else if (status || m_complete) {
        onBodyEnd();
    } else {
        onFailure(status.error());
    }
}

void FileTransfer::onBodyEnd()
{
    const bool complete = m_total < 0 || m_offset == m_total || m_complete;
    if (complete) {
        m_sink->digest();
        return;
    }
    // A server may send less of a range than it was asked for; asking on is only sensible while something comes.
    const bool partial = m_attemptStart > 0 && m_offset > m_attemptStart && canResume();
    if (partial)
        request();
    else
        nextUrl(mismatch(job().urls.at(m_url), QStringLiteral("%1 bytes").arg(m_total), QString::number(m_offset)));
}

void FileTransfer::onFailure(const Error &error)
{
    // What comes too slowly is no progress, or one slow server would be asked for ever.
    const bool isTooSlow = m_speed->isTooSlow();
    if (m_offset - m_furthest >= progressBytes && !isTooSlow)
        m_attempt = 1;
    m_furthest = qMax(m_furthest, m_offset);
    if (isTooSlow && m_url + 1 < job().urls.size() && keepsBytesElsewhere())
        nextUrl(error);
    else
        retryOrMoveOn(error);
}

void FileTransfer::retryOrMoveOn(const Error &error)
{
    // Somebody else may have it at once. Who fails now is asked again when all others have failed too.
    QList<QUrl> &urls = m_result.job.urls;
    const bool mayBeAskedAgain = error.isRetryable() && m_retryAfterMs <= m_policy.longestWaitMs;
    if (mayBeAskedAgain && job().hasDigest() && m_url + m_postponed + 1 < urls.size()) {
        ++m_postponed;
        m_askAgainMs.insert(urls.at(m_url), m_services.clock.bootMs() + m_retryAfterMs);
        m_services.mirrors.failed(job().task, urls.at(m_url), error);
        m_services.mirrors.putAside(urls.at(m_url), putAsideMs);
        urls.move(m_url, urls.size() - 1);
        askAnother();
        return;
    }
    const double random = QRandomGenerator::global()->generateDouble();
    const auto delay = m_policy.delayMs(m_attempt, error, m_retryAfterMs, random);
    if (!delay) {
        nextUrl(error);
        return;
    }
    ++m_attempt;
    m_services.mirrors.failed(job().task, job().urls.at(m_url), error);
    requestIn(*delay);
}

void FileTransfer::requestIn(qint64 ms)
{
    // A coarse one may come too early, which no server that asks for patience likes.
    QTimer::singleShot(std::chrono::milliseconds(ms), Qt::PreciseTimer, this, [this] {
        if (!m_closing)
            request();
    });
}

void FileTransfer::nextUrl(const Error &error)
{
    // The answer may have been another request's: this time it is asked alone.
    if (std::exchange(m_pipelined, false)) {
        m_attempt = 2;
        m_isAskedAlone = true;
        startOver();
        if (!m_closing)
            request();
        return;
    }
    m_services.mirrors.failed(job().task, job().urls.at(m_url), error);
    if (error.isRetryable())
        m_services.mirrors.putAside(job().urls.at(m_url), putAsideMs);
    if (++m_url >= job().urls.size())
        close(fail(error));
    else
        askAnother();
}

void FileTransfer::askAnother()
{
    m_isAskedAlone = false;
    m_attempt = 1;
    m_speed = std::make_shared<SpeedWatch>(&m_services.speedFloor);
    // Another server's validators mean nothing to this one; with a digest the merge can be tried and is judged at the
    // end.
    m_validatorIsOurs = false;
    if (!keepsBytesElsewhere())
        startOver();
    // Those not asked yet first, then who wants to wait least.
    const auto since = [this](const QUrl &url) { return m_askAgainMs.value(url); };
    QList<QUrl> &urls = m_result.job.urls;
    urls.move(std::distance(urls.begin(), std::ranges::min_element(urls.begin() + m_url, urls.end(), {}, since)),
              m_url);
    const qint64 waitMs = since(urls.at(m_url)) - m_services.clock.bootMs();
    if (waitMs > 0)
        requestIn(waitMs);
    else
        request();
}

void FileTransfer::sinkDigest(const ContentDigests &digests, qint64 size)
{
    if (m_closing)
        return;
    m_result.sha256 = digests.sha256;
    m_result.digests = digests.others;
    m_result.size = size;
    const std::optional<Error> wrong = contradiction(job().urls.at(m_url));
    if (!wrong) {
        if (m_isAskedAlone)
            m_services.http.neverPipeline(job().urls.at(m_url));
        killPoint("C3");
        close({});
        return;
    }
    const bool retry = m_merged && !std::exchange(m_mergeRetried, true);
    startOver();
    if (m_closing)
        return;
    // A merge may have gone wrong without the source being to blame.
    if (retry)
        request();
    else
        nextUrl(*wrong);
}

void FileTransfer::sinkFailed(const Error &error)
{
    if (m_closing && m_result.status)
        m_result.status = fail(error);
    if (m_closing)
        return;
    if (error.code == ErrorCode::NoSpace && job().size < 0)
        m_result.neededBytes = qMin(qMax(m_total, m_offset + roomAheadBytes), absurdBytes) * job().timesWritten;
    close(fail(error.in(QStringLiteral("write %1").arg(job().stagedName))));
}

void FileTransfer::cancel()
{
    if (!m_closing)
        close(fail(ErrorCode::Cancelled, QStringLiteral("stopped")));
}

void FileTransfer::close(Status status)
{
    m_closing = true;
    m_http.reset();
    m_lease = {};
    m_result.status = std::move(status);
    const bool worthKeeping = isLarge() && m_offset > 0 && canResume();
    if (m_result.status)
        m_sink->close(PartSink::Close::Complete);
    else
        m_sink->close(worthKeeping ? PartSink::Close::Keep : PartSink::Close::Remove);
}

void FileTransfer::sinkClosed(bool durable)
{
    m_result.durable = durable;
    m_done(*this);
}

} // namespace heirloom
