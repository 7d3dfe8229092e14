// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ObjectStore.h"

#include <optional>

namespace heirloom::storenames {

// The spelling of every name inside `.heirloom`, in one place. Pure; any thread.

/// "<64 hex digits>.<generation>", and back. Only the canonical spelling is read: lower case, no leading zeros.
QByteArray objectName(const ObjectKey &key);
std::optional<ObjectKey> parseObjectName(QByteArrayView name);

/// "ab": the directory of the objects whose digests start so.
QByteArray shardName(unsigned char firstByte);
/// Whether `name` is a shard's, and whose.
std::optional<unsigned char> parseShardName(QByteArrayView name);

/// "<64 hex digits>.tar", and back.
QByteArray packName(const Sha256 &pack);
std::optional<Sha256> parsePackName(QByteArrayView name);

/// A task's uid is its identity in hex or as a UUID; anything else could be a path.
bool isTaskUid(QStringView uid);
QByteArray taskFileName(const QString &uid);
/// Of a deleted task: kept for undo, no task for anybody else.
QByteArray deletedTaskFileName(const QString &uid);
std::optional<QString> parseTaskFileName(QByteArrayView name);

/// A word for a tag or a lock: letters, digits, '-' and '_', at most 64.
bool isWord(QStringView word);

} // namespace heirloom::storenames
