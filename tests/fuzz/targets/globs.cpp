// SPDX-License-Identifier: GPL-3.0-or-later
// Glob patterns against a plain matcher that is slow and obvious. Input: a path; then a pattern a line, "-…" to
// exclude.
#include "../Fuzz.h"

#include "io/SafePath.h"
#include "planner/Globs.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

/// Whether `glob` from `g` on matches `text` from `t` on; every pair of places is looked at once.
class Plain
{
public:
    Plain(const QList<uint> &glob, const QList<uint> &text)
        : m_glob(glob), m_text(text), m_known(size_t(glob.size() + 1) * size_t(text.size() + 1), Unknown)
    {
    }

    bool match(qsizetype g, qsizetype t)
    {
        char &known = m_known[size_t(g) * size_t(m_text.size() + 1) + size_t(t)];
        if (known == Unknown) {
            known = No; // only longer texts and patterns lead back here
            known = look(g, t) ? Yes : No;
        }
        return known == Yes;
    }

private:
    enum : char { Unknown, No, Yes };

    bool is(qsizetype g, char c) const { return g < m_glob.size() && m_glob[g] == uint(c); }

    bool look(qsizetype g, qsizetype t)
    {
        const bool more = t < m_text.size();
        if (g == m_glob.size())
            return !more;
        if (is(g, '*') && is(g + 1, '*')) {
            if (is(g + 2, '/') && (g == 0 || is(g - 1, '/')))
                return wholeFolders(g, t);
            return match(g + 2, t) || (more && match(g, t + 1));
        }
        if (is(g, '*'))
            return match(g + 1, t) || (more && m_text[t] != '/' && match(g, t + 1));
        if (is(g, '?'))
            return more && m_text[t] != '/' && match(g + 1, t + 1);
        return more && m_text[t] == m_glob[g] && match(g + 1, t + 1);
    }

    /// Nothing, or everything up to and including some slash.
    bool wholeFolders(qsizetype g, qsizetype t)
    {
        if (match(g + 3, t))
            return true;
        for (qsizetype at = t; at < m_text.size(); ++at) {
            if (m_text[at] == '/' && match(g + 3, at + 1))
                return true;
        }
        return false;
    }

    QList<uint> m_glob;
    QList<uint> m_text;
    std::vector<char> m_known;
};

bool plainMatch(const QString &glob, const QString &path)
{
    const QString text = glob.contains(u'/') ? path : path.section(u'/', -1);
    return Plain((glob.startsWith(u'/') ? glob.mid(1) : glob).toUcs4(), text.toUcs4()).match(0, 0);
}

bool matchesAny(const QStringList &globs, const QString &path)
{
    return std::any_of(globs.begin(), globs.end(), [&](const QString &glob) { return plainMatch(glob, path); });
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    Lines lines(bytesOf(data, std::min<size_t>(size, 2000)));
    const QString path = QString::fromUtf8(lines.next());
    QStringList includes;
    QStringList excludes;
    while (!lines.atEnd()) {
        const QString line = QString::fromUtf8(lines.next());
        line.startsWith(u'-') ? excludes.append(line.mid(1)) : includes.append(line);
    }
    const bool wanted = Globs(includes, excludes).wants(path);
    const bool hasClass = (includes + excludes).join(u' ').contains(u'[');
    if (hasClass || !SafePath::parse(path))
        return 0;
    const bool expected = (includes.isEmpty() || matchesAny(includes, path)) && !matchesAny(excludes, path);
    must(wanted == expected, "a pattern matches what it says");
    return 0;
}
