// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/OverviewTab.h"

#include "base/DisplayText.h"
#include "engine/UserText.h"
#include "ui/models/TaskTableModel.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/widgets/access/FocusRing.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace heirloom {

OverviewTab::OverviewTab(QWidget *parent)
    : QWidget(parent), m_kept(new PlainLabel(QStringLiteral("overviewKept"))),
      m_downloaded(new PlainLabel(QStringLiteral("overviewDownloaded"))),
      m_toCome(new PlainLabel(QStringLiteral("overviewToCome"))),
      m_written(new PlainLabel(QStringLiteral("overviewWritten"))),
      m_terms(new PlainLabel(QStringLiteral("overviewTerms"))),
      m_failed(new PlainLabel(QStringLiteral("overviewFailed"))),
      m_source(new ElidedLabel(QStringLiteral("overviewSource"))),
      m_folder(new ElidedLabel(QStringLiteral("overviewFolder"))),
      m_problem(new PlainLabel(QStringLiteral("overviewProblem"))), m_facts(new QScrollArea),
      m_graph(new SpeedGraph(QStringLiteral("overviewGraph")))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_clock.start();
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    m_written->setTone(Tone::Quiet);
    m_terms->setTone(Tone::Quiet);
    m_source->setTone(Tone::Quiet);
    m_folder->setTone(Tone::Quiet);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 10);
    layout->setSpacing(32);
    makeFacts();
    layout->addWidget(m_facts, 1);
    layout->addWidget(m_graph, 1);
}

void OverviewTab::makeFacts()
{
    auto *body = new QWidget;
    auto *lines = new QGridLayout;
    lines->setHorizontalSpacing(8);
    lines->setVerticalSpacing(8);
    lines->setColumnStretch(2, 1);
    addLine(lines, new Swatch(&PartColours::kept), tr("Kept from what you have"), m_kept);
    //: beside the amount
    addLine(lines, new Swatch(&PartColours::downloaded), tr("Downloaded"), m_downloaded);
    addLine(lines, new Swatch(&PartColours::toCome), tr("Still to come"), m_toCome);
    auto *failedMark = new Swatch(&PartColours::bad);
    //: beside the number of files that failed
    addLine(lines, failedMark, tr("Failed"), m_failed);
    m_failedLine = {failedMark, lines->itemAtPosition(lines->rowCount() - 1, 1)->widget(), m_failed};
    auto *facts = new QVBoxLayout(body);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(8);
    facts->addLayout(lines);
    facts->addWidget(m_written);
    facts->addWidget(m_terms);
    facts->addWidget(m_source);
    facts->addWidget(m_folder);
    facts->addWidget(m_problem);
    facts->addStretch(1);
    m_facts->setObjectName(QStringLiteral("overviewFacts")); // scrolls: a long problem is read to its end
    m_facts->setAccessibleName(tr("What happened with the task"));
    m_facts->setWidget(body);
    m_facts->setWidgetResizable(true);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body->setBackgroundRole(QPalette::Base);
    m_facts->viewport()->setBackgroundRole(QPalette::Base);
    new FocusRing(m_facts);
}

void OverviewTab::showRest(const TaskSnapshot &snapshot)
{
    const TaskCounts &counts = snapshot.task.counts;
    const ProgressParts parts = TaskTableModel::progressOf(snapshot);
    const qint64 bytesLeft = qMax<qint64>(0, parts.total - parts.kept - parts.downloaded);
    const qint64 filesLeft = qMax<qint64>(0, counts.files - counts.filesDone - counts.filesFailed);
    // What failed and what nobody knows the size of cannot be told from the bytes of the rest.
    const bool bytesAreKnown = counts.bytes > 0 && counts.filesFailed == 0;
    //: an amount of files
    m_toCome->setText(filesLeft == 0  ? tr("nothing")
                      : bytesAreKnown ? Format::amount(filesLeft, bytesLeft)
                                      : Format::files(filesLeft));
    m_failed->setText(Format::files(counts.filesFailed));
    for (QWidget *part : m_failedLine)
        part->setVisible(counts.filesFailed > 0);
}

void OverviewTab::showTerms(const Task &task)
{
    QStringList terms;
    if (isQueueable(task.state) && task.priority != TaskPriority::Normal)
        terms << (task.priority == TaskPriority::High ? tr("High priority") : tr("Low priority"));
    if (task.rateLimit > 0)
        //: %1 is an amount of bytes
        terms << tr("Limited to %1 per second").arg(Format::size(task.rateLimit));
    m_terms->setText(terms.join(QStringLiteral(" · ")));
    m_terms->setVisible(!terms.isEmpty());
}

void OverviewTab::showTask(const TaskSnapshot &snapshot, const QString &folder, const QString &upgrades)
{
    const Task &task = snapshot.task;
    const TaskCounts &counts = task.counts;
    m_task = task.id;
    m_kept->setText(Format::amount(counts.inheritedFiles, counts.inheritedBytes));
    const qint64 downloadedBytes = counts.downloadedBytes + snapshot.liveBytes;
    m_downloaded->setText(counts.downloadedFiles > 0 ? Format::amount(counts.downloadedFiles, downloadedBytes)
                                                     : Format::size(downloadedBytes));
    showRest(snapshot);
    m_written->setText(tr("%1 written to the disk for it").arg(Format::size(counts.writtenBytes + snapshot.liveBytes)));
    m_written->setVisible(counts.filesDone > 0);
    showTerms(task);
    const QString source = inOnePiece(displaySafe(task.source));
    //: %1 is the address of the source
    m_source->setText(upgrades.isEmpty() ? tr("From %1").arg(source)
                                         : tr("Upgrades %1 · from %2").arg(displaySafe(upgrades), source));
    //: %1 is a folder
    m_folder->setText(tr("To %1").arg(inOnePiece(displaySafe(folder))));
    m_problem->setVisible(task.error.has_value());
    if (task.error)
        m_problem->setText(UserText::sentence(*task.error));
    m_problem->setToolTip(toolTipOf(m_problem->text()));
    m_facts->setMinimumWidth(m_facts->widget()->minimumSizeHint().width() +
                             m_facts->verticalScrollBar()->sizeHint().width());
    const SpeedGraph::Samples &speeds = m_speeds[task.id];
    m_graph->setSamples(speeds);
    m_graph->setVisible(!speeds.empty()); // else its room is for the texts
}

void OverviewTab::record(const std::vector<TaskSnapshot> &snapshots)
{
    for (const TaskSnapshot &snapshot : snapshots) {
        if (snapshot.task.state != TaskState::Running)
            continue;
        SpeedGraph::append(m_speeds[snapshot.task.id], {m_clock.elapsed(), snapshot.bytesPerSecond});
    }
}

void OverviewTab::forget(const std::vector<TaskId> &tasks)
{
    for (const TaskId task : tasks)
        m_speeds.erase(task);
}

void OverviewTab::addLine(QGridLayout *lines, QWidget *mark, const QString &what, PlainLabel *value)
{
    const int row = lines->rowCount();
    auto *label = new PlainLabel({});
    label->setText(what);
    value->setHeading();
    value->setAccessibleDescription(what);
    lines->addWidget(mark, row, 0);
    lines->addWidget(label, row, 1);
    lines->addWidget(value, row, 2);
}

} // namespace heirloom
