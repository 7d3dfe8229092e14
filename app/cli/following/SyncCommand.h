// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `sync`: looks at followed sources now, fetches what is new and says what changed.
class SyncCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    /// One of the sources on its way.
    struct Line
    {
        QString name;
        TaskId task;
        SyncOutcome outcome;
        std::optional<Error> error;
    };
    Result<std::vector<Line>> wanted(Engine &engine) const;
    void begin(Engine &engine, std::vector<Line> &lines) const;
    static void end(Engine &engine, std::vector<Line> &lines);
    static QJsonObject toRow(const Line &line);
    static void sayLine(Console &console, const Line &line);
    static int say(Console &console, const std::vector<Line> &lines, int runCode);

    CLI::App *m_app = nullptr;
    std::string m_name;
    bool m_all = false;
    bool m_takesOlder = false;
    bool m_takesDeleted = false;
    ServerAccess m_access;
};

} // namespace heirloom::cli
