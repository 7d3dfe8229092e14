// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/api/LinkHeader.h"

#include "net/rules/RedirectRules.h"
#include "sources/SourceUrl.h"

namespace heirloom {

namespace {

constexpr size_t mostLinks = 1000;

/// The end of what begins at `from`: the next of `stops` that stands outside of quotes, or the end of the text.
qsizetype endOf(const QByteArray &text, qsizetype from, QByteArrayView stops)
{
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (quoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && stops.contains(text[i]))
            return i;
    }
    return text.size();
}

QByteArray unquoted(const QByteArray &value)
{
    const bool isQuoted = value.size() >= 2 && value.startsWith('"') && value.endsWith('"');
    return isQuoted ? value.mid(1, value.size() - 2) : value;
}

/// One link and the place behind it.
std::optional<Link> takeLink(const QByteArray &text, qsizetype &at)
{
    const qsizetype open = text.indexOf('<', at);
    const qsizetype shut = open < 0 ? -1 : text.indexOf('>', open);
    if (shut < 0)
        return std::nullopt;
    Link link{text.mid(open + 1, shut - open - 1).trimmed(), {}, {}};
    for (at = shut + 1; at < text.size() && text[at] != ',';) {
        const qsizetype end = endOf(text, at, ",;");
        const QByteArray parameter = text.mid(at, end - at);
        const qsizetype equals = parameter.indexOf('=');
        const QByteArray name = parameter.left(equals < 0 ? parameter.size() : equals).trimmed().toLower();
        const QByteArray value = equals < 0 ? QByteArray() : unquoted(parameter.mid(equals + 1).trimmed());
        // Of several relations the first counts (RFC 8288, 3.3).
        if (name == "rel" && link.relations.isEmpty())
            link.relations = value.toLower();
        else if (!name.isEmpty() && name != "rel")
            link.parameters.append({name, value});
        at = end < text.size() && text[end] == ';' ? end + 1 : end;
    }
    return link;
}

} // namespace

QByteArray Link::parameter(const QByteArray &name) const
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

std::vector<Link> linksOf(const HttpResponse &response)
{
    std::vector<Link> links;
    for (const auto &[name, value] : response.headers) {
        if (name.compare("Link", Qt::CaseInsensitive) != 0)
            continue;
        qsizetype at = 0;
        while (auto link = links.size() < mostLinks ? takeLink(value, at) : std::nullopt)
            links.push_back(std::move(*link));
    }
    return links;
}

Result<std::optional<QUrl>> nextPage(const HttpResponse &response, const QUrl &page)
{
    for (const Link &link : linksOf(response)) {
        if (!link.has("next"))
            continue;
        const QUrl next = page.resolved(QUrl::fromEncoded(link.target, QUrl::StrictMode));
        if (link.target.size() > maxUrlBytes || !next.isValid() || !next.userInfo().isEmpty())
            return fail(ErrorCode::Source, QStringLiteral("the link to the next page cannot be used"));
        if (!redirect::sameOrigin(next, page))
            return fail(ErrorCode::Source, QStringLiteral("the list goes on at another server"));
        return std::optional(next.adjusted(QUrl::RemoveFragment));
    }
    return std::optional<QUrl>();
}

} // namespace heirloom
