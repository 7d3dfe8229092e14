// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/manifest/HeirloomManifestDriver.h"

#include "sources/SourceUrl.h"
#include "sources/manifest/ManifestParser.h"

#include <QRegularExpression>

namespace heirloom {

namespace {

/// JSON of our kind whose format may stand behind the files: a list of objects that begin with a path.
bool beginsWithFiles(QByteArrayView head)
{
    static const QRegularExpression entries(QStringLiteral(R"("files"\s*:\s*\[\s*\{[^}]*"path"\s*:)"));
    // One that the head cuts off says nothing yet.
    static const QRegularExpression format(QStringLiteral(R"("format"\s*:\s*(?:"[^"]*"|[^"\s]))"));
    const QString text = QString::fromLatin1(head);
    return entries.match(text).hasMatch() && !format.match(text).hasMatch();
}

} // namespace

int HeirloomManifestDriver::recognises(const SourceRequest &, const SourceStream &stream) const
{
    if (stream.contentType() == u"application/vnd.heirloom.manifest+json")
        return 100;
    QByteArrayView head = stream.head();
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    if (!head.trimmed().startsWith('{'))
        return 0;
    // Without the slash, because JSON may write it as "\/".
    if (head.contains("\"heirloom-manifest"))
        return 95;
    return beginsWithFiles(head) ? 60 : 0;
}

Status HeirloomManifestDriver::resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                                       std::stop_token stop) const
{
    ManifestContext context;
    context.baseUrl = plainUrl(stream.finalUrl());
    context.fallbackName = lastSegment(request.url);
    context.fallbackCollection = plainUrl(request.url).toString(QUrl::FullyEncoded);
    context.local = request.url.isLocalFile();
    const auto read = [&stream](std::span<char> buffer) { return stream.read(buffer); };
    return parseManifest(read, context, sink, std::move(stop));
}

} // namespace heirloom
