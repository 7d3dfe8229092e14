// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/SourceRegistry.h"

#include "base/DisplayText.h"
#include "io/DiskFileSystem.h"
#include "model/source/SourceScheme.h"
#include "net/UrlRedaction.h"
#include "sources/SourceOpener.h"
#include "sources/SourceUrl.h"
#include "sources/api/VersionFetcher.h"
#include "sources/aria2/Aria2ListDriver.h"
#include "sources/bagit/BagItDriver.h"
#include "sources/checksums/ChecksumListDriver.h"
#include "sources/github/GitHubDriver.h"
#include "sources/http/HttpFileDriver.h"
#include "sources/huggingface/HuggingFaceDriver.h"
#include "sources/list/TextListDriver.h"
#include "sources/manifest/HeirloomManifestDriver.h"
#include "sources/metalink/MetalinkDriver.h"
#include "sources/shared/SourceFingerprint.h"
#include "sources/stack/StackDriver.h"
#include "sources/zenodo/ZenodoDriver.h"

#include <QRegularExpression>
#include <algorithm>
#include <system_error>

namespace heirloom {

namespace {

/// The scheme in front of the first colon, lower case; empty if the text does not begin with one.
QString schemeOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*):"));
    return pattern.match(text).captured(1).toLower();
}

/// The text as a message may repeat it: a link of whatever kind may hold a password, also one within quotes.
QString shownSource(const QString &text)
{
    static const QRegularExpression userInfo(QStringLiteral(R"(//[^/?#\\]*@)"));
    if (!schemeOf(text).isEmpty() && (text.contains(u"://") || text.contains(u'@')))
        return redactedUrl(QUrl(text));
    return displaySafe(QString(text).replace(userInfo, QStringLiteral("//")).left(200));
}

tl::unexpected<Error> notASource(const QString &text, const QString &why)
{
    return fail(
        ErrorCode::Invalid, QStringLiteral("source '%1': %2").arg(shownSource(text), why),
        QStringLiteral("give an http:// or https:// link, a repository as hf:OWNER/NAME, zenodo:NUMBER or "
                       "github:OWNER/NAME, or the "
                       "path of a local file: one file, a Heirloom manifest, a Metalink, a checksum list such as "
                       "SHA256SUMS, the bagit.txt of a bag, an "
                       "aria2 input file, or a text file with one link a line"));
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

Result<SourceRequest> parseWeb(const QString &text)
{
    const QUrl url(text);
    if (!url.isValid() || url.host().isEmpty() || url.port(80) == 0)
        return notASource(text, QStringLiteral("not a complete web address"));
    // It would be written down with the task; secrets belong in the keyring.
    if (!url.userInfo().isEmpty())
        return notASource(text, QStringLiteral("the address contains a user name or password"));
    return SourceRequest{text, url.adjusted(QUrl::RemoveFragment), {}};
}

/// Says nothing of where: the path may be a mistyped link with a password in it, and the message shows its own form.
QString whyUnreadable(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return QStringLiteral("no such file");
    return error.sysErrno == 0 ? error.context
                               : QString::fromStdString(std::generic_category().message(error.sysErrno));
}

Result<SourceRequest> parseLocal(const QString &text, const QString &path)
{
    if (path.isEmpty())
        return notASource(text, QStringLiteral("not a local file"));
    DiskFileSystem files;
    const Result<LocalFile> found = findLocalFile(files, path);
    if (!found)
        return notASource(text, whyUnreadable(found.error()));
    return SourceRequest{text, QUrl::fromLocalFile(path).adjusted(QUrl::NormalizePathSegments), {}};
}

/// Hands everything on, but stops where the source turns out to hold another revision than the one asked for. Where a
/// source knows of no revisions, the one asked for is the user's own name for it.
class RevisionGuard final : public ManifestSink
{
public:
    RevisionGuard(QString wanted, ManifestSink &next) : m_wanted(std::move(wanted)), m_next(next) {}

    Status header(const ManifestHeader &header) override
    {
        if (m_wanted.isEmpty() || header.revision.isEmpty() || header.revision == m_wanted)
            return m_next.header(header);
        return fail(ErrorCode::NotFound, QStringLiteral("find revision '%1'").arg(displaySafe(m_wanted)),
                    QStringLiteral("this source holds revision '%1'").arg(displaySafe(header.revision)));
    }
    Status entries(std::span<const ManifestEntry> batch) override { return m_next.entries(batch); }
    Status rejected(const RejectedEntry &entry) override { return m_next.rejected(entry); }
    Status origin(const QUrl &url) override { return m_next.origin(url); }

private:
    QString m_wanted;
    ManifestSink &m_next;
};

QString validatorOf(const SourceMark &mark)
{
    return mark.etag.isEmpty() ? mark.modified : mark.etag;
}

/// The mark of what was just resolved. Versions are those of one address: they mean nothing at another.
SourceMark markFrom(const SourceRequest &request, const SourceFingerprint &fingerprint, const SourceMark &versions)
{
    const bool isElsewhere = !fingerprint.publishedAt().isEmpty() && fingerprint.publishedAt() != request.url;
    SourceMark mark = isElsewhere ? SourceMark() : versions;
    mark.revision = fingerprint.revision();
    mark.content = fingerprint.text(validatorOf(versions));
    mark.origin = fingerprint.publishedAt();
    return mark;
}

/// By all that was described then and now, or by the revision where no more was kept.
SourceState stateFrom(const SourceMark &now, const SourceMark &known)
{
    const bool isSame = known.content.isEmpty() ? now.revision == known.revision : now.content == known.content;
    return {isSame, now.revision};
}

} // namespace

