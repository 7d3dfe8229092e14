// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/SafePath.h"

#include "base/DisplayText.h"

#include <algorithm>

namespace heirloom {

namespace {

/// Why something is refused; null where it is fine.
using Reason = const char16_t *;

struct Range
{
    char32_t first;
    char32_t last;
};

template <std::size_t N> bool contains(const Range (&sorted)[N], char32_t c)
{
    const auto range = std::lower_bound(std::begin(sorted), std::end(sorted), c,
                                        [](const Range &candidate, char32_t value) { return candidate.last < value; });
    return range != std::end(sorted) && range->first <= c;
}

// Characters that take no place or change the direction of others: Default_Ignorable_Code_Point of Unicode, the format
// characters, the line and paragraph separators, the blank of Braille, interlinear annotations.
constexpr Range invisible[] = {
    {0x00AD, 0x00AD},   {0x034F, 0x034F},   {0x0600, 0x0605},   {0x061C, 0x061C},   {0x06DD, 0x06DD},
    {0x070F, 0x070F},   {0x0890, 0x0891},   {0x08E2, 0x08E2},   {0x115F, 0x1160},   {0x17B4, 0x17B5},
    {0x180B, 0x180F},   {0x200B, 0x200F},   {0x2028, 0x202E},   {0x2060, 0x206F},   {0x2800, 0x2800},
    {0x3164, 0x3164},   {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},   {0xFFF0, 0xFFFB},
    {0x110BD, 0x110BD}, {0x110CD, 0x110CD}, {0x13430, 0x1343F}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A},
    {0xE0000, 0xE0FFF},
};

// What a reader, or a normalizing file system, takes for '/' or '\\'.
constexpr Range slashLikes[] = {
    {0x2044, 0x2044}, {0x2215, 0x2216}, {0x2571, 0x2572}, {0x27CB, 0x27CB}, {0x27CD, 0x27CD},
    {0x29F5, 0x29F5}, {0x29F8, 0x29F9}, {0xFE68, 0xFE68}, {0xFF0F, 0xFF0F}, {0xFF3C, 0xFF3C},
};

bool isReservedAscii(char32_t c)
{
    return c == '<' || c == '>' || c == ':' || c == '"' || c == '|' || c == '?' || c == '*';
}

/// Lone surrogates, code points that never become characters, and U+FFFD, which stands for bytes that somebody could
/// not decode: what the name was is lost.
bool isNoText(char32_t c)
{
    return (c >= 0xD800 && c < 0xE000) || c == 0xFFFD || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c < 0xFDF0);
}

Reason refusalOf(char32_t c)
{
    if (c < 0x20 || (c >= 0x7F && c < 0xA0))
        return u"a control character";
    if (c == '\\')
        return u"a backslash";
    if (c < 0x80)
        return isReservedAscii(c) ? u"a character that Windows reserves" : nullptr;
    if (isNoText(c))
        return u"text that is not valid Unicode";
    if (contains(invisible, c))
        return u"an invisible or direction-changing character";
    return contains(slashLikes, c) ? u"a character that looks like a slash" : nullptr;
}

/// The code point at `at`, which moves behind it. Half a surrogate pair comes as it is.
char32_t nextCodePoint(QStringView text, qsizetype &at)
{
    const QChar c = text[at++];
    if (c.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at++]);
    return c.unicode();
}

