// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/journal/DeletionRecord.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace heirloom {

namespace {
const QString keepFilesKey = QStringLiteral("keep_files");
const QString actorKey = QStringLiteral("actor");
const QString partOfKey = QStringLiteral("part_of");
} // namespace

QByteArray toPayload(const DeletionRecord &record)
{
    QJsonObject object{{keepFilesKey, record.keepFiles}, {actorKey, record.actor}};
    if (record.partOf)
        object.insert(partOfKey, record.partOf.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<DeletionRecord> deletionRecordFrom(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const QJsonValue keepFiles = object[keepFilesKey];
    const QJsonValue actor = object[actorKey];
    if (!keepFiles.isBool() || !actor.isString())
        return fail(ErrorCode::Corrupt, QStringLiteral("the journal does not say whether the files were to stay"));
    return DeletionRecord{keepFiles.toBool(), actor.toString(), TaskId(qMax<qint64>(0, object[partOfKey].toInteger()))};
}

} // namespace heirloom
