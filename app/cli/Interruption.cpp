// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Interruption.h"

#include <QSocketNotifier>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace heirloom::cli {

namespace {

// A signal handler has no other way to reach anything: the end of the pipe that is written to, or -1.
std::atomic<int> writeEnd{-1};
static_assert(std::atomic<int>::is_always_lock_free);

void onRawSignal(int)
{
    const int before = errno;
    const char token = 0;
    if (::write(writeEnd, &token, 1) < 0) { // full: a call is on its way already
    }
    errno = before;
}

} // namespace

Interruption::Interruption(std::function<void()> onSignal) : m_onSignal(std::move(onSignal))
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // signals then do what they always did
    auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        m_onSignal();
    });
    writeEnd = m_pipe[1];
    for (size_t i = 0; i < handled.size(); ++i) {
        struct sigaction action = {};
        action.sa_handler = onRawSignal;
        action.sa_flags = SA_RESTART | int(SA_RESETHAND);
        sigemptyset(&action.sa_mask);
        ::sigaction(handled[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN)
            ::sigaction(handled[i], &action, nullptr);
    }
}

Interruption::~Interruption()
{
    if (m_pipe[0] < 0)
        return;
    for (size_t i = 0; i < handled.size(); ++i)
        ::sigaction(handled[i], &m_before[i], nullptr);
    writeEnd = -1;
    qDeleteAll(children()); // the notifier goes before the pipe it watches
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

} // namespace heirloom::cli
