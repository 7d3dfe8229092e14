// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <span>

namespace heirloom {

class Connection;

/// The numbered schema files of this build, in order; step n makes schema version n + 1.
std::span<const char *const> schemaSteps();

/// Brings the file to the newest schema (store.md, protocol M): each step in its own transaction with its version. An
/// older file with content is checked and copied to `PATH-backup-vN` first. TooNew if the file is newer than `steps`,
/// Invalid if it is a database of another program, Corrupt if it is damaged. REQUIRES: the writer gate. Runs on the
/// ledger thread.
Status migrate(Connection &connection, const QString &path, std::span<const char *const> steps);

} // namespace heirloom
