// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/io/MemoryFileSystem.h"

#include "io/FileError.h"

#include <QMap>
#include <algorithm>
#include <cstring>
#include <mutex>
#include <utility>

namespace heirloom::test {

namespace {

struct Node;
using NodePtr = std::shared_ptr<Node>;

struct Node
{
    FileStat stat;
    QByteArray bytes; ///< a file's content, a link's target
    QMap<QByteArray, NodePtr> children;
    qint64 charged = 0; ///< the bytes of the volume that are its own; cloned ones are not
    bool isLocked = false;
};

using Lock = std::lock_guard<std::mutex>;

int errorOfName(QByteArrayView name)
{
    if (name.size() > 255)
        return ENAMETOOLONG;
    const bool isComponent =
        !name.isEmpty() && name != "." && name != ".." && !name.contains('/') && !name.contains('\0');
    return isComponent ? 0 : EINVAL;
}

bool isDirectory(const NodePtr &node)
{
    return node->stat.type == FileStat::Type::Directory;
}

} // namespace

/// What all handles share.
struct MemoryFileSystem::Volume
{
    explicit Volume(const Options &chosen) : options(chosen), root(make(FileStat::Type::Directory, 0755)) {}

    NodePtr make(FileStat::Type type, quint32 mode)
    {
        auto node = std::make_shared<Node>();
        node->stat.type = type;
        node->stat.device = 1;
        node->stat.inode = ++lastInode;
        node->stat.mode = mode;
        node->stat.links = 1;
        node->stat.mtimeNs = node->stat.ctimeNs = ++now;
        return node;
    }

    void changed(const NodePtr &node, bool content)
    {
        node->stat.ctimeNs = ++now;
        if (content)
            node->stat.mtimeNs = now;
    }

    /// Gives a file its new size in bytes, if there is room.
    bool resize(const NodePtr &node, qint64 size)
    {
        const qint64 more = size - node->stat.size;
        if (more > 0 && used + more > options.capacity)
            return false;
        used += more;
        node->charged += more;
        node->bytes.resize(size, '\0');
        node->stat.size = size;
        return true;
    }

    void dropLink(const NodePtr &node)
    {
        changed(node, false);
        // Open handles may still read the bytes; the room counts as free at once, which is all that tests look at.
        if (--node->stat.links == 0)
            used -= std::exchange(node->charged, 0);
    }

    std::mutex mutex;
    const Options options;
    quint64 lastInode = 0;
    qint64 now = 0; ///< counts changes: times only have to differ and to grow
    qint64 used = 0;
    NodePtr root;
};

namespace {

using Volume = MemoryFileSystem::Volume;

class MemoryDirectory final : public Directory
{
public:
    explicit MemoryDirectory(NodePtr node) : m_node(std::move(node)) {}
    const NodePtr &node() const { return m_node; }

private:
    NodePtr m_node;
};

const NodePtr &nodeOf(const DirectoryPtr &dir)
{
    return static_cast<const MemoryDirectory &>(*dir).node();
}

class MemoryFile final : public File
{
public:
    MemoryFile(std::shared_ptr<Volume> volume, NodePtr node, bool writable)
        : m_volume(std::move(volume)), m_node(std::move(node)), m_writable(writable)
    {
    }
    ~MemoryFile() override
    {
        const Lock lock(m_volume->mutex);
        if (m_holdsLock)
            m_node->isLocked = false;
    }

    Result<qint64> read(qint64 offset, std::span<char> buffer) override
    {
        const Lock lock(m_volume->mutex);
        const qint64 got = std::clamp<qint64>(m_node->bytes.size() - offset, 0, qint64(buffer.size()));
        if (got > 0)
            std::memcpy(buffer.data(), m_node->bytes.constData() + offset, size_t(got));
        return got;
    }

