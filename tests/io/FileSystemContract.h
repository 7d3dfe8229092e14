// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/FileSystem.h"

#include <span>

namespace heirloom::test {

/// One promise of FileSystem, checked with QTest's macros in an empty directory of any implementation.
struct ContractCheck
{
    const char *name;
    void (*run)(FileSystem &fs, const DirectoryPtr &dir);
};

std::span<const ContractCheck> fileSystemContract();

} // namespace heirloom::test
