// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace heirloom::cli {

/// The whole command line as a function: arguments without the program's name in, text on the streams, the exit code
/// out. REQUIRES: a QCoreApplication exists.
int runProgram(const std::vector<std::string> &arguments, std::ostream &out, std::ostream &err, bool errIsTerminal);

} // namespace heirloom::cli
