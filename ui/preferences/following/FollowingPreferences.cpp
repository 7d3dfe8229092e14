// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/Pages.h"
#include "ui/preferences/PreferencesPage.h"
#include "ui/preferences/following/QuietHoursField.h"

#include <QCoreApplication>

namespace heirloom {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Preferences)
};

} // namespace

PreferencesPage *Pages::following(Settings &settings)
{
    //: page of the preferences: following sources
    auto *page = new PreferencesPage(settings, QStringLiteral("pageFollowing"), Text::tr("Following"));
    auto *hours = new QuietHoursField(QStringLiteral("quietHours"));
    page->addField(SettingKey::QuietHours, Text::tr("&Look at sources:"), hours,
                   Text::tr("What falls into these hours is made up for when they are over. “Sync now” looks at any "
                            "time. How often is chosen for each source."),
                   [hours](const QVariant &value) { hours->setText(value.toString()); });
    QObject::connect(hours, &QuietHoursField::edited, page,
                     [page, hours] { page->take(SettingKey::QuietHours, hours->text(), hours->problem()); });
    page->addFlag(SettingKey::LooksForNews, QStringLiteral("looksForNews"),
                  Text::tr("Look for newer revisions of what you &downloaded"),
                  Text::tr("Of sources that are not followed: each once a week, and nothing is downloaded."));
    return page;
}

} // namespace heirloom
