// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `list`.
class ListCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    CLI::App *m_app = nullptr;
    std::string m_state;
};

/// `show TASK [--files]`.
class ShowCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    CLI::App *m_app = nullptr;
    qint64 m_task = 0;
    bool m_files = false;
};

/// `pause`, `resume`, `cancel`, `undelete`: one task, one verb.
class VerbCommand final : public Command
{
public:
    using Verb = Engine::Reply<Task> (Engine::*)(TaskId);
    VerbCommand(const char *name, const char *help, Verb verb) : m_name(name), m_help(help), m_verb(verb) {}
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    const char *m_name;
    const char *m_help;
    const Verb m_verb;
    CLI::App *m_app = nullptr;
    qint64 m_task = 0;
};

/// `retry`: a failed or cancelled task, or one failed file of it.
class RetryCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    CLI::App *m_app = nullptr;
    qint64 m_task = 0;
    std::string m_file;
};

/// `mirror`: where else a task's files are, for a link that has expired or a server that is slow.
class MirrorCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    CLI::App *m_app = nullptr;
    qint64 m_task = 0;
    std::vector<std::string> m_urls;
};

/// `queue`: a task's priority, and its place among those of the same priority.
class QueueCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    QueueMove move() const;

    CLI::App *m_app = nullptr;
    qint64 m_task = 0;
    std::string m_priority;
    bool m_first = false;
    bool m_last = false;
    qint64 m_before = 0;
};

/// `limit`: how fast the downloads of one task may be.
class LimitCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    CLI::App *m_app = nullptr;
    qint64 m_task = 0;
    qint64 m_rate = -1; ///< not given: what it is now is shown
};

} // namespace heirloom::cli
