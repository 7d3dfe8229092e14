// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "engine/TokenKeeper.h"
#include "engine/finishing/FinishCommand.h"
#include "model/NameMapping.h"
#include "model/States.h"
#include "model/follow/QuietHours.h"
#include "sources/SourceEndpoints.h"
#include "transfer/TransferEngine.h"

#include <memory>

namespace heirloom {

/// How an engine is to work; made by the bootstrap from settings. What is Live and the endpoints may change later.
struct EngineOptions
{
    QString ledgerPath; ///< absolute
    QString tenant = QStringLiteral("local");
    QString principal = QStringLiteral("local"); ///< who acts: asked for roles, written into the audit log
    QString defaultStorageRoot;                  ///< where the storage `default` is made when there is none yet
    Live<int> parallelTasks = 3;
    int ioThreads = 0;                              ///< 0: one per processor
    Live<qint64> graceMs = 14LL * 24 * 3600 * 1000; ///< how long unreferenced content stays, and undo lives; floor 24 h
    qint64 spaceRetryMs = 5'000;                    ///< how often a task that waits for space looks again
    Live<int> scrubDays = 30; ///< while a window is open, all stored content is read so often; 0: never
    qint64 scrubBytesPerSecond = 20'000'000;
    int upkeepMs = 3'600'000;                   ///< how often it is looked what is due of that, and of reclaiming
    TransferOptions transfer;                   ///< its `addresses`, `credentials` and `proxies` hold for sources too
    Live<bool> looksForNews = true;             ///< sources of tasks nobody follows are looked at too, each once a week
    Live<QuietHours> quietHours = QuietHours(); ///< in which nobody looks at followed sources by himself
    SourceEndpoints endpoints;                  ///< of repositories, to begin with
    NameMapping names;                          ///< at the beginning; see Engine::setNames()
    FinishCommand finishCommand;                ///< at the beginning; see Engine::setFinishCommand()
    std::shared_ptr<const Clock> clock;         ///< null: the system's
    QString archiver;                           ///< the program `heirloom-archiver`, an absolute path
    Live<qint64> packMostBytes = 1 << 20;       ///< contents of archived tasks up to this size go into packs; -1: none
    Live<UnpackWish> unpackZip = UnpackWish::Ask; ///< archives of this type, of tasks that say nothing of them
    Live<UnpackWish> unpackTar = UnpackWish::Ask; ///< compressed ones too
    Live<UnpackWish> unpack7z = UnpackWish::Ask;
    bool setDamagedLedgerAside = false; ///< rename a ledger that cannot be read and start a new one (rebuild)

    std::shared_ptr<TokenKeeper> tokens; ///< null: nobody keeps any
};

} // namespace heirloom