int utf8Size(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

/// NFKC without case. Qt folds one to one, so the letters that fold to several ('ß') go through upper case, which also
/// joins those that only share a capital ('ı' and 'i', as in file systems with an upcase table).
QString foldedOnce(const QString &text)
{
    const QString compatible = text.normalized(QString::NormalizationForm_KC);
    QString upper = compatible.toCaseFolded().toUpper().normalized(QString::NormalizationForm_KC);
    upper.replace(QChar(0x0130), QLatin1Char('I'));
    return upper.toCaseFolded().normalized(QString::NormalizationForm_KC);
}

/// A mark that folds to a letter (U+0345 to iota) lets its neighbours compose anew, so it is folded until nothing
/// moves.
QString foldedKey(QStringView text)
{
    constexpr int maxRounds = 8; // two are known to be needed; a loop without an end is worse than an odd key
    QString key = text.toString();
    for (int round = 0; round < maxRounds; ++round) {
        const QString folded = foldedOnce(key);
        if (folded == key)
            break;
        key = folded;
    }
    return key;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// CON, PRN, AUX, NUL, COM1-9, LPT1-9, CONIN$, CONOUT$, CLOCK$, whatever follows the first dot. `name` is ASCII or
/// folded, which turns superscript and full-width digits into plain ones.
bool isDeviceName(QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    const QStringView stem = (dot < 0 ? name : name.first(dot)).trimmed();
    const auto is = [stem](QLatin1String device) { return stem.compare(device, Qt::CaseInsensitive) == 0; };
    switch (stem.size()) {
    case 3:
        return is(QLatin1String("con")) || is(QLatin1String("prn")) || is(QLatin1String("aux")) ||
               is(QLatin1String("nul"));
    case 4:
        return stem[3] >= u'1' && stem[3] <= u'9' &&
               (stem.startsWith(u"com", Qt::CaseInsensitive) || stem.startsWith(u"lpt", Qt::CaseInsensitive));
    case 6:
        return is(QLatin1String("conin$")) || is(QLatin1String("clock$"));
    case 7:
        return is(QLatin1String("conout$"));
    default:
        return false;
    }
}

/// The second name that Windows gives to long names: PROGRA~1, GIT~1, TEXTFI~2.TXT.
bool isShortName(QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    const QStringView base = dot < 0 ? name : name.first(dot);
    const QStringView extension = dot < 0 ? QStringView() : name.sliced(dot + 1);
    const qsizetype tilde = base.lastIndexOf(u'~');
    if (tilde < 0 || base.size() > 8 || extension.size() > 3 || extension.contains(u'.') || tilde + 1 == base.size())
        return false;
    const QStringView number = base.sliced(tilde + 1);
    return std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What only shows after normalization: "℀" becomes "a/c", two full-width stops become "..".
Reason refusalOfFolded(const QString &folded)
{
    if (folded.contains(u'/') || folded.contains(u'\\'))
        return u"a character that hides a slash";
    return folded == u"." || folded == u".." ? u"a disguised \".\" or \"..\"" : nullptr;
}

/// The characters are checked already; `bytes` is the component's size in UTF-8.
Reason refusalOfComponent(QStringView name, qsizetype bytes, bool ascii)
{
    if (name.isEmpty())
        return u"an empty component";
    if (bytes > SafePath::maxComponentBytes)
        return u"a component that is longer than 255 bytes";
    if (name == u"." || name == u".." || name == u"~")
        return u"a component that means another folder";
    if (name.back() == u'.' || name.back().isSpace())
        return u"a component that ends with a dot or a space";
    if (name.front() == u'.' && name.startsWith(u".heirloom", Qt::CaseInsensitive))
        return u"a name that Heirloom uses itself";
    if (isShortName(name))
        return u"a short name of Windows";
    if (ascii)
        return isDeviceName(name) ? u"a device name of Windows" : nullptr;

    const QString folded = foldedKey(name);
    if (const Reason reason = refusalOfFolded(folded))
        return reason;
    if (folded.startsWith(u".heirloom"))
        return u"a name that Heirloom uses itself";
    return isDeviceName(folded) ? u"a device name of Windows" : nullptr;
}

/// One pass over the text; the components are checked as they end.
Reason refusalOfPath(QStringView text)
{
    if (text.isEmpty())
        return u"an empty path";
    if (text.size() > SafePath::maxBytes)
        return u"more than 4096 bytes";
    if (text.front() == u'/')
        return u"an absolute path";
    qsizetype totalBytes = 0;
    qsizetype depth = 0;
    qsizetype start = 0;
    qsizetype bytes = 0;
    bool ascii = true;
    for (qsizetype at = 0;;) {
        const qsizetype position = at;
        const bool atEnd = at == text.size();
        const char32_t c = atEnd ? U'/' : nextCodePoint(text, at);
        if (c == '/') {
            if (const Reason reason = refusalOfComponent(text.sliced(start, position - start), bytes, ascii))
                return reason;
            totalBytes += bytes + (atEnd ? 0 : 1);
            if (++depth > SafePath::maxDepth)
                return u"more than 64 levels";
            if (totalBytes > SafePath::maxBytes)
                return u"more than 4096 bytes";
            if (atEnd)
                return nullptr;
            start = position + 1;
            bytes = 0;
            ascii = true;
            continue;
        }
        if (const Reason reason = refusalOf(c))
            return reason;
        bytes += utf8Size(c);
        ascii = ascii && c < 0x80;
    }
}

/// The longest start of `text` that fits; never half a character.
QStringView truncatedToBytes(QStringView text, qsizetype maxBytes)
{
    qsizetype bytes = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype before = at;
        bytes += utf8Size(nextCodePoint(text, at));
        if (bytes > maxBytes)
            return text.first(before);
    }
    return text;
}

QString withoutDotsAtEnd(QString name)
{
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    return name;
}

/// Shortens a name and keeps its extension, which says what it is. No dots or spaces at the end.
QString shortened(const QString &text, qsizetype maxBytes)
{
    const QString name = withoutDotsAtEnd(text);
    if (name.toUtf8().size() <= maxBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot > 0 ? name.sliced(dot) : QString();
    const qsizetype extensionBytes = extension.toUtf8().size();
    if (extensionBytes > 20)
        return withoutDotsAtEnd(truncatedToBytes(name, maxBytes).toString());
    const QStringView stem = QStringView(name).chopped(extension.size());
    return truncatedToBytes(stem, maxBytes - extensionBytes).toString() + extension;
}

} // namespace

Result<SafePath> SafePath::parse(QStringView text)
{
    if (const Reason reason = refusalOfPath(text))
        return fail(ErrorCode::Invalid, QStringLiteral("path \"%1\" is refused: %2")
                                            .arg(displaySafe(text.first(std::min<qsizetype>(text.size(), 200))),
                                                 QString::fromUtf16(reason)));
    return SafePath(text.toString());
}

SafePath SafePath::fromTrusted(const QString &text)
{
    return SafePath(text);
}

SafePath SafePath::parent() const
{
    const qsizetype slash = m_text.lastIndexOf(u'/');
    return slash < 0 ? SafePath() : SafePath(m_text.first(slash));
}

QByteArray SafePath::leaf() const
{
    return QStringView(m_text).sliced(m_text.lastIndexOf(u'/') + 1).toUtf8();
}

QList<QByteArray> SafePath::components() const
{
    return m_text.isEmpty() ? QList<QByteArray>() : m_text.toUtf8().split('/');
}

SafePath SafePath::operator/(const SafePath &below) const
{
    if (isEmpty() || below.isEmpty())
        return isEmpty() ? below : *this;
    return SafePath(m_text + u'/' + below.m_text);
}

QString SafePath::collisionKey() const
{
    return isAscii(m_text) ? m_text.toLower() : foldedKey(m_text);
}

QString safeName(QStringView proposed)
{
    constexpr qsizetype maxNameBytes = 200;
    QString name;
    for (qsizetype at = 0; at < proposed.size();) {
        const char32_t c = nextCodePoint(proposed, at);
        const bool vanishes = c < 0x20 || (c >= 0x7F && c < 0xA0) || isNoText(c) || contains(invisible, c);
        if (!vanishes)
            name += c == '/' || refusalOf(c) ? QStringView(u"_") : QStringView(QChar::fromUcs4(c));
    }
    name = shortened(name.trimmed(), maxNameBytes);
    if (isShortName(name) || name == u"~")
        name.replace(u'~', u'_');
    if (name.isEmpty() || SafePath::parse(name))
        return name.isEmpty() ? QStringLiteral("download") : name;
    // A device name, one of our own, or a disguised slash: a letter in front cures all but the last.
    name = shortened(u'_' + name, maxNameBytes);
    return SafePath::parse(name) ? name : QStringLiteral("download");
}

} // namespace heirloom
