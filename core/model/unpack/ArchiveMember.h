// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace heirloom {

/// Where a file of a task comes from that was unpacked from another one of its files: stands in the place of addresses,
/// so whoever has the file's row or its description knows it too. No transfer fetches it.
inline QString memberAddress(const QString &archivePath)
{
    return QStringLiteral("archive:") + QString::fromLatin1(QUrl::toPercentEncoding(archivePath, "/"));
}

/// The path of the archive; none: the file is no member of one.
inline std::optional<QString> archiveOf(const QStringList &addresses)
{
    const QString scheme = QStringLiteral("archive:");
    if (addresses.size() != 1 || !addresses.first().startsWith(scheme))
        return std::nullopt;
    return QUrl::fromPercentEncoding(addresses.first().mid(scheme.size()).toLatin1());
}

} // namespace heirloom
