// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme/DesktopColours.h"

#include <QPalette>

namespace heirloom {

/// The colours of the program: those of the user's desktop, or light or dark ones of our own, on top of the native
/// style; where that has colours of its own that no palette changes, in Fusion. They may change at any time. A palette
/// of high contrast that the desktop sets is left alone, whatever is chosen.
///
/// One for the program, owned by its main() after the application object. GUI thread.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    /// "system", "light" or "dark", as SettingKey::Theme has it.
    void use(const QString &choice);

    static QPalette lightPalette();
    static QPalette darkPalette();
    /// Black on white, or the reverse, as only somebody sets it who needs it.
    static bool isHighContrast(const QPalette &palette);

private:
    void apply();
    void useStyle(const QString &name);

    DesktopColours m_desktop;
    const QString m_nativeStyle;
    QString m_choice;
};

} // namespace heirloom
