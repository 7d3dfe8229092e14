// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `newer`: which tasks have a newer revision at their source.
class NewerCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    CLI::App *m_app = nullptr;
    qint64 m_task = 0;
    ServerAccess m_access;
};

} // namespace heirloom::cli
