// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/instance/InstancePlace.h"

#include "io/DiskFileSystem.h"
#include "io/PathText.h"

#include <QCryptographicHash>
#include <unistd.h>

namespace heirloom {

namespace {

constexpr quint32 openToOthers = 077;

/// Short, since the path of a socket must be.
QString privateFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtime.startsWith(u'/'))
        return runtime + QStringLiteral("/heirloom");
    return QStringLiteral("/tmp/heirloom-%1").arg(::geteuid());
}

/// The same for every way to name a ledger, whether it exists yet or not.
QString resolved(const QString &path)
{
    const QString real = realPath(path);
    const PathParts parts = splitPath(real);
    return real != path || parts.folder == u"/" ? real : resolved(parts.folder) + u'/' + parts.name;
}

/// Who could put a socket there could read what is handed over.
Status checkPrivate(FileSystem &fs, const QString &folder)
{
    const PathParts path = splitPath(folder);
    auto parent = fs.openDirectory(path.folder);
    if (!parent)
        return fail(parent.error());
    const auto stat = fs.stat(*parent, path.name.toUtf8());
    if (!stat)
        return fail(stat.error());
    if (stat->type != FileStat::Type::Directory || stat->owner != ::geteuid() || (stat->mode & openToOthers) != 0)
        return fail(ErrorCode::Denied, QStringLiteral("%1 is not a folder of yours alone").arg(folder),
                    QStringLiteral("remove it"));
    return {};
}

} // namespace

InstancePlace::InstancePlace(std::unique_ptr<FileSystem> fs, DirectoryPtr dir, QString folder, QString name)
    : m_fs(std::move(fs)), m_dir(std::move(dir)), m_folder(std::move(folder)), m_name(std::move(name))
{
}

Result<InstancePlace> InstancePlace::open(const QString &ledgerPath)
{
    auto fs = std::make_unique<DiskFileSystem>();
    const QString folder = privateFolder();
    auto dir = fs->openDirectory(folder, true, 0700);
    if (!dir)
        return fail(dir.error().in(QStringLiteral("make the folder ") + folder));
    if (const Status checked = checkPrivate(*fs, folder); !checked)
        return fail(checked.error());
    const QByteArray digest =
        QCryptographicHash::hash(resolved(ledgerPath).toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return InstancePlace(std::move(fs), *dir, folder, QString::fromLatin1(digest));
}

Result<bool> InstancePlace::claim()
{
    const QByteArray name = m_name.toUtf8() + ".lock";
    auto file = m_fs->create(m_dir, name);
    if (!file && file.error().code == ErrorCode::Conflict)
        file = m_fs->open(m_dir, name, OpenMode::ReadWrite);
    if (!file)
        return fail(file.error());
    const Status locked = (*file)->tryLock();
    if (!locked && locked.error().code == ErrorCode::Busy)
        return false;
    if (!locked)
        return fail(locked.error());
    m_lock = std::move(*file);
    return true;
}

} // namespace heirloom
