// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Languages.h"

#include <QLocale>
#include <algorithm>

namespace heirloom {

namespace {

/// "C" is what QLocale makes of a language that it does not know.
bool isSameLanguage(const QLocale &one, const QLocale &other)
{
    return one.language() != QLocale::C && one.language() == other.language() && one.script() == other.script();
}

} // namespace

const std::vector<Languages::Language> &Languages::all()
{
    static const std::vector<Language> languages{
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
    };
    return languages;
}

QString Languages::best(const QStringList &wanted)
{
    for (QString wish : wanted) {
        const QLocale spoken(wish.replace(u'-', u'_'));
        const auto found = std::find_if(all().begin(), all().end(), [&spoken](const Language &language) {
            return isSameLanguage(QLocale(language.code), spoken);
        });
        if (found != all().end())
            return found->code;
    }
    return QStringLiteral("en");
}

bool Languages::isRightToLeft(const QString &code)
{
    return QLocale(code).textDirection() == Qt::RightToLeft;
}

} // namespace heirloom
