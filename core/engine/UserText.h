// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "engine/following/FollowTypes.h"

namespace heirloom {

/// The one place where errors and states become sentences for people: what failed, why, what to do. Translatable; text
/// from outside is made safe to show. Pure functions, any thread.
namespace UserText {

/// One line: "Could not download a/b.bin: the server has no such file. Check the link."
QString sentence(const Error &error);
/// What to do about it, empty if nothing helps.
QString hint(const Error &error);
/// "waiting for 3.1 GB of disk space", or with what is missing instead: "waiting for disk space: Disk quota exceeded".
QString waitingForSpace(qint64 neededBytes, const std::optional<Error> &missing);
/// While downloads are held: "waiting for a connection that is not metered".
QString waitingForNetwork();
/// "waiting for 3.1 GB of disk space", "finished", "failed: 1 file has the wrong checksum".
QString status(const Task &task);
QString state(TaskState state);
QString state(ItemState state);
/// An address without what may be secret in it.
QString address(const QString &url);
/// The same for whatever a source may be: names, repositories and paths stay as they are.
QString source(const QString &text);
/// How a followed source stands: "up to date", "could not be asked: …".
QString followState(const Subscription &subscription);
/// What a sync did, in one sentence: "3 added, 1 updated, none removed".
QString syncCounts(const SyncCounts &counts);
/// A part of a followed source that its reports count by itself: "tables".
QString syncType(const QString &type);
/// What a sync did, by type where there are several: "3 added, 1 updated, 0 removed · 2 files failed".
QString syncResult(const SyncRun &run);
/// All of it: "atlas was synced: 3 added, 1 updated, 0 removed."
QString synced(const QString &name, const SyncCounts &counts, qint64 errors);
/// How a file was placed, in plain words: "hard link, read-only".
QString strategy(LinkMethod method);
/// "Recovered after an interruption: 3 files put back in the queue." Empty if there was nothing.
QString recovery(const RecoveryReport &report);
/// What a check found, and what its repair does.
QString finding(const Violation &violation);
QString notice(const Notice &notice);
/// Of these, what happened to a followed source.
QString syncNotice(const Notice &notice);
/// An audit log line as a sentence.
QString logLine(const LogLine &line);
/// Of these, what happened to a followed source.
QString followLogLine(const LogLine &line);

} // namespace UserText
} // namespace heirloom
