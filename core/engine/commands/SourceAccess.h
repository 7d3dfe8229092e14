// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"

namespace heirloom {

/// What the server of a source is shown, for as long as the engine lives; it is written down nowhere. Invalid if it is
/// no source, or one that no secrets may be sent to. Any thread; may look for a local file.
namespace SourceAccess {

Status useToken(EngineServices &services, const QString &source, const QString &workingDirectory,
                const QByteArray &token);

/// Each of `lines` is "Name: value" (GivenHeader.h). In place of those that were given before.
Status useHeaders(EngineServices &services, const QString &source, const QString &workingDirectory,
                  const QList<QByteArray> &lines);

/// Tokens that outlive the engine, at the options' TokenKeeper; each call says which servers have one then. Denied if
/// nobody keeps any. May wait for the user.
Result<QStringList> tokenServers(EngineServices &services);
Result<QStringList> keepToken(EngineServices &services, const QString &server, const QByteArray &token);
Result<QStringList> forgetToken(EngineServices &services, const QString &server);

} // namespace SourceAccess
} // namespace heirloom
