// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/browsing/Revisions.h"

#include "engine/commands/Access.h"

namespace heirloom {

Result<RevisionList> revisionsOf(EngineServices &services, const QString &source, const QString &workingDirectory,
                                 std::stop_token stop)
{
    if (auto allowed = checkAccess(services, Action::View); !allowed)
        return fail(allowed.error());
    const auto named = services.names.find(source);
    const auto sources = named ? sourcesInOrder(services, *named) : Result<QStringList>(QStringList{source});
    if (!sources)
        return fail(sources.error());
    const auto request = SourceRegistry::parse(sources->constFirst(), workingDirectory);
    if (!request)
        return fail(request.error());
    auto found = services.sources(true)->revisions(*request, std::move(stop));
    if (!found || !named)
        return found;
    // Who asks for the name gets what all its sources have, not one source alone.
    found->source = named->name;
    std::erase_if(found->revisions, [](const Revision &revision) { return revision.wanted.isEmpty(); });
    return found;
}

} // namespace heirloom
