// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `adopt`: content that lies on the disk already becomes known to the store, as a task like any other.
class AdoptCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    static int removeOriginals(Context &context, Engine &engine, TaskId task);

    CLI::App *m_app = nullptr;
    std::string m_folder, m_subdir, m_name, m_link;
    bool m_move = false;
};

} // namespace heirloom::cli
