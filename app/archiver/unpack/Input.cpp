// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiver/unpack/Input.h"

#include "app/archiver/Channel.h"
#include "app/archiver/PackFormat.h"
#include "app/archiver/unpack/Trouble.h"

#include <algorithm>
#include <archive.h>
#include <cerrno>
#include <new>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace archiver {

namespace {

constexpr std::size_t pieceSize = 1 << 18;

[[noreturn]] void failReading()
{
    throw Failure(QStringLiteral("the archive cannot be read"), errno);
}

} // namespace

/// One member of a gzip file after the other, each of which zlib compares with its checksum and its size.
class Input::Gzip
{
public:
    explicit Gzip(Input &input) : m_input(input)
    {
        if (inflateInit2(&m_stream, MAX_WBITS + 16) != Z_OK) // 16: the header and trailer of gzip
            throw std::bad_alloc();
    }
    ~Gzip() { inflateEnd(&m_stream); }
    Gzip(const Gzip &) = delete;
    Gzip &operator=(const Gzip &) = delete;

    /// Unpacked bytes; 0 at the end, which is the file's end too.
    std::size_t read(char *to, std::size_t size)
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(to);
        m_stream.avail_out = uInt(size);
        while (m_stream.avail_out == size && (fill() || !m_isBetween))
            step();
        return size - m_stream.avail_out;
    }

private:
    /// Whether there are packed bytes.
    bool fill()
    {
        if (m_stream.avail_in == 0) {
            m_stream.next_in = reinterpret_cast<Bytef *>(m_packed.data());
            m_stream.avail_in = uInt(m_input.read(m_packed.data(), m_packed.size()));
        }
        return m_stream.avail_in != 0;
    }
    void step()
    {
        if (m_stream.avail_in == 0)
            damaged("what gzip compressed ends before its time");
        m_isBetween = false;
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        if (result == Z_STREAM_END) {
            m_isBetween = true;
            inflateReset(&m_stream); // another member may follow, but nothing else
        } else if (result == Z_MEM_ERROR) {
            throw std::bad_alloc();
        } else if (result != Z_OK) {
            damaged(std::string("gzip says: ") + (m_stream.msg != nullptr ? m_stream.msg : "a dictionary is missing"));
        }
    }

    Input &m_input;
    std::vector<char> m_packed = std::vector<char>(pieceSize);
    z_stream m_stream = {};
    bool m_isBetween = false; ///< members
};

/// What libarchive calls.
struct Input::Callbacks
{
    static Input &of(void *data) { return *static_cast<Input *>(data); }

    static la_ssize_t read(struct archive *archive, void *data, const void **bytes)
    {
        Input &input = of(data);
        *bytes = input.m_buffer.data();
        try {
            return la_ssize_t(input.m_gzip ? input.m_gzip->read(input.m_buffer.data(), input.m_buffer.size())
                                           : input.read(input.m_buffer.data(), input.m_buffer.size()));
        } catch (...) {
            input.m_failure = std::current_exception();
        }
        archive_set_error(archive, EIO, "the archive cannot be read");
        return ARCHIVE_FATAL;
    }
    static la_int64_t skip(struct archive *, void *data, la_int64_t count)
    {
        Input &input = of(data);
        if (input.m_gzip || count < 0)
            return 0; // it reads instead
        const auto step = std::min<std::uint64_t>(std::uint64_t(count), input.m_end - input.m_at);
        input.m_at += step;
        return la_int64_t(step);
    }
    static la_int64_t seek(struct archive *, void *data, la_int64_t offset, int whence)
    {
        Input &input = of(data);
        const la_int64_t base = whence == SEEK_SET   ? 0
                                : whence == SEEK_CUR ? la_int64_t(input.m_at)
                                                     : la_int64_t(input.m_end);
        la_int64_t target = 0;
        if (__builtin_add_overflow(base, offset, &target) || target < 0 || std::uint64_t(target) > input.m_end)
            return ARCHIVE_FATAL;
        input.m_at = std::uint64_t(target);
        return target;
    }
};

Input::Input() : m_buffer(pieceSize)
{
    struct stat stat = {};
    if (::fstat(handedFile, &stat) != 0)
        failReading();
    m_size = m_end = std::uint64_t(stat.st_size);
}

Input::~Input() = default;

bool Input::readAt(std::uint64_t offset, void *to, std::size_t size) const
{
    for (std::size_t done = 0; done < size;) {
        const ssize_t got = ::pread(handedFile, static_cast<char *>(to) + done, size - done, off_t(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            failReading();
        if (got == 0)
            return false;
        done += std::size_t(got);
    }
    return true;
}

std::size_t Input::read(char *to, std::size_t size)
{
    const auto count = std::size_t(std::min<std::uint64_t>(size, m_end - m_at));
    if (!readAt(m_at, to, count))
        damaged("it became shorter while it was read");
    m_at += count;
    return count;
}

void Input::unpackGzip()
{
    m_gzip = std::make_unique<Gzip>(*this);
}

void Input::attachTo(struct archive *archive)
{
    archive_read_set_callback_data(archive, this);
    archive_read_set_read_callback(archive, Callbacks::read);
    archive_read_set_skip_callback(archive, Callbacks::skip);
    if (!m_gzip)
        archive_read_set_seek_callback(archive, Callbacks::seek);
}

} // namespace archiver
