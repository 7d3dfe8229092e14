// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/documents/CommandTree.h"

namespace heirloom::cli {

// What makes a shell complete the program's command line, as a script of that shell. Nothing in it asks the program
// while somebody types: commands, options, allowed values and files are offered, numbers of tasks are not.

std::string bashCompletion(const CommandText &root);
std::string zshCompletion(const CommandText &root);
std::string fishCompletion(const CommandText &root);

} // namespace heirloom::cli
