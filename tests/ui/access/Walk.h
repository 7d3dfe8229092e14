// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QList>
#include <QStringList>

class QMenu;
class QWidget;

namespace heirloom::test {

/// Goes through a window as somebody does who cannot see it, or has no mouse. What is found wrong comes back as one
/// line each, so that a test shows all of it at once.
namespace walk {

/// Everything that takes part in interaction has a role and a name, which is no mnemonic.
QStringList nameless(QWidget *window);
/// Tables and trees say what their columns are, and every first cell of a row says something.
QStringList silentCells(QWidget *window);
/// Two things that are seen at once answer to the same Alt+letter.
QStringList ambiguousMnemonics(QWidget *window);
QStringList ambiguousMnemonics(const QMenu *menu);
/// Texts that are cut off, other than those that say so.
QStringList cutTexts(QWidget *window);
/// Presses Tab through the window until it comes round again: nothing holds the focus, nothing is left out, it goes in
/// the order of reading, and it can be seen where it is.
QStringList faultsOfTabbing(QWidget *window);

QString nameOf(const QWidget *widget);

} // namespace walk
} // namespace heirloom::test
