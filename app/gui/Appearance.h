// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme/Theme.h"

namespace heirloom {

class Settings;

/// Language, reading direction and colours of the program, as the settings have them. One for the program, owned by its
/// main() after the application object; the settings outlive it. GUI thread.
class Appearance
{
public:
    explicit Appearance(const Settings &settings);

    /// The settings may have changed. True if the language did: what is shown has to be made anew.
    bool take();

private:
    const Settings &m_settings;
    Theme m_theme;
    QString m_language;
};

} // namespace heirloom
