// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpFetcher.h"
#include "sources/api/JsonRecords.h"

#include <QString>

namespace heirloom {

/// Reads the revisions of a repository out of an API's list of records, as far as somebody wants them. One thread.
class RevisionReader final : public JsonRecordReader
{
public:
    struct Row
    {
        QString name;
        QString title; ///< empty if there is none
        bool isPreview = false;
        bool isHidden = false;
    };
    /// Where in a record these are; empty: nowhere.
    struct Fields
    {
        std::string_view name, title, isPreview, isHidden;
    };
    /// Takes one row with a usable name; false: it was the last that is wanted.
    using Take = std::function<bool(const Row &)>;

    RevisionReader(const Fields &fields, Take take) : m_fields(fields), m_take(std::move(take)) {}

    /// One answer; `list` as in JsonRecordsForm.
    Status read(HttpFetcher &fetcher, const QUrl &address, std::string_view list, const std::stop_token &stop);
    /// The same for an answer that goes on with further pages.
    Status readPages(HttpFetcher &fetcher, const QUrl &first, std::string_view list, std::stop_token stop);

    void begin() override { m_row = {}; }
    void value(std::string_view path, const JsonScalar &value) override;
    Status end() override;

private:
    Result<std::optional<QUrl>> readPage(HttpFetcher &fetcher, const QUrl &address, std::string_view list,
                                         const std::stop_token &stop);

    const Fields m_fields;
    const Take m_take;
    Row m_row;
    bool m_isEnough = false;
};

} // namespace heirloom
