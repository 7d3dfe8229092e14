// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/DiskFileSystem.h"
#include "io/Hashing.h"
#include "store/ObjectStore.h"
#include "support/io/FailingFileSystem.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace heirloom::test {

/// A store on a real volume whose calls can be made to fail, and a folder beside it that stands for a user's.
struct StoreFixture
{
    explicit StoreFixture(const QString &parent = QStringLiteral("/tmp"))
        : temporary(parent + QStringLiteral("/heirloom-store-XXXXXX"))
    {
        auto opened = ObjectStore::make(fs, temporary.path(), identity);
        if (opened)
            store = std::move(*opened);
        if (auto made = fs.openBeneath(*disk.openDirectory(temporary.path()),
                                       SafePath::fromTrusted(QStringLiteral("task")), true))
            task = *made;
    }

    bool stage(const QString &name, const QByteArray &bytes)
    {
        const auto file = store->createStaged(name);
        return file && (*file)->write(0, bytes);
    }

    /// Stores bytes under their digest.
    ObjectKey publish(const QByteArray &bytes, qint64 generation = 1)
    {
        const ObjectKey key{hashBytes(bytes), generation};
        if (!stage(QStringLiteral("fixture"), bytes) || !store->publish(QStringLiteral("fixture"), key))
            qFatal("the fixture cannot publish");
        return key;
    }

    QString path(const QString &below) const { return temporary.filePath(below); }
    QString inStore(const QString &below) const { return path(QStringLiteral(".heirloom/") + below); }

    QByteArray contentOf(const QString &below) const
    {
        QFile file(path(below));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }

    QStringList staged() const
    {
        return QDir(inStore(QStringLiteral("staging")))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    const StoreIdentity identity{QStringLiteral("5107e"), QStringLiteral("1ed9e7"), QStringLiteral("main"),
                                 LinkMethod::Auto, 7};
    QTemporaryDir temporary;
    DiskFileSystem disk;
    FailingFileSystem fs{disk};
    std::unique_ptr<ObjectStore> store;
    DirectoryPtr task;
};

} // namespace heirloom::test
