// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace heirloom::test {

/// What `--help` says of one command.
struct Heard
{
    QStringList options;                ///< "-h", "--help"
    QStringList commands;               ///< below it
    QStringList arguments;              ///< "SOURCE"
    QMap<QString, QStringList> choices; ///< allowed values, by option or argument
    QStringList longOptions() const { return options.filter(QStringLiteral("--")); }
};

/// Asks for the help of the program and of each of its commands, by the names that it gives itself. By path: "storage
/// add"; the program is the empty one.
QMap<QString, Heard> hearAll();

/// A program's output; what it said on stderr is a warning. Empty if it failed.
QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input = {});

/// What a shell offers, sorted, for each line that is typed behind the program's name. `script` is the file of its
/// completion, `folder` one for its own use.
QList<QStringList> offeredBy(const QString &shell, const QString &script, const QString &folder,
                             const QStringList &lines);

} // namespace heirloom::test
