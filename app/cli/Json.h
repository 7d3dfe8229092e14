// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QJsonArray>
#include <QJsonObject>

namespace heirloom::cli {

// The JSON of the contract: fields may be added, never renamed.

QJsonObject toJson(const Task &task, const QString &storageRoot);
QJsonObject toJson(const Item &item);
QJsonObject toJson(const PlanReport &plan);
QJsonObject toJson(const Storage &storage);
QJsonObject toJson(const RunSummary &summary, double seconds);
QJsonObject toJson(const UsageReport &usage);
QJsonObject toJson(const AuditReport &audit);
QJsonObject toJson(const ScrubReport &scrub);
QString isoTime(qint64 ms);

} // namespace heirloom::cli
