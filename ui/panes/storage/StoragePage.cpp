// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/storage/StoragePage.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/panes/HistoryTab.h"
#include "ui/panes/storage/StorageFigures.h"
#include "ui/panes/storage/TaskSpace.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"
#include "ui/support/SymbolicIcon.h"
#include "ui/widgets/NoticeBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>

namespace heirloom {

namespace {

constexpr int refreshMs = 1500;
constexpr int everyMinuteMs = 60'000; // others fill and free the disk too
constexpr int readLines = 500;        // of all storages
constexpr size_t shownLines = 50;

QPushButton *button(const QString &objectName, const QString &text, const QString &icon, const QString &tip)
{
    auto *made = new QPushButton(symbolicIcon(icon), text);
    made->setObjectName(objectName);
    made->setToolTip(tip);
    return made;
}

} // namespace

StoragePage::StoragePage(Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_headline(new PlainLabel(QStringLiteral("storageHeadline"))),
      m_place(new ElidedLabel(QStringLiteral("storagePlace"))), m_choice(new QComboBox), m_body(new QWidget),
      m_figures(new StorageFigures), m_space(new TaskSpace), m_history(new QTreeWidget),
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
    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 18, 20, 12);
    body->setSpacing(8);
    body->addWidget(makeHeader());
    makeBody();
    body->addWidget(m_body, 1);
    body->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addLayout(body, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(refreshMs);
    m_everyMinute.start(everyMinuteMs);
    connectAll();
    updateButtons();
}

void StoragePage::connectAll()
{
    connect(&m_later, &QTimer::timeout, this, &StoragePage::refresh);
    connect(&m_everyMinute, &QTimer::timeout, this, &StoragePage::refresh);
    connect(&m_engine, &Engine::storageChanged, this, &StoragePage::touch);
    connect(m_space, &TaskSpace::taskActivated, this, &StoragePage::taskActivated);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { choose(m_choice->itemData(index).toString()); });
    connect(m_reclaim, &QPushButton::clicked, this, &StoragePage::reclaimNow);
    connect(m_check, &QPushButton::clicked, this, &StoragePage::checkNow);
    connect(m_repair, &QPushButton::clicked, this, &StoragePage::repair);
}

// ---------------------------------------------------------------- what there is

void StoragePage::showStorages(const std::vector<Storage> &storages)
{
    const auto sameName = [](const Storage &one, const Storage &other) { return one.name == other.name; };
    if (!std::equal(storages.begin(), storages.end(), m_storages.begin(), m_storages.end(), sameName)) {
        m_choice->clear(); // else it stays as it is, perhaps open
        for (const Storage &storage : storages)
            m_choice->addItem(displaySafe(storage.name), storage.name);
    }
    m_storages = storages;
    if (m_choice->findData(m_storage) < 0) {
        const auto usual = std::find_if(storages.begin(), storages.end(), [](const Storage &s) { return s.isDefault; });
        m_storage = usual != storages.end() ? usual->name : storages.empty() ? QString() : storages.front().name;
    }
    m_choice->setCurrentIndex(m_choice->findData(m_storage));
    m_choice->setVisible(storages.size() > 1);
    if (storages.empty())
        showNoStorage();
}

void StoragePage::choose(const QString &storage)
{
    m_storage = storage;
    m_notice->dismiss();
    m_choice->setCurrentIndex(m_choice->findData(storage));
    refresh();
}

void StoragePage::showNoStorage()
{
    m_isReachable = false;
    m_reclaimableBytes = 0;
    m_headline->setText(tr("Nothing is stored yet."));
    m_place->setText(tr("The first download makes a storage in %1")
                         .arg(inOnePiece(displaySafe(m_engine.options().defaultStorageRoot))));
    m_body->hide();
    updateButtons();
}

void StoragePage::showUnreachable(const Error &error)
{
    m_isReachable = false;
    m_reclaimableBytes = 0;
    m_headline->setText(tr("This storage cannot be read now."));
    m_place->setText(UserText::sentence(error));
    m_body->hide();
    updateButtons();
}

void StoragePage::showUsage(const UsageReport &usage)
{
    m_isReachable = true;
    m_reclaimableBytes = usage.reclaimableBytes;
    m_body->show();
    m_headline->setText(usage.logicalBytes == 0 ? tr("Nothing is stored yet.")
                                                : tr("You see %1 of files. They take %2.")
                                                      .arg(Format::size(usage.logicalBytes),
                                                           Format::size(StorageFigures::neededBytes(usage))));
    QStringList place{inOnePiece(displaySafe(usage.storage.root)), usage.fileSystem,
                      UserText::strategy(usage.storage.link),
                      tr("%1 kept in reserve").arg(Format::size(usage.storage.reserveBytes)),
                      usage.scrubbedMs > 0 ? tr("all read on %1").arg(Format::day(usage.scrubbedMs)) : QString()};
    place.removeAll(QString());
    m_place->setText(place.join(QStringLiteral(" · ")));
    m_figures->showUsage(usage);
    m_space->showLines(usage.tasks);
    updateButtons();
    emit usageChanged(usage);
}

