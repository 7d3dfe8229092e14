// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace heirloom {

/// Which of two names of revisions is the later one: negative, 0, positive as for one - other; none where that cannot
/// be told. Pure.
///
/// Names have an order if they are versions of one form: an optional word ("v", "release-"), numbers between dots,
/// dashes or underscores (so dates too), and perhaps the mark of a preview behind them ("rc1"), which comes before what
/// it previews. Commits and words have none.
std::optional<int> revisionOrder(const QString &one, const QString &other);

} // namespace heirloom
