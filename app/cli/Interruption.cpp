// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Interruption.h"

#include <QEventLoop>
#include <QSocketNotifier>
#include <atomic>
#include <cerrno>
#include <sys/eventfd.h>
#include <unistd.h>

namespace heirloom::cli {

namespace {

// A signal handler has no other way to reach anything: the event it raises, or -1.
std::atomic<int> raised{-1};
static_assert(std::atomic<int>::is_always_lock_free);

void onRawSignal(int)
{
    const int before = errno;
    if (::eventfd_write(raised, 1) != 0) { // nobody listens any more: the process is about to end
    }
    errno = before;
}

} // namespace

Interruption::Interruption(std::function<void()> onSignal) : m_onSignal(std::move(onSignal))
{
    m_event = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m_event < 0)
        return; // signals then do what they always did
    auto *notifier = new QSocketNotifier(m_event, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        m_onSignal();
    });
    raised = m_event;
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
    if (m_event < 0)
        return;
    for (size_t i = 0; i < handled.size(); ++i)
        ::sigaction(handled[i], &m_before[i], nullptr);
    raised = -1;
    qDeleteAll(children()); // the notifier goes before what it watches
    ::close(m_event);
}

void waitFor(QFutureWatcherBase &watcher, std::stop_source stop)
{
    QEventLoop loop;
    const Interruption interruption([&] { stop.request_stop(); });
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace heirloom::cli
