// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/StoragePage.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/panes/HistoryTab.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"
#include "ui/support/SymbolicIcon.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/StackedBar.h"
#include "ui/widgets/Treemap.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace heirloom {

namespace {

constexpr int refreshMs = 1500;
constexpr int everyMinuteMs = 60'000; // others fill and free the disk too
constexpr size_t shownLines = 50;

QWidget *legendEntry(QColor PartColours::*part, PlainLabel *label)
{
    auto *entry = new QWidget;
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 14, 0);
    row->setSpacing(6);
    row->addWidget(new Swatch(part));
    row->addWidget(label);
    return entry;
}

QPushButton *button(const QString &objectName, const QString &text, const QString &icon, const QString &tip)
{
    auto *made = new QPushButton(symbolicIcon(icon), text);
    made->setObjectName(objectName);
    made->setToolTip(tip);
    return made;
}

bool isStorageEvent(const LogLine &line)
{
    return line.kind.startsWith(QStringLiteral("storage.")) || line.kind == QStringLiteral("audit");
}

} // namespace

StoragePage::StoragePage(Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_headline(new PlainLabel(QStringLiteral("storageHeadline"))),
      m_place(new ElidedLabel(QStringLiteral("storagePlace"))), m_figures(new QWidget),
      m_bar(new StackedBar(QStringLiteral("storageBar"))), m_stored(new PlainLabel(QStringLiteral("storageStored"))),
      m_packed(new PlainLabel(QStringLiteral("storagePacked"))),
      m_packedPart(legendEntry(&PartColours::packed, m_packed)),
      m_reclaimable(new PlainLabel(QStringLiteral("storageReclaimable"))),
      m_free(new PlainLabel(QStringLiteral("storageFree"))), m_saved(new PlainLabel(QStringLiteral("storageSaved"))),
      m_map(new Treemap(QStringLiteral("storageMap"))), m_history(new QTreeWidget),
      m_notice(new NoticeBar(QStringLiteral("storageNotice"))),
      m_reclaim(button(QStringLiteral("reclaimNow"), tr("Reclaim &now"), QStringLiteral("clean"),
                       tr("Gives back what no task needs any more. Deleted tasks cannot be brought back afterwards."))),
      m_check(button(QStringLiteral("storageCheck"), tr("&Check"), QStringLiteral("check"),
                     tr("Compares what should be there with what is there"))),
      m_repair(button(QStringLiteral("storageRepair"), tr("Re&pair"), QStringLiteral("repair"),
                      tr("Checks, and mends what can be mended")))
{
    setObjectName(QStringLiteral("storagePage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_map->setAccessibleName(tr("What deleting each task would free"));
    m_history->setObjectName(QStringLiteral("storageHistory"));
    m_history->setAccessibleName(tr("History of the storage"));
    HistoryTab::prepare(m_history);
    m_history->setFixedHeight(120);
    makeFigures();
    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 18, 20, 12);
    body->setSpacing(8);
    body->addWidget(makeHeader());
    body->addWidget(m_figures, 1);
    body->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addLayout(body, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(refreshMs);
    connect(&m_later, &QTimer::timeout, this, &StoragePage::refresh);
    m_everyMinute.start(everyMinuteMs);
    connect(&m_everyMinute, &QTimer::timeout, this, &StoragePage::refresh);
    connect(&m_engine, &Engine::storageChanged, this, &StoragePage::touch);
    connect(m_map, &Treemap::activated, this, [this](qint64 id) { emit taskActivated(TaskId(id)); });
    connect(m_reclaim, &QPushButton::clicked, this, &StoragePage::reclaimNow);
    connect(m_check, &QPushButton::clicked, this, [this] { check(false); });
    connect(m_repair, &QPushButton::clicked, this, [this] { check(true); });
    updateButtons();
}

void StoragePage::showNoStorage()
{
    m_hasStorage = false;
    m_reclaimableBytes = 0;
    m_headline->setText(tr("Nothing is stored yet."));
    m_place->setText(tr("The first download makes a storage in %1")
                         .arg(inOnePiece(displaySafe(m_engine.options().defaultStorageRoot))));
    m_figures->hide();
    updateButtons();
}

void StoragePage::showUsage(const UsageReport &usage)
{
    const PartColours colours = PartColours::of(palette());
    m_hasStorage = true;
    m_reclaimableBytes = usage.reclaimableBytes;
    const qint64 needed = qMax<qint64>(0, usage.uniqueBytes - usage.reclaimableBytes); // by some task
    m_figures->show();
    m_headline->setText(
        usage.logicalBytes == 0
            ? tr("Nothing is stored yet.")
            : tr("You see %1 of files. They take %2.").arg(Format::size(usage.logicalBytes), Format::size(needed)));
    QStringList place{inOnePiece(displaySafe(usage.storage.root)), usage.fileSystem,
                      UserText::strategy(usage.storage.link),
                      tr("%1 kept in reserve").arg(Format::size(usage.storage.reserveBytes)),
                      usage.scrubbedMs > 0 ? tr("all read on %1").arg(Format::day(usage.scrubbedMs)) : QString()};
    place.removeAll(QString());
    m_place->setText(place.join(QStringLiteral(" · ")));
    const qint64 stored = qMax<qint64>(0, needed - usage.packedBytes);
    //: legend of the bar: space that content takes
    m_stored->setText(tr("stored once %1").arg(Format::size(stored)));
    //: legend of the bar: how much space archived tasks take
    m_packed->setText(tr("archived %1").arg(Format::size(usage.packedBytes)));
    m_packedPart->setVisible(usage.packedBytes > 0);
    m_reclaimable->setText(tr("can be reclaimed %1").arg(Format::size(usage.reclaimableBytes)));
    //: legend of the bar: free space of the disk
    m_free->setText(tr("free %1").arg(Format::size(usage.freeBytes)));
    m_saved->setText(usage.sharedBytes > 0 ? tr("%1 saved by sharing").arg(Format::size(usage.sharedBytes))
                                           : QString());
    m_bar->setSegments({{stored, colours.downloaded},
                        {usage.packedBytes, colours.packed},
                        {usage.reclaimableBytes, colours.reclaimable}},
                       stored + usage.packedBytes + usage.reclaimableBytes + usage.freeBytes,
                       QStringList{m_stored->text(), m_reclaimable->text(), m_free->text()}.join(QStringLiteral("; ")));
    updateButtons();
    std::vector<Treemap::Box> boxes;
    for (const TaskUsageLine &line : usage.tasks) {
        const QString name = displaySafe(line.revision.isEmpty() ? line.name : line.name + u' ' + line.revision);
        const QString size = line.exclusiveBytes == line.bytes
                                 ? Format::size(line.bytes)
                                 //: %1 would be freed of the %2 that a task shows
                                 : tr("%1 of %2").arg(Format::size(line.exclusiveBytes), Format::size(line.bytes));
        boxes.push_back({line.task.value(), line.exclusiveBytes, name, size});
    }
    m_map->setBoxes(std::move(boxes));
    emit usageChanged(usage);
}

void StoragePage::showHistory(const std::vector<LogLine> &lines)
{
    std::vector<LogLine> own;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(own), isStorageEvent);
    HistoryTab::fill(m_history, own, shownLines);
}

void StoragePage::refresh()
{
    onReply(m_engine.usage(QString()), this, [this](const Result<UsageReport> &usage) {
        if (usage)
            showUsage(*usage);
        else if (usage.error().code == ErrorCode::NotFound)
            showNoStorage();
        else if (isVisible())
            showProblem(usage.error());
    });
    if (!isVisible())
        return;
    onReply(m_engine.log(0, QString()), this, [this](const Result<std::vector<LogLine>> &lines) {
        if (lines)
            showHistory(*lines);
    });
}

void StoragePage::touch()
{
    if (!m_later.isActive())
        m_later.start();
}

void StoragePage::reclaimNow()
{
    setWorking(tr("Reclaiming …"));
    GcOptions options;
    options.now = true;
    onReply(m_engine.reclaim(QString(), options), this, [this](const Result<GcReport> &report) {
        setWorking({});
        refresh();
        if (!report) {
            showProblem(report.error());
            return;
        }
        emit reclaimed();
        m_notice->tell(Tone::Normal, report->leader ? tr("Reclaimed %1 in %2.")
                                                          .arg(Format::size(report->reclaimedBytes),
                                                               Format::files(report->reclaimedObjects))
                                                    : tr("Another program is reclaiming right now."));
    });
}

void StoragePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

QWidget *StoragePage::makeHeader()
{
    m_headline->setHeading(2);
    m_place->setTone(Tone::Quiet);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(m_headline);
    texts->addWidget(m_place);
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 4);
    row->addLayout(texts, 1);
    for (QPushButton *action : {m_reclaim, m_check, m_repair})
        row->addWidget(action, 0, Qt::AlignTop);
    return header;
}

void StoragePage::makeFigures()
{
    auto *past = new PlainLabel({});
    past->setText(tr("History"));
    past->setHeading();
    auto *column = new QVBoxLayout(m_figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(makeLegend());
    column->addSpacing(6);
    column->addWidget(makeMapTitle());
    column->addWidget(m_map, 1);
    column->addSpacing(6);
    column->addWidget(past);
    column->addWidget(m_history);
    m_figures->hide();
}

QWidget *StoragePage::makeMapTitle()
{
    auto *what = new PlainLabel({});
    what->setText(tr("What deleting would free"));
    what->setHeading();
    auto *how = new PlainLabel({});
    how->setText(tr("area = space that only this task uses"));
    how->setTone(Tone::Quiet);
    auto *title = new QWidget;
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(what);
    row->addWidget(how);
    row->addStretch(1);
    return title;
}

QWidget *StoragePage::makeLegend()
{
    m_saved->setTone(Tone::Good);
    m_saved->setHeading();
    auto *legend = new QWidget;
    auto *row = new QHBoxLayout(legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(legendEntry(&PartColours::downloaded, m_stored));
    row->addWidget(m_packedPart);
    row->addWidget(legendEntry(&PartColours::reclaimable, m_reclaimable));
    row->addWidget(legendEntry(&PartColours::toCome, m_free));
    row->addStretch(1);
    row->addWidget(m_saved);
    return legend;
}

void StoragePage::check(bool heal)
{
    setWorking(heal ? tr("Checking and repairing …") : tr("Checking …"));
    AuditOptions options;
    options.heal = heal;
    onReply(m_engine.audit(QString(), options), this, [this](const Result<AuditReport> &report) {
        setWorking({});
        refresh();
        report ? showAudit(*report) : showProblem(report.error());
    });
}

void StoragePage::showAudit(const AuditReport &report)
{
    const QString checked = Format::files(report.checked);
    const QString healed = Format::number(report.healed);
    const NoticeBar::Choice details{QStringLiteral("noticeDetails"), tr("Details"),
                                    [this, report] { emit reportWanted(report); }};
    if (report.violations.empty()) {
        m_notice->tell(
            Tone::Normal,
            report.healed > 0
                ? tr("Checked %1, repaired %2: nothing is wrong.", "\"3 files\", a number").arg(checked, healed)
                : tr("Checked %1: nothing is wrong.", "\"3 files\"").arg(checked),
            report.repaired.empty() ? std::vector<NoticeBar::Choice>{} : std::vector{details});
        return;
    }
    const Violation &first = report.violations.front();
    const QString name = displaySafe(first.path);
    const QString what = UserText::finding(first);
    const int wrong = int(report.violations.size());
    m_notice->tell(
        Tone::Bad,
        report.healed > 0
            ? tr("Checked %1, repaired %2. %n thing(s) need attention, the first: %3 (%4)", nullptr, wrong)
                  .arg(checked, healed, name, what)
            : tr("Checked %1. %n thing(s) need attention, the first: %2 (%3)", nullptr, wrong).arg(checked, name, what),
        {{QStringLiteral("noticeRepair"), tr("Repair"), [this] { check(true); }}, details});
}

void StoragePage::setWorking(const QString &what)
{
    m_isWorking = !what.isEmpty();
    updateButtons();
    m_isWorking ? m_notice->tell(Tone::Normal, what) : m_notice->dismiss();
}

void StoragePage::updateButtons()
{
    const bool ready = m_hasStorage && !m_isWorking;
    m_reclaim->setText(m_reclaimableBytes > 0 ? tr("Reclaim %1 &now").arg(Format::size(m_reclaimableBytes))
                                              : tr("Reclaim &now"));
    m_reclaim->setEnabled(ready && m_reclaimableBytes > 0);
    m_check->setEnabled(ready);
    m_repair->setEnabled(ready);
}

void StoragePage::showProblem(const Error &error)
{
    m_notice->tell(Tone::Bad, UserText::sentence(error));
}

} // namespace heirloom
