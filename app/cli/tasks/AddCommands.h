// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `add` plans and queues; `get` is add and run of that task.
class AddCommand final : public Command
{
public:
    enum class Kind { Add, Get };
    explicit AddCommand(Kind kind) : m_kind(kind) {}
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    AddRequest request(const Context &context) const;

    const Kind m_kind;
    CLI::App *m_app = nullptr;
    std::string m_source, m_revision, m_subdir, m_name, m_link, m_unpack;
    ServerAccess m_access;
    std::vector<std::string> m_includes, m_excludes, m_mirrors;
    qint64 m_upgradeFrom = 0;
    qint64 m_limitRate = -1; ///< as the settings say
    bool m_paused = false;
    bool m_dryRun = false;
};

void sayPlan(Console &console, const PlanReport &plan);

/// Says the plan of the task and runs it to its end; the exit code.
int runPlanned(Context &context, Engine &engine, const PlanReport &plan,
               const std::function<int()> &beforeSummary = {});

} // namespace heirloom::cli
