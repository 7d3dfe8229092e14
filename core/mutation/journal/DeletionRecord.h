// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "model/Ids.h"

#include <QByteArray>
#include <QString>

namespace heirloom {

/// What the journal says of a deletion that has begun: how it was asked for. A value.
struct DeletionRecord
{
    bool keepFiles = false; ///< the visible files stay
    QString actor;
    TaskId partOf; ///< set: what goes had left a newer revision of this task, and nobody has deleted a task
    bool operator==(const DeletionRecord &) const = default;
};

/// The payload of the journal row: JSON.
QByteArray toPayload(const DeletionRecord &record);
/// Corrupt if it does not say both: files that were to stay must not go because nobody can read that any more.
Result<DeletionRecord> deletionRecordFrom(const QByteArray &payload);

} // namespace heirloom
