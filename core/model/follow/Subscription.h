// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "model/Ids.h"
#include "model/follow/SourceMark.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace heirloom {

// Persisted by name; never rename.

/// What happens when a followed source has something new.
enum class FollowPolicy {
    Automatic, ///< it is taken
    Ask,       ///< it is shown, and taken when the user syncs
};

/// Where the revisions of a followed source go.
enum class FollowLayout {
    Auto,      ///< as its kind has it: stack manifests in place, all others by revision
    Revisions, ///< each into a folder of its own
    InPlace,   ///< one folder always shows the newest
};

/// How a followed source stands.
enum class FollowState {
    New,       ///< never looked at
    Current,   ///< its newest revision is there
    Syncing,   ///< a newer one is on its way
    Available, ///< there is a newer one, the user is asked first
    Skipped,   ///< its newest one is what the user deleted
    Refused,   ///< it offers something older than what was there
    Failed,    ///< it could not be asked, or not all files came
};

QString toString(FollowPolicy policy);
QString toString(FollowLayout layout);
QString toString(FollowState state);
std::optional<FollowPolicy> followPolicyFrom(QStringView name);
std::optional<FollowLayout> followLayoutFrom(QStringView name);
std::optional<FollowState> followStateFrom(QStringView name);

/// What the user chooses for a followed source.
struct FollowTerms
{
    static constexpr qint64 usualSeconds = 6 * 3600;
    static constexpr qint64 longestSeconds = 366LL * 24 * 3600;

    qint64 everySeconds = usualSeconds; ///< between two looks; 1 … longestSeconds
    int keep = 0;                       ///< so many completed revisions stay; 0: all
    FollowPolicy policy = FollowPolicy::Automatic;
    FollowLayout layout = FollowLayout::Auto;
    bool isPaused = false; ///< nobody looks by himself
    bool operator==(const FollowTerms &) const = default;
};

/// A source that is followed, as the ledger has it. A value.
struct Subscription
{
    SubscriptionId id;
    TenantId tenant;
    StorageId storage;
    QString name;   ///< unique within the tenant
    QString source; ///< as `add` takes it; local files with their whole path. May hold a secret: show it redacted
    QString subdir; ///< below the storage's root; empty: as `add` chooses
    QStringList includes, excludes;
    FollowTerms terms;

    qint64 createdMs = 0;
    qint64 nextMs = 0;    ///< when it is due
    int failures = 0;     ///< in a row
    qint64 lastMs = 0;    ///< when the last sync ended; 0: there was none
    qint64 checkedMs = 0; ///< when the source last answered
    qint64 changedMs = 0; ///< when something new was last taken
    FollowState state = FollowState::New;
    std::optional<Error> error;
    SourceMark mark;  ///< of what was last taken
    QString revision; ///< likewise
    QString highest;  ///< the greatest revision that was taken, where they have an order
    TaskId task;      ///< the newest one; it may be gone
    qint64 rev = 1;
    QString series;       ///< the key of its newest task's; told, not kept
    bool isStale = false; ///< it did not answer for so long that what is there may be old; told by commands, not kept
};

/// A revision that a subscription took once. Stays when its task is gone: that is how a deleted one stays deleted.
struct FollowedRevision
{
    qint64 id = 0; ///< rises
    TaskId task;
    QString revision;
    QString content;         ///< SourceMark::content
    bool isReleased = false; ///< deleted, or about to be, because newer ones came; not by the user
    qint64 takenMs = 0;
};

/// Seconds in "90", "90s", "15m", "6h", "1d" or "2w"; none for anything else, or beyond what FollowTerms allows.
std::optional<qint64> durationFrom(QStringView text);

} // namespace heirloom
