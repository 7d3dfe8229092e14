// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/Globs.h"

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

QString expressionOf(const QString &glob)
{
    QString expression;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        const QStringView rest = QStringView(glob).mid(i);
        qsizetype end = 0;
        if (rest.startsWith(u"**/") && (i == 0 || glob[i - 1] == u'/')) {
            expression += QStringLiteral("(?:.*/)?");
            i += 2;
        } else if (rest.startsWith(u"**")) {
            expression += QStringLiteral(".*");
            ++i;
        } else if (rest.startsWith(u'*')) {
            expression += QStringLiteral("[^/]*");
        } else if (rest.startsWith(u'?')) {
            expression += QStringLiteral("[^/]");
        } else if (const QString members = rest.startsWith(u'[') ? characterClass(glob, i, &end) : QString();
                   !members.isEmpty()) {
            expression += members;
            i = end;
        } else {
            const qsizetype units = glob[i].isHighSurrogate() ? 2 : 1;
            expression += QRegularExpression::escape(rest.left(units));
            i += units - 1;
        }
    }
    // What cannot be a pattern, such as "[z-a]", is taken as it is written.
    return QRegularExpression(expression).isValid() ? expression : QRegularExpression::escape(glob);
}

QRegularExpression anyOf(const QStringList &expressions)
{
    // An expression that never matches stands for an empty list.
    const QString joined = expressions.isEmpty() ? QStringLiteral("(?!)") : expressions.join(u'|');
    QRegularExpression result(QRegularExpression::anchoredPattern(joined),
                              QRegularExpression::DotMatchesEverythingOption);
    result.optimize();
    return result;
}

} // namespace

Globs::Patterns::Patterns(const QStringList &globs) : empty(globs.isEmpty())
{
    QStringList forPath;
    QStringList forLeaf;
    for (const QString &glob : globs) {
        const bool atTheTop = glob.startsWith(u'/'); // "/name": only there, not in folders below
        (glob.contains(u'/') ? forPath : forLeaf).append(expressionOf(atTheTop ? glob.mid(1) : glob));
    }
    whole = anyOf(forPath);
    leaf = anyOf(forLeaf);
}

bool Globs::Patterns::match(const QString &path) const
{
    return leaf.match(path.mid(path.lastIndexOf(u'/') + 1)).hasMatch() || whole.match(path).hasMatch();
}

Globs::Globs(const QStringList &includes, const QStringList &excludes) : m_includes(includes), m_excludes(excludes) {}

bool Globs::wants(const QString &path) const
{
    if (!m_includes.empty && !m_includes.match(path))
        return false;
    return m_excludes.empty || !m_excludes.match(path);
}

} // namespace heirloom
