// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/FileTreeModel.h"

#include "base/DisplayText.h"
#include "engine/UserText.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"

#include <algorithm>

namespace heirloom {

namespace {

Tone toneOf(const FileLine &line, int column)
{
    if (!line.item)
        return Tone::Normal;
    const Item &item = *line.item;
    if (column == FileTreeModel::State && item.state == ItemState::Failed)
        return Tone::Bad;
    if (column == FileTreeModel::Problem && item.error)
        return Tone::Bad;
    if (column == FileTreeModel::Origin && item.origin)
        return *item.origin == heirloom::Origin::Inherited ? Tone::Good : Tone::Busy;
    return column == FileTreeModel::Name || column == FileTreeModel::Size ? Tone::Normal : Tone::Quiet;
}

} // namespace

FileTreeModel::FileTreeModel(Source source, QObject *parent)
    : QAbstractItemModel(parent), m_source(std::move(source)), m_nodes(1)
{
    m_nodes.front().atEnd = true;
}

void FileTreeModel::setTask(TaskId task)
{
    if (m_task == task)
        return;
    m_task = task;
    restart();
}

void FileTreeModel::setFilter(const QString &text, bool onlyProblems)
{
    if (m_text == text && m_onlyProblems == onlyProblems)
        return;
    m_text = text;
    m_onlyProblems = onlyProblems;
    restart();
}

void FileTreeModel::restart()
{
    beginResetModel();
    ++m_generation;
    m_nodes.assign(1, Node());
    m_nodes.front().atEnd = !m_task;
    endResetModel();
    fetchMore({}); // unless a view has done so already
}

void FileTreeModel::refresh()
{
    // Whoever has scrolled far reads on by pages; only the screenfuls near the top are worth renewing each time.
    const size_t nodes = m_nodes.size();
    for (size_t node = 0; m_task && node < nodes; ++node) {
        const size_t known = m_nodes[node].children.size();
        if (m_nodes[node].isRead && !m_nodes[node].isReading && known <= size_t(pageSize) * 4)
            request(int(node), std::max(pageSize, int(known)), true);
    }
}

QModelIndex FileTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(m_nodes[size_t(nodeOf(parent))].children[size_t(row)]));
}

QModelIndex FileTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_nodes[size_t(nodeOf(child))].parent) : QModelIndex();
}

bool FileTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const int node = nodeOf(parent);
    return isFolder(node) && (!m_nodes[size_t(node)].isRead || !m_nodes[size_t(node)].children.empty());
}

int FileTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_nodes[size_t(nodeOf(parent))].children.size());
}

int FileTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FileTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FileLine &line = m_nodes[size_t(nodeOf(index))].line;
    switch (role) {
    case Qt::DisplayRole:
        return display(line, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Name)
            return toolTipOf(displaySafe(line.path));
        return index.column() == Problem ? toolTipOf(display(line, Problem).toString()) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole:
        return int(toneOf(line, index.column()));
    case PathRole:
        return line.path;
    case DigestRole:
        return line.item && line.item->sha256 ? QVariant(line.item->sha256->toHex()) : QVariant();
    case StateRole:
        return line.item ? QVariant(int(line.item->state)) : QVariant();
    case IsFolderRole:
        return !line.item;
    default:
        return {};
    }
}

QVariant FileTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column of the file list
    case Name:
        return tr("File");
    //: Column of the file list: bytes
    case Size:
        return tr("Size");
    //: Column of the file list: finished, waiting, …
    case State:
        return tr("State");
    //: Column of the file list: kept or downloaded
    case Origin:
        return tr("Where it came from");
    //: Column of the file list: hard link, copy, …
    case Placed:
        return tr("How it was placed");
    //: Column of the file list: what went wrong
    case Problem:
        return tr("Problem");
    default:
        return {};
    }
}

bool FileTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const int node = nodeOf(parent);
    const Node &folder = m_nodes[size_t(node)];
    return parent.column() <= 0 && m_task && isFolder(node) && !folder.atEnd && !folder.isReading;
}

void FileTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        request(nodeOf(parent), pageSize, false);
}

QModelIndex FileTreeModel::indexOf(int node, int column) const
{
    return node <= 0 ? QModelIndex() : createIndex(m_nodes[size_t(node)].row, column, quintptr(node));
}

