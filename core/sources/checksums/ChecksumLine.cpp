// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/checksums/ChecksumLine.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace heirloom {

namespace {

using Kind = ChecksumLine::Kind;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

qsizetype hexRun(QStringView text)
{
    return std::find_if_not(text.begin(), text.end(), isHexDigit) - text.begin();
}

/// By the number of hex digits; none if no algorithm makes so many. SHA-256 is none of DigestAlgorithm.
bool isDigestLength(qsizetype digits)
{
    static constexpr std::array<qsizetype, 6> lengths{32, 40, 56, 64, 96, 128};
    return std::find(lengths.begin(), lengths.end(), digits) != lengths.end();
}

DigestAlgorithm algorithmOfLength(qsizetype digits)
{
    switch (digits) {
    case 32:
        return DigestAlgorithm::Md5;
    case 40:
        return DigestAlgorithm::Sha1;
    case 56:
        return DigestAlgorithm::Sha224;
    case 96:
        return DigestAlgorithm::Sha384;
    default:
        return DigestAlgorithm::Sha512;
    }
}

/// "SHA2-256", "SHA-256", "sha256" are one.
QString plainLabel(const QString &label)
{
    QString plain = label.toLower();
    if (plain.startsWith(u"sha2-"))
        plain.remove(3, 1);
    return plain.remove(u'-');
}

Result<ChecksumLine> labelled(ChecksumLine line, const QString &label, QStringView hex)
{
    line.kind = Kind::Digest;
    const QString plain = plainLabel(label);
    const auto wrong = [&] {
        return fail(ErrorCode::Invalid, QStringLiteral("the digest is not what %1 makes").arg(label.left(20)));
    };
    if (plain == u"sha256") {
        line.sha256 = Sha256::fromHex(hex);
        return line.sha256 ? Result<ChecksumLine>(std::move(line)) : wrong();
    }
    const auto algorithm = digestAlgorithm(plain);
    if (!algorithm || *algorithm == DigestAlgorithm::GitBlob) {
        // Even if nothing here can check it, it must look like a digest: prose has parentheses too.
        if (hex.size() < 16 || hexRun(hex) != hex.size())
            return fail(ErrorCode::Invalid, QStringLiteral("the line holds no checksum"));
        line.foreign = label.left(40);
        return line;
    }
    line.digest = ContentDigest::fromHex(*algorithm, hex);
    return line.digest ? Result<ChecksumLine>(std::move(line)) : wrong();
}

ChecksumLine unlabelled(ChecksumLine line, QStringView hex, const QString &listLabel)
{
    line.kind = Kind::Digest;
    if (!listLabel.isEmpty())
        line.foreign = listLabel;
    else if (hex.size() == 2 * Sha256::size)
        line.sha256 = Sha256::fromHex(hex);
    else
        line.digest = ContentDigest::fromHex(algorithmOfLength(hex.size()), hex);
    return line;
}

/// Undoes what md5sum and its kind do to names with backslashes and line ends.
Result<QString> unescaped(const QString &name)
{
    QString plain;
    plain.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name.at(i) != u'\\') {
            plain += name.at(i);
            continue;
        }
        const QChar next = ++i < name.size() ? name.at(i) : QChar();
        if (next != u'\\' && next != u'n' && next != u'r')
            return fail(ErrorCode::Invalid, QStringLiteral("the name has an unknown escape"));
        plain += next == u'n' ? QChar(u'\n') : next == u'r' ? QChar(u'\r') : next;
    }
    return plain;
}

/// "NUMBER bytes", -1 if it is something else.
qint64 sizeIn(QStringView text)
{
    static constexpr QStringView unit = u" bytes";
    if (!text.endsWith(unit) || !text.front().isDigit())
        return -1;
    bool isNumber = false;
    const qint64 size = text.chopped(unit.size()).toLongLong(&isNumber);
    return isNumber ? size : -1;
}

ChecksumLine sized(const QString &name, QStringView value)
{
    ChecksumLine line;
    line.size = sizeIn(value);
    if (line.size < 0 || name.isEmpty())
        return {};
    line.kind = Kind::Size;
    line.name = name;
    return line;
}

/// "# name: 123 bytes", as some distributions write above each digest; any other comment says nothing.
ChecksumLine parseComment(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1String(": "));
    if (colon < 0)
        return {};
    return sized(text.sliced(1, colon - 1).trimmed().toString(), text.sliced(colon + 2).trimmed());
}

/// "LABEL (name) = VALUE"; an error if the text is something else.
Result<ChecksumLine> parseTagged(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^([A-Za-z0-9/_-]{1,40}) ?\((.+)\) ?= ?([^)]*)$)"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return fail(ErrorCode::Invalid, QStringLiteral("the line holds no checksum"));
    if (match.capturedView(1).compare(u"size", Qt::CaseInsensitive) == 0)
        return sized(match.captured(2), match.capturedView(3).trimmed());
    ChecksumLine line;
    line.name = match.captured(2);
    return labelled(std::move(line), match.captured(1), match.capturedView(3).trimmed());
}

Result<ChecksumLine> parseUndecorated(const QString &text, const QString &listLabel)
{
    const QStringView view(text);
    ChecksumLine line;
    const qsizetype digits = hexRun(view);
    if (isDigestLength(digits) && (digits == view.size() || isBlank(view.at(digits)))) {
        const QStringView rest = view.sliced(digits);
        const bool twoMarks = rest.size() > 1 && rest.front() == u' ' && (rest.at(1) == u' ' || rest.at(1) == u'*');
        if (!rest.trimmed().isEmpty())
            line.name = rest.sliced(twoMarks ? 2 : 1).toString();
        return unlabelled(std::move(line), view.first(digits), listLabel);
    }
    const Result<ChecksumLine> tagged = parseTagged(text);
    if (tagged)
        return tagged;
    const qsizetype colon = view.lastIndexOf(u':');
    const QStringView value = view.sliced(colon + 1).trimmed();
    if (colon > 0 && isDigestLength(value.size()) && hexRun(value) == value.size()) {
        line.name = view.first(colon).toString();
        return unlabelled(std::move(line), value, listLabel);
    }
    return tagged;
}

} // namespace

Result<ChecksumLine> parseChecksumLine(QByteArrayView bytes, const QString &listLabel)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (utf8.hasError())
        return fail(ErrorCode::Invalid, QStringLiteral("the line is not valid UTF-8"));
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.isEmpty())
        return ChecksumLine();
    if (trimmed.front() == u'#')
        return parseComment(trimmed);
    if (text.front() != u'\\')
        return parseUndecorated(text, listLabel);
    Result<ChecksumLine> line = parseUndecorated(text.sliced(1), listLabel);
    if (!line)
        return line;
    Result<QString> name = unescaped(line->name);
    if (!name)
        return fail(name.error());
    line->name = std::move(*name);
    return line;
}

QString foreignLabel(const QString &fileName)
{
    static const QRegularExpression foreign(
        QStringLiteral(R"((?:^|[-_.])(b2|b3|blake2[a-z]*|blake3|sha3|keccak|rmd160|ripemd160|sm3|sha512[-_/]256))"
                       R"((?:[-_]?\d+)?(?:sums?)?(?:\.(?:txt|asc))*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return foreign.match(fileName).captured(1);
}

} // namespace heirloom
