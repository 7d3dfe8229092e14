// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/comparing/CompareDialog.h"

#include "ui/widgets/access/FocusRing.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/models/ToneDelegate.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"
#include "ui/support/RoomyStyle.h"
#include "ui/support/SymbolicIcon.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace heirloom {

namespace {

constexpr int typingDelayMs = 500;
constexpr int filterDelayMs = 200;
constexpr int fewRows = 2000; // a group this small is shown opened

enum Page { LookingPage, RefusedPage, ResultPage };
enum With { SourceNow = 0, OtherRevision = -1 }; // data of the choices; others are numbers of tasks

QString nameOf(const QString &name, const QString &revision)
{
    return displaySafe(revision.isEmpty() ? name : name + u' ' + revision);
}

} // namespace

CompareDialog::CompareDialog(Engine &engine, const Task &from, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_from(from), m_form(new QFormLayout), m_with(new QComboBox),
      m_revision(new QLineEdit), m_looking(new PlainLabel(QStringLiteral("compareLooking"))),
      m_error(new PlainLabel(QStringLiteral("compareError"))),
      m_headline(new PlainLabel(QStringLiteral("compareHeadline"))),
      m_totals(new PlainLabel(QStringLiteral("compareTotals"))), m_note(new PlainLabel(QStringLiteral("compareNote"))),
      m_filter(new QLineEdit), m_tree(new QTreeView), m_model(new DiffModel(this)), m_pages(new QStackedWidget),
      m_upgrade(new QPushButton(tr("&Upgrade to this…")))
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare %1").arg(nameOf(from.name, from.revision)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    makeForm();
    makeLooking();
    makeRefused();
    makeResult();
    layout->addLayout(m_form);
    layout->addSpacing(4);
    layout->addWidget(m_pages, 1);
    makeButtons();
    resize(780, 600);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingDelayMs);
    connect(&m_typing, &QTimer::timeout, this, &CompareDialog::ask);
    m_filtering.setSingleShot(true);
    m_filtering.setInterval(filterDelayMs);
    connect(&m_filtering, &QTimer::timeout, this, &CompareDialog::filter);
}

CompareDialog::~CompareDialog()
{
    m_stop.request_stop();
}

void CompareDialog::begin(TaskId with)
{
    m_wanted = with;
    onReply(m_engine.tasks(), this, [this](const Result<std::vector<TaskSnapshot>> &tasks) {
        if (!tasks) {
            showError(tasks.error());
            return;
        }
        setTasks(*tasks);
        if (m_question == 0) // else it was stopped meanwhile
            ask();
    });
}

void CompareDialog::setTasks(const std::vector<TaskSnapshot> &tasks)
{
    const QVariant chosen = m_wanted ? QVariant(m_wanted.value()) : m_with->currentData();
    m_wanted = {};
    while (m_with->count() > 2)
        m_with->removeItem(2);
    std::vector<const Task *> others;
    for (const TaskSnapshot &snapshot : tasks) {
        if (snapshot.task.id != m_from.id)
            others.push_back(&snapshot.task);
    }
    // Those of the same series are what it is most likely to be compared with.
    std::stable_partition(others.begin(), others.end(),
                          [this](const Task *task) { return task->collectionKey == m_from.collectionKey; });
    for (const Task *task : others)
        m_with->addItem(nameOf(task->name, task->revision), task->id.value());
    m_with->setCurrentIndex(qMax(0, m_with->findData(chosen)));
}

void CompareDialog::makeForm()
{
    auto *from = new PlainLabel(QStringLiteral("compareFrom"));
    from->setText(nameOf(m_from.name, m_from.revision));
    m_with->setObjectName(QStringLiteral("compareWith"));
    new FocusRing(m_with);
    m_with->addItem(tr("what its source offers now"), int(SourceNow));
    m_with->addItem(tr("another revision of its source:"), int(OtherRevision));
    m_revision->setObjectName(QStringLiteral("compareRevision"));
    m_revision->setAccessibleName(tr("Revision"));
    m_revision->setPlaceholderText(tr("a tag, a branch or a version"));
    m_revision->hide();
    auto *with = new QHBoxLayout;
    with->addWidget(m_with, 1);
    with->addWidget(m_revision, 1);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(20);
    m_form->addRow(tr("Compare"), from);
    m_form->addRow(tr("&with"), with);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(with)))
        label->setBuddy(m_with);
    m_with->setAccessibleName(tr("Compare with"));
    connect(m_with, &QComboBox::activated, this, &CompareDialog::choose);
    connect(m_revision, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
}

