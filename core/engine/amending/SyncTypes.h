// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/stack/StackDriver.h"
#include "sources/stack/StackLayout.h"

namespace heirloom {

/// Whether tasks of this series are stacks of tables, whose syncs are reported by section.
inline bool isStackSeries(const QString &collectionKey)
{
    return collectionKey.startsWith(StackDriver::collectionPrefix());
}

/// Under which type a file counts in the report of a sync; empty: under none.
inline QString syncTypeOf(bool isStack, const QString &path)
{
    return isStack ? StackLayout::sectionOf(path) : QStringLiteral("files");
}

} // namespace heirloom
