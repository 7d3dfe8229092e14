// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QStringList>

namespace heirloom {

/// Where the user's tokens are kept, for those who add and remove them by the engine: the bootstrap's keychain. What it
/// keeps is shown to its server at once. Thread-safe; calls may block until the user has unlocked the keychain.
class TokenKeeper
{
public:
    virtual ~TokenKeeper() = default;

    /// Those that have a token, as "https://host[:port]".
    virtual QStringList servers() = 0;
    /// In place of the one there was. Invalid if it is no token, or `server` may get none.
    virtual Status keep(const QString &server, const QByteArray &token) = 0;
    /// NotFound: there is none.
    virtual Status forget(const QString &server) = 0;
};

} // namespace heirloom
