// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/http/DescribedFile.h"

#include "sources/SourceUrl.h"
#include "sources/metalink/MetalinkParser.h"

namespace heirloom {

namespace {

/// The pieces of the largest files, and mirrors.
constexpr qint64 largestDocument = 32 << 20;
/// Somebody waits for a plan that can do without.
constexpr int patienceMs = 5000;

/// Keeps the one file of a Metalink; a second one is an error.
class OneFile final : public ManifestSink
{
public:
    Status header(const ManifestHeader &) override { return {}; }
    Status entries(std::span<const ManifestEntry> batch) override
    {
        for (const ManifestEntry &entry : batch) {
            if (m_entry)
                return fail(ErrorCode::Invalid, QStringLiteral("more than one file"));
            m_entry = entry;
        }
        return {};
    }
    Status rejected(const RejectedEntry &entry) override { return fail(entry.reason); }
    const std::optional<ManifestEntry> &entry() const { return m_entry; }

private:
    std::optional<ManifestEntry> m_entry;
};

std::optional<ManifestEntry> fetched(const QUrl &metalink, const QUrl &asked, HttpFetcher &fetcher,
                                     const std::stop_token &stop)
{
    HttpRequest request;
    request.url = metalink;
    request.namedBy = asked;
    request.maxBodyBytes = largestDocument;
    request.inactivityTimeoutMs = patienceMs;
    const auto stream = fetcher.open(request, stop);
    if (!stream)
        return std::nullopt;
    OneFile file;
    const auto read = [&stream](std::span<char> buffer) { return (*stream)->read(buffer); };
    MetalinkLimits limits;
    limits.documentBytes = largestDocument;
    return parseMetalink(read, file, stop, limits) ? file.entry() : std::nullopt;
}

} // namespace

void describeFile(ManifestEntry &entry, const InstanceHeaders &said, const QUrl &asked, HttpFetcher &fetcher,
                  std::stop_token stop)
{
    if (said.metalink.isEmpty())
        return;
    const auto described = fetched(said.metalink, asked, fetcher, stop);
    if (!described || (!described->sha256 && !described->digest))
        return;
    StatedDigests digests = said.digests;
    const bool isOtherSize = entry.size >= 0 && described->size >= 0 && entry.size != described->size;
    if (isOtherSize || !digests.add(described->sha256, described->digest))
        return;
    entry.sha256 = digests.sha256();
    entry.digest = digests.strongest();
    if (entry.size < 0)
        entry.size = described->size;
    if (described->pieces && described->pieces->fit(entry.size))
        entry.pieces = described->pieces;
    for (const QString &url : described->urls) {
        if (checkFileUrl(url, {}) && !entry.urls.contains(url))
            entry.urls.append(url);
    }
}

} // namespace heirloom
