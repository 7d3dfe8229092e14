// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/sink/LargeFileWriter.h"

#include "base/KillPoint.h"

#include <QMetaObject>
#include <algorithm>

namespace heirloom {

namespace {

constexpr qsizetype chunkBytes = 512 << 10;
constexpr qint64 fullBytes = 8 << 20;
constexpr qint64 drainedBytes = 4 << 20;

} // namespace

LargeFileWriter::LargeFileWriter(const Context &context, TransferJob job, PartSinkListener &listener)
    : m_context(context), m_job(std::move(job)), m_listener(&listener), m_hash(m_job), m_validator(m_job.validator)
{
}

void LargeFileWriter::open(qint64 keep)
{
    enqueue({Step::Kind::Open, {}, keep});
}

void LargeFileWriter::restart()
{
    m_filling.resize(0);
    enqueue({Step::Kind::Restart, {}});
}

bool LargeFileWriter::append(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_filling.capacity() < chunkBytes)
            m_filling.reserve(chunkBytes);
        const qsizetype count = std::min(bytes.size(), chunkBytes - m_filling.size());
        m_filling.append(bytes.data(), count);
        bytes = bytes.sliced(count);
        if (m_filling.size() == chunkBytes)
            flushFilling();
    }
    const std::lock_guard lock(m_mutex);
    m_full = m_queuedBytes >= fullBytes;
    return !m_full;
}

void LargeFileWriter::setValidator(const QByteArray &validator)
{
    flushFilling();
    enqueue({Step::Kind::Validator, validator});
}

void LargeFileWriter::digest()
{
    flushFilling();
    enqueue({Step::Kind::Digest, {}});
}

void LargeFileWriter::close(Close how)
{
    m_closing = how != Close::Complete;
    flushFilling();
    enqueue({Step::Kind::Close, {}, 0, how});
}

void LargeFileWriter::flushFilling()
{
    if (m_filling.isEmpty())
        return;
    enqueue({Step::Kind::Write, std::exchange(m_filling, {})});
    const std::lock_guard lock(m_mutex);
    if (!m_spare.empty()) {
        m_filling = std::move(m_spare.back());
        m_spare.pop_back();
    }
}

void LargeFileWriter::enqueue(Step step)
{
    {
        const std::lock_guard lock(m_mutex);
        if (step.kind == Step::Kind::Write)
            m_queuedBytes += step.bytes.size();
        m_steps.push_back(std::move(step));
        if (std::exchange(m_running, true))
            return;
    }
    m_context.pool.start([self = shared_from_this()] { self->run(); });
}

template <class Function> void LargeFileWriter::answer(Function function)
{
    QMetaObject::invokeMethod(
        &m_context.lane,
        [self = shared_from_this(), function] {
            if (self->m_listener)
                function(*self->m_listener);
        },
        Qt::QueuedConnection);
}

void LargeFileWriter::run()
{
    QByteArray spent;
    while (auto step = next(std::exchange(spent, {}))) {
        if (step->kind == Step::Kind::Close) {
            performClose(step->how);
        } else if (!m_failed) {
            if (const Status done = perform(*step); !done) {
                m_failed = true;
                answer([error = done.error()](PartSinkListener &listener) { listener.sinkFailed(error); });
            }
        }
        if (step->kind == Step::Kind::Write)
            spent = std::move(step->bytes);
    }
}

/// The next step, or none, which ends this run. Gives the buffer of the last one back.
std::optional<LargeFileWriter::Step> LargeFileWriter::next(QByteArray spent)
{
    const std::lock_guard lock(m_mutex);
    if (spent.capacity() >= chunkBytes) {
        spent.resize(0);
        m_spare.push_back(std::move(spent));
    }
    if (m_steps.empty()) {
        m_running = false;
        return std::nullopt;
    }
    Step step = std::move(m_steps.front());
    m_steps.pop_front();
    if (step.kind == Step::Kind::Write)
        m_queuedBytes -= step.bytes.size();
    if (m_full && m_queuedBytes <= drainedBytes) {
        m_full = false;
        answer([](PartSinkListener &listener) { listener.sinkDrained(); });
    }
    return step;
}

