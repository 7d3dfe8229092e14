// SPDX-License-Identifier: GPL-3.0-or-later
// What UserText says about followed sources.
#include "base/DisplayText.h"
#include "engine/UserText.h"

#include <QCoreApplication>
#include <numeric>

namespace heirloom::UserText {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(UserText)
};

QString nameOf(const QJsonObject &detail)
{
    return displaySafe(detail[QStringLiteral("name")].toString());
}

SyncCounts countsIn(const QJsonObject &detail)
{
    SyncCounts counts;
    counts.added = detail[QStringLiteral("added")].toInteger();
    counts.updated = detail[QStringLiteral("updated")].toInteger();
    counts.removed = detail[QStringLiteral("removed")].toInteger();
    return counts;
}

} // namespace

QString followState(const Subscription &subscription)
{
    const QString why = subscription.error ? sentence(*subscription.error) : QString();
    switch (subscription.state) {
    case FollowState::New:
        return Tr::tr("not looked at yet", "a followed source");
    case FollowState::Current:
        return Tr::tr("up to date", "a followed source");
    case FollowState::Syncing:
        return Tr::tr("a newer revision is on its way", "of a followed source");
    case FollowState::Available:
        return Tr::tr("has something new", "a followed source");
    case FollowState::Skipped:
        return Tr::tr("skipped: you deleted its newest revision", "a followed source");
    case FollowState::Refused:
        return why.isEmpty() ? Tr::tr("offers an older revision, which is refused", "a followed source") : why;
    case FollowState::Failed:
        return why.isEmpty() ? Tr::tr("failed", "the last look at a followed source") : why;
    }
    return {};
}

QString syncCounts(const SyncCounts &counts)
{
    if (!counts.isChange())
        return Tr::tr("nothing changed");
    const QLocale locale;
    return Tr::tr("%1 added, %2 updated, %3 removed", "numbers of files that a sync changed")
        .arg(locale.toString(counts.added), locale.toString(counts.updated), locale.toString(counts.removed));
}

QString syncType(const QString &type)
{
    if (type == QStringLiteral("direct_tables"))
        return Tr::tr("tables", "a part of a followed source");
    if (type == QStringLiteral("data_packages"))
        return Tr::tr("packages", "a part of a followed source: tables that belong together");
    if (type == QStringLiteral("memory_domains"))
        return Tr::tr("memory", "a part of a followed source: texts by domain");
    return Tr::tr("files", "a part of a followed source");
}

QString syncResult(const SyncRun &run)
{
    if (run.end == SyncEnd::Running)
        return Tr::tr("under way", "a sync of a followed source");
    QStringList parts;
    for (const auto &[type, counts] : run.report.types) {
        if (counts.isChange())
            parts << (run.report.types.size() == 1
                          ? syncCounts(counts)
                          : Tr::tr("%1: %2", "a part of a followed source, and what changed in it")
                                .arg(syncType(type), syncCounts(counts)));
    }
    if (parts.isEmpty())
        parts << Tr::tr("nothing changed");
    const int errors = std::accumulate(run.report.types.begin(), run.report.types.end(), 0,
                                       [](int sum, const auto &type) { return sum + int(type.second.errors.size()); });
    if (errors > 0)
        parts << Tr::tr("%Ln file(s) failed", nullptr, errors);
    else if (run.end == SyncEnd::Failed)
        parts = QStringList{Tr::tr("failed")};
    return parts.join(QStringLiteral(" · "));
}

QString synced(const QString &name, const SyncCounts &counts, qint64 errors)
{
    const QString done = syncCounts(counts);
    if (errors == 0)
        return Tr::tr("%1 was synced: %2.", "a followed source, and what changed in it").arg(displaySafe(name), done);
    //: a followed source, what changed in it
    return Tr::tr("%1 was synced: %2, and %Ln file(s) failed.", nullptr, int(errors)).arg(displaySafe(name), done);
}

QString syncNotice(const Notice &notice)
{
    const QString name = nameOf(notice.detail);
    if (notice.event == QStringLiteral("sync.available"))
        return Tr::tr("%1 has something new.", "a followed source").arg(name);
    if (notice.event == QStringLiteral("sync.refused"))
        return Tr::tr("%1 offers an older revision than before. It is refused.", "a followed source").arg(name);
    return synced(notice.detail[QStringLiteral("name")].toString(), countsIn(notice.detail),
                  notice.detail[QStringLiteral("errors")].toInteger());
}

QString followLogLine(const LogLine &line)
{
    const QString name = nameOf(line.detail);
    if (line.kind == QStringLiteral("follow.subscribe"))
        return Tr::tr("began to follow %1", "a source").arg(name);
    if (line.kind == QStringLiteral("follow.unsubscribe"))
        return Tr::tr("stopped following %1", "a source").arg(name);
    return Tr::tr("synced %1: %2", "a followed source, and what changed in it")
        .arg(name, syncCounts(countsIn(line.detail)));
}

} // namespace heirloom::UserText
