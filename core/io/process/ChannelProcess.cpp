// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/process/ChannelProcess.h"

#include "io/DiskFile.h"

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace heirloom {

namespace {

constexpr int handedFile = 3;
constexpr int stallMs = 120'000;
constexpr int stopLookMs = 200;

/// A copy of a descriptor under a number that none of the program's own has.
UniqueFd aside(int fd)
{
    return UniqueFd(::fcntl(fd, F_DUPFD_CLOEXEC, handedFile + 1));
}

/// What posix_spawn() is to do in the new process; freed with the object.
class Preparation
{
public:
    Preparation(int channel, int file)
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
        sigset_t none, all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, channel, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, channel, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, file, handedFile);
        posix_spawn_file_actions_addclosefrom_np(&actions, handedFile + 1);
    }
    ~Preparation()
    {
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
    }
    Q_DISABLE_COPY_MOVE(Preparation)

    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
};

} // namespace

Result<std::unique_ptr<ChannelProcess>> ChannelProcess::start(const QString &program, const QByteArray &argument,
                                                              File &file, std::stop_token stop)
{
    const QString starting = QStringLiteral("start ") + program;
    const UniqueFd handed = aside(file.descriptor());
    int ends[2] = {-1, -1};
    if (!handed || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return fail(systemError(errno, starting));
    UniqueFd ours(ends[0]);
    const UniqueFd theirs(ends[1]);
    const UniqueFd channel = aside(theirs.get());
    const Preparation preparation(channel.get(), handed.get());
    QByteArray words[] = {program.toLocal8Bit(), argument, QByteArray("LC_ALL=C.UTF-8")};
    char *arguments[] = {words[0].data(), words[1].data(), nullptr};
    char *variables[] = {words[2].data(), nullptr};
    pid_t pid = 0;
    const int failed =
        ::posix_spawn(&pid, words[0].constData(), &preparation.actions, &preparation.attributes, arguments, variables);
    if (failed != 0)
        return fail(systemError(failed, starting));
    return std::unique_ptr<ChannelProcess>(new ChannelProcess(pid, ours.release(), std::move(stop)));
}

ChannelProcess::~ChannelProcess()
{
    ::close(m_socket);
    // What is still at work has nothing to say to anybody.
    ::kill(m_pid, SIGKILL);
    uninterrupted([&] { return ::waitpid(m_pid, nullptr, 0); });
}

Status ChannelProcess::await(short events) const
{
    for (int waitedMs = 0; waitedMs < stallMs; waitedMs += stopLookMs) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("wait for another program"));
        pollfd look{m_socket, events, 0};
        const int ready = ::poll(&look, 1, stopLookMs);
        if (ready > 0)
            return {};
        if (ready < 0 && errno != EINTR)
            return fail(systemError(errno, QStringLiteral("wait for another program")));
    }
    return fail(ErrorCode::Timeout, QStringLiteral("another program makes no progress"));
}

Status ChannelProcess::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (auto ready = await(POLLOUT); !ready)
            return ready;
        const ssize_t count = ::send(m_socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno != EINTR && errno != EAGAIN)
            return fail(systemError(errno, QStringLiteral("write to another program")));
        bytes = bytes.sliced(qMax<ssize_t>(count, 0));
    }
    return {};
}

Result<qsizetype> ChannelProcess::read(std::span<char> buffer)
{
    for (;;) {
        if (auto ready = await(POLLIN); !ready)
            return fail(ready.error());
        const ssize_t got = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (got >= 0)
            return qsizetype(got);
        if (errno == ECONNRESET) // it ended without having read everything
            return 0;
        if (errno != EINTR && errno != EAGAIN)
            return fail(systemError(errno, QStringLiteral("read from another program")));
    }
}

} // namespace heirloom
