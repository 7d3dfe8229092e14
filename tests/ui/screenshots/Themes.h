// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QStringList>

namespace heirloom::themes {

/// What desktops set their programs in: `light`, `dark`, and `contrast`, white on black without shades.
QStringList names();
QPalette palette(const QString &name);
/// Palette and style, as the program has them then.
void use(const QString &name);

} // namespace heirloom::themes
