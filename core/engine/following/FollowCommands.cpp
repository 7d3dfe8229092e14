// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/following/FollowCommands.h"

#include "engine/UserText.h"
#include "engine/commands/Access.h"
#include "io/PathText.h"
#include "io/SafePath.h"
#include "ledger/tables/SystemTables.h"
#include "mutation/follow/SyncWrites.h"
#include "sources/shared/SourceSeries.h"
#include "subscriptions/PollSchedule.h"

namespace heirloom {

namespace {

constexpr qsizetype longestName = 100;
constexpr int namesTried = 1000;

/// What to call a source that nobody named: the last word of a repository, the series of a link.
QString proposedName(const QString &source)
{
    const QUrl url(source);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    QString name;
    if (isWeb) {
        name = seriesOf(url).name;
    } else if (source.startsWith(u'/')) {
        name = splitPath(source).name;
    } else {
        name = source.section(u'@', 0, 0);
        name = name.mid(name.lastIndexOf(u'/') + 1);
        name = name.mid(name.lastIndexOf(u':') + 1);
    }
    name = safeName(name).left(longestName);
    return name.isEmpty() ? QStringLiteral("source") : name;
}

Status checkTerms(const FollowTerms &terms)
{
    if (terms.everySeconds < 1 || terms.everySeconds > FollowTerms::longestSeconds)
        return fail(ErrorCode::Invalid, QStringLiteral("a source is looked at once a second to once a year"));
    if (terms.keep < 0)
        return fail(ErrorCode::Invalid, QStringLiteral("the number of revisions to keep cannot be negative"));
    return {};
}

/// The name as it is taken; a proposed one gets a number where it is not free.
Result<QString> freeName(Session &session, TenantId tenant, const FollowRequest &request, const QString &source)
{
    SubscriptionTable subscriptions(session);
    const auto all = subscriptions.list(tenant);
    if (!all)
        return fail(all.error());
    const auto isTaken = [&](const QString &name) {
        return std::any_of(all->begin(), all->end(), [&](const Subscription &each) { return each.name == name; });
    };
    if (!request.name.isEmpty() && isTaken(request.name))
        return fail(ErrorCode::Conflict, QStringLiteral("something is followed as %1 already").arg(request.name),
                    QStringLiteral("choose another name, or unsubscribe it first"));
    if (!request.name.isEmpty())
        return request.name;
    for (const Subscription &each : *all) {
        if (each.source == source && each.subdir == request.subdir)
            return fail(ErrorCode::Conflict, QStringLiteral("this source is followed already, as %1").arg(each.name),
                        QStringLiteral("give another --name to follow it twice"));
    }
    const QString proposed = proposedName(source);
    for (int number = 1; number < namesTried; ++number) {
        const QString name = number == 1 ? proposed : QStringLiteral("%1-%2").arg(proposed).arg(number);
        if (!isTaken(name))
            return name;
    }
    return fail(ErrorCode::Conflict, QStringLiteral("no free name after %1").arg(proposed),
                QStringLiteral("choose one with --name"));
}

} // namespace

Result<QString> FollowCommands::checkedSource(const FollowRequest &request)
{
    if (m_services.names.find(request.source))
        return request.source.trimmed();
    const auto parsed = SourceRegistry::parse(request.source, request.workingDirectory);
    if (!parsed)
        return fail(parsed.error());
    return parsed->url.isLocalFile() ? parsed->url.toLocalFile() : parsed->text;
}

Result<QString> FollowCommands::checkedFolder(const QString &subdir)
{
    if (subdir.isEmpty())
        return QString();
    const auto path = SafePath::parse(subdir);
    if (path)
        return path->text();
    return fail(Error{ErrorCode::Invalid, QStringLiteral("--to %1: %2").arg(subdir, path.error().context), 0, 0,
                      QStringLiteral("name a folder below the storage's own")});
}

Result<Subscription> FollowCommands::subscribe(const FollowRequest &request)
{
    if (auto allowed = checkAccess(m_services, Action::Add); !allowed)
        return fail(allowed.error());
    if (auto sound = checkTerms(request.terms); !sound)
        return fail(sound.error());
    if (request.name.size() > longestName || (!request.name.isEmpty() && request.name.trimmed().isEmpty()))
        return fail(ErrorCode::Invalid, QStringLiteral("a name has at most %1 characters").arg(longestName));
    const auto source = checkedSource(request);
    if (!source)
        return fail(source.error());
    const auto folder = checkedFolder(request.subdir);
    if (!folder)
        return fail(folder.error());
    Subscription wanted;
    wanted.tenant = m_services.tenant;
    wanted.source = *source;
    wanted.subdir = *folder;
    wanted.includes = request.includes;
    wanted.excludes = request.excludes;
    wanted.terms = request.terms;
    wanted.nextMs = m_services.clock.wallMs();
    FollowRequest named = request;
    named.subdir = *folder;
    return SyncWrites(*m_services.ledger)
        .add(
            [&](Session &session) -> Result<Subscription> {
                const auto storage = StorageTable(session).get(m_services.tenant, request.storage);
                if (!storage)
                    return fail(storage.error());
                auto name = freeName(session, m_services.tenant, named, *source);
                if (!name)
                    return fail(name.error());
                wanted.storage = storage->id;
                wanted.name = *name;
                return wanted;
            },
            m_services.options.principal);
}

Result<std::vector<Subscription>> FollowCommands::list()
{
    if (auto allowed = checkAccess(m_services, Action::View); !allowed)
        return fail(allowed.error());
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    auto all = SubscriptionTable(*reading).list(m_services.tenant);
    const qint64 nowMs = m_services.clock.wallMs();
    for (Subscription &each : all ? *all : std::vector<Subscription>())
        each.isStale = PollSchedule::isStale(nowMs, each.checkedMs, each.terms.everySeconds);
    return all;
}

Result<Subscription> FollowCommands::find(const QString &name)
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    return SubscriptionTable(*reading).get(m_services.tenant, name);
}

Result<Subscription> FollowCommands::setTerms(const QString &name, const FollowTerms &terms)
{
    if (auto allowed = checkAccess(m_services, Action::Control); !allowed)
        return fail(allowed.error());
    if (auto sound = checkTerms(terms); !sound)
        return fail(sound.error());
    const auto before = find(name);
    if (!before)
        return before;
    // A shorter interval counts from now on; what is due anyway stays so.
    const qint64 soonest = m_services.clock.wallMs() + terms.everySeconds * 1000;
    return SyncWrites(*m_services.ledger).setTerms(m_services.tenant, name, terms, qMin(before->nextMs, soonest));
}

Result<Subscription> FollowCommands::unsubscribe(const QString &name)
{
    if (auto allowed = checkAccess(m_services, Action::Control); !allowed)
        return fail(allowed.error());
    return SyncWrites(*m_services.ledger).remove(m_services.tenant, name, m_services.options.principal);
}

Result<std::vector<SyncRun>> FollowCommands::runs(const QString &name, int limit)
{
    const auto subscription = find(name);
    if (!subscription)
        return fail(subscription.error());
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    return SyncRunTable(*reading).list(subscription->id, limit);
}

Result<std::vector<SyncRun>> FollowCommands::latestRuns()
{
    if (auto allowed = checkAccess(m_services, Action::View); !allowed)
        return fail(allowed.error());
    auto reading = m_services.ledger->read();
    return reading ? SyncRunTable(*reading).latest(m_services.tenant)
                   : Result<std::vector<SyncRun>>(fail(reading.error()));
}

} // namespace heirloom
