// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/engine/Publisher.h"

#include "engine/commands/Publish.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace heirloom::test {

namespace {
const QString manifestName = QStringLiteral("manifest.json");
}

Publisher::Publisher(NginxServer::Options options) : m_server(m_folder.path(), options)
{
    if (!m_server.start())
        qFatal("nginx does not start");
}

QString Publisher::put(const QString &path, const QByteArray &bytes)
{
    writeFile(m_folder.filePath(path), bytes);
    return m_server.url(u'/' + path).toString();
}

QString Publisher::publish(const QString &revision, const Files &files)
{
    for (const auto &[path, bytes] : files.asKeyValueRange())
        put(revision + u'/' + path, bytes);
    PublishRequest request;
    request.folder = m_folder.filePath(revision);
    request.name = QStringLiteral("atlas");
    request.revision = revision;
    const auto report = publishFolder(request);
    if (!report || report->files.files != files.size())
        qFatal("cannot publish %s", qPrintable(revision));
    return m_server.url(u'/' + revision + u'/' + manifestName).toString();
}

QString Publisher::publishEntries(const QString &revision, const Files &files, const QJsonArray &entries)
{
    for (const auto &[path, bytes] : files.asKeyValueRange())
        put(revision + u'/' + path, bytes);
    const QJsonObject manifest{{QStringLiteral("format"), QStringLiteral("heirloom-manifest/1")},
                               {QStringLiteral("name"), QStringLiteral("atlas")},
                               {QStringLiteral("revision"), revision},
                               {QStringLiteral("files"), entries}};
    return put(revision + u'/' + manifestName, QJsonDocument(manifest).toJson());
}

QList<NginxServer::Entry> Publisher::fetched(const QString &ending) const
{
    QList<NginxServer::Entry> found;
    for (const NginxServer::Entry &entry : m_server.entries()) {
        if (!entry.path.endsWith(manifestName) && entry.path.endsWith(ending))
            found.append(entry);
    }
    return found;
}

} // namespace heirloom::test
