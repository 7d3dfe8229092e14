// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/Transfer.h"

#include "base/KillPoint.h"
#include "net/UrlRedaction.h"
#include "transfer/sink/LargeFileWriter.h"

namespace heirloom {

HttpRequest Transfer::requestFor(const QUrl &url) const
{
    HttpRequest request;
    request.url = url;
    request.inactivityTimeoutMs = m_services.options.inactivityTimeoutMs;
    request.maxBodyBytes = job().size >= 0 ? job().size : m_services.options.unknownSizeCap;
    if (!job().byUser.contains(url)) {
        request.allowLocalFiles = job().allowLocalFiles;
        request.namedBy = job().namedBy;
    }
    return request;
}

std::shared_ptr<LargeFileWriter> Transfer::makeWriter(PartSinkListener &listener, bool checksPieces) const
{
    const TransferOptions &options = m_services.options;
    const LargeFileWriter::Context context{m_services.writers,
                                           m_services.host,
                                           m_services.buffers,
                                           m_services.lane,
                                           testValue("HL_CHECKPOINT_BYTES", options.checkpointBytes),
                                           options.largeFileBytes,
                                           checksPieces};
    return std::make_shared<LargeFileWriter>(context, job(), listener);
}

Error Transfer::mismatch(const QUrl &from, const QString &expected, const QString &got)
{
    Error error;
    error.code = ErrorCode::Corrupt;
    error.context = QStringLiteral("GET %1: expected %2, got %3").arg(redactedUrl(from), expected, got);
    return error;
}

std::optional<Error> Transfer::contradiction(const QUrl &from) const
{
    if (job().size >= 0 && job().size != m_result.size)
        return mismatch(from, QStringLiteral("%1 bytes").arg(job().size), QString::number(m_result.size));
    if (job().sha256 && *job().sha256 != m_result.sha256)
        return mismatch(from, job().sha256->toHex(), m_result.sha256.toHex());
    if (!job().digest)
        return std::nullopt;
    for (const ContentDigest &found : m_result.digests) {
        if (found.algorithm == job().digest->algorithm && found != *job().digest)
            return mismatch(from, job().digest->text(), found.text());
    }
    return std::nullopt;
}

} // namespace heirloom
