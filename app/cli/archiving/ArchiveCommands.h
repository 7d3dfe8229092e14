// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `archive TASK` and `restore TASK`, which ends with the files in their places.
class ArchiveCommands final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_archive->parsed() || m_restore->parsed(); }
    int run(Context &context) override;

private:
    int archive(Context &context, Engine &engine) const;
    int restore(Context &context, Engine &engine) const;

    CLI::App *m_archive = nullptr;
    CLI::App *m_restore = nullptr;
    qint64 m_task = 0;
};

/// `packs [--collection C]` and `consolidate [--collection C]`.
class PackCommands final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_packs->parsed() || m_consolidate->parsed(); }
    int run(Context &context) override;

private:
    int packs(Context &context, Engine &engine) const;
    int consolidate(Context &context, Engine &engine) const;

    CLI::App *m_packs = nullptr;
    CLI::App *m_consolidate = nullptr;
    std::string m_collection;
};

} // namespace heirloom::cli
