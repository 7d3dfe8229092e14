// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptions/RevisionOrder.h"

#include <QRegularExpression>
#include <QStringList>

namespace heirloom {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype commitLength = 40;

struct Version
{
    QString word;
    QStringList numbers;
    QString preview; ///< empty: none
    qint64 previewNumber = 0;
};

std::optional<Version> versionOf(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^((?:[A-Za-z]++[-_.]?)*+)(\d+(?:[-._]\d+)*)(?:[-._~]?(rc|beta|alpha|pre|dev)[-._]?(\d*))?$)"));
    static const QRegularExpression between(QStringLiteral("[-._]"));
    if (name.size() > longestName || (name.size() >= commitLength && !name.contains(u'.')))
        return std::nullopt;
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    return Version{match.captured(1).toLower(), match.captured(2).split(between), match.captured(3).toLower(),
                   match.captured(4).toLongLong()};
}

/// Of digits without a limit to their number.
int compareNumbers(const QString &one, const QString &other)
{
    const auto significant = [](const QString &digits) {
        qsizetype zeros = 0;
        while (zeros + 1 < digits.size() && digits[zeros] == u'0')
            ++zeros;
        return digits.mid(zeros);
    };
    const QString a = significant(one), b = significant(other);
    return a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : a.compare(b);
}

/// "dev" < "pre" < nothing, otherwise by the alphabet: alpha, beta, rc.
int rankOf(const QString &preview)
{
    static const QStringList order{QStringLiteral("dev"), QStringLiteral("alpha"), QStringLiteral("beta"),
                                   QStringLiteral("pre"), QStringLiteral("rc"),    QString()};
    return int(order.indexOf(preview));
}

} // namespace

std::optional<int> revisionOrder(const QString &one, const QString &other)
{
    if (one == other)
        return 0;
    const auto a = versionOf(one), b = versionOf(other);
    if (!a || !b || a->word != b->word)
        return std::nullopt;
    const QString zero = QStringLiteral("0");
    for (qsizetype i = 0; i < qMax(a->numbers.size(), b->numbers.size()); ++i) {
        if (const int order = compareNumbers(a->numbers.value(i, zero), b->numbers.value(i, zero)))
            return order;
    }
    if (a->preview != b->preview)
        return rankOf(a->preview) - rankOf(b->preview);
    return a->previewNumber < b->previewNumber ? -1 : int(a->previewNumber > b->previewNumber);
}

} // namespace heirloom
