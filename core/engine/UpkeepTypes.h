// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "engine/diagnostics/EngineFacts.h"
#include "model/Task.h"

#include <QJsonObject>
#include <vector>

// What the upkeep of a storage takes and tells. All immutable once handed over; all free to cross threads.
namespace heirloom {

struct GcOptions
{
    bool now = false;
    bool dryRun = false;
    bool bySchedule = false; ///< nobody asked: the log is told only of what was reclaimed
};

struct GcReport
{
    bool leader = true;
    qint64 reclaimedObjects = 0;
    qint64 reclaimedBytes = 0;
    qint64 inGrace = 0;
};

struct AuditOptions
{
    bool deep = false;
    bool heal = false;
};

struct Violation
{
    QString kind; ///< orphan-object, missing-object, corrupt-object, broken-reference, modified-file, refcount-drift,
                  ///< dirty-mutation, orphan-staging
    QString path;
    QString detail;
    bool healed = false;
};

struct AuditReport
{
    qint64 checked = 0;
    std::vector<Violation> violations; ///< those that are left
    std::vector<Violation> repaired;   ///< the first thousand
    qint64 healed = 0;
};

struct ScrubOptions
{
    qint64 bytesPerSecond = 0; ///< 0: as fast as the disk
    qint64 seconds = 0;        ///< stop after so long; 0: go on to the end of the cycle
};

struct ScrubReport
{
    qint64 checked = 0;
    qint64 readBytes = 0;
    bool finished = false; ///< the cycle is over; the next call begins a new one
    std::vector<Violation> violations;
};

/// Something to tell the user once.
struct Notice
{
    qint64 id = 0;
    qint64 atMs = 0;
    TaskId task;
    QString event; ///< task.completed, task.failed, command.failed, content.unusable, sync.ended, sync.available,
                   ///< sync.refused
    QJsonObject detail;
};

struct TaskUsageLine
{
    TaskId task;
    QString name;
    QString revision;
    qint64 bytes = 0;
    qint64 exclusiveBytes = 0; ///< what deleting it would free
};

struct UsageReport
{
    Storage storage;
    QString fileSystem;      ///< "ext4"
    qint64 logicalBytes = 0; ///< what all tasks show
    qint64 uniqueBytes = 0;  ///< what is stored once
    qint64 sharedBytes = 0;  ///< logical - unique that is referenced: saved by sharing
    qint64 packedBytes = 0;
    qint64 reclaimableBytes = 0;
    qint64 freeBytes = 0;
    qint64 totalBytes = 0;
    qint64 scrubbedMs = 0;            ///< when all content had been read last; 0: never
    std::vector<TaskUsageLine> tasks; ///< largest exclusive first
};

struct ObjectLine
{
    Sha256 sha256;
    qint64 size = 0;
    qint64 references = 0;
    QString state; ///< live, packed, missing, condemned
};

struct LogLine
{
    qint64 atMs = 0;
    QString kind;
    QString actor;
    QJsonObject detail;
};

} // namespace heirloom
