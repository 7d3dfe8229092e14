// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `unpack TASK [PATH…]`: unpacks archives that a task has brought, or lists them; ends with their files in their
/// places.
class UnpackCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    int list(Context &context, Engine &engine) const;
    static int codeOf(const std::vector<ArchiveLine> &archives);
    int unpack(Context &context, Engine &engine) const;

    CLI::App *m_app = nullptr;
    qint64 m_task = 0;
    std::vector<std::string> m_paths;
    bool m_always = false;
    bool m_list = false;
};

} // namespace heirloom::cli
