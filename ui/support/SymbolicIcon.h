// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace heirloom {

/// A one-colour drawing from the resources (`:/icons/NAME.svg`) in the text colour of the palette of the moment, sharp
/// at every scale; disabled ones are faint, those under the mouse and in a chosen menu entry stand out from either.
/// Follows a change of the palette by itself, and mirrors what points somewhere for right-to-left. GUI thread.
QIcon symbolicIcon(const QString &name);
/// The same in one fixed colour, for a button that has a colour of its own.
QIcon symbolicIcon(const QString &name, const QColor &colour);
/// The icon of the program, in its own colours.
QIcon applicationIcon();

} // namespace heirloom