SourceRegistry::SourceRegistry(HttpFetcher &fetcher, const SourceEndpoints &endpoints) : m_fetcher(fetcher)
{
    m_repositories.push_back(std::make_unique<HuggingFaceDriver>(endpoints.huggingFace));
    m_repositories.push_back(std::make_unique<ZenodoDriver>(endpoints.zenodo));
    m_repositories.push_back(std::make_unique<GitHubDriver>(endpoints.gitHub));
    m_drivers.push_back(std::make_unique<HeirloomManifestDriver>());
    m_drivers.push_back(std::make_unique<StackDriver>());
    m_drivers.push_back(std::make_unique<MetalinkDriver>());
    m_drivers.push_back(std::make_unique<ChecksumListDriver>());
    m_drivers.push_back(std::make_unique<BagItDriver>(fetcher));
    m_drivers.push_back(std::make_unique<Aria2ListDriver>());
    m_drivers.push_back(std::make_unique<TextListDriver>());
    m_drivers.push_back(std::make_unique<HttpFileDriver>(fetcher));
}

SourceRegistry::~SourceRegistry() = default;

Result<SourceRequest> SourceRegistry::parse(const QString &text, const QString &workingDirectory)
{
    const QString given = text.trimmed();
    if (given.isEmpty())
        return notASource(given, QStringLiteral("nothing was given"));
    if (hasControlCharacter(given))
        return notASource(given, QStringLiteral("it contains control characters"));

    const QString scheme = schemeOf(given);
    if (isWebScheme(scheme))
        return parseWeb(given);
    if (scheme == u"file") {
        const QUrl url(given);
        return parseLocal(given, url.host().isEmpty() || url.host() == u"localhost" ? url.path(QUrl::FullyDecoded)
                                                                                    : QString());
    }
    if (isRepositoryScheme(scheme))
        return SourceRequest{given, {}, {}, scheme, {}};
    // A file of the name "notes: a.txt" is more likely meant than a scheme nobody knows.
    const Result<SourceRequest> local =
        parseLocal(given, given.startsWith(u'/') ? given : workingDirectory + u'/' + given);
    if (local || scheme.isEmpty())
        return local;
    return notASource(given, QStringLiteral("'%1:' links are not supported").arg(scheme));
}

Status SourceRegistry::resolve(const SourceRequest &request, ManifestSink &sink, std::stop_token stop, SourceMark *mark,
                               bool isThorough) const
{
    SourceMark versions;
    if (!mark)
        return resolveOnce(request, sink, std::move(stop), versions);
    SourceFingerprint fingerprint(&sink, isThorough);
    const Status resolved = resolveOnce(request, fingerprint, std::move(stop), versions);
    if (!resolved)
        return resolved;
    // What an API's answer says beside the files, as how often they were fetched, is no news of them.
    const bool isRepository = repositoryOf(request) != nullptr;
    *mark = markFrom(request, fingerprint, isRepository ? SourceMark() : versions);
    if (isRepository)
        mark->etag = versions.etag;
    return {};
}

