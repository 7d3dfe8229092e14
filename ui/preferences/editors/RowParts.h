// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QSpinBox;
class QString;
class QToolButton;
class QWidget;

namespace heirloom {

/// What the rows of editors have in common. GUI thread.
namespace RowParts {

/// kB per second, named "rate"; 0: `none`.
QSpinBox *rateField(int kilobytesPerSecond, const QString &none);
/// Named "remove".
QToolButton *removeButton(const QString &what);
/// The rows get the prefix and their number as their object names: "limitSchedule0".
void nameInOrder(const QString &prefix, const QLayout &rows);

/// Tab comes to the parts of the row, then to `next`.
void tabBefore(QWidget *next, const QWidget *row);
/// Likewise, for parts in several layouts: in this order.
void tabBefore(QWidget *next, const QList<QWidget *> &parts);

} // namespace RowParts
} // namespace heirloom
