// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `diff`: what another task, or what a source offers now, has that a task has not.
class DiffCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    CompareRequest request() const;

    CLI::App *m_app = nullptr;
    qint64 m_from = 0;
    std::string m_other, m_revision;
    ServerAccess m_access;
};

} // namespace heirloom::cli
