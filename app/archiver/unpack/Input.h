// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archiver/unpack/ZipLayout.h"

#include <exception>
#include <memory>
#include <vector>

struct archive;

namespace archiver {

/// The handed file as libarchive reads it: bytes, steps and seeks. Takes gzip apart by itself, since libarchive does
/// not compare its checksums; such input has no seeks. Whatever goes wrong here is kept, because no exception may pass
/// through libarchive, and thrown by rethrow().
class Input
{
public:
    Input();
    ~Input();
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;

    /// Of the file.
    std::uint64_t size() const { return m_size; }
    /// Throws Failure if the disk does.
    bool readAt(std::uint64_t offset, void *to, std::size_t size) const;

    /// What lies behind is not shown.
    void endAt(std::uint64_t end) { m_end = end; }
    void unpackGzip();
    void attachTo(struct archive *archive);
    void rethrow() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

private:
    class Gzip;
    struct Callbacks;
    /// Some of the file's bytes, from m_at on; 0 at its end.
    std::size_t read(char *to, std::size_t size);

    std::uint64_t m_size = 0, m_end = 0, m_at = 0;
    std::unique_ptr<Gzip> m_gzip;
    std::vector<char> m_buffer;
    std::exception_ptr m_failure;
};

} // namespace archiver
