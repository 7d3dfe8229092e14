// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/adding/LedgerKnownObjects.h"
#include "engine/adding/PlanIntake.h"
#include "engine/adding/TaskRecord.h"
#include "engine/amending/AmendIntake.h"
#include "engine/naming/NamedAdding.h"
#include "model/follow/Subscription.h"

namespace heirloom {

/// Resolves a source, plans it against what the disk holds, and (add) writes the task. The manifest streams through:
/// entries are planned and inserted in batches while more arrive. One per request, used on one worker thread.
class AddTask final : private ManifestSink
{
public:
    /// With `choice` the request's source is a name, and this is what it stands for.
    AddTask(EngineServices &services, AddRequest request, std::stop_token stop, std::optional<NamedChoice> choice = {});
    ~AddTask() override;

    /// What is different where a source is followed.
    struct Followed
    {
        QUrl origin;    ///< asked in place of the request's source; empty: that one is
        QString folder; ///< each revision gets a free folder in it, or it is the one of all; empty: the storage's own
        FollowLayout layout = FollowLayout::Auto;
        /// Part of the transaction that queues the task; an error takes the plan back.
        std::function<Status(Session &, const PlanReport &)> commit;
    };
    void follow(Followed followed) { m_followed = std::move(followed); }

    /// Plans, changes nothing.
    Result<PlanReport> preview();
    /// The same, and tells of each planned file; what is withdrawn later is taken back.
    Result<PlanReport> describe(RevisionFiles &files);
    /// Plans into a new task. On failure nothing of it stays.
    Result<PlanReport> add();
    /// Plans a task that was deleted and comes back: same number, same folder, from the manifest that the store kept.
    /// One that was carried here gets its folder and its links as a new one does.
    struct Revival
    {
        TaskId id;
        QString uid;
        TaskRecord record;
        std::function<Status(ManifestSink &)> manifest;
        bool isOurs = true; ///< the record was written here: its folder is where the files are
    };
    Result<PlanReport> revive(const Revival &revival);

private:
    Result<PlanReport> run(const std::function<Status(ManifestSink &)> &resolve);
    Result<PlanReport> finish();
    Status openAmended();
    bool staysInPlace(const ManifestHeader &header) const;
    Result<PlanReport> amend();
    Status resolve(ManifestSink &sink);
    Status openStorage();
    Status checkRequest();
    Status checkLink();
    Status checkDestination(const SafePath &destination);
    LinkMethod link() const;
    bool comesBack() const { return m_revival != nullptr && m_revival->isOurs; }
    qint64 freeBytes() const;
    Status header(const ManifestHeader &header) override;
    Status entries(std::span<const ManifestEntry> batch) override;
    Status rejected(const RejectedEntry &entry) override;
    Status chooseBase(Session &session);
    Result<QString> chooseDestination(Session &session, const ManifestHeader &header);
    Status createTask(const ManifestHeader &header);
    void abandon();

    EngineServices &m_services;
    const AddRequest m_request;
    const std::optional<NamedChoice> m_choice;
    std::optional<Followed> m_followed;
    std::stop_token m_stop;
    bool m_writes = false;
    const Revival *m_revival = nullptr;
    Storage m_storage;
    MutationCoordinator *m_coordinator = nullptr; ///< null: a preview where there is no storage yet
    std::vector<ManifestEntry> m_early;           ///< entries that came before the header
    std::vector<RejectedEntry> m_earlyRejected;
    PlanReport m_report;
    PlanIntake m_intake{m_services, m_report};
    Task m_amended;                       ///< as it was read, where no new task is made
    std::unique_ptr<AmendIntake> m_amend; ///< in place of the other
    std::unique_ptr<KnownObjects> m_known;
    std::unique_ptr<Planner> m_planner;
    QString m_collectionKey;
    QStringList m_mirrors; ///< as they are kept
    QUrl m_baseUrl;
    std::optional<UnpackWish> m_baseUnpack; ///< of the revision before
    TaskId m_task;
};

} // namespace heirloom
