// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `names list | set | remove`: the user's rules of what has several sources. Needs no ledger.
class NamesCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    CLI::App *m_app = nullptr;
    CLI::App *m_list = nullptr;
    CLI::App *m_set = nullptr;
    CLI::App *m_remove = nullptr;
    std::string m_name;
    std::vector<std::string> m_sources;
};

} // namespace heirloom::cli
