// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/following/SyncReportView.h"

#include "base/DisplayText.h"
#include "engine/UserText.h"
#include "ui/models/ToneDelegate.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/RoomyStyle.h"
#include "ui/widgets/access/FocusRing.h"

#include <QHeaderView>

namespace heirloom {

namespace {

constexpr int toneRole = Qt::UserRole;
constexpr int shownLines = 200; // of one sync; nobody reads more of them

enum Column { When, WhichRevision, What, HowMuch, ColumnCount };

QTreeWidgetItem *lineOf(const QString &text, Tone tone)
{
    auto *line = new QTreeWidgetItem;
    line->setText(When, text); // it has the whole row
    line->setToolTip(When, toolTipOf(text));
    line->setData(When, toneRole, int(tone));
    return line;
}

} // namespace

SyncReportView::SyncReportView(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("syncReports"));
    setAccessibleName(tr("Reports of the followed source"));
    setColumnCount(ColumnCount);
    //: Columns of the reports on syncs: when, which version, what changed, how much was downloaded
    setHeaderLabels({tr("When"), tr("Revision"), tr("What changed"), tr("Downloaded")});
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new ToneDelegate(toneRole, this));
    RoomyStyle::use(this, header());
    useSoftSelection(this);
    new FocusRing(this);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(What, QHeaderView::Stretch);
    header()->setSectionResizeMode(HowMuch, QHeaderView::ResizeToContents);
    header()->resizeSection(When, fontMetrics().averageCharWidth() * 28);
    header()->resizeSection(WhichRevision, fontMetrics().averageCharWidth() * 18);
}

void SyncReportView::showRuns(const std::vector<SyncRun> &runs)
{
    std::vector<Shown> shown;
    shown.reserve(runs.size());
    for (const SyncRun &run : runs)
        shown.emplace_back(run.id, run.end, run.endedMs);
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    clear();
    QList<QTreeWidgetItem *> rows;
    for (const SyncRun &run : runs)
        rows.append(rowOf(run));
    addTopLevelItems(rows);
    for (QTreeWidgetItem *row : rows) {
        for (int line = 0; line < row->childCount(); ++line)
            row->child(line)->setFirstColumnSpanned(true);
    }
    if (!rows.isEmpty())
        rows.constFirst()->setExpanded(true);
}

QTreeWidgetItem *SyncReportView::rowOf(const SyncRun &run)
{
    SyncRun sum = run; // each type has a line below
    sum.report.types = {{QString(), run.report.total()}};
    const bool isOver = run.end != SyncEnd::Running;
    auto *row = new QTreeWidgetItem(
        {Format::stamp(isOver ? run.endedMs : run.begunMs),
         run.revision.isEmpty() ? QStringLiteral("—") : displaySafe(run.revision), UserText::syncResult(sum),
         run.report.downloadedBytes > 0 ? Format::size(run.report.downloadedBytes) : QString()});
    row->setData(When, toneRole, int(Tone::Quiet));
    row->setData(WhichRevision, toneRole, int(Tone::Quiet));
    row->setData(What, toneRole,
                 int(run.end == SyncEnd::Failed || run.end == SyncEnd::InPart ? Tone::Bad : Tone::Normal));
    row->setTextAlignment(HowMuch, Qt::AlignRight | Qt::AlignVCenter);
    row->setToolTip(What, toolTipOf(row->text(What)));
    addDetails(row, run);
    return row;
}

void SyncReportView::addDetails(QTreeWidgetItem *row, const SyncRun &run)
{
    QList<QTreeWidgetItem *> lines;
    qsizetype more = 0;
    const auto add = [&](const QString &text, Tone tone) {
        if (lines.size() < shownLines)
            lines.append(lineOf(text, tone));
        else
            ++more;
    };
    if (run.report.types.size() > 1) {
        for (const auto &[type, counts] : run.report.types)
            add(tr("%1: %2", "a part of a followed source, what changed in it")
                    .arg(UserText::syncType(type), UserText::syncCounts(counts)),
                Tone::Normal);
    }
    for (const auto &[type, counts] : run.report.types) {
        for (const SyncProblem &problem : counts.errors)
            add(tr("%1: %2", "a file and why it could not be had")
                    .arg(displaySafe(problem.path), UserText::sentence(problem.reason)),
                Tone::Bad);
    }
    for (const QString &violation : run.report.violations) { // "kind: path"
        Violation found;
        found.kind = violation.section(QStringLiteral(": "), 0, 0);
        add(tr("%1: %2. The next sync mends it.", "a file and what is wrong with it")
                .arg(displaySafe(violation.mid(found.kind.size() + 2)), UserText::finding(found)),
            Tone::Warning);
    }
    if (more > 0)
        lines.append(lineOf(tr("… and %Ln more", nullptr, int(more)), Tone::Quiet));
    row->addChildren(lines);
}

} // namespace heirloom
