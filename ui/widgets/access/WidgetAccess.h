// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace heirloom {

/// What screen readers are told about the widgets that paint themselves, and how Tab goes through dialogs. GUI thread.
namespace WidgetAccess {

/// For all windows from now on: makes known what kind of thing each widget is, a message or a chart, and has Tab reach
/// every button of a dialog. Repeating it changes nothing.
void install();
/// Has the message that `widget` shows read out now.
void announce(QWidget *widget);

} // namespace WidgetAccess
} // namespace heirloom
