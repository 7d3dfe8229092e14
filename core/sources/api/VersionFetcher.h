// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpFetcher.h"

namespace heirloom {

/// Stands before a fetcher while a repository is read: notes the version of what is read where one answer says it all,
/// and can ask whether that is still the known one (RFC 9110, 13.1.2), which costs a server next to nothing. One per
/// reading, on its thread.
class VersionFetcher final : public HttpFetcher
{
public:
    /// `known`: an ETag of an earlier reading; empty: nothing is asked.
    explicit VersionFetcher(HttpFetcher &next, QByteArray known = {}) : m_next(next), m_known(std::move(known)) {}

    Result<std::unique_ptr<HttpStream>> open(const HttpRequest &request, std::stop_token stop,
                                             HttpResponse *refusal = nullptr) override;
    /// The server said that it is as it was; whoever read got no content, and fails.
    bool isUnchanged() const { return m_isUnchanged; }
    /// Of the only answer; empty if there were several, or it has none.
    QString version() const { return m_requests == 1 ? m_version : QString(); }

private:
    HttpFetcher &m_next;
    const QByteArray m_known;
    int m_requests = 0;
    bool m_isUnchanged = false;
    QString m_version;
};

} // namespace heirloom
