// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/PartColours.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace heirloom {

namespace {

constexpr double readable = 4.5; // of WCAG 2 AA for texts of ordinary size

/// The colour, brought closer to that of ordinary text until it can be read on all the backgrounds.
QColor readableOn(const QColor &colour, const QColor &text, const std::initializer_list<QColor> &backgrounds)
{
    for (int percent = 100; percent > 0; percent -= 5) {
        const QColor candidate = blend(colour, text, percent / 100.0);
        if (std::all_of(backgrounds.begin(), backgrounds.end(),
                        [&candidate](const QColor &b) { return contrast(candidate, b) >= readable; }))
            return candidate;
    }
    return text;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor blend(const QColor &top, const QColor &bottom, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1.0 - share)); };
    return QColor(mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue()));
}

double contrast(const QColor &one, const QColor &other)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&linear](const QColor &c) {
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor textOn(const QColor &fill)
{
    if (contrast(Qt::white, fill) >= readable)
        return Qt::white;
    const QColor soft(0x1f2933);
    return contrast(soft, fill) >= readable ? soft : QColor(Qt::black);
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
    c.accent = pick(0x0f5ae0, 0x1a63e6);
    c.onAccent = Qt::white;
    c.notice = blend(c.downloaded, base, dark ? 0.28 : 0.14);
    c.line = blend(text, base, dark ? 0.18 : 0.14);
    c.selection = blend(c.downloaded, base, dark ? 0.28 : 0.15);
    const auto words = [&](const QColor &colour) {
        return readableOn(colour, text, {base, palette.color(QPalette::Window), c.selection});
    };
    c.quiet = words(blend(text, base, 0.62));
    c.warning = words(pick(0x96600f, 0xe0b050));
    c.bad = words(pick(0xc0322b, 0xff7a72));
    c.good = words(dark ? c.kept : blend(c.kept, Qt::black, 0.82));
    c.busy = words(c.downloaded);
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
        return good;
    case Tone::Busy:
        return busy;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    }
    return palette.color(QPalette::Text);
}

namespace {

/// Marks the rows of its parent view softly, in whatever colours the program has at the moment.
class SoftSelection : public QObject
{
public:
    explicit SoftSelection(QAbstractItemView *view) : QObject(view), m_view(view)
    {
        view->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_isApplying)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        m_isApplying = true;
        const QPalette base = QApplication::palette(m_view);
        QPalette own; // has no other colours, so that these follow the program's
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            own.setColor(group, QPalette::Highlight, PartColours::of(base).selection);
            own.setColor(group, QPalette::HighlightedText, base.color(QPalette::Text));
        }
        m_view->setPalette(own);
        m_isApplying = false;
    }

    QAbstractItemView *m_view;
    bool m_isApplying = false;
};

} // namespace

void useSoftSelection(QAbstractItemView *view)
{
    new SoftSelection(view);
}

} // namespace heirloom
