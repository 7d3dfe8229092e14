// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Sidebar.h"

#include "ui/support/Format.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace heirloom {

namespace {

constexpr int storageKind = 100; // below it: TaskGroup
constexpr int headingKind = 101;
constexpr int followingKind = 102;

enum Role { KindRole = Qt::UserRole, AsideRole };

/// A rounded mark, the text, and at the far end a quiet count.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, std::max(24, option.fontMetrics.height() + 11)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QPalette palette = option.palette;
        palette.setCurrentColorGroup(QPalette::Active); // a heading is no entry, but it is read like one
        const PartColours colours = PartColours::of(palette);
        const bool heading = index.data(KindRole).toInt() == headingKind;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect area = option.rect.adjusted(8, 1, -8, -1);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(option.state & QStyle::State_HasFocus ? QPen(colours.downloaded, 1) : QPen(Qt::NoPen));
            painter->setBrush(colours.selection);
            painter->drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        const QRect text = area.adjusted(9, 0, -9, 0);
        QFont font = option.font;
        if (heading) {
            font.setBold(true);
            font.setPointSizeF(font.pointSizeF() - 1.5);
        }
        painter->setFont(font);
        painter->setPen(heading ? colours.quiet : palette.color(QPalette::Text));
        const auto start =
            QStyle::visualAlignment(option.direction, Qt::AlignLeft | (heading ? Qt::AlignBottom : Qt::AlignVCenter));
        painter->drawText(text, int(start), index.data(Qt::DisplayRole).toString());
        painter->setPen(colours.quiet);
        painter->drawText(text, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                          index.data(AsideRole).toString());
        painter->restore();
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Groups"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new EntryDelegate(this));
    setUniformItemSizes(true);
    setMinimumWidth(sizeHint().width());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, 8, 0, 0);
    addEntry(tr("All", "tasks"), int(TaskGroup::All));
    addEntry(tr("Active", "tasks"), int(TaskGroup::Active));
    addEntry(tr("Waiting", "tasks"), int(TaskGroup::Waiting))->setToolTip(tr("Queued, waiting or paused"));
    addEntry(tr("Finished", "tasks"), int(TaskGroup::Finished));
    addEntry(tr("Failed", "tasks"), int(TaskGroup::Failed))->setToolTip(tr("Failed or cancelled"));
    addEntry(tr("Archived", "tasks"), int(TaskGroup::Archived))
        ->setToolTip(tr("Put away: not in a folder, but in the store"));
    addEntry(tr("Newer revision", "tasks whose sources offer one"), int(TaskGroup::Newer))
        ->setToolTip(tr("Their sources offer something newer"));
    addEntry(tr("LIBRARY", "heading in the side bar"), headingKind)->setFlags(Qt::NoItemFlags);
    addEntry(tr("Following", "sources"), followingKind);
    addEntry(tr("Storage"), storageKind);
    setCurrentRow(0);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item == nullptr)
            return;
        const int kind = item->data(KindRole).toInt();
        hideNewer();
        if (kind == storageKind)
            emit storageChosen();
        else if (kind == followingKind)
            emit followingChosen();
        else
            emit groupChosen(TaskGroup(kind));
    });
}

void Sidebar::showNumbers(const TaskNumbers &numbers)
{
    setAside(int(TaskGroup::All), Format::number(numbers.all));
    setAside(int(TaskGroup::Active), Format::number(numbers.active));
    setAside(int(TaskGroup::Waiting), Format::number(numbers.waiting));
    setAside(int(TaskGroup::Finished), Format::number(numbers.finished));
    setAside(int(TaskGroup::Failed), Format::number(numbers.failed));
    setAside(int(TaskGroup::Archived), Format::number(numbers.archived));
    setAside(int(TaskGroup::Newer), Format::number(numbers.newer));
    m_newer = numbers.newer;
    hideNewer();
}

void Sidebar::hideNewer()
{
    QListWidgetItem *newer = entry(int(TaskGroup::Newer)); // where there is none, nobody looks for one
    newer->setHidden(m_newer == 0 && currentItem() != newer);
}

void Sidebar::showFreeSpace(qint64 bytes)
{
    //: %1 is the free space of the disk
    setAside(storageKind, tr("%1 free").arg(Format::size(bytes)));
}

void Sidebar::showFollowed(int sources)
{
    setAside(followingKind, Format::number(sources));
}

void Sidebar::selectFollowing()
{
    setCurrentItem(entry(followingKind));
}

void Sidebar::selectGroup(TaskGroup group)
{
    setCurrentItem(entry(int(group)));
}

void Sidebar::selectStorage()
{
    setCurrentItem(entry(storageKind));
}

QSize Sidebar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 28, 300};
}

QListWidgetItem *Sidebar::addEntry(const QString &text, int kind)
{
    auto *item = new QListWidgetItem(text, this);
    item->setData(KindRole, kind);
    item->setData(Qt::AccessibleTextRole, text);
    return item;
}

void Sidebar::setAside(int kind, const QString &aside)
{
    QListWidgetItem *item = entry(kind);
    item->setData(AsideRole, aside);
    item->setData(Qt::AccessibleTextRole, item->text() + QStringLiteral(", ") + aside);
}

QListWidgetItem *Sidebar::entry(int kind) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(KindRole).toInt() == kind)
            return item(row);
    }
    return nullptr;
}

} // namespace heirloom
