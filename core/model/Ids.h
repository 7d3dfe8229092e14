// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

namespace heirloom {

using TenantId = StrongId<struct TenantTag>;
using StorageId = StrongId<struct StorageTag>;
using CollectionId = StrongId<struct CollectionTag>;
using TaskId = StrongId<struct TaskTag>;
using ItemId = StrongId<struct ItemTag>;
using ObjectId = StrongId<struct ObjectTag>;
using WorkerId = StrongId<struct WorkerTag>;
using MutationId = StrongId<struct MutationTag>;
using PackId = StrongId<struct PackTag>;
using SubscriptionId = StrongId<struct SubscriptionTag>;

} // namespace heirloom
