// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/io/FailingFileSystem.h"

#include "io/FileError.h"

#include <array>
#include <mutex>

namespace heirloom::test {

/// The calls counted and the failures ordered.
class FailingFileSystem::Plan
{
public:
    void failAt(FileOp op, int sysErrno, int nth, bool sticky)
    {
        const std::lock_guard lock(m_mutex);
        Row &row = rowOf(op);
        row.sysErrno = sysErrno;
        row.at = row.calls + nth;
        row.sticky = sticky;
    }

    void clear()
    {
        const std::lock_guard lock(m_mutex);
        for (Row &row : m_rows)
            row.sysErrno = 0;
    }

    int calls(FileOp op)
    {
        const std::lock_guard lock(m_mutex);
        return rowOf(op).calls;
    }

    /// Counts a call; success if it shall really be made.
    Status count(FileOp op, QByteArrayView name = "open file")
    {
        const std::lock_guard lock(m_mutex);
        Row &row = rowOf(op);
        ++row.calls;
        const bool fails = row.sysErrno && (row.calls == row.at || (row.sticky && row.calls > row.at));
        return fails ? Status(fail(fileError(row.sysErrno, u"injected failure of", name))) : Status{};
    }

private:
    struct Row
    {
        int calls = 0;
        int at = 0;
        int sysErrno = 0;
        bool sticky = false;
    };
    Row &rowOf(FileOp op) { return m_rows[size_t(op)]; }

    std::mutex m_mutex;
    std::array<Row, size_t(FileOp::Count)> m_rows;
};

namespace {

using PlanPtr = std::shared_ptr<FailingFileSystem::Plan>;

class FailingFile final : public File
{
public:
    FailingFile(PlanPtr plan, FilePtr real) : m_plan(std::move(plan)), m_real(std::move(real)) {}

    Result<qint64> read(qint64 offset, std::span<char> buffer) override
    {
        return checked(FileOp::FileRead, [&] { return m_real->read(offset, buffer); });
    }
    Status write(qint64 offset, QByteArrayView bytes) override
    {
        return checked(FileOp::FileWrite, [&] { return m_real->write(offset, bytes); });
    }
    Status truncate(qint64 size) override
    {
        return checked(FileOp::FileTruncate, [&] { return m_real->truncate(size); });
    }
    Status setMode(quint32 mode) override
    {
        return checked(FileOp::FileSetMode, [&] { return m_real->setMode(mode); });
    }
    Status sync() override
    {
        return checked(FileOp::FileSync, [&] { return m_real->sync(); });
    }
    Result<heirloom::FileStat> stat() override
    {
        return checked(FileOp::FileStat, [&] { return m_real->stat(); });
    }
    Status cloneFrom(File &source) override
    {
        return checked(FileOp::FileClone,
                       [&] { return m_real->cloneFrom(*static_cast<FailingFile &>(source).m_real); });
    }
    Status tryLock() override
    {
        return checked(FileOp::FileLock, [&] { return m_real->tryLock(); });
    }
    int descriptor() const override { return m_real->descriptor(); }

private:
    template <class Call> auto checked(FileOp op, Call call) -> decltype(call())
    {
        if (auto counted = m_plan->count(op); !counted)
            return fail(counted.error());
        return call();
    }

