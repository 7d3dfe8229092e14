// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/NameMapping.h"

#include <QUrl>
#include <algorithm>

namespace heirloom {

namespace {

tl::unexpected<Error> wrong(const QString &why, const QString &hint)
{
    return fail(ErrorCode::Invalid, why, hint);
}

bool isWord(const QString &text)
{
    return !text.isEmpty() && text.size() <= NameMapping::longest && text != u"*" &&
           std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.isSpace() || !c.isPrint() || c == u'|' || c == u'='; });
}

bool isPlace(const QString &text)
{
    return !text.isEmpty() && text.size() <= NameMapping::longest &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && c != u'|'; });
}

/// As it will be once * and {revision} are filled in.
bool isAddress(QString folder)
{
    const QUrl url(folder.replace(u'*', u'x').replace(QStringLiteral("{revision}"), QStringLiteral("x")),
                   QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

Status checked(const NameMapping::Rule &rule)
{
    const QString &name = rule.name;
    if (!isWord(name) || name.startsWith(u'#') || name.indexOf(u'*') != (name.endsWith(u'*') ? name.size() - 1 : -1))
        return wrong(QStringLiteral("no name can be like that"),
                     QStringLiteral("a name is a word, or a source, and may end in *"));
    if (rule.places.size() > NameMapping::mostSources)
        return wrong(QStringLiteral("more than %1 sources").arg(NameMapping::mostSources),
                     QStringLiteral("leave some out"));
    if (!QUrl(name).userInfo().isEmpty() || (name.contains(u'@') && !name.contains(u"://")))
        return wrong(QStringLiteral("no name holds a password or an @"),
                     QStringLiteral("leave it out: what stands behind an @ is the revision"));
    for (const QString &place : rule.places) {
        if (!isPlace(place) || (place.contains(u'*') && !name.endsWith(u'*')))
            return wrong(QStringLiteral("a source is missing, or cannot be one"),
                         QStringLiteral("write NAME = SOURCE | SOURCE; * only where the name ends in one"));
        if (isFolderOfFiles(place) && !isAddress(place))
            return wrong(QStringLiteral("what ends in / is no address"),
                         QStringLiteral("write https://SERVER/FOLDER/, with %20 for a blank"));
        if (!QUrl(place).userInfo().isEmpty())
            return wrong(QStringLiteral("a source holds a password"),
                         QStringLiteral("it would be written down: leave it out, and use ~/.netrc"));
    }
    if (std::all_of(rule.places.begin(), rule.places.end(), isFolderOfFiles))
        return wrong(QStringLiteral("no source lists the files"),
                     QStringLiteral("name at least one that does not end in /"));
    return {};
}

/// What `*` stands for where the name fits the rule.
std::optional<QString> fitting(const QString &rule, const QString &name)
{
    if (!rule.endsWith(u'*'))
        return rule == name ? std::optional(QString()) : std::nullopt;
    const QStringView prefix = QStringView(rule).chopped(1);
    if (name.size() <= prefix.size() || !name.startsWith(prefix))
        return std::nullopt;
    return name.mid(prefix.size());
}

} // namespace

bool isFolderOfFiles(const QString &place)
{
    return place.endsWith(u'/') && (place.startsWith(u"http://") || place.startsWith(u"https://"));
}

Result<NameMapping> NameMapping::parse(const QString &text)
{
    NameMapping mapping;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const QString content = line.trimmed();
        if (content.isEmpty() || content.startsWith(u'#'))
            continue;
        const auto at = [&](const Error &error) { return fail(error.in(QStringLiteral("line %1").arg(number))); };
        const qsizetype equals = content.indexOf(u'=');
        if (equals < 0)
            return at({ErrorCode::Invalid, QStringLiteral("no = stands in it"), 0, 0,
                       QStringLiteral("write NAME = SOURCE | SOURCE")});
        QStringList places = content.mid(equals + 1).split(u'|');
        for (QString &place : places)
            place = place.trimmed();
        const QString name = content.left(equals).trimmed();
        const bool isTwice = std::any_of(mapping.m_rules.begin(), mapping.m_rules.end(),
                                         [&](const Rule &rule) { return rule.name == name; });
        if (isTwice)
            return at({ErrorCode::Invalid, QStringLiteral("the name has a rule already"), 0, 0,
                       QStringLiteral("put its sources into one line")});
        if (const Status added = mapping.set(name, places); !added)
            return at(added.error());
    }
    return mapping;
}

QString NameMapping::text() const
{
    QStringList lines;
    for (const Rule &rule : m_rules)
        lines.append(rule.name + QStringLiteral(" = ") + rule.places.join(QStringLiteral(" | ")));
    return lines.join(u'\n');
}

Status NameMapping::set(const QString &name, const QStringList &places)
{
    Rule rule{name, places};
    if (Status sound = checked(rule); !sound)
        return sound;
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &r) { return r.name == name; });
    if (found != m_rules.end())
        *found = std::move(rule);
    else if (m_rules.size() >= size_t(mostRules))
        return wrong(QStringLiteral("more than %1 rules").arg(mostRules), QStringLiteral("remove some"));
    else
        m_rules.push_back(std::move(rule));
    return {};
}

bool NameMapping::remove(const QString &name)
{
    return std::erase_if(m_rules, [&](const Rule &rule) { return rule.name == name; }) > 0;
}

std::optional<NamedSource> NameMapping::find(const QString &text) const
{
    NamedSource named;
    named.name = text.trimmed();
    const qsizetype at = named.name.contains(u"://") ? -1 : named.name.lastIndexOf(u'@');
    if (at > 0) {
        named.revision = named.name.mid(at + 1);
        named.name.truncate(at);
    }
    for (const Rule &rule : m_rules) {
        const auto rest = fitting(rule.name, named.name);
        if (!rest)
            continue;
        for (const QString &place : rule.places) {
            named.places.append(QString(place).replace(u'*', *rest));
            if (!isFolderOfFiles(place))
                named.sources.append(named.places.constLast());
        }
        return named;
    }
    return std::nullopt;
}

} // namespace heirloom
