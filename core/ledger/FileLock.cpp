// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/FileLock.h"

#include <QRandomGenerator>
#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace heirloom {

namespace {

QByteArray native(const QString &path)
{
    return path.toUtf8(); // what SQLite opens files with
}

QString parentOf(const QString &path)
{
    const auto slash = path.lastIndexOf(u'/');
    return slash <= 0 ? QStringLiteral("/") : path.left(slash);
}

Status syncPath(const QString &path, int flags)
{
    const int fd = ::open(native(path).constData(), flags | O_CLOEXEC);
    if (fd < 0)
        return fail(systemError(errno, QStringLiteral("open ") + path));
    const int failed = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    if (failed)
        return fail(systemError(failed, QStringLiteral("sync ") + path));
    return {};
}

} // namespace

Result<FileLock> FileLock::open(const QString &path, Missing missing)
{
    const int flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | (missing == Missing::Create ? O_CREAT : 0);
    const int fd = ::open(native(path).constData(), flags, 0600);
    if (fd < 0)
        return fail(systemError(errno, QStringLiteral("open the lock file ") + path));
    return FileLock(fd);
}

FileLock::FileLock(FileLock &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

FileLock::~FileLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<bool> FileLock::tryLock(Mode mode)
{
    while (::flock(m_fd, (mode == Mode::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return false;
        if (errno != EINTR)
            return fail(systemError(errno, QStringLiteral("lock")));
    }
    return true;
}

void FileLock::unlock()
{
    ::flock(m_fd, LOCK_UN);
}

Result<WriterGate> WriterGate::open(const QString &ledgerPath)
{
    auto turnstile = FileLock::open(ledgerPath + QStringLiteral("-writer.next"));
    if (!turnstile)
        return fail(turnstile.error());
    auto gate = FileLock::open(ledgerPath + QStringLiteral("-writer.gate"));
    if (!gate)
        return fail(gate.error());
    return WriterGate(std::move(*turnstile), std::move(*gate));
}

Status WriterGate::enter(int timeoutMs)
{
    using namespace std::chrono;
    const auto deadline = steady_clock::now() + milliseconds(timeoutMs);
    const auto waitFor = [&](FileLock &lock) -> Status {
        for (int waitUs = 100;; waitUs = std::min(waitUs * 2, 5'000)) {
            const auto locked = lock.tryLock();
            if (!locked)
                return fail(locked.error());
            if (*locked)
                return {};
            if (steady_clock::now() >= deadline)
                return fail(ErrorCode::Busy, QStringLiteral("another process has written to the ledger for too long"));
            // Jitter keeps several waiting processes from falling into step.
            std::this_thread::sleep_for(microseconds(waitUs + QRandomGenerator::global()->bounded(waitUs)));
        }
    };
    if (auto next = waitFor(m_turnstile); !next)
        return next;
    const Status entered = waitFor(m_gate);
    m_turnstile.unlock();
    return entered;
}

namespace {

constexpr int spareFiles = 3;
constexpr qint64 deletionBytes = 1 << 20; ///< of log, for a batch of a deletion

QByteArray spareName(const QString &ballast, int number)
{
    return native(ballast) + '.' + QByteArray::number(number);
}

bool isThere(const QByteArray &path)
{
    return ::access(path.constData(), F_OK) == 0;
}

bool makeFile(const QByteArray &path, qint64 bytes)
{
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return false;
    const bool made = bytes == 0 || ::posix_fallocate(fd, 0, bytes) == 0;
    ::close(fd);
    if (!made)
        ::unlink(path.constData());
    return made;
}

/// Some file systems give the space of a removed file only after their next commit.
void settleVolume(const QString &path)
{
    const int fd = ::open(native(parentOf(path)).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::syncfs(fd); // what it cannot write, the commit that follows finds too
    ::close(fd);
}

} // namespace

Ballast::Ballast(const QString &path, qint64 bytes) : m_path(path), m_bytes(bytes)
{
    struct statvfs volume
    {
    };
    if (::statvfs(native(parentOf(path)).constData(), &volume) == 0) {
        const qint64 all = qint64(volume.f_blocks) * qint64(volume.f_frsize);
        m_bytes = std::min(bytes, std::max(all / 100, std::min(deletionBytes, all / 8)));
    }
    m_isMissing = m_bytes > 0 && files::size(m_path) < m_bytes;
    for (int number = 1; number <= spareFiles; ++number)
        m_isMissing |= m_bytes > 0 && !isThere(spareName(m_path, number));
}

void Ballast::restore()
{
    struct statvfs volume
    {
    };
    if (!m_isMissing || ::statvfs(native(parentOf(m_path)).constData(), &volume) != 0 ||
        qint64(volume.f_bavail) * qint64(volume.f_frsize) < 2 * m_bytes ||
        (volume.f_files > 0 && volume.f_favail < 2 * (1 + spareFiles)))
        return;
    bool whole = makeFile(native(m_path), m_bytes);
    for (int number = 1; whole && number <= spareFiles; ++number)
        whole = makeFile(spareName(m_path, number), 0);
    m_isMissing = !whole;
}

bool Ballast::release()
{
    bool held = files::size(m_path) > 0;
    m_isMissing = m_bytes > 0;
    held = ::unlink(native(m_path).constData()) == 0 && held;
    while (releaseOneFile(m_path))
        held = true;
    if (held)
        settleVolume(m_path);
    return held;
}

bool Ballast::releaseOneFile(const QString &path)
{
    for (int number = 1; number <= spareFiles; ++number) {
        if (::unlink(spareName(path, number).constData()) == 0)
            return true;
    }
    return false;
}

namespace files {

Status makeParent(const QString &path)
{
    const QString parent = parentOf(path);
    struct stat found
    {
    };
    if (::stat(native(parent).constData(), &found) == 0)
        return {};
    if (parent != QLatin1String("/")) {
        if (auto above = makeParent(parent); !above)
            return above;
    }
    if (::mkdir(native(parent).constData(), 0700) != 0 && errno != EEXIST)
        return fail(systemError(errno, QStringLiteral("make the folder ") + parent));
    return {};
}

Status createPrivate(const QString &path)
{
    // O_EXCL: closing a descriptor of a file that SQLite has open would drop SQLite's locks on it.
    const int fd = ::open(native(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd >= 0)
        ::close(fd);
    else if (errno != EEXIST)
        return fail(systemError(errno, QStringLiteral("create ") + path));
    return {};
}

Status remove(const QString &path)
{
    if (::unlink(native(path).constData()) != 0 && errno != ENOENT)
        return fail(systemError(errno, QStringLiteral("remove ") + path));
    return {};
}

Status moveDurably(const QString &from, const QString &to)
{
    if (auto synced = syncPath(from, O_RDWR); !synced)
        return synced;
    if (::rename(native(from).constData(), native(to).constData()) != 0)
        return fail(systemError(errno, QStringLiteral("rename ") + from));
    return syncPath(parentOf(to), O_RDONLY | O_DIRECTORY);
}

qint64 size(const QString &path)
{
    struct stat found
    {
    };
    return ::stat(native(path).constData(), &found) == 0 ? qint64(found.st_size) : 0;
}

qint64 modifiedMs(const QString &path)
{
    struct stat found
    {
    };
    if (::stat(native(path).constData(), &found) != 0)
        return 0;
    return qint64(found.st_mtim.tv_sec) * 1000 + found.st_mtim.tv_nsec / 1'000'000;
}

bool isSharedFileSystem(qint64 magic)
{
    // statfs(2) and the kernels' sources: NFS, SMB1, SMB2, CIFS, NCP, AFS, CODA, Lustre, GPFS, 9p, Ceph, GFS2, OCFS2,
    // FUSE. FUSE may be anything, a remote folder too; being refused is better than a broken log.
    static constexpr std::array<quint32, 14> shared{0x6969,     0x517b,     0xfe534d42, 0xff534d42, 0x564c,
                                                    0x5346414f, 0x73757245, 0x0bd00bd0, 0x47504653, 0x01021997,
                                                    0x00c36400, 0x01161970, 0x7461636f, 0x65735546};
    return std::find(shared.begin(), shared.end(), quint32(magic)) != shared.end();
}

Status refuseSharedVolume(const QString &path)
{
    struct statfs volume
    {
    };
    if (::statfs(native(parentOf(path)).constData(), &volume) != 0)
        return fail(systemError(errno, QStringLiteral("ask for the file system of ") + path));
    if (!isSharedFileSystem(qint64(volume.f_type)))
        return {};
    return fail(ErrorCode::Denied, QStringLiteral("%1 lies on a network or FUSE file system").arg(path),
                QStringLiteral("keep the ledger on a local disk; the storages may lie elsewhere"));
}

} // namespace files

} // namespace heirloom
