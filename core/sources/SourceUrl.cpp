// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/SourceUrl.h"

#include <algorithm>

namespace heirloom {

namespace {

/// Letters, digits and the marks of ordinary file names: no character of it can start a scheme, a host or a query.
bool isPlainRelative(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' ||
               c == u'_' || c == u'-' || c == u'/';
    };
    return !text.startsWith(u'/') && std::all_of(text.begin(), text.end(), isPlain);
}

bool hasForbiddenCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f || c == u'\\'; });
}

Status checkAbsolute(const QUrl &url, UrlRules rules)
{
    const QString scheme = url.scheme();
    if (!url.userInfo().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("a URL contains a user name or password"));
    if (scheme == u"file") {
        if (!rules.localAllowed)
            return fail(ErrorCode::Invalid, QStringLiteral("a URL of a remote source points to a local file"));
        return url.isLocalFile() && url.host().isEmpty()
                   ? Status()
                   : Status(fail(ErrorCode::Invalid, QStringLiteral("a file URL names another computer")));
    }
    if (scheme != u"http" && scheme != u"https")
        return fail(ErrorCode::Invalid, QStringLiteral("a URL is neither http nor https"));
    if (url.host().isEmpty() || url.port(80) == 0)
        return fail(ErrorCode::Invalid, QStringLiteral("a URL has no usable host or port"));
    return {};
}

} // namespace

Status checkFileUrl(const QString &text, UrlRules rules)
{
    if (text.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("a URL is empty"));
    if (rules.relativeAllowed && text.size() <= maxUrlBytes && isPlainRelative(text))
        return {};
    if (text.size() > maxUrlBytes)
        return fail(ErrorCode::Invalid, QStringLiteral("a URL is longer than %1 bytes").arg(maxUrlBytes));
    if (hasForbiddenCharacter(text))
        return fail(ErrorCode::Invalid, QStringLiteral("a URL contains a control character or a backslash"));

    const QUrl url(text);
    if (!url.isValid())
        return fail(ErrorCode::Invalid, QStringLiteral("a URL is malformed"));
    if (rules.membersAllowed && url.scheme() == u"archive")
        return {};
    if (!url.isRelative())
        return checkAbsolute(url, rules);
    if (!rules.relativeAllowed)
        return fail(ErrorCode::Invalid, QStringLiteral("a URL is neither http nor https"));
    // "//host/path" takes over the scheme only: on a local manifest it would name another computer's files.
    if (text.startsWith(u"//"))
        return fail(ErrorCode::Invalid, QStringLiteral("a relative URL names a host"));
    return {};
}

QUrl plainUrl(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

RelativeNames::RelativeNames(const QUrl &asked, const QUrl &final)
    : m_asked(plainUrl(asked)), m_final(plainUrl(final)),
      m_moved(m_asked.adjusted(QUrl::RemoveFilename) != m_final.adjusted(QUrl::RemoveFilename))
{
}

QStringList RelativeNames::urlsOf(const QString &path) const
{
    if (!m_moved)
        return {};
    QUrl relative;
    relative.setPath(path, QUrl::DecodedMode);
    return {m_asked.resolved(relative).toString(QUrl::FullyEncoded),
            m_final.resolved(relative).toString(QUrl::FullyEncoded)};
}

QString lastSegment(const QUrl &url)
{
    // Decoded after the split, so that an encoded slash stays part of the name, to be refused or replaced there.
    const QString path = url.path(QUrl::FullyEncoded);
    return QUrl::fromPercentEncoding(path.mid(path.lastIndexOf(u'/') + 1).toUtf8());
}

} // namespace heirloom
