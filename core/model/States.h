// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace heirloom {

// Persisted by name; never rename or renumber.

/// Where a task stands. Allowed changes are the table in States.cpp; nothing else decides.
enum class TaskState { Planning, Ready, Running, Waiting, Paused, Completed, Failed, Cancelled, Archived, Deleting };

/// Where one file of a task stands.
/// `Pending` waits to be downloaded, `Inherit` to be placed from what the disk already holds.
enum class ItemState { Pending, Inherit, Assigned, Done, Failed, Skipped };

/// Where one stored content stands (store.md, G1). `Condemned` may be revived, `Deleting` never.
enum class ObjectState { Staging, Live, Condemned, Deleting, Quarantined, Lost };

/// How a visible file was made from its object; `Auto` is a wish (reflink, else hard link, else copy), never a result.
enum class LinkMethod { Auto, Reflink, Hardlink, Symlink, Copy };

/// Where the bytes of a finished item came from.
enum class Origin { Downloaded, Inherited };

/// What a waiting task waits for.
enum class WaitReason { Space, Source, Network };

/// Which task is begun first; places in the queue count among tasks of one priority.
enum class TaskPriority { High, Normal, Low };

/// Whether an archive that a task brings is unpacked once it is there: offered, done, or left alone.
enum class UnpackWish { Ask, Always, Never };

QString toString(TaskState state);
QString toString(ItemState state);
QString toString(ObjectState state);
QString toString(LinkMethod method);
QString toString(Origin origin);
QString toString(WaitReason reason);
QString toString(TaskPriority priority);
QString toString(UnpackWish wish);
std::optional<TaskState> taskStateFrom(QStringView name);
std::optional<ItemState> itemStateFrom(QStringView name);
std::optional<ObjectState> objectStateFrom(QStringView name);
std::optional<LinkMethod> linkMethodFrom(QStringView name);
std::optional<Origin> originFrom(QStringView name);
std::optional<WaitReason> waitReasonFrom(QStringView name);
std::optional<TaskPriority> taskPriorityFrom(QStringView name);
std::optional<UnpackWish> unpackWishFrom(QStringView name);

/// The written tables of allowed changes (behaviour S0.12). A change to the same state is never allowed.
bool isAllowed(TaskState from, TaskState to);
bool isAllowed(ItemState from, ItemState to);
bool isAllowed(ObjectState from, ObjectState to);

/// Whether a task in that state has a place in the queue, or may come back to it by a retry.
bool isQueueable(TaskState state);

/// Completed, failed, cancelled, archived: nothing runs any more, the task can be deleted.
bool isTerminal(TaskState state);

} // namespace heirloom
