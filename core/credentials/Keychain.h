// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QThread>
#include <QUrl>
#include <functional>
#include <stop_token>

namespace QKeychain {
class Job;
}

namespace heirloom {

/// Tokens in the keychain of the user's desktop (Secret Service or KWallet, through QtKeychain), by the origin of their
/// server. Nothing is kept anywhere else where there is none.
///
/// Calls block, for as long as the user takes to unlock the keychain but two minutes at most; so not for the GUI's
/// thread. Any other thread. One for the whole program, which owns it from main(): QtKeychain's queue stays with the
/// thread that used it first, which is this one's.
class Keychain
{
public:
    Keychain();
    ~Keychain();
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;

    /// NotFound: it has none for this server. Denied: it is not to be had, or not to be opened.
    Result<QByteArray> token(const QUrl &origin);
    Status keep(const QUrl &origin, const QByteArray &token);
    Status forget(const QUrl &origin);
    /// The program ends: calls that wait return Cancelled, as do later ones.
    void end() { m_ending.request_stop(); }

    /// "https://host[:port]", which names a server there; empty if `url` is no address of one.
    static QUrl originOf(const QUrl &url);

private:
    using Made = std::function<QKeychain::Job *()>;
    Result<QByteArray> finished(const QUrl &origin, const Made &make);

    std::stop_source m_ending;
    QThread m_thread;
    QObject m_there; ///< lives on it
};

} // namespace heirloom
