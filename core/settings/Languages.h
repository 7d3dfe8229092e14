// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace heirloom {

/// The languages that the program's texts are there in: translations/heirloom_CODE.ts, each. Pure functions, any
/// thread.
namespace Languages {

struct Language
{
    QString code; ///< "de", "pt_BR"
    QString name; ///< in itself: "Deutsch"
};

/// English, the language of the sources, among them. In the order of the alphabets.
const std::vector<Language> &all();
/// What somebody reads who prefers the `wanted` languages in this order, as QLocale::uiLanguages() has them. A language
/// as it is spoken elsewhere comes before the next wish ("pt-PT" reads "pt_BR"), one in another script does not count
/// ("zh-TW" does not read "zh_CN"). English if there is none.
QString best(const QStringList &wanted);
bool isRightToLeft(const QString &code);

} // namespace Languages
} // namespace heirloom
