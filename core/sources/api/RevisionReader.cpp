// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/api/RevisionReader.h"

#include "sources/api/LinkHeader.h"
#include "sources/api/RepositoryApi.h"

#include <algorithm>

namespace heirloom {

namespace {

constexpr int maxPages = 3;
constexpr qint64 maxRecords = 100'000;
constexpr qsizetype longestName = 255;

/// A number stands for its digits.
QString textOf(const JsonScalar &value)
{
    const bool isName = value.isText() || value.kind == JsonScalar::Kind::Number;
    return isName ? QString::fromUtf8(value.text.data(), qsizetype(value.text.size())) : QString();
}

bool isUsable(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName &&
           std::none_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

void RevisionReader::value(std::string_view path, const JsonScalar &value)
{
    if (path.empty())
        return;
    if (path == m_fields.name)
        m_row.name = textOf(value);
    else if (path == m_fields.title)
        m_row.title = textOf(value);
    else if (path == m_fields.isPreview)
        m_row.isPreview = value.text == "true";
    else if (path == m_fields.isHidden)
        m_row.isHidden = value.text == "true";
}

Status RevisionReader::end()
{
    if (!isUsable(m_row.name))
        return {};
    if (!isUsable(m_row.title))
        m_row.title.clear();
    if (m_take(m_row))
        return {};
    m_isEnough = true;
    return fail(ErrorCode::Cancelled, QStringLiteral("enough was read"));
}

Result<std::optional<QUrl>> RevisionReader::readPage(HttpFetcher &fetcher, const QUrl &address, std::string_view list,
                                                     const std::stop_token &stop)
{
    HttpResponse refusal;
    const QString what = QStringLiteral("list of revisions");
    const auto stream = RepositoryApi::open(fetcher, address, stop, refusal);
    if (!stream)
        return fail(RepositoryApi::explained(stream.error(), refusal, what));
    const JsonRecordsForm form{what, list, RepositoryApi::maxAnswerBytes, maxRecords, false};
    const auto pull = [&](std::span<char> buffer) { return (*stream)->read(buffer); };
    const Status status = readJsonRecords(pull, form, *this, stop);
    if (m_isEnough)
        return std::optional<QUrl>();
    return status ? nextPage((*stream)->response(), address) : fail(status.error());
}

Status RevisionReader::read(HttpFetcher &fetcher, const QUrl &address, std::string_view list,
                            const std::stop_token &stop)
{
    const auto page = readPage(fetcher, address, list, stop);
    return page ? Status() : fail(page.error());
}

Status RevisionReader::readPages(HttpFetcher &fetcher, const QUrl &first, std::string_view list, std::stop_token stop)
{
    std::optional<QUrl> address = first;
    for (int page = 0; address && page < maxPages; ++page) {
        const auto next = readPage(fetcher, *address, list, stop);
        if (!next)
            return fail(next.error());
        address = *next;
    }
    return {};
}

} // namespace heirloom
