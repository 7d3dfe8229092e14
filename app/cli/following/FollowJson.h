// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/following/FollowTypes.h"

#include <QJsonObject>

namespace heirloom::cli {

/// A row of `subscriptions`.
QJsonObject toJson(const Subscription &subscription);

/// The fields of `sync` for one or several: types, downloaded_bytes, invariant_violations.
QJsonObject toJson(SyncReport report);

/// A sync as an event of `run --watch`, and as a row of `sync`.
QJsonObject toJson(const SyncOutcome &outcome);
/// The same for people.
QString syncLine(const SyncOutcome &outcome);

/// Another one's counts, errors and bytes are added.
void addTo(SyncReport &sum, const SyncReport &report);

} // namespace heirloom::cli
