// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/TokenKeeper.h"

#include <memory>
#include <mutex>

namespace heirloom {

class Credentials;
class Keychain;

/// The tokens in the keychain of the user's desktop, for the engine of a program whose requests show them to their
/// servers. Owned by the engine's options; the keychain outlives it. Thread-safe.
class UserTokens : public TokenKeeper
{
public:
    UserTokens(Keychain &keychain, std::shared_ptr<Credentials> shown);

    QStringList servers() override;
    Status keep(const QString &server, const QByteArray &token) override;
    Status forget(const QString &server) override;

private:
    Keychain &m_keychain;
    const std::shared_ptr<Credentials> m_shown;
    std::mutex m_mutex; ///< the list of servers is read and written as a whole
};

} // namespace heirloom
