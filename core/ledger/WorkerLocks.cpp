// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/FileLock.h"
#include "ledger/Ledger.h"

#include <map>
#include <mutex>

namespace heirloom {

struct WorkerLocks::Private
{
    QString path(const QString &uid) const { return folder + uid + QStringLiteral(".lock"); }

    QString folder;
    QString ballast;
    mutable std::mutex mutex;
    std::map<QString, FileLock> held;
};

WorkerLocks::WorkerLocks(const QString &ledgerPath) : d(std::make_unique<Private>())
{
    d->folder = ledgerPath + QStringLiteral("-workers/");
    d->ballast = ledgerPath + QStringLiteral("-ballast");
}

WorkerLocks::~WorkerLocks() = default;

Status WorkerLocks::hold(const QString &uid)
{
    const std::lock_guard lock(d->mutex);
    if (d->held.contains(uid))
        return {};
    if (auto made = files::makeParent(d->path(uid)); !made)
        return made;
    auto file = FileLock::open(d->path(uid));
    // On a volume that takes no more files a deletion could not begin without this one.
    while (!file && file.error().code == ErrorCode::NoSpace && Ballast::releaseOneFile(d->ballast))
        file = FileLock::open(d->path(uid));
    if (!file)
        return fail(file.error());
    const auto locked = file->tryLock();
    if (!locked)
        return fail(locked.error());
    if (!*locked)
        return fail(ErrorCode::Conflict, QStringLiteral("another process works as ") + uid);
    d->held.emplace(uid, std::move(*file));
    return {};
}

void WorkerLocks::release(const QString &uid)
{
    const std::lock_guard lock(d->mutex);
    if (d->held.contains(uid))
        (void)files::remove(d->path(uid)); // first, so that nobody finds it unlocked
    d->held.erase(uid);
}

bool WorkerLocks::isDead(const QString &uid) const
{
    const std::lock_guard lock(d->mutex);
    if (d->held.contains(uid))
        return false;
    auto file = FileLock::open(d->path(uid), FileLock::Missing::Fail);
    if (!file) // whatever else stands in the way is no proof of a death
        return file.error().code == ErrorCode::NotFound;
    // Shared: two processes that ask at the same time must not take each other for the holder.
    const auto locked = file->tryLock(FileLock::Mode::Shared);
    return locked && *locked;
}

void WorkerLocks::forget(const QString &uid)
{
    if (isDead(uid))
        (void)files::remove(d->path(uid));
}

} // namespace heirloom