Status SourceRegistry::resolveOnce(const SourceRequest &request, ManifestSink &sink, std::stop_token stop,
                                   SourceMark &versions) const
{
    if (const RepositoryDriver *repository = repositoryOf(request)) {
        VersionFetcher fetcher(m_fetcher);
        const Status resolved = repository->resolve(request, fetcher, sink, std::move(stop));
        versions.etag = fetcher.version();
        return resolved;
    }
    if (request.url.isLocalFile()) { // before it is read, so that what changes meanwhile is noticed the next time
        if (auto local = markOfLocal(request.url))
            versions = *local;
    }
    const Result<std::unique_ptr<SourceStream>> stream = openSource(request, m_fetcher, stop);
    return stream ? resolveStream(request, **stream, sink, std::move(stop), versions) : fail(stream.error());
}

Result<SourceState> SourceRegistry::probe(const SourceRequest &request, const SourceMark &known,
                                          std::stop_token stop) const
{
    const RepositoryDriver *repository = repositoryOf(request);
    if (!repository)
        return probeStream(request, known, std::move(stop));
    const Result<QString> pinned = repository->pinned(request, m_fetcher, stop);
    if (!pinned)
        return fail(pinned.error());
    if (!pinned->isEmpty())
        return SourceState{*pinned == known.revision, *pinned};
    SourceFingerprint fingerprint(nullptr);
    VersionFetcher fetcher(m_fetcher, known.etag.toLatin1());
    const Status read = repository->resolve(request, fetcher, fingerprint, std::move(stop));
    if (fetcher.isUnchanged())
        return SourceState{true, known.revision};
    return read ? Result<SourceState>(stateFrom(markFrom(request, fingerprint, {}), known)) : fail(read.error());
}

Result<SourceState> SourceRegistry::probeStream(const SourceRequest &request, const SourceMark &known,
                                                std::stop_token stop) const
{
    SourceMark now;
    if (request.url.isLocalFile()) {
        const Result<SourceMark> local = markOfLocal(request.url);
        if (!local)
            return fail(local.error());
        now = *local;
        if (now.modified == known.modified)
            return SourceState{true, known.revision};
    }
    const Result<std::unique_ptr<SourceStream>> stream = openSource(request, m_fetcher, stop, &known);
    if (!stream)
        return fail(stream.error());
    if (!*stream)
        return SourceState{true, known.revision};
    if (const HttpResponse *response = (*stream)->response()) {
        now = markOf(*response);
        if (!validatorOf(known).isEmpty() && !validatorOf(now).isEmpty())
            return SourceState{validatorOf(now) == validatorOf(known), {}};
    }
    SourceFingerprint fingerprint(nullptr);
    if (const Status read = resolveStream(request, **stream, fingerprint, std::move(stop), now); !read)
        return fail(read.error());
    return stateFrom(markFrom(request, fingerprint, now), known);
}

Result<RevisionList> SourceRegistry::revisions(const SourceRequest &request, std::stop_token stop) const
{
    const RepositoryDriver *repository = repositoryOf(request);
    return repository ? repository->revisions(request, m_fetcher, std::move(stop)) : Result<RevisionList>();
}

QUrl SourceRegistry::serverOf(const SourceRequest &request) const
{
    const RepositoryDriver *repository = repositoryOf(request);
    return repository ? repository->serverOf(request) : request.url;
}

QUrl SourceRegistry::filesOf(const SourceRequest &request, const QString &revision) const
{
    const RepositoryDriver *repository = repositoryOf(request);
    return repository ? repository->filesOf(request, revision) : QUrl();
}

const RepositoryDriver *SourceRegistry::repositoryOf(const SourceRequest &request) const
{
    const auto found = std::find_if(m_repositories.begin(), m_repositories.end(),
                                    [&](const auto &driver) { return driver->claims(request); });
    return found == m_repositories.end() ? nullptr : found->get();
}

/// Leaves the versions of the document empty where they do not tell all.
Status SourceRegistry::resolveStream(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                                     std::stop_token stop, SourceMark &versions) const
{
    const SourceDriver *best = nullptr;
    int bestScore = 0;
    for (const std::unique_ptr<SourceDriver> &driver : m_drivers) {
        if (const int score = driver->recognises(request, stream); score > bestScore) {
            bestScore = score;
            best = driver.get();
        }
    }
    if (!best)
        return notASource(request.text, QStringLiteral("nothing that could be downloaded"));

    if (const HttpResponse *response = stream.response())
        versions = markOf(*response);
    if (!best->isAllInStream())
        versions = {};
    RevisionGuard guard(request.revision, sink);
    const Status resolved = best->resolve(request, stream, guard, stop);
    if (!resolved)
        return fail(resolved.error().in(QStringLiteral("resolve %1").arg(redactedUrl(request.url))));
    return {};
}

} // namespace heirloom
