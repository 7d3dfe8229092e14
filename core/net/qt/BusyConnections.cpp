// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qt/BusyConnections.h"

#include <algorithm>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>

namespace heirloom {

namespace {

constexpr rlim_t mostDescriptors = 1 << 16;

bool leadsTo(const sockaddr_storage &peer, const QList<QHostAddress> &peers, quint16 port)
{
    const auto *any = reinterpret_cast<const sockaddr *>(&peer);
    const quint16 theirPort = peer.ss_family == AF_INET    ? reinterpret_cast<const sockaddr_in *>(any)->sin_port
                              : peer.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6 *>(any)->sin6_port
                                                           : quint16(0);
    const QHostAddress address(any);
    return ntohs(theirPort) == port && std::any_of(peers.begin(), peers.end(), [&](const QHostAddress &one) {
               return one.isEqual(address, QHostAddress::ConvertV4MappedToIPv4);
           });
}

} // namespace

int cutBusyConnections(const QList<QHostAddress> &peers, quint16 port)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const int end = int(std::min(limit.rlim_cur, mostDescriptors));
    int cut = 0;
    for (int descriptor = 0; descriptor < end; ++descriptor) {
        sockaddr_storage peer{};
        socklen_t size = sizeof peer;
        if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0 || !leadsTo(peer, peers, port))
            continue;
        int waiting = 0;
        if (::ioctl(descriptor, FIONREAD, &waiting) != 0 || waiting == 0)
            continue;
        // Once Qt closes it, the other side is to hear that nothing of it is read any more.
        const linger none{1, 0};
        ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
        cut += ::shutdown(descriptor, SHUT_RDWR) == 0 ? 1 : 0;
    }
    return cut;
}

} // namespace heirloom
