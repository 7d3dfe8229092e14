// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/PathText.h"

#include <QDir>

namespace heirloom {

PathParts splitPath(const QString &absolutePath)
{
    const qsizetype slash = absolutePath.lastIndexOf(u'/');
    return {slash > 0 ? absolutePath.left(slash) : QStringLiteral("/"), absolutePath.mid(slash + 1)};
}

QString absolutePath(const QString &path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

QString realPath(const QString &path)
{
    const QString real = QDir(path).canonicalPath();
    return real.isEmpty() ? QDir::cleanPath(path) : real;
}

} // namespace heirloom
