// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Party.h"
#include "mutation/packs/PackMutation.h"
#include "mutation/removal/RemoveFilesMutation.h"

#include <optional>

namespace heirloom::test {

/// Protocols A, B and C: brings one file of a task of its own, from the planner's first look to the commit.
///     find -> plan -> claim -> prepare (verify and copy, or fetch) -> begin -> body -> durable -> commit
class Bringer : public Party
{
public:
    struct What
    {
        QByteArray bytes;
        bool knowsDigest = true;    ///< false: the manifest does not say it, it is learned when the bytes arrive
        bool isPlanned = false;     ///< the order begins at the claim
        bool trustsItsLook = false; ///< the negative control: takes its reference on what it saw, not on what is
        LinkMethod link = LinkMethod::Auto;
    };
    Bringer(Bed &bed, char name, Gate gate, What what);

    void die() override;
    /// Goes on as a runner does until nothing is open; whether the file is there then.
    bool bringTheRest();
    /// As a runner whose task was cancelled: it gives back what it has claimed.
    void letGo();
    const Task &task() const { return m_task; }
    QString shownPath() const { return m_task.destination + QStringLiteral("/file"); }

private:
    void find();
    void plan();
    void claim();
    void prepare();
    void begin();
    void settle();
    void planOnTrust();
    Status prepareOne(PlaceItem &item);
    void giveUp(const PlaceItem &item, const Error &why);

    const What m_what;
    Task m_task;
    PlanAction m_action = PlanAction::Download;
    ObjectId m_seen;
    std::vector<ClaimedItem> m_claimed;
    std::vector<PlaceItem> m_batch;
    std::unique_ptr<PlaceMutation> m_mutation;
    MutationSteps m_run;
    bool m_isDead = false;
};

/// Protocol G: reclaims what nobody needs.
///     sight -> lead -> pick -> move -> sync -> forget -> unlink -> forget the intents -> resign
class Sweep : public Party
{
public:
    struct How
    {
        bool now = false;          ///< the user's word: no ages, no sightings
        bool decidesEarly = false; ///< the negative control: what it saw when it began to lead is what goes
    };
    Sweep(Bed &bed, char name, Gate gate, How how);
    void die() override;

private:
    ObjectTable::SweepLimits limits() const;
    void sight();
    void lead();
    void pick();
    void pickOnTrust(Session &session);
    void move();
    void forget();
    void unlink();
    void resign();

    const How m_how;
    FilePtr m_lock;
    qint64 m_epoch = 0;
    std::vector<ObjectTable::Victim> m_victims;
    std::vector<ObjectTable::Victim> m_trashed;
    std::vector<ObjectId> m_decided;
};

/// The program that works on packs.
inline QString archiverProgram()
{
    return qEnvironmentVariable("HEIRLOOM_BIN") + QStringLiteral("/heirloom-archiver");
}

/// Protocol K, up to K6: packs what an archived task alone needs; the files go with the next sweep.
///     list -> write -> begin -> body -> durable -> commit
class Packer : public Party
{
public:
    Packer(Bed &bed, char name, Gate gate, TaskId archived);
    void die() override;

private:
    void list();
    void write();
    void begin();
    void end();

    const TaskId m_task;
    std::vector<Packable> m_contents;
    CollectionId m_collection;
    PackDraft m_draft;
    std::unique_ptr<PackMutation> m_mutation;
    MutationSteps m_run;
};

/// Protocol D: deletes a task.
///     (cancel ->) fence -> retire the manifest -> look -> begin -> body -> durable -> commit -> end
class Deleter : public Party
{
public:
    Deleter(Bed &bed, char name, Gate gate, TaskId task, bool cancelsFirst);
    void die() override;

private:
    void cancel();
    void fence();
    void look();
    void begin();
    void end();

    const TaskId m_id;
    Task m_task;
    MutationId m_umbrella;
    std::vector<DeletableFile> m_files;
    bool m_sharesFolder = false;
    std::unique_ptr<RemoveFilesMutation> m_mutation;
    MutationSteps m_run;
};

} // namespace heirloom::test
