// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/SourceEndpoints.h"

namespace heirloom {

QUrl sourceEndpoint(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.port(80) == 0 || !url.userInfo().isEmpty() ||
        url.hasQuery() || url.hasFragment())
        return {};
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace heirloom
