// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/HistoryTab.h"

#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/models/ToneDelegate.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/PartColours.h"
#include "ui/support/Reply.h"
#include "ui/widgets/access/FocusRing.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidgetItemIterator>
#include <algorithm>

namespace heirloom {

namespace {
constexpr size_t shownLines = 500;
constexpr int toneRole = Qt::UserRole;

QTreeWidgetItem *rowOf(qint64 atMs, const QString &sentence)
{
    auto *row = new QTreeWidgetItem({Format::stamp(atMs), sentence});
    row->setData(0, toneRole, int(Tone::Quiet));
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    row->setToolTip(0, QLocale().toString(at, QLocale::LongFormat));
    row->setToolTip(1, toolTipOf(sentence));
    return row;
}

void copySelected(QTreeWidget *view)
{
    QStringList lines;
    for (QTreeWidgetItemIterator row(view, QTreeWidgetItemIterator::Selected); *row; ++row)
        lines << (*row)->toolTip(0) + u'\t' + (*row)->text(1);
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace

HistoryTab::HistoryTab(Engine &engine, QWidget *parent) : QTreeWidget(parent), m_engine(engine)
{
    setObjectName(QStringLiteral("historyView"));
    setAccessibleName(tr("What happened to the task"));
    prepare(this);
}

void HistoryTab::showTask(const Task *task)
{
    const bool isNews = !task || !m_task || m_task->id != task->id || m_task->state != task->state ||
                        m_task->counts.filesFailed != task->counts.filesFailed;
    m_task = task ? std::optional(*task) : std::nullopt;
    if (isNews && isVisible())
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
    for (const LogLine &line : newest)
        rows.append(rowOf(line.atMs, UserText::logLine(line)));
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
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    useSoftSelection(view);
    new FocusRing(view);
    auto *copy = new QAction(tr("&Copy"), view);
    copy->setObjectName(QStringLiteral("historyCopy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, view, [view] { copySelected(view); });
    view->addAction(copy);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QTreeWidget::showEvent(event);
    read();
}

void HistoryTab::read()
{
    if (!m_task) {
        clear();
        return;
    }
    onReply(m_engine.history(m_task->id, int(shownLines)), this,
            [this, task = m_task->id](const Result<std::vector<LogLine>> &lines) {
                if (m_task && m_task->id == task && lines)
                    showLines(*lines);
            });
}

void HistoryTab::showLines(const std::vector<LogLine> &lines)
{
    // When a task came and how it ended is written in its own row.
    std::vector<std::pair<qint64, QString>> own{{m_task->createdMs, tr("added")}};
    if (m_task->finishedMs > 0 && isTerminal(m_task->state))
        own.emplace_back(m_task->finishedMs, UserText::status(*m_task));
    fill(this, lines, shownLines);
    for (const auto &[atMs, sentence] : own) {
        const auto later =
            std::count_if(lines.begin(), lines.end(), [at = atMs](const LogLine &line) { return line.atMs > at; });
        insertTopLevelItem(std::min(int(later), topLevelItemCount()), rowOf(atMs, sentence));
    }
}

} // namespace heirloom
