// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/DiagnosticsText.h"

#include <QApplication>
#include <QImageReader>
#include <QLocale>
#include <QNetworkInformation>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>
#include <QSystemTrayIcon>

namespace heirloom {

namespace {

constexpr int longestWord = 40;

/// A word of the environment. Whatever else somebody keeps there stays there.
QString word(const char *variable)
{
    QString text = qEnvironmentVariable(variable).left(longestWord);
    text.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u':' && c != u'-' && c != u'_'; });
    return text.isEmpty() ? QStringLiteral("unknown") : text;
}

QString orNone(const QStringList &texts)
{
    return texts.isEmpty() ? QStringLiteral("none") : texts.join(QStringLiteral(", "));
}

QString programLine()
{
    QStringList parts{QStringLiteral("Heirloom ") + QCoreApplication::applicationVersion()};
    for (const LibraryVersion &library : libraryVersions())
        parts << library.name + u' ' + library.version;
    if (qEnvironmentVariableIsSet("APPIMAGE"))
        parts << QStringLiteral("AppImage");
    if (qEnvironmentVariableIsSet("FLATPAK_ID"))
        parts << QStringLiteral("Flatpak");
    return orNone(parts);
}

QString systemLine()
{
    return QStringLiteral("System: %1, %2 %3, %4")
        .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
             QSysInfo::currentCpuArchitecture());
}

QString desktopLine()
{
    QStringList scales;
    for (const QScreen *screen : QGuiApplication::screens())
        scales << QString::number(screen->devicePixelRatio());
    return QStringLiteral("Desktop: %1, %2; tray %3; style %4; scale of screens %5; locale %6")
        .arg(word("XDG_CURRENT_DESKTOP"), word("XDG_SESSION_TYPE"),
             QSystemTrayIcon::isSystemTrayAvailable() ? QStringLiteral("yes") : QStringLiteral("no"),
             QApplication::style()->name(), orNone(scales), QLocale().name());
}

QString pluginLine(const EngineFacts &facts)
{
    QStringList images;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        images << QString::fromLatin1(format);
    return QStringLiteral("Qt plugins: platform %1; TLS %2; network %3; images %4")
        .arg(QGuiApplication::platformName(), facts.tls.isEmpty() ? QStringLiteral("none") : facts.tls,
             orNone(QNetworkInformation::availableBackends()), orNone(images));
}

QString ledgerLine(const EngineFacts &facts)
{
    qint64 all = 0;
    QStringList states;
    for (const auto &[state, count] : facts.tasks) {
        all += count;
        states << QStringLiteral("%1 %2").arg(QString::number(count), toString(state));
    }
    return QStringLiteral("Ledger: version %1; tasks %2 (%3); contents %4; packs %5; followed %6")
        .arg(QString::number(facts.ledgerVersion), QString::number(all), orNone(states), QString::number(facts.objects),
             QString::number(facts.packs), QString::number(facts.subscriptions));
}

QString storageLine(const EngineFacts &facts)
{
    QStringList storages;
    for (const EngineFacts::StorageFacts &storage : facts.storages) {
        QString text = storage.fileSystem.isEmpty() ? QStringLiteral("not there") : storage.fileSystem;
        text += QStringLiteral(" (%1%2)").arg(toString(storage.link),
                                              storage.isDirty ? QStringLiteral(", stopped") : QString());
        storages << text;
    }
    return QStringLiteral("Storages: %1: %2").arg(QString::number(facts.storages.size()), orNone(storages));
}

QString failureLine(const EngineFacts &facts)
{
    QStringList failures;
    for (const EngineFacts::Failure &failure : facts.failures)
        failures << QStringLiteral("%1 (%2 times)").arg(failure.code, QString::number(failure.count));
    return QStringLiteral("Last failures: ") + orNone(failures);
}

} // namespace

QString diagnosticsText(const EngineFacts &facts)
{
    const QStringList lines{programLine(),     systemLine(),       desktopLine(),     pluginLine(facts),
                            ledgerLine(facts), storageLine(facts), failureLine(facts)};
    return lines.join(u'\n') + u'\n';
}

} // namespace heirloom
