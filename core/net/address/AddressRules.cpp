// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/address/AddressRules.h"

#include <algorithm>
#include <array>

namespace heirloom {

namespace {

struct Block
{
    QHostAddress first;
    int prefix;
    AddressReach reach;

    Block(const char *address, int bits, AddressReach how) : first(QLatin1String(address)), prefix(bits), reach(how) {}
};

const auto &blocks()
{
    using enum AddressReach;
    static const std::array<Block, 20> table{{
        // Services that tell a cloud's machine its credentials, where they are not link-local.
        {"100.100.100.200", 32, LinkLocal},
        {"192.0.0.192", 32, LinkLocal},
        {"fd00:ec2::254", 128, LinkLocal},

        {"0.0.0.0", 8, Private}, // connects to this computer
        {"10.0.0.0", 8, Private},
        {"100.64.0.0", 10, Private},
        {"127.0.0.0", 8, Private},
        {"169.254.0.0", 16, LinkLocal},
        {"172.16.0.0", 12, Private},
        {"192.0.0.0", 24, Private},
        {"192.168.0.0", 16, Private},
        {"224.0.0.0", 4, Private},
        {"240.0.0.0", 4, Private}, // with the broadcast address

        {"::", 128, Private},
        {"::1", 128, Private},
        {"64:ff9b:1::", 48, Private},
        {"fc00::", 7, Private},
        {"fe80::", 10, LinkLocal},
        {"fec0::", 10, Private},
        {"ff00::", 8, Private},
    }};
    return table;
}

/// The IPv4 address inside an IPv6 one.
std::optional<QHostAddress> carried(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return std::nullopt;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto ipv4At = [&](int i) {
        return QHostAddress(quint32(bytes[i]) << 24 | quint32(bytes[i + 1]) << 16 | quint32(bytes[i + 2]) << 8 |
                            quint32(bytes[i + 3]));
    };
    const auto isBelow = [&](const char *first, int prefix) {
        return address.isInSubnet(QHostAddress(QLatin1String(first)), prefix);
    };
    if (isBelow("2002::", 16))
        return ipv4At(2);
    const bool isOneOfIpv6 = isBelow("::", 127); // :: and ::1
    const bool endsWithIpv4 = isBelow("::ffff:0:0", 96) || isBelow("::ffff:0:0:0", 96) || isBelow("64:ff9b::", 96) ||
                              (isBelow("::", 96) && !isOneOfIpv6);
    return endsWithIpv4 ? std::optional(ipv4At(12)) : std::nullopt;
}

} // namespace

AddressReach reachOf(const QHostAddress &address)
{
    const QHostAddress inner = carried(address).value_or(address);
    const auto &table = blocks();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Block &block) {
        return block.first.protocol() == inner.protocol() && inner.isInSubnet(block.first, block.prefix);
    });
    return found == table.end() ? AddressReach::Public : found->reach;
}

std::optional<QHostAddress> AddressRules::refused(const QList<QHostAddress> &namer,
                                                  const QList<QHostAddress> &target) const
{
    const auto isAll = [&](auto fits) { return !namer.isEmpty() && std::all_of(namer.begin(), namer.end(), fits); };
    const bool isPrivate = isAll([&](const auto &address) { return reach(address) != AddressReach::Public; });
    const bool isLinkLocal = isAll([&](const auto &address) { return reach(address) == AddressReach::LinkLocal; });
    for (const QHostAddress &address : target) {
        const AddressReach where = reach(address);
        const bool isFine =
            where == AddressReach::Public || (where == AddressReach::Private ? allowPrivate || isPrivate : isLinkLocal);
        if (!isFine)
            return address;
    }
    return std::nullopt;
}

bool AddressRules::dependsOnNamer(const QList<QHostAddress> &target) const
{
    return refused({}, target).has_value();
}

} // namespace heirloom
