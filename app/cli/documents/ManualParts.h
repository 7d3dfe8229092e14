// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace heirloom::cli {

// The parts of the manual page that no declaration says, in the man(7) language.

extern const char *const manualDescription; ///< behind the synopsis
extern const char *const manualSources;     ///< what SOURCE may be
extern const char *const manualEnd;         ///< behind the exit codes: environment, files, examples, other pages

} // namespace heirloom::cli
