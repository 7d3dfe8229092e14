// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Versions.h"

#include "engine/diagnostics/EngineFacts.h"

#include <QCoreApplication>

namespace heirloom {

QString Bootstrap::versionText(const QString &program)
{
    QString text = program + u' ' + QCoreApplication::applicationVersion();
    for (const LibraryVersion &library : libraryVersions())
        text += u'\n' + library.name + u' ' + library.version;
    return text;
}

} // namespace heirloom
