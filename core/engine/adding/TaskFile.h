// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "model/Manifest.h"

#include <QMap>

namespace heirloom {

/// Writes the manifest of a task beside the store (`.heirloom/tasks/<uid>`): what rebuild and undelete read. Whole and
/// durable, replacing an older one. If the task is deleted meanwhile, it is a deleted task's. Blocks.
Status writeTaskFile(EngineServices &services, MutationCoordinator &coordinator, TaskId task);

/// Writes those that commits have asked for and that are not there yet (OutboxKind::TaskFile). Blocks; repeatable.
Status deliverTaskFiles(EngineServices &services);

/// Reads one back; `extra` gets the task's own fields (destination, source, …) once they are known, after the entries.
Status readTaskFile(MutationCoordinator &coordinator, const QString &uid, ManifestSink &sink,
                    QMap<QString, QString> &extra);
/// The same of a deleted task.
Status readDeletedTaskFile(MutationCoordinator &coordinator, const QString &uid, ManifestSink &sink,
                           QMap<QString, QString> &extra);

} // namespace heirloom
