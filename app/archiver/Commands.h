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

} // namespace archiver
