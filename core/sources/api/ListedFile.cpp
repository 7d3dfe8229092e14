// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/api/ListedFile.h"

#include "io/SafePath.h"
#include "sources/SourceUrl.h"

namespace heirloom {

namespace {

constexpr size_t shownBytes = 200;

QString text(const JsonScalar &value, size_t maxBytes)
{
    return QString::fromUtf8(value.text.data(), qsizetype(std::min(value.text.size(), maxBytes)));
}

} // namespace

void ListedFile::refuse(const QString &reason)
{
    if (m_refusal.isEmpty())
        m_refusal = reason;
}

void ListedFile::setName(const JsonScalar &value)
{
    const bool tooLong = value.text.size() > size_t(SafePath::maxBytes);
    const QString name = value.isText() ? text(value, tooLong ? shownBytes : value.text.size()) : QString();
    if (name.isEmpty() || (!m_name.isEmpty() && m_name != name))
        refuse(QStringLiteral("the file has no single name"));
    if (tooLong)
        refuse(QStringLiteral("the name is longer than %1 bytes").arg(SafePath::maxBytes));
    if (m_name.isEmpty())
        m_name = name;
}

void ListedFile::setSize(const JsonScalar &value)
{
    const auto count = value.count();
    if (!count || (m_size >= 0 && m_size != *count))
        return refuse(QStringLiteral("the file has no single size"));
    m_size = *count;
}

void ListedFile::setDigest(const JsonScalar &value, const QString &usual)
{
    const QString stated = value.string();
    const qsizetype colon = stated.indexOf(u':');
    const QString algorithm = colon < 0 ? usual : stated.left(colon);
    if (algorithm.isEmpty() || !m_digests.add(algorithm, QStringView(stated).mid(colon + 1)))
        refuse(QStringLiteral("the file has no single digest of the form ALGORITHM:HEX"));
}

void ListedFile::setLink(const JsonScalar &value)
{
    const QString link = value.text.size() <= size_t(maxUrlBytes) ? value.string() : QString();
    if (link.isEmpty() || (!m_link.isEmpty() && m_link != link))
        return refuse(QStringLiteral("the file has no single usable address"));
    m_link = link;
}

ManifestEntry ListedFile::entry() const
{
    ManifestEntry entry;
    entry.path = m_name;
    entry.size = m_size;
    entry.sha256 = m_digests.sha256();
    entry.digest = m_digests.strongest();
    return entry;
}

} // namespace heirloom
