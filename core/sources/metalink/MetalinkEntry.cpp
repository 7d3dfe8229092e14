// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/metalink/MetalinkEntry.h"

#include "io/SafePath.h"
#include "sources/SourceUrl.h"

#include <algorithm>

namespace heirloom {

namespace {

/// Digits alone, without sign or blanks; -1 if the text is something else or out of range.
qint64 wholeNumber(const QString &text)
{
    const bool digits =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 number = digits ? text.toLongLong(&fits) : -1;
    return fits ? number : -1;
}

/// SHA-256 lies between SHA-224 and SHA-384.
int strengthOf(const Pieces &pieces)
{
    return pieces.algorithm ? 2 * int(*pieces.algorithm) : 2 * int(DigestAlgorithm::Sha224) + 1;
}

} // namespace

void MetalinkEntry::setSize(const QString &text)
{
    const qint64 size = wholeNumber(text);
    if (size < 0)
        return refuse(QStringLiteral("the size is not a number of bytes"));
    if (m_size >= 0 && m_size != size)
        return refuse(QStringLiteral("the file has two different sizes"));
    m_size = size;
}

void MetalinkEntry::addHash(const QString &type, const QString &hex)
{
    if (!m_digests.add(type, hex))
        refuse(QStringLiteral("a digest is not what its algorithm makes, or there are two different ones"));
}

void MetalinkEntry::addUrl(const QString &url, int priority)
{
    if (priority < 1 || priority > lowestPriority || !checkFileUrl(url, {}))
        return;
    if (m_mirrors.size() >= size_t(16 * maxUrls))
        return; // so many are of no use, and they are sorted only at the end
    m_mirrors.push_back({url, priority});
}

void MetalinkEntry::beginPieces(const QString &type, const QString &length)
{
    m_open.reset();
    Pieces pieces;
    pieces.length = wholeNumber(length);
    if (pieces.length <= 0)
        return;
    if (type.toLower().remove(u'-') != u"sha256") {
        pieces.algorithm = digestAlgorithm(type);
        if (!pieces.algorithm || *pieces.algorithm == DigestAlgorithm::GitBlob)
            return;
    }
    m_open = std::move(pieces);
}

void MetalinkEntry::addPiece(const QString &hex)
{
    if (!m_open)
        return;
    const qsizetype bytes = m_open->digestBytes();
    const bool sound = m_open->algorithm ? ContentDigest::fromHex(*m_open->algorithm, hex).has_value()
                                         : Sha256::fromHex(hex).has_value();
    if (!sound || m_open->digests.size() >= Pieces::maxCount * bytes)
        m_open.reset();
    else
        m_open->digests.append(QByteArray::fromHex(hex.toLatin1()));
}

void MetalinkEntry::addPiece(const QString &hex, const QString &index)
{
    if (m_open && wholeNumber(index) != m_open->digests.size() / m_open->digestBytes())
        m_open.reset();
    addPiece(hex);
}

void MetalinkEntry::endPieces()
{
    if (m_open && (!m_pieces || strengthOf(*m_open) > strengthOf(*m_pieces)))
        m_pieces = std::move(m_open);
    m_open.reset();
}

Result<ManifestEntry> MetalinkEntry::finish()
{
    if (const auto safe = SafePath::parse(m_name); !safe)
        return fail(safe.error());
    ManifestEntry entry;
    entry.path = m_name;
    entry.urls = bestUrls();
    if (entry.urls.isEmpty())
        refuse(QStringLiteral("no http or https address of the file is stated"));
    if (!m_refusal.isEmpty())
        return fail(ErrorCode::Invalid, m_refusal);
    entry.size = m_size;
    entry.sha256 = m_digests.sha256();
    entry.digest = m_digests.strongest();
    if (m_pieces && m_pieces->fit(m_size))
        entry.pieces = std::move(m_pieces);
    return entry;
}

QStringList MetalinkEntry::bestUrls()
{
    std::stable_sort(m_mirrors.begin(), m_mirrors.end(),
                     [](const Mirror &a, const Mirror &b) { return a.priority < b.priority; });
    QStringList urls;
    for (const Mirror &mirror : m_mirrors) {
        if (urls.size() < maxUrls && !urls.contains(mirror.url))
            urls.append(mirror.url);
    }
    return urls;
}

void MetalinkEntry::refuse(const QString &reason)
{
    if (m_refusal.isEmpty())
        m_refusal = reason;
}

} // namespace heirloom
