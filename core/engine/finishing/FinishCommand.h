// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QStringList>
#include <stop_token>

namespace heirloom {

/// What the user wants to run when a task has ended. It comes from the user's settings alone: nothing that a source,
/// the network or the ledger says has a part in it. A value.
struct FinishCommand
{
    QStringList words; ///< the program and its arguments, handed on as they are; empty: nothing runs
    bool alsoOnFailure = false;
    qint64 longestMs = 3'600'000; ///< after that it is ended, so that those behind it get their turn

    /// As a line of the settings says it: words between blanks, quotation marks around those with blanks. There is no
    /// shell, so nothing else means anything.
    static FinishCommand fromLine(const QString &line, bool alsoOnFailure);
    /// Whether its program is there and can be run. Looks at the disk.
    Status check() const;
};

/// What became of a command that was tried.
struct CommandTrial
{
    int exitCode = 0;
    int signal = 0; ///< not 0: what ended it
    bool tookTooLong = false;
    QString output; ///< the first of what it wrote, as it may be shown
};

/// Runs a command with the values of a task that does not exist, for half a minute at most. On a thread of its own;
/// when stopped, the command ends too.
QFuture<Result<CommandTrial>> tryFinishCommand(const FinishCommand &command, std::stop_token stop);

} // namespace heirloom
