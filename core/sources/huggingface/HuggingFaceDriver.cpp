// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/huggingface/HuggingFaceDriver.h"

#include "base/DisplayText.h"
#include "sources/api/LinkHeader.h"
#include "sources/api/RepositoryApi.h"
#include "sources/api/RevisionReader.h"
#include "sources/huggingface/HubRepository.h"
#include "sources/huggingface/HubTree.h"

namespace heirloom {

namespace {

/// Of a thousand rows each, as the servers make them.
constexpr int maxPages = 20'000;
constexpr qint64 maxRows = 10'000'000;

/// What the Hub says beyond the status.
Error explained(const Error &error, const HttpResponse &refusal, const QString &shown)
{
    const QByteArray code = refusal.header("X-Error-Code").trimmed();
    const int status = error.httpStatus;
    if (error.code != ErrorCode::Http || status == 429 || code.isEmpty())
        return RepositoryApi::explained(error, refusal, shown);
    if (code == "GatedRepo")
        return RepositoryApi::needsToken(
            shown, QStringLiteral("it is gated: it goes to accounts that have accepted its terms"), status,
            QStringLiteral("accept them on its page, then "));
    if (code == "RepoNotFound")
        return {ErrorCode::NotFound, QStringLiteral("%1: there is no such repository, or it is private").arg(shown), 0,
                status, QStringLiteral("check the name; what is private needs a token (HF_TOKEN, --token-file)")};
    if (code == "RevisionNotFound" || code == "EntryNotFound")
        return {ErrorCode::NotFound, QStringLiteral("%1: the repository has no such revision").arg(shown), 0, status,
                QStringLiteral("check the name of the branch, tag or commit")};
    return RepositoryApi::explained(error, refusal, shown);
}

/// The commit is all that is wanted of the description of a revision.
class CommitReader final : public JsonRecordReader
{
public:
    QString commit;

    Result<bool> documentValue(std::string_view path, const JsonScalar &value) override
    {
        if (path != "sha")
            return true;
        commit = value.string();
        return false;
    }
    void begin() override {}
    void value(std::string_view, const JsonScalar &) override {}
    Status end() override { return {}; }
};

/// One repository on its way from a reference to entries.
class Listing
{
public:
    Listing(HttpFetcher &fetcher, QUrl endpoint, HubRepository repository, std::stop_token stop)
        : m_fetcher(fetcher), m_endpoint(std::move(endpoint)), m_repository(std::move(repository)),
          m_stop(std::move(stop))
    {
    }

    Result<QString> commit(const QString &revision)
    {
        m_shown = m_repository.text() + (revision.isEmpty() ? QString() : u'@' + displaySafe(revision));
        return pin(revision.isEmpty() ? QStringLiteral("main") : revision);
    }

    Status run(const QString &revision, ManifestSink &sink)
    {
        const Result<QString> commit = this->commit(revision);
        if (!commit)
            return fail(commit.error());
        ManifestHeader header;
        header.kind = QStringLiteral("huggingface");
        header.name = m_repository.name();
        header.revision = *commit;
        header.collectionKey = m_repository.text();
        header.baseUrl = m_repository.filesAddress(m_endpoint, *commit);
        if (const Status begun = sink.header(header); !begun)
            return begun;
        return list(*commit, sink);
    }

private:
    using Stream = std::unique_ptr<HttpStream>;

    Result<Stream> open(const QUrl &url)
    {
        HttpResponse refusal;
        Result<Stream> stream = RepositoryApi::open(m_fetcher, url, m_stop, refusal);
        return stream ? std::move(stream) : Result<Stream>(fail(explained(stream.error(), refusal, m_shown)));
    }

    Status read(HttpStream &stream, const JsonRecordsForm &form, JsonRecordReader &reader)
    {
        const auto pull = [&](std::span<char> buffer) { return stream.read(buffer); };
        const Status status = readJsonRecords(pull, form, reader, m_stop);
        return status ? status : Status(fail(status.error().in(m_shown)));
    }

    Result<QString> pin(const QString &revision)
    {
        const Result<Stream> stream = open(m_repository.revisionAddress(m_endpoint, revision));
        if (!stream)
            return fail(stream.error());
        CommitReader reader;
        const JsonRecordsForm form{QStringLiteral("description of the revision"), "siblings",
                                   RepositoryApi::maxAnswerBytes, maxRows, false};
        if (const Status status = read(**stream, form, reader); !status)
            return fail(status.error());
        if (!isCommit(reader.commit))
            return fail(ErrorCode::Source, QStringLiteral("%1: the server names no commit").arg(m_shown));
        return reader.commit;
    }

