// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/follow/Subscription.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <utility>

namespace heirloom {

namespace {

template <class E> using Name = std::pair<E, const char16_t *>;

constexpr std::array<Name<FollowPolicy>, 2> policyNames{
    {{FollowPolicy::Automatic, u"automatic"}, {FollowPolicy::Ask, u"ask"}}};

constexpr std::array<Name<FollowLayout>, 3> layoutNames{
    {{FollowLayout::Auto, u"auto"}, {FollowLayout::Revisions, u"revisions"}, {FollowLayout::InPlace, u"in-place"}}};

constexpr std::array<Name<FollowState>, 7> stateNames{{{FollowState::New, u"new"},
                                                       {FollowState::Current, u"current"},
                                                       {FollowState::Syncing, u"syncing"},
                                                       {FollowState::Available, u"available"},
                                                       {FollowState::Skipped, u"skipped"},
                                                       {FollowState::Refused, u"refused"},
                                                       {FollowState::Failed, u"failed"}}};

template <class E, size_t N> QString nameOf(const std::array<Name<E>, N> &names, E value)
{
    const auto found = std::find_if(names.begin(), names.end(), [=](const auto &name) { return name.first == value; });
    return found == names.end() ? QString() : QString::fromUtf16(found->second);
}

template <class E, size_t N> std::optional<E> fromName(const std::array<Name<E>, N> &names, QStringView text)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [=](const auto &name) { return text == QStringView(name.second); });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

qint64 secondsOf(QChar unit)
{
    switch (unit.unicode()) {
    case u's':
        return 1;
    case u'm':
        return 60;
    case u'h':
        return 3600;
    case u'd':
        return 24 * 3600;
    case u'w':
        return 7 * 24 * 3600;
    default:
        return 0;
    }
}

} // namespace

QString toString(FollowPolicy policy)
{
    return nameOf(policyNames, policy);
}

QString toString(FollowLayout layout)
{
    return nameOf(layoutNames, layout);
}

QString toString(FollowState state)
{
    return nameOf(stateNames, state);
}

std::optional<FollowPolicy> followPolicyFrom(QStringView name)
{
    return fromName(policyNames, name);
}

std::optional<FollowLayout> followLayoutFrom(QStringView name)
{
    return fromName(layoutNames, name);
}

std::optional<FollowState> followStateFrom(QStringView name)
{
    return fromName(stateNames, name);
}

std::optional<qint64> durationFrom(QStringView text)
{
    const bool isPlain = !text.isEmpty() && text.back().isDigit();
    const qint64 unit = text.isEmpty() ? 0 : isPlain ? 1 : secondsOf(text.back());
    const QStringView digits = isPlain ? text : text.chopped(text.isEmpty() ? 0 : 1);
    const bool isNumber =
        !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 count = digits.toLongLong(&fits);
    if (unit == 0 || !isNumber || !fits || count < 1 || count > FollowTerms::longestSeconds / unit)
        return std::nullopt;
    return count * unit;
}

QString SourceMark::text() const
{
    if (isEmpty())
        return {};
    QJsonObject object;
    const auto put = [&object](QLatin1String key, const QString &value) {
        if (!value.isEmpty())
            object[key] = value;
    };
    put(QLatin1String("source"), source);
    put(QLatin1String("etag"), etag);
    put(QLatin1String("modified"), modified);
    put(QLatin1String("revision"), revision);
    put(QLatin1String("content"), content);
    put(QLatin1String("origin"), origin.toString(QUrl::FullyEncoded));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SourceMark SourceMark::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto value = [&object](QLatin1String key) { return object[key].toString(); };
    return {value(QLatin1String("source")),   value(QLatin1String("etag")),    value(QLatin1String("modified")),
            value(QLatin1String("revision")), value(QLatin1String("content")), QUrl(value(QLatin1String("origin")))};
}

} // namespace heirloom
