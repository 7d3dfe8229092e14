// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"

namespace heirloom {

/// Which revisions a source has, as far as it tells; a name of the user's has those of the source that is tried first.
/// Nobody waits long for it. Blocks; runs on a worker thread.
Result<RevisionList> revisionsOf(EngineServices &services, const QString &source, const QString &workingDirectory,
                                 std::stop_token stop);

} // namespace heirloom
