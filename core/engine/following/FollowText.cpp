// SPDX-License-Identifier: GPL-3.0-or-later
// What UserText says about followed sources.
#include "base/DisplayText.h"
#include "engine/UserText.h"

#include <QCoreApplication>

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

QString syncNotice(const Notice &notice)
{
    const QString name = nameOf(notice.detail);
    if (notice.event == QStringLiteral("sync.available"))
        return Tr::tr("%1 has something new.", "a followed source").arg(name);
    if (notice.event == QStringLiteral("sync.refused"))
        return Tr::tr("%1 offers an older revision than before. It is refused.", "a followed source").arg(name);
    const qint64 errors = notice.detail[QStringLiteral("errors")].toInteger();
    const QString done = syncCounts(countsIn(notice.detail));
    if (errors == 0)
        return Tr::tr("%1 was synced: %2.", "a followed source, and what changed in it").arg(name, done);
    //: a followed source, what changed in it
    return Tr::tr("%1 was synced: %2, and %Ln file(s) failed.", nullptr, int(errors)).arg(name, done);
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
