// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `storage add | list | default`.
class StorageCommands final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    int add(Context &context);
    int list(Context &context);
    int setDefault(Context &context);

    CLI::App *m_app = nullptr;
    CLI::App *m_add = nullptr;
    CLI::App *m_list = nullptr;
    CLI::App *m_default = nullptr;
    std::string m_name, m_folder;
    std::string m_link = "auto";
    qint64 m_reserve = 200'000'000;
};

} // namespace heirloom::cli
