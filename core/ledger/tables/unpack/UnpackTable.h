// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Session.h"
#include "model/packs/PackRange.h"

#include <QString>
#include <optional>
#include <vector>

namespace heirloom {

/// A finished file of a task whose name is that of an archive.
struct ArchiveItem
{
    ItemId item;
    QString path;
    Packable content;  ///< where its bytes are
    quint64 inode = 0; ///< of the file they are in, when they were last known to be right
    qint64 mtimeNs = 0, ctimeNs = 0;
    /// What became of it so far; unset: nobody has asked for it.
    enum class State { Wanted, Done, Failed };
    std::optional<State> state;
    std::optional<Sha256> unpacked; ///< what was unpacked, or could not be
    qint64 refused = 0;             ///< entries that could not become files
    std::optional<Error> error;     ///< of a failed one

    /// Asked for and not done yet; or done, and another content since.
    bool isDue() const { return state && (*state == State::Wanted || unpacked != content.sha256); }
};

/// Which archives of tasks are unpacked, and what became of them. All methods run inside the session's transaction.
class UnpackTable
{
public:
    explicit UnpackTable(Session &session) : m_session(session) {}

    /// Archives that the task has got, by their ids; what was unpacked from another one is none. `known`: only those
    /// that anybody has asked for, which costs little however many files the task has.
    Result<std::vector<ArchiveItem>> archives(TaskId task, bool known);
    /// It is to be unpacked, whatever became of it before.
    Status want(ItemId archive);
    /// The same for the archive under that path, if the task has it.
    Status want(TaskId task, const QString &archivePath);
    /// What could not be unpacked is to be tried again.
    Status retry(TaskId task);
    /// Done, or failed with that error.
    Status settle(ItemId archive, const Sha256 &unpacked, qint64 refused, const std::optional<Error> &error = {});
    /// Whether a file of the task that does not come from that archive stands under this path or below it, whichever
    /// letters are capital ones.
    Result<bool> isTaken(TaskId task, const QString &folder, const QString &archivePath);

private:
    Session &m_session;
};

} // namespace heirloom
