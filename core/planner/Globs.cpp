// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/Globs.h"

#include <algorithm>
#include <optional>
#include <span>

namespace heirloom {

namespace {

/// The class that begins at the '[' at `start`, as an expression; empty if it is never closed.
/// `*end` becomes the position of the closing bracket.
QString characterClass(const QString &glob, qsizetype start, qsizetype *end)
{
    qsizetype at = start + 1;
    const bool negated = at < glob.size() && (glob[at] == u'!' || glob[at] == u'^');
    if (negated)
        ++at;
    // A bracket in the first place is a member, as in every shell.
    *end = glob.indexOf(u']', at + 1);
    if (*end < 0)
        return {};
    QString members = glob.mid(at, *end - at);
    for (const QChar special : {u'\\', u'[', u']', u'^'})
        members.replace(special, QString(u'\\') + special);
    return QStringLiteral("(?!/)[") + (negated ? QStringLiteral("^") : QString()) + members + u']';
}

/// What the fixed pieces of a glob are parted by.
enum class Gap {
    None,    ///< nothing: the beginning
    Name,    ///< '*': anything but a slash
    All,     ///< '**': anything
    Folders, ///< a component that is '**': nothing, or any number of whole components
};

struct Piece
{
    Gap before = Gap::None;
    QString fixed; ///< an expression of characters
};

std::vector<Piece> piecesOf(const QString &glob)
{
    std::vector<Piece> pieces(1);
    for (qsizetype i = 0; i < glob.size(); ++i) {
        const QStringView rest = QStringView(glob).mid(i);
        qsizetype end = 0;
        if (rest.startsWith(u"**/") && (i == 0 || glob[i - 1] == u'/')) {
            pieces.push_back({Gap::Folders, {}});
            i += 2;
        } else if (rest.startsWith(u"**")) {
            pieces.push_back({Gap::All, {}});
            ++i;
        } else if (rest.startsWith(u'*')) {
            pieces.push_back({Gap::Name, {}});
        } else if (rest.startsWith(u'?')) {
            pieces.back().fixed += QStringLiteral("[^/]");
        } else if (const QString members = rest.startsWith(u'[') ? characterClass(glob, i, &end) : QString();
                   !members.isEmpty()) {
            pieces.back().fixed += members;
            i = end;
        } else {
            const qsizetype units = glob[i].isHighSurrogate() ? 2 : 1;
            pieces.back().fixed += QRegularExpression::escape(rest.left(units));
            i += units - 1;
        }
    }
    return pieces;
}

/// Pieces with '*' between them. Once a piece is found at the first place that fits, no later place can do better if
/// something follows that takes any text: so it is never looked for again, and no pattern takes exponential time.
QString expressionOfNames(std::span<const Piece> pieces, bool atEnd)
{
    QString expression = pieces.front().fixed;
    for (const Piece &piece : pieces.subspan(1)) {
        const bool isLast = atEnd && &piece == &pieces.back();
        expression += isLast ? QStringLiteral("[^/]*") + piece.fixed
                             : QStringLiteral("(?>[^/]*?") + piece.fixed + QStringLiteral(")");
    }
    return expression;
}

/// The same one level up: stretches of pieces with '**' between them.
QString expressionOf(const QString &glob)
{
    const std::vector<Piece> pieces = piecesOf(glob);
    const auto isWide = [](const Piece &piece) { return piece.before == Gap::All || piece.before == Gap::Folders; };
    QString expression;
    for (auto begin = pieces.begin(); begin != pieces.end();) {
        const auto end = std::find_if(begin + 1, pieces.end(), isWide);
        const bool isLast = end == pieces.end();
        const QString names = expressionOfNames(std::span(begin, end), isLast);
        const QString gap = begin->before == Gap::Folders ? QStringLiteral("(?:.*?/)??") : QStringLiteral(".*?");
        if (!isWide(*begin))
            expression += names;
        else
            expression += isLast ? gap + names : QStringLiteral("(?>") + gap + names + QStringLiteral(")");
        begin = end;
    }
    // What cannot be a pattern, such as "[z-a]", is taken as it is written.
    return QRegularExpression(expression).isValid() ? expression : QRegularExpression::escape(glob);
}

QRegularExpression compiled(const QStringList &expressions)
{
    QRegularExpression result(QRegularExpression::anchoredPattern(expressions.join(u'|')),
                              QRegularExpression::DotMatchesEverythingOption);
    result.optimize();
    return result;
}

/// As few expressions as can be: one for each few thousand characters, since the engine refuses what is larger.
std::vector<QRegularExpression> compiledInParts(const QStringList &expressions)
{
    constexpr qsizetype longestPart = 8000;
    std::vector<QRegularExpression> parts;
    QStringList part;
    qsizetype size = 0;
    for (const QString &expression : expressions) {
        if (!part.isEmpty() && size + expression.size() > longestPart) {
            parts.push_back(compiled(part));
            part.clear();
            size = 0;
        }
        part.append(expression);
        size += expression.size();
    }
    if (!part.isEmpty())
        parts.push_back(compiled(part));
    return parts;
}

/// What a pattern means that fits a single text; none if it may fit several. "[*]" is a star.
std::optional<QString> literalOf(QStringView glob)
{
    QString text;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        if (glob[i] == u'*' || glob[i] == u'?')
            return std::nullopt;
        if (glob[i] != u'[') {
            text += glob[i];
            continue;
        }
        static const QString special = QStringLiteral("!^/");
        if (i + 2 >= glob.size() || glob[i + 2] != u']' || special.contains(glob[i + 1]))
            return std::nullopt;
        text += glob[i + 1];
        i += 2;
    }
    return text;
}

bool matchesAny(const std::vector<QRegularExpression> &parts, const QString &text)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](const QRegularExpression &part) { return part.match(text).hasMatch(); });
}

} // namespace

