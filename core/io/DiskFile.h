// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/FileSystem.h"

#include <array>
#include <cerrno>
#include <sys/stat.h>
#include <utility>

namespace heirloom {

/// Calls `call` again for as long as a signal interrupts it.
template <class Call> auto uninterrupted(Call call)
{
    decltype(call()) result;
    do {
        result = call();
    } while (result == -1 && errno == EINTR);
    return result;
}

/// Owns a file descriptor. Move-only; -1 is "none".
class UniqueFd
{
public:
    UniqueFd() = default;
    explicit UniqueFd(int fd) : m_fd(fd) {}
    UniqueFd(UniqueFd &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    UniqueFd &operator=(UniqueFd &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~UniqueFd();
    int get() const { return m_fd; }
    int release() { return std::exchange(m_fd, -1); }
    explicit operator bool() const { return m_fd >= 0; }

private:
    int m_fd = -1;
};

/// One component with the terminating zero that system calls want, on the stack. Refuses what is no component, so that
/// a "name" can never walk: `error()` is then the errno to report.
class ComponentName
{
public:
    explicit ComponentName(QByteArrayView name);
    int error() const { return m_error; }
    const char *text() const { return m_text.data(); }

private:
    int m_error = 0;
    std::array<char, 256> m_text;
};

FileStat toFileStat(const struct ::stat &raw);

/// A regular file of the operating system, made by DiskFileSystem only.
class DiskFile final : public File
{
public:
    explicit DiskFile(UniqueFd fd) : m_fd(std::move(fd)) {}
    Result<qint64> read(qint64 offset, std::span<char> buffer) override;
    Status write(qint64 offset, QByteArrayView bytes) override;
    Status truncate(qint64 size) override;
    Status setMode(quint32 mode) override;
    Status sync() override;
    Result<FileStat> stat() override;
    Status cloneFrom(File &source) override;
    Status tryLock() override;
    int descriptor() const override { return m_fd.get(); }

private:
    UniqueFd m_fd;
};

} // namespace heirloom
