// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"

namespace heirloom {

/// What a command does, as far as rights go.
enum class Action { View, Add, Control, Delete, Reclaim, Administer };

/// The one place that asks who may do what: the role of the acting principal in its tenant. A refusal is Denied and
/// stands in the audit log (behaviour S0.14). Blocks on the ledger.
Status checkAccess(EngineServices &services, Action action);

} // namespace heirloom
