// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace heirloom {

/// What a drop or the clipboard offers to download: links and local files, in order, without doubles.
/// Reads text/uri-list, text/x-moz-url, the links of text/html, and text/plain. Pure.
QStringList linksIn(const QMimeData *data);

/// The lines of a text that look like a link, a repository ("hf:owner/name") or an absolute path; links inside a
/// sentence count too.
QStringList linksIn(const QString &text);

/// The links of a text that is nothing but links to files or pages on the web, parted by blanks; else none.
QStringList linksOnly(const QString &text);

} // namespace heirloom
