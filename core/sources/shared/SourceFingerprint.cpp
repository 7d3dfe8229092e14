// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/shared/SourceFingerprint.h"

#include <QCryptographicHash>
#include <cstring>

namespace heirloom {

namespace {

/// Of texts that may hold anything but NUL, which paths and addresses never do.
QByteArray joined(std::initializer_list<QByteArray> parts)
{
    QByteArray all;
    for (const QByteArray &part : parts)
        all += part + '\0';
    return all;
}

} // namespace

Status SourceFingerprint::header(const ManifestHeader &header)
{
    m_revision = header.revision;
    return m_next ? m_next->header(header) : Status();
}

Status SourceFingerprint::entries(std::span<const ManifestEntry> batch)
{
    for (const ManifestEntry &entry : m_isThorough ? batch : std::span<const ManifestEntry>()) {
        const QByteArray path = entry.path.toUtf8();
        if (entry.sha256)
            add(joined({path, entry.sha256->toBytes()}));
        else if (entry.digest)
            add(joined({path, QByteArray::number(entry.size), entry.digest->text().toLatin1()}));
        else
            add(joined({path, QByteArray::number(entry.size), entry.urls.join(QChar(u'\0')).toUtf8()}));
        m_isVague = m_isVague || (!entry.sha256 && !entry.digest);
    }
    return m_next ? m_next->entries(batch) : Status();
}

Status SourceFingerprint::rejected(const RejectedEntry &entry)
{
    add(joined({QByteArrayLiteral("refused"), entry.path.toUtf8()}));
    return m_next ? m_next->rejected(entry) : Status();
}

Status SourceFingerprint::origin(const QUrl &url)
{
    m_origin = url;
    return m_next ? m_next->origin(url) : Status();
}

/// Sums do not depend on the order, as a digest over all of them would.
void SourceFingerprint::add(const QByteArray &part)
{
    const QByteArray digest = QCryptographicHash::hash(part, QCryptographicHash::Sha256);
    for (size_t i = 0; i < m_sum.size(); ++i) {
        quint64 word = 0;
        std::memcpy(&word, digest.constData() + i * sizeof word, sizeof word);
        m_sum[i] += word;
    }
    ++m_count;
}

QString SourceFingerprint::text(const QString &validator) const
{
    if (!m_isThorough)
        return {};
    QByteArray all = joined({m_revision.toUtf8(), QByteArray::number(m_count)});
    for (const quint64 word : m_sum)
        all += QByteArray::number(word, 16) + ' ';
    if (m_isVague)
        all += validator.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

} // namespace heirloom
