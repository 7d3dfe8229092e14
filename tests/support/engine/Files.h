// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QString>

namespace heirloom::test {

/// A tree of files: path below its folder, content.
using Files = QMap<QString, QByteArray>;

/// Bytes that differ everywhere and from every other seed's.
inline QByteArray bytesOf(quint64 seed, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint64 state = seed * 0x9E3779B97F4A7C15ULL + 1;
    for (qsizetype i = 0; i < size; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        bytes[i] = char(state >> 56);
    }
    return bytes;
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file %s", qPrintable(path));
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

/// Changes a file where it is, through every link to it, as an editor that keeps the inode does.
inline void overwriteInPlace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    file.setPermissions(file.permissions() | QFile::WriteOwner);
    if (!file.open(QIODevice::ReadWrite) || file.write(bytes) != bytes.size() || !file.resize(bytes.size()))
        qFatal("cannot change the test file %s", qPrintable(path));
}

/// Everything below a folder but what Heirloom keeps for itself.
inline Files filesBelow(const QString &folder)
{
    Files found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = QDir(folder).relativeFilePath(all.next());
        if (!path.startsWith(QStringLiteral(".heirloom/")))
            found.insert(path, readFile(all.filePath()));
    }
    return found;
}

} // namespace heirloom::test
