// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiver/Commands.h"
#include "app/archiver/PackFormat.h"

#include <KTar>
#include <QFile>

namespace archiver {

void listPack(Channel &channel)
{
    QFile file;
    if (!file.open(handedFile, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        throw Failure(QStringLiteral("the pack cannot be read: ") + file.errorString());
    KTar tar(&file);
    if (!tar.open(QIODevice::ReadOnly))
        throw Failure(QStringLiteral("it is no pack: ") + tar.errorString());
    QStringList names = tar.directory()->entries();
    names.sort();
    for (const QString &name : names) {
        const KArchiveEntry *entry = tar.directory()->entry(name);
        if (!isMemberName(name) || !entry->isFile() || !entry->symLinkTarget().isEmpty())
            throw Failure(QStringLiteral("it is no pack: a member has no digest as its name"));
        const auto *member = static_cast<const KArchiveFile *>(entry);
        channel.writeLine({{QStringLiteral("member"), name},
                           {QStringLiteral("offset"), member->position()},
                           {QStringLiteral("size"), member->size()}});
    }
    channel.writeLine({{QStringLiteral("listed"), int(names.size())}});
}

} // namespace archiver
