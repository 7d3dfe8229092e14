// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/segments/SegmentStream.h"

#include "net/UrlRedaction.h"

#include <cmath>
#include <utility>

namespace heirloom {

namespace {

constexpr double averagedOverMs = 3000;
constexpr qint64 firstMeasureMs = 500;
constexpr qint64 silentMs = 4000;

} // namespace

SegmentStream::SegmentStream(const Transfer::Services &services, std::vector<RateLimiter *> limiters,
                             Listener &listener, TaskId task, int number, qsizetype mirror, bool needsValidator)
    : m_services(services), m_listener(listener), m_task(task), m_number(number), m_mirror(mirror),
      m_needsValidator(needsValidator), m_throttle(std::move(limiters), [this] { applyPause(); }),
      m_speed(std::make_shared<SpeedWatch>(&services.speedFloor))
{
}

void SegmentStream::fetch(HttpRequest request, const ByteRange &range, qint64 fileSize, const QByteArray &validator)
{
    m_asked = range;
    m_ask = {range.begin, validator, fileSize};
    m_arrived = 0;
    m_end = {};
    m_isEnough = false;
    request.speed = m_speed;
    request.headers.append(
        {"Range", "bytes=" + QByteArray::number(range.begin) + '-' + QByteArray::number(range.end - 1)});
    if (!validator.isEmpty())
        request.headers.append({"If-Range", validator});
    m_lease = MirrorPool::Lease(m_services.mirrors, request.url, range.size(), m_task);
    m_http = m_services.http.get(request, *this);
    applyPause();
}

void SegmentStream::halt()
{
    m_http.reset();
    m_lease = {};
}

void SegmentStream::setPaused(bool paused)
{
    m_paused = paused;
    applyPause();
}

void SegmentStream::applyPause()
{
    if (m_http)
        m_http->setPaused(isHeldBack());
}

std::optional<double> SegmentStream::measure(qint64 ms)
{
    m_measuredMs += ms;
    const qint64 bytes = std::exchange(m_sinceMeasured, 0);
    m_silentMs = bytes > 0 || isHeldBack() ? 0 : m_silentMs + ms;
    const double sample = double(bytes) / double(ms);
    const double weight = m_bytesPerMs > 0 ? 1 - std::exp(-double(ms) / averagedOverMs) : 1;
    m_bytesPerMs += (sample - m_bytesPerMs) * weight;
    if (m_silentMs >= silentMs)
        return 0;
    return m_measuredMs >= firstMeasureMs && m_bytesPerMs > 0 ? std::optional(m_bytesPerMs) : std::nullopt;
}

bool SegmentStream::response(const HttpResponse &response)
{
    m_throttle.setServer(m_services.hosts.bucketFor(response.finalUrl));
    m_end.retryAfterMs = response.retryAfterMs(m_services.clock.wallMs());
    if (response.status >= 300)
        return true;
    m_end.kind = End::Kind::Unranged;
    if (response.status != 206)
        return false;
    m_validator = response.strongValidator();
    if (m_needsValidator && m_validator.isEmpty())
        return false;
    const Result<ResumeVerdict> verdict = judgeResponse(response, m_ask);
    if (!verdict) {
        m_end.kind = End::Kind::Failed;
        m_end.error = verdict.error().in(QStringLiteral("GET ") + redactedUrl(response.finalUrl));
        return false;
    }
    if (verdict->action != ResumeVerdict::Action::Append)
        return false;
    m_end.kind = End::Kind::Done;
    return true;
}

bool SegmentStream::data(QByteArrayView bytes)
{
    m_arrived += bytes.size();
    m_sinceMeasured += bytes.size();
    m_lease.received(bytes.size());
    m_throttle.spend(bytes.size());
    m_isEnough = !m_listener.streamData(*this, bytes);
    applyPause();
    return !m_isEnough;
}

void SegmentStream::finished(const Status &status)
{
    halt();
    if (!status && m_end.kind == End::Kind::Done && !m_isEnough) {
        m_end.kind = End::Kind::Failed;
        m_end.error = status.error();
        m_end.isTooSlow = m_speed->isTooSlow();
    }
    m_listener.streamEnded(*this, std::exchange(m_end, {}));
}

} // namespace heirloom
