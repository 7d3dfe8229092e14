// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/SystemTables.h"
#include "mutation/upkeep/AuditRepair.h"

namespace heirloom {

/// Reads all stored content in a cycle, so that bits that rotted are found before they are needed (store.md, S12).
/// Throttled, and resumable at any content: how far it came is a row of the ledger. Content that is not what its digest
/// says is taken out of use, reported and told to the window; mending is the audit's, at the user's word. The second
/// look is AuditRepair's, under the gate. One for a run; worker thread.
class Scrub
{
public:
    struct Options
    {
        qint64 bytesPerSecond = 0; ///< 0: no limit
        qint64 seconds = 0;        ///< 0: to the end of the cycle
        QString actor;
    };
    struct Report
    {
        qint64 checked = 0;
        qint64 readBytes = 0;
        bool finished = false; ///< the cycle is over
        std::vector<AuditFinding> findings;
    };

    Scrub(MutationCoordinator &coordinator, Options options, std::stop_token stop = {});
    /// Stopping is no error: the report says how far it came.
    Result<Report> run();

private:
    Result<std::vector<ObjectRow>> nextPage();
    Status look(const ObjectRow &row);
    Status settle(const Suspects &suspects);
    Status note(const ScrubRow &row);
    void pace(qint64 bytes);
    bool isTimeUp() const;

    MutationCoordinator &m_coordinator;
    const Options m_options;
    const std::stop_token m_stop;
    const DiskCheck m_check;
    const qint64 m_begunBootMs;
    ScrubRow m_row;
    Report m_report;
    qint64 m_notedBytes = 0;
};

} // namespace heirloom
