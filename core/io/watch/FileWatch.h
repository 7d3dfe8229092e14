// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>
#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace heirloom {

/// Says when a file was written to, whoever did it (inotify), and costs nothing while nobody does. What is written
/// through a mapping is not seen. Waits on a thread of its own, on which it calls back; owned by who wants to know.
class FileWatch
{
public:
    /// `written` is called at once, not more often than every half second while the writing goes on, and twice behind
    /// it, after half a second and after some more: what a writer does last, syncing the file and saying elsewhere that
    /// all of it counts now, is no write to it. An error where the file is missing or the system lets nobody watch any
    /// more.
    static Result<std::unique_ptr<FileWatch>> start(const QString &path, std::function<void()> written);
    ~FileWatch(); ///< returns when no call is under way
    /// False once the file was removed or renamed; that is called back too. Any thread.
    bool isWatching() const { return m_isWatching; }

private:
    FileWatch(int events, int ending, std::function<void()> written);
    void loop();
    void take();

    const int m_events;
    const int m_ending;
    std::function<void()> m_written;
    std::atomic<bool> m_isWatching = true;
    std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace heirloom
