// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/adding/TaskMirrors.h"

#include "net/UrlRedaction.h"

namespace heirloom {

namespace {

constexpr qsizetype mostMirrors = 32;
constexpr qsizetype longestUrl = 4096;

bool isHttp(const QUrl &url)
{
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
}

QUrl below(QUrl base, const QString &path)
{
    QUrl relative;
    relative.setPath(path, QUrl::DecodedMode);
    return base.resolved(relative);
}

} // namespace

Result<QStringList> checkedMirrors(const QStringList &texts)
{
    if (texts.size() > mostMirrors)
        return fail(ErrorCode::Invalid, QStringLiteral("more than %1 mirrors").arg(mostMirrors));
    QStringList mirrors;
    for (const QString &text : texts) {
        const QUrl url(text.trimmed(), QUrl::StrictMode);
        if (!url.isValid() || !isHttp(url) || url.host().isEmpty() || text.size() > longestUrl)
            return fail(Error{ErrorCode::Invalid, QStringLiteral("%1 is no mirror").arg(redactedUrl(url)), 0, 0,
                              QStringLiteral("give an http or https address")});
        if (!url.userInfo().isEmpty())
            return fail(Error{ErrorCode::Invalid, QStringLiteral("%1 holds a password").arg(redactedUrl(url)), 0, 0,
                              QStringLiteral("it would be written down: leave it out")});
        const QString kept = url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
        if (!mirrors.contains(kept))
            mirrors.append(kept);
    }
    return mirrors;
}

QList<QUrl> mirrorUrls(const Task &task, const QString &path)
{
    QList<QUrl> urls;
    for (const QString &mirror : task.mirrors) {
        QUrl base(mirror);
        const bool isFolder = base.path().endsWith(u'/');
        if (task.counts.files == 1 && !isFolder) {
            urls.append(base);
            continue;
        }
        if (!isFolder)
            base.setPath(base.path(QUrl::FullyEncoded) + u'/', QUrl::TolerantMode);
        QUrl url = below(base, path);
        url.setQuery(base.query(QUrl::FullyEncoded), QUrl::TolerantMode); // it may be what lets us in
        urls.append(url);
    }
    return urls;
}

QList<QUrl> sourceUrls(const QUrl &base, const QString &path, const QStringList &urls)
{
    QList<QUrl> resolved;
    for (const QString &url : urls) {
        const QUrl absolute = base.resolved(QUrl(url));
        if (isHttp(absolute) || (absolute.isLocalFile() && base.isLocalFile()))
            resolved.append(absolute);
    }
    if (urls.isEmpty())
        resolved.append(below(base, path));
    return resolved;
}

} // namespace heirloom
