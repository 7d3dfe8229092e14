// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpFetcher.h"
#include "sources/http/InstanceHeaders.h"

namespace heirloom {

/// Adds to a file what the Metalink says that its server names (`Link: rel=describedby`, RFC 6249): mirrors, digests
/// and those of pieces. Nothing happens where it is not to be had, describes anything but one file, has no digest, or
/// contradicts what is known of the file: it is a help, and no part of the source. Blocks; on a planning thread.
void describeFile(ManifestEntry &entry, const InstanceHeaders &said, const QUrl &asked, HttpFetcher &fetcher,
                  std::stop_token stop);

} // namespace heirloom
