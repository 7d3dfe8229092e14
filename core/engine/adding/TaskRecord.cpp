// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/adding/TaskRecord.h"

#include "io/SafePath.h"
#include "sources/SourceUrl.h"
#include "sources/manifest/ManifestParser.h"

#include <array>

namespace heirloom {

namespace {

const QString taskKey = QStringLiteral("task");
const QString sourceKey = QStringLiteral("source");
const QString destinationKey = QStringLiteral("destination");
const QString baseUrlKey = QStringLiteral("base_url");
const QString collectionKey = QStringLiteral("collection");
const QString linkKey = QStringLiteral("link");
const QString archivedKey = QStringLiteral("archived"); ///< may be missing
const QString unpackKey = QStringLiteral("unpack");     ///< may be missing

tl::unexpected<Error> broken(const QString &what)
{
    return fail(ErrorCode::Corrupt, QStringLiteral("the task's manifest %1").arg(what));
}

/// Takes what it knows and nothing else, so that the fields of a hostile file cost no memory.
Status keep(QMap<QString, QString> &fields, const QString &key, const QString &value)
{
    const std::array known{taskKey,       sourceKey, destinationKey, baseUrlKey,
                           collectionKey, linkKey,   archivedKey,    unpackKey};
    if (std::find(known.begin(), known.end(), key) == known.end())
        return {};
    if (fields.contains(key))
        return broken(QStringLiteral("states '%1' twice").arg(key));
    fields.insert(key, value);
    return {};
}

/// Empty means the storage's own folder.
bool isDestination(const QString &text)
{
    return text.isEmpty() || SafePath::parse(text).has_value();
}

bool isBaseUrl(const QString &text)
{
    return text.isEmpty() || checkFileUrl(text, {.relativeAllowed = false, .localAllowed = true}).has_value();
}

Result<TaskRecord> recordFrom(const QMap<QString, QString> &fields)
{
    for (const QString &key : {taskKey, sourceKey, destinationKey, baseUrlKey, collectionKey, linkKey}) {
        if (!fields.contains(key))
            return broken(QStringLiteral("does not state '%1'").arg(key));
    }
    const auto link = linkMethodFrom(fields[linkKey]);
    TaskRecord record;
    record.task = TaskId(fields[taskKey].toLongLong());
    record.source = fields[sourceKey];
    record.destination = fields[destinationKey];
    record.baseUrl = QUrl(fields[baseUrlKey]);
    record.collectionKey = fields[collectionKey];
    if (!record.task || !link || !isDestination(record.destination) || !isBaseUrl(fields[baseUrlKey]))
        return broken(QStringLiteral("states an impossible number, folder, address or link method"));
    record.link = *link;
    record.isArchived = fields.value(archivedKey) == QStringLiteral("true");
    record.unpack = unpackWishFrom(fields.value(unpackKey));
    return record;
}

} // namespace

QMap<QString, QString> toFields(const Task &task)
{
    QMap<QString, QString> fields{
        {taskKey, QString::number(task.id.value())},
        {archivedKey, task.state == TaskState::Archived ? QStringLiteral("true") : QStringLiteral("false")},
        {sourceKey, task.source},
        {destinationKey, task.destination},
        {baseUrlKey, task.baseUrl.toString(QUrl::FullyEncoded)},
        {collectionKey, task.collectionKey},
        {linkKey, toString(task.link)},
        {QStringLiteral("created_ms"), QString::number(task.createdMs)}};
    if (task.unpack)
        fields.insert(unpackKey, toString(*task.unpack));
    return fields;
}

Result<TaskRecord> parseTaskFile(const std::function<Result<qint64>(std::span<char>)> &read, ManifestSink &sink)
{
    QMap<QString, QString> fields;
    ManifestContext context;
    context.local = true;
    context.members = true;
    context.extra = [&](const QString &key, const QString &value) { return keep(fields, key, value); };
    if (auto parsed = parseManifest(read, context, sink); !parsed)
        return fail(parsed.error());
    return recordFrom(fields);
}

} // namespace heirloom