void StoragePage::showHistory(const std::vector<LogLine> &lines)
{
    std::vector<LogLine> own;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(own), [this](const LogLine &line) {
        return line.detail[QStringLiteral("storage")].toString(m_storage) == m_storage;
    });
    HistoryTab::fill(m_history, own, shownLines);
}

void StoragePage::refresh()
{
    onReply(m_engine.storages(), this, [this](const Result<std::vector<Storage>> &storages) {
        if (!storages) {
            showUnreachable(storages.error());
            return;
        }
        showStorages(*storages);
        if (!storages->empty())
            readUsage();
        if (!storages->empty() && isVisible())
            readHistory();
    });
}

void StoragePage::readUsage()
{
    onReply(m_engine.usage(m_storage), this, [this, storage = m_storage](const Result<UsageReport> &usage) {
        if (storage == m_storage) // else another one was chosen meanwhile
            usage ? showUsage(*usage) : showUnreachable(usage.error());
    });
}

void StoragePage::readHistory()
{
    onReply(m_engine.log(0, QStringLiteral("storage.gc"), readLines), this,
            [this](const Result<std::vector<LogLine>> &lines) {
                if (lines)
                    showHistory(*lines);
            });
}

void StoragePage::touch()
{
    if (!m_later.isActive())
        m_later.start();
}

void StoragePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// ---------------------------------------------------------------- the page

QWidget *StoragePage::makeHeader()
{
    m_headline->setHeading(2);
    m_place->setTone(Tone::Quiet);
    m_choice->setObjectName(QStringLiteral("storageChoice"));
    m_choice->setAccessibleName(tr("Storage"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(m_headline);
    texts->addWidget(m_place);
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 4);
    row->addLayout(texts, 1);
    row->addWidget(m_choice, 0, Qt::AlignTop);
    for (QPushButton *action : {m_reclaim, m_check, m_repair})
        row->addWidget(action, 0, Qt::AlignTop);
    return header;
}

void StoragePage::makeBody()
{
    m_history->setObjectName(QStringLiteral("storageHistory"));
    m_history->setAccessibleName(tr("History of the storage"));
    HistoryTab::prepare(m_history);
    m_history->setFixedHeight(120);
    auto *past = new PlainLabel({});
    past->setText(tr("History"));
    past->setHeading();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_figures);
    column->addSpacing(6);
    column->addWidget(m_space, 1);
    column->addSpacing(6);
    column->addWidget(past);
    column->addWidget(m_history);
    m_body->hide();
}

void StoragePage::updateButtons()
{
    const bool ready = m_isReachable && !m_isWorking;
    m_reclaim->setText(m_reclaimableBytes > 0 ? tr("Reclaim %1 &now").arg(Format::size(m_reclaimableBytes))
                                              : tr("Reclaim &now"));
    m_reclaim->setEnabled(ready && m_reclaimableBytes > 0);
    m_check->setEnabled(ready);
    m_repair->setEnabled(ready);
    m_choice->setEnabled(!m_isWorking);
}

// ---------------------------------------------------------------- reclaiming and checking

void StoragePage::reclaimOf(const std::vector<Task> &tasks)
{
    QStringList names;
    for (const Storage &storage : m_storages) {
        if (std::any_of(tasks.begin(), tasks.end(), [&](const Task &task) { return task.storage == storage.id; }))
            names << storage.name;
    }
    if (!names.isEmpty() && !names.contains(m_storage))
        choose(names.front());
    reclaim(names.isEmpty() ? QStringList{m_storage} : names);
}

void StoragePage::reclaim(const QStringList &storages)
{
    setWorking(tr("Reclaiming …"));
    GcOptions options;
    options.now = true;
    const auto done = std::make_shared<Reclaiming>();
    done->open = storages.size();
    for (const QString &storage : storages) {
        onReply(m_engine.reclaim(storage, options), this, [this, done](const Result<GcReport> &report) {
            if (!report) {
                done->problem = report.error();
            } else {
                done->sum.leader = done->sum.leader && report->leader;
                done->sum.reclaimedBytes += report->reclaimedBytes;
                done->sum.reclaimedObjects += report->reclaimedObjects;
            }
            if (--done->open == 0)
                tellReclaimed(*done);
        });
    }
}

void StoragePage::tellReclaimed(const Reclaiming &done)
{
    setWorking({});
    refresh();
    if (done.problem) {
        showProblem(*done.problem);
        return;
    }
    emit reclaimed();
    m_notice->tell(Tone::Normal, done.sum.leader ? tr("Reclaimed %1 in %2.")
                                                       .arg(Format::size(done.sum.reclaimedBytes),
                                                            Format::files(done.sum.reclaimedObjects))
                                                 : tr("Another program is reclaiming right now."));
}

void StoragePage::check(bool heal)
{
    setWorking(heal ? tr("Checking and repairing …") : tr("Checking …"));
    AuditOptions options;
    options.heal = heal;
    onReply(m_engine.audit(m_storage, options), this, [this](const Result<AuditReport> &report) {
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

void StoragePage::showProblem(const Error &error)
{
    m_notice->tell(Tone::Bad, UserText::sentence(error));
}

} // namespace heirloom
