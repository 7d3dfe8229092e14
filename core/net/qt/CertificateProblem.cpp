// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qt/CertificateProblem.h"

#include "base/DisplayText.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QStringList>

namespace heirloom {

namespace {

QString day(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

QString reason(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return QStringLiteral("it has expired on %1").arg(day(error.certificate().expiryDate()));
    case QSslError::CertificateNotYetValid:
        return QStringLiteral("it is not valid before %1").arg(day(error.certificate().effectiveDate()));
    case QSslError::HostNameMismatch:
        return QStringLiteral("it belongs to another host");
    case QSslError::SelfSignedCertificate:
        return QStringLiteral("it is self-signed");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return QStringLiteral("its issuer is not trusted on this computer");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return QStringLiteral("it has been revoked");
    default:
        return displaySafe(error.errorString());
    }
}

} // namespace

QString certificateProblem(const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &error : errors)
        reasons.append(reason(error));
    reasons.removeDuplicates();
    return reasons.join(QStringLiteral("; "));
}

} // namespace heirloom
