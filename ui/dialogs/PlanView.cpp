// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PlanView.h"

#include "base/DisplayText.h"
#include "engine/UserText.h"
#include "ui/models/PlanModel.h"
#include "ui/models/ToneDelegate.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/RoomyStyle.h"
#include "ui/widgets/StackedBar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTreeView>
#include <QVBoxLayout>

namespace heirloom {

namespace {
constexpr int editDelayMs = 400;
constexpr int fewRows = 40; // a tree this small is shown opened

/// How much must become free before the download starts; 0 if it fits.
qint64 lackingBytes(const PlanReport &report)
{
    const qint64 needed = report.totals.requiredBytes;
    return needed == 0 ? 0 : qMax<qint64>(0, needed + report.reserveBytes - report.freeBytes);
}

} // namespace

PlanView::PlanView(QWidget *parent)
    : QWidget(parent), m_headline(new PlainLabel(QStringLiteral("planHeadline"))),
      m_bar(new StackedBar(QStringLiteral("planBar"))), m_kept(new PlainLabel(QStringLiteral("planKept"))),
      m_download(new PlainLabel(QStringLiteral("planDownload"))), m_space(new PlainLabel(QStringLiteral("planSpace"))),
      m_filter(new QLineEdit), m_tree(new QTreeView), m_note(new PlainLabel(QStringLiteral("planNote"))),
      m_model(new PlanModel(this))
{
    m_headline->setHeading();
    m_filter->setObjectName(QStringLiteral("planFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAcceptDrops(false);
    m_filter->setPlaceholderText(tr("Only these files: *.bin, docs/**"));
    m_filter->setAccessibleName(tr("Only files that match these patterns"));
    m_filter->setToolTip(tr("Patterns with * and ?, separated by commas. ** also crosses folders. Empty: all files."));
    m_note->setTone(Tone::Warning);
    m_note->setWordWrap(true);
    m_note->hide();
    makeTree();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_headline);
    layout->addWidget(m_bar);
    layout->addWidget(makeLegend());
    layout->addSpacing(6);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_note);

    m_edited.setSingleShot(true);
    m_edited.setInterval(editDelayMs);
    connect(&m_edited, &QTimer::timeout, this, &PlanView::selectionChanged);
    connect(m_filter, &QLineEdit::textEdited, this, [this] { m_edited.start(); });
    connect(m_model, &PlanModel::selectionEdited, this, [this] { m_edited.start(); });
}

void PlanView::showPlan(const PlanReport &report, const std::unordered_map<TaskId, QString> &taskNames)
{
    const int before = m_model->rowCount();
    m_model->setPlan(report.items, taskNames);
    if (before == 0)
        openFirstFolders();
    showTotals(report);
    QStringList notes;
    if (const qint64 lacking = lackingBytes(report); lacking > 0)
        notes << tr("It will wait until %1 more is free.").arg(Format::size(lacking));
    if (!report.rejected.empty()) {
        const RejectedEntry &first = report.rejected.front();
        notes << tr("%n file(s) of the source cannot be used. The first: %1", nullptr, int(report.totals.rejected))
                     .arg(UserText::sentence(first.reason));
    }
    if (report.itemsCut)
        notes << tr("The list shows the first %1 only; the sums are for all.")
                     .arg(Format::files(qint64(report.items->size())));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void PlanView::clear()
{
    m_model->clear();
    m_filter->clear();
    m_edited.stop();
}

QStringList PlanView::includes() const
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    return m_filter->text().split(separators, Qt::SkipEmptyParts);
}

QStringList PlanView::excludes() const
{
    return m_model->excludes();
}

QString PlanView::headline(const PlanTotals &totals)
{
    if (totals.total.files == 0)
        return tr("No file is selected");
    if (totals.download.files == 0)
        return tr("You have all of it already: nothing needs to be downloaded");
    if (totals.unknownSizes > 0)
        return tr("How much it is shows while it is downloaded");
    if (totals.inherit.files == 0)
        return tr("%1 will be downloaded").arg(Format::size(totals.download.bytes));
    return tr("Only %1 needs to be downloaded").arg(Format::size(totals.download.bytes));
}

QWidget *PlanView::makeLegend()
{
    auto *legend = new QWidget;
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new Swatch(&PartColours::kept));
    row->addWidget(m_kept);
    row->addSpacing(14);
    row->addWidget(new Swatch(&PartColours::downloaded));
    row->addWidget(m_download);
    row->addStretch(1);
    row->addWidget(m_space);
    return legend;
}

void PlanView::makeTree()
{
    m_tree->setObjectName(QStringLiteral("planTree"));
    m_tree->setAccessibleName(tr("Files of this download"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ToneDelegate(PlanModel::ToneRole, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setMinimumHeight(150);
    RoomyStyle::use(m_tree, m_tree->header());
    useSoftSelection(m_tree);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(true);
    header->setSectionResizeMode(PlanModel::Name, QHeaderView::Interactive);
    header->resizeSection(PlanModel::Name, 330);
    header->resizeSection(PlanModel::Size, 90);
}

void PlanView::showTotals(const PlanReport &report)
{
    const PlanTotals &totals = report.totals;
    const PartColours colours = PartColours::of(palette());
    m_headline->setText(headline(totals));
    //: %1 is "999 files", %2 a size
    m_kept->setText(tr("%1 kept, %2").arg(Format::files(totals.inherit.files), Format::size(totals.inherit.bytes)));
    //: %1 is "1 file", %2 a size
    m_download->setText(
        tr("%1 to download, %2")
            .arg(Format::files(totals.download.files), Format::size(totals.download.bytes, totals.unknownSizes)));
    m_bar->setSegments({{totals.inherit.bytes, colours.kept}, {totals.download.bytes, colours.downloaded}},
                       totals.total.bytes, m_kept->text() + QStringLiteral("; ") + m_download->text());
    const bool fits = lackingBytes(report) == 0;
    const QString free = Format::size(report.freeBytes);
    const QString needed = Format::size(totals.requiredBytes, totals.unknownSizes);
    m_space->setTone(fits ? Tone::Quiet : Tone::Warning);
    if (!fits)
        m_space->setText(
            tr("needs %1, and %2 stay in reserve · %3 free").arg(needed, Format::size(report.reserveBytes), free));
    else if (totals.requiredBytes == 0 && totals.unknownSizes > 0)
        //: %1 is the free space of the disk
        m_space->setText(tr("%1 free").arg(free));
    else
        m_space->setText(tr("needs %1 · %2 free").arg(needed, free));
}

void PlanView::openFirstFolders()
{
    if (m_model->rowCount() <= fewRows)
        m_tree->expandToDepth(0);
}

} // namespace heirloom
