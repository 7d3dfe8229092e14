// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace heirloom {

/// Where the repositories' services are. Others speak the same protocols: mirrors, and servers of one's own.
struct SourceEndpoints
{
    QUrl huggingFace{QStringLiteral("https://huggingface.co")};
    QUrl zenodo{QStringLiteral("https://zenodo.org")};
    QUrl gitHub{QStringLiteral("https://api.github.com")}; ///< of the API
};

/// An address as settings and environment state it, without the slash at its end. Empty if it is no endpoint: http or
/// https, a host, no user information, no query.
QUrl sourceEndpoint(const QString &text);

} // namespace heirloom
