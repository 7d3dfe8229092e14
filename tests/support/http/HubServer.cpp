// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/http/HubServer.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heirloom::test {

namespace {

QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

/// A row of the tree API.
QJsonObject treeRow(const QString &path, const HubServer::HubFile &file)
{
    QJsonObject row{{QStringLiteral("type"), QStringLiteral("file")},
                    {QStringLiteral("oid"), QString::fromLatin1(gitBlobId(file.content))},
                    {QStringLiteral("size"), file.content.size()},
                    {QStringLiteral("path"), path}};
    if (!file.isLarge)
        return row;
    const QByteArray pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:" + sha256(file.content) +
                               "\nsize " + QByteArray::number(file.content.size()) + '\n';
    row[QStringLiteral("oid")] = QString::fromLatin1(gitBlobId(pointer));
    row[QStringLiteral("lfs")] = QJsonObject{{QStringLiteral("oid"), QString::fromLatin1(sha256(file.content))},
                                             {QStringLiteral("size"), file.content.size()},
                                             {QStringLiteral("pointerSize"), pointer.size()}};
    return row;
}

QByteArray json(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray gitBlobId(const QByteArray &content)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData("blob " + QByteArray::number(content.size()) + '\0');
    hash.addData(content);
    return hash.result().toHex();
}

/// Answers only to the token, where there is one.
FaultServer::Script HubServer::guarded(FaultServer::Script script) const
{
    return [this, script = std::move(script)](const FaultRequest &request) {
        const QByteArray shown = request.header("Authorization");
        if (token.isEmpty() || shown == "Bearer " + token || (!basic.isEmpty() && shown == "Basic " + basic.toBase64()))
            return script(request);
        return FaultServer::reply("401 Unauthorized", "no", "X-Error-Code: " + errorCode + "\r\n");
    };
}

void HubServer::publish(const QByteArray &repository, const QByteArray &branch, const QByteArray &commit,
                        const HubFiles &files)
{
    const bool hasType = repository.count('/') == 2;
    const QByteArray api = "/api/" + (hasType ? QByteArray() : QByteArray("models/")) + repository;
    QJsonArray siblings;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        siblings.append(QJsonObject{{QStringLiteral("rfilename"), file.key()}});
    const QJsonObject description{{QStringLiteral("id"), QString::fromLatin1(repository)},
                                  {QStringLiteral("sha"), QString::fromLatin1(commit)},
                                  {QStringLiteral("gated"), false},
                                  {QStringLiteral("siblings"), siblings}};
    const QByteArray body = QJsonDocument(description).toJson(QJsonDocument::Compact);
    for (const QByteArray &revision : {branch, commit})
        m_server.on(api + "/revision/" + revision,
                    guarded([body](const FaultRequest &) { return FaultServer::reply("200 OK", body); }));
    publishTree(api + "/tree/" + commit, files);
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        publishFile('/' + repository + "/resolve/" + commit + '/' + QUrl::toPercentEncoding(file.key(), "/"), *file);
}

void HubServer::publishRefs(const QByteArray &repository, const QStringList &branches, const QStringList &tags)
{
    const auto rows = [](const QStringList &names, const QString &kind) {
        QJsonArray refs;
        for (const QString &name : names)
            refs.append(QJsonObject{{QStringLiteral("name"), name},
                                    {QStringLiteral("ref"), QStringLiteral("refs/%1/%2").arg(kind, name)},
                                    {QStringLiteral("targetCommit"), QString(40, u'9')}});
        return refs;
    };
    const QJsonObject refs{{QStringLiteral("branches"), rows(branches, QStringLiteral("heads"))},
                           {QStringLiteral("converts"), QJsonArray()},
                           {QStringLiteral("tags"), rows(tags, QStringLiteral("tags"))}};
    const QByteArray body = QJsonDocument(refs).toJson(QJsonDocument::Compact);
    m_server.on("/api/models/" + repository + "/refs",
                guarded([body](const FaultRequest &) { return FaultServer::reply("200 OK", body); }));
}

void HubServer::publishTree(const QByteArray &tree, const HubFiles &files)
{
    QList<QJsonObject> rows{QJsonObject{{QStringLiteral("type"), QStringLiteral("directory")},
                                        {QStringLiteral("oid"), QString(40, u'd')},
                                        {QStringLiteral("size"), 0},
                                        {QStringLiteral("path"), QStringLiteral("folder")}}};
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        rows.append(treeRow(file.key(), *file));
    const QByteArray query = "?recursive=true&expand=false";
    for (qsizetype first = 0; first < rows.size(); first += pageSize) {
        QJsonArray page;
        for (const QJsonObject &row : rows.mid(first, pageSize))
            page.append(row);
        const auto address = [&](qsizetype row) {
            return tree + query + (row == 0 ? QByteArray() : "&cursor=" + QByteArray::number(row));
        };
        const QByteArray next = m_server.url({}).toEncoded() + address(first + pageSize);
        const QByteArray link =
            first + pageSize < rows.size() ? "Link: <" + next + ">; rel=\"next\"\r\n" : QByteArray();
        m_server.on(address(first), guarded([this, body = json(page), link](const FaultRequest &request) {
                        if (request.ordinal <= limited)
                            return FaultServer::reply("429 Too Many Requests", {}, "RateLimit: \"api\";r=0;t=0\r\n");
                        return FaultServer::reply("200 OK", body, link);
                    }));
    }
}

void HubServer::publishFile(const QByteArray &path, const HubFile &file)
{
    const QByteArray etag = '"' + (file.isLarge ? sha256(file.content) : gitBlobId(file.content)) + '"';
    const auto serve = [content = file.content, etag](const FaultRequest &request) {
        return FaultServer::serve(request, content, etag);
    };
    if (!file.isLarge || !large) {
        m_server.on(path, guarded(serve));
        return;
    }
    const QByteArray signedPath = "/cdn/" + sha256(file.content) + "?signature=abc";
    large->on(signedPath, serve);
    const QByteArray target = large->url({}).toEncoded() + signedPath;
    m_server.on(path, guarded([target](const FaultRequest &) { return FaultServer::redirect(target); }));
}

QStringList HubServer::downloads(const QByteArray &commit) const
{
    const QByteArray marker = "/resolve/" + commit + '/';
    QStringList paths;
    for (const FaultRequest &request : m_server.requests()) {
        const qsizetype at = request.path.indexOf(marker);
        if (at >= 0)
            paths.append(QUrl::fromPercentEncoding(request.path.mid(at + marker.size())));
    }
    paths.sort();
    return paths;
}

} // namespace heirloom::test
