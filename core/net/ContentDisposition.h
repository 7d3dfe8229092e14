// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

class QUrl;

namespace heirloom {

struct HttpResponse;

/// The file name a `Content-Disposition` value proposes (RFC 6266, RFC 8187), empty if none. Lenient as browsers are:
/// unquoted names with blanks, raw UTF-8 and percent escapes are understood. Only what follows the last '/' or '\\' is
/// returned, but the name is otherwise untrusted: pass it through safeName() before it gets near a file system.
QString contentDispositionFileName(QByteArrayView value);

/// The name for a download: the header's, else the last path segment of the final URL, else that of `requested`.
/// Empty if nothing proposes one; as untrusted as the above.
QString proposedFileName(const HttpResponse &response, const QUrl &requested);

} // namespace heirloom
