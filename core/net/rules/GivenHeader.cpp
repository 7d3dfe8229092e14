// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rules/GivenHeader.h"

#include "net/rules/RedirectRules.h"

#include <QByteArrayView>
#include <algorithm>
#include <array>

namespace heirloom {

namespace {

constexpr qsizetype maxHeaderBytes = 8192;

constexpr std::array<QByteArrayView, 9> own{"accept-encoding", "connection", "content-length",   "expect", "host", "te",
                                            "trailer",         "upgrade",    "transfer-encoding"};

/// A token of RFC 9110, 5.6.2.
bool isName(const QByteArray &name)
{
    static constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || marks.contains(c);
    });
}

bool isValue(const QByteArray &value)
{
    return !value.isEmpty() &&
           std::all_of(value.begin(), value.end(), [](char c) { return c == '\t' || (c >= ' ' && c < '\x7f'); });
}

bool isOwn(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower.startsWith("proxy-") || std::find(own.begin(), own.end(), lower) != own.end() ||
           !redirect::portableHeaders({{name, {}}}).isEmpty();
}

} // namespace

Result<QPair<QByteArray, QByteArray>> givenHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = colon < 0 ? QByteArray() : line.left(colon);
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (line.size() > maxHeaderBytes || !isName(name) || !isValue(value))
        return fail(ErrorCode::Invalid, QStringLiteral("a header is not of the form 'Name: value'"),
                    QStringLiteral("write both in one line, in plain ASCII, with a colon between them"));
    if (isOwn(name))
        return fail(ErrorCode::Invalid,
                    QStringLiteral("the header %1 is set by Heirloom itself").arg(QString::fromLatin1(name)),
                    QStringLiteral("leave it out"));
    return QPair<QByteArray, QByteArray>{name, value};
}

} // namespace heirloom