void CompareDialog::makeLooking()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    auto *bar = new QProgressBar;
    bar->setObjectName(QStringLiteral("compareProgress"));
    bar->setAccessibleName(tr("Comparing"));
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMaximumWidth(280);
    m_looking->setTone(Tone::Quiet);
    m_looking->setAlignment(Qt::AlignCenter);
    m_looking->setWordWrap(true);
    auto *stopLooking = new QPushButton(symbolicIcon(QStringLiteral("cancel")), tr("&Stop"));
    stopLooking->setObjectName(QStringLiteral("compareStop"));
    stopLooking->setAutoDefault(false);
    connect(stopLooking, &QPushButton::clicked, this, &CompareDialog::stop);
    layout->addStretch(1);
    layout->addWidget(m_looking);
    layout->addWidget(bar, 0, Qt::AlignHCenter);
    layout->addWidget(stopLooking, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_pages->addWidget(page);
}

void CompareDialog::makeRefused()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    m_error->setTone(Tone::Bad);
    m_error->setAlignment(Qt::AlignCenter);
    m_error->setWordWrap(true);
    auto *again = new QPushButton(symbolicIcon(QStringLiteral("retry")), tr("T&ry again"));
    again->setObjectName(QStringLiteral("compareTryAgain"));
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, &CompareDialog::ask);
    layout->addStretch(1);
    layout->addWidget(m_error);
    layout->addWidget(again, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_pages->addWidget(page);
}

void CompareDialog::makeResult()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_headline->setHeading();
    m_headline->setWordWrap(true);
    m_totals->setTone(Tone::Quiet);
    m_totals->setWordWrap(true);
    m_filter->setObjectName(QStringLiteral("compareFilter"));
    m_filter->setPlaceholderText(tr("Only files whose name contains …"));
    m_filter->setAccessibleName(tr("Only files whose name contains this"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_filtering.start(); });
    m_tree->setObjectName(QStringLiteral("compareTree"));
    m_tree->setAccessibleName(tr("Files that differ"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ToneDelegate(DiffModel::ToneRole, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setMinimumHeight(150);
    RoomyStyle::use(m_tree, m_tree->header());
    useSoftSelection(m_tree);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DiffModel::Path, QHeaderView::Stretch);
    for (const int column : {int(DiffModel::Before), int(DiffModel::Size)})
        header->resizeSection(column, fontMetrics().averageCharWidth() * 16);
    m_note->setTone(Tone::Warning);
    m_note->setWordWrap(true);
    layout->addWidget(m_headline);
    layout->addWidget(m_totals);
    layout->addSpacing(6);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_note);
    m_pages->addWidget(page);
}

void CompareDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_upgrade->setObjectName(QStringLiteral("compareUpgrade"));
    new FocusRing(m_upgrade);
    m_upgrade->setEnabled(false);
    buttons->addButton(m_upgrade, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_upgrade, &QPushButton::clicked, this, [this] {
        emit upgradeWanted(m_found.source, m_shown.revision, m_from);
        accept();
    });
    layout()->addWidget(buttons);
}

CompareRequest CompareDialog::request() const
{
    CompareRequest wanted;
    wanted.from = m_from.id;
    const qint64 with = m_with->currentData().toLongLong();
    if (with > 0)
        wanted.to = TaskId(with);
    else if (with == OtherRevision)
        wanted.revision = m_revision->text().trimmed();
    return wanted;
}

void CompareDialog::choose()
{
    const bool byRevision = m_with->currentData().toInt() == OtherRevision;
    m_revision->setVisible(byRevision);
    if (byRevision)
        m_revision->setFocus(Qt::OtherFocusReason);
    if (!byRevision || !m_revision->text().trimmed().isEmpty())
        ask();
}

void CompareDialog::ask()
{
    m_typing.stop();
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int question = ++m_question;
    m_upgrade->setEnabled(false);
    m_shown = request();
    m_looking->setText(m_shown.to ? tr("Comparing …")
                                  : tr("Looking at %1 …").arg(displaySafe(sourceOf(m_from, m_shown.revision))));
    m_pages->setCurrentIndex(LookingPage);
    onReply(m_engine.compare(m_shown, m_stop.get_token()), this,
            [this, question](const Result<ComparisonReport> &report) {
                if (question == m_question)
                    report ? showReport(*report) : showError(report.error());
            });
}

