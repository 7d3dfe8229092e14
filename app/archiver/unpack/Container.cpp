// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiver/unpack/Container.h"

#include "app/archiver/unpack/Trouble.h"

#include <algorithm>
#include <string_view>
#include <zlib.h>

namespace archiver {

namespace {

using namespace std::string_view_literals;

struct Magic
{
    std::string_view bytes;
    std::size_t at;
    Container container;
};

constexpr Magic magics[] = {
    {"ustar"sv, 257, Container::Tar},
    {"PK\3\4"sv, 0, Container::Zip},
    {"PK\5\6"sv, 0, Container::Zip}, // nothing is in it
    {"7z\xBC\xAF\x27\x1C"sv, 0, Container::SevenZip},
    {"\x1F\x8B"sv, 0, Container::TarGzip},
    {"1AY&SY"sv, 4, Container::TarBzip2}, // its first block; what comes before could be the name of a file
    {"\xFD"
     "7zXZ\0"sv,
     0, Container::TarXz},
    {"\x28\xB5\x2F\xFD"sv, 0, Container::TarZstd},
    {"\x2A\x4D\x18"sv, 1, Container::TarZstd}, // a frame to be skipped, as parallel writers begin with
};

constexpr std::size_t headSize = 512;

std::uint64_t number64(const unsigned char *bytes)
{
    std::uint64_t value = 0;
    for (int i = 7; i >= 0; --i)
        value = value << 8 | bytes[i];
    return value;
}

} // namespace

Container containerOf(const ReadAt &read, std::uint64_t size)
{
    if (size == 0)
        damaged("it is empty");
    char bytes[headSize] = {};
    if (!read(0, bytes, std::size_t(std::min<std::uint64_t>(size, headSize))))
        damaged("its beginning cannot be read");
    const std::string_view head(bytes, headSize);
    for (const Magic &magic : magics) {
        if (head.substr(magic.at, magic.bytes.size()) == magic.bytes)
            return magic.container;
    }
    return endsAsZip(read, size) ? Container::Zip : Container::Tar;
}

bool checkSevenZip(const ReadAt &read, std::uint64_t size)
{
    constexpr std::size_t startSize = 32;
    unsigned char start[startSize];
    if (size < startSize || !read(0, start, startSize))
        damaged("it ends before its time");
    const auto told = std::uint32_t(number64(start + 8));
    if (std::uint32_t(crc32(0, start + 12, 20)) != told)
        damaged("its first record is not what its checksum says");
    const std::uint64_t offset = number64(start + 12), length = number64(start + 20), room = size - startSize;
    if (length > room || offset != room - length)
        damaged(length <= room && offset < room - length ? "something follows behind its end"
                                                         : "it ends before its time");
    return length > 0;
}

} // namespace archiver
