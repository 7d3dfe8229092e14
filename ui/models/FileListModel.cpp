// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/FileListModel.h"

#include "base/DisplayText.h"
#include "engine/UserText.h"
#include "ui/support/Format.h"
#include "ui/support/Reply.h"

namespace heirloom {

FileListModel::FileListModel(Source source, QObject *parent) : QAbstractTableModel(parent), m_source(std::move(source))
{
}

void FileListModel::setTask(TaskId task)
{
    if (m_task == task)
        return;
    beginResetModel();
    ++m_generation;
    m_task = task;
    m_items.clear();
    m_reading = false;
    m_atEnd = !task;
    endResetModel();
    fetchMore({}); // unless a view has done so already
}

void FileListModel::refresh()
{
    // A reader that has scrolled far reads on by pages; only the screenfuls near the top are worth renewing each time.
    if (m_task && !m_reading && m_items.size() <= size_t(pageSize) * 4)
        request({}, std::max(pageSize, int(m_items.size())), true);
}

int FileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int FileListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(item, index.column());
    case Qt::ToolTipRole:
        return index.column() == Path || index.column() == Problem ? display(item, index.column()) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole:
        return int(toneOf(item, index.column()));
    case ItemPathRole:
        return item.path;
    case DigestRole:
        return item.sha256 ? QVariant(item.sha256->toHex()) : QVariant();
    default:
        return {};
    }
}

QVariant FileListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column of the file list
    case Path:
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

bool FileListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_reading;
}

void FileListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        request(m_items.empty() ? ItemId() : m_items.back().id, pageSize, false);
}

void FileListModel::request(ItemId after, int limit, bool replaces)
{
    ItemQuery query;
    query.task = m_task;
    query.after = after;
    query.limit = limit;
    m_reading = true;
    onReply(m_source(query), this,
            [this, generation = m_generation, limit, replaces](const Result<std::vector<Item>> &page) {
                if (generation != m_generation)
                    return;
                m_atEnd = !page || page->size() < size_t(limit);
                if (page)
                    replaces ? replace(*page) : append(*page);
                m_reading = false; // not before: whoever watches the rows may ask for more at once
                if (!page)
                    emit failed(page.error());
            });
}

void FileListModel::append(const std::vector<Item> &page)
{
    if (page.empty())
        return;
    const int first = int(m_items.size());
    beginInsertRows({}, first, first + int(page.size()) - 1);
    m_items.insert(m_items.end(), page.begin(), page.end());
    endInsertRows();
}

void FileListModel::replace(const std::vector<Item> &items)
{
    const size_t common = std::min(items.size(), m_items.size());
    const bool sameRows = std::equal(items.begin(), items.begin() + qsizetype(common), m_items.begin(),
                                     [](const Item &a, const Item &b) { return a.id == b.id; });
    if (!sameRows || items.size() < m_items.size()) {
        beginResetModel();
        m_items = items;
        endResetModel();
        return;
    }
    std::copy_n(items.begin(), common, m_items.begin());
    if (common > 0)
        emit dataChanged(index(0, 0), index(int(common) - 1, ColumnCount - 1));
    append({items.begin() + qsizetype(common), items.end()});
}

QVariant FileListModel::display(const Item &item, int column) const
{
    switch (column) {
    case Path:
        return displaySafe(item.path);
    case Size:
        return item.size < 0 ? QStringLiteral("—") : Format::size(item.size);
    case State:
        return UserText::state(item.state);
    case Origin:
        if (!item.origin)
            return QStringLiteral("—");
        //: where a file came from
        return *item.origin == heirloom::Origin::Inherited ? tr("kept from what you have") : tr("downloaded");
    case Placed:
        return item.strategy ? UserText::strategy(*item.strategy) : QStringLiteral("—");
    case Problem:
        if (item.error)
            return UserText::sentence(*item.error);
        //: how often it was tried to download a file
        return item.attempts > 1 ? tr("%n attempt(s)", nullptr, item.attempts) : QString();
    default:
        return {};
    }
}

Tone FileListModel::toneOf(const Item &item, int column)
{
    if (column == State && item.state == ItemState::Failed)
        return Tone::Bad;
    if (column == Problem && item.error)
        return Tone::Bad;
    if (column == Origin && item.origin)
        return *item.origin == heirloom::Origin::Inherited ? Tone::Good : Tone::Busy;
    return column == Path || column == Size ? Tone::Normal : Tone::Quiet;
}

} // namespace heirloom
