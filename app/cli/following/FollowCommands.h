// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace heirloom::cli {

/// `subscribe`: follows a source from now on.
class SubscribeCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    CLI::App *m_app = nullptr;
    std::string m_source, m_name, m_subdir;
    std::vector<std::string> m_includes, m_excludes;
    qint64 m_every = FollowTerms::usualSeconds;
    int m_keep = 0;
    bool m_asks = false;
    bool m_isInPlace = false;
};

/// `subscriptions`: what is followed, and how it stands.
class SubscriptionsCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    CLI::App *m_app = nullptr;
};

/// `unsubscribe`: follows a source no longer; what it brought stays.
class UnsubscribeCommand final : public Command
{
public:
    void declare(CLI::App &app) override;
    bool wasAsked() const override { return m_app->parsed(); }
    int run(Context &context) override;

private:
    CLI::App *m_app = nullptr;
    std::string m_name;
};

} // namespace heirloom::cli
