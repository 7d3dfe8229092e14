// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace heirloom {

/// What a name stands for.
struct NamedSource
{
    QString name;        ///< as the user gave it, without the revision
    QString revision;    ///< what stood behind an '@' of the name
    QStringList sources; ///< what `add` takes, in the order in which they are tried; at least one
    QStringList places;  ///< these and folders of the same files (http(s), '/' at the end), in the order of the rule
};

/// The user's rules of what has several sources. A value.
///
/// As text, a rule a line; empty lines and lines that begin with '#' mean nothing:
///
///     NAME = SOURCE | SOURCE | …
///
/// NAME is a word, or what could be a source itself. It may end in `*`, which then stands for any text, and for the
/// same text in each SOURCE. The first rule that fits counts, and its sources are not looked up again. A SOURCE is what
/// `add` takes, or an http(s) address that ends in '/': a server that has the same files below that folder but no list
/// of them. In such an address `{revision}` is the revision that was found.
class NameMapping
{
public:
    static constexpr int mostRules = 1000;
    static constexpr int mostSources = 16;
    static constexpr int longest = 2048; ///< characters of a name or a source

    /// Invalid with the number of the line.
    static Result<NameMapping> parse(const QString &text);
    /// The rules in the form that parse() reads.
    QString text() const;

    struct Rule
    {
        QString name;
        QStringList places;
        bool operator==(const Rule &) const = default;
    };
    const std::vector<Rule> &rules() const { return m_rules; }
    /// Adds a rule at the end, or replaces the one of this name. Invalid as in parse().
    Status set(const QString &name, const QStringList &places);
    /// False if there is no rule of this name.
    bool remove(const QString &name);

    /// None if no rule is about this text. A revision is what stands behind the last '@' of a text without "://".
    std::optional<NamedSource> find(const QString &text) const;

private:
    std::vector<Rule> m_rules;
};

/// Whether a place of a rule is a folder.
bool isFolderOfFiles(const QString &place);

} // namespace heirloom
