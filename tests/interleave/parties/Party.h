// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/interleave/Bed.h"

namespace heirloom::test {

/// One of the two parties of an order: a protocol as a list of steps that somebody else calls. Each step is what the
/// product does between two instants at which a rival may come in: one transaction, or one kind of touch of the disk.
///
/// Some steps lie between taking the storage's gate and giving it back. `Gate::Kernel` takes the real kernel lock
/// there, so that a step may have to wait. `Gate::Broken` takes none: a lock that promises and does not keep (store.md,
/// S3). One thread.
class Party
{
public:
    enum class Gate { Kernel, Broken };

    Party(Bed &bed, char name, Gate gate) : m_bed(bed), m_name(name), m_gate(gate) {}
    virtual ~Party() = default;

    int count() const { return int(m_steps.size()); }
    QString nameOf(int step) const { return m_steps.at(size_t(step)).name; }
    char name() const { return m_name; }
    /// False: the gate is somebody else's, the step was not taken.
    bool take(int step);
    /// As a process that was killed: what it had in memory is gone.
    virtual void die();

protected:
    enum class At { Anywhere, EntersGate, LeavesGate };
    void add(const char *name, std::function<void()> body, At at = At::Anywhere);

    Bed &m_bed;
    const char m_name;

private:
    struct Step
    {
        QString name;
        std::function<void()> body;
        At at;
    };
    const Gate m_gate;
    std::vector<Step> m_steps;
    FilePtr m_hold;
};

/// The coordinator's steps of one mutation, each on its own. What MutationCoordinator::run() does in the same words;
/// tst_interleavings compares the two.
class MutationSteps
{
public:
    explicit MutationSteps(Bed &bed) : m_bed(bed) {}
    void begin(Mutation &mutation, WorkerId owner);
    void body();
    void makeDurable();
    void commit();
    void finish();
    bool isDone() const { return m_mutation && m_status; }
    /// Neither done nor undone yet.
    bool isUnderWay() const { return m_mutation != nullptr; }
    const Status &status() const { return m_status; }

private:
    void undo();
    Bed &m_bed;
    Mutation *m_mutation = nullptr;
    MutationId m_id;
    Status m_status;
    bool m_isOver = true;
};

} // namespace heirloom::test
