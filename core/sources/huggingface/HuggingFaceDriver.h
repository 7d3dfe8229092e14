// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceDriver.h"

namespace heirloom {

/// Repositories of a Hugging Face Hub: `hf:OWNER/NAME`, or a link to a repository's page. The commit is pinned first
/// and everything is listed and downloaded by it, so that a branch that moves meanwhile cannot mix two revisions.
class HuggingFaceDriver final : public RepositoryDriver
{
public:
    explicit HuggingFaceDriver(QUrl endpoint) : m_endpoint(std::move(endpoint)) {}
    QString kind() const override { return QStringLiteral("huggingface"); }
    QUrl server() const override { return m_endpoint; }
    bool claims(const SourceRequest &request) const override;
    Status resolve(const SourceRequest &request, HttpFetcher &fetcher, ManifestSink &sink,
                   std::stop_token stop) const override;

private:
    QUrl m_endpoint;
};

} // namespace heirloom
