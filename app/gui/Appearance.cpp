// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/Appearance.h"

#include "app/bootstrap/Bootstrap.h"
#include "settings/Languages.h"
#include "settings/Settings.h"

#include <QGuiApplication>
#include <utility>

namespace heirloom {

Appearance::Appearance(const Settings &settings) : m_settings(settings)
{
    take();
}

bool Appearance::take()
{
    m_theme.use(m_settings.text(SettingKey::Theme));
    const QString language = Bootstrap::installTranslations(m_settings.text(SettingKey::Language));
    QGuiApplication::setLayoutDirection(Languages::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    return std::exchange(m_language, language) != language;
}

} // namespace heirloom
