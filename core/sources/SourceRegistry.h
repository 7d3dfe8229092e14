// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/follow/SourceMark.h"
#include "sources/SourceDriver.h"
#include "sources/SourceEndpoints.h"

#include <memory>
#include <vector>

namespace heirloom {

/// Finds the driver of a source and lets it resolve. Thread-safe after construction.
class SourceRegistry
{
public:
    /// With every driver of this program. REQUIRES: `fetcher` outlives the registry.
    explicit SourceRegistry(HttpFetcher &fetcher, const SourceEndpoints &endpoints = {});
    ~SourceRegistry();

    /// Turns what a user typed, pasted or dropped into a request: http(s) URLs, `file:` URLs, repositories ("hf:…"),
    /// paths of existing local files (relative to `workingDirectory`). Other schemes and nonsense are Invalid with a
    /// hint.
    static Result<SourceRequest> parse(const QString &text, const QString &workingDirectory);

    /// Leaves a repository to its driver; opens any other source once, picks the driver that recognises it best, and
    /// resolves. `mark` takes by what probe() will know it again: versions and revision, and with `isThorough` the
    /// digest of all that is described, which costs about a microsecond an entry. Blocks.
    Status resolve(const SourceRequest &request, ManifestSink &sink, std::stop_token stop, SourceMark *mark = nullptr,
                   bool isThorough = true) const;

    /// Whether the source is still what it was when `known` was taken, with as little reading as that needs: one
    /// conditional request where the server says which version of a document it sends, or which commit a branch is at;
    /// else all that describes the source is read, and compared by its digest, or by its revision alone where the mark
    /// has none. Nothing of it is kept. Blocks.
    Result<SourceState> probe(const SourceRequest &request, const SourceMark &known, std::stop_token stop) const;

    /// Which revisions a repository has; none of any other source, which is not asked then. Blocks.
    Result<RevisionList> revisions(const SourceRequest &request, std::stop_token stop) const;

    /// The server that a source is asked from first; a file URL for a local one.
    QUrl serverOf(const SourceRequest &request) const;
    /// Below what address the files of a revision are, each by its path; empty if that cannot be told.
    QUrl filesOf(const SourceRequest &request, const QString &revision) const;

private:
    const RepositoryDriver *repositoryOf(const SourceRequest &request) const;
    Status resolveStream(const SourceRequest &request, SourceStream &stream, ManifestSink &sink, std::stop_token stop,
                         SourceMark &versions) const;
    Status resolveOnce(const SourceRequest &request, ManifestSink &sink, std::stop_token stop,
                       SourceMark &versions) const;
    Result<SourceState> probeStream(const SourceRequest &request, const SourceMark &known, std::stop_token stop) const;

    HttpFetcher &m_fetcher;
    std::vector<std::unique_ptr<RepositoryDriver>> m_repositories;
    std::vector<std::unique_ptr<SourceDriver>> m_drivers;
};

} // namespace heirloom