Status LargeFileWriter::perform(Step &step)
{
    switch (step.kind) {
    case Step::Kind::Open:
        return performOpen(step.keep);
    case Step::Kind::Restart:
        return performRestart();
    case Step::Kind::Write:
        return performWrite(step.bytes);
    case Step::Kind::Validator:
        m_validator = step.bytes;
        return {};
    case Step::Kind::Digest:
        killPoint("A2");
        answer([digests = m_hash.finish(), size = m_written](PartSinkListener &listener) {
            listener.sinkDigest(digests, size);
        });
        return {};
    case Step::Kind::Close:
        break;
    }
    return {};
}

Status LargeFileWriter::performOpen(qint64 keep)
{
    const qint64 kept = keep > 0 && openKept(keep) ? keep : 0;
    if (kept == 0) {
        Result<FilePtr> file = createPart(m_job);
        if (!file)
            return fail(file.error());
        m_file = std::move(*file);
    }
    m_recorded = m_job.durableOffset > 0;
    if (const Status hashed = hashPrefix(kept); !hashed)
        return hashed;
    m_written = m_durable = kept;
    answer([kept](PartSinkListener &listener) { listener.sinkReady(kept); });
    return {};
}

/// Opens what an earlier run left and cuts off what was not durable. False: there is nothing to build on.
bool LargeFileWriter::openKept(qint64 keep)
{
    Result<FilePtr> file = m_job.fs->open(m_job.staging, m_job.stagedName.toUtf8(), OpenMode::ReadWrite);
    if (!file)
        return false;
    const Result<FileStat> stat = (*file)->stat();
    // A second link may be a published object, which nobody may write to.
    if (!stat || stat->size < keep || stat->links != 1)
        return false;
    if (stat->size > keep && !(*file)->truncate(keep))
        return false;
    m_file = std::move(*file);
    return true;
}

Status LargeFileWriter::hashPrefix(qint64 size)
{
    std::vector<char> buffer(size_t(std::min<qint64>(size, 1 << 20)));
    for (qint64 offset = 0; offset < size;) {
        if (m_closing)
            return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
        const auto want = size_t(std::min<qint64>(size - offset, qint64(buffer.size())));
        const Result<qint64> count = m_file->read(offset, std::span(buffer.data(), want));
        if (!count)
            return fail(count.error());
        if (*count == 0)
            return fail(ErrorCode::Io, QStringLiteral("read %1: shorter than it was").arg(m_job.stagedName));
        m_hash.add(QByteArrayView(buffer.data(), *count));
        offset += *count;
    }
    return {};
}

Status LargeFileWriter::performRestart()
{
    m_hash.restart();
    m_written = m_durable = 0;
    m_validator.clear();
    // Forget first, cut second: new bytes must never lie under a record of the old ones.
    if (std::exchange(m_recorded, false))
        m_context.host.checkpoint(m_job, 0, {});
    return m_file->truncate(0);
}

Status LargeFileWriter::performWrite(const QByteArray &bytes)
{
    if (const Status written = m_file->write(m_written, bytes); !written)
        return written;
    m_hash.add(bytes);
    m_written += bytes.size();
    return m_written - m_durable >= m_context.checkpointBytes ? makeDurable() : Status();
}

/// fsync first, record second: a recorded offset is always on the disk (store.md, C2).
Status LargeFileWriter::makeDurable()
{
    if (const Status synced = namedStep("C2", [&] { return m_file->sync(); }); !synced) {
        m_untrusted = true;
        return synced;
    }
    m_durable = m_written;
    // Without a validator and without a digest nobody could tell whether the rest belongs to this part.
    m_recorded = !m_validator.isEmpty() || m_job.hasDigest();
    if (m_recorded)
        m_context.host.checkpoint(m_job, m_durable, m_validator);
    killPoint("C2");
    return {};
}

void LargeFileWriter::performClose(Close how)
{
    bool durable = false;
    if (m_file && how == Close::Complete && m_written >= m_context.durableFrom) {
        if (const Status synced = m_file->sync(); !synced) {
            m_untrusted = true;
            answer([error = synced.error()](PartSinkListener &listener) { listener.sinkFailed(error); });
        }
        durable = !m_untrusted;
    }
    if (m_file && how == Close::Keep && !m_untrusted && m_written > m_durable)
        std::ignore = makeDurable();
    const bool opened = bool(m_file);
    m_file.reset();
    if (opened && (how == Close::Remove || m_untrusted))
        removePart();
    answer([durable](PartSinkListener &listener) { listener.sinkClosed(durable); });
}

void LargeFileWriter::removePart()
{
    std::ignore = m_job.fs->unlink(m_job.staging, m_job.stagedName.toUtf8());
}

} // namespace heirloom
