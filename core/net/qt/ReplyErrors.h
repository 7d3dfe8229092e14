// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

class QNetworkReply;
class QUrl;

namespace heirloom {

/// The Error for a reply that failed below HTTP (no connection, a broken one, TLS, a local file). `certificateProblem`
/// is what is wrong with the server's certificate, if anything: a handshake that failed is Source then, because no
/// retry mends it and nobody may be talked past it.
Error replyError(const QNetworkReply &reply, const QString &certificateProblem);

/// "GET <redacted URL>: what", the one form of context that errors of this room have.
Error requestError(ErrorCode code, const QUrl &url, const QString &what);

/// The Error for an answer with an error status.
Error statusError(int status, const QUrl &url, const QByteArray &reason);

} // namespace heirloom
