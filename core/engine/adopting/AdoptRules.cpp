// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/adopting/AdoptRules.h"

#include "io/PathText.h"
#include "ledger/tables/SystemTables.h"

namespace heirloom {

namespace {

QString withSlash(const QString &folder)
{
    return folder.endsWith(u'/') ? folder : folder + u'/';
}

} // namespace

Status checkFolder(EngineServices &services, const QString &folder)
{
    const auto opened = services.fs.openDirectory(folder);
    if (opened)
        return {};
    Error error = opened.error().in(QStringLiteral("adopt ") + folder);
    error.code = ErrorCode::Invalid;
    error.hint = QStringLiteral("name a folder that is there and can be read");
    return fail(error);
}

Status checkApartFromStorages(EngineServices &services, const QString &folder)
{
    auto reading = services.ledger->read();
    if (!reading)
        return fail(reading.error());
    const auto storages = StorageTable(*reading).all();
    if (!storages)
        return fail(storages.error());
    const QString mine = withSlash(realPath(folder));
    for (const Storage &storage : *storages) {
        const QString root = withSlash(realPath(storage.root));
        if (mine.startsWith(root) || root.startsWith(mine))
            return fail(
                Error{ErrorCode::Invalid,
                      QStringLiteral("%1 cannot be moved in: it has to do with storage %2").arg(folder, storage.name),
                      0, 0, QStringLiteral("adopt it without --move")});
    }
    return {};
}

} // namespace heirloom
