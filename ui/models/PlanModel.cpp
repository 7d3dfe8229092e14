// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PlanModel.h"

#include "base/DisplayText.h"
#include "ui/support/Format.h"

#include <algorithm>

namespace heirloom {

namespace {

/// A path as a glob that means just this path: what is special in globs stands in a class of its own.
QString literal(const QString &path)
{
    QString glob;
    for (const QChar c : path) {
        if (c == u'*' || c == u'?' || c == u'[')
            glob += QStringLiteral("[%1]").arg(c);
        else
            glob += c;
    }
    return glob;
}

} // namespace

PlanModel::PlanModel(QObject *parent) : QAbstractItemModel(parent), m_nodes(1) {}

void PlanModel::setPlan(std::shared_ptr<const std::vector<PlannedItem>> items,
                        std::unordered_map<TaskId, QString> taskNames)
{
    m_taskNames = std::move(taskNames);
    if (items && hasSameFiles(*items)) {
        m_items = std::move(items);
        takeActions();
        sumUp();
        emitBelow(0);
        return;
    }
    beginResetModel();
    m_items = std::move(items);
    build();
    sumUp();
    endResetModel();
}

void PlanModel::clear()
{
    setPlan(nullptr, {});
}

QStringList PlanModel::excludes() const
{
    QStringList globs;
    collectExcludes(0, {}, globs);
    return globs;
}

bool PlanModel::isAnythingChecked() const
{
    return m_nodes.front().chosen > 0;
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node &above = m_nodes[size_t(nodeOf(parent))];
    return createIndex(row, column, quintptr(above.children[size_t(row)]));
}

QModelIndex PlanModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_nodes[size_t(nodeOf(child))].parent, 0) : QModelIndex();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_nodes[size_t(nodeOf(parent))].children.size());
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = m_nodes[size_t(nodeOf(index))];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name)
            return node.item < 0 ? tr("%1/ (%2)", "folder name, number of files")
                                       .arg(displaySafe(node.name), Format::files(node.files))
                                 : displaySafe(node.name);
        if (column == Size)
            return node.item >= 0 && (*m_items)[size_t(node.item)].size < 0 ? QStringLiteral("—")
                                                                            : Format::size(node.bytes);
        return origin(node);
    case Qt::ToolTipRole:
        return column == Name && node.item >= 0 ? QVariant(displaySafe((*m_items)[size_t(node.item)].path))
                                                : QVariant();
    case Qt::CheckStateRole:
        return column == Name ? QVariant(int(checkState(node))) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole:
        return int(column == From ? toneOf(node) : node.chosen > 0 ? Tone::Normal : Tone::Quiet);
    default:
        return {};
    }
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Name)
        return false;
    const int node = nodeOf(index);
    mark(node, value.toInt() == Qt::Checked);
    sumUp();
    emit dataChanged(indexOf(node, 0), indexOf(node, ColumnCount - 1));
    emitBelow(node);
    for (int above = m_nodes[size_t(node)].parent; above > 0; above = m_nodes[size_t(above)].parent)
        emit dataChanged(indexOf(above, 0), indexOf(above, ColumnCount - 1));
    emit selectionEdited();
    return true;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column of the plan
    case Name:
        return tr("File");
    //: Column of the plan: bytes
    case Size:
        return tr("Size");
    //: Column of the plan: download, or kept from …
    case From:
        return tr("Where it comes from");
    default:
        return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == Name && m_nodes[size_t(nodeOf(index))].selectable > 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QModelIndex PlanModel::indexOf(int node, int column) const
{
    return node <= 0 ? QModelIndex() : createIndex(m_nodes[size_t(node)].row, column, quintptr(node));
}

int PlanModel::addNode(int parent, const QString &name)
{
    const int node = int(m_nodes.size());
    Node fresh;
    fresh.parent = parent;
    fresh.row = int(m_nodes[size_t(parent)].children.size());
    fresh.name = name;
    m_nodes[size_t(parent)].children.push_back(node);
    m_nodes.push_back(std::move(fresh));
    return node;
}

void PlanModel::build()
{
    m_nodes.assign(1, Node());
    if (!m_items)
        return;
    QHash<QString, int> folders{{QString(), 0}};
    const auto folderOf = [&](auto &&self, const QString &path) -> int {
        if (const auto known = folders.constFind(path); known != folders.constEnd())
            return *known;
        const qsizetype slash = path.lastIndexOf(u'/');
        const int parent = self(self, slash < 0 ? QString() : path.left(slash));
        const int node = addNode(parent, path.mid(slash + 1));
        folders.insert(path, node);
        return node;
    };
    m_nodes.reserve(m_items->size() + m_items->size() / 8);
    QString lastPath; // neighbours mostly lie in one folder
    int lastFolder = 0;
    for (size_t i = 0; i < m_items->size(); ++i) {
        const PlannedItem &item = (*m_items)[i];
        const qsizetype slash = item.path.lastIndexOf(u'/');
        if (QStringView(item.path).left(qMax<qsizetype>(0, slash)) != lastPath) {
            lastPath = item.path.left(qMax<qsizetype>(0, slash));
            lastFolder = folderOf(folderOf, lastPath);
        }
        const int node = addNode(lastFolder, item.path.mid(slash + 1));
        m_nodes[size_t(node)].item = int(i);
        m_nodes[size_t(node)].action = item.action;
    }
}

