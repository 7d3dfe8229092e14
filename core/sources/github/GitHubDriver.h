// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceDriver.h"

namespace heirloom {

/// The files attached to a release on GitHub: `github:OWNER/REPOSITORY[@TAG]`, or the link of a release's page. Without
/// a tag it is the latest release.
class GitHubDriver final : public RepositoryDriver
{
public:
    /// `endpoint` is that of the API; the pages are at the same server, or at `github.com` for `api.github.com`.
    explicit GitHubDriver(QUrl endpoint);
    QString kind() const override { return QStringLiteral("github"); }
    QUrl serverOf(const SourceRequest &) const override { return m_endpoint; }
    bool claims(const SourceRequest &request) const override;
    Result<RevisionList> revisions(const SourceRequest &request, HttpFetcher &fetcher,
                                   std::stop_token stop) const override;
    Status resolve(const SourceRequest &request, HttpFetcher &fetcher, ManifestSink &sink,
                   std::stop_token stop) const override;

private:
    QUrl m_endpoint;
    QUrl m_pages;
};

} // namespace heirloom