void CompareDialog::stop()
{
    ++m_question;
    m_stop.request_stop();
    showError({ErrorCode::Cancelled, tr("nothing was compared"), 0, 0, {}});
}

void CompareDialog::showError(const Error &error)
{
    m_error->setText(UserText::sentence(error));
    m_pages->setCurrentIndex(RefusedPage);
}

void CompareDialog::showReport(const ComparisonReport &report)
{
    m_diff = report.diff;
    m_found = report.to;
    m_headline->setText(headline(report));
    m_totals->setText(words(report.diff->totals()));
    m_model->setDiff(report.diff);
    m_pages->setCurrentIndex(ResultPage);
    showNote(report);
    if (m_filter->text().isEmpty())
        openGroups();
    else
        filter();
    m_upgrade->setVisible(!report.to.task && !report.to.isFolder);
    m_upgrade->setEnabled(!report.diff->isSame());
}

QString CompareDialog::headline(const ComparisonReport &report)
{
    const QString to = nameOf(report.to.name, report.to.revision);
    const QString bytes = Format::size(report.downloadBytes, report.diff->totals().unknownSizes);
    if (report.diff->isSame())
        return tr("%1 has the same files.").arg(to);
    if (report.to.task)
        //: %2 is a size
        return tr("%1 differs; %2 of its contents are in no file of the other.").arg(to, bytes);
    if (report.downloadBytes == 0 && report.diff->totals().unknownSizes == 0)
        return tr("%1 differs, and all its contents are here already.").arg(to);
    //: %2 is a size
    return tr("%1 differs; to download: %2.").arg(to, bytes);
}

QString CompareDialog::words(const DiffTotals &totals)
{
    QStringList parts;
    const auto add = [&parts](const Amount &amount, const QString &text) {
        if (amount.files > 0)
            parts << text.arg(Format::number(amount.files), Format::size(amount.bytes));
    };
    //: %1 is a number of files, %2 their size
    add(totals[DiffKind::Added], tr("%1 new, %2"));
    add(totals[DiffKind::Changed], tr("%1 changed, %2"));
    add(totals[DiffKind::Unclear], tr("%1 perhaps changed, %2"));
    add(totals[DiffKind::Moved], tr("%1 moved, %2"));
    add(totals[DiffKind::Removed], tr("%1 gone, %2"));
    add(totals.unchanged, tr("%1 unchanged, %2"));
    add(totals.leftOut, tr("%1 left out by you, %2"));
    return parts.join(QStringLiteral(" · "));
}

void CompareDialog::showNote(const ComparisonReport &report)
{
    QStringList notes;
    if (report.diff->count(DiffKind::Unclear) > 0)
        notes << tr("“Perhaps changed” means: as far as the source tells, the size is the same, but not whether the "
                    "content is.");
    if (report.rejected > 0)
        notes << tr("%n file(s) of the source cannot be used and are not listed.", nullptr, int(report.rejected));
    if (m_model->isCut())
        notes << tr("Each group shows its first %1 only; the filter finds the others.")
                     .arg(Format::files(DiffModel::mostRows));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void CompareDialog::filter()
{
    const QString text = m_filter->text().trimmed();
    const int question = ++m_filterQuestion;
    if (!m_diff)
        return;
    if (text.isEmpty()) {
        m_model->showAll();
        openGroups();
        return;
    }
    const auto find = [diff = m_diff, text]() -> Result<DiffModel::Rows> {
        DiffModel::Rows rows;
        for (size_t kind = 0; kind < rows.size(); ++kind)
            rows[kind] = diff->matching(DiffKind(kind), text);
        return rows;
    };
    onReply(QtConcurrent::run(find), this, [this, question](const Result<DiffModel::Rows> &rows) {
        if (question != m_filterQuestion)
            return;
        m_model->setFiltered(*rows);
        openGroups();
    });
}

void CompareDialog::openGroups()
{
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex index = m_model->index(group, 0);
        m_tree->setFirstColumnSpanned(group, {}, true);
        m_tree->setExpanded(index, m_model->rowCount() == 1 || m_model->rowCount(index) <= fewRows);
    }
}

} // namespace heirloom