    Status write(qint64 offset, QByteArrayView bytes) override
    {
        const Lock lock(m_volume->mutex);
        if (!m_writable)
            return fail(fileError(EBADF, u"write", "open file"));
        if (bytes.isEmpty())
            return {};
        if (!m_volume->resize(m_node, std::max(m_node->stat.size, offset + bytes.size())))
            return fail(fileError(ENOSPC, u"write", "open file"));
        std::memcpy(m_node->bytes.data() + offset, bytes.data(), size_t(bytes.size()));
        m_volume->changed(m_node, true);
        return {};
    }

    Status truncate(qint64 size) override
    {
        const Lock lock(m_volume->mutex);
        if (!m_writable || size < 0)
            return fail(fileError(EINVAL, u"truncate", "open file"));
        if (!m_volume->resize(m_node, size))
            return fail(fileError(ENOSPC, u"truncate", "open file"));
        m_volume->changed(m_node, true);
        return {};
    }

    Status setMode(quint32 mode) override
    {
        const Lock lock(m_volume->mutex);
        m_node->stat.mode = mode & 07777;
        m_volume->changed(m_node, false);
        return {};
    }

    Status sync() override { return {}; }

    Result<FileStat> stat() override
    {
        const Lock lock(m_volume->mutex);
        return m_node->stat;
    }

    Status cloneFrom(File &source) override
    {
        const Lock lock(m_volume->mutex);
        if (!m_volume->options.reflinks)
            return fail(fileError(EOPNOTSUPP, u"clone", "open file"));
        const NodePtr &from = static_cast<MemoryFile &>(source).m_node;
        m_volume->used -= std::exchange(m_node->charged, 0);
        m_node->bytes = from->bytes;
        m_node->stat.size = from->stat.size;
        m_volume->changed(m_node, true);
        return {};
    }

    Status tryLock() override
    {
        const Lock lock(m_volume->mutex);
        if (m_node->isLocked && !m_holdsLock)
            return fail(fileError(EAGAIN, u"lock", "open file"));
        m_node->isLocked = m_holdsLock = true;
        return {};
    }

private:
    std::shared_ptr<Volume> m_volume;
    NodePtr m_node;
    bool m_writable;
    bool m_holdsLock = false;
};

Result<NodePtr> descend(Volume &volume, NodePtr node, const QList<QByteArray> &names, bool create, quint32 lastMode)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const int wrong = errorOfName(names[i]))
            return fail(fileError(wrong, u"open directory", names[i]));
        NodePtr &child = node->children[names[i]];
        if (!child && !create) {
            node->children.remove(names[i]);
            return fail(fileError(ENOENT, u"open directory", names[i]));
        }
        if (!child) {
            child = volume.make(FileStat::Type::Directory, i + 1 == names.size() ? lastMode : 0755);
            volume.changed(node, true);
        }
        if (!isDirectory(child))
            return fail(
                fileError(child->stat.type == FileStat::Type::Symlink ? ELOOP : ENOTDIR, u"open directory", names[i]));
        const NodePtr next = child;
        node = next;
    }
    return node;
}

/// The entry, or why there is none.
Result<NodePtr> entry(const DirectoryPtr &dir, QByteArrayView name, QStringView doing)
{
    if (const int wrong = errorOfName(name))
        return fail(fileError(wrong, doing, name));
    const NodePtr node = nodeOf(dir)->children.value(name.toByteArray());
    if (!node)
        return fail(fileError(ENOENT, doing, name));
    return node;
}

Status requireFree(const DirectoryPtr &dir, QByteArrayView name, QStringView doing)
{
    if (const int wrong = errorOfName(name))
        return fail(fileError(wrong, doing, name));
    if (nodeOf(dir)->children.contains(name.toByteArray()))
        return fail(fileError(EEXIST, doing, name));
    return {};
}

} // namespace

MemoryFileSystem::MemoryFileSystem() : MemoryFileSystem(Options{}) {}
MemoryFileSystem::MemoryFileSystem(const Options &options) : m_volume(std::make_shared<Volume>(options)) {}
MemoryFileSystem::~MemoryFileSystem() = default;

