// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `token list | set | remove`: tokens in the keychain of the user's desktop. Needs no ledger.
class TokenCommand final : public Command
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
    std::string m_server;
    std::string m_file;
};

} // namespace heirloom::cli
