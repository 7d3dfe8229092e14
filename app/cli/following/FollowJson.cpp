// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/following/FollowJson.h"

#include "app/cli/Json.h"
#include "base/DisplayText.h"
#include "engine/UserText.h"

namespace heirloom::cli {

namespace {

QJsonValue timeOrNull(qint64 ms)
{
    return ms > 0 ? QJsonValue(isoTime(ms)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject toJson(const Subscription &subscription)
{
    const FollowTerms &terms = subscription.terms;
    return {{QStringLiteral("name"), subscription.name},
            {QStringLiteral("source"), UserText::source(subscription.source)},
            {QStringLiteral("every"), terms.everySeconds},
            {QStringLiteral("last"), timeOrNull(subscription.lastMs)},
            {QStringLiteral("next"), terms.isPaused ? QJsonValue() : timeOrNull(subscription.nextMs)},
            {QStringLiteral("state"), toString(subscription.state)},
            {QStringLiteral("paused"), terms.isPaused},
            {QStringLiteral("keep"), terms.keep},
            {QStringLiteral("policy"), toString(terms.policy)},
            {QStringLiteral("layout"), toString(terms.layout)},
            {QStringLiteral("to"), textOrNull(subscription.subdir)},
            {QStringLiteral("origin"), subscription.mark.origin.isEmpty()
                                           ? QJsonValue()
                                           : QJsonValue(UserText::address(subscription.mark.origin.toString()))},
            {QStringLiteral("checked"), timeOrNull(subscription.checkedMs)},
            {QStringLiteral("changed"), timeOrNull(subscription.changedMs)},
            {QStringLiteral("stale"), subscription.isStale},
            {QStringLiteral("failures"), subscription.failures},
            {QStringLiteral("revision"), textOrNull(subscription.revision)},
            {QStringLiteral("task"), subscription.task ? QJsonValue(subscription.task.value()) : QJsonValue()},
            {QStringLiteral("error"),
             subscription.error ? QJsonValue(UserText::sentence(*subscription.error)) : QJsonValue()}};
}

QJsonObject toJson(SyncReport report)
{
    if (report.types.empty())
        report.types[QStringLiteral("files")]; // nothing changed in it
    QJsonObject types;
    for (const auto &[type, counts] : report.types) {
        QJsonArray errors;
        for (const SyncProblem &problem : counts.errors)
            errors.append(QJsonObject{{QStringLiteral("path"), problem.path},
                                      {QStringLiteral("error"), UserText::sentence(problem.reason)}});
        types[type] = QJsonObject{{QStringLiteral("added"), counts.added},
                                  {QStringLiteral("updated"), counts.updated},
                                  {QStringLiteral("removed"), counts.removed},
                                  {QStringLiteral("errors"), errors}};
    }
    return {{QStringLiteral("types"), types},
            {QStringLiteral("downloaded_bytes"), report.downloadedBytes},
            {QStringLiteral("invariant_violations"), QJsonArray::fromStringList(report.violations)}};
}

QJsonObject toJson(const SyncOutcome &outcome)
{
    const Subscription &subscription = outcome.subscription;
    QJsonObject row = toJson(outcome.run ? outcome.run->report : SyncReport());
    row[QStringLiteral("name")] = subscription.name;
    row[QStringLiteral("state")] = toString(subscription.state);
    row[QStringLiteral("revision")] = textOrNull(subscription.revision);
    row[QStringLiteral("task")] = outcome.run ? QJsonValue(outcome.run->task.value()) : QJsonValue();
    row[QStringLiteral("error")] =
        subscription.error ? QJsonValue(UserText::sentence(*subscription.error)) : QJsonValue();
    return row;
}

QString syncLine(const SyncOutcome &outcome)
{
    const QString how =
        outcome.run ? UserText::syncCounts(outcome.run->report.total()) : UserText::followState(outcome.subscription);
    return QStringLiteral("%1: %2").arg(displaySafe(outcome.subscription.name), how);
}

void addTo(SyncReport &sum, const SyncReport &report)
{
    for (const auto &[type, counts] : report.types) {
        SyncCounts &all = sum.types[type];
        all.added += counts.added;
        all.updated += counts.updated;
        all.removed += counts.removed;
        all.errors.insert(all.errors.end(), counts.errors.begin(), counts.errors.end());
    }
    sum.downloadedBytes += report.downloadedBytes;
    sum.violations += report.violations;
}

} // namespace heirloom::cli
