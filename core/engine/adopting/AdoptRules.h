// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"

namespace heirloom {

/// Whether there is such a folder. Invalid if not.
Status checkFolder(EngineServices &services, const QString &folder);

/// Whether a folder has nothing to do with any storage: neither lies in the other. Invalid otherwise. Blocks.
Status checkApartFromStorages(EngineServices &services, const QString &folder);

} // namespace heirloom
