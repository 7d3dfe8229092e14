// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace heirloom {

/// Whether opening a file of this name may run it: programs, scripts, installers, links to programs, and what says
/// nothing of its kind (threat T17). Judged by the name alone, as desktops do. Pure.
bool mayRunWhenOpened(const QString &name);

} // namespace heirloom
