// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../Fuzz.h"

#include "io/SafePath.h"

namespace heirloom::fuzz {

/// What holds of every list of files that an API gives, whichever it is. `rows`: of the list as it was read.
inline void checkListing(const Status &status, const Sink &sink, qint64 rows)
{
    if (!status)
        must(!status.error().context.isEmpty(), "a failure says what is wrong");
    must(qint64(sink.all.size()) + sink.refused.size() <= rows, "a row is at most one entry");
    for (const ManifestEntry &entry : sink.all) {
        must(!entry.path.isEmpty(), "an entry has a path");
        must(entry.path.toUtf8().size() <= 3 * SafePath::maxBytes, "a path is no longer than the longest one allowed");
    }
}

} // namespace heirloom::fuzz
