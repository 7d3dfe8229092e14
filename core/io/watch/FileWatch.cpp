// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/watch/FileWatch.h"

#include "io/FileError.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace heirloom {

namespace {

constexpr int restMs = 500;
constexpr int laterMs = 4'000;

/// True once there is something to read.
bool isReady(int fd, int timeoutMs)
{
    pollfd waited{fd, POLLIN, 0};
    return ::poll(&waited, 1, timeoutMs) > 0;
}

} // namespace

Result<std::unique_ptr<FileWatch>> FileWatch::start(const QString &path, std::function<void()> written)
{
    const int events = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    if (events < 0)
        return fail(fileError(errno, u"watch", path.toUtf8()));
    const int ending = ::eventfd(0, EFD_CLOEXEC);
    const bool watched = ending >= 0 && ::inotify_add_watch(events, path.toUtf8().constData(),
                                                            IN_MODIFY | IN_DELETE_SELF | IN_MOVE_SELF) >= 0;
    if (!watched) {
        const Error error = fileError(errno, u"watch", path.toUtf8());
        ::close(events);
        if (ending >= 0)
            ::close(ending);
        return fail(error);
    }
    return std::unique_ptr<FileWatch>(new FileWatch(events, ending, std::move(written)));
}

FileWatch::FileWatch(int events, int ending, std::function<void()> written)
    : m_events(events), m_ending(ending), m_written(std::move(written)), m_thread([this] { loop(); })
{
}

FileWatch::~FileWatch()
{
    ::eventfd_write(m_ending, 1);
    m_thread.join();
    ::close(m_events);
    ::close(m_ending);
}

void FileWatch::loop()
{
    int again = 0; // how often the last writes are still to be told
    while (m_isWatching) {
        const int patienceMs = again == 0 ? -1 : again == 1 ? laterMs : 0;
        std::array<pollfd, 2> waited{pollfd{m_events, POLLIN, 0}, pollfd{m_ending, POLLIN, 0}};
        const int ready = ::poll(waited.data(), waited.size(), patienceMs);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready < 0)
            m_isWatching = false;
        if (waited[1].revents != 0)
            return;
        if (waited[0].revents != 0) {
            take();
            again = 2;
        } else {
            --again;
        }
        m_written();
        if (isReady(m_ending, restMs))
            return;
    }
}

void FileWatch::take()
{
    alignas(inotify_event) std::array<char, 4096> buffer;
    for (ssize_t size = 0; (size = ::read(m_events, buffer.data(), buffer.size())) > 0;) {
        for (ssize_t at = 0; at < size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
            if (event->mask & (IN_IGNORED | IN_MOVE_SELF | IN_UNMOUNT))
                m_isWatching = false;
            at += ssize_t(sizeof(inotify_event) + event->len);
        }
    }
}

} // namespace heirloom
