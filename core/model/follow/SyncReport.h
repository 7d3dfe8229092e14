// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "model/Ids.h"

#include <QJsonObject>
#include <QString>
#include <map>
#include <vector>

namespace heirloom {

/// One entry of a source that a sync could not bring.
struct SyncProblem
{
    QString path;
    Error reason;
    bool isRefused = false; ///< by planning: no file of the task
    bool hasFormer = false; ///< what was there before still is; not kept
};

/// What a sync did to the files of one type.
struct SyncCounts
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 removed = 0;
    std::vector<SyncProblem> errors; ///< the first thousand
    bool isChange() const { return added + updated + removed > 0; }
};

/// What a sync did, by type; ordinary sources have the one type "files". A value.
struct SyncReport
{
    static constexpr size_t errorsKept = 1000;
    std::map<QString, SyncCounts> types;
    qint64 downloadedBytes = 0; ///< of files that were completed
    QStringList violations;     ///< what is wrong in the folder after it

    SyncCounts total() const;
    QJsonObject toJson() const;
    static SyncReport fromJson(const QJsonObject &object);
};

/// How a sync that took something ended.
enum class SyncEnd { Running, Completed, InPart, Failed };
QString toString(SyncEnd end);
std::optional<SyncEnd> syncEndFrom(QStringView name);

/// A sync that took something, or tried again what had failed, as the ledger keeps it.
struct SyncRun
{
    qint64 id = 0;
    SubscriptionId subscription;
    TaskId task;
    TaskId former; ///< whose files it is compared with; none: there was nothing before
    QString revision;
    SyncEnd end = SyncEnd::Running;
    qint64 downloadedBefore = 0; ///< bytes that the task had before
    qint64 begunMs = 0;
    qint64 endedMs = 0;
    SyncReport report; ///< while it runs, what planning refused
};

} // namespace heirloom
