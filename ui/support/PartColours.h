// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QAbstractItemView;

namespace heirloom {

/// How loud a text is. Never the only carrier of a meaning: the words say it too.
enum class Tone { Normal, Quiet, Good, Busy, Warning, Bad };

/// The colours that mean something in Heirloom, chosen for contrast on the light or the dark palette that is in use:
/// every text can be read on a table, on the window's background, on a notice and on a selected row. Where the user
/// wants the strongest contrast, nothing is faint.
struct PartColours
{
    QColor kept;       ///< was here already
    QColor downloaded; ///< came over the network; content stored once
    QColor toCome;     ///< the empty part of a bar
    QColor packed;
    QColor reclaimable;
    QColor quiet;   ///< secondary text
    QColor warning; ///< text
    QColor bad;     ///< text
    QColor good;    ///< text
    QColor busy;    ///< text
    QColor accent;  ///< the main button
    QColor onAccent;
    QColor notice;    ///< background of the bar above the table
    QColor problem;   ///< its background where something went wrong
    QColor line;      ///< separators
    QColor selection; ///< background of a selected row, soft enough for the bars on it

    static PartColours of(const QPalette &palette);
    QColor text(Tone tone, const QPalette &palette) const;
};

bool isDark(const QPalette &palette);
/// All texts are as good as black on white, or white on black: a theme for those who see badly.
bool isHighContrast(const QPalette &palette);
/// How well they can be told apart, 1 to 21 (WCAG 2).
double contrast(const QColor &one, const QColor &other);
/// White or a near black, whichever can be read on `fill`.
QColor textOn(const QColor &fill);
/// `share` of `top` over `bottom`, opaque.
QColor blend(const QColor &top, const QColor &bottom, double share);
/// Rows are marked softly, so that coloured bars and texts stay readable on a selected row. Call again on a palette
/// change.
void useSoftSelection(QAbstractItemView *view);

} // namespace heirloom
