// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `completion` and `manual`: what the program says of itself to shells and to man. Both need neither ledger nor
/// engine.
class DocumentCommands final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_completion->parsed() || m_manual->parsed(); }
    int run(Context &context) override;

private:
    std::string text() const;

    const CLI::App *m_program = nullptr;
    CLI::App *m_completion = nullptr;
    CLI::App *m_manual = nullptr;
    std::string m_shell;
};

} // namespace heirloom::cli
