/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Preloaded into the program: every read and write of a file does half of what it was asked, and every third call is
   interrupted first. Sockets, pipes and terminals are left alone. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

static __thread int calls;

static int is_interrupted(int fd, size_t *count)
{
    struct stat found;
    if (fstat(fd, &found) != 0 || !S_ISREG(found.st_mode))
        return 0;
    if (*count > 1)
        *count = (*count + 1) / 2;
    return ++calls % 3 == 0;
}

#define HALF(result, name, buffer, offset)                                                                             \
    result name(int fd, buffer data, size_t count, offset at)                                                          \
    {                                                                                                                  \
        static result (*real)(int, buffer, size_t, offset);                                                            \
        if (!real)                                                                                                     \
            real = (result(*)(int, buffer, size_t, offset))dlsym(RTLD_NEXT, #name);                                    \
        if (is_interrupted(fd, &count)) {                                                                              \
            errno = EINTR;                                                                                             \
            return -1;                                                                                                 \
        }                                                                                                              \
        return real(fd, data, count, at);                                                                              \
    }

HALF(ssize_t, pread, void *, off_t)
HALF(ssize_t, pread64, void *, off64_t)
HALF(ssize_t, pwrite, const void *, off_t)
HALF(ssize_t, pwrite64, const void *, off64_t)
