// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Manifest.h"
#include "model/browse/Revision.h"
#include "net/HttpFetcher.h"

#include <stop_token>

namespace heirloom {

/// What the user asked for: a link or a local file, already split from its scheme.
struct SourceRequest
{
    QString text;     ///< as given
    QUrl url;         ///< absolute http(s) or file URL; empty for a repository given by its scheme
    QString revision; ///< a wanted revision, empty for what the source calls the newest
    QString scheme{}; ///< of a repository ("hf" of "hf:owner/name"), lower case; empty: `url` says what is meant
    QUrl namedBy{};   ///< the document that names `url`, see AddressRules; empty: the user does

    /// What stands behind the scheme.
    QString rest() const { return text.mid(scheme.size() + 1); }
};

/// The same wish for the document that is published at `origin`, as the one of the request says.
inline SourceRequest publishedAt(const QUrl &origin, const SourceRequest &request)
{
    return {request.text, origin, request.revision, {}, request.url.isLocalFile() ? QUrl() : request.url};
}

/// A source that was opened but not yet read to its end: what a driver needs to recognise and parse it. The bytes that
/// were looked at for recognition are read again by read().
class SourceStream
{
public:
    virtual ~SourceStream() = default;
    virtual QByteArrayView head() const = 0;                 ///< up to the first 4 KiB
    virtual QString contentType() const = 0;                 ///< lower case, without parameters; empty for local files
    virtual QUrl finalUrl() const = 0;                       ///< after redirects
    virtual const HttpResponse *response() const = 0;        ///< null for local files
    virtual qint64 size() const = 0;                         ///< of the whole content in bytes, -1 if not stated
    virtual Result<qint64> read(std::span<char> buffer) = 0; ///< 0 at the end
};

/// One kind of source. Stateless, thread-safe; resolve() blocks and runs on a planning thread.
class SourceDriver
{
public:
    virtual ~SourceDriver() = default;
    virtual QString kind() const = 0;
    /// How sure this driver is that the opened source is its kind: 0 no, 100 certain.
    virtual int recognises(const SourceRequest &request, const SourceStream &stream) const = 0;
    /// Nothing changes in what it describes without a change of the stream; false where further documents are read.
    virtual bool isAllInStream() const { return true; }
    /// Parses as it reads and hands everything to the sink; memory does not grow with the number of entries.
    virtual Status resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                           std::stop_token stop) const = 0;
};

/// One kind of repository, which answers through an API: several requests instead of one opened stream. Claims its
/// schemes, and links to the pages of its server. Stateless, thread-safe; resolve() blocks and runs on a planning
/// thread.
class RepositoryDriver
{
public:
    virtual ~RepositoryDriver() = default;
    virtual QString kind() const = 0;
    virtual bool claims(const SourceRequest &request) const = 0;
    /// That is asked first, and that a token for the source is for. REQUIRES: it claims the request, as do the others.
    virtual QUrl serverOf(const SourceRequest &request) const = 0;
    /// Below what address the files of a revision are, each by its path; empty where they are not kept like that.
    virtual QUrl filesOf(const SourceRequest &request, const QString &revision) const
    {
        Q_UNUSED(request)
        Q_UNUSED(revision)
        return {};
    }
    /// Which revisions there are, where the server tells. Blocks as resolve() does.
    virtual Result<RevisionList> revisions(const SourceRequest &request, HttpFetcher &fetcher,
                                           std::stop_token stop) const = 0;
    /// The revision that it offers now, where one request tells that and the name never means anything else; empty:
    /// that is only known by resolving it. Blocks as resolve() does.
    virtual Result<QString> pinned(const SourceRequest &request, HttpFetcher &fetcher, std::stop_token stop) const
    {
        Q_UNUSED(request)
        Q_UNUSED(fetcher)
        Q_UNUSED(stop)
        return QString();
    }
    /// As a SourceDriver does; the wanted revision is this driver's to find.
    virtual Status resolve(const SourceRequest &request, HttpFetcher &fetcher, ManifestSink &sink,
                           std::stop_token stop) const = 0;
};

} // namespace heirloom
