// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/NameMapping.h"
#include "net/rules/Credentials.h"

#include <QList>
#include <QUrl>

namespace heirloom {

class Keychain;

/// What the user keeps for all programs of the family: names in the settings, tokens in the keychain. Any thread.
namespace UserChoices {

/// The servers whose tokens the keychain has.
QList<QUrl> tokenServers();
/// Keeps a token for a server, for all programs of the user that start from now on. Invalid if it is none, or the
/// server may not get one. Blocks, as all calls of Keychain do.
Status keepToken(Keychain &keychain, const QUrl &server, const QByteArray &token);
/// NotFound: there is none.
Status forgetToken(Keychain &keychain, const QUrl &server);
/// Shows the tokens of the keychain to their servers. Fails at the first that is not to be had.
Status useKeychain(Keychain &keychain, Credentials &credentials);

/// The user's names as the settings have them. Invalid: somebody wrote what is no list of rules.
Result<NameMapping> userNames();
/// Keeps them for all programs of the user that start from now on. Denied where the settings may not be written.
Status keepUserNames(const NameMapping &names);

} // namespace UserChoices
} // namespace heirloom
