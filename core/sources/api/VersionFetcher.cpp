// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/api/VersionFetcher.h"

#include "sources/SourceOpener.h"

namespace heirloom {

Result<std::unique_ptr<HttpStream>> VersionFetcher::open(const HttpRequest &request, std::stop_token stop,
                                                         HttpResponse *refusal)
{
    HttpRequest asked = request;
    if (++m_requests == 1 && !m_known.isEmpty())
        asked.headers.append({"If-None-Match", m_known});
    auto stream = m_next.open(asked, std::move(stop), refusal);
    if (stream && m_requests == 1) {
        const HttpResponse &response = (*stream)->response();
        m_isUnchanged = !m_known.isEmpty() && response.status == 304;
        m_version = markOf(response).etag;
    }
    return stream;
}

} // namespace heirloom
