// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/adding/TaskRecord.h"

namespace heirloom {

/// Writes the manifest of a task beside the store (`.heirloom/tasks/<uid>`): what rebuild and undelete read. Whole and
/// durable, replacing an older one. If the task is deleted meanwhile, it is a deleted task's. Blocks.
Status writeTaskFile(EngineServices &services, MutationCoordinator &coordinator, TaskId task);

/// Writes the manifest of a task's files, with `fields` for readers of our own. Without addresses it says what the
/// files are, and nothing of where they came from.
Status describeTask(EngineServices &services, const Task &task, const QMap<QString, QString> &fields,
                    bool withAddresses, const std::function<Status(QByteArrayView)> &write);

/// Writes those that commits have asked for and that are not there yet (OutboxKind::TaskFile). Blocks; repeatable.
Status deliverTaskFiles(EngineServices &services);

/// Reads one back. What the task says of itself is known only after its entries.
Result<TaskRecord> readTaskFile(MutationCoordinator &coordinator, const QString &uid, ManifestSink &sink);
/// The same of a deleted task.
Result<TaskRecord> readDeletedTaskFile(MutationCoordinator &coordinator, const QString &uid, ManifestSink &sink);

} // namespace heirloom
