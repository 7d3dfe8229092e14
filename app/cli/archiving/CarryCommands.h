// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `export TASK FILE` and `import FILE`: a task with its content as one archive, for another machine.
class CarryCommands final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_export->parsed() || m_import->parsed(); }
    int run(Context &context) override;

private:
    int exportTask(Context &context, Engine &engine) const;
    int importTask(Context &context, Engine &engine) const;

    CLI::App *m_export = nullptr;
    CLI::App *m_import = nullptr;
    qint64 m_task = 0;
    std::string m_file, m_subdir;
};

} // namespace heirloom::cli
