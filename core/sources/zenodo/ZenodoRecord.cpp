// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/zenodo/ZenodoRecord.h"

#include "net/rules/RedirectRules.h"
#include "sources/SourceUrl.h"

#include <algorithm>

namespace heirloom {

namespace {

constexpr qsizetype longestTitle = 80;
constexpr qsizetype longestNumber = 15;

/// A number that is text in one shape and a number in the other.
QString numberFrom(const JsonScalar &value)
{
    const QString number = QString::fromUtf8(value.text.data(), qsizetype(std::min<size_t>(value.text.size(), 20)));
    return ZenodoRecord::isNumber(number) ? number : QString();
}

QString shortened(const QString &title)
{
    QString text = title.simplified().left(longestTitle);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

} // namespace

bool ZenodoRecord::isNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestNumber &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<bool> ZenodoRecord::documentValue(std::string_view path, const JsonScalar &value)
{
    if (path == "id")
        m_number = numberFrom(value);
    else if (path == "conceptrecid")
        m_series = numberFrom(value);
    else if (path == "metadata.title")
        m_title = shortened(value.string());
    else if (path == "metadata.access_right")
        m_isOpen = value.text == "open";
    return true;
}

void ZenodoRecord::begin()
{
    ++m_files;
    m_file = {};
}

void ZenodoRecord::value(std::string_view path, const JsonScalar &value)
{
    if (value.kind == JsonScalar::Kind::Null)
        return;
    if (path == "key" || path == "filename")
        m_file.setName(value);
    else if (path == "size" || path == "filesize")
        m_file.setSize(value);
    else if (path == "checksum")
        m_file.setDigest(value, QStringLiteral("md5"));
    else if (path == "links.self")
        m_file.setLink(value);
}

Status ZenodoRecord::end()
{
    if (m_file.name().isEmpty())
        m_file.refuse(QStringLiteral("the file has no name"));
    if (!m_file.refusal().isEmpty())
        return m_batch.reject(m_file.name(), m_file.refusal());
    ManifestEntry entry = m_file.entry();
    const QUrl link(m_file.link(), QUrl::StrictMode);
    if (checkFileUrl(m_file.link(), {}) && redirect::sameOrigin(link, m_server))
        entry.urls = {m_file.link()};
    else
        entry.urls = {
            QStringLiteral("files/%1?download=1").arg(QString::fromLatin1(QUrl::toPercentEncoding(m_file.name())))};
    return m_batch.add(std::move(entry));
}

} // namespace heirloom
