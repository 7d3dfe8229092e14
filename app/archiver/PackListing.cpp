// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiver/Commands.h"

#include <KTar>
#include <QFile>

namespace archiver {

namespace {

void listFolder(Channel &channel, Format format, const KArchiveDirectory &folder, const QString &prefix, int &count)
{
    QStringList names = folder.entries();
    names.sort();
    for (const QString &leaf : names) {
        const KArchiveEntry *entry = folder.entry(leaf);
        const QString name = prefix + leaf;
        if (entry->isDirectory() && format == Format::Export && name + QLatin1Char('/') == objectsFolder()) {
            listFolder(channel, format, *static_cast<const KArchiveDirectory *>(entry), objectsFolder(), count);
            continue;
        }
        if (!isMemberName(format, name) || !entry->isFile() || !entry->symLinkTarget().isEmpty())
            throw Failure(QStringLiteral("it is no archive of Heirloom's: something else is in it"), 0, "damaged");
        const auto *member = static_cast<const KArchiveFile *>(entry);
        channel.writeLine({{QStringLiteral("member"), name},
                           {QStringLiteral("offset"), member->position()},
                           {QStringLiteral("size"), member->size()}});
        ++count;
    }
}

} // namespace

void listArchive(Channel &channel, Format format)
{
    QFile file;
    if (!file.open(handedFile, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        throw Failure(QStringLiteral("the archive cannot be read: ") + file.errorString());
    KTar tar(&file);
    if (!tar.open(QIODevice::ReadOnly))
        throw Failure(QStringLiteral("it is no archive of Heirloom's: ") + tar.errorString(), 0,
                      file.error() == QFile::NoError ? "damaged" : ""); // a disk that fails says nothing of the archive
    int count = 0;
    listFolder(channel, format, *tar.directory(), {}, count);
    channel.writeLine({{QStringLiteral("listed"), count}});
}

} // namespace archiver
