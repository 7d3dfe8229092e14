// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Session.h"
#include "model/Task.h"

#include <utility>
#include <vector>

namespace heirloom {

/// How much there is of what, and which failures there are, for a report that names nothing.
class FactsTable
{
public:
    explicit FactsTable(Session &session) : m_session(session) {}

    Result<qint64> schemaVersion();
    Result<std::vector<std::pair<TaskState, qint64>>>
    tasks(TenantId tenant); ///< by state, without those that have none
    Result<qint64> subscriptions(TenantId tenant);
    Result<qint64> objects(TenantId tenant);
    Result<qint64> packs(TenantId tenant);
    /// Of tasks, and of files: the newest `limit` of each.
    Result<std::vector<Error>> errors(TenantId tenant, int limit);

private:
    Result<qint64> count(const char *sql, TenantId tenant);
    Session &m_session;
};

} // namespace heirloom
