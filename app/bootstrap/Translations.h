// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>
#include <memory>
#include <vector>

namespace heirloom {

/// The catalogues that are installed: ours, which the programs carry, and Qt's own as far as they are installed, for
/// the standard buttons. Sets the default locale with them, so that numbers and dates are those of the texts.
///
/// Lives on the application's thread and is owned by it.
class Translations : public QObject
{
    Q_OBJECT
public:
    /// The one of the program; made, with nothing installed, if there is none yet.
    static Translations &ofProgram();
    /// In place of those before. Empty: what the user's desktop prefers. The language it came to, of Languages::all().
    QString use(const QString &language);

private:
    explicit Translations(QObject *application);
    void install(const QString &catalogue, const QString &folder);

    const QLocale m_desktop; ///< the default when the program began
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace heirloom