Result<DirectoryPtr> MemoryFileSystem::openDirectory(const QString &absolutePath, bool create, quint32 mode)
{
    const Lock lock(m_volume->mutex);
    if (!absolutePath.startsWith(u'/'))
        return fail(fileError(EINVAL, u"open directory", absolutePath.toUtf8()));
    QList<QByteArray> names = absolutePath.toUtf8().split('/');
    names.removeAll(QByteArray());
    auto node = descend(*m_volume, m_volume->root, names, create, mode);
    if (!node)
        return fail(node.error());
    return std::make_shared<MemoryDirectory>(*node);
}

Result<DirectoryPtr> MemoryFileSystem::openBeneath(const DirectoryPtr &root, const SafePath &path, bool create, Reach)
{
    const Lock lock(m_volume->mutex);
    auto node = descend(*m_volume, nodeOf(root), path.components(), create, 0755);
    if (!node)
        return fail(node.error());
    return std::make_shared<MemoryDirectory>(*node);
}

Result<FileStat> MemoryFileSystem::stat(const DirectoryPtr &dir, QByteArrayView name)
{
    const Lock lock(m_volume->mutex);
    const auto node = entry(dir, name, u"stat");
    if (!node)
        return fail(node.error());
    return (*node)->stat;
}

Result<FilePtr> MemoryFileSystem::create(const DirectoryPtr &dir, QByteArrayView name, quint32 mode)
{
    const Lock lock(m_volume->mutex);
    if (auto isFree = requireFree(dir, name, u"create"); !isFree)
        return fail(isFree.error());
    const NodePtr node = m_volume->make(FileStat::Type::File, mode);
    nodeOf(dir)->children.insert(name.toByteArray(), node);
    m_volume->changed(nodeOf(dir), true);
    return std::make_unique<MemoryFile>(m_volume, node, true);
}

Result<FilePtr> MemoryFileSystem::open(const DirectoryPtr &dir, QByteArrayView name, OpenMode mode)
{
    const Lock lock(m_volume->mutex);
    const auto node = entry(dir, name, u"open");
    if (!node)
        return fail(node.error());
    if ((*node)->stat.type != FileStat::Type::File)
        return fail(fileError(isDirectory(*node) ? EISDIR : ELOOP, u"open", name));
    return std::make_unique<MemoryFile>(m_volume, *node, mode == OpenMode::ReadWrite);
}

Status MemoryFileSystem::link(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                              QByteArrayView to)
{
    const Lock lock(m_volume->mutex);
    const auto node = entry(fromDir, from, u"link");
    if (!node)
        return fail(node.error());
    if (auto isFree = requireFree(toDir, to, u"link"); !isFree)
        return isFree;
    if (!m_volume->options.hardLinks || isDirectory(*node))
        return fail(fileError(EPERM, u"link", to));
    if ((*node)->stat.links >= m_volume->options.maxLinks)
        return fail(fileError(EMLINK, u"link", to));
    ++(*node)->stat.links;
    m_volume->changed(*node, false);
    nodeOf(toDir)->children.insert(to.toByteArray(), *node);
    return {};
}

Status MemoryFileSystem::symlink(const QByteArray &target, const DirectoryPtr &dir, QByteArrayView name)
{
    const Lock lock(m_volume->mutex);
    if (auto isFree = requireFree(dir, name, u"symlink"); !isFree)
        return isFree;
    const NodePtr node = m_volume->make(FileStat::Type::Symlink, 0777);
    node->bytes = target;
    node->stat.size = target.size();
    nodeOf(dir)->children.insert(name.toByteArray(), node);
    return {};
}

Result<QByteArray> MemoryFileSystem::readLink(const DirectoryPtr &dir, QByteArrayView name)
{
    const Lock lock(m_volume->mutex);
    const auto node = entry(dir, name, u"read link");
    if (!node)
        return fail(node.error());
    if ((*node)->stat.type != FileStat::Type::Symlink)
        return fail(fileError(EINVAL, u"read link", name));
    return (*node)->bytes;
}

