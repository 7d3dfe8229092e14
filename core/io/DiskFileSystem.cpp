// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/DiskFileSystem.h"

#include "io/DiskFile.h"
#include "io/FileError.h"

#include <algorithm>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <limits>
#include <linux/openat2.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace heirloom {

namespace {

class DiskDirectory final : public Directory
{
public:
    explicit DiskDirectory(UniqueFd fd) : m_fd(std::move(fd)) {}
    int fd() const { return m_fd.get(); }

private:
    UniqueFd m_fd;
};

int fdOf(const DirectoryPtr &dir)
{
    Q_ASSERT(dynamic_cast<DiskDirectory *>(dir.get()));
    return static_cast<const DiskDirectory &>(*dir).fd();
}

constexpr int directoryFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
/// The longest path the kernel takes in one call, without its terminating zero.
constexpr qsizetype maxKernelPath = 4095;

UniqueFd openDirectoryAt(int dir, const char *name, int flags)
{
    return UniqueFd(uninterrupted([&] { return ::openat(dir, name, flags); }));
}

/// -1 with errno, as the system call.
UniqueFd openInOneCall(int root, const QByteArray &path, Reach reach)
{
    open_how how{};
    how.flags = directoryFlags;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    if (reach == Reach::OneVolume)
        how.resolve |= RESOLVE_NO_XDEV;
    return UniqueFd(
        int(uninterrupted([&] { return ::syscall(SYS_openat2, root, path.constData(), &how, sizeof how); })));
}

/// A mount of the same volume has its device number too; only the kernel's own walk tells that one. A subvolume has
/// another number without being a mount.
bool isOnVolumeOf(int root, int dir)
{
    struct ::stat above;
    struct ::stat below;
    return ::fstat(root, &above) == 0 && ::fstat(dir, &below) == 0 && above.st_dev == below.st_dev;
}

Error otherVolume(const QByteArray &path)
{
    Error error = fileError(EXDEV, u"open directory", path);
    error.code = ErrorCode::Conflict;
    error.context = QStringLiteral("%1 is on another volume").arg(displaySafe(QString::fromUtf8(path)));
    error.hint = QStringLiteral("choose a folder on the volume of the storage, or add a storage on the other volume");
    return error;
}

/// Opens directory after directory, none of them through a link. Names come from a SafePath: none is "..".
Result<UniqueFd> walkBeneath(int root, const SafePath &path, bool create, Reach reach)
{
    UniqueFd current;
    for (const QByteArray &component : path.components()) {
        const int parent = current ? current.get() : root;
        const ComponentName name(component);
        if (name.error())
            return fail(fileError(name.error(), u"open directory", component));
        UniqueFd next = openDirectoryAt(parent, name.text(), directoryFlags | O_NOFOLLOW);
        if (!next && errno == ENOENT && create) {
            if (uninterrupted([&] { return ::mkdirat(parent, name.text(), 0755); }) != 0 && errno != EEXIST)
                return fail(fileError(errno, u"make directory", component));
            next = openDirectoryAt(parent, name.text(), directoryFlags | O_NOFOLLOW);
        }
        if (!next)
            return fail(fileError(errno, u"open directory", component));
        if (reach == Reach::OneVolume && !isOnVolumeOf(root, next.get()))
            return fail(otherVolume(component));
        current = std::move(next);
    }
    return current;
}

Status makeDurably(int parent, const char *name, quint32 mode)
{
    if (uninterrupted([&] { return ::mkdirat(parent, name, mode); }) != 0)
        return errno == EEXIST ? Status{} : Status(fail(fileError(errno, u"make directory", name)));
    const UniqueFd readable = openDirectoryAt(parent, ".", directoryFlags);
    if (!readable || ::fsync(readable.get()) != 0)
        return fail(fileError(errno, u"sync parent of", name));
    return {};
}

/// Makes what is missing of a trusted path; links on the way are the user's own and are followed.
Status makePath(const QByteArray &path, quint32 mode)
{
    UniqueFd current = openDirectoryAt(AT_FDCWD, "/", O_PATH | O_DIRECTORY | O_CLOEXEC);
    const QList<QByteArray> names = path.split('/');
    qsizetype left = std::count_if(names.begin(), names.end(), [](const QByteArray &name) { return !name.isEmpty(); });
    for (const QByteArray &name : names) {
        if (name.isEmpty())
            continue;
        --left;
        UniqueFd next = openDirectoryAt(current.get(), name.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
        if (!next && errno == ENOENT) {
            if (auto made = makeDurably(current.get(), name.constData(), left == 0 ? mode : 0755); !made)
                return made;
            next = openDirectoryAt(current.get(), name.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
        }
        if (!next)
            return fail(fileError(errno, u"open directory", path));
        current = std::move(next);
    }
    return {};
}

/// A rename for file systems without RENAME_NOREPLACE: link() refuses a taken name just as surely.
/// 0, or an errno.
int moveByLink(int fromFd, const char *from, int toFd, const char *to)
{
    if (uninterrupted([&] { return ::linkat(fromFd, from, toFd, to, 0); }) != 0)
        return errno;
    if (uninterrupted([&] { return ::unlinkat(fromFd, from, 0); }) == 0)
        return 0;
    const int failure = errno;
    uninterrupted([&] { return ::unlinkat(toFd, to, 0); });
    return failure;
}

FileStat::Type typeOf(const dirent &entry, int dirFd)
{
    switch (entry.d_type) {
    case DT_REG:
        return FileStat::Type::File;
    case DT_DIR:
        return FileStat::Type::Directory;
    case DT_LNK:
        return FileStat::Type::Symlink;
    case DT_UNKNOWN: {
        struct ::stat raw;
        if (::fstatat(dirFd, entry.d_name, &raw, AT_SYMLINK_NOFOLLOW) == 0)
            return toFileStat(raw).type;
        return FileStat::Type::Other;
    }
    default:
        return FileStat::Type::Other;
    }
}

qint64 saturatedProduct(quint64 blocks, quint64 blockSize)
{
    qint64 bytes = 0;
    return __builtin_mul_overflow(blocks, blockSize, &bytes) ? std::numeric_limits<qint64>::max() : bytes;
}

struct FsMagic
{
    quint32 magic;
    const char16_t *name;
};

// Magic numbers of statfs(2) and linux/magic.h; spelled out because the header of Debian 12 lacks several.
constexpr FsMagic fsMagics[] = {
    {0xEF53, u"ext4"},        {0x9123683E, u"btrfs"},  {0x58465342, u"xfs"},      {0x01021994, u"tmpfs"},
    {0x794C7630, u"overlay"}, {0xF2F52010, u"f2fs"},   {0x2FC12FC1, u"zfs"},      {0xCA451A4E, u"bcachefs"},
    {0x6969, u"nfs"},         {0xFF534D42, u"cifs"},   {0xFE534D42, u"smb2"},     {0x517B, u"smb"},
    {0x65735546, u"fuse"},    {0x01021997, u"9p"},     {0x00C36400, u"ceph"},     {0x0BD00BD0, u"lustre"},
    {0x47504653, u"gpfs"},    {0x19830326, u"beegfs"}, {0x5346414F, u"afs"},      {0x7461636F, u"ocfs2"},
    {0x01161970, u"gfs2"},    {0x4D44, u"vfat"},       {0x2011BAB0, u"exfat"},    {0x5346544E, u"ntfs"},
    {0x7366746E, u"ntfs3"},   {0x482B, u"hfsplus"},    {0x52654973, u"reiserfs"}, {0x3153464A, u"jfs"},
    {0x3434, u"nilfs2"},      {0x24051905, u"ubifs"},  {0x858458F6, u"ramfs"},    {0x73717368, u"squashfs"},
    {0x9660, u"iso9660"},     {0x15013346, u"udf"},    {0xF15F, u"ecryptfs"},
};

} // namespace

DiskFileSystem::DiskFileSystem(Resolver resolver) : m_hasOpenat2(resolver == Resolver::Kernel) {}

Result<DirectoryPtr> DiskFileSystem::openDirectory(const QString &absolutePath, bool create, quint32 mode)
{
    const QByteArray path = absolutePath.toUtf8();
    if (!path.startsWith('/') || path.contains('\0'))
        return fail(fileError(EINVAL, u"open directory", path));
    UniqueFd fd = openDirectoryAt(AT_FDCWD, path.constData(), directoryFlags);
    if (!fd && errno == ENOENT && create) {
        if (auto made = makePath(path, mode); !made)
            return fail(made.error());
        fd = openDirectoryAt(AT_FDCWD, path.constData(), directoryFlags);
    }
    if (!fd)
        return fail(fileError(errno, u"open directory", path));
    return std::make_shared<DiskDirectory>(std::move(fd));
}

Result<DirectoryPtr> DiskFileSystem::openBeneath(const DirectoryPtr &root, const SafePath &path, bool create,
                                                 Reach reach)
{
    if (path.isEmpty())
        return root;
    const QByteArray bytes = path.text().toUtf8();
    if (m_hasOpenat2.load(std::memory_order_relaxed) && bytes.size() <= maxKernelPath) {
        UniqueFd fd = openInOneCall(fdOf(root), bytes, reach);
        const int failure = fd ? 0 : errno;
        if (failure == EXDEV || (fd && reach == Reach::OneVolume && !isOnVolumeOf(fdOf(root), fd.get())))
            return fail(otherVolume(bytes));
        if (fd)
            return std::make_shared<DiskDirectory>(std::move(fd));
        // Sandboxes that do not know the call answer EPERM, which opening a directory for reading never gives.
        if (failure == ENOSYS || failure == EPERM)
            m_hasOpenat2.store(false, std::memory_order_relaxed);
        else if (failure != ENOENT || !create)
            return fail(fileError(failure, u"open directory", bytes));
    }
    auto walked = walkBeneath(fdOf(root), path, create, reach);
    if (!walked)
        return fail(walked.error());
    return std::make_shared<DiskDirectory>(std::move(*walked));
}

Result<FileStat> DiskFileSystem::stat(const DirectoryPtr &dir, QByteArrayView name)
{
    const ComponentName component(name);
    if (component.error())
        return fail(fileError(component.error(), u"stat", name));
    struct ::stat raw;
    if (::fstatat(fdOf(dir), component.text(), &raw, AT_SYMLINK_NOFOLLOW) != 0)
        return fail(fileError(errno, u"stat", name));
    return toFileStat(raw);
}

Result<FilePtr> DiskFileSystem::create(const DirectoryPtr &dir, QByteArrayView name, quint32 mode)
{
    const ComponentName component(name);
    if (component.error())
        return fail(fileError(component.error(), u"create", name));
    constexpr int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    UniqueFd fd(uninterrupted([&] { return ::openat(fdOf(dir), component.text(), flags, mode_t(mode)); }));
    if (!fd)
        return fail(fileError(errno, u"create", name));
    return std::make_unique<DiskFile>(std::move(fd));
}

Result<FilePtr> DiskFileSystem::open(const DirectoryPtr &dir, QByteArrayView name, OpenMode mode)
{
    const ComponentName component(name);
    if (component.error())
        return fail(fileError(component.error(), u"open", name));
    // O_NONBLOCK: a pipe put in the place of a file must not hold the thread until somebody writes to it.
    const int flags = (mode == OpenMode::Read ? O_RDONLY : O_RDWR) | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    UniqueFd fd(uninterrupted([&] { return ::openat(fdOf(dir), component.text(), flags); }));
    if (!fd)
        return fail(fileError(errno, u"open", name));
    struct ::stat raw;
    if (::fstat(fd.get(), &raw) != 0)
        return fail(fileError(errno, u"open", name));
    if (S_ISDIR(raw.st_mode))
        return fail(fileError(EISDIR, u"open", name));
    if (!S_ISREG(raw.st_mode))
        return fail(ErrorCode::Conflict,
                    QStringLiteral("open %1: not a regular file").arg(displaySafe(QString::fromUtf8(name))));
    return std::make_unique<DiskFile>(std::move(fd));
}

Status DiskFileSystem::link(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                            QByteArrayView to)
{
    const ComponentName source(from);
    const ComponentName target(to);
    if (source.error() || target.error())
        return fail(fileError(source.error() ? source.error() : target.error(), u"link", source.error() ? from : to));
    if (uninterrupted([&] { return ::linkat(fdOf(fromDir), source.text(), fdOf(toDir), target.text(), 0); }) != 0)
        return fail(fileError(errno, u"link", to));
    return {};
}

Status DiskFileSystem::symlink(const QByteArray &target, const DirectoryPtr &dir, QByteArrayView name)
{
    const ComponentName component(name);
    if (component.error() || target.contains('\0'))
        return fail(fileError(component.error() ? component.error() : EINVAL, u"symlink", name));
    if (uninterrupted([&] { return ::symlinkat(target.constData(), fdOf(dir), component.text()); }) != 0)
        return fail(fileError(errno, u"symlink", name));
    return {};
}

Result<QByteArray> DiskFileSystem::readLink(const DirectoryPtr &dir, QByteArrayView name)
{
    const ComponentName component(name);
    if (component.error())
        return fail(fileError(component.error(), u"read link", name));
    std::array<char, PATH_MAX> target;
    const ssize_t size = ::readlinkat(fdOf(dir), component.text(), target.data(), target.size());
    if (size < 0)
        return fail(fileError(errno, u"read link", name));
    return QByteArray(target.data(), size);
}

Status DiskFileSystem::renameNoReplace(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                                       QByteArrayView to)
{
    const ComponentName source(from);
    const ComponentName target(to);
    if (source.error() || target.error())
        return fail(fileError(source.error() ? source.error() : target.error(), u"rename", source.error() ? from : to));
    const int fromFd = fdOf(fromDir);
    const int toFd = fdOf(toDir);
    if (uninterrupted([&] { return ::renameat2(fromFd, source.text(), toFd, target.text(), RENAME_NOREPLACE); }) == 0)
        return {};
    int failure = errno;
    if (failure == EINVAL || failure == ENOSYS) {
        const int moved = moveByLink(fromFd, source.text(), toFd, target.text());
        if (moved == 0)
            return {};
        // EPERM: a directory, or no hard links here either; the rename's own reason says more.
        failure = moved == EPERM ? failure : moved;
    }
    return fail(fileError(failure, u"rename to", to));
}

Status DiskFileSystem::renameReplace(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                                     QByteArrayView to)
{
    const ComponentName source(from);
    const ComponentName target(to);
    if (source.error() || target.error())
        return fail(fileError(source.error() ? source.error() : target.error(), u"rename", source.error() ? from : to));
    if (uninterrupted([&] { return ::renameat(fdOf(fromDir), source.text(), fdOf(toDir), target.text()); }) != 0)
        return fail(fileError(errno, u"rename to", to));
    return {};
}

Status DiskFileSystem::unlink(const DirectoryPtr &dir, QByteArrayView name)
{
    const ComponentName component(name);
    if (component.error())
        return fail(fileError(component.error(), u"unlink", name));
    if (uninterrupted([&] { return ::unlinkat(fdOf(dir), component.text(), 0); }) != 0)
        return fail(fileError(errno, u"unlink", name));
    return {};
}

Status DiskFileSystem::makeDirectory(const DirectoryPtr &dir, QByteArrayView name, quint32 mode)
{
    const ComponentName component(name);
    if (component.error())
        return fail(fileError(component.error(), u"make directory", name));
    if (uninterrupted([&] { return ::mkdirat(fdOf(dir), component.text(), mode); }) != 0)
        return fail(fileError(errno, u"make directory", name));
    return {};
}

Status DiskFileSystem::removeDirectory(const DirectoryPtr &dir, QByteArrayView name)
{
    const ComponentName component(name);
    if (component.error())
        return fail(fileError(component.error(), u"remove directory", name));
    if (uninterrupted([&] { return ::unlinkat(fdOf(dir), component.text(), AT_REMOVEDIR); }) == 0)
        return {};
    // POSIX lets a system say EEXIST for "not empty".
    return fail(fileError(errno == EEXIST ? ENOTEMPTY : errno, u"remove directory", name));
}

Status DiskFileSystem::list(const DirectoryPtr &dir,
                            const std::function<Status(const QByteArray &name, FileStat::Type type)> &visit)
{
    // A descriptor of its own: the position in the listing belongs to the open file, and callers share directories.
    UniqueFd fd = openDirectoryAt(fdOf(dir), ".", directoryFlags);
    if (!fd)
        return fail(fileError(errno, u"list", "directory"));
    const int listed = fd.get();
    const std::unique_ptr<DIR, int (*)(DIR *)> stream(::fdopendir(listed), &::closedir);
    if (!stream)
        return fail(fileError(errno, u"list", "directory"));
    fd.release();
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(stream.get());
        if (!entry)
            break;
        const QByteArrayView name(entry->d_name);
        if (name == "." || name == "..")
            continue;
        if (auto visited = visit(name.toByteArray(), typeOf(*entry, listed)); !visited)
            return visited;
    }
    if (errno != 0)
        return fail(fileError(errno, u"list", "directory"));
    return {};
}

Status DiskFileSystem::sync(const DirectoryPtr &dir)
{
    if (::fsync(fdOf(dir)) != 0)
        return fail(fileError(errno, u"sync", "directory"));
    return {};
}

Status DiskFileSystem::syncVolume(const DirectoryPtr &dir)
{
    if (::syncfs(fdOf(dir)) != 0)
        return fail(fileError(errno, u"sync", "volume"));
    return {};
}

Result<VolumeSpace> DiskFileSystem::space(const DirectoryPtr &dir)
{
    struct ::statvfs raw;
    if (uninterrupted([&] { return ::fstatvfs(fdOf(dir), &raw); }) != 0)
        return fail(fileError(errno, u"measure", "volume"));
    return VolumeSpace{saturatedProduct(raw.f_bavail, raw.f_frsize), saturatedProduct(raw.f_blocks, raw.f_frsize),
                       raw.f_files > 0 ? saturatedProduct(raw.f_favail, 1) : -1};
}

Result<QString> DiskFileSystem::typeName(const DirectoryPtr &dir)
{
    struct ::statfs raw;
    if (uninterrupted([&] { return ::fstatfs(fdOf(dir), &raw); }) != 0)
        return fail(fileError(errno, u"name type of", "volume"));
    // The kernel's field is signed on some machines; the numbers are 32 bits wide.
    const auto magic = quint32(raw.f_type);
    const auto known =
        std::find_if(std::begin(fsMagics), std::end(fsMagics), [=](const FsMagic &row) { return row.magic == magic; });
    return known == std::end(fsMagics) ? QStringLiteral("unknown") : QString::fromUtf16(known->name);
}

} // namespace heirloom
