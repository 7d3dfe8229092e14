// SPDX-License-Identifier: GPL-3.0-or-later
#include "Themes.h"

namespace heirloom {

namespace {

/// The colours of one theme, each the same in every group of the palette but for disabled texts.
struct Colours
{
    QRgb window, base, alternate, button, text, placeholder, disabled;
    QRgb highlight, highlighted, light, mid, dark, link;
};

constexpr Colours lightOnes{0xf0f1f3, 0xffffff, 0xf6f7f9, 0xfbfbfc, 0x1f2933, 0x69727c, 0xa4abb3,
                            0x2f6fe0, 0xffffff, 0xffffff, 0xc9ced5, 0xaab1ba, 0x0f5ae0};
constexpr Colours darkOnes{0x1c2025, 0x24292e, 0x2a2f35, 0x2b3138, 0xe8eaed, 0x949ba3, 0x6b727a,
                           0x2f6fe0, 0xffffff, 0x343b43, 0x15181c, 0x101214, 0x6aa3ff};
constexpr Colours contrastOnes{0x000000, 0x000000, 0x000000, 0x000000, 0xffffff, 0xffffff, 0x9a9a9a,
                               0xffe000, 0x000000, 0xffffff, 0xffffff, 0xffffff, 0x80d0ff};

QPalette paletteOf(const Colours &colours)
{
    QPalette made;
    const auto set = [&made](std::initializer_list<QPalette::ColorRole> roles, QRgb colour) {
        for (const auto role : roles)
            made.setColor(role, QColor(colour));
    };
    set({QPalette::Window}, colours.window);
    set({QPalette::Base}, colours.base);
    set({QPalette::AlternateBase}, colours.alternate);
    set({QPalette::Button, QPalette::ToolTipBase}, colours.button);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}, colours.text);
    set({QPalette::PlaceholderText}, colours.placeholder);
    set({QPalette::Highlight}, colours.highlight);
    set({QPalette::HighlightedText}, colours.highlighted);
    set({QPalette::Light}, colours.light);
    set({QPalette::Mid}, colours.mid);
    set({QPalette::Dark}, colours.dark);
    set({QPalette::Link}, colours.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    return made;
}

} // namespace

QStringList themes::names()
{
    return {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
}

QPalette themes::palette(const QString &name)
{
    return paletteOf(name == QStringLiteral("dark")       ? darkOnes
                     : name == QStringLiteral("contrast") ? contrastOnes
                                                          : lightOnes);
}

} // namespace heirloom
