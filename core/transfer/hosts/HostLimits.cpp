// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/hosts/HostLimits.h"

#include "base/DisplayText.h"

#include <QRegularExpression>

namespace heirloom {

namespace {

/// No network is as fast, and sums of it do not overflow.
constexpr qint64 fastest = 1'000'000'000'000'000;

/// As URLs write it; empty: it is none.
QString hostFrom(const QString &text)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(text, QUrl::StrictMode);
    const QString host = url.isValid() ? url.host(QUrl::FullyEncoded) : QString();
    return host.contains(u'*') ? QString() : host;
}

std::optional<qint64> rateFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,15})([kKmMgG]?)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toLower();
    const qint64 factor = unit.isEmpty() ? 1 : unit == u"k" ? 1000 : unit == u"m" ? 1'000'000 : 1'000'000'000;
    const qint64 number = match.captured(1).toLongLong();
    return number <= fastest / factor ? std::optional(number * factor) : std::nullopt;
}

} // namespace

Result<HostLimits> HostLimits::parse(const QString &text)
{
    HostLimits limits;
    for (const QString &part : text.split(u';')) {
        const QString limit = part.trimmed();
        if (limit.isEmpty())
            continue;
        const qsizetype equals = limit.indexOf(u'=');
        const QString name = limit.left(equals).trimmed();
        const bool isPattern = name.startsWith(QStringLiteral("*."));
        const QString host = equals > 0 ? hostFrom(isPattern ? name.mid(2) : name) : QString();
        const auto rate = rateFrom(limit.mid(equals + 1).trimmed());
        const QString key = isPattern ? u'.' + host : host;
        const bool isNew = !host.isEmpty() && rate && limits.m_rates.emplace(key, *rate).second;
        if (!isNew)
            return fail(ErrorCode::Invalid,
                        QStringLiteral("\"%1\" is no limit of a server, or of one that has a limit already")
                            .arg(displaySafe(limit)),
                        QStringLiteral("write it as: example.org=500k; *.mirror.net=2M"));
    }
    return limits;
}

qint64 HostLimits::rateOf(const QUrl &url) const
{
    const QString host = url.host(QUrl::FullyEncoded);
    if (const auto own = m_rates.find(host); own != m_rates.end())
        return own->second;
    for (qsizetype dot = host.indexOf(u'.'); dot >= 0; dot = host.indexOf(u'.', dot + 1)) {
        if (const auto pattern = m_rates.find(host.mid(dot)); pattern != m_rates.end())
            return pattern->second;
    }
    return 0;
}

} // namespace heirloom
