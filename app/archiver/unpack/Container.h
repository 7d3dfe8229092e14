// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archiver/unpack/ZipLayout.h"

namespace archiver {

/// What a file is by its content, whatever its name: one of these and nothing else is then read.
enum class Container { Zip, SevenZip, Tar, TarGzip, TarBzip2, TarXz, TarZstd };

/// What can be told from the first and the last bytes. Throws Trouble if it is none, as far as that can be told: a tar
/// of the oldest kind has nothing to know it by, so libarchive has the last word.
Container containerOf(const ReadAt &read, std::uint64_t size);

/// Whether anything is in a 7z: its first record has to be whole, and to say that its table of contents ends with the
/// file. libarchive does not compare that record with its checksum, and takes a damaged one for an empty archive.
bool checkSevenZip(const ReadAt &read, std::uint64_t size);

} // namespace archiver
