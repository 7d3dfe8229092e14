// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/storage/TaskSpace.h"

#include "ui/models/ToneDelegate.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/RoomyStyle.h"
#include "ui/support/SymbolicIcon.h"
#include "ui/widgets/access/FocusRing.h"
#include "ui/widgets/treemap/Treemap.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <unordered_map>

namespace heirloom {

TaskSpace::TaskSpace(QWidget *parent)
    : QWidget(parent), m_model(new TaskSpaceModel(this)), m_map(new Treemap(QStringLiteral("storageMap"))),
      m_list(new QTreeView), m_stack(new QStackedWidget), m_asList(new QToolButton)
{
    m_map->setAccessibleName(tr("What deleting each task would free"));
    makeList();
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeTitle());
    column->addWidget(m_stack, 1);
    connect(m_map, &Treemap::activated, this, [this](qint64 id) { emit taskActivated(TaskId(id)); });
    connect(m_map, &Treemap::othersActivated, this, [this](qint64 id) { showInList(TaskId(id)); });
    connect(m_asList, &QToolButton::toggled, this, &TaskSpace::setList);
    connect(m_list, &QTreeView::activated, this,
            [this](const QModelIndex &index) { emit taskActivated(m_model->taskAt(index)); });
}

void TaskSpace::showLines(std::vector<TaskUsageLine> lines)
{
    const TaskId chosen = m_model->taskAt(m_list->currentIndex());
    const auto shared = std::make_shared<const std::vector<TaskUsageLine>>(std::move(lines));
    m_model->setLines(shared);
    if (const QModelIndex index = m_model->indexOf(chosen); index.isValid() && index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
    std::vector<Treemap::Box> boxes;
    std::unordered_map<qint64, size_t> places;
    boxes.reserve(shared->size());
    places.reserve(shared->size());
    for (size_t i = 0; i < shared->size(); ++i) {
        boxes.push_back({(*shared)[i].task.value(), (*shared)[i].exclusiveBytes});
        places.emplace((*shared)[i].task.value(), i);
    }
    m_map->setBoxes(std::move(boxes), [shared, places = std::move(places)](qint64 id) -> Treemap::Words {
        const TaskUsageLine &line = (*shared)[places.at(id)];
        const QString size = line.exclusiveBytes == line.bytes
                                 ? Format::size(line.bytes)
                                 //: %1 would be freed of the %2 that a task shows
                                 : tr("%1 of %2").arg(Format::size(line.exclusiveBytes), Format::size(line.bytes));
        return {TaskSpaceModel::nameOf(line), size};
    });
}

void TaskSpace::setList(bool asList)
{
    m_asList->setChecked(asList);
    m_stack->setCurrentIndex(asList ? 1 : 0);
}

void TaskSpace::showInList(TaskId task)
{
    setList(true);
    m_list->setFocus(Qt::OtherFocusReason);
    const QModelIndex index = m_model->indexOf(task);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::PositionAtTop);
}

void TaskSpace::makeList()
{
    m_list->setObjectName(QStringLiteral("storageList"));
    m_list->setAccessibleName(tr("What deleting each task would free"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(m_map->minimumSizeHint().height());
    m_list->setItemDelegate(new ToneDelegate(Qt::UserRole, m_list)); // for the room around texts
    RoomyStyle::use(m_list, m_list->header());
    useSoftSelection(m_list);
    new FocusRing(m_list);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TaskSpaceModel::Name, QHeaderView::Stretch);
    for (const int column : {int(TaskSpaceModel::Frees), int(TaskSpaceModel::Shows)})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

QWidget *TaskSpace::makeTitle()
{
    auto *what = new PlainLabel({});
    what->setText(tr("What deleting would free"));
    what->setHeading();
    auto *how = new ElidedLabel({});
    how->setText(tr("area = space that only this task uses"));
    how->setTone(Tone::Quiet);
    m_asList->setObjectName(QStringLiteral("storageAsList"));
    m_asList->setIcon(symbolicIcon(QStringLiteral("list")));
    m_asList->setText(tr("As a &list"));
    m_asList->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asList->setCheckable(true);
    m_asList->setAutoRaise(true);
    m_asList->setFocusPolicy(Qt::StrongFocus);
    auto *title = new QWidget;
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(what);
    row->addWidget(how, 1);
    row->addWidget(m_asList);
    return title;
}

} // namespace heirloom
