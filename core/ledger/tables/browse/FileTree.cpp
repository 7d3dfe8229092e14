// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tables/browse/FileTree.h"

#include "ledger/sqlite/Statement.h"
#include "ledger/tables/ItemTable.h"

namespace heirloom {

namespace {

/// The least text above all paths below a folder: '0' follows '/'.
QString behindFolder(const QString &folder)
{
    return folder.chopped(1) + u'0';
}

/// The least path that can come behind one that was seen; paths have no control characters.
QString behind(const QString &path)
{
    return path.endsWith(u'/') ? behindFolder(path) : path + QChar(1);
}

/// What a user typed as a pattern of LIKE.
QString likePattern(const QString &text)
{
    QString pattern;
    for (const QChar c : text) {
        if (c == u'*')
            pattern += u'%';
        else if (c == u'?')
            pattern += u'_';
        else if (c == u'%' || c == u'_' || c == u'\\')
            pattern += QStringLiteral("\\") + c;
        else
            pattern += c;
    }
    return u'%' + pattern + u'%';
}

} // namespace

Result<std::vector<FileLine>> FileTree::page(const FileQuery &query)
{
    return query.isFlat() ? matches(query) : folder(query);
}

Result<std::vector<FileLine>> FileTree::folder(const FileQuery &query)
{
    auto select =
        query.folder.isEmpty()
            ? m_session.statement("SELECT id, path FROM items WHERE task = ? AND path >= ? ORDER BY path")
            : m_session.statement("SELECT id, path FROM items WHERE task = ? AND path >= ? AND path < ? ORDER BY path");
    const auto enter = [&](const QString &from) {
        return query.folder.isEmpty() ? select.run(query.task, from)
                                      : select.run(query.task, from, behindFolder(query.folder));
    };
    std::vector<FileLine> lines;
    if (auto entered = enter(query.after.isEmpty() ? query.folder : behind(query.after)); !entered)
        return fail(entered.error());
    while (lines.size() < size_t(query.limit)) {
        const auto more = select.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        const QString path = select.text(1);
        if (const qsizetype slash = path.indexOf(u'/', query.folder.size()); slash >= 0) {
            lines.push_back({path.left(slash + 1), {}});
            if (auto entered = enter(behindFolder(lines.back().path)); !entered)
                return fail(entered.error());
            continue;
        }
        auto item = ItemTable(m_session).get(select.id<ItemId>(0));
        if (!item)
            return fail(item.error());
        lines.push_back({path, std::move(*item)});
    }
    return lines;
}

Result<std::vector<FileLine>> FileTree::matches(const FileQuery &query)
{
    auto select =
        query.onlyProblems
            ? m_session.statement("SELECT id FROM items INDEXED BY items_troubled WHERE task = ? AND error IS "
                                  "NOT NULL AND path >= ? AND path LIKE ? ESCAPE '\\' ORDER BY path LIMIT ?")
            : m_session.statement("SELECT id FROM items WHERE task = ? AND path >= ? AND path LIKE ? ESCAPE "
                                  "'\\' ORDER BY path LIMIT ?");
    const QString from = query.after.isEmpty() ? QString() : behind(query.after);
    const auto found = select.all([](const Statement &row) { return row.id<ItemId>(0); }, query.task, from,
                                  likePattern(query.text), query.limit);
    if (!found)
        return fail(found.error());
    std::vector<FileLine> lines;
    for (const ItemId id : *found) {
        auto item = ItemTable(m_session).get(id);
        if (!item)
            return fail(item.error());
        QString path = item->path;
        lines.push_back({std::move(path), std::move(*item)});
    }
    return lines;
}

} // namespace heirloom
