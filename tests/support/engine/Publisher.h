// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/engine/Files.h"
#include "support/http/NginxServer.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace heirloom::test {

/// Somebody who puts revisions of a thing on a static web server, with the manifest that `publish` writes. The server
/// runs from construction on. One thread.
class Publisher
{
public:
    explicit Publisher(NginxServer::Options options = {});

    /// The link of the manifest of `files` at REVISION/manifest.json.
    QString publish(const QString &revision, const Files &files);
    /// The same with entries written by the test, which need not be true: objects of the manifest's `files`.
    QString publishEntries(const QString &revision, const Files &files, const QJsonArray &entries);
    /// Puts one file on the server; its link.
    QString put(const QString &path, const QByteArray &bytes);

    /// Finished requests for payload, manifests not counted; all of them, or those whose path ends so.
    QList<NginxServer::Entry> fetched(const QString &ending = {}) const;
    NginxServer &server() { return m_server; }

private:
    QTemporaryDir m_folder;
    NginxServer m_server;
};

} // namespace heirloom::test
