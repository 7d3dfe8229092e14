// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace heirloom {

/// One of the revisions that a source says it has, as untrusted as it came.
struct Revision
{
    enum class Kind { Branch, Tag, Release, Preview, Version };
    Kind kind = Kind::Tag;
    QString name;   ///< as people know it: "v1.2"
    QString wanted; ///< what to ask `RevisionList::source` for; empty where `source` is another one
    QString source; ///< what to ask instead
};

struct RevisionList
{
    QString source;                  ///< without a revision, so that one can be asked for; empty: no other can be
    std::vector<Revision> revisions; ///< newest first where the source says so, else by its own order; at most 300

    static constexpr size_t longest = 300;
};

} // namespace heirloom
