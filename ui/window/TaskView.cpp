// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/TaskView.h"

#include "ui/models/TaskFilterModel.h"
#include "ui/support/RoomyStyle.h"
#include "ui/widgets/TaskDelegate.h"
#include "ui/widgets/access/FocusRing.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QMenu>
#include <algorithm>
#include <utility>

namespace heirloom {

TaskView::TaskView(TaskFilterModel *model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(QStringLiteral("taskTable"));
    setAccessibleName(tr("Tasks"));
    setModel(model);
    setItemDelegate(new TaskDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSortingEnabled(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    RoomyStyle::use(this, header());
    prepareHeader();
    useSoftSelection(this);
    new FocusRing(this);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { setCurrentTask(m_model->taskAt(current)); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TaskView::takeSelection);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TaskView::selectCurrentIfNone);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_wasInSight = viewport()->rect().intersects(visualRect(currentIndex())); });
    connect(model, &QAbstractItemModel::modelReset, this, &TaskView::takeNewRows); // behind the selection model's
}

std::vector<TaskId> TaskView::selectedTasks() const
{
    std::vector<TaskId> tasks;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            tasks.push_back(m_model->taskAt(row));
    }
    return tasks;
}

void TaskView::selectTask(TaskId task)
{
    const QModelIndex index = m_model->indexOf(task);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

QByteArray TaskView::headerState()
{
    applyWidths(m_widths);
    const QByteArray state = header()->saveState();
    fitColumns();
    return state;
}

void TaskView::restoreHeader(const QByteArray &state)
{
    if (state.isEmpty() || !header()->restoreState(state))
        return;
    rememberWidths();
    fitColumns();
}

void TaskView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason) // a click selects by itself
        selectCurrentIfNone();
}

void TaskView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void TaskView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    fitColumns();
}

void TaskView::selectCurrentIfNone()
{
    // The details follow the current row, the actions the selected ones: they are about the same task.
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void TaskView::takeSelection()
{
    m_selected = selectedTasks();
    emit taskSelectionChanged();
}

void TaskView::setCurrentTask(TaskId task)
{
    if (std::exchange(m_current, task) != task)
        emit currentTaskChanged(task);
}

void TaskView::takeNewRows()
{
    restoreSelection();
    takeSelection();
}

void TaskView::restoreSelection()
{
    std::vector<int> rows;
    for (const TaskId task : m_selected) {
        if (const QModelIndex index = m_model->indexOf(task); index.isValid())
            rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection kept;
    for (size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
        for (end = begin + 1; end < rows.size() && rows[end] == rows[end - 1] + 1;)
            ++end;
        kept.select(m_model->index(rows[begin], 0), m_model->index(rows[end - 1], m_model->columnCount() - 1));
    }
    QModelIndex current = m_model->indexOf(m_current);
    if (!current.isValid() && !rows.empty())
        current = m_model->index(rows.front(), 0);
    if (!current.isValid())
        return setCurrentTask({});
    selectionModel()->select(kept, QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (m_wasInSight)
        scrollTo(current);
}

void TaskView::prepareHeader()
{
    QHeaderView *columns = header();
    columns->setSectionsMovable(true);
    columns->setFirstSectionMovable(true);
    columns->setStretchLastSection(true);
    columns->setMinimumSectionSize(48);
    const int unit = fontMetrics().averageCharWidth();
    columns->resizeSection(TaskTableModel::Name, unit * 27);
    columns->resizeSection(TaskTableModel::Revision, unit * 19);
    columns->resizeSection(TaskTableModel::Progress, unit * 38);
    for (const int column : {TaskTableModel::Size, TaskTableModel::Kept, TaskTableModel::Speed}) // words of any length
        columns->resizeSection(column, qMax(unit * 14, columns->sectionSizeHint(column)));
    columns->setSortIndicator(-1, Qt::AscendingOrder); // in the order they were added
    columns->setSortIndicatorClearable(true);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(columns, &QWidget::customContextMenuRequested, this, &TaskView::showColumnMenu);
    m_widths.assign(TaskTableModel::ColumnCount, leastWidth(TaskTableModel::Status));
    rememberWidths();
    connect(columns, &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        const bool byTheUser = !m_isFitting && before > 0 && now > 0 && column != lastShownColumn();
        if (byTheUser)
            m_widths[size_t(column)] = now;
    });
}

void TaskView::rememberWidths()
{
    for (int column = 0; column < TaskTableModel::ColumnCount; ++column) {
        if (!isColumnHidden(column) && column != lastShownColumn())
            m_widths[size_t(column)] = columnWidth(column);
    }
}

int TaskView::leastWidth(int column) const
{
    const int unit = fontMetrics().averageCharWidth();
    switch (column) {
    case TaskTableModel::Name:
    case TaskTableModel::Status:
        return unit * 18;
    case TaskTableModel::Progress:
        return unit * 15;
    case TaskTableModel::Speed:
        return unit * 13;
    case TaskTableModel::Revision:
        return unit * 9;
    default:
        return unit * 11;
    }
}

int TaskView::lastShownColumn() const
{
    for (int place = header()->count() - 1; place > 0; --place) {
        if (const int column = header()->logicalIndex(place); !isColumnHidden(column))
            return column;
    }
    return header()->logicalIndex(0);
}

void TaskView::applyWidths(const std::vector<int> &widths)
{
    m_isFitting = true;
    const int last = lastShownColumn(); // takes what is left
    for (int column = 0; column < TaskTableModel::ColumnCount; ++column) {
        if (column != last && !isColumnHidden(column))
            header()->resizeSection(column, widths[size_t(column)]);
    }
    m_isFitting = false;
}

void TaskView::fitColumns()
{
    if (!isVisible()) // its width is of no meaning yet
        return;
    const int last = lastShownColumn();
    std::vector<int> widths = m_widths;
    int excess = leastWidth(last) - viewport()->width();
    for (int column = 0; column < TaskTableModel::ColumnCount; ++column)
        excess += column == last || isColumnHidden(column) ? 0 : widths[size_t(column)];
    for (const int column :
         {TaskTableModel::Progress, TaskTableModel::Name, TaskTableModel::Revision, TaskTableModel::Kept,
          TaskTableModel::Speed, TaskTableModel::Size, TaskTableModel::Status}) {
        if (column == last || isColumnHidden(column))
            continue;
        const int given = std::clamp(widths[size_t(column)] - leastWidth(column), 0, std::max(0, excess));
        widths[size_t(column)] -= given;
        excess -= given;
    }
    applyWidths(widths);
}

void TaskView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = TaskTableModel::Name + 1; column < TaskTableModel::ColumnCount; ++column) {
        QAction *toggle = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        toggle->setCheckable(true);
        toggle->setChecked(!isColumnHidden(column));
        connect(toggle, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fitColumns();
        });
    }
    menu->popup(header()->mapToGlobal(position));
}

} // namespace heirloom
