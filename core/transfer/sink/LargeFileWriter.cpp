// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/sink/LargeFileWriter.h"

#include "base/KillPoint.h"

#include <QMetaObject>
#include <algorithm>
#include <limits>

namespace heirloom {

LargeFileWriter::LargeFileWriter(const Context &context, TransferJob job, PartSinkListener &listener)
    : m_context(context), m_job(std::move(job)), m_share(context.buffers), m_listener(&listener), m_hash(m_job),
      m_validator(m_job.validator)
{
    if (context.checksPieces && m_job.pieces)
        m_pieces.emplace(*m_job.pieces, m_job.size);
}

void LargeFileWriter::open(qint64 keep)
{
    enqueue({Step::Kind::Open, {}, keep});
}

void LargeFileWriter::restart()
{
    m_streams.clear();
    enqueue({Step::Kind::Restart, {}});
}

void LargeFileWriter::beginAt(int stream, qint64 offset)
{
    Stream &at = m_streams[stream];
    flush(stream, at);
    at.offset = offset;
}

void LargeFileWriter::endStream(int stream)
{
    if (const auto found = m_streams.find(stream); found != m_streams.end()) {
        flush(stream, found->second);
        m_streams.erase(found);
    }
}

bool LargeFileWriter::append(int stream, QByteArrayView bytes)
{
    Stream &to = m_streams[stream];
    while (!bytes.isEmpty()) {
        if (to.filling.isEmpty())
            to.filling = m_context.buffers.take();
        const qsizetype count = std::min(bytes.size(), WriteBuffers::bufferBytes - to.filling.size());
        to.filling.append(bytes.data(), count);
        bytes = bytes.sliced(count);
        if (to.filling.size() == WriteBuffers::bufferBytes)
            flush(stream, to);
    }
    const std::lock_guard lock(m_mutex);
    m_full = m_full || m_queuedBytes >= m_share.mostBytes(); // until sinkDrained(), also for streams that come later
    return !m_full;
}

void LargeFileWriter::setValidator(const QByteArray &validator)
{
    flushAll();
    enqueue({Step::Kind::Validator, validator});
}

void LargeFileWriter::digest()
{
    flushAll();
    enqueue({Step::Kind::Digest, {}});
}

void LargeFileWriter::close(Close how)
{
    m_closing = how != Close::Complete;
    flushAll();
    enqueue({Step::Kind::Close, {}, 0, 0, how});
}

void LargeFileWriter::flush(int number, Stream &stream)
{
    if (stream.filling.isEmpty())
        return;
    const qint64 offset = stream.offset;
    stream.offset += stream.filling.size();
    enqueue({Step::Kind::Write, std::exchange(stream.filling, {}), offset, number});
}

void LargeFileWriter::flushAll()
{
    for (auto &[number, stream] : m_streams)
        flush(number, stream);
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
    while (auto step = next()) {
        if (step->kind == Step::Kind::Close) {
            performClose(step->how);
        } else if (!m_failed) {
            if (const Status done = perform(*step); !done) {
                m_failed = true;
                answer([error = done.error()](PartSinkListener &listener) { listener.sinkFailed(error); });
            }
        }
        if (step->kind == Step::Kind::Write)
            m_context.buffers.giveBack(std::move(step->bytes));
    }
}

/// The next step, or none, which ends this run.
std::optional<LargeFileWriter::Step> LargeFileWriter::next()
{
    const std::lock_guard lock(m_mutex);
    if (m_steps.empty()) {
        m_running = false;
        return std::nullopt;
    }
    Step step = std::move(m_steps.front());
    m_steps.pop_front();
    if (step.kind == Step::Kind::Write)
        m_queuedBytes -= step.bytes.size();
    if (m_full && m_queuedBytes <= m_share.mostBytes() / 2) {
        m_full = false;
        answer([](PartSinkListener &listener) { listener.sinkDrained(); });
    }
    return step;
}

Status LargeFileWriter::perform(Step &step)
{
    switch (step.kind) {
    case Step::Kind::Open:
        return performOpen(step.offset);
    case Step::Kind::Restart:
        return performRestart();
    case Step::Kind::Write:
        return performWrite(step);
    case Step::Kind::Validator:
        m_validator = step.bytes;
        return {};
    case Step::Kind::Digest:
        killPoint("A2");
        if (const Status rest = hashAhead(std::numeric_limits<qint64>::max()); !rest)
            return rest;
        // The answer about a bad piece is under way.
        if (isWhole())
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
    m_recorded = m_job.durableOffset > 0;
    if (keep < m_job.durableOffset)
        forget();
    const qint64 kept = keep > 0 && openKept(keep) ? keep : 0;
    if (kept == 0) {
        forget();
        Result<FilePtr> file = createPart(m_job);
        if (!file)
            return fail(file.error());
        m_file = std::move(*file);
    }
    if (const Status hashed = hashRange(0, kept); !hashed)
        return hashed;
    m_written = m_durable = kept;
    answer([this, kept](PartSinkListener &listener) {
        m_streams[0].offset = kept;
        listener.sinkReady(kept);
    });
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

Status LargeFileWriter::hashRange(qint64 begin, qint64 end)
{
    std::vector<char> buffer(size_t(std::min<qint64>(end - begin, 1 << 20)));
    for (qint64 offset = begin; offset < end;) {
        if (m_closing)
            return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
        const auto want = size_t(std::min<qint64>(end - offset, qint64(buffer.size())));
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
    m_ahead.clear();
    m_validator.clear();
    forget();
    return m_file->truncate(0);
}

/// Before anything of the part is cut: neither new bytes nor holes may lie under a record of the old ones.
void LargeFileWriter::forget()
{
    if (std::exchange(m_recorded, false))
        m_context.host.checkpoint(m_job, 0, {});
}

Status LargeFileWriter::performWrite(const Step &step)
{
    const QByteArray &bytes = step.bytes;
    if (const Status written = m_file->write(step.offset, bytes); !written)
        return written;
    if (m_pieces) {
        judgePieces(step);
    } else if (step.offset == m_written) {
        m_hash.add(bytes);
        m_written += bytes.size();
    } else {
        noteAhead(step.offset, step.offset + bytes.size());
    }
    // Twice as fast as it grows, so that nobody waits for long.
    if (const Status caughtUp = hashAhead(2 * bytes.size()); !caughtUp)
        return caughtUp;
    return m_written - m_durable >= m_context.checkpointBytes ? makeDurable() : Status();
}

/// Nothing counts as written before its piece is complete and right.
void LargeFileWriter::judgePieces(const Step &step)
{
    for (const PieceCheck::Verdict &verdict : m_pieces->add(step.stream, step.offset, step.bytes)) {
        if (verdict.isRight) {
            noteAhead(verdict.begin, verdict.end);
            continue;
        }
        answer([stream = step.stream, verdict](PartSinkListener &listener) {
            listener.sinkBadPiece(stream, verdict.begin, verdict.end);
        });
    }
}

void LargeFileWriter::noteAhead(qint64 begin, qint64 end)
{
    const auto next = m_ahead.lower_bound(begin);
    if (next != m_ahead.begin() && std::prev(next)->second == begin)
        std::prev(next)->second = end;
    else
        m_ahead.emplace_hint(next, begin, end);
}

/// Hashes what has no hole before it any more, at most so many bytes of it.
Status LargeFileWriter::hashAhead(qint64 most)
{
    while (most > 0 && !m_ahead.empty() && m_ahead.begin()->first == m_written) {
        const auto [begin, end] = *m_ahead.begin();
        const qint64 until = std::min(end, begin + std::min(most, end - begin));
        if (const Status hashed = hashRange(begin, until); !hashed)
            return hashed;
        m_ahead.erase(m_ahead.begin());
        if (until < end)
            m_ahead.emplace(until, end);
        m_written = until;
        most -= until - begin;
    }
    return {};
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
    if (how == Close::Remove)
        forget();
    const bool opened = bool(m_file);
    m_file.reset();
    // Nobody would find a part that is not recorded.
    if (opened && (how == Close::Remove || m_untrusted || (how == Close::Keep && !m_recorded)))
        removePart();
    answer([durable](PartSinkListener &listener) { listener.sinkClosed(durable); });
}

void LargeFileWriter::removePart()
{
    std::ignore = m_job.fs->unlink(m_job.staging, m_job.stagedName.toUtf8());
}

} // namespace heirloom
