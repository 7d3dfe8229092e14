// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/SourceOpener.h"

#include "io/DiskFileSystem.h"
#include "net/UrlRedaction.h"

#include <algorithm>

namespace heirloom {

namespace {

constexpr qsizetype headBytes = 4096;
constexpr int maxSymlinks = 16;

/// The part that both kinds of stream share: the head is read once and then served again by read().
class HeadedStream : public SourceStream
{
public:
    QByteArrayView head() const override { return m_head; }

    Result<qint64> read(std::span<char> buffer) override
    {
        const qsizetype left = m_head.size() - m_served;
        if (left == 0)
            return readMore(buffer);
        const qsizetype count = std::min<qsizetype>(left, std::ssize(buffer));
        std::copy_n(m_head.constData() + m_served, count, buffer.data());
        m_served += count;
        return count;
    }

    Status readHead()
    {
        m_head.resize(headBytes);
        qsizetype filled = 0;
        while (filled < headBytes) {
            const Result<qint64> count = readMore(std::span(m_head.data() + filled, size_t(headBytes - filled)));
            if (!count)
                return fail(count.error());
            if (*count == 0)
                break;
            filled += qsizetype(*count);
        }
        m_head.resize(filled);
        return {};
    }

protected:
    virtual Result<qint64> readMore(std::span<char> buffer) = 0;

private:
    QByteArray m_head;
    qsizetype m_served = 0;
};

class HttpSourceStream final : public HeadedStream
{
public:
    explicit HttpSourceStream(std::unique_ptr<HttpStream> stream) : m_stream(std::move(stream)) {}

    QString contentType() const override
    {
        const QByteArray value = m_stream->response().header("Content-Type");
        return QString::fromLatin1(value.split(';').constFirst().trimmed().toLower());
    }
    QUrl finalUrl() const override { return m_stream->response().finalUrl; }
    const HttpResponse *response() const override { return &m_stream->response(); }

    qint64 size() const override
    {
        const HttpResponse &answer = m_stream->response();
        const QByteArray encoding = answer.header("Content-Encoding").trimmed().toLower();
        if (!encoding.isEmpty() && encoding != "identity")
            return -1; // the length of the encoded bytes says nothing about the content
        if (const auto range = answer.contentRange())
            return range->total;
        return answer.contentLength();
    }

protected:
    Result<qint64> readMore(std::span<char> buffer) override { return m_stream->read(buffer); }

private:
    std::unique_ptr<HttpStream> m_stream;
};

class LocalSourceStream final : public HeadedStream
{
public:
    LocalSourceStream(QUrl url, FilePtr file, qint64 size, std::stop_token stop)
        : m_url(std::move(url)), m_file(std::move(file)), m_size(size), m_stop(std::move(stop))
    {
    }

    QString contentType() const override { return {}; }
    QUrl finalUrl() const override { return m_url; }
    const HttpResponse *response() const override { return nullptr; }
    qint64 size() const override { return m_size; }

protected:
    Result<qint64> readMore(std::span<char> buffer) override
    {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("read the source"));
        const Result<qint64> count = m_file->read(m_offset, buffer);
        if (count)
            m_offset += *count;
        return count;
    }

private:
    QUrl m_url;
    FilePtr m_file;
    qint64 m_size;
    qint64 m_offset = 0;
    std::stop_token m_stop;
};

/// If-None-Match alone counts where both are there (RFC 9110, 13.1.3).
bool addConditions(HttpRequest &get, const SourceMark &known)
{
    if (!known.etag.isEmpty())
        get.headers.append({"If-None-Match", known.etag.toLatin1()});
    else if (!known.modified.isEmpty())
        get.headers.append({"If-Modified-Since", known.modified.toLatin1()});
    else
        return false;
    return true;
}

/// Null: it is what is known.
Result<std::unique_ptr<HeadedStream>> openHttp(const SourceRequest &request, HttpFetcher &fetcher, std::stop_token stop,
                                               const SourceMark *known)
{
    HttpRequest get;
    get.url = request.url;
    get.namedBy = request.namedBy;
    const bool isConditional = known && addConditions(get, *known);
    Result<std::unique_ptr<HttpStream>> stream = fetcher.open(get, std::move(stop));
    if (!stream)
        return fail(stream.error());
    const int status = (*stream)->response().status;
    if (status == 304 && isConditional)
        return std::unique_ptr<HeadedStream>();
    if (status != 200 && status != 203 && status != 206)
        return fail(Error{ErrorCode::Http, QStringLiteral("the server answered without content"), 0, status, {}});
    return std::make_unique<HttpSourceStream>(std::move(*stream));
}

Result<std::unique_ptr<HeadedStream>> openLocal(const SourceRequest &request, std::stop_token stop)
{
    DiskFileSystem files;
    const Result<LocalFile> found = findLocalFile(files, request.url.toLocalFile());
    if (!found)
        return fail(found.error());
    const Result<DirectoryPtr> directory = files.openDirectory(found->directory);
    if (!directory)
        return fail(directory.error());
    Result<FilePtr> file = files.open(*directory, found->name);
    if (!file)
        return fail(file.error());
    const Result<FileStat> stat = (*file)->stat();
    if (!stat)
        return fail(stat.error());
    return std::make_unique<LocalSourceStream>(request.url, std::move(*file), stat->size, std::move(stop));
}

LocalFile split(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return {slash > 0 ? path.left(slash) : QStringLiteral("/"), path.mid(slash + 1).toUtf8()};
}

} // namespace

