// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/LocalTransfer.h"

#include "base/KillPoint.h"
#include "io/PathText.h"
#include "transfer/sink/PartSink.h"

#include <algorithm>
#include <limits>

namespace heirloom {

namespace {

constexpr size_t bufferBytes = 1 << 20;

/// What a source names and does not have is that source's failure.
Error ofSource(const Error &error, const QString &path)
{
    Error told = error.in(path);
    if (told.code == ErrorCode::NotFound)
        told.code = ErrorCode::Source;
    return told;
}

} // namespace

LocalTransfer::LocalTransfer(const Services &services, TransferJob job, Done done)
    : Transfer(services, std::move(job), std::move(done)), m_work(std::make_shared<Work>())
{
    m_work->job = this->job();
    m_work->host = &services.host;
    m_work->largeFileBytes = services.options.largeFileBytes;
}

void LocalTransfer::start()
{
    m_services.copiers.start([this, work = m_work, lane = &m_services.lane] {
        const Status status = work->run();
        if (!status)
            std::ignore = work->job.fs->unlink(work->job.staging, work->job.stagedName.toUtf8());
        QMetaObject::invokeMethod(
            lane, [this, status] { onEnd(status); }, Qt::QueuedConnection);
    });
}

void LocalTransfer::onEnd(const Status &status)
{
    m_result.sha256 = m_work->digests.sha256;
    m_result.digests = m_work->digests.others;
    m_result.size = m_work->size;
    m_result.neededBytes = m_work->neededBytes;
    m_result.durable = m_work->isDurable;
    m_result.status = status;
    if (const auto wrong = status ? contradiction(job().urls.front()) : std::nullopt) {
        m_result.status = fail(*wrong);
        std::ignore = job().fs->unlink(job().staging, job().stagedName.toUtf8());
    }
    if (!m_result.status) {
        QList<QUrl> &urls = m_result.job.urls;
        urls.removeIf([](const QUrl &url) { return url.isLocalFile(); });
        if (m_work->isCancelled)
            m_result.status = fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
        m_wantsOneStream = !urls.isEmpty() && !m_work->isCancelled;
        m_result.job.durableOffset = 0;
        m_result.job.validator.clear();
    } else {
        killPoint("C3");
    }
    m_done(*this);
}

// --- on a copier thread

Status LocalTransfer::Work::run()
{
    if (job.durableOffset > 0)
        host->checkpoint(job, 0, {}); // what it was about is no more
    if (!job.allowLocalFiles)
        return fail(ErrorCode::Denied, QStringLiteral("read %1: only a source on this computer may name its files")
                                           .arg(job.urls.front().toLocalFile()));
    const auto source = openSource();
    if (!source)
        return fail(source.error());
    const auto most = measure(**source);
    if (!most)
        return fail(most.error());
    auto part = createPart(job);
    if (!part)
        return fail(part.error());
    // Whatever keeps the blocks from being shared, the copy tells whether it matters.
    if (begin() || !(*part)->cloneFrom(**source)) {
        if (auto copied = copy(**part, **source, *most); !copied)
            return copied;
    }
    killPoint("A2");
    if (auto hashed = hash(**part); !hashed)
        return hashed;
    isDurable = size >= largeFileBytes;
    return isDurable ? (*part)->sync() : Status();
}

Result<FilePtr> LocalTransfer::Work::openSource() const
{
    const PathParts path = splitPath(realPath(job.urls.front().toLocalFile()));
    auto folder = job.fs->openDirectory(path.folder);
    if (!folder)
        return fail(ofSource(folder.error(), job.urls.front().toLocalFile()));
    auto file = job.fs->open(*folder, path.name.toUtf8());
    if (!file)
        return fail(ofSource(file.error(), job.urls.front().toLocalFile()));
    return file;
}

std::optional<qint64> LocalTransfer::Work::begin() const
{
    const QString fragment = job.urls.front().fragment();
    const QLatin1String key("bytes=");
    bool isNumber = false;
    const qint64 offset = fragment.startsWith(key) ? fragment.mid(key.size()).toLongLong(&isNumber) : -1;
    return isNumber && offset >= 0 ? std::optional(offset) : std::nullopt;
}

Result<qint64> LocalTransfer::Work::measure(File &source)
{
    const auto stat = source.stat();
    if (!stat)
        return fail(stat.error());
    if (const auto offset = begin()) {
        if (job.size < 0 || *offset > stat->size || job.size > stat->size - *offset)
            return fail(mismatch(job.urls.front(), QStringLiteral("%1 bytes").arg(job.size), QStringLiteral("fewer")));
        return job.size;
    }
    if (job.size >= 0 && stat->size != job.size)
        return fail(mismatch(job.urls.front(), QStringLiteral("%1 bytes").arg(job.size), QString::number(stat->size)));
    // Files of a stated size were let in by the space gate.
    const auto space =
        job.size < 0 ? job.fs->space(job.staging) : VolumeSpace{std::numeric_limits<qint64>::max(), 0, -1};
    if (space && stat->size > (space->freeBytes - job.reserveBytes) / job.timesWritten) {
        neededBytes = stat->size * job.timesWritten;
        return fail(ErrorCode::NoSpace, QStringLiteral("%1: it has %2 bytes").arg(job.stagedName).arg(stat->size));
    }
    return stat->size;
}

Status LocalTransfer::Work::copy(File &part, File &source, qint64 most)
{
    std::vector<char> buffer(bufferBytes);
    for (qint64 offset = 0; offset < most;) {
        if (auto go = checkCancelled(); !go)
            return go;
        const auto want = size_t(std::min<qint64>(most - offset, qint64(buffer.size())));
        const auto count = source.read(begin().value_or(0) + offset, std::span(buffer.data(), want));
        if (!count)
            return fail(count.error());
        if (*count == 0)
            break; // shorter than it was: its digest will say so
        if (auto written = part.write(offset, QByteArrayView(buffer.data(), *count)); !written)
            return fail(written.error().in(QStringLiteral("write %1").arg(job.stagedName)));
        offset += *count;
    }
    return {};
}

Status LocalTransfer::Work::hash(File &part)
{
    ContentHash hash(job);
    std::vector<char> buffer(bufferBytes);
    for (;;) {
        if (auto go = checkCancelled(); !go)
            return go;
        const auto count = part.read(size, buffer);
        if (!count)
            return fail(count.error().in(QStringLiteral("read %1").arg(job.stagedName)));
        if (*count == 0)
            break;
        hash.add(QByteArrayView(buffer.data(), *count));
        size += *count;
        host->received(job.task, *count);
    }
    digests = hash.finish();
    return {};
}

Status LocalTransfer::Work::checkCancelled() const
{
    return isCancelled ? Status(fail(ErrorCode::Cancelled, QStringLiteral("stopped"))) : Status();
}

} // namespace heirloom
