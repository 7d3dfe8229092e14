// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ledger/LedgerFixture.h"

#include <QProcess>
#include <array>

namespace heirloom {

/// How a worker tries to win an item: as the product does, or as it must never be done (behaviour S1.4). Between what
/// is read and what is written, every other contestant reads too.
enum class Primitive {
    ConditionalUpdate,
    ReadCheckWrite, ///< the negative control
};

/// What a contest came to.
struct Verdict
{
    int winners = 0;
    int conflicts = 0;
    int otherErrors = 0;
    qint64 highestEpoch = 0;
    void count(const Result<qint64> &epoch);
};

/// One worker with a ledger, and so connections, of its own. One thread.
class Contestant
{
public:
    Contestant(const LedgerOptions &options, const Clock &clock, const QString &uid);

    /// Reads the item as it stands.
    void look(ItemId item);
    /// Claims what look() saw; the epoch that was granted.
    Result<qint64> write(Primitive primitive);
    Status renew();
    /// Finishes what write() won. False: fenced. `meanwhile` is called between the control's check and its write, and
    /// before the conditional update.
    Result<bool> complete(
        Primitive primitive, const std::function<void()> &meanwhile = [] {});

private:
    Result<qint64> writeUnchecked();
    Result<bool> completeUnchecked(Session &session);
    Result<bool> completeClaimed(Session &session);

    const Clock &m_clock;
    std::unique_ptr<Ledger> m_ledger;
    WorkerId m_worker;
    Item m_seen;
    bool m_sawFree = false;
    Claim m_claim;
};

/// So many threads look at the item, and when all have looked, all write.
Verdict contestAmongThreads(LedgerFixture &fixture, ItemId item, int threads, Primitive primitive);

/// A contestant that is a process; it does what it is told on its standard input, a line each.
class ContestantProcess
{
public:
    ContestantProcess(LedgerFixture &fixture, const QString &uid, Primitive primitive);
    ~ContestantProcess();
    void tell(const QByteArray &line);
    /// What it answers to the line: "looked", "won EPOCH", "conflict", "renewed", "done", "fenced".
    QByteArray answer();
    QByteArray ask(const QByteArray &line);

    /// The other side: the test program itself, called with `--contend …`. Its exit code.
    static int run(const QStringList &arguments);

private:
    QProcess m_process;
};

using ContestantProcesses = std::vector<std::unique_ptr<ContestantProcess>>;
/// The same contest among processes.
Verdict contestAmong(const ContestantProcesses &processes, ItemId item);

} // namespace heirloom
