// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <vector>

namespace heirloom {

/// Which paths a user wants. '*' and '?' stop at '/', '**' does not ("**/x" finds x at any depth, also at the top),
/// "[a-z]" and "[!a-z]" are one character, everything else is itself. A pattern without '/' is held against the last
/// component, others against the whole path. Upper and lower case differ. No includes means everything; excludes win.
/// Immutable.
class Globs
{
public:
    Globs(const QStringList &includes, const QStringList &excludes);
    bool wants(const QString &path) const;

private:
    /// All patterns of one list: names, paths and whole folders as sets, since a choice among many files names each;
    /// the others in as few expressions as can be. So a million paths stay cheap.
    struct Patterns
    {
        explicit Patterns(const QStringList &globs);
        bool match(const QString &path) const;
        void sort(const QString &glob, QStringList &forPath, QStringList &forLeaf);
        bool isInFolder(const QString &path) const;
        bool empty = true;
        QSet<QString> leaves;
        QSet<QString> paths;
        QSet<QString> folders; ///< with a slash at the end
        std::vector<QRegularExpression> whole;
        std::vector<QRegularExpression> leaf;
    };
    Patterns m_includes;
    Patterns m_excludes;
};

} // namespace heirloom
