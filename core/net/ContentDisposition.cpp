// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ContentDisposition.h"

#include "net/HttpClient.h"

#include <QStringDecoder>
#include <algorithm>
#include <cctype>

namespace heirloom {

namespace {

struct Parameter
{
    QByteArray name; ///< lower case
    QByteArray value;
};

/// A quoted-string from the opening quote at `pos` on; `pos` ends behind the closing one. An unclosed one takes the
/// rest.
QByteArray takeQuoted(QByteArrayView text, qsizetype &pos)
{
    QByteArray value;
    for (++pos; pos < text.size() && text[pos] != '"'; ++pos) {
        if (text[pos] == '\\' && pos + 1 < text.size())
            ++pos;
        value.append(text[pos]);
    }
    ++pos;
    return value;
}

/// The parameters behind the disposition type. A ';' inside quotes does not end one.
QList<Parameter> parseParameters(QByteArrayView text)
{
    QList<Parameter> parameters;
    qsizetype pos = text.indexOf(';');
    while (pos >= 0 && pos < text.size()) {
        ++pos;
        const qsizetype nameStart = pos;
        while (pos < text.size() && text[pos] != '=' && text[pos] != ';')
            ++pos;
        Parameter parameter{text.sliced(nameStart, pos - nameStart).trimmed().toByteArray().toLower(), {}};
        if (pos >= text.size() || text[pos] == ';')
            continue;
        ++pos;
        while (pos < text.size() && (text[pos] == ' ' || text[pos] == '\t'))
            ++pos;
        if (pos < text.size() && text[pos] == '"')
            parameter.value = takeQuoted(text, pos);
        const qsizetype rest = std::min(pos, text.size());
        pos = text.indexOf(';', rest);
        if (parameter.value.isEmpty())
            parameter.value = text.sliced(rest, (pos < 0 ? text.size() : pos) - rest).trimmed().toByteArray();
        parameters.append(parameter);
    }
    return parameters;
}

/// Decoded text, or a null string if the bytes are not UTF-8.
QString strictUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString() : text;
}

/// `charset'language'percent-encoded`; a null string for an unknown charset or bytes that do not fit it.
QString decodeExtended(const QByteArray &value)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (second < 0)
        return {};
    const QByteArray charset = value.left(first).toLower();
    const QByteArray bytes = QByteArray::fromPercentEncoding(value.mid(second + 1));
    if (charset == "utf-8")
        return strictUtf8(bytes);
    return charset == "iso-8859-1" ? QString::fromLatin1(bytes) : QString();
}

/// Each '%' begins an escape. Where one does not, such as in "100 %.txt", nobody has escaped anything.
bool isPercentEncoded(const QByteArray &value)
{
    const auto isHex = [&](qsizetype at) {
        return at < value.size() && isxdigit(static_cast<unsigned char>(value[at]));
    };
    for (qsizetype at = value.indexOf('%'); at >= 0; at = value.indexOf('%', at + 1)) {
        if (!isHex(at + 1) || !isHex(at + 2))
            return false;
    }
    return true;
}

QString decodePlain(const QByteArray &value)
{
    const QString unescaped = isPercentEncoded(value) ? strictUtf8(QByteArray::fromPercentEncoding(value)) : QString();
    if (!unescaped.isEmpty())
        return unescaped;
    const QString text = strictUtf8(value);
    return text.isEmpty() ? QString::fromLatin1(value) : text;
}

/// A header may propose a name, never a folder.
QString withoutFolders(const QString &name)
{
    return name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
}

QString lastSegment(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return withoutFolders(QUrl::fromPercentEncoding(path.mid(path.lastIndexOf(u'/') + 1).toLatin1()));
}

} // namespace

QString contentDispositionFileName(QByteArrayView value)
{
    const QList<Parameter> parameters = parseParameters(value);
    for (const Parameter &parameter : parameters) {
        const QString name =
            parameter.name == "filename*" ? withoutFolders(decodeExtended(parameter.value)) : QString();
        if (!name.isEmpty())
            return name;
    }
    for (const Parameter &parameter : parameters) {
        if (parameter.name == "filename")
            return withoutFolders(decodePlain(parameter.value));
    }
    return {};
}

QString proposedFileName(const HttpResponse &response, const QUrl &requested)
{
    const QString stated = contentDispositionFileName(response.header("Content-Disposition"));
    if (!stated.isEmpty())
        return stated;
    const QString last = lastSegment(response.finalUrl);
    return last.isEmpty() ? lastSegment(requested) : last;
}

} // namespace heirloom
