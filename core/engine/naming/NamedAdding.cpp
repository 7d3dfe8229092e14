// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/naming/NamedAdding.h"

#include "engine/UserText.h"
#include "engine/adding/AddTask.h"
#include "ledger/Ledger.h"
#include "ledger/tables/TaskTable.h"
#include "sources/api/RepositoryApi.h"

namespace heirloom {

namespace {

bool mayBeElsewhere(const Error &error)
{
    return error.code == ErrorCode::Network || error.code == ErrorCode::Timeout ||
           (error.code == ErrorCode::Http && error.httpStatus >= 500);
}

Result<PlanReport> addOnce(EngineServices &services, const AddRequest &request, std::optional<NamedChoice> choice,
                           const std::stop_token &stop, const PlanWith &plan)
{
    AddTask task(services, request, stop, std::move(choice));
    return plan(task);
}

} // namespace

Result<QStringList> sourcesInOrder(EngineServices &services, const NamedSource &named)
{
    auto reading = services.ledger->read();
    if (!reading)
        return fail(reading.error());
    const auto answered = TaskTable(*reading).lastAnswer(services.tenant, UserText::source(named.name));
    if (!answered)
        return fail(answered.error());
    QStringList sources = named.sources;
    if (const qsizetype at = sources.indexOf(*answered); at > 0)
        sources.move(at, 0);
    return sources;
}

QStringList mirrorsOf(const SourceRegistry &sources, const NamedChoice &choice, const QString &revision)
{
    QStringList mirrors;
    QUrl own;
    for (const QString &place : choice.named.places) {
        if (isFolderOfFiles(place)) {
            const QString segment = QString::fromLatin1(QUrl::toPercentEncoding(revision));
            mirrors.append(QString(place).replace(QStringLiteral("{revision}"), segment));
            continue;
        }
        const auto request = SourceRegistry::parse(place, {});
        const QUrl files = request ? sources.filesOf(*request, revision) : QUrl();
        if (!files.isEmpty())
            mirrors.append(files.toString(QUrl::FullyEncoded));
        if (place == choice.source)
            own = files;
    }
    // The source's own place is only a mirror among others, whose order then is the rule's.
    return mirrors.size() == 1 && !own.isEmpty() ? QStringList() : mirrors;
}

Result<PlanReport> addByName(EngineServices &services, const AddRequest &request, const std::stop_token &stop,
                             const PlanWith &plan)
{
    const auto named = request.adopts || !request.links.isEmpty() ? std::nullopt : services.names.find(request.source);
    if (!named)
        return addOnce(services, request, {}, stop, plan);
    AddRequest wanted = request;
    const QString shown = UserText::source(named->name); // it may be an address with a token in it
    const auto revision = RepositoryApi::wantedRevision(named->revision, request.revision, shown);
    if (!revision)
        return fail(revision.error());
    wanted.revision = *revision;
    const auto sources = sourcesInOrder(services, *named);
    if (!sources)
        return fail(sources.error());
    Result<PlanReport> report;
    for (const QString &source : *sources) {
        report = addOnce(services, wanted, NamedChoice{*named, source, source == sources->constLast()}, stop, plan);
        if (report || !mayBeElsewhere(report.error()) || stop.stop_requested())
            return report;
    }
    return sources->size() > 1 ? fail(report.error().in(QStringLiteral("none of the %1 sources of %2 answers, the last")
                                                            .arg(QString::number(sources->size()), shown)))
                               : report;
}

} // namespace heirloom
