// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace archiver {

/// From here on this process can use what it was handed and nothing else: no file can be opened, no socket made, no
/// program started, nobody signalled, and memory, processor time and descriptors are bounded. Whether a path exists can
/// still be asked, since Qt and the C library ask it of descriptors by the same calls. It ends with the main program.
///
/// Returns what the main program is told: {"sandbox": "seccomp"}, or {"sandbox": "limits", "reason": …} where the
/// kernel refuses the filter (as some containers have it do) and the bounds are all there is.
QJsonObject enterSandbox();

/// Tries what must not work any more, and says what did: {"sandbox": …, "open": false, "socket": false, "spawn":
/// false}.
QJsonObject tryWhatIsForbidden();

} // namespace archiver
