// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of a SOCKS5 proxy: however they are cut, the handshake comes to the same end, keeps nothing it has
// understood, and says why it was refused.
#include "../Fuzz.h"

#include "net/proxy/Socks5Handshake.h"

using namespace heirloom;
using namespace heirloom::fuzz;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const bool hasLogin = bytes.size() % 2 == 0;
    const QNetworkProxy proxy(QNetworkProxy::Socks5Proxy, QStringLiteral("p"), 1080,
                              hasLogin ? QStringLiteral("me") : QString(), hasLogin ? QStringLiteral("pw") : QString());
    Socks5Handshake whole(proxy, QStringLiteral("example.org"), 443);
    Socks5Handshake slow(proxy, QStringLiteral("example.org"), 443);
    const QByteArray said = whole.feed(bytes);
    QByteArray saidSlowly;
    qsizetype used = 0;
    for (; used < bytes.size() && slow.state() == Socks5Handshake::State::Going; ++used)
        saidSlowly += slow.feed(bytes.mid(used, 1));
    must(slow.state() == whole.state(), "the cuts make no difference");
    must(saidSlowly == said, "the same is said");
    must(slow.problem() == whole.problem(), "the same is told");
    must(whole.problem().isEmpty() == (whole.state() != Socks5Handshake::State::Refused), "a refusal has a reason");
    if (whole.state() == Socks5Handshake::State::Done)
        must(whole.rest() == bytes.mid(used), "what follows is the server's");
    if (whole.state() == Socks5Handshake::State::Going)
        must(whole.rest().size() <= 4 + 1 + 255 + 2, "little is kept");
    return 0;
}
