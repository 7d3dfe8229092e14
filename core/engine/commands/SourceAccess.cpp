// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commands/SourceAccess.h"

#include "net/rules/GivenHeader.h"

namespace heirloom::SourceAccess {

namespace {

Result<QUrl> serverOf(EngineServices &services, const QString &source, const QString &workingDirectory)
{
    const auto named = services.names.find(source);
    const auto sources = named ? sourcesInOrder(services, *named) : Result<QStringList>(QStringList{source});
    if (!sources)
        return fail(sources.error());
    const auto request = SourceRegistry::parse(sources->constFirst(), workingDirectory);
    return request ? Result<QUrl>(services.sources()->serverOf(*request)) : fail(request.error());
}

Result<QStringList> change(EngineServices &services, const std::function<Status(TokenKeeper &)> &body)
{
    const auto keeper = services.options.tokens;
    if (!keeper)
        return fail(ErrorCode::Denied, QStringLiteral("this program keeps no tokens"));
    const Status done = body(*keeper);
    return done ? Result<QStringList>(keeper->servers()) : fail(done.error());
}

} // namespace

Status useToken(EngineServices &services, const QString &source, const QString &workingDirectory,
                const QByteArray &token)
{
    const auto server = serverOf(services, source, workingDirectory);
    if (!server)
        return fail(server.error());
    if (services.options.transfer.credentials->addToken(*server, token))
        return {};
    return fail(ErrorCode::Invalid, QStringLiteral("the token cannot be sent to this source"),
                QStringLiteral("tokens are for https servers, and for this computer"));
}

Status useHeaders(EngineServices &services, const QString &source, const QString &workingDirectory,
                  const QList<QByteArray> &lines)
{
    Credentials::Headers headers;
    for (const QByteArray &line : lines) {
        const auto header = givenHeader(line);
        if (!header)
            return fail(header.error());
        headers.append(*header);
    }
    const auto server = serverOf(services, source, workingDirectory);
    if (!server)
        return fail(server.error());
    if (services.options.transfer.credentials->addHeaders(*server, headers))
        return {};
    return fail(ErrorCode::Invalid, QStringLiteral("headers cannot be sent to this source"),
                QStringLiteral("they may be secret, so they are for https servers, and for this computer"));
}

Result<QStringList> tokenServers(EngineServices &services)
{
    return change(services, [](TokenKeeper &) { return Status(); });
}

Result<QStringList> keepToken(EngineServices &services, const QString &server, const QByteArray &token)
{
    return change(services, [&](TokenKeeper &keeper) { return keeper.keep(server, token); });
}

Result<QStringList> forgetToken(EngineServices &services, const QString &server)
{
    return change(services, [&](TokenKeeper &keeper) { return keeper.forget(server); });
}

} // namespace heirloom::SourceAccess
