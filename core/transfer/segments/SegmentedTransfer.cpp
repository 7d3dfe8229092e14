// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/segments/SegmentedTransfer.h"

#include "base/KillPoint.h"

#include <QRandomGenerator>
#include <algorithm>

namespace heirloom {

namespace {

constexpr qint64 tickMs = 250;

/// Another connection is not opened for less, nor before the last one's effect shows.
constexpr qint64 worthConnectingMs = 2000;
constexpr qint64 betweenConnectionsMs = 750;

constexpr qint64 progressBytes = 1 << 20;
constexpr qint64 putAsideMs = 60'000;
constexpr qint64 sameTimeMs = 1000;

/// Pieces that are as long as the file are of no use before its end.
qint64 pieceBytes(const TransferJob &job)
{
    const bool isUseful =
        job.pieces && job.pieces->fit(job.size) && job.pieces->length <= SegmentScheduler::Limits().largest;
    return isUseful ? job.pieces->length : 1;
}

/// Bytes of different mirrors belong together if a digest judges the whole; else only one mirror's, by its validator.
qsizetype mirrorsToUse(const TransferJob &job)
{
    return job.hasDigest() ? job.urls.size() : std::min<qsizetype>(1, job.urls.size());
}

} // namespace

bool SegmentedTransfer::suits(const TransferJob &job, const TransferOptions &options)
{
    const bool isLocal =
        std::any_of(job.urls.begin(), job.urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return job.size >= options.segmentedFromBytes && !isLocal && !job.urls.isEmpty() && options.streamsPerFile > 1;
}

SegmentedTransfer::SegmentedTransfer(const Services &services, TransferJob job, Done done)
    : Transfer(services, std::move(job), std::move(done)),
      m_policy{services.options.attempts, services.options.backoffMs}, m_pieceBytes(pieceBytes(this->job()))
{
    for (qsizetype i = 0; i < mirrorsToUse(this->job()); ++i)
        m_mirrors.push_back({this->job().urls.at(i), {}, 1, services.options.streamsPerMirror});
    m_tick.callOnTimeout([this] { onTick(); });
}

SegmentedTransfer::~SegmentedTransfer()
{
    if (m_sink)
        m_sink->detach();
}

void SegmentedTransfer::start()
{
    PartSinkListener &listener = *this;
    m_sink = makeWriter(listener, m_pieceBytes > 1);
    const bool canResume = job().durableOffset <= job().size && (job().hasDigest() || !job().validator.isEmpty());
    m_sink->open(canResume ? job().durableOffset / m_pieceBytes * m_pieceBytes : 0);
}

void SegmentedTransfer::sinkReady(qint64 offset)
{
    if (m_closing)
        return;
    if (offset > 0)
        m_mirrors.front().validator = job().validator;
    SegmentScheduler::Limits limits;
    limits.alignment = m_pieceBytes;
    m_scheduler.emplace(job().size, offset, limits);
    m_tick.start(std::chrono::milliseconds(tickMs));
    if (m_scheduler->missing() == 0)
        verify();
    else
        refill();
}

// --- connections

void SegmentedTransfer::onTick()
{
    for (const auto &stream : m_streams) {
        const auto speed = stream->measure(tickMs);
        if (!speed)
            continue;
        m_scheduler->setSpeed(stream->number(), *speed);
        m_mirrors[size_t(stream->mirror())].bytesPerMs = *speed;
    }
    refill();
}

void SegmentedTransfer::refill()
{
    if (m_closing || m_verifying)
        return;
    while (wantsMore()) {
        const auto mirror = pick();
        if (!mirror || !open(*mirror))
            break;
    }
    const bool isAnyLeft =
        std::any_of(m_mirrors.begin(), m_mirrors.end(), [](const Mirror &each) { return !each.isOut; });
    if (m_streams.empty() && !isAnyLeft)
        giveUp();
}

bool SegmentedTransfer::wantsMore() const
{
    if (m_streams.empty())
        return true;
    if (!m_isConfirmed || int(m_streams.size()) >= m_services.options.streamsPerFile)
        return false;
    for (qsizetype i = 0; i < qsizetype(m_mirrors.size()); ++i) {
        if (isUsable(i) && streamsOf(i) == 0)
            return true;
    }
    return m_services.clock.bootMs() - m_lastOpenedMs >= betweenConnectionsMs &&
           m_scheduler->expectedMs().value_or(0) > worthConnectingMs;
}

int SegmentedTransfer::streamsOf(qsizetype mirror) const
{
    return int(std::count_if(m_streams.begin(), m_streams.end(),
                             [mirror](const auto &stream) { return stream->mirror() == mirror; }));
}

bool SegmentedTransfer::isUsable(qsizetype mirror) const
{
    const Mirror &it = m_mirrors[size_t(mirror)];
    return !it.isOut && it.waitsUntilMs <= m_services.clock.bootMs() && streamsOf(mirror) < it.mostStreams;
}

/// Mirrors without a connection come first; then those that may have the most of them, in turn. Files share the
/// connections that a server is given.
std::optional<qsizetype> SegmentedTransfer::pick() const
{
    std::optional<qsizetype> chosen;
    for (qsizetype i = 0; i < qsizetype(m_mirrors.size()); ++i) {
        const int mine = streamsOf(i);
        const bool isCrowded =
            mine > 0 && m_services.mirrors.connections(m_mirrors[size_t(i)].url) >= m_services.options.streamsPerServer;
        if (isUsable(i) && !isCrowded && (!chosen || mine < streamsOf(*chosen)))
            chosen = i;
    }
    // The first one of all goes to whoever is free and fast.
    if (chosen && m_streams.empty()) {
        QList<QUrl> urls;
        std::vector<qsizetype> indexes;
        for (qsizetype i = 0; i < qsizetype(m_mirrors.size()); ++i) {
            if (!isUsable(i))
                continue;
            urls.append(m_mirrors[size_t(i)].url);
            indexes.push_back(i);
        }
        return indexes[size_t(m_services.mirrors.best(urls, m_scheduler->missing()))];
    }
    return chosen;
}

bool SegmentedTransfer::open(qsizetype mirror)
{
    SegmentStream::Listener &listener = *this;
    auto stream = std::make_unique<SegmentStream>(m_services, limiters(), listener, job().task, int(m_mirrorOf.size()),
                                                  mirror, !job().hasDigest());
    m_mirrorOf.push_back(mirror);
    SegmentStream &opened = *stream;
    m_streams.push_back(std::move(stream));
    if (const double speed = m_mirrors[size_t(mirror)].bytesPerMs; speed > 0)
        m_scheduler->setSpeed(opened.number(), speed);
    m_lastOpenedMs = m_services.clock.bootMs();
    if (goOn(opened))
        return true;
    discard(opened);
    return false;
}

/// The next range for a stream; false: there is none for it.
bool SegmentedTransfer::goOn(SegmentStream &stream)
{
    const auto next = m_scheduler->assign(stream.number());
    if (!next)
        return false;
    if (next->victim)
        haltIfDone(*next->victim);
    fetch(stream, next->range);
    return true;
}

void SegmentedTransfer::fetch(SegmentStream &stream, const ByteRange &range)
{
    const Mirror &mirror = m_mirrors[size_t(stream.mirror())];
    m_sink->beginAt(stream.number(), range.begin);
    stream.fetch(requestFor(mirror.url), range, job().size, mirror.validator);
    stream.setPaused(m_isPaused);
}

/// A stream from which all was taken because nothing came does not have to be waited for.
void SegmentedTransfer::haltIfDone(int number)
{
    for (const auto &stream : m_streams) {
        if (stream->number() != number || m_scheduler->position(number) < m_scheduler->end(number))
            continue;
        Mirror &mirror = m_mirrors[size_t(stream->mirror())];
        mirror.mostStreams = std::max(1, streamsOf(stream->mirror()) - 1);
        mirror.waitsUntilMs = m_services.clock.bootMs() + m_services.options.backoffMs;
        discard(*stream);
        return;
    }
}

void SegmentedTransfer::discard(SegmentStream &stream)
{
    stream.halt();
    m_sink->endStream(stream.number());
    m_scheduler->release(stream.number());
    const auto found =
        std::find_if(m_streams.begin(), m_streams.end(), [&stream](const auto &each) { return each.get() == &stream; });
    // It may be on the call stack.
    found->release()->deleteLater();
    m_streams.erase(found);
}

// --- what streams bring

bool SegmentedTransfer::streamData(SegmentStream &stream, QByteArrayView bytes)
{
    if (m_closing)
        return false;
    confirm(stream);
    const int number = stream.number();
    const qint64 room = m_scheduler->end(number) - m_scheduler->position(number);
    const qint64 wanted = std::clamp<qint64>(room, 0, bytes.size());
    m_scheduler->received(number, wanted);
    m_result.networkBytes += bytes.size();
    m_services.host.received(job().task, wanted);
    Mirror &mirror = m_mirrors[size_t(stream.mirror())];
    mirror.received += wanted;
    if (mirror.received >= progressBytes)
        mirror.attempt = 1;
    if (!m_sink->append(number, bytes.first(wanted)))
        pauseAll(true);
    // With its last byte an unshortened request ends by itself, and its connection can be used again.
    return wanted == bytes.size() && (wanted < room || m_scheduler->end(number) == stream.asked().end);
}

void SegmentedTransfer::confirm(SegmentStream &stream)
{
    Mirror &mirror = m_mirrors[size_t(stream.mirror())];
    if (mirror.validator.isEmpty() && !stream.validator().isEmpty()) {
        mirror.validator = stream.validator();
        if (stream.mirror() == 0)
            m_sink->setValidator(mirror.validator);
    }
    if (!std::exchange(m_isConfirmed, true))
        QMetaObject::invokeMethod(
            this, [this] { refill(); }, Qt::QueuedConnection);
}

void SegmentedTransfer::streamEnded(SegmentStream &stream, const SegmentStream::End &end)
{
    if (m_closing)
        return;
    const int number = stream.number();
    const bool isRangeDone = m_scheduler->position(number) >= m_scheduler->end(number);
    if (end.kind == SegmentStream::End::Kind::Done && !isRangeDone && stream.arrived() > 0) {
        // A server may send less of a range than it was asked for.
        fetch(stream, {m_scheduler->position(number), m_scheduler->end(number)});
        return;
    }
    if (!isRangeDone || end.kind != SegmentStream::End::Kind::Done)
        onStreamFailed(stream, end);
    else if (m_scheduler->missing() > 0 && !goOn(stream))
        discard(stream);
    if (m_scheduler->missing() == 0)
        verify();
    else
        refill();
}

void SegmentedTransfer::onStreamFailed(SegmentStream &stream, const SegmentStream::End &end)
{
    Mirror &mirror = m_mirrors[size_t(stream.mirror())];
    const int others = streamsOf(stream.mirror()) - 1;
    discard(stream);
    mirror.received = 0;
    if (end.kind == SegmentStream::End::Kind::Unranged) {
        m_sawUnranged = true;
        mirror.isOut = true;
        return;
    }
    m_lastError = end.kind == SegmentStream::End::Kind::Failed
                      ? end.error
                      : mismatch(mirror.url, QStringLiteral("a part of the file"), QStringLiteral("nothing"));
    m_services.mirrors.failed(job().task, mirror.url, m_lastError);
    const double random = QRandomGenerator::global()->generateDouble();
    const auto delay = m_policy.delayMs(mirror.attempt, m_lastError, end.retryAfterMs, random);
    if (end.isTooSlow && isTooSlow(mirror)) {
        mirror.isOut = true;
        m_services.mirrors.putAside(mirror.url, putAsideMs);
        return;
    }
    if (delay && others > 0) {
        // It serves fewer connections than it was asked for.
        mirror.mostStreams = others;
        mirror.waitsUntilMs = m_services.clock.bootMs() + *delay;
        return;
    }
    ++mirror.attempt;
    mirror.isOut = !delay;
    mirror.waitsUntilMs = m_services.clock.bootMs() + delay.value_or(0);
    m_services.mirrors.putAside(mirror.url, delay.value_or(putAsideMs));
}

/// Connections of one server share what it gives: the first time it gets another try with fewer of them.
bool SegmentedTransfer::isTooSlow(Mirror &mirror) const
{
    const qint64 now = m_services.clock.bootMs();
    if (mirror.timesSlow == 0 || now - mirror.lastSlowMs >= sameTimeMs)
        ++mirror.timesSlow;
    mirror.lastSlowMs = now;
    const bool isLast =
        std::count_if(m_mirrors.begin(), m_mirrors.end(), [](const Mirror &it) { return !it.isOut; }) == 1;
    return mirror.timesSlow >= (isLast ? m_services.options.attempts : 2);
}

void SegmentedTransfer::pauseAll(bool paused)
{
    m_isPaused = paused;
    for (const auto &stream : m_streams)
        stream->setPaused(paused);
}

// --- the part

void SegmentedTransfer::sinkDrained()
{
    pauseAll(false);
}

void SegmentedTransfer::verify()
{
    m_verifying = true;
    m_tick.stop();
    while (!m_streams.empty())
        discard(*m_streams.back());
    m_sink->digest();
}

/// One piece is fetched again, and no more of this file from where it came.
void SegmentedTransfer::sinkBadPiece(int stream, qint64 begin, qint64 end)
{
    if (m_closing)
        return;
    const qsizetype number = m_mirrorOf.at(size_t(stream));
    Mirror &mirror = m_mirrors[size_t(number)];
    m_lastError = mismatch(mirror.url, QStringLiteral("the piece from byte %1 that the source describes").arg(begin),
                           QStringLiteral("other bytes"));
    mirror.isOut = true;
    m_services.mirrors.failed(job().task, mirror.url, m_lastError);
    m_services.mirrors.putAside(mirror.url, putAsideMs);
    for (size_t i = m_streams.size(); i-- > 0;) {
        if (m_streams[i]->mirror() == number)
            discard(*m_streams[i]);
    }
    m_scheduler->giveBack({begin, end});
    m_verifying = false;
    if (!m_tick.isActive())
        m_tick.start();
    refill();
}

void SegmentedTransfer::sinkDigest(const ContentDigests &digests, qint64 size)
{
    if (m_closing)
        return;
    m_result.sha256 = digests.sha256;
    m_result.digests = digests.others;
    m_result.size = size;
    // Nobody can say which mirror sent wrong bytes: each is asked for all of them, one after the other.
    if (contradiction(job().urls.front()))
        return fallBack();
    killPoint("C3");
    close({});
}

void SegmentedTransfer::sinkFailed(const Error &error)
{
    if (m_closing && m_result.status)
        m_result.status = fail(error);
    if (!m_closing)
        close(fail(error.in(QStringLiteral("write %1").arg(job().stagedName))));
}

void SegmentedTransfer::giveUp()
{
    // After a failure that may pass, what has come is worth more than another way to ask.
    const bool losesLittle = m_scheduler->missing() == job().size || !m_lastError.isRetryable();
    const bool mayBeRight = m_lastError.code == ErrorCode::Corrupt && job().hasDigest();
    if ((m_sawUnranged && losesLittle) || mayBeRight)
        fallBack();
    else
        close(fail(m_lastError));
}

void SegmentedTransfer::fallBack()
{
    m_wantsOneStream = true;
    m_result.job.durableOffset = 0;
    m_result.job.validator.clear();
    m_sink->restart();
    close(fail(ErrorCode::Conflict, QStringLiteral("the servers do not send parts that fit together")));
}

void SegmentedTransfer::cancel()
{
    const Status stopped = fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
    if (!m_closing)
        close(stopped);
    else if (std::exchange(m_wantsOneStream, false))
        m_result.status = stopped;
}

void SegmentedTransfer::close(Status status)
{
    m_closing = true;
    m_tick.stop();
    while (!m_streams.empty())
        discard(*m_streams.back());
    m_result.status = std::move(status);
    if (m_result.status)
        m_sink->close(PartSink::Close::Complete);
    else
        m_sink->close(m_wantsOneStream ? PartSink::Close::Remove : PartSink::Close::Keep);
}

void SegmentedTransfer::sinkClosed(bool durable)
{
    m_result.durable = durable;
    m_done(*this);
}

} // namespace heirloom