Result<LocalFile> findLocalFile(FileSystem &files, const QString &path)
{
    LocalFile at = split(path);
    for (int links = 0; links <= maxSymlinks; ++links) {
        const Result<DirectoryPtr> directory = files.openDirectory(at.directory);
        if (!directory)
            return fail(directory.error());
        if (at.name.isEmpty() || at.name == "." || at.name == "..")
            return fail(ErrorCode::Invalid, QStringLiteral("not a file but a folder"));
        const Result<FileStat> stat = files.stat(*directory, at.name);
        if (!stat)
            return fail(stat.error());
        if (stat->type == FileStat::Type::File)
            return at;
        if (stat->type != FileStat::Type::Symlink)
            return fail(ErrorCode::Invalid, stat->type == FileStat::Type::Directory
                                                ? QStringLiteral("not a file but a folder")
                                                : QStringLiteral("not a file but a device or a pipe"));
        const Result<QByteArray> target = files.readLink(*directory, at.name);
        if (!target)
            return fail(target.error());
        at = split(target->startsWith('/') ? QString::fromUtf8(*target)
                                           : at.directory + u'/' + QString::fromUtf8(*target));
    }
    return fail(ErrorCode::Invalid, QStringLiteral("too many symbolic links"));
}

Result<std::unique_ptr<SourceStream>> openSource(const SourceRequest &request, HttpFetcher &fetcher,
                                                 std::stop_token stop, const SourceMark *known)
{
    const QString doing = QStringLiteral("open the source %1").arg(redactedUrl(request.url));
    Result<std::unique_ptr<HeadedStream>> stream = request.url.isLocalFile()
                                                       ? openLocal(request, std::move(stop))
                                                       : openHttp(request, fetcher, std::move(stop), known);
    if (!stream)
        return fail(stream.error().in(doing));
    if (!*stream)
        return std::unique_ptr<SourceStream>();
    if (const Status head = (*stream)->readHead(); !head)
        return fail(head.error().in(doing));
    return std::unique_ptr<SourceStream>(std::move(*stream));
}

namespace {

/// A header that can stand in a request as it is; none of a hostile length.
QString plainHeader(const QByteArray &value)
{
    const bool isPlain =
        value.size() <= 256 && std::all_of(value.begin(), value.end(), [](char c) { return c >= ' ' && c <= '~'; });
    return isPlain ? QString::fromLatin1(value) : QString();
}

} // namespace

SourceMark markOf(const HttpResponse &response)
{
    SourceMark mark;
    mark.etag = plainHeader(response.header("ETag").trimmed());
    mark.modified = plainHeader(response.header("Last-Modified").trimmed());
    return mark;
}

Result<SourceMark> markOfLocal(const QUrl &url)
{
    DiskFileSystem files;
    const Result<LocalFile> found = findLocalFile(files, url.toLocalFile());
    if (!found)
        return fail(found.error());
    const Result<DirectoryPtr> directory = files.openDirectory(found->directory);
    const Result<FileStat> stat = directory ? files.stat(*directory, found->name) : fail(directory.error());
    if (!stat)
        return fail(stat.error());
    SourceMark mark;
    mark.modified =
        QStringLiteral("%1 %2 %3 %4").arg(stat->size).arg(stat->mtimeNs).arg(stat->ctimeNs).arg(stat->inode);
    return mark;
}

} // namespace heirloom
