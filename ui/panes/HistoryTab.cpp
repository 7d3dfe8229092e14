// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/HistoryTab.h"

#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/models/ToneDelegate.h"
#include "ui/support/Format.h"
#include "ui/support/PartColours.h"
#include "ui/support/Reply.h"
#include "ui/widgets/access/FocusRing.h"

#include <QHeaderView>
#include <algorithm>

namespace heirloom {

namespace {
constexpr size_t shownLines = 500;
constexpr int toneRole = Qt::UserRole;
} // namespace

HistoryTab::HistoryTab(Engine &engine, QWidget *parent) : QTreeWidget(parent), m_engine(engine)
{
    setObjectName(QStringLiteral("historyView"));
    setAccessibleName(tr("What happened to the task"));
    prepare(this);
}

void HistoryTab::showTask(TaskId task)
{
    m_task = task;
    if (isVisible())
        read();
}

void HistoryTab::fill(QTreeWidget *view, const std::vector<LogLine> &lines, size_t limit)
{
    std::vector<LogLine> newest = lines;
    std::stable_sort(newest.begin(), newest.end(), [](const LogLine &a, const LogLine &b) { return a.atMs > b.atMs; });
    if (newest.size() > limit)
        newest.resize(limit);
    view->clear();
    QList<QTreeWidgetItem *> rows;
    for (const LogLine &line : newest) {
        auto *row = new QTreeWidgetItem({Format::stamp(line.atMs), UserText::logLine(line)});
        row->setData(0, toneRole, int(Tone::Quiet));
        rows.append(row);
    }
    view->addTopLevelItems(rows);
}

void HistoryTab::prepare(QTreeWidget *view)
{
    view->setColumnCount(2);
    view->setHeaderHidden(true);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setAllColumnsShowFocus(true);
    view->setItemDelegate(new ToneDelegate(toneRole, view));
    view->header()->setStretchLastSection(true);
    view->header()->resizeSection(0, view->fontMetrics().horizontalAdvance(QStringLiteral("00 September 00:00 PM")));
    useSoftSelection(view);
    new FocusRing(view);
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QTreeWidget::showEvent(event);
    read();
}

void HistoryTab::read()
{
    onReply(m_engine.log(0, QString()), this, [this, task = m_task](const Result<std::vector<LogLine>> &lines) {
        if (task != m_task || !lines)
            return;
        std::vector<LogLine> own;
        std::copy_if(lines->begin(), lines->end(), std::back_inserter(own), [task](const LogLine &line) {
            return line.detail.value(QStringLiteral("task")).toInteger() == task.value();
        });
        fill(this, own, shownLines);
    });
}

} // namespace heirloom
