// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `run`: works on queued tasks until nothing is left that can be done.
class RunCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    CLI::App *m_app = nullptr;
    qint64 m_task = 0;
    int m_jobs = 0;
    qint64 m_limitRate = -1; ///< as the settings say
    bool m_watch = false;
    ServerAccess m_access;
};

/// Checks a rate in bytes per second.
CLI::Range anyRate();

/// `--limit-rate`, of `run` and `get`.
void declareLimitRate(CLI::App &app, qint64 &bytesPerSecond);

/// `--token-file` and `--header`, of `add`, `get` and `run`. `needed`, if there is one, has to be given with them.
void declareServerAccess(CLI::App &app, ServerAccess &access, CLI::Option *needed = nullptr);

/// Runs and reports as the contract says: progress on a terminal, the summary last. `get` ends with it too.
/// `beforeSummary` is called if all went well; its exit code counts then.
int runToEnd(Context &context, Engine &engine, const RunOptions &options,
             const std::function<int()> &beforeSummary = {});

/// The same without JSON of its own, for commands that report in another form. None: it was interrupted, which is said.
std::optional<int> runQuietly(Context &context, Engine &engine, const RunOptions &options);

} // namespace heirloom::cli
