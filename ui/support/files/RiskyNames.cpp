// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/files/RiskyNames.h"

#include <QMimeDatabase>
#include <QSet>

#include <algorithm>

namespace heirloom {

namespace {

/// Kinds that desktops hand to something which runs them, and all kinds derived from these.
constexpr const char *runnable[] = {"application/x-executable",
                                    "application/x-sharedlib",
                                    "application/x-desktop",
                                    "application/x-shellscript",
                                    "application/x-csh",
                                    "application/x-perl",
                                    "application/x-ruby",
                                    "application/x-ms-dos-executable",
                                    "application/x-msdownload",
                                    "application/x-msi",
                                    "application/x-ms-shortcut",
                                    "application/x-mswinurl",
                                    "application/x-bat",
                                    "application/x-java-archive",
                                    "application/java-archive",
                                    "application/x-java-jnlp-file",
                                    "application/x-deb",
                                    "application/vnd.debian.binary-package",
                                    "application/x-rpm",
                                    "application/vnd.flatpak",
                                    "application/vnd.flatpak.ref",
                                    "application/vnd.appimage",
                                    "application/x-iso9660-appimage",
                                    "text/x-python",
                                    "text/x-python3"};

/// What the database derives of scripts, though nothing runs it.
constexpr const char *harmless = "application/json";

/// Such that the database of kinds may not know, or knows as something harmless.
const QSet<QString> &runnableSuffixes()
{
    static const QSet<QString> suffixes{
        QStringLiteral("appimage"), QStringLiteral("bash"), QStringLiteral("bat"),        QStringLiteral("cmd"),
        QStringLiteral("com"),      QStringLiteral("csh"),  QStringLiteral("deb"),        QStringLiteral("desktop"),
        QStringLiteral("exe"),      QStringLiteral("fish"), QStringLiteral("flatpakref"), QStringLiteral("hta"),
        QStringLiteral("jar"),      QStringLiteral("jnlp"), QStringLiteral("js"),         QStringLiteral("jse"),
        QStringLiteral("ksh"),      QStringLiteral("lnk"),  QStringLiteral("msi"),        QStringLiteral("pl"),
        QStringLiteral("ps1"),      QStringLiteral("py"),   QStringLiteral("pyw"),        QStringLiteral("rb"),
        QStringLiteral("reg"),      QStringLiteral("rpm"),  QStringLiteral("run"),        QStringLiteral("scr"),
        QStringLiteral("sh"),       QStringLiteral("snap"), QStringLiteral("url"),        QStringLiteral("vbs"),
        QStringLiteral("wsf"),      QStringLiteral("zsh"),  QStringLiteral("flatpak"),
    };
    return suffixes;
}

} // namespace

bool mayRunWhenOpened(const QString &name)
{
    const QString leaf = name.mid(name.lastIndexOf(u'/') + 1);
    const qsizetype dot = leaf.lastIndexOf(u'.');
    if (dot <= 0 || dot == leaf.size() - 1) // programs have no suffix at all
        return true;
    if (runnableSuffixes().contains(leaf.mid(dot + 1).trimmed().toLower()))
        return true;
    const QList<QMimeType> kinds = QMimeDatabase().mimeTypesForFileName(leaf);
    return std::any_of(kinds.begin(), kinds.end(), [](const QMimeType &kind) {
        return !kind.inherits(QLatin1String(harmless)) &&
               std::any_of(std::begin(runnable), std::end(runnable),
                           [&kind](const char *one) { return kind.inherits(QLatin1String(one)); });
    });
}

} // namespace heirloom
