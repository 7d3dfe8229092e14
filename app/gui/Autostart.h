// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace heirloom {

/// The entry that has the desktop start the program at login, in the background. Touches files, so not for the GUI's
/// thread; holds nothing but names, so any other.
class Autostart
{
public:
    /// `folder`: `$XDG_CONFIG_HOME/autostart`; `id` names the file; `program` is the absolute path of what is started.
    Autostart(QString folder, QString id, QString program);
    /// That of the user who runs this program.
    static Autostart ofUser(const QString &id);

    /// Writes the entry, in place of any other of its name.
    Status enable() const;
    /// Success if there is none.
    Status disable() const;
    /// Writes the entry if there is none. One that is there is the user's, who may have switched it off in it
    /// (`Hidden`).
    Status ensure() const;

    QByteArray entry() const;
    /// One word of an `Exec` line, by the rules of the desktop entry specification.
    static QString execWord(const QString &word);

private:
    QString m_folder;
    QString m_id;
    QString m_program;
};

} // namespace heirloom
