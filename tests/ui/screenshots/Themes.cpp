// SPDX-License-Identifier: GPL-3.0-or-later
#include "Themes.h"

#include "ui/support/theme/FramedStyle.h"
#include "ui/support/theme/Theme.h"

#include <QApplication>
#include <QStyleFactory>

namespace heirloom {

namespace {

/// White on black, as desktops set it for those who need it.
QPalette contrastPalette()
{
    QPalette made;
    const auto set = [&made](std::initializer_list<QPalette::ColorRole> roles, QRgb colour) {
        for (const auto role : roles)
            made.setColor(role, QColor(colour));
    };
    set({QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase,
         QPalette::HighlightedText},
        0x000000);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::PlaceholderText,
         QPalette::Light, QPalette::Mid, QPalette::Dark},
        0xffffff);
    set({QPalette::Highlight}, 0xffe000);
    set({QPalette::Link}, 0x80d0ff);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, QColor(0x9a9a9a));
    return made;
}

} // namespace

QStringList themes::names()
{
    return {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
}

QPalette themes::palette(const QString &name)
{
    if (name == QStringLiteral("contrast"))
        return contrastPalette();
    return name == QStringLiteral("dark") ? Theme::darkPalette() : Theme::lightPalette();
}

void themes::use(const QString &name)
{
    const QString base = QStringLiteral("Fusion");
    QApplication::setStyle(name == QStringLiteral("contrast") ? new FramedStyle(base) : QStyleFactory::create(base));
    QApplication::setPalette(palette(name));
}

} // namespace heirloom
