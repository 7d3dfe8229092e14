// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <functional>
#include <span>

namespace heirloom {

class Connection;

/// The numbered schema files of this build, in order; step n makes schema version n + 1.
std::span<const char *const> schemaSteps();

/// Makes sure that no other program uses the ledger, or says why that cannot be.
using BecomeAlone = std::function<Status()>;

/// Brings the file to the newest schema (store.md, protocol M): each step in its own transaction with its version. An
/// older file with content needs to be used by nobody else, is checked and copied to `PATH-backup-vN` first; old copies
/// go after 30 days. TooNew if the file is newer than `steps`, Invalid if it is a database of another program, Corrupt
/// if it is damaged. REQUIRES: the writer gate. Runs on the ledger thread.
Status migrate(Connection &connection, const QString &path, std::span<const char *const> steps,
               const BecomeAlone &becomeAlone = {});

} // namespace heirloom
