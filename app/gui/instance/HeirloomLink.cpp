// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/instance/HeirloomLink.h"

#include "model/source/SourceScheme.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace heirloom::HeirloomLink {

namespace {

const QLatin1String schemeName("heirloom");
const QLatin1String verb("add");

auto refused(const QString &why)
{
    return fail(ErrorCode::Invalid, QStringLiteral("a link to Heirloom was refused: ") + why,
                QStringLiteral("tell whoever made it"));
}

/// `?url=`, with or without the verb in front; nothing else is known, so that nothing is half understood.
bool isAddition(const QUrl &url)
{
    const QString path = url.path(), host = url.host();
    const bool hasVerb = host.isEmpty() ? path.isEmpty() || path == verb : host == verb && path.size() <= 1;
    return url.isValid() && url.scheme() == schemeName && hasVerb && url.userInfo().isEmpty() && url.port() < 0 &&
           !url.hasFragment();
}

/// Empty if it is not UTF-8, or holds what nobody sees: blanks, control characters, marks that turn the line around.
QString readable(const QByteArray &encoded)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(encoded);
    const QString text = QString::fromUtf8(bytes);
    const bool isSeen =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace() && !c.isSurrogate(); });
    return isSeen && text.toUtf8() == bytes ? text : QString();
}

Result<QString> checked(const QString &text)
{
    const QString scheme = text.left(text.indexOf(u':')).toLower();
    if (isRepositoryScheme(scheme) && text.size() > scheme.size() + 1)
        return text;
    const QUrl url(text);
    if (!isWebScheme(scheme) || !url.isValid() || url.host().isEmpty() || url.port(80) == 0)
        return refused(QStringLiteral("it offers neither something on the web nor a repository"));
    if (!url.userInfo().isEmpty())
        return refused(QStringLiteral("the address contains a user name or password"));
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

bool isMeant(const QString &text)
{
    return text.startsWith(schemeName + QLatin1String(":"), Qt::CaseInsensitive);
}

Result<QString> offered(const QString &link)
{
    const QUrl url(link.size() <= longest ? link : QString(), QUrl::StrictMode);
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    if (!isAddition(url) || items.size() != 1 || items.constFirst().first != u"url")
        return refused(QStringLiteral("this version of Heirloom does not understand it"));
    const QString text = readable(items.constFirst().second.toUtf8());
    return checked(text);
}

} // namespace heirloom::HeirloomLink
