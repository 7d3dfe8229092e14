// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/huggingface/HubRepository.h"

#include "sources/SourceEndpoints.h"
#include "sources/api/RepositoryApi.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace heirloom {

namespace {

constexpr qsizetype maxRevisionLength = 255;

tl::unexpected<Error> notAReference(const QString &why)
{
    return fail(ErrorCode::Invalid, QStringLiteral("the Hugging Face source is not understood: ") + why,
                QStringLiteral("write hf:OWNER/NAME, hf:datasets/OWNER/NAME or hf:spaces/OWNER/NAME, with @REVISION "
                               "behind it for another than main, or hf+https://SERVER/OWNER/NAME"));
}

bool isName(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$"));
    return pattern.match(text).hasMatch() && !text.endsWith(u'\n');
}

bool isRevision(const QString &text)
{
    return text.size() <= maxRevisionLength && text != u"." && text != u".." &&
           std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.isSpace() || !c.isPrint() || c == u'\\' || c == u'?' || c == u'*'; });
}

bool isType(const QString &segment)
{
    return segment == u"models" || segment == u"datasets" || segment == u"spaces";
}

/// The site's own pages have two segments as well.
bool isOwnPage(const QString &first)
{
    static const std::array pages{"api",   "blog",  "chat",          "collections", "docs",  "front",    "join",
                                  "learn", "login", "organizations", "papers",      "posts", "settings", "tasks"};
    return std::any_of(pages.begin(), pages.end(), [&](const char *page) { return first == QLatin1String(page); });
}

} // namespace

bool isCommit(QStringView text)
{
    return (text.size() == 40 || text.size() == 64) && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Result<HubRepository> HubRepository::fromReference(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const QString revision = at < 0 ? QString() : text.mid(at + 1);
    if (at >= 0 && revision.isEmpty())
        return notAReference(QStringLiteral("nothing stands behind the @"));
    return fromSegments(text.left(at).split(u'/'), revision);
}

std::optional<Result<HubRepository>> HubRepository::fromLink(const QUrl &link, const QUrl &endpoint)
{
    const auto segments = RepositoryApi::segmentsBelow(endpoint, link);
    if (!segments || isOwnPage(segments->first()))
        return std::nullopt;
    const bool hasType = segments->first() == u"datasets" || segments->first() == u"spaces";
    const qsizetype idSize = hasType ? 3 : 2;
    const bool isPage = segments->size() == idSize;
    const bool isTree = segments->size() >= idSize + 2 && segments->at(idSize) == u"tree";
    if (!isPage && !isTree)
        return std::nullopt;
    if (segments->size() > idSize + 2)
        return fail(ErrorCode::Invalid, QStringLiteral("the link leads to a folder within a repository"),
                    QStringLiteral("give the link of the repository, and the folder by --include 'FOLDER/**'"));
    return fromSegments(segments->mid(0, idSize), isTree ? segments->at(idSize + 1) : QString());
}

Result<HubRepository> HubRepository::fromSegments(QStringList segments, const QString &revision)
{
    HubRepository repository;
    if (segments.size() == 3) {
        const QString type = segments.takeFirst();
        if (!isType(type))
            return notAReference(QStringLiteral("no such type of repository"));
        repository.m_type = type == u"datasets" ? Type::Dataset : type == u"spaces" ? Type::Space : Type::Model;
    }
    if (segments.size() != 2 || !std::all_of(segments.begin(), segments.end(), isName))
        return notAReference(QStringLiteral("it has no owner and name"));
    if (!isRevision(revision))
        return notAReference(QStringLiteral("the revision cannot be one"));
    repository.m_owner = segments[0];
    repository.m_name = segments[1];
    repository.m_revision = revision;
    return repository;
}

Result<HubPlace> HubPlace::fromAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    QStringList segments = text.left(at).split(u'/');
    const bool hasType = segments.size() > 3 && isType(segments.at(segments.size() - 3));
    const qsizetype idSize = hasType ? 3 : 2;
    const QStringList id = segments.mid(segments.size() - std::min(idSize, segments.size()));
    const auto repository = HubRepository::fromReference(id.join(u'/') + (at < 0 ? QString() : text.mid(at)));
    if (!repository)
        return fail(repository.error());
    segments.resize(segments.size() - id.size());
    const QUrl endpoint = sourceEndpoint(segments.join(u'/'));
    if (endpoint.isEmpty())
        return notAReference(QStringLiteral("it names no server"));
    return HubPlace{endpoint, *repository};
}

QString HubRepository::text() const
{
    static const std::array prefixes{"hf:", "hf:datasets/", "hf:spaces/"};
    return QLatin1String(prefixes[size_t(m_type)]) + m_owner + u'/' + m_name;
}

QStringList HubRepository::apiSegments() const
{
    static const std::array types{"models", "datasets", "spaces"};
    return {QStringLiteral("api"), QLatin1String(types[size_t(m_type)]), m_owner, m_name};
}

QUrl HubRepository::revisionAddress(const QUrl &endpoint, const QString &revision) const
{
    return RepositoryApi::address(endpoint, apiSegments() + QStringList{QStringLiteral("revision"), revision});
}

QUrl HubRepository::refsAddress(const QUrl &endpoint) const
{
    return RepositoryApi::address(endpoint, apiSegments() + QStringList{QStringLiteral("refs")});
}

QUrl HubRepository::treeAddress(const QUrl &endpoint, const QString &commit) const
{
    QUrl url = RepositoryApi::address(endpoint, apiSegments() + QStringList{QStringLiteral("tree"), commit});
    url.setQuery(QStringLiteral("recursive=true&expand=false"));
    return url;
}

QUrl HubRepository::filesAddress(const QUrl &endpoint, const QString &commit) const
{
    QStringList segments{m_owner, m_name, QStringLiteral("resolve"), commit, QString()};
    if (m_type != Type::Model)
        segments.prepend(m_type == Type::Dataset ? QStringLiteral("datasets") : QStringLiteral("spaces"));
    return RepositoryApi::address(endpoint, segments);
}

} // namespace heirloom
