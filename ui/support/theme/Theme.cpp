// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme/Theme.h"

#include "ui/support/PartColours.h"
#include "ui/support/theme/FramedStyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace heirloom {

namespace {

/// Styles that draw with whatever palette there is. Others (GTK's, Kvantum's, Adwaita's) bring their own colours.
bool drawsWithPalettes(const QString &style)
{
    static const QStringList names{QStringLiteral("fusion"), QStringLiteral("breeze"), QStringLiteral("oxygen"),
                                   QStringLiteral("windows")};
    return names.contains(style.toLower());
}

QPalette paletteOf(bool dark)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb colour) { p.setColor(role, QColor(colour)); };
    set(QPalette::Window, dark ? 0x1c2025 : 0xf0f1f3);
    set(QPalette::Base, dark ? 0x24292e : 0xffffff);
    set(QPalette::AlternateBase, dark ? 0x2a2f35 : 0xf6f7f9);
    set(QPalette::Button, dark ? 0x2b3138 : 0xfbfbfc);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, dark ? 0xe8eaed : 0x1f2933);
    set(QPalette::ToolTipBase, dark ? 0x2b3138 : 0xffffff);
    set(QPalette::BrightText, 0xffffff);
    set(QPalette::Highlight, 0x2f6fe0);
    set(QPalette::HighlightedText, 0xffffff);
    set(QPalette::Link, dark ? 0x6aa3ff : 0x0f5ae0);
    set(QPalette::LinkVisited, dark ? 0xb39ddb : 0x6a3fb5);
    set(QPalette::Light, dark ? 0x343b43 : 0xffffff);
    set(QPalette::Midlight, dark ? 0x2f353c : 0xf6f7f9);
    set(QPalette::Mid, dark ? 0x15181c : 0xc9ced5);
    set(QPalette::Dark, dark ? 0x101214 : 0xaab1ba);
    set(QPalette::Shadow, dark ? 0x000000 : 0x6b727a);
    set(QPalette::PlaceholderText, dark ? 0x949ba3 : 0x69727c);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(dark ? 0x6b727a : 0xa4abb3));
    return p;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent), m_nativeStyle(QApplication::style()->name()), m_choice(QStringLiteral("system"))
{
    connect(&m_desktop, &DesktopColours::changed, this, &Theme::apply);
}

void Theme::use(const QString &choice)
{
    m_choice = choice;
    apply();
}

QPalette Theme::lightPalette()
{
    return paletteOf(false);
}

QPalette Theme::darkPalette()
{
    return paletteOf(true);
}

bool Theme::isHighContrast(const QPalette &palette)
{
    constexpr double asGoodAsPure = 20; // ordinary palettes stay below: Fusion's own has 18
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= asGoodAsPure;
}

void Theme::apply()
{
    useStyle(m_nativeStyle);
    QApplication::setPalette(QPalette()); // the desktop's
    const QPalette native = QApplication::palette();
    if (isHighContrast(native)) {
        if (drawsWithPalettes(m_nativeStyle))
            QApplication::setStyle(new FramedStyle(m_nativeStyle));
        return;
    }
    const bool followsDesktop = m_choice != u"light" && m_choice != u"dark";
    const bool wantsDark = followsDesktop ? m_desktop.wish() == DesktopColours::Wish::Dark : m_choice == u"dark";
    if (followsDesktop && (m_desktop.wish() == DesktopColours::Wish::None || isDark(native) == wantsDark))
        return;
    if (!drawsWithPalettes(m_nativeStyle))
        useStyle(QStringLiteral("fusion"));
    QApplication::setPalette(wantsDark ? darkPalette() : lightPalette());
}

void Theme::useStyle(const QString &name)
{
    if (QApplication::style()->name().compare(name, Qt::CaseInsensitive) == 0)
        return;
    if (QStyle *style = QStyleFactory::create(name))
        QApplication::setStyle(style);
}

} // namespace heirloom