Status MemoryFileSystem::renameNoReplace(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                                         QByteArrayView to)
{
    const Lock lock(m_volume->mutex);
    const auto node = entry(fromDir, from, u"rename");
    if (!node)
        return fail(node.error());
    if (auto isFree = requireFree(toDir, to, u"rename to"); !isFree)
        return isFree;
    nodeOf(fromDir)->children.remove(from.toByteArray());
    nodeOf(toDir)->children.insert(to.toByteArray(), *node);
    m_volume->changed(*node, false);
    return {};
}

Status MemoryFileSystem::renameReplace(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                                       QByteArrayView to)
{
    const Lock lock(m_volume->mutex);
    const auto node = entry(fromDir, from, u"rename");
    if (!node)
        return fail(node.error());
    const auto replaced = entry(toDir, to, u"rename to");
    if (!replaced && replaced.error().sysErrno != ENOENT)
        return fail(replaced.error());
    if (replaced) {
        if (isDirectory(*replaced) != isDirectory(*node))
            return fail(fileError(isDirectory(*replaced) ? EISDIR : ENOTDIR, u"rename to", to));
        if (!(*replaced)->children.isEmpty())
            return fail(fileError(ENOTEMPTY, u"rename to", to));
        // Two names of one file: POSIX leaves both.
        if (*replaced == *node)
            return {};
        m_volume->dropLink(*replaced);
    }
    nodeOf(fromDir)->children.remove(from.toByteArray());
    nodeOf(toDir)->children.insert(to.toByteArray(), *node);
    m_volume->changed(*node, false);
    return {};
}

Status MemoryFileSystem::unlink(const DirectoryPtr &dir, QByteArrayView name)
{
    const Lock lock(m_volume->mutex);
    const auto node = entry(dir, name, u"unlink");
    if (!node)
        return fail(node.error());
    if (isDirectory(*node))
        return fail(fileError(EISDIR, u"unlink", name));
    nodeOf(dir)->children.remove(name.toByteArray());
    m_volume->dropLink(*node);
    return {};
}

Status MemoryFileSystem::makeDirectory(const DirectoryPtr &dir, QByteArrayView name, quint32 mode)
{
    const Lock lock(m_volume->mutex);
    if (auto isFree = requireFree(dir, name, u"make directory"); !isFree)
        return isFree;
    nodeOf(dir)->children.insert(name.toByteArray(), m_volume->make(FileStat::Type::Directory, mode));
    return {};
}

Status MemoryFileSystem::removeDirectory(const DirectoryPtr &dir, QByteArrayView name)
{
    const Lock lock(m_volume->mutex);
    const auto node = entry(dir, name, u"remove directory");
    if (!node)
        return fail(node.error());
    if (!isDirectory(*node))
        return fail(fileError(ENOTDIR, u"remove directory", name));
    if (!(*node)->children.isEmpty())
        return fail(fileError(ENOTEMPTY, u"remove directory", name));
    nodeOf(dir)->children.remove(name.toByteArray());
    return {};
}

Status MemoryFileSystem::list(const DirectoryPtr &dir,
                              const std::function<Status(const QByteArray &name, FileStat::Type type)> &visit)
{
    std::vector<std::pair<QByteArray, FileStat::Type>> found;
    {
        const Lock lock(m_volume->mutex);
        const auto &children = nodeOf(dir)->children;
        for (auto child = children.begin(); child != children.end(); ++child)
            found.emplace_back(child.key(), child.value()->stat.type);
    }
    // Without the lock: the visitor uses this file system.
    for (const auto &[name, type] : found) {
        if (auto visited = visit(name, type); !visited)
            return visited;
    }
    return {};
}

Status MemoryFileSystem::sync(const DirectoryPtr &)
{
    return {};
}

Status MemoryFileSystem::syncVolume(const DirectoryPtr &)
{
    return {};
}

Result<VolumeSpace> MemoryFileSystem::space(const DirectoryPtr &)
{
    const Lock lock(m_volume->mutex);
    return VolumeSpace{m_volume->options.capacity - m_volume->used, m_volume->options.capacity};
}

Result<QString> MemoryFileSystem::typeName(const DirectoryPtr &)
{
    return m_volume->options.typeName;
}

} // namespace heirloom::test
