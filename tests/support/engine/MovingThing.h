// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/engine/Files.h"
#include "support/http/NginxServer.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <algorithm>

namespace heirloom::test {

/// Something on a web server whose newest revision always has the same address. One thread.
class MovingThing
{
public:
    explicit MovingThing(QString name = QStringLiteral("atlas"), NginxServer::Options options = {})
        : m_name(std::move(name)), m_server(m_folder.path(), options)
    {
        if (!m_server.start())
            qFatal("nginx does not start");
    }

    /// Replaces manifest and files. With `stated`, the manifest says these digests and not the true ones.
    void publish(const QString &revision, const Files &files, const QMap<QString, QString> &stated = {})
    {
        QJsonArray entries;
        for (const auto &[path, bytes] : files.asKeyValueRange()) {
            put(path, bytes);
            const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            entries.append(QJsonObject{{QStringLiteral("path"), path},
                                       {QStringLiteral("size"), bytes.size()},
                                       {QStringLiteral("sha256"), stated.value(path, QString::fromLatin1(digest))}});
        }
        publishEntries(revision, entries);
    }
    void publishEntries(const QString &revision, const QJsonArray &entries)
    {
        const QJsonObject manifest{{QStringLiteral("format"), QStringLiteral("heirloom-manifest/1")},
                                   {QStringLiteral("name"), m_name},
                                   {QStringLiteral("revision"), revision},
                                   {QStringLiteral("files"), entries}};
        put(QStringLiteral("manifest.json"), QJsonDocument(manifest).toJson());
    }
    /// A version of its own, as nginx tells versions: by the second.
    void put(const QString &path, const QByteArray &bytes)
    {
        writeFile(m_folder.filePath(m_name + u'/' + path), bytes);
        QFile file(m_folder.filePath(m_name + u'/' + path));
        if (!file.open(QIODevice::ReadWrite) ||
            !file.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000 + ++m_versions), QFile::FileModificationTime))
            qFatal("cannot date the test file %s", qPrintable(path));
    }
    bool remove(const QString &path) const { return QFile::remove(m_folder.filePath(m_name + u'/' + path)); }
    QString link(const QString &path = QStringLiteral("manifest.json")) const
    {
        return m_server.url(QStringLiteral("/%1/%2").arg(m_name, path)).toString();
    }
    /// Finished requests for one of its files.
    QList<NginxServer::Entry> asked(const QString &path) const
    {
        QList<NginxServer::Entry> found;
        for (const NginxServer::Entry &entry : m_server.entries()) {
            if (entry.path == QStringLiteral("/%1/%2").arg(m_name, path))
                found.append(entry);
        }
        return found;
    }
    QList<NginxServer::Entry> asked() const { return m_server.entries(); }
    /// How often its manifest was asked for and was what is known.
    qsizetype unchanged() const
    {
        const auto all = asked(QStringLiteral("manifest.json"));
        return std::count_if(all.begin(), all.end(), [](const auto &entry) { return entry.status == 304; });
    }
    NginxServer &server() { return m_server; }

private:
    const QString m_name;
    QTemporaryDir m_folder;
    NginxServer m_server;
    int m_versions = 0;
};

inline Files threeFiles()
{
    return {{QStringLiteral("a.bin"), bytesOf(1, 5000)},
            {QStringLiteral("b/c.bin"), bytesOf(2, 6000)},
            {QStringLiteral("d.txt"), "small"}};
}

} // namespace heirloom::test
