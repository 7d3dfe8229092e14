// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Manifest.h"

#include <stop_token>

namespace heirloom {

/// Describes what lies in a folder on this computer, so that a task can take it into the store. Nothing is read: the
/// digests come with the bytes. But for the blobs of a Hugging Face cache, which are named by theirs
/// (`blobs/<SHA-256>`, or git's name of a small file). Links are left out: in such a cache they lead to the blobs.
/// `folder` is absolute. Blocks.
Status describeFolder(const QString &folder, ManifestSink &sink, std::stop_token stop = {});

} // namespace heirloom
