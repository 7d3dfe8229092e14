// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"
#include "model/Ids.h"

#include <cstdio>
#include <cstdlib>

namespace heirloom::bench {

/// The value, or the end of the benchmark.
template <class T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().context));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::unique_ptr<Ledger> openLedger(const QString &path, const Clock &clock);
/// One storage in `root`, which is made.
StorageId addStorage(Ledger &ledger, const QString &root);
/// Tasks of all states that end, some that were stopped, some paused; none that would begin to work.
void addTasks(Ledger &ledger, StorageId storage, int count);
/// One task of so many files: a tenth in one folder, the others in a tree of a thousand. It is paused.
TaskId addLargeTask(Ledger &ledger, StorageId storage, int files);

} // namespace heirloom::bench
