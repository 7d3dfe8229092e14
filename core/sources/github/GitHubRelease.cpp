// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/github/GitHubRelease.h"

#include "sources/SourceUrl.h"

#include <algorithm>

namespace heirloom {

namespace {

constexpr qsizetype maxTagLength = 255;

} // namespace

bool GitHubRelease::isTag(const QString &text)
{
    static const QString forbidden = QStringLiteral("~^:?*[\\");
    const QStringList segments = text.split(u'/');
    return text.size() <= maxTagLength &&
           std::none_of(segments.begin(), segments.end(),
                        [](const QString &segment) { return segment.isEmpty() || segment.startsWith(u'.'); }) &&
           std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.isSpace() || (!c.isPrint() && !c.isSurrogate()) || forbidden.contains(c);
           });
}

Result<bool> GitHubRelease::documentValue(std::string_view path, const JsonScalar &value)
{
    if (path == "tag_name")
        m_tag = isTag(value.string()) ? value.string() : QString();
    return true;
}

void GitHubRelease::begin()
{
    ++m_files;
    m_file = {};
    m_isUploaded = false;
}

void GitHubRelease::value(std::string_view path, const JsonScalar &value)
{
    if (value.kind == JsonScalar::Kind::Null)
        return;
    if (path == "name")
        m_file.setName(value);
    else if (path == "size")
        m_file.setSize(value);
    else if (path == "state")
        m_isUploaded = value.text == "uploaded";
    else if (path == "digest")
        m_file.setDigest(value);
    else if (path == "browser_download_url")
        m_file.setLink(value);
}

Status GitHubRelease::end()
{
    if (m_file.name().isEmpty())
        m_file.refuse(QStringLiteral("the file has no name"));
    if (!m_isUploaded)
        m_file.refuse(QStringLiteral("the file was not uploaded to its end"));
    if (const Status usable = checkFileUrl(m_file.link(), {}); !usable)
        m_file.refuse(usable.error().context);
    if (!m_file.refusal().isEmpty())
        return m_batch.reject(m_file.name(), m_file.refusal());
    ManifestEntry entry = m_file.entry();
    entry.urls = {m_file.link()};
    return m_batch.add(std::move(entry));
}

} // namespace heirloom
