// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiver/unpack/Names.h"

#include <algorithm>

namespace archiver {

namespace {

/// What CP437 has from 0x80 on.
constexpr char16_t cp437[] = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                             u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
static_assert(sizeof cp437 / sizeof *cp437 == 128 + 1);

bool isUtf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8() == bytes;
}

QString decodeOld(const QByteArray &name, OldNames old)
{
    QString text = QString::fromLatin1(name);
    if (old == OldNames::Cp437) {
        for (QChar &c : text) {
            if (c.unicode() >= 0x80)
                c = QChar(ushort(cp437[c.unicode() - 0x80]));
        }
        return text;
    }
    // Latin-1 has only control characters there, so it is something else.
    const auto isControl = [](QChar c) { return c.unicode() >= 0x80 && c.unicode() < 0xa0; };
    return std::any_of(text.begin(), text.end(), isControl) ? QString() : text;
}

QString withoutDots(QString text)
{
    while (text.startsWith(QLatin1String("./")))
        text.remove(0, 2);
    return text;
}

} // namespace

QString decodeName(const QByteArray &name, OldNames old)
{
    if (name.size() > longestPath)
        return {};
    const QString text = withoutDots(isUtf8(name) ? QString::fromUtf8(name) : decodeOld(name, old));
    return text.toUtf8().size() > longestPath ? QString() : text;
}

QString shownName(const QByteArray &name)
{
    constexpr int enough = 1000; // each byte may become three
    return withoutDots(QString::fromUtf8(name.left(enough)));
}

} // namespace archiver
