// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

namespace archiver {

/// Puts exactly `size` bytes from `offset` on at `to`; false if the file ends before.
using ReadAt = std::function<bool(std::uint64_t offset, void *to, std::size_t size)>;

struct ZipLayout
{
    std::uint64_t entries = 0;
    std::uint64_t end = 0; ///< where its last record ends; behind it there is nothing but the archive's comment
};

/// Whether the last bytes of a file end a zip.
bool endsAsZip(const ReadAt &read, std::uint64_t size);

/// Looks at how a zip is put together, before anything in it is unpacked: libarchive looks for its table of contents,
/// believes whatever it finds instead, and takes each member from wherever the table points to. Here the table has to
/// be whole and to lie where the end says; each entry has to point to a member of the same name; no two members share a
/// byte, so nothing is unpacked twice (Fifield's bombs); no name holds a NUL. Something before the first member, as in
/// a program that unpacks itself, is allowed.
///
/// Throws Trouble; so too where a member is encrypted, or there are more than `mostEntries`.
ZipLayout checkZip(const ReadAt &read, std::uint64_t size, std::uint64_t mostEntries);

} // namespace archiver