    PlanPtr m_plan;
    FilePtr m_real;
};

template <class Call> auto checked(const PlanPtr &plan, FileOp op, QByteArrayView name, Call call) -> decltype(call())
{
    if (auto counted = plan->count(op, name); !counted)
        return fail(counted.error());
    return call();
}

Result<FilePtr> wrapped(const PlanPtr &plan, Result<FilePtr> real)
{
    if (!real)
        return real;
    return std::make_unique<FailingFile>(plan, std::move(*real));
}

} // namespace

FailingFileSystem::FailingFileSystem(FileSystem &real) : m_real(real), m_plan(std::make_shared<Plan>()) {}
FailingFileSystem::~FailingFileSystem() = default;

void FailingFileSystem::failAt(FileOp op, int sysErrno, int nth, bool sticky)
{
    m_plan->failAt(op, sysErrno, nth, sticky);
}

void FailingFileSystem::clear()
{
    m_plan->clear();
}

int FailingFileSystem::calls(FileOp op) const
{
    return m_plan->calls(op);
}

Result<DirectoryPtr> FailingFileSystem::openDirectory(const QString &path, bool create, quint32 mode)
{
    return checked(m_plan, FileOp::OpenDirectory, path.toUtf8(),
                   [&] { return m_real.openDirectory(path, create, mode); });
}

Result<DirectoryPtr> FailingFileSystem::openBeneath(const DirectoryPtr &root, const SafePath &path, bool create,
                                                    Reach reach)
{
    return checked(m_plan, FileOp::OpenBeneath, path.leaf(),
                   [&] { return m_real.openBeneath(root, path, create, reach); });
}

Result<FileStat> FailingFileSystem::stat(const DirectoryPtr &dir, QByteArrayView name)
{
    return checked(m_plan, FileOp::Stat, name, [&] { return m_real.stat(dir, name); });
}

Result<FilePtr> FailingFileSystem::create(const DirectoryPtr &dir, QByteArrayView name, quint32 mode)
{
    return checked(m_plan, FileOp::Create, name, [&] { return wrapped(m_plan, m_real.create(dir, name, mode)); });
}

Result<FilePtr> FailingFileSystem::open(const DirectoryPtr &dir, QByteArrayView name, OpenMode mode)
{
    return checked(m_plan, FileOp::Open, name, [&] { return wrapped(m_plan, m_real.open(dir, name, mode)); });
}

Status FailingFileSystem::link(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                               QByteArrayView to)
{
    return checked(m_plan, FileOp::Link, to, [&] { return m_real.link(fromDir, from, toDir, to); });
}

Status FailingFileSystem::symlink(const QByteArray &target, const DirectoryPtr &dir, QByteArrayView name)
{
    return checked(m_plan, FileOp::Symlink, name, [&] { return m_real.symlink(target, dir, name); });
}

Result<QByteArray> FailingFileSystem::readLink(const DirectoryPtr &dir, QByteArrayView name)
{
    return checked(m_plan, FileOp::ReadLink, name, [&] { return m_real.readLink(dir, name); });
}

Status FailingFileSystem::renameNoReplace(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                                          QByteArrayView to)
{
    return checked(m_plan, FileOp::Rename, to, [&] { return m_real.renameNoReplace(fromDir, from, toDir, to); });
}

Status FailingFileSystem::renameReplace(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                                        QByteArrayView to)
{
    return checked(m_plan, FileOp::Rename, to, [&] { return m_real.renameReplace(fromDir, from, toDir, to); });
}

Status FailingFileSystem::unlink(const DirectoryPtr &dir, QByteArrayView name)
{
    return checked(m_plan, FileOp::Unlink, name, [&] { return m_real.unlink(dir, name); });
}

Status FailingFileSystem::makeDirectory(const DirectoryPtr &dir, QByteArrayView name, quint32 mode)
{
    return checked(m_plan, FileOp::MakeDirectory, name, [&] { return m_real.makeDirectory(dir, name, mode); });
}

Status FailingFileSystem::removeDirectory(const DirectoryPtr &dir, QByteArrayView name)
{
    return checked(m_plan, FileOp::RemoveDirectory, name, [&] { return m_real.removeDirectory(dir, name); });
}

Status
FailingFileSystem::list(const DirectoryPtr &dir,
                        const std::function<Status(const QByteArray &name, heirloom::FileStat::Type type)> &visit)
{
    return checked(m_plan, FileOp::List, "directory", [&] { return m_real.list(dir, visit); });
}

Status FailingFileSystem::sync(const DirectoryPtr &dir)
{
    return checked(m_plan, FileOp::Sync, "directory", [&] { return m_real.sync(dir); });
}

Status FailingFileSystem::syncVolume(const DirectoryPtr &dir)
{
    return checked(m_plan, FileOp::SyncVolume, "volume", [&] { return m_real.syncVolume(dir); });
}

Result<VolumeSpace> FailingFileSystem::space(const DirectoryPtr &dir)
{
    return checked(m_plan, FileOp::Space, "volume", [&] { return m_real.space(dir); });
}

Result<QString> FailingFileSystem::typeName(const DirectoryPtr &dir)
{
    return checked(m_plan, FileOp::TypeName, "volume", [&] { return m_real.typeName(dir); });
}

} // namespace heirloom::test
