// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace heirloom {

/// Text from outside (names, paths, server messages) made harmless to show: control characters, bidi overrides and
/// line breaks become visible escapes, so that a name can neither forge a terminal sequence nor reverse a line.
QString displaySafe(QStringView text);
/// The same JSON with those characters escaped: it says the same, and nothing that reads it by lines or shows it as it
/// comes is misled. REQUIRES: compact JSON, which holds control characters escaped already.
QByteArray displaySafeJson(const QByteArray &json);

/// A size in bytes for people, in decimal units as disks are sold, three digits at most: "1.2 GB", "412 GB", "812 B".
QString displaySize(qint64 bytes, const QLocale &locale = QLocale(QLocale::English));

} // namespace heirloom
