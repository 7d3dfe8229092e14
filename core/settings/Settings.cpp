// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"

#include <QStandardPaths>
#include <array>
#include <span>

namespace heirloom {

namespace {

struct Entry
{
    SettingKey key;
    QLatin1String name; // stored; never rename without a migration
    QVariant fallback;
};

const QLatin1String versionName("version");

std::span<const Entry> table()
{
    static const auto entries = std::to_array<Entry>({
        {SettingKey::LedgerPath, QLatin1String("ledger/path"), QString()},
        {SettingKey::StorageRoot, QLatin1String("storage/root"), QString()},
        {SettingKey::ParallelTasks, QLatin1String("transfers/parallelTasks"), 3},
        {SettingKey::ParallelFiles, QLatin1String("transfers/parallelFiles"), 48},
        {SettingKey::ConnectionsPerFile, QLatin1String("transfers/connectionsPerFile"), 8},
        {SettingKey::ConnectionsPerServer, QLatin1String("transfers/connectionsPerServer"), 4},
        {SettingKey::GraceDays, QLatin1String("deleting/graceDays"), 14},
        {SettingKey::PackUpTo, QLatin1String("archiving/packUpToKiB"), 1024},
        {SettingKey::UnpackZip, QLatin1String("unpacking/zip"), QStringLiteral("ask")},
        {SettingKey::UnpackTar, QLatin1String("unpacking/tar"), QStringLiteral("ask")},
        {SettingKey::Unpack7z, QLatin1String("unpacking/7z"), QStringLiteral("ask")},
        {SettingKey::ScrubDays, QLatin1String("storage/scrubDays"), 30},
        {SettingKey::LimitRate, QLatin1String("network/limitRate"), 0},
        {SettingKey::LimitSchedule, QLatin1String("network/limitSchedule"), QString()},
        {SettingKey::HostLimits, QLatin1String("network/hostLimits"), QString()},
        {SettingKey::Proxy, QLatin1String("network/proxy"), QStringLiteral("system")},
        {SettingKey::LowSpeedRate, QLatin1String("network/lowSpeedRate"), 0},
        {SettingKey::LowSpeedSeconds, QLatin1String("network/lowSpeedSeconds"), 60},
        {SettingKey::FinishCommand, QLatin1String("finishing/command"), QString()},
        {SettingKey::FinishCommandOnFailure, QLatin1String("finishing/alsoOnFailure"), false},
        {SettingKey::PauseOnMetered, QLatin1String("network/pauseOnMetered"), false},
        {SettingKey::TokenServers, QLatin1String("sources/tokenServers"), QString()},
        {SettingKey::LooksForNews, QLatin1String("following/looksForNews"), true},
        {SettingKey::QuietHours, QLatin1String("following/quietHours"), QString()},
        {SettingKey::NameMapping, QLatin1String("sources/nameMapping"), QString()},
        {SettingKey::Language, QLatin1String("general/language"), QString()},
        {SettingKey::Theme, QLatin1String("general/theme"), QStringLiteral("system")},
        {SettingKey::StartAtLogin, QLatin1String("general/startAtLogin"), false},
        {SettingKey::CloseToTray, QLatin1String("window/closeToTray"), QStringLiteral("ask")},
        {SettingKey::InhibitSleep, QLatin1String("general/inhibitSleep"), true},
        {SettingKey::NotifyFinished, QLatin1String("notices/finished"), true},
        {SettingKey::NotifyFailed, QLatin1String("notices/failed"), true},
        {SettingKey::NotifyWaiting, QLatin1String("notices/waiting"), true},
        {SettingKey::NotifyDamage, QLatin1String("notices/damage"), true},
        {SettingKey::NotifySynced, QLatin1String("notices/synced"), true},
        {SettingKey::ConfirmDelete, QLatin1String("deleting/confirm"), true},
        {SettingKey::PreferencesPage, QLatin1String("window/preferencesPage"), 0},
        {SettingKey::PrivateTargets, QLatin1String("network/allowPrivateAddresses"), false},
        {SettingKey::HuggingFaceEndpoint, QLatin1String("sources/huggingFaceEndpoint"),
         QStringLiteral("https://huggingface.co")},
        {SettingKey::ZenodoEndpoint, QLatin1String("sources/zenodoEndpoint"), QStringLiteral("https://zenodo.org")},
        {SettingKey::GitHubEndpoint, QLatin1String("sources/gitHubEndpoint"), QStringLiteral("https://api.github.com")},
        {SettingKey::EditableCopies, QLatin1String("adding/editableCopies"), false},
        {SettingKey::WindowGeometry, QLatin1String("window/geometry"), QByteArray()},
        {SettingKey::WindowState, QLatin1String("window/state"), QByteArray()},
        {SettingKey::SidebarSplitter, QLatin1String("window/sidebar"), QByteArray()},
        {SettingKey::DetailsSplitter, QLatin1String("window/details"), QByteArray()},
        {SettingKey::TaskHeader, QLatin1String("window/taskHeader"), QByteArray()},
        {SettingKey::FilesHeader, QLatin1String("window/filesHeader"), QByteArray()},
    });
    return entries;
}

const Entry &entryOf(SettingKey key)
{
    const auto entries = table();
    const auto found = std::find_if(entries.begin(), entries.end(), [key](const Entry &e) { return e.key == key; });
    Q_ASSERT(found != entries.end());
    return *found;
}

} // namespace

Settings::Settings(const QString &path) : m_file(path, QSettings::IniFormat)
{
    m_file.setFallbacksEnabled(false);
    if (isWritable() && version() < currentVersion)
        m_file.setValue(versionName, currentVersion);
}

QString Settings::userPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/heirloom/heirloom.ini");
}

QVariant Settings::value(SettingKey key) const
{
    const Entry &entry = entryOf(key);
    QVariant stored = m_file.value(entry.name);
    const bool fits = stored.isValid() && stored.convert(entry.fallback.metaType());
    return fits ? stored : entry.fallback;
}

void Settings::set(SettingKey key, const QVariant &value)
{
    if (isWritable())
        m_file.setValue(entryOf(key).name, value);
}

void Settings::reset(SettingKey key)
{
    if (isWritable())
        m_file.remove(entryOf(key).name);
}

bool Settings::isWritable() const
{
    return version() <= currentVersion && m_file.isWritable();
}

int Settings::version() const
{
    return m_file.value(versionName, 0).toInt();
}

} // namespace heirloom
