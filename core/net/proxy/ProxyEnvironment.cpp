// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxy/ProxyEnvironment.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <algorithm>

namespace heirloom {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

/// `entry` without its port; none: it has one, and that is another than `port`.
std::optional<QString> withoutPort(const QString &entry, int port)
{
    static const QRegularExpression form(QStringLiteral("^(\\[[^\\]]*\\]|[^:]*):([0-9]+)$"));
    const auto match = form.match(entry);
    if (!match.hasMatch())
        return entry;
    return match.captured(2).toInt() == port ? std::optional(match.captured(1)) : std::nullopt;
}

bool covers(QString entry, const QString &host)
{
    if (entry == QLatin1String("*"))
        return true;
    if (entry.startsWith(u'[') && entry.endsWith(u']'))
        entry = entry.mid(1, entry.size() - 2);
    if (const QHostAddress address(host); !address.isNull()) {
        const auto network = entry.contains(u'/') ? QHostAddress::parseSubnet(entry) : std::pair(QHostAddress(), -1);
        return network.second >= 0 ? address.isInSubnet(network) : QHostAddress(entry) == address;
    }
    while (entry.startsWith(u'.'))
        entry.remove(0, 1);
    if (entry.endsWith(u'.'))
        entry.chop(1);
    return !entry.isEmpty() && (host == entry || host.endsWith(u'.' + entry));
}

} // namespace

QString ProxyEnvironment::fromProcess(const char *name)
{
    return qEnvironmentVariable(name);
}

QString ProxyEnvironment::value(const QByteArray &name) const
{
    const QString small = m_variable(name.constData()).trimmed();
    return small.isEmpty() && name != "http_proxy" ? m_variable(name.toUpper().constData()).trimmed() : small;
}

bool ProxyEnvironment::isSet() const
{
    return !value("http_proxy").isEmpty() || !value("https_proxy").isEmpty() || !value("all_proxy").isEmpty();
}

bool ProxyEnvironment::isExempt(const QUrl &url) const
{
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    const QStringList entries = value("no_proxy").toLower().split(between, Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(), [&](const QString &entry) {
        const auto place = withoutPort(entry, portOf(url));
        return place && covers(*place, host);
    });
}

Result<std::optional<ProxyAddress>> ProxyEnvironment::proxyFor(const QUrl &url) const
{
    const QByteArray own = url.scheme().toLatin1() + "_proxy";
    const QByteArray name = value(own).isEmpty() ? QByteArray("all_proxy") : own;
    const QString text = value(name);
    if (text.isEmpty() || isExempt(url))
        return std::optional<ProxyAddress>();
    const auto address = ProxyAddress::parseFromEnvironment(text, QString::fromLatin1(name));
    if (!address)
        return fail(address.error());
    return std::optional(*address);
}

} // namespace heirloom
