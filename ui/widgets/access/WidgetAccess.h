// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace heirloom {

/// What screen readers are told about the widgets that paint themselves. GUI thread.
namespace WidgetAccess {

/// Makes known what kind of thing each of them is: a message, a chart. Repeating it changes nothing.
void install();
/// Has the message that `widget` shows read out now.
void announce(QWidget *widget);

} // namespace WidgetAccess
} // namespace heirloom