bool PlanModel::hasSameFiles(const std::vector<PlannedItem> &items) const
{
    return m_items && m_items->size() == items.size() &&
           std::equal(items.begin(), items.end(), m_items->begin(),
                      [](const PlannedItem &a, const PlannedItem &b) { return a.path == b.path && a.size == b.size; });
}

void PlanModel::takeActions()
{
    for (Node &node : m_nodes) {
        if (node.item < 0)
            continue;
        const PlanAction action = (*m_items)[size_t(node.item)].action;
        // An unchecked file comes back as skipped; what would be done with it stays known for when it is checked again.
        if (action != PlanAction::Skip || node.checked)
            node.action = action;
    }
}

void PlanModel::sumUp()
{
    for (Node &node : m_nodes) {
        const bool isFile = node.item >= 0;
        node.files = isFile;
        node.selectable = isFile && node.action != PlanAction::Skip;
        node.chosen = node.selectable && node.checked;
        node.fetched = node.chosen && node.action == PlanAction::Download;
        node.bytes = isFile ? std::max<qint64>(0, (*m_items)[size_t(node.item)].size) : 0;
    }
    for (size_t i = m_nodes.size(); i-- > 1;) {
        const Node &node = m_nodes[i];
        Node &above = m_nodes[size_t(node.parent)];
        above.files += node.files;
        above.selectable += node.selectable;
        above.chosen += node.chosen;
        above.fetched += node.fetched;
        above.bytes += node.bytes;
    }
}

void PlanModel::mark(int node, bool checked)
{
    m_nodes[size_t(node)].checked = checked;
    for (const int child : m_nodes[size_t(node)].children)
        mark(child, checked);
}

void PlanModel::emitBelow(int node)
{
    const std::vector<int> &children = m_nodes[size_t(node)].children;
    if (children.empty())
        return;
    emit dataChanged(indexOf(children.front(), 0), indexOf(children.back(), ColumnCount - 1));
    for (const int child : children)
        emitBelow(child);
}

void PlanModel::collectExcludes(int node, const QString &path, QStringList &globs) const
{
    for (const int child : m_nodes[size_t(node)].children) {
        const Node &below = m_nodes[size_t(child)];
        if (below.item >= 0) {
            const QString &file = (*m_items)[size_t(below.item)].path;
            if (!below.checked) // without a slash, a pattern means the name in every folder
                globs.append(file.contains(u'/') ? literal(file) : u'/' + literal(file));
            continue;
        }
        // Raw path components, not the names that are shown.
        int file = child;
        while (m_nodes[size_t(file)].item < 0)
            file = m_nodes[size_t(file)].children.front();
        const qsizetype end = (*m_items)[size_t(m_nodes[size_t(file)].item)].path.indexOf(u'/', path.size());
        const QString folder = (*m_items)[size_t(m_nodes[size_t(file)].item)].path.left(end + 1);
        if (below.selectable > 0 && below.chosen == 0 && !below.checked)
            globs.append(literal(folder) + QStringLiteral("**"));
        else
            collectExcludes(child, folder, globs);
    }
}

Qt::CheckState PlanModel::checkState(const Node &node) const
{
    if (node.chosen == 0)
        return Qt::Unchecked;
    return node.chosen == node.files ? Qt::Checked : Qt::PartiallyChecked;
}

QString PlanModel::origin(const Node &node) const
{
    if (node.chosen == 0)
        return tr("not selected");
    if (node.item < 0) {
        if (node.fetched == 0)
            return tr("kept from what you have");
        //: what will happen with a file
        return node.fetched == node.chosen ? tr("download")
                                           : tr("%1 to download, the rest kept").arg(Format::files(node.fetched));
    }
    const PlannedItem &item = (*m_items)[size_t(node.item)];
    switch (node.action) {
    case PlanAction::Download:
        return tr("download");
    case PlanAction::Twin:
        return tr("same as another file here");
    case PlanAction::Adopt:
        return tr("already in this folder");
    case PlanAction::Skip:
        return tr("not selected");
    case PlanAction::Inherit:
        break;
    }
    const auto name = m_taskNames.find(item.keptFrom);
    return name == m_taskNames.end() ? tr("kept from what you have") : tr("kept from %1").arg(name->second);
}

Tone PlanModel::toneOf(const Node &node) const
{
    if (node.chosen == 0)
        return Tone::Quiet;
    return node.fetched > 0 ? Tone::Busy : Tone::Good;
}

} // namespace heirloom
