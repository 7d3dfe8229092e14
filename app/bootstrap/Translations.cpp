// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Translations.h"

#include "settings/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace heirloom {

Translations::Translations(QObject *application) : QObject(application) {}

Translations &Translations::ofProgram()
{
    auto *application = QCoreApplication::instance();
    auto *known = application->findChild<Translations *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new Translations(application);
}

QString Translations::use(const QString &language)
{
    // Chosen by ourselves: QTranslator tries "en" only after all whole names, so that who prefers en_US to de got
    // German.
    const QString code = Languages::best(language.isEmpty() ? m_desktop.uiLanguages() : QStringList{language});
    const QLocale spoken(code);
    // The desktop's formats as long as they fit the texts: British dates with English, Austrian ones with German.
    QLocale::setDefault(language.isEmpty() || spoken.language() == m_desktop.language() ? m_desktop : spoken);
    m_installed.clear(); // takes them back
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English stands behind every other language: it has the plural forms of what is not translated.
    install(QStringLiteral("heirloom_en"), QStringLiteral(":/i18n"));
    if (code != u"en")
        install(QStringLiteral("heirloom_") + code, QStringLiteral(":/i18n"));
    return code;
}

void Translations::install(const QString &catalogue, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(catalogue, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

} // namespace heirloom
