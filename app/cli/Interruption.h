// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <array>
#include <csignal>
#include <functional>
#include <stop_token>

namespace heirloom::cli {

/// While it lives, the first SIGINT, SIGTERM or SIGHUP becomes a call on the thread that made it, as soon as its event
/// loop turns. The second one ends the process as it would without it, so that nobody has to wait. One at a time; what
/// was ignored when the process started (`nohup`) stays ignored.
class Interruption final : public QObject
{
public:
    explicit Interruption(std::function<void()> onSignal);
    ~Interruption() override; ///< puts back what was there before

private:
    static constexpr std::array<int, 3> handled{SIGINT, SIGTERM, SIGHUP};
    int m_event = -1; ///< readable once a signal came
    std::array<struct sigaction, handled.size()> m_before{};
    std::function<void()> m_onSignal;
};

/// Returns when it has finished; an interruption requests the stop until then.
void waitFor(QFutureWatcherBase &watcher, std::stop_source stop);

/// Waits for a reply that was asked for with a token of `stop`, which an interruption requests.
template <class T> Result<T> await(QFuture<Result<T>> reply, const std::stop_source &stop)
{
    QFutureWatcher<Result<T>> watcher;
    watcher.setFuture(reply);
    waitFor(watcher, stop);
    return reply.result();
}

} // namespace heirloom::cli
