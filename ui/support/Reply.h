// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QFutureWatcher>

namespace heirloom {

/// Brings the engine's answer home: `then(const Result<T> &)` runs in the event loop of `context`'s thread, once, and
/// never after `context` died. (QFuture::then asserts when its context is gone before the answer; closing a dialog is
/// just that.)
template <class T, class Then> void onReply(const QFuture<Result<T>> &reply, QObject *context, Then &&then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::forward<Then>(then)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             then(watcher->result());
                     });
    watcher->setFuture(reply);
}

} // namespace heirloom
