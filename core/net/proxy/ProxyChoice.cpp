// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxy/ProxyChoice.h"

namespace heirloom {

Result<ProxyChoice> ProxyChoice::parse(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word.isEmpty() || word == QLatin1String("system"))
        return ProxyChoice{Kind::System};
    if (word == QLatin1String("none"))
        return ProxyChoice{Kind::None};
    const auto address = ProxyAddress::parse(text);
    if (!address)
        return fail(address.error().in(QStringLiteral("network/proxy in the settings")));
    return ProxyChoice{Kind::Address, *address};
}

} // namespace heirloom
