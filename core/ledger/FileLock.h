// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace heirloom {

/// A kernel lock (flock) on a file that exists for nothing else; the file is never removed by the lock, because a
/// removed lock file lets two processes hold "the" lock. The kernel releases it when the process dies. Not thread-safe.
class FileLock
{
public:
    enum class Mode { Shared, Exclusive };
    enum class Missing { Create, Fail };

    /// Opens the file; NotFound if it is missing and not to be created.
    static Result<FileLock> open(const QString &path, Missing missing = Missing::Create);
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

    /// False while another holder (also another FileLock of this process) has it.
    Result<bool> tryLock(Mode mode = Mode::Exclusive);
    void unlock();

private:
    explicit FileLock(int fd) : m_fd(fd) {}
    int m_fd = -1;
};

/// The ledger's cross-process writer gate (store.md, L1): every write transaction and every checkpoint runs inside it.
/// A second lock is a turnstile: who waits holds it, so that a process with a full queue cannot starve the others.
class WriterGate
{
public:
    static Result<WriterGate> open(const QString &ledgerPath);
    /// Busy after `timeoutMs`.
    Status enter(int timeoutMs);
    void leave() { m_gate.unlock(); }

private:
    WriterGate(FileLock turnstile, FileLock gate) : m_turnstile(std::move(turnstile)), m_gate(std::move(gate)) {}
    FileLock m_turnstile;
    FileLock m_gate;
};

/// A file that only takes up space, so that there is some to free when the volume is full (store.md, S13), and empty
/// ones beside it, for a volume that takes no more files: the log, its index and a lock are three. Used by the ledger
/// thread.
class Ballast
{
public:
    /// `bytes` at most, and 1 % of the volume; but never less than a deletion needs, unless that is much of the volume.
    Ballast(const QString &path, qint64 bytes);
    /// Makes it if it is missing and the volume has room for it twice; quietly does nothing otherwise.
    void restore();
    /// Gives its space back; false if there was none to give.
    bool release();
    /// Gives back the room for a file of the ballast at `path`, whoever's it is; false if there was none to give.
    static bool releaseOneFile(const QString &path);
    bool isMissing() const { return m_isMissing; }

private:
    QString m_path;
    qint64 m_bytes;
    bool m_isMissing = true;
};

/// What the ledger does to files by itself; never to one that SQLite has open (store.md, L4).
namespace files {

/// Makes the folder of `path` for this user only if it is missing.
Status makeParent(const QString &path);
/// An empty file for this user only, unless there is one.
Status createPrivate(const QString &path);
/// Success if there is none.
Status remove(const QString &path);
/// Syncs `from`, renames it over `to` and syncs their folder.
Status moveDurably(const QString &from, const QString &to);
/// 0 if there is none.
qint64 size(const QString &path);
qint64 modifiedMs(const QString &path); ///< since the Unix epoch; 0 if there is none
/// Denied, with the reason, on a file system where several machines may meet: the log needs shared memory (store.md,
/// L5).
Status refuseSharedVolume(const QString &path);
/// The decision behind it, for a `statfs` type number.
bool isSharedFileSystem(qint64 magic);

} // namespace files

} // namespace heirloom
