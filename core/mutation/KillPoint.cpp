// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/KillPoint.h"

#ifdef HEIRLOOM_KILLPOINTS
#include <QByteArray>
#include <atomic>
#include <csignal>

namespace heirloom {

void killPoint(const char *name)
{
    static const QByteArrayList wanted = qgetenv("HL_KILL").split(':');
    static std::atomic<int> passages{0};
    if (wanted.first() != name)
        return;
    const int which = wanted.size() > 1 ? wanted.at(1).toInt() : 1;
    if (++passages == which)
        raise(SIGKILL);
}

} // namespace heirloom
#endif
