// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Digest.h"
#include "base/options/Live.h"
#include "io/FileSystem.h"
#include "model/Ids.h"
#include "model/Pieces.h"
#include "model/RateSchedule.h"
#include "net/address/AddressRules.h"
#include "net/proxy/Proxies.h"
#include "net/rules/Credentials.h"
#include "net/speed/SpeedFloor.h"
#include "transfer/hosts/HostLimits.h"
#include "transfer/shared/ServerUse.h"

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <memory>
#include <vector>

namespace heirloom {

class RateLimiter;

/// One file to fetch into staging. A value.
struct TransferJob
{
    ItemId item;
    TaskId task;
    qint64 epoch = 0; ///< the claim's; travels with every answer
    FileSystem *fs = nullptr;
    DirectoryPtr staging;                ///< the storage's staging folder
    QString stagedName;                  ///< unique per claim; with a durableOffset the part of an earlier run
    QString formerPart;                  ///< what an earlier claim may have left, to be removed; empty: nothing
    QList<QUrl> urls;                    ///< tried in order; the next one after a failure that retrying cannot mend
    qint64 size = -1;                    ///< -1: unknown; else more or less is Corrupt
    std::optional<Sha256> sha256;        ///< checked if given
    std::optional<ContentDigest> digest; ///< checked if given; git's name needs the size
    std::optional<Pieces> pieces;        ///< checked one by one where the file comes over several connections
    qint64 reserveBytes = 0;             ///< of the volume, never to be filled by a job of unknown size
    int timesWritten = 1;                ///< 2: a visible copy of it follows, which needs its space too
    qint64 durableOffset = 0; ///< bytes of the part that were made durable earlier; what lies behind is cut off
    QByteArray validator;     ///< strong validator of that part; empty: start over
    QUrl namedBy;             ///< the source that names `urls`, for the AddressRules; empty: the user does
    QList<QUrl> byUser;       ///< those of `urls` that the user names, not `namedBy`
    bool allowLocalFiles = false;
    std::shared_ptr<RateLimiter> limiter; ///< of the task's transfers together, beside that of all; null: none

    /// Whether the whole can be told right or wrong at its end.
    bool hasDigest() const { return sha256 || digest; }
};

/// How a job ended.
struct TransferResult
{
    TransferJob job;
    Sha256 sha256;                      ///< of the complete staged file, computed here
    std::vector<ContentDigest> digests; ///< others that were computed of it
    qint64 size = 0;
    qint64 neededBytes = 0;  ///< on NoSpace: what must be free beside the reserve to try again, as far as known
    qint64 networkBytes = 0; ///< body bytes that came over the network for this job, retries included
    Status status;           ///< on failure the part stays where a resume can use it, else it is removed
    bool durable = false;    ///< fsynced; small files are left to the batch's syncfs
};

/// What the transfer room needs from above; the engine implements it. Called on lane or hashing threads.
class TransferHost
{
public:
    virtual ~TransferHost() = default;
    /// Body bytes arrived; cheap, called often.
    virtual void received(TaskId task, qint64 bytes) = 0;
    /// The part is durable up to `offset` under this validator: record it, so that a killed program resumes there.
    virtual void checkpoint(const TransferJob &job, qint64 offset, const QByteArray &validator) = 0;
    virtual void finished(const TransferResult &result) = 0;
};

struct TransferOptions
{
    int lanes = 2;                   ///< threads, each with its own access manager
    Live<int> parallelFiles = 48;    ///< jobs at a time, on all lanes together; at least 1
    int attempts = 5;                ///< per URL, for failures that may pass
    qint64 backoffMs = 500;          ///< first wait, doubled each time with jitter, at most 30 s; Retry-After wins
    qint64 largeFileBytes = 4 << 20; ///< from here on: hashed and written off the lane, fsynced, checkpointed
    qint64 checkpointBytes = 64 << 20;
    int inactivityTimeoutMs = 30'000;
    qint64 segmentedFromBytes = 32 << 20;    ///< from here on a file may come over several connections
    Live<int> streamsPerFile = 8;            ///< connections, to all mirrors together; 1: never more than one
    Live<int> streamsPerMirror = 4;          ///< of these to one mirror
    int streamsPerServer = 6;                ///< no file opens a further connection to a server that has so many
    qint64 unknownSizeCap = qint64(2) << 40; ///< a body without a stated size may not grow beyond this
    qint64 bytesPerSecond = 0;               ///< all transfers together; 0: as fast as it goes
    RateSchedule schedule;                   ///< at these times another rate
    HostLimits hostLimits;                   ///< and of single servers, beside that of all
    SpeedFloor::Terms lowSpeed;              ///< who is slower is left
    AddressRules addresses;                  ///< where what sources name may lead
    std::shared_ptr<Credentials> credentials = std::make_shared<Credentials>(); ///< shared by copies; more may come
    std::shared_ptr<Proxies> proxies = std::make_shared<Proxies>(); ///< shared by copies; may change at any time
};

/// Fetches files into staging: resume, retry, verification. Knows neither the ledger nor the store's objects.
/// submit() and cancel() may be called from any thread; owned by the engine.
class TransferEngine
{
public:
    TransferEngine(TransferHost &host, const Clock &clock, const TransferOptions &options = {});
    ~TransferEngine(); ///< stops everything; unfinished jobs are answered with Cancelled before it returns
    void submit(std::vector<TransferJob> jobs);
    /// Every job of the task ends soon with Cancelled; its part stays.
    void cancel(TaskId task);
    /// In bytes per second, for all transfers together; 0: as fast as it goes. Any thread; takes effect at once, and
    /// from then on at any time of the schedule.
    void setRateLimit(qint64 bytesPerSecond);
    /// The same, but where the schedule says otherwise.
    void setRateLimit(qint64 bytesPerSecond, const RateSchedule &schedule);
    /// What each server has done for the task since the engine was made. Any thread.
    std::vector<ServerUse> servers(TaskId task) const;
    /// The task is gone, and with it what servers did for it.
    void forget(TaskId task);
    /// Any thread, as the next; at once, for what is under way too.
    void setHostLimits(const HostLimits &limits);
    void setLowSpeed(const SpeedFloor::Terms &terms);
    /// Jobs submitted and not yet answered.
    int pending() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace heirloom
