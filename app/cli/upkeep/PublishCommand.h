// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `publish DIR`: writes the manifest of a folder; needs no ledger.
class PublishCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    CLI::App *m_app = nullptr;
    std::string m_folder, m_name, m_revision, m_out;
};

} // namespace heirloom::cli