Globs::Patterns::Patterns(const QStringList &globs) : empty(globs.isEmpty())
{
    QStringList forPath;
    QStringList forLeaf;
    for (const QString &glob : globs)
        sort(glob, forPath, forLeaf);
    whole = compiledInParts(forPath);
    leaf = compiledInParts(forLeaf);
}

void Globs::Patterns::sort(const QString &glob, QStringList &forPath, QStringList &forLeaf)
{
    const bool hasSlash = glob.contains(u'/');
    const QString pattern =
        glob.startsWith(u'/') ? glob.mid(1) : glob; // "/name": only at the top, not in folders below
    if (const auto text = literalOf(pattern)) {
        (hasSlash ? paths : leaves).insert(*text);
        return;
    }
    const auto folder = pattern.endsWith(u"/**") ? literalOf(QStringView(pattern).chopped(2)) : std::nullopt;
    if (folder)
        folders.insert(*folder);
    else
        (hasSlash ? forPath : forLeaf).append(expressionOf(pattern));
}

bool Globs::Patterns::isInFolder(const QString &path) const
{
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0 && !folders.isEmpty();
         slash = path.indexOf(u'/', slash + 1)) {
        if (folders.contains(path.left(slash + 1)))
            return true;
    }
    return false;
}

bool Globs::Patterns::match(const QString &path) const
{
    const QString name = path.mid(path.lastIndexOf(u'/') + 1);
    return leaves.contains(name) || paths.contains(path) || isInFolder(path) || matchesAny(leaf, name) ||
           matchesAny(whole, path);
}

Globs::Globs(const QStringList &includes, const QStringList &excludes) : m_includes(includes), m_excludes(excludes) {}

bool Globs::wants(const QString &path) const
{
    if (!m_includes.empty && !m_includes.match(path))
        return false;
    return m_excludes.empty || !m_excludes.match(path);
}

} // namespace heirloom
