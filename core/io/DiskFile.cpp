// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/DiskFile.h"

#include "io/FileError.h"

#include <cstring>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace heirloom {

namespace {

Status statusOf(int result, QStringView doing)
{
    if (result == 0)
        return {};
    return fail(fileError(errno, doing, "open file"));
}

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

FileStat::Type typeOf(mode_t mode)
{
    if (S_ISREG(mode))
        return FileStat::Type::File;
    if (S_ISDIR(mode))
        return FileStat::Type::Directory;
    return S_ISLNK(mode) ? FileStat::Type::Symlink : FileStat::Type::Other;
}

} // namespace

UniqueFd::~UniqueFd()
{
    // A failed close() has released the descriptor all the same and must not be repeated. What it could report about
    // unwritten data, sync() reports, and nothing counts as stored before that.
    if (m_fd >= 0)
        ::close(m_fd);
}

ComponentName::ComponentName(QByteArrayView name)
{
    m_text[0] = '\0';
    if (name.size() >= qsizetype(m_text.size())) {
        m_error = ENAMETOOLONG;
        return;
    }
    const bool walks = name.isEmpty() || name == "." || name == "..";
    if (walks || std::memchr(name.data(), '/', size_t(name.size())) ||
        std::memchr(name.data(), 0, size_t(name.size()))) {
        m_error = EINVAL;
        return;
    }
    std::memcpy(m_text.data(), name.data(), size_t(name.size()));
    m_text[size_t(name.size())] = '\0';
}

FileStat toFileStat(const struct ::stat &raw)
{
    FileStat result;
    result.type = typeOf(raw.st_mode);
    result.device = raw.st_dev;
    result.inode = raw.st_ino;
    result.size = raw.st_size;
    result.mtimeNs = nanoseconds(raw.st_mtim);
    result.ctimeNs = nanoseconds(raw.st_ctim);
    result.mode = raw.st_mode & 07777;
    result.links = quint32(raw.st_nlink);
    result.owner = raw.st_uid;
    return result;
}

Result<qint64> DiskFile::read(qint64 offset, std::span<char> buffer)
{
    const ssize_t got = uninterrupted([&] { return ::pread(m_fd.get(), buffer.data(), buffer.size(), offset); });
    if (got < 0)
        return fail(fileError(errno, u"read", "open file"));
    return qint64(got);
}

Status DiskFile::write(qint64 offset, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t put =
            uninterrupted([&] { return ::pwrite(m_fd.get(), bytes.data(), size_t(bytes.size()), offset); });
        // A write of nothing without an error would loop for ever.
        if (put <= 0)
            return fail(fileError(put < 0 ? errno : EIO, u"write", "open file"));
        offset += put;
        bytes = bytes.sliced(put);
    }
    return {};
}

Status DiskFile::truncate(qint64 size)
{
    return statusOf(uninterrupted([&] { return ::ftruncate(m_fd.get(), size); }), u"truncate");
}

Status DiskFile::setMode(quint32 mode)
{
    return statusOf(uninterrupted([&] { return ::fchmod(m_fd.get(), mode & 07777); }), u"change mode of");
}

Status DiskFile::sync()
{
    // Not repeated when interrupted: the kernel tells of lost data once, and the second call would be believed.
    return statusOf(::fsync(m_fd.get()), u"sync");
}

Result<FileStat> DiskFile::stat()
{
    struct ::stat raw;
    if (::fstat(m_fd.get(), &raw) != 0)
        return fail(fileError(errno, u"stat", "open file"));
    return toFileStat(raw);
}

Status DiskFile::cloneFrom(File &source)
{
    Q_ASSERT(dynamic_cast<DiskFile *>(&source));
    const int from = static_cast<DiskFile &>(source).m_fd.get();
    return statusOf(uninterrupted([&] { return ::ioctl(m_fd.get(), FICLONE, from); }), u"clone");
}

Status DiskFile::tryLock()
{
    return statusOf(uninterrupted([&] { return ::flock(m_fd.get(), LOCK_EX | LOCK_NB); }), u"lock");
}

} // namespace heirloom
