// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Orders.h"
#include "Schedule.h"
#include "tests/interleave/parties/Parties.h"

namespace heirloom::test {

/// Two parties, what they find, and what must be true when both have gone home.
class Scenario
{
public:
    virtual ~Scenario() = default;
    /// Makes `first` and `second` on an empty bed.
    virtual void prepare(Bed &bed, Party::Gate gate) = 0;
    /// What is left to do is done; what is wrong then.
    virtual QStringList conclude(Bed &bed) = 0;

    std::unique_ptr<Party> first;
    std::unique_ptr<Party> second;
};

/// What many orders came to.
struct Tally
{
    qint64 orders = 0; ///< there are
    qint64 runs = 0;
    qint64 waited = 0;
    qint64 invariants = 0; ///< orders in which something did not hold after a step
    qint64 lost = 0;
    qint64 secondRecovery = 0;
    qint64 destroyed = 0;
    qint64 leaks = 0;
    qint64 orphans = 0;   ///< orders after which only an audit knew of a stored file, see Orderly::setOrphansAside()
    QStringList failures; ///< the first few, in words

    bool isClean() const { return failures.isEmpty(); }
    Tally &operator+=(const Tally &other);
};

/// Runs orders of a scenario and judges each. How many, the environment variable HEIRLOOM_ORDERS says: `full` runs
/// every order of the scenarios that are called essential and a good part of the others (some minutes), `all` every
/// order of all (an hour), a number every so many-th; without it a fixed part is run that is fast enough for every test
/// run.
class Orderly
{
public:
    Orderly(Bed &bed, Scenario &scenario, Party::Gate gate, bool isEssential = false)
        : m_bed(bed), m_scenario(scenario), m_gate(gate), m_stride(stride(isEssential))
    {
    }

    /// `kills`: in each order somebody is killed after some step: one of the two or both, in turn.
    Tally run(bool kills = false);
    /// For the negative controls: `isCaught` says of which orders the checker must find something, and of no others.
    Tally runControl(const std::function<bool(const QByteArray &order)> &isCaught);

private:
    static qint64 stride(bool isEssential);
    void runOne(const QByteArray &order, const Death &death, Tally &tally);
    void judgeEnd(Checker &checker, const Death &death, Tally &tally, QStringList &wrong);
    void setOrphansAside(Tally &tally, QStringList &wrong);
    QStringList cleanUp();
    Orders orders();

    Bed &m_bed;
    Scenario &m_scenario;
    const Party::Gate m_gate;
    const qint64 m_stride;
};

} // namespace heirloom::test
