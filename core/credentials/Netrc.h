// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace heirloom {

/// One `machine` of a netrc file.
struct NetrcEntry
{
    QString machine; ///< lower case
    QByteArray login;
    QByteArray password;
};

/// The entries of a netrc file, in its order: `machine HOST login NAME password TEXT` over any lines, values in double
/// quotes if they hold blanks, comments from a '#' that begins a word. Macros (`macdef`) are passed over up to the next
/// empty line, `account` is ignored. The `default` entry is left out, because it would be shown to every server; so is
/// an entry without a password. Pure.
std::vector<NetrcEntry> parseNetrc(const QByteArray &text);

} // namespace heirloom
