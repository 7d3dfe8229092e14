// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/http/FaultServer.h"

#include <QMap>
#include <QStringList>

namespace heirloom::test {

/// A small Hugging Face Hub on a free loopback port: revisions, trees in pages, files by commit. Large files are those
/// with `lfs`, and can be sent from another server, as the Hub sends them from a content network. Configure it before
/// requests come; the rest is thread-safe.
class HubServer
{
public:
    struct HubFile
    {
        QByteArray content;
        bool isLarge = false;
    };
    using HubFiles = QMap<QString, HubFile>;

    int pageSize = 3;             ///< rows of a tree's page
    QByteArray token;             ///< where set, nothing is told without it: 401 with `errorCode`
    QByteArray basic;             ///< "login:password" that does as well, if set
    QByteArray errorCode;         ///< X-Error-Code of that refusal
    int limited = 0;              ///< so many requests for trees are refused with 429 first
    FaultServer *large = nullptr; ///< sends the large files; null: this one

    /// What `refs` tells about a repository; not asked for in publish().
    void publishRefs(const QByteArray &repository, const QStringList &branches, const QStringList &tags);
    /// A new commit, to which `branch` moves; the former ones stay. `repository` is "OWNER/NAME", or with "datasets/"
    /// or "spaces/" in front. `commit` is 40 hex digits.
    void publish(const QByteArray &repository, const QByteArray &branch, const QByteArray &commit,
                 const HubFiles &files);

    QString endpoint() const { return m_server.url({}).toString(); }
    FaultServer &server() { return m_server; }
    /// Paths below `resolve/COMMIT/` that were asked for, sorted.
    QStringList downloads(const QByteArray &commit) const;

private:
    FaultServer::Script guarded(FaultServer::Script script) const;
    void publishTree(const QByteArray &tree, const HubFiles &files);
    void publishFile(const QByteArray &path, const HubFile &file);

    FaultServer m_server;
};

/// The git blob id of a content, in hex.
QByteArray gitBlobId(const QByteArray &content);

} // namespace heirloom::test
