// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/diagnostics/EngineFacts.h"

namespace heirloom {

/// What a report of a problem should say of the program and the computer, in English whatever the language of the
/// window, because those who read it are its makers. Versions, types, numbers and codes: no path, address, name of a
/// task or of a person, token, or word of an error is in it. GUI thread.
QString diagnosticsText(const EngineFacts &facts);

} // namespace heirloom
