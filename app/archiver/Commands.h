// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archiver/Channel.h"

namespace archiver {

/// Reads {"name": HEX, "size": N} lines, each followed by N bytes, in the order of their names, up to {"end": true},
/// and writes them as a pack to the handed file. Then answers {"member": HEX, "offset": O, "size": N} for each and
/// {"packed": COUNT, "bytes": B}. The pack is complete, but not durable.
void writePack(Channel &channel);

/// Answers what is in the pack that the handed file is, in the same form, and {"listed": COUNT}. Believes the headers:
/// whoever asks has to hash what they point at. Fails if it is no pack.
void listPack(Channel &channel);

} // namespace archiver
