// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "engine/archiving/ArchiveTypes.h"
#include "engine/comparing/CompareTypes.h"
#include "engine/following/FollowTypes.h"

#include <QFuture>
#include <QObject>
#include <stop_token>

namespace heirloom {

struct FollowEvents;

/// The one door to the core for window, tray and command line: commands in, events and snapshots out.
///
/// Lives on the thread that made it (GUI or main). Every command returns at once; its work runs on the engine's own
/// threads and the future is finished there (use `QFuture::then(context, …)` to come back). Signals are emitted on the
/// engine's thread of residence, coalesced to about five batches a second. Owned by the bootstrap.
class Engine : public QObject
{
    Q_OBJECT
public:
    template <class T> using Reply = QFuture<Result<T>>;

    /// Opens the ledger (migrating it), recovers what a killed process left, registers this process. Blocks; call it
    /// before any window is shown or on a worker. The error is what `UserText` turns into a sentence.
    static Result<std::unique_ptr<Engine>> open(const EngineOptions &options);
    ~Engine() override; ///< stops transfers, gives claims back, commits, closes

    const RecoveryReport &recovered() const;
    const EngineOptions &options() const;

    Reply<Storage> addStorage(const StorageSpec &spec);
    Reply<std::vector<Storage>> storages();
    Reply<Storage> setDefaultStorage(const QString &name);
    /// How visible files are made from now on, and what downloads leave free; what is there stays as it is. NotFound
    /// while its folder is not there, because the store says it too.
    Reply<Storage> changeStorage(const QString &name, LinkMethod link, qint64 reserveBytes);
    /// Forgets a storage that no task, deleted ones that can come back among them, and no content belongs to; its
    /// folder stays. Conflict if there is one, or if it is the default of several.
    Reply<Storage> removeStorage(const QString &name);

    // --- adding
    /// Resolves and plans without changing anything. `stop` abandons it.
    Reply<PlanReport> preview(const AddRequest &request, std::stop_token stop = {});
    /// Which revisions a source has. `stop` abandons it.
    Reply<RevisionList> revisions(const QString &source, const QString &workingDirectory, std::stop_token stop = {});
    /// Resolves, plans, writes the task with its references, queues it.
    Reply<PlanReport> add(const AddRequest &request, std::stop_token stop = {});

