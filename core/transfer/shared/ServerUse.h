// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QUrl>
#include <optional>

namespace heirloom {

/// What one server has done for one task since the program started. A value.
struct ServerUse
{
    QUrl url; ///< an address of it that was asked
    qint64 bytes = 0;
    qint64 bytesPerSecond = 0; ///< for this task, at this moment
    int connections = 0;       ///< likewise
    int failures = 0;
    std::optional<Error> lastError;
    qint64 asideMs = 0; ///< for so long other servers go first, whatever the task
};

} // namespace heirloom
