// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archiver/Channel.h"
#include "app/archiver/PackFormat.h"

namespace archiver {

/// Reads {"name": NAME, "size": N} lines, each followed by N bytes, in the order of their names, up to {"end": true},
/// and writes them in this format to the handed file. Then answers {"member": NAME, "offset": O, "size": N} for each
/// and
/// {"packed": COUNT, "bytes": B}. The file is complete, but not durable.
void writeArchive(Channel &channel, Format format);

/// Answers what is in the handed file, in the same form, and {"listed": COUNT}. Believes the headers: whoever asks has
/// to hash what they point at. Fails if it has not this format.
void listArchive(Channel &channel, Format format);

/// Unpacks the handed file, an archive from outside, by what is in it: zip, 7z, or tar (all kinds of it; plain or
/// compressed by gzip, bzip2, xz or zstd). Reads one line with what may be taken of it,
///     {"entries": N, "bytes": N, "ratio": N, "ratioFrom": N}
/// and answers for each file in the archive's order
///     {"entry": PATH, "size": N}   without the size where the archive does not state it
///     {"data": N}                  and N bytes, at most 256 KiB, as often as it takes
///     {"done": true}               the file is complete, and what its checksum says, if it has one
/// or {"refused": PATH, "why": "symlink" | "hardlink" | "device" | "fifo" | "socket" | "name" | "sparse" | "other"},
/// and at the end {"unpacked": COUNT, "bytes": B}: only now is it known that nothing is damaged. Folders are not told.
/// Modes, owners and times are not carried. Paths are what the archive has, but for a leading "./"; they are UTF-8, or
/// decoded from what its format had before that (in their composed form where the archive says that they are Unicode).
///
/// Any trouble ends it with {"error": SENTENCE, "kind": "damaged" | "encrypted" | "unsupported" | "limit"}; without a
/// kind it is the disk's.
void unpackArchive(Channel &channel);

} // namespace archiver
