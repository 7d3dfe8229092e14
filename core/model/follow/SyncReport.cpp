// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/follow/SyncReport.h"

#include <QJsonArray>

namespace heirloom {

namespace {

constexpr std::pair<SyncEnd, const char16_t *> endNames[] = {{SyncEnd::Running, u"running"},
                                                             {SyncEnd::Completed, u"completed"},
                                                             {SyncEnd::InPart, u"in-part"},
                                                             {SyncEnd::Failed, u"failed"}};

QJsonObject toJson(const SyncProblem &problem)
{
    return {{QStringLiteral("path"), problem.path},
            {QStringLiteral("code"), errorCodeName(problem.reason.code)},
            {QStringLiteral("error"), problem.reason.context},
            {QStringLiteral("status"), problem.reason.httpStatus},
            {QStringLiteral("refused"), problem.isRefused}};
}

SyncProblem problemFrom(const QJsonObject &object)
{
    return {object[QStringLiteral("path")].toString(),
            Error{errorCodeFromName(object[QStringLiteral("code")].toString()),
                  object[QStringLiteral("error")].toString(),
                  0,
                  object[QStringLiteral("status")].toInt(),
                  {}},
            object[QStringLiteral("refused")].toBool()};
}

SyncCounts countsFrom(const QJsonObject &object)
{
    SyncCounts counts;
    counts.added = object[QStringLiteral("added")].toInteger();
    counts.updated = object[QStringLiteral("updated")].toInteger();
    counts.removed = object[QStringLiteral("removed")].toInteger();
    for (const QJsonValue error : object[QStringLiteral("errors")].toArray())
        counts.errors.push_back(problemFrom(error.toObject()));
    return counts;
}

} // namespace

QString toString(SyncEnd end)
{
    for (const auto &[value, name] : endNames) {
        if (value == end)
            return QString::fromUtf16(name);
    }
    return {};
}

std::optional<SyncEnd> syncEndFrom(QStringView text)
{
    for (const auto &[value, name] : endNames) {
        if (text == QStringView(name))
            return value;
    }
    return std::nullopt;
}

SyncCounts SyncReport::total() const
{
    SyncCounts sum;
    for (const auto &[type, counts] : types) {
        sum.added += counts.added;
        sum.updated += counts.updated;
        sum.removed += counts.removed;
        sum.errors.insert(sum.errors.end(), counts.errors.begin(), counts.errors.end());
    }
    return sum;
}

QJsonObject SyncReport::toJson() const
{
    QJsonObject byType;
    for (const auto &[type, counts] : types) {
        QJsonArray errors;
        for (const SyncProblem &problem : counts.errors)
            errors.append(heirloom::toJson(problem));
        byType[type] = QJsonObject{{QStringLiteral("added"), counts.added},
                                   {QStringLiteral("updated"), counts.updated},
                                   {QStringLiteral("removed"), counts.removed},
                                   {QStringLiteral("errors"), errors}};
    }
    return {{QStringLiteral("types"), byType},
            {QStringLiteral("downloaded_bytes"), downloadedBytes},
            {QStringLiteral("invariant_violations"), QJsonArray::fromStringList(violations)}};
}

SyncReport SyncReport::fromJson(const QJsonObject &object)
{
    SyncReport report;
    const QJsonObject byType = object[QStringLiteral("types")].toObject();
    for (auto type = byType.begin(); type != byType.end(); ++type)
        report.types[type.key()] = countsFrom(type->toObject());
    report.downloadedBytes = object[QStringLiteral("downloaded_bytes")].toInteger();
    for (const QJsonValue violation : object[QStringLiteral("invariant_violations")].toArray())
        report.violations.append(violation.toString());
    return report;
}

} // namespace heirloom