    Status list(const QString &commit, ManifestSink &sink)
    {
        HubTree tree(sink);
        std::optional<QUrl> page = m_repository.treeAddress(m_endpoint, commit);
        for (int pages = 0; page; ++pages) {
            if (pages == maxPages)
                return fail(ErrorCode::Source, QStringLiteral("%1: the list of files has no end").arg(m_shown));
            const Result<Stream> stream = open(*page);
            if (!stream)
                return fail(stream.error());
            const qint64 before = tree.rows();
            const JsonRecordsForm form{
                QStringLiteral("list of files"), {}, RepositoryApi::maxAnswerBytes, maxRows - before};
            if (const Status status = read(**stream, form, tree); !status)
                return status;
            const Result<std::optional<QUrl>> next = nextPage((*stream)->response(), *page);
            if (!next)
                return fail(next.error().in(m_shown));
            if (*next && (**next == *page || tree.rows() == before))
                return fail(ErrorCode::Source, QStringLiteral("%1: the list of files does not go on").arg(m_shown));
            page = *next;
        }
        return tree.finish();
    }

    HttpFetcher &m_fetcher;
    const QUrl m_endpoint;
    const HubRepository m_repository;
    const std::stop_token m_stop;
    QString m_shown;
};

} // namespace

bool HuggingFaceDriver::claims(const SourceRequest &request) const
{
    return request.scheme == u"hf" || request.scheme.startsWith(u"hf+") ||
           (request.scheme.isEmpty() && HubRepository::fromLink(request.url, m_endpoint));
}

Result<HubPlace> HuggingFaceDriver::placeOf(const SourceRequest &request) const
{
    if (request.scheme.startsWith(u"hf+"))
        return HubPlace::fromAddress(request.text.mid(3));
    if (m_endpoint.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("the address of the Hugging Face server is no http(s) address"),
                    QStringLiteral("set HF_ENDPOINT, or sources/huggingFaceEndpoint in heirloom.ini"));
    const Result<HubRepository> repository = request.scheme.isEmpty()
                                                 ? *HubRepository::fromLink(request.url, m_endpoint)
                                                 : HubRepository::fromReference(request.rest());
    return repository ? Result<HubPlace>(HubPlace{m_endpoint, *repository}) : fail(repository.error());
}

QUrl HuggingFaceDriver::serverOf(const SourceRequest &request) const
{
    const auto place = placeOf(request);
    return place ? place->endpoint : m_endpoint;
}

QUrl HuggingFaceDriver::filesOf(const SourceRequest &request, const QString &revision) const
{
    const auto place = placeOf(request);
    return place && isCommit(revision) ? place->repository.filesAddress(place->endpoint, revision) : QUrl();
}

Result<RevisionList> HuggingFaceDriver::revisions(const SourceRequest &request, HttpFetcher &fetcher,
                                                  std::stop_token stop) const
{
    const Result<HubPlace> place = placeOf(request);
    if (!place)
        return fail(place.error());
    RevisionList found;
    // The reference names another server than the usual one only in the longer of its two forms.
    found.source = request.scheme.startsWith(u"hf+") ? request.text.section(u'@', 0, 0) : place->repository.text();
    const QUrl address = place->repository.refsAddress(place->endpoint);
    for (const auto &[list, kind] :
         {std::pair("branches", Revision::Kind::Branch), std::pair("tags", Revision::Kind::Tag)}) {
        if (found.revisions.size() == RevisionList::longest)
            break;
        RevisionReader reader({"name", {}, {}, {}}, [&, kind = kind](const RevisionReader::Row &row) {
            found.revisions.push_back({kind, row.name, row.name, {}});
            return found.revisions.size() < RevisionList::longest;
        });
        if (const auto read = reader.read(fetcher, address, list, stop); !read)
            return fail(read.error());
    }
    return found;
}

/// What a request is about: the repository at its server, and the revision.
struct HuggingFaceDriver::Wanted
{
    HubPlace place;
    QString revision; ///< empty: the usual one
};

Result<HuggingFaceDriver::Wanted> HuggingFaceDriver::wantedOf(const SourceRequest &request) const
{
    const Result<HubPlace> place = placeOf(request);
    if (!place)
        return fail(place.error());
    const HubRepository &repository = place->repository;
    const Result<QString> revision =
        RepositoryApi::wantedRevision(repository.revision(), request.revision, repository.text());
    return revision ? Result<Wanted>(Wanted{*place, *revision}) : fail(revision.error());
}

Result<QString> HuggingFaceDriver::pinned(const SourceRequest &request, HttpFetcher &fetcher,
                                          std::stop_token stop) const
{
    const Result<Wanted> wanted = wantedOf(request);
    if (!wanted)
        return fail(wanted.error());
    return Listing(fetcher, wanted->place.endpoint, wanted->place.repository, std::move(stop)).commit(wanted->revision);
}

Status HuggingFaceDriver::resolve(const SourceRequest &request, HttpFetcher &fetcher, ManifestSink &sink,
                                  std::stop_token stop) const
{
    const Result<Wanted> wanted = wantedOf(request);
    if (!wanted)
        return fail(wanted.error());
    return Listing(fetcher, wanted->place.endpoint, wanted->place.repository, std::move(stop))
        .run(wanted->revision, sink);
}

} // namespace heirloom
