// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/github/GitHubDriver.h"

#include "base/DisplayText.h"
#include "sources/api/RepositoryApi.h"
#include "sources/api/RevisionReader.h"
#include "sources/github/GitHubRelease.h"

#include <QRegularExpression>
#include <algorithm>

namespace heirloom {

namespace {

constexpr qint64 maxAssets = 100'000;

struct Reference
{
    QString owner;
    QString name;
    QString tag; ///< empty: the latest release
    QString text() const { return QStringLiteral("github:") + owner + u'/' + name; }
};

bool isName(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9._-]{1,100}$"));
    return pattern.match(text).hasMatch() && !text.endsWith(u'\n') && text != u"." && text != u"..";
}

std::optional<Reference> reference(const QStringList &repository, const QString &tag)
{
    if (repository.size() != 2 || !std::all_of(repository.begin(), repository.end(), isName) ||
        (!tag.isEmpty() && !GitHubRelease::isTag(tag)))
        return std::nullopt;
    return Reference{repository[0], repository[1], tag};
}

std::optional<Reference> fromText(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at == text.size() - 1)
        return std::nullopt;
    return reference(text.left(at).split(u'/'), at < 0 ? QString() : text.mid(at + 1));
}

/// `/OWNER/REPOSITORY/releases[/latest | /tag/TAG]`
std::optional<Reference> fromLink(const QUrl &link, const QUrl &pages)
{
    const auto segments = RepositoryApi::segmentsBelow(pages, link);
    if (!segments || segments->size() < 3 || segments->at(2) != u"releases")
        return std::nullopt;
    const bool isLatest = segments->size() == 3 || (segments->size() == 4 && segments->at(3) == u"latest");
    const bool isTagged = segments->size() >= 5 && segments->at(3) == u"tag";
    if (!isLatest && !isTagged)
        return std::nullopt;
    return reference(segments->mid(0, 2), isTagged ? segments->mid(4).join(u'/') : QString()); // a tag may have slashes
}

QString referenceHint()
{
    return QStringLiteral("write github:OWNER/REPOSITORY, with @TAG behind it for another release than the latest");
}

constexpr int releasesOnAPage = 100;

QUrl listAddress(const QUrl &endpoint, const Reference &repository)
{
    QUrl url = RepositoryApi::address(
        endpoint, {QStringLiteral("repos"), repository.owner, repository.name, QStringLiteral("releases")});
    url.setQuery(QStringLiteral("per_page=%1").arg(releasesOnAPage));
    return url;
}

QUrl releaseAddress(const QUrl &endpoint, const Reference &repository, const QString &tag)
{
    QStringList segments{QStringLiteral("repos"), repository.owner, repository.name, QStringLiteral("releases")};
    segments += tag.isEmpty() ? QStringList{QStringLiteral("latest")} : QStringList{QStringLiteral("tags"), tag};
    return RepositoryApi::address(endpoint, segments);
}

ManifestHeader headerOf(const Reference &repository, const QString &tag, const QUrl &pages)
{
    ManifestHeader header;
    header.kind = QStringLiteral("github");
    header.name = repository.name;
    header.revision = tag;
    header.collectionKey = repository.text().toLower(); // case makes no other repository
    header.baseUrl =
        RepositoryApi::address(pages, {repository.owner, repository.name, QStringLiteral("releases"), QString()});
    return header;
}

QUrl pagesOf(const QUrl &endpoint)
{
    QUrl pages = endpoint;
    if (endpoint.host() == u"api.github.com")
        pages.setHost(QStringLiteral("github.com"));
    pages.setPath({});
    return pages;
}

} // namespace

GitHubDriver::GitHubDriver(QUrl endpoint) : m_endpoint(std::move(endpoint)), m_pages(pagesOf(m_endpoint)) {}

bool GitHubDriver::claims(const SourceRequest &request) const
{
    return request.scheme == u"github" || (request.scheme.isEmpty() && fromLink(request.url, m_pages));
}

Result<RevisionList> GitHubDriver::revisions(const SourceRequest &request, HttpFetcher &fetcher,
                                             std::stop_token stop) const
{
    const auto repository = request.scheme.isEmpty() ? fromLink(request.url, m_pages) : fromText(request.rest());
    if (m_endpoint.isEmpty() || !repository)
        return fail(ErrorCode::Invalid, QStringLiteral("the release is not understood"), referenceHint());
    RevisionList found;
    found.source = repository->text();
    RevisionReader reader({"tag_name", {}, "prerelease", "draft"}, [&found](const RevisionReader::Row &row) {
        if (!row.isHidden && GitHubRelease::isTag(row.name))
            found.revisions.push_back(
                {row.isPreview ? Revision::Kind::Preview : Revision::Kind::Release, row.name, row.name, {}});
        return found.revisions.size() < RevisionList::longest;
    });
    const auto read = reader.readPages(fetcher, listAddress(m_endpoint, *repository), {}, std::move(stop));
    return read ? Result<RevisionList>(std::move(found)) : fail(read.error());
}

Status GitHubDriver::resolve(const SourceRequest &request, HttpFetcher &fetcher, ManifestSink &sink,
                             std::stop_token stop) const
{
    if (m_endpoint.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("the address of the GitHub server is no http(s) address"),
                    QStringLiteral("set sources/gitHubEndpoint in heirloom.ini"));
    const auto repository = request.scheme.isEmpty() ? fromLink(request.url, m_pages) : fromText(request.rest());
    if (!repository)
        return fail(ErrorCode::Invalid, QStringLiteral("the release is not understood"), referenceHint());
    const auto tag = RepositoryApi::wantedRevision(repository->tag, request.revision, repository->text());
    if (!tag)
        return fail(tag.error());
    if (!tag->isEmpty() && !GitHubRelease::isTag(*tag))
        return fail(ErrorCode::Invalid, QStringLiteral("'%1' is no tag").arg(displaySafe(*tag)), referenceHint());
    const QString shown = repository->text() + (tag->isEmpty() ? QString() : u'@' + displaySafe(*tag));

    HttpResponse refusal;
    const auto stream =
        RepositoryApi::open(fetcher, releaseAddress(m_endpoint, *repository, *tag), stop, refusal,
                            {{"Accept", "application/vnd.github+json"}, {"X-GitHub-Api-Version", "2022-11-28"}});
    if (!stream)
        return fail(RepositoryApi::explained(stream.error(), refusal, shown));
    GitHubRelease release(sink);
    const JsonRecordsForm form{QStringLiteral("release"), "assets", RepositoryApi::maxAnswerBytes, maxAssets};
    const auto pull = [&](std::span<char> buffer) { return (*stream)->read(buffer); };
    if (const Status status = readJsonRecords(pull, form, release, std::move(stop)); !status)
        return fail(status.error().in(shown));
    if (release.tag().isEmpty())
        return fail(ErrorCode::Source, QStringLiteral("%1: the release has no tag").arg(shown));
    if (release.files() == 0)
        return fail(ErrorCode::Source, QStringLiteral("%1: no files are attached to the release").arg(shown),
                    QStringLiteral("an archive of the source code can be had by its own link"));
    if (const Status status = release.finish(); !status)
        return status;
    return sink.header(headerOf(*repository, release.tag(), m_pages));
}

} // namespace heirloom