    /// What differs between two revisions. Changes nothing. `stop` abandons it.
    Reply<ComparisonReport> compare(const CompareRequest &request, std::stop_token stop = {});
    // --- tasks
    Reply<std::vector<TaskSnapshot>> tasks(std::optional<TaskState> state = {});
    /// Those behind `after` by their numbers, at most `limit`: for lists that are too long to be read at once.
    Reply<std::vector<TaskSnapshot>> taskPage(TaskId after, int limit);
    Reply<TaskSnapshot> task(TaskId task);
    Reply<std::vector<Item>> items(const ItemQuery &query);
    /// What stands in one of its folders, or which of its files fit.
    Reply<std::vector<FileLine>> files(const FileQuery &query);
    Reply<std::vector<LogLine>> history(TaskId task, int limit); ///< what happened to it, newest first
    Reply<Task> pause(TaskId task);
    Reply<Task> resume(TaskId task);
    Reply<Task> cancel(TaskId task);
    Reply<Task> retry(TaskId task);
    Reply<Task> retryFile(TaskId task, const QString &path); ///< one failed file; its task goes on with it
    /// Where else its files are; replaces what was said before. What the task has already stays.
    Reply<Task> setMirrors(TaskId task, const QStringList &mirrors);
    /// Gives them another priority or place in the queue: all of them or none. Tasks that are running go on.
    Reply<std::vector<Task>> queue(const std::vector<TaskId> &tasks, const QueueMove &move);
    /// Of the task's downloads together, beside that of all, in bytes per second; 0: none. Kept with the task; within
    /// half a second it counts wherever the task runs.
    Reply<Task> setTaskRateLimit(TaskId task, qint64 bytesPerSecond);
    Reply<std::vector<TaskServer>> servers(TaskId task); ///< of its files, in the order in which they are tried
    Reply<TaskUsageLine> deletePreview(TaskId task);     ///< what deleting would free
    Reply<DeleteReport> remove(TaskId task, const DeleteOptions &options);
    /// The second half of moving a folder in: takes away what a completed task of it has taken over.
    Reply<MovedOriginals> removeOriginals(TaskId task);
    Reply<Task> undelete(TaskId task); ///< back from the store, as long as its content is there
    // --- archived tasks: nothing of theirs is shown, all of it stays; an empty storage is the default one
    Reply<ArchivePreview> archivePreview(TaskId task);
    Reply<ArchiveReport> archive(TaskId task);
    Reply<Task> restore(TaskId task); ///< ready again; whoever runs it places its files from the store
    Reply<ExportReport> exportTask(TaskId task, const QString &path, std::stop_token stop = {});
    Reply<PlanReport> importTask(const ImportRequest &request, std::stop_token stop = {});
    Reply<std::vector<PackLine>> packs(const QString &storage, const QString &collection = {});
    Reply<ConsolidateReport> consolidate(const QString &storage, const QString &collection = {});
    /// The archives among the files that the task has got, and what became of them.
    Reply<std::vector<ArchiveLine>> archives(TaskId task);
    Reply<Task> unpack(const UnpackRequest &request); ///< ready again; whoever runs it unpacks them
    // --- sources that are followed
    /// Follows a source from now on; asks nobody yet. Conflict if the name is taken. What it brings stays in the end.
    Reply<Subscription> subscribe(const FollowRequest &request);
    Reply<std::vector<Subscription>> subscriptions();
    Reply<Subscription> changeSubscription(const QString &name, const FollowTerms &terms);
    Reply<Subscription> unsubscribe(const QString &name);
    /// Looks whether it has something new, and adds a task of it if so; whoever runs that calls endSync() then.
    Reply<SyncStart> beginSync(const QString &name, const SyncOptions &options = {}, std::stop_token stop = {});
    /// Ends the sync whose task that is, if it is done, and tells how it went. While started, the engine ends those
    /// whose tasks it ran by itself.
    Reply<SyncOutcome> endSync(const QString &name, TaskId task);
    Reply<std::vector<SyncRun>> syncs(const QString &name, int limit);   ///< those that took something, newest first
    Reply<std::vector<SyncRun>> latestSyncs();                           ///< the newest such one of each subscription
    Reply<TaskNews> lookForNews(TaskId task, std::stop_token stop = {}); ///< Conflict: that cannot be told
    Reply<std::vector<TaskNews>> news(); ///< that such looks, by whomever, found and no task has yet
    // --- storage upkeep; an empty name is the default storage
    Reply<GcReport> reclaim(const QString &storage, const GcOptions &options);
    Reply<AuditReport> audit(const QString &storage, const AuditOptions &options);
    /// Goes on with the cycle in which all content is read, where the last call left it.
    Reply<ScrubReport> scrub(const QString &storage, const ScrubOptions &options, std::stop_token stop = {});
    Reply<UsageReport> usage(const QString &storage);
    Reply<std::vector<ObjectLine>> objects(const QString &storage, const QString &state);
    Reply<EngineFacts> facts(); ///< for a report of a problem
    Reply<std::vector<LogLine>> log(qint64 sinceMs, const QString &kind, int limit = 10'000);
    /// Takes up what the store in `folder` holds, and the store itself; an empty one is the storage's. The number of
    /// tasks found.
    Reply<qint64> rebuild(const QString &storage, const QString &folder = {});
    // --- what happened, by any process on this ledger, and no window has told yet
    Reply<std::vector<Notice>> notices();
    void acknowledge(const std::vector<qint64> &notices);

    /// Has the server of a source shown this token while the engine lives; it is written down nowhere. Invalid if it is
    /// no source, or one that no token may be sent to. Not for the GUI's thread: it may look for a local file.
    Status useToken(const QString &source, const QString &workingDirectory, const QByteArray &token);
    /// The same for headers, each "Name: value" (GivenHeader.h), in place of those that were given before.
    Status useHeaders(const QString &source, const QString &workingDirectory, const QList<QByteArray> &lines);
    // --- tokens that outlive the program: the servers that have one, after the command
    Reply<QStringList> tokenServers();
    Reply<QStringList> keepToken(const QString &server, const QByteArray &token);
    Reply<QStringList> forgetToken(const QString &server);

    /// What names stand for from now on.
    void setNames(const NameMapping &names);
    // --- running
    /// Starts working on queued tasks. With `untilIdle`, runFinished() comes once.
    void start(const RunOptions &options);
    /// Stops taking new work and gives claims back; tasks stay as they are and go on with the next start.
    void stop();
    /// All downloads together, in bytes per second; 0: as fast as it goes. At once, but where the schedule says
    /// otherwise.
    void setRateLimit(qint64 bytesPerSecond, const RateSchedule &schedule = {});
    /// While they are held, no download starts or goes on: what can be had without one is done, and the tasks wait for
    /// the network. Before start(), nothing has begun by then.
    void setDownloadsHeld(bool held);

    /// Answers once no command of the user's is due or running after the ends of tasks (FinishCommands).
    Reply<void> finishCommandsDone();
    // --- options that may change at any time; what was begun under the former ones ends under them
    void setParallelTasks(int tasks);
    void setParallelFiles(int files);
    void setConnections(int perFile, int perServer);
    void setAllowPrivateAddresses(bool allow);
    void setEndpoints(const SourceEndpoints &endpoints);
    void setGrace(qint64 ms);
    void setFinishCommand(const FinishCommand &command);
    void setScrubDays(int days);
    void setArchives(UnpackWish zip, UnpackWish tar, UnpackWish sevenZip, qint64 packMostBytes);
    void setFollowing(const QuietHours &quiet, bool looksForNews);
    /// Rates of single servers beside that. Any thread, as the next two; at once.
    void setHostLimits(const HostLimits &limits);
    void setLowSpeed(const SpeedFloor::Terms &terms); ///< who is slower is left
    /// For requests from now on, planning and transfers alike; an error ends them all with it.
    void setProxy(const Result<ProxyChoice> &choice);

signals:
    /// Tasks that are new or changed since the last batch. What other processes on this ledger did since open() is
    /// told too, while started and not until idle: half a second late at most. A task may be told more than once.
    void tasksChanged(const std::vector<heirloom::TaskSnapshot> &tasks);
    /// Likewise; some of them may never have been told of.
    void tasksRemoved(const std::vector<heirloom::TaskId> &tasks);
    void noticed(); ///< there may be something new among notices(), by any process on this ledger; as late as that
    /// Down speed of everything, bytes per second.
    void speedChanged(qint64 bytesPerSecond);
    /// Free space, reclaimable bytes or objects changed noticeably.
    void storageChanged();
    void runFinished(const heirloom::RunSummary &summary);
    void followedChanged(); ///< what is followed, or the news of others, by any process; as late as that
    /// A sync of a followed source added or changed this task; before anything else is told of it.
    void syncBegun(heirloom::TaskId task);
    /// A look at a followed source, or the sync that came of it, changed how it stands. Only while started.
    void syncEnded(const heirloom::SyncOutcome &outcome);

private:
    class Private;
    explicit Engine(std::unique_ptr<Private> priv);
    template <class F> Reply<Task> changeTask(TaskId task, F change);
    void notifyChanged(TaskId task); ///< any thread
    void notifyStorage();            ///< any thread
    FollowEvents followEvents();
    std::unique_ptr<Private> d;
};

} // namespace heirloom

Q_DECLARE_METATYPE(heirloom::TaskSnapshot)
Q_DECLARE_METATYPE(heirloom::RunSummary)
