// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/PartColours.h"

#include <QLabel>

namespace heirloom {

/// A label for any text, also from outside: never interpreted as rich text. Its tone follows the palette.
/// Owned by its parent widget, GUI thread.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &objectName, QWidget *parent = nullptr);
    void setTone(Tone tone);
    /// Bold, and `step` points larger than the surrounding text.
    void setHeading(int step = 0);
    /// `step` points smaller.
    void setSmall(int step = 1);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();
    Tone m_tone = Tone::Normal;
    bool m_applying = false;
};

/// One line that is cut in the middle when it does not fit; the tool tip has all of it.
class ElidedLabel : public PlainLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &objectName, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A path or an address among words that run from right to left, so that it stays in one piece and in its own order.
QString inOnePiece(const QString &text);

/// A tool tip for any text, also from outside: shown as it is, broken into lines.
QString toolTipOf(const QString &text);

/// The little square of a legend, in one of the meaningful colours. Owned by its parent widget, GUI thread.
class Swatch : public QWidget
{
    Q_OBJECT
public:
    explicit Swatch(QColor PartColours::*part, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor PartColours::*m_part;
};

} // namespace heirloom
