// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceDriver.h"
#include "sources/huggingface/HubRepository.h"

namespace heirloom {

/// Repositories of a Hugging Face Hub: `hf:OWNER/NAME`, a link to a repository's page, or
/// `hf+https://SERVER/OWNER/NAME` for one at another server that speaks the same protocol. The commit is pinned first
/// and everything is listed and downloaded by it, so that a branch that moves meanwhile cannot mix two revisions.
class HuggingFaceDriver final : public RepositoryDriver
{
public:
    explicit HuggingFaceDriver(QUrl endpoint) : m_endpoint(std::move(endpoint)) {}
    QString kind() const override { return QStringLiteral("huggingface"); }
    QUrl serverOf(const SourceRequest &request) const override;
    QUrl filesOf(const SourceRequest &request, const QString &revision) const override;
    bool claims(const SourceRequest &request) const override;
    Result<RevisionList> revisions(const SourceRequest &request, HttpFetcher &fetcher,
                                   std::stop_token stop) const override;
    Result<QString> pinned(const SourceRequest &request, HttpFetcher &fetcher, std::stop_token stop) const override;
    Status resolve(const SourceRequest &request, HttpFetcher &fetcher, ManifestSink &sink,
                   std::stop_token stop) const override;

private:
    struct Wanted;
    Result<Wanted> wantedOf(const SourceRequest &request) const;
    Result<HubPlace> placeOf(const SourceRequest &request) const;

    QUrl m_endpoint;
};

} // namespace heirloom
