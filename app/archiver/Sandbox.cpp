// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiver/Sandbox.h"

#include <QString>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace archiver {

namespace {

constexpr rlim_t mostMemory = rlim_t(1) << 30;
constexpr rlim_t mostSeconds = 6 * 3600; ///< of processor time: a terabyte is packed in less
constexpr rlim_t mostDescriptors = 16;

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    ::setrlimit(resource, &both);
}

/// What reading, writing, memory and the end of a process need. Everything else fails with EPERM, so that a library
/// that asks for more hears no and goes on.
constexpr std::array allowed{
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(readv),
    SCMP_SYS(writev),
    SCMP_SYS(pread64),
    SCMP_SYS(pwrite64),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(close),
    SCMP_SYS(ftruncate),
    SCMP_SYS(brk),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(getpid),
    SCMP_SYS(getrandom),
    SCMP_SYS(sched_yield),
    SCMP_SYS(clock_nanosleep),
};

/// 0, or the errno of what the kernel refused.
int loadFilter()
{
    const std::unique_ptr<void, void (*)(void *)> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)), seccomp_release);
    if (!filter)
        return ENOMEM;
    for (const int call : allowed) {
        if (const int refused = seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0); refused < 0)
            return -refused;
    }
    // What a descriptor is may be asked, and that no other program gets it; not whom it sends signals.
    for (const auto command : {F_GETFL, F_GETFD, F_SETFD}) {
        const auto rule = SCMP_A1(SCMP_CMP_EQ, scmp_datum_t(command));
        if (const int refused = seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(fcntl), 1, rule); refused < 0)
            return -refused;
    }
    return -seccomp_load(filter.get());
}

} // namespace

QJsonObject enterSandbox()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::prctl(PR_SET_DUMPABLE, 0);
    limit(RLIMIT_AS, mostMemory);
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_NOFILE, mostDescriptors);
    limit(RLIMIT_CORE, 0);
    const int refused = loadFilter();
    if (refused == 0)
        return {{QStringLiteral("sandbox"), QStringLiteral("seccomp")}};
    return {{QStringLiteral("sandbox"), QStringLiteral("limits")},
            {QStringLiteral("reason"), QString::fromLocal8Bit(std::strerror(refused))}};
}

QJsonObject tryWhatIsForbidden()
{
    const int file = ::open("/etc/passwd", O_RDONLY | O_CLOEXEC);
    const int made = ::open("/tmp", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    return {{QStringLiteral("open"), file >= 0 || made >= 0},
            {QStringLiteral("socket"), socket >= 0},
            {QStringLiteral("spawn"), child > 0}};
}

} // namespace archiver
