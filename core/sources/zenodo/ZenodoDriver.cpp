// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/zenodo/ZenodoDriver.h"

#include "sources/api/RepositoryApi.h"
#include "sources/api/RevisionReader.h"
#include "sources/zenodo/ZenodoRecord.h"

namespace heirloom {

namespace {

constexpr qint64 maxFiles = 1'000'000;
const QLatin1String doiPrefix("10.5281/zenodo.");

QString checkedNumber(const QString &text)
{
    return ZenodoRecord::isNumber(text) ? text : QString();
}

/// The number in a DOI of Zenodo's, which is written in any case; empty for any other text.
QString numberInDoi(const QString &text)
{
    return text.startsWith(doiPrefix, Qt::CaseInsensitive) ? checkedNumber(text.mid(doiPrefix.size())) : QString();
}

bool isResolver(const QUrl &link)
{
    const QString host = link.host();
    return (link.scheme() == u"https" || link.scheme() == u"http") && (host == u"doi.org" || host == u"dx.doi.org");
}

/// The number in `/records/N`, `/record/N` or `/doi/10.5281/zenodo.N`; empty for any other link.
QString numberInLink(const QUrl &link, const QUrl &endpoint)
{
    if (isResolver(link))
        return numberInDoi(link.path().mid(1));
    const auto segments = RepositoryApi::segmentsBelow(endpoint, link);
    if (!segments)
        return {};
    const QString &first = segments->first();
    if (segments->size() == 2 && (first == u"records" || first == u"record"))
        return checkedNumber(segments->last());
    return first == u"doi" ? numberInDoi(segments->mid(1).join(u'/')) : QString();
}

/// A record without a single file that it lists.
Error emptyRecord(const ZenodoRecord &record, const QString &shown)
{
    if (record.isOpen())
        return {ErrorCode::Source, QStringLiteral("%1: the record lists no files").arg(shown), 0, 0, {}};
    return {ErrorCode::Denied, QStringLiteral("%1: the record's files are not public").arg(shown), 0, 0,
            QStringLiteral("give a token that may read them by --token-file, or ask who published it")};
}

ManifestHeader headerOf(const ZenodoRecord &record, const QString &asked, const QUrl &endpoint)
{
    const QString number = record.number().isEmpty() ? asked : record.number();
    ManifestHeader header;
    header.kind = QStringLiteral("zenodo");
    header.name = record.title().isEmpty() ? QStringLiteral("zenodo-") + number : record.title();
    header.revision = number;
    header.collectionKey = QStringLiteral("zenodo:") + (record.series().isEmpty() ? number : record.series());
    header.baseUrl = RepositoryApi::address(endpoint, {QStringLiteral("records"), number, QString()});
    return header;
}

} // namespace

QString ZenodoDriver::numberOf(const SourceRequest &request) const
{
    if (request.scheme.isEmpty())
        return numberInLink(request.url, m_endpoint);
    const QString number = request.scheme == u"zenodo" ? checkedNumber(request.rest()) : QString();
    return number.isEmpty() ? numberInDoi(request.rest()) : number;
}

bool ZenodoDriver::claims(const SourceRequest &request) const
{
    return request.scheme == u"zenodo" || request.scheme == u"doi" ||
           (request.scheme.isEmpty() && !numberOf(request).isEmpty());
}

Result<RevisionList> ZenodoDriver::revisions(const SourceRequest &request, HttpFetcher &fetcher,
                                             std::stop_token stop) const
{
    const QString number = numberOf(request);
    if (m_endpoint.isEmpty() || number.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("the record is not understood"));
    RevisionList found; // a version is a record of its own, so each names its source
    RevisionReader reader({"id", "metadata.version", {}, {}}, [&found](const RevisionReader::Row &row) {
        if (ZenodoRecord::isNumber(row.name))
            found.revisions.push_back({Revision::Kind::Version,
                                       row.title.isEmpty() ? row.name : row.title,
                                       {},
                                       QStringLiteral("zenodo:") + row.name});
        return found.revisions.size() < RevisionList::longest;
    });
    QUrl url = RepositoryApi::address(
        m_endpoint, {QStringLiteral("api"), QStringLiteral("records"), number, QStringLiteral("versions")});
    url.setQuery(QStringLiteral("size=25&sort=version")); // as many as it gives to those it does not know
    const auto read = reader.read(fetcher, url, "hits.hits", stop);
    return read ? Result<RevisionList>(std::move(found)) : fail(read.error());
}

Status ZenodoDriver::resolve(const SourceRequest &request, HttpFetcher &fetcher, ManifestSink &sink,
                             std::stop_token stop) const
{
    if (m_endpoint.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("the address of the Zenodo server is no http(s) address"),
                    QStringLiteral("set sources/zenodoEndpoint in heirloom.ini"));
    const QString number = numberOf(request);
    if (number.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("the record is not understood"),
                    QStringLiteral("write zenodo:NUMBER with the number of a record, or a DOI of Zenodo's as "
                                   "doi:10.5281/zenodo.NUMBER; other archives' DOIs are not supported"));
    const QString shown = QStringLiteral("zenodo:") + number;
    if (const auto revision = RepositoryApi::wantedRevision(number, request.revision, shown); !revision)
        return fail(revision.error());

    HttpResponse refusal;
    const QUrl url = RepositoryApi::address(m_endpoint, {QStringLiteral("api"), QStringLiteral("records"), number});
    const auto stream = RepositoryApi::open(fetcher, url, stop, refusal);
    if (!stream)
        return fail(RepositoryApi::explained(stream.error(), refusal, shown));
    ZenodoRecord record(sink, m_endpoint);
    const JsonRecordsForm form{QStringLiteral("record"), "files", RepositoryApi::maxAnswerBytes, maxFiles, false};
    const auto pull = [&](std::span<char> buffer) { return (*stream)->read(buffer); };
    if (const Status status = readJsonRecords(pull, form, record, std::move(stop)); !status)
        return fail(status.error().in(shown));
    if (record.files() == 0)
        return fail(emptyRecord(record, shown));
    if (const Status status = record.finish(); !status)
        return status;
    return sink.header(headerOf(record, number, m_endpoint));
}

} // namespace heirloom
