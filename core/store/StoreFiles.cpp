// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreFiles.h"

#include <QUuid>

namespace heirloom::storefiles {

Result<DirectoryPtr> openOrMake(FileSystem &fs, const DirectoryPtr &parent, const QByteArray &name, bool &isNew)
{
    const SafePath path = SafePath::fromTrusted(QString::fromLatin1(name));
    auto found = fs.openBeneath(parent, path);
    if (found || !isAbsent(found.error()))
        return found;
    // Another process may be making it at the same moment: whoever comes second still syncs.
    const auto made = fs.makeDirectory(parent, name, privateDirectory);
    if (!made && made.error().code != ErrorCode::Conflict)
        return fail(made.error());
    isNew = true;
    return fs.openBeneath(parent, path);
}

Status forEachEntry(FileSystem &fs, const DirectoryPtr &dir,
                    const std::function<Status(const QByteArray &name, const FileStat &stat)> &visit)
{
    return fs.list(dir, [&](const QByteArray &name, FileStat::Type) -> Status {
        const auto stat = fs.stat(dir, name);
        if (!stat)
            return isAbsent(stat.error()) ? Status{} : Status(fail(stat.error()));
        return visit(name, *stat);
    });
}

Status writeWhole(FileSystem &fs, const DirectoryPtr &staging, const DirectoryPtr &dir, const QByteArray &name,
                  const Body &body, bool replace)
{
    // In staging, where whatever a crash leaves behind is cleaned with everything else.
    const QByteArray temporary = "task-" + QUuid::createUuid().toString(QUuid::Id128).toLatin1();
    const auto write = [&]() -> Status {
        const auto file = fs.create(staging, temporary, privateFile);
        if (!file)
            return fail(file.error());
        qint64 offset = 0;
        const auto append = [&](QByteArrayView bytes) -> Status {
            auto written = (*file)->write(offset, bytes);
            offset += bytes.size();
            return written;
        };
        if (auto written = body(append); !written)
            return written;
        return (*file)->sync();
    };
    auto written = write();
    if (written)
        written = replace ? fs.renameReplace(staging, temporary, dir, name)
                          : fs.renameNoReplace(staging, temporary, dir, name);
    if (!written) {
        // The first failure is the one to report; a file that cannot be removed either is left to the cleaning of
        // staging.
        static_cast<void>(fs.unlink(staging, temporary));
        return written;
    }
    return fs.sync(dir);
}

} // namespace heirloom::storefiles
