// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringList>
#include <QUrl>

namespace heirloom {

/// The longest URL that a source may state, in bytes; signed links of content networks stay well below it.
inline constexpr qsizetype maxUrlBytes = 8192;

/// Whether a URL that a source states for a file may be used: http or https with a host and without user information,
/// or relative where `relativeAllowed`. `file:` only where `localAllowed`, that is for sources that are local
/// themselves. Nothing is resolved or repaired; the error says what is wrong, without repeating the URL. Thread-safe.
struct UrlRules
{
    bool relativeAllowed = false;
    bool localAllowed = false;
    bool membersAllowed = false; ///< of archives, see memberAddress()
};
Status checkFileUrl(const QString &text, UrlRules rules);

/// The address without what changes from visit to visit or is secret: query, fragment, user information.
QUrl plainUrl(const QUrl &url);

/// Where the names lead that a source states relative to itself. The address that was asked for counts, because what it
/// redirects to may be an object store that knows one file by a signed address; where the redirect led to another
/// folder, that is tried next.
class RelativeNames
{
public:
    RelativeNames(const QUrl &asked, const QUrl &final);
    /// As ManifestEntry::urls of the file `path`: none where the base address alone is enough.
    QStringList urlsOf(const QString &path) const;
    /// What ManifestHeader::baseUrl must be for that: the final address, without what is secret.
    const QUrl &base() const { return m_final; }

private:
    QUrl m_asked;
    QUrl m_final;
    bool m_moved;
};

/// The last segment of the path, percent-decoded; empty if the path ends with a slash. As untrusted as the URL.
QString lastSegment(const QUrl &url);

} // namespace heirloom
