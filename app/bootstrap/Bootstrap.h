// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QStringList>

namespace heirloom {

class Engine;
class Settings;

/// What every program of the family does before it opens the engine. No GUI in here.
namespace Bootstrap {

/// The reverse-DNS id of the program: desktop file, icon and window class carry it.
QString applicationId();

/// Threads share a few heaps: each that has one of its own keeps what others free, and a download with many connections
/// would take a quarter more memory. Before there are threads.
void limitHeaps();

/// Sets name, version and organisation of the application object, and what Qt may write to stderr. Call once, after it
/// was made.
void nameApplication();

/// Texts, numbers and dates in this language, in place of the one before; empty: the desktop's. Call after
/// nameApplication(), and again whenever the user chooses another. Which of Languages::all() it is now.
QString installTranslations(const QString &language = {});

/// Files named relative to the current folder, as a shell gives them, become absolute; links stay as they are.
QStringList absoluteLinks(const QStringList &arguments);

/// `$XDG_DATA_HOME/heirloom/ledger.db`, or what the platform has in its place.
QString defaultLedgerPath();

/// The folder `Heirloom` in the user's download folder.
QString defaultStorageRoot();

/// An absolute path out of what `--ledger` and HEIRLOOM_LEDGER take: `sqlite:PATH` or a bare path.
QString ledgerPathFrom(const QString &urlOrPath);

/// The token that a file holds, as `--token-file` takes it.
Result<QByteArray> tokenFrom(const QString &path);

/// Settings, environment and the user's own files of credentials as the engine's options. The ledger is the first given
/// of: `ledger` (the command line), HEIRLOOM_LEDGER, the setting, the default.
EngineOptions engineOptions(const Settings &settings, const QString &ledger = {});
/// The same with the settings of the user who runs the program.
EngineOptions userEngineOptions(const QString &ledger);
/// Tells a running engine those settings that count at once, when they have changed. On the thread of both.
void apply(Engine &engine, const Settings &settings);
/// Downloads are held from now on as the user's settings and the network have it. Before the engine is started.
void watchNetwork(Engine &engine);

} // namespace Bootstrap
} // namespace heirloom
