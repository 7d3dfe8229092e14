// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CliBed.h"
#include "app/cli/Program.h"

#include <sstream>

namespace heirloom::test {

/// The command line within this process, as if stderr were no terminal.
inline Answer runHere(const QStringList &arguments)
{
    std::vector<std::string> all;
    for (const QString &argument : arguments)
        all.push_back(argument.toStdString());
    std::ostringstream out, err;
    const int code = cli::runProgram(all, out, err, false);
    return {code, QByteArray::fromStdString(out.str()), QByteArray::fromStdString(err.str())};
}

/// A home without settings of anybody.
inline void useHome(const QTemporaryDir &home)
{
    qputenv("HOME", home.path().toUtf8());
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.filePath(QString::fromLatin1(name)).toUtf8());
    for (const char *name : {"HEIRLOOM_LEDGER", "HF_ENDPOINT", "HF_HOME", "HF_TOKEN"})
        qunsetenv(name);
}

} // namespace heirloom::test
