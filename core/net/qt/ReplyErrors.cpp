// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qt/ReplyErrors.h"

#include "base/DisplayText.h"
#include "net/UrlRedaction.h"

#include <QNetworkReply>

namespace heirloom {

namespace {

ErrorCode codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorCode::Timeout;
    case QNetworkReply::ContentNotFoundError:
        return ErrorCode::NotFound;
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
        return ErrorCode::Denied;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorCode::Source;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return ErrorCode::Invalid;
    default:
        return ErrorCode::Network;
    }
}

/// Own words where Qt's are vague or quote the URL, whose query may be secret.
QString explain(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return QStringLiteral("connection refused");
    case QNetworkReply::RemoteHostClosedError:
        return QStringLiteral("the server closed the connection early");
    case QNetworkReply::HostNotFoundError:
        return QStringLiteral("the host name was not found");
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return QStringLiteral("timed out");
    case QNetworkReply::SslHandshakeFailedError:
        return QStringLiteral("the TLS handshake failed");
    case QNetworkReply::ContentNotFoundError:
        return QStringLiteral("no such file");
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
        return QStringLiteral("cannot be read");
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
        return QStringLiteral("the proxy cannot be reached");
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return QStringLiteral("the proxy wants a password");
    case QNetworkReply::ProtocolFailure:
        return QStringLiteral("the server does not speak proper HTTP");
    default:
        return QStringLiteral("the connection failed (network error %1)").arg(int(error));
    }
}

} // namespace

Error requestError(ErrorCode code, const QUrl &url, const QString &what)
{
    Error error;
    error.code = code;
    error.context = QStringLiteral("GET %1: %2").arg(redactedUrl(url), what);
    return error;
}

Error replyError(const QNetworkReply &reply, const QString &certificateProblem)
{
    if (certificateProblem.isEmpty() || reply.error() != QNetworkReply::SslHandshakeFailedError)
        return requestError(codeOf(reply.error()), reply.url(), explain(reply.error()));
    const QString host = displaySafe(reply.url().host(QUrl::FullyEncoded));
    Error error =
        requestError(ErrorCode::Source, reply.url(),
                     QStringLiteral("the certificate of %1 is refused, because %2").arg(host, certificateProblem));
    error.hint = QStringLiteral("check the address and the clock of this computer, or ask the operator of that server");
    return error;
}

Error statusError(int status, const QUrl &url, const QByteArray &reason)
{
    const QString shown = displaySafe(QString::fromLatin1(reason.left(80)));
    Error error =
        requestError(ErrorCode::Http, url, QStringLiteral("HTTP %1 %2").arg(QString::number(status), shown).trimmed());
    error.httpStatus = status;
    return error;
}

} // namespace heirloom
