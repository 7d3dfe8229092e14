// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/DiskFileSystem.h"
#include "support/io/FailingFileSystem.h"
#include "transfer/TransferEngine.h"

#include <QFile>
#include <QTemporaryDir>
#include <atomic>
#include <mutex>

namespace heirloom::test {

/// Bytes that differ everywhere, so that a misplaced block changes the digest.
inline QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((quint64(i) * 2654435761u) >> 13);
    return bytes;
}

/// A host that remembers, and a staging folder on the real file system.
class Bench final : public TransferHost
{
public:
    struct Checkpoint
    {
        qint64 offset = 0;
        QByteArray validator;
    };

    void received(TaskId, qint64 bytes) override { m_received += bytes; }
    void checkpoint(const TransferJob &, qint64 offset, const QByteArray &validator) override
    {
        const std::lock_guard lock(m_mutex);
        m_checkpoints.append({offset, validator});
    }
    void finished(const TransferResult &result) override
    {
        const std::lock_guard lock(m_mutex);
        m_results.append(result);
    }

    TransferJob job(const QString &name, const QList<QUrl> &urls, qint64 size = -1, std::optional<Sha256> sha256 = {})
    {
        TransferJob job;
        job.item = ItemId(++m_items);
        job.task = TaskId(1);
        job.epoch = 3;
        job.fs = &m_fs;
        job.staging = *m_fs.openDirectory(m_dir.path());
        job.stagedName = name;
        job.urls = urls;
        job.size = size;
        job.sha256 = sha256;
        return job;
    }

    FailingFileSystem &fileSystem() { return m_fs; }
    qsizetype answers() const { return results().size(); }
    qint64 receivedBytes() const { return m_received; }
    QList<TransferResult> results() const
    {
        const std::lock_guard lock(m_mutex);
        return m_results;
    }
    TransferResult result() const { return results().value(0); }
    QList<Checkpoint> checkpoints() const
    {
        const std::lock_guard lock(m_mutex);
        return m_checkpoints;
    }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    bool exists(const QString &name) const { return QFile::exists(path(name)); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
    }

private:
    QTemporaryDir m_dir;
    DiskFileSystem m_disk;
    FailingFileSystem m_fs{m_disk};
    std::atomic<qint64> m_received = 0;
    std::atomic<qint64> m_items = 0;
    mutable std::mutex m_mutex;
    QList<TransferResult> m_results;
    QList<Checkpoint> m_checkpoints;
};

/// Options with waits too short to notice.
inline TransferOptions quickOptions()
{
    TransferOptions options;
    options.backoffMs = 5;
    options.inactivityTimeoutMs = 1000;
    options.largeFileBytes = 1 << 20;
    options.checkpointBytes = 1 << 20;
    return options;
}

} // namespace heirloom::test
