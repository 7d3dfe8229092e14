// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

namespace heirloom {

/// What can be set. Names in the file and defaults are one table in Settings.cpp.
enum class SettingKey {
    LedgerPath,           ///< string, absolute; empty: the user's data folder
    StorageRoot,          ///< string, absolute: where the first storage is made; empty: the download folder
    ParallelTasks,        ///< int
    ParallelFiles,        ///< int: of all tasks together
    ConnectionsPerFile,   ///< int: at most, to all of its servers together; 1: large files come in one piece
    ConnectionsPerServer, ///< int: of these to one server
    GraceDays,            ///< int: how long deleted content can be brought back
    PackUpTo,             ///< int: KiB; contents of archived tasks that are no larger go into packs; 0: none
    UnpackZip,       ///< string: "ask", "always" or "never": what becomes of archives of this type that tasks bring
    UnpackTar,       ///< likewise, compressed ones too
    Unpack7z,        ///< likewise
    ScrubDays,       ///< int: how often all stored content is read and compared; 0: never
    LimitRate,       ///< int: kB (1000 bytes) per second for all downloads together; 0: as fast as it goes
    LimitSchedule,   ///< string: rates at certain times, see RateSchedule
    HostLimits,      ///< string: rates of single servers, see HostLimits
    Proxy,           ///< string: "system", "none", or the address of one, see ProxyChoice
    LowSpeedRate,    ///< int: bytes per second; who is slower than that for LowSpeedSeconds is left; 0: nobody
    LowSpeedSeconds, ///< int
    FinishCommand,   ///< string: what runs when a task has ended, split as a command line; empty: nothing
    FinishCommandOnFailure, ///< bool: when one failed, too
    PauseOnMetered,         ///< bool: nothing is downloaded over a connection that is paid for by volume
    TokenServers,    ///< string: servers whose tokens are in the keychain, as "https://host[:port]", blanks between
    LooksForNews,    ///< bool: sources of tasks nobody follows are looked at for newer revisions, each once a week
    QuietHours,      ///< string: in which nobody looks at followed sources by himself, as "22:00-07:00"; empty: none
    NameMapping,     ///< string: names and the sources behind them, see NameMapping
    Language,        ///< string: one of Languages::all(); empty: the user's desktop says
    Theme,           ///< string: "system", "light" or "dark"
    StartAtLogin,    ///< bool: the program starts with the user's session
    CloseToTray,     ///< string: what closing the window does: "ask", "keep" downloading, "minimize", or "quit"
    InhibitSleep,    ///< bool: the computer does not fall asleep by itself while something is downloaded
    NotifyFinished,  ///< bool: the desktop shows a notification when a task is finished
    NotifyFailed,    ///< bool: … has failed
    NotifyWaiting,   ///< bool: … waits for something, disk space for example
    NotifyDamage,    ///< bool: … when stored content is found damaged
    NotifySynced,    ///< bool: … when a followed source changed, or needs the user
    ConfirmDelete,   ///< bool: deleting tasks asks first
    PreferencesPage, ///< int: the page that the preferences open with
    PrivateTargets,  ///< bool: a source on the internet may name addresses of the user's own network
    HuggingFaceEndpoint, ///< string: where `hf:` repositories are
    ZenodoEndpoint,      ///< string: where `zenodo:` records are
    GitHubEndpoint,      ///< string: where the API is that knows the releases of `github:` repositories
    EditableCopies,      ///< bool: what "Files are" offers first in the add dialog
    WindowGeometry,      ///< bytes of QWidget::saveGeometry()
    WindowState,         ///< bytes of QMainWindow::saveState()
    SidebarSplitter,     ///< bytes of QSplitter::saveState()
    DetailsSplitter,     ///< bytes of QSplitter::saveState()
    TaskHeader,          ///< bytes of QHeaderView::saveState()
    FilesHeader,         ///< bytes of QHeaderView::saveState()
};

/// The user's choices in one INI file. Writes are gathered and replace the file as a whole (QSettings does both).
///
/// Lives on the thread that made it; owned by the program's main(). A file of a newer version is read but never
/// written.
class Settings
{
public:
    /// The version this program writes.
    static constexpr int currentVersion = 1;

    explicit Settings(const QString &path = userPath());

    /// `$XDG_CONFIG_HOME/heirloom/heirloom.ini`, or what the platform has in its place.
    static QString userPath();

    /// The stored value, or the default of the table; always of the default's type.
    QVariant value(SettingKey key) const;
    QString text(SettingKey key) const { return value(key).toString(); }
    int number(SettingKey key) const { return value(key).toInt(); }
    bool flag(SettingKey key) const { return value(key).toBool(); }
    QByteArray bytes(SettingKey key) const { return value(key).toByteArray(); }

    void set(SettingKey key, const QVariant &value);
    /// Back to the default.
    void reset(SettingKey key);
    /// False for a file that a newer version wrote, or that may not be written.
    bool isWritable() const;
    int version() const;

private:
    QSettings m_file;
};

} // namespace heirloom
