// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/bagit/BagItDriver.h"

#include "sources/SourceOpener.h"
#include "sources/bagit/BagContents.h"
#include "sources/shared/SourceSeries.h"

#include <array>
#include <functional>

namespace heirloom {

namespace {

constexpr TextLimits limits{.lineBytes = 32 * 1024};
constexpr std::array algorithms{"sha512", "sha256", "sha1", "md5"};

using TakeLine = std::function<Status(const TextLine &)>;

bool beginsAsDeclaration(QByteArrayView head)
{
    return head.startsWith("BagIt-Version:") || head.startsWith("\xEF\xBB\xBF"
                                                                "BagIt-Version:");
}

bool beginsAsFetchList(QByteArrayView head)
{
    bool found = false;
    bool foreign = false;
    eachHeadLine(head, [&](QByteArrayView line) {
        if (line.trimmed().isEmpty())
            return true;
        const bool fits = parseBagFetchLine(line).has_value();
        found = found || fits;
        foreign = !fits;
        return fits;
    });
    return found && !foreign;
}

QUrl beside(const QUrl &url, const QString &name)
{
    return plainUrl(url).resolved(QUrl(name));
}

/// Servers that do not let their folders be listed refuse what is not there.
bool isMissing(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.httpStatus == 403 || error.httpStatus == 404 ||
           error.httpStatus == 410;
}

Status readStream(SourceStream &stream, const std::stop_token &stop, const TakeLine &take)
{
    const auto read = [&stream](std::span<char> buffer) { return stream.read(buffer); };
    return readLines(read, limits, stop, take);
}

/// Whether the list is there.
Result<bool> readList(HttpFetcher &fetcher, const QUrl &url, const std::stop_token &stop, const TakeLine &take)
{
    const auto stream = openSource({url.toString(QUrl::FullyEncoded), url, {}}, fetcher, stop);
    if (!stream)
        return isMissing(stream.error()) ? Result<bool>(false) : fail(stream.error());
    const Status status = readStream(**stream, stop, take);
    return status ? Result<bool>(true) : fail(status.error());
}

} // namespace

int BagItDriver::recognises(const SourceRequest &request, const SourceStream &stream) const
{
    if (stream.contentType() == u"text/html" || !isPlainText(stream.head()))
        return 0;
    if (beginsAsDeclaration(stream.head()))
        return 90;
    return lastSegment(request.url) == u"fetch.txt" && beginsAsFetchList(stream.head()) ? 85 : 0;
}

Status BagItDriver::resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                            std::stop_token stop) const
{
    const RelativeNames names(request.url, stream.finalUrl());
    SourceRequest bag = request;
    bag.url = beside(request.url, QStringLiteral("bagit.txt"));
    ManifestHeader header = seriesHeader(bag, {});
    header.kind = kind();
    header.baseUrl = names.base();
    if (const Status status = sink.header(header); !status)
        return status;

    BagContents contents(names, sink);
    const auto takeFetch = [&contents](const TextLine &line) { return contents.takeFetch(line); };
    if (!beginsAsDeclaration(stream.head())) {
        if (const Status status = readStream(stream, stop, takeFetch); !status)
            return status;
    } else if (const auto read = readList(m_fetcher, beside(bag.url, QStringLiteral("fetch.txt")), stop, takeFetch);
               !read) {
        return fail(read.error());
    }

    bool any = false;
    for (const char *name : algorithms) {
        const QString algorithm = QString::fromLatin1(name);
        const QUrl url = beside(bag.url, QStringLiteral("manifest-%1.txt").arg(algorithm));
        const auto read = readList(m_fetcher, url, stop,
                                   [&](const TextLine &line) { return contents.takeManifest(line, algorithm); });
        if (!read)
            return fail(read.error());
        any = any || *read;
    }
    if (!any)
        return fail(
            ErrorCode::NotFound, QStringLiteral("find a payload manifest in the bag"),
            QStringLiteral("manifest-sha512.txt, manifest-sha256.txt, manifest-sha1.txt or manifest-md5.txt must "
                           "lie beside it"));
    return contents.finish();
}

} // namespace heirloom
