// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `gc`, `audit`, `scrub`, `objects`, `usage`, `rebuild`: the upkeep of one storage.
class UpkeepCommands final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override;
    int run(Context &context) override;

private:
    int gc(Context &context, Engine &engine);
    int audit(Context &context, Engine &engine);
    int scrub(Context &context, Engine &engine);
    int objects(Context &context, Engine &engine);
    int usage(Context &context, Engine &engine);
    int rebuild(Context &context, Engine &engine);

    CLI::App *m_gc = nullptr;
    CLI::App *m_audit = nullptr;
    CLI::App *m_scrub = nullptr;
    CLI::App *m_objects = nullptr;
    CLI::App *m_usage = nullptr;
    CLI::App *m_rebuild = nullptr;
    bool m_now = false, m_dryRun = false, m_deep = false, m_heal = false;
    qint64 m_rate = 0, m_seconds = 0;
    std::string m_state, m_folder;
};

} // namespace heirloom::cli
