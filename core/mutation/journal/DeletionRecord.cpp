// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/journal/DeletionRecord.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace heirloom {

namespace {
const QString keepFilesKey = QStringLiteral("keep_files");
const QString actorKey = QStringLiteral("actor");
} // namespace

QByteArray toPayload(const DeletionRecord &record)
{
    return QJsonDocument(QJsonObject{{keepFilesKey, record.keepFiles}, {actorKey, record.actor}})
        .toJson(QJsonDocument::Compact);
}

Result<DeletionRecord> deletionRecordFrom(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const QJsonValue keepFiles = object[keepFilesKey];
    const QJsonValue actor = object[actorKey];
    if (!keepFiles.isBool() || !actor.isString())
        return fail(ErrorCode::Corrupt, QStringLiteral("the journal does not say whether the files were to stay"));
    return DeletionRecord{keepFiles.toBool(), actor.toString()};
}

} // namespace heirloom
