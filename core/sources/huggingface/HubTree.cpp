// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/huggingface/HubTree.h"

#include "io/SafePath.h"

namespace heirloom {

namespace {

constexpr size_t batchSize = 2048;
constexpr size_t shownBytes = 200;

} // namespace

void HubTree::begin()
{
    ++m_rows;
    m_entry = {};
    m_type.clear();
    m_blob.reset();
    m_object.reset();
    m_objectSize = -1;
    m_refusal.clear();
}

void HubTree::refuse(const QString &reason)
{
    if (m_refusal.isEmpty())
        m_refusal = reason;
}

void HubTree::value(std::string_view path, const JsonScalar &value)
{
    if (value.kind == JsonScalar::Kind::Null)
        return;
    if (path == "path")
        setPath(value);
    else if (path == "type")
        m_type = value.string();
    else if (path == "size")
        setSize(m_entry.size, value);
    else if (path == "lfs.size")
        setSize(m_objectSize, value);
    else if (path == "oid")
        m_blob = value.string();
    else if (path == "lfs.oid")
        m_object = value.string();
}

void HubTree::setPath(const JsonScalar &value)
{
    const bool tooLong = value.text.size() > size_t(SafePath::maxBytes);
    if (!value.isText() || !m_entry.path.isEmpty())
        return refuse(QStringLiteral("the row has no single path"));
    if (tooLong)
        refuse(QStringLiteral("the path is longer than %1 bytes").arg(SafePath::maxBytes));
    m_entry.path = QString::fromUtf8(value.text.data(), qsizetype(tooLong ? shownBytes : value.text.size()));
}

void HubTree::setSize(qint64 &size, const JsonScalar &value)
{
    const auto count = value.count();
    if (!count || size >= 0)
        return refuse(QStringLiteral("the row has no single size"));
    size = *count;
}

/// Sets the digest out of what the row says.
void HubTree::complete()
{
    if (m_entry.path.isEmpty())
        refuse(QStringLiteral("the row has no path"));
    if (m_type != u"file")
        refuse(QStringLiteral("the row is neither a file nor a folder"));
    if (m_object) {
        // What `oid` names then is the small text that stands for the file in git.
        m_entry.sha256 = Sha256::fromHex(*m_object);
        if (!m_entry.sha256)
            refuse(QStringLiteral("the SHA-256 is not 64 hexadecimal digits"));
        if (m_objectSize >= 0)
            m_entry.size = m_objectSize;
    } else if (m_blob) {
        m_entry.digest = ContentDigest::fromHex(DigestAlgorithm::GitBlob, *m_blob);
        if (!m_entry.digest)
            refuse(QStringLiteral("the object id is not 40 hexadecimal digits"));
    }
}

Status HubTree::end()
{
    if (m_type == u"directory" && m_refusal.isEmpty())
        return {};
    complete();
    if (!m_refusal.isEmpty())
        return m_sink.rejected({m_entry.path, Error{ErrorCode::Invalid, m_refusal, 0, 0, {}}});
    m_batch.push_back(std::move(m_entry));
    return m_batch.size() < batchSize ? Status() : finish();
}

Status HubTree::finish()
{
    if (m_batch.empty())
        return {};
    const Status status = m_sink.entries(m_batch);
    m_batch.clear();
    return status;
}

} // namespace heirloom
