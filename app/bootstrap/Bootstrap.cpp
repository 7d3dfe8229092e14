// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Bootstrap.h"

#include "settings/Settings.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <filesystem>

namespace heirloom {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QString firstGiven(std::initializer_list<QString> candidates)
{
    for (const QString &candidate : candidates) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return {};
}

} // namespace

QString Bootstrap::applicationId()
{
    return QStringLiteral("io.github.heirloom.Heirloom");
}

void Bootstrap::nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("heirloom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEIRLOOM_VERSION));
}

QString Bootstrap::defaultLedgerPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/heirloom/ledger.db");
}

QString Bootstrap::defaultStorageRoot()
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString parent = firstGiven({downloads, QStandardPaths::writableLocation(QStandardPaths::HomeLocation)});
    return parent + QStringLiteral("/Heirloom");
}

QString Bootstrap::ledgerPathFrom(const QString &urlOrPath)
{
    static const QString scheme = QStringLiteral("sqlite:");
    const QString path = urlOrPath.startsWith(scheme) ? urlOrPath.mid(scheme.size()) : urlOrPath;
    if (path.isEmpty())
        return {};
    std::error_code failed;
    const auto absolute = std::filesystem::absolute(std::filesystem::path(path.toStdU16String()), failed);
    return failed ? path : QString::fromStdU16String(absolute.lexically_normal().u16string());
}

EngineOptions Bootstrap::engineOptions(const Settings &settings, const QString &ledger)
{
    EngineOptions options;
    options.ledgerPath = firstGiven({ledgerPathFrom(ledger), ledgerPathFrom(qEnvironmentVariable("HEIRLOOM_LEDGER")),
                                     settings.text(SettingKey::LedgerPath), defaultLedgerPath()});
    options.defaultStorageRoot = firstGiven({settings.text(SettingKey::StorageRoot), defaultStorageRoot()});
    options.parallelTasks = qBound(1, settings.number(SettingKey::ParallelTasks), 64);
    options.graceMs = qMax(1, settings.number(SettingKey::GraceDays)) * dayMs;
    return options;
}

} // namespace heirloom
