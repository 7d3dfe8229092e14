// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/sink/PartSink.h"

#include "base/KillPoint.h"

#include <tuple>

namespace heirloom {

Result<FilePtr> createPart(const TransferJob &job)
{
    const QByteArray name = job.stagedName.toUtf8();
    if (!job.formerPart.isEmpty()) // whoever still writes to it keeps a file without a name
        std::ignore = job.fs->unlink(job.staging, job.formerPart.toUtf8());
    Result<FilePtr> created = job.fs->create(job.staging, name, 0600);
    if (created || created.error().code != ErrorCode::Conflict)
        return created;
    if (const Status removed = job.fs->unlink(job.staging, name); !removed)
        return fail(removed.error());
    return job.fs->create(job.staging, name, 0600);
}

void SmallFileSink::open(qint64)
{
    // Created with the first byte: a file whose server refuses costs no system call.
    m_listener.sinkReady(0);
}

Status SmallFileSink::create()
{
    Result<FilePtr> file = createPart(m_job);
    if (!file)
        return fail(file.error());
    m_file = std::move(*file);
    return {};
}

void SmallFileSink::restart()
{
    m_hash.restart();
    m_size = 0;
    if (m_file) {
        if (const Status emptied = m_file->truncate(0); !emptied)
            m_listener.sinkFailed(emptied.error());
    }
}

Status SmallFileSink::write(QByteArrayView bytes)
{
    if (!m_file) {
        if (const Status opened = create(); !opened)
            return opened;
    }
    m_hash.add(bytes);
    if (const Status failed = failPoint("A2"); !failed)
        return failed;
    const Status written = m_file->write(m_size, bytes);
    m_size += bytes.size();
    return written;
}

bool SmallFileSink::append(QByteArrayView bytes)
{
    if (const Status written = write(bytes); !written)
        m_listener.sinkFailed(written.error());
    return true;
}

void SmallFileSink::digest()
{
    // An empty file has had no append() to create it.
    if (!m_file) {
        if (const Status opened = create(); !opened) {
            m_listener.sinkFailed(opened.error());
            return;
        }
    }
    killPoint("A2");
    m_listener.sinkDigest(m_hash.finish(), m_size);
}

void SmallFileSink::close(Close how)
{
    const bool created = bool(m_file);
    m_file.reset();
    if (how != Close::Complete && created)
        std::ignore = m_job.fs->unlink(m_job.staging, m_job.stagedName.toUtf8());
    m_listener.sinkClosed(false);
}

} // namespace heirloom
