// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/documents/CommandTree.h"

namespace heirloom::cli {

/// What a manual page states beside its commands.
struct ManualEdition
{
    std::string version; ///< of the program
    std::string date;    ///< of that version, ISO 8601
};

/// The manual page of the program, in the man(7) language: its commands and options from the tree, and around them
/// what no declaration says.
std::string manualPage(const CommandText &root, const ManualEdition &edition);

/// A text for man(7): nothing in it is taken for a request or an escape.
std::string roff(const std::string &text);

} // namespace heirloom::cli
