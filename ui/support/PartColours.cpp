// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/PartColours.h"

#include <QAbstractItemView>
#include <QApplication>

namespace heirloom {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor blend(const QColor &top, const QColor &bottom, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1.0 - share)); };
    return QColor(mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue()));
}

PartColours PartColours::of(const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const auto pick = [dark](QRgb light, QRgb darkOne) { return QColor(dark ? darkOne : light); };
    PartColours c;
    c.kept = pick(0x2e9e6b, 0x4cc38a);
    c.downloaded = pick(0x2f6fe0, 0x6aa3ff);
    c.toCome = blend(text, base, dark ? 0.14 : 0.11);
    c.packed = pick(0x8a63d2, 0x9d78e3);
    c.reclaimable = pick(0xb7791f, 0xe0b050);
    c.quiet = blend(text, base, 0.62);
    c.warning = pick(0x96600f, 0xe0b050);
    c.bad = pick(0xc0322b, 0xff7a72);
    c.accent = pick(0x0f5ae0, 0x1a63e6); // full of colour: styles take some away for their buttons
    c.onAccent = Qt::white;
    c.notice = blend(c.downloaded, base, dark ? 0.28 : 0.14);
    c.line = blend(text, base, dark ? 0.18 : 0.14);
    c.selection = blend(c.downloaded, base, dark ? 0.28 : 0.15);
    return c;
}

QColor PartColours::text(Tone tone, const QPalette &palette) const
{
    switch (tone) {
    case Tone::Normal:
        return palette.color(QPalette::Text);
    case Tone::Quiet:
        return quiet;
    case Tone::Good:
        return isDark(palette) ? kept : blend(kept, Qt::black, 0.82);
    case Tone::Busy:
        return downloaded;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    }
    return palette.color(QPalette::Text);
}

void useSoftSelection(QAbstractItemView *view)
{
    QPalette palette = QApplication::palette(view);
    const QColor soft = PartColours::of(palette).selection;
    const QColor text = palette.color(QPalette::Text);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, soft);
        palette.setColor(group, QPalette::HighlightedText, text);
    }
    if (view->palette() != palette)
        view->setPalette(palette);
}

} // namespace heirloom
