// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceDriver.h"

namespace heirloom {

/// Records of Zenodo: `zenodo:NUMBER`, their DOI (`doi:10.5281/zenodo.NUMBER`, its link at doi.org), or the link of
/// their page. A DOI of Zenodo's holds the number, so that nobody else is asked. A record never changes; a newer
/// version is another record of the same concept, which is what makes them one collection. The number of a concept
/// leads to its newest record.
class ZenodoDriver final : public RepositoryDriver
{
public:
    explicit ZenodoDriver(QUrl endpoint) : m_endpoint(std::move(endpoint)) {}
    QString kind() const override { return QStringLiteral("zenodo"); }
    QUrl serverOf(const SourceRequest &) const override { return m_endpoint; }
    bool claims(const SourceRequest &request) const override;
    Result<RevisionList> revisions(const SourceRequest &request, HttpFetcher &fetcher,
                                   std::stop_token stop) const override;
    Status resolve(const SourceRequest &request, HttpFetcher &fetcher, ManifestSink &sink,
                   std::stop_token stop) const override;

private:
    QString numberOf(const SourceRequest &request) const;

    QUrl m_endpoint;
};

} // namespace heirloom
