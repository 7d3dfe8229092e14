// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QStringList>

namespace heirloom {

/// What a start of the program wants: of this process, or of the one that runs already. A value.
struct StartMessage
{
    enum class Action { None, NewTask, PauseAll };

    QStringList links;          ///< to offer; local files are absolute
    bool background = false;    ///< no window for it
    QByteArray activationToken; ///< with which the desktop lets a window come to the front; may be empty
    Action action = Action::None;

    static constexpr qsizetype mostBytes = 1 << 20; ///< encoded
    static constexpr qsizetype mostLinks = 1000;
    static constexpr qsizetype longestLink = 32'768;

    /// One line of UTF-8 without its end. Invalid: more than a running program would take.
    Result<QByteArray> encode() const;
    /// Takes nothing that encode() would not make, but for members that a newer version may add.
    static Result<StartMessage> decode(const QByteArray &line);

    /// Somebody wants to look at something.
    bool wantsWindow() const
    {
        return action == Action::NewTask || !links.isEmpty() || (!background && action == Action::None);
    }

    bool operator==(const StartMessage &) const = default;
};

} // namespace heirloom