void FileTreeModel::request(int folder, int limit, bool isAgain)
{
    Node &node = m_nodes[size_t(folder)];
    FileQuery query;
    query.task = m_task;
    query.folder = node.line.path;
    if (!isAgain && !node.children.empty())
        query.after = m_nodes[size_t(node.children.back())].line.path;
    query.limit = limit;
    query.text = m_text;
    query.onlyProblems = m_onlyProblems;
    node.isReading = true;
    onReply(m_source(query), this, [=, this, generation = m_generation](const Result<std::vector<FileLine>> &page) {
        if (generation != m_generation)
            return;
        m_nodes[size_t(folder)].atEnd = !page || page->size() < size_t(limit);
        m_nodes[size_t(folder)].isRead = true;
        if (page && isAgain)
            replace(folder, *page);
        else if (page)
            append(folder, *page, 0);
        if (generation != m_generation)
            return;                                // another first page is on its way
        m_nodes[size_t(folder)].isReading = false; // not before: whoever watches the rows may ask for more at once
        page ? emit pageRead() : emit failed(page.error());
    });
}

void FileTreeModel::append(int folder, const std::vector<FileLine> &lines, size_t from)
{
    if (from >= lines.size())
        return;
    const int first = int(m_nodes[size_t(folder)].children.size());
    beginInsertRows(indexOf(folder), first, first + int(lines.size() - from) - 1);
    for (size_t i = from; i < lines.size(); ++i) {
        Node fresh;
        fresh.parent = folder;
        fresh.row = int(m_nodes[size_t(folder)].children.size());
        fresh.line = lines[i];
        m_nodes[size_t(folder)].children.push_back(int(m_nodes.size()));
        m_nodes.push_back(std::move(fresh));
    }
    endInsertRows();
}

void FileTreeModel::replace(int folder, const std::vector<FileLine> &lines)
{
    const std::vector<int> known = m_nodes[size_t(folder)].children;
    const bool isSame = known.size() <= lines.size() &&
                        std::equal(known.begin(), known.end(), lines.begin(), [this](int node, const FileLine &line) {
                            const FileLine &former = m_nodes[size_t(node)].line;
                            return former.path == line.path && former.item.has_value() == line.item.has_value();
                        });
    if (!isSame) { // a plan still grows or goes, or a problem is none any more
        beginResetModel();
        ++m_generation;
        m_nodes.assign(1, Node());
        endResetModel();
        fetchMore({});
        return;
    }
    int first = -1;
    int last = -1;
    for (size_t i = 0; i < known.size(); ++i) {
        FileLine &former = m_nodes[size_t(known[i])].line;
        if (!lines[i].item || former.item->rev == lines[i].item->rev)
            continue;
        former = lines[i];
        first = first < 0 ? int(i) : first;
        last = int(i);
    }
    if (first >= 0)
        emit dataChanged(index(first, 0, indexOf(folder)), index(last, ColumnCount - 1, indexOf(folder)));
    append(folder, lines, known.size());
}

QString FileTreeModel::nameOf(const FileLine &line) const
{
    if (isFlat())
        return displaySafe(line.path);
    const QString path = line.item ? line.path : line.path.chopped(1);
    return displaySafe(path.mid(path.lastIndexOf(u'/') + 1)) + (line.item ? QString() : QStringLiteral("/"));
}

QVariant FileTreeModel::display(const FileLine &line, int column) const
{
    if (column == Name)
        return nameOf(line);
    if (!line.item)
        return {};
    const Item &item = *line.item;
    switch (column) {
    case Size:
        return item.size < 0 ? QStringLiteral("—") : Format::size(item.size);
    case State:
        return UserText::state(item.state);
    case Origin:
        if (!item.origin)
            return QStringLiteral("—");
        return *item.origin == heirloom::Origin::Inherited ? tr("kept from what you have") : tr("downloaded");
    case Placed:
        return item.strategy ? UserText::strategy(*item.strategy) : QStringLiteral("—");
    case Problem:
        if (item.error)
            return UserText::sentence(*item.error);
        return item.attempts > 1 ? tr("%n attempt(s)", nullptr, item.attempts) : QString();
    default:
        return {};
    }
}

} // namespace heirloom
