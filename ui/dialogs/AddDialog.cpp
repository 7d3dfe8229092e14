// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AddDialog.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/dialogs/PlanView.h"
#include "ui/dialogs/adding/AddForm.h"
#include "ui/dialogs/adding/ClipboardOffer.h"
#include "ui/dialogs/adding/RevisionBox.h"
#include "ui/support/DroppedLinks.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"
#include "ui/support/SymbolicIcon.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace heirloom {

namespace {

constexpr int typingDelayMs = 500;
constexpr int worthSayingMs = 100;   // shorter looks are "at once"
constexpr int listedItems = 250'000; // of larger plans the first are listed; the sums are always complete
constexpr int longestSource = 200'000;

enum Page { HintPage, ErrorPage, PlanPage, HeldPage };

PlainLabel *centred(const QString &objectName, Tone tone)
{
    auto *label = new PlainLabel(objectName);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTone(tone);
    return label;
}

QPushButton *plainButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

/// A text in the middle and what can be done about it.
QWidget *withButton(PlainLabel *text, QPushButton *button)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(text);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return page;
}

} // namespace

AddDialog::AddDialog(Engine &engine, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_source(new QLineEdit), m_clipboard(new ClipboardOffer),
      m_info(new ElidedLabel(QStringLiteral("addInfo"))), m_form(new AddForm(engine.options().defaultStorageRoot)),
      m_result(new QStackedWidget), m_hint(centred(QStringLiteral("addHint"), Tone::Quiet)),
      m_error(centred(QStringLiteral("addError"), Tone::Bad)), m_plan(new PlanView),
      m_start(new QPushButton(tr("&Start"))), m_paused(plainButton("addPaused", tr("Add &paused"))),
      m_skip(plainButton("addSkip", tr("S&kip"))), m_all(plainButton("addAll", tr("Add a&ll"))),
      m_separate(plainButton("addSeparate", tr("&One by one"))),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("addDialog"));
    setWindowTitle(tr("Add a download"));
    makeSource();
    makeResult();
    makeButtons();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_source);
    layout->addWidget(m_clipboard);
    layout->addWidget(m_info);
    layout->addWidget(m_form);
    layout->addSpacing(4);
    layout->addWidget(m_result, 1);
    layout->addWidget(m_buttons);
    resize(760, 640);
    connectInputs();
    loadChoices();
    setBusy(false);
    showLooking();
}

AddDialog::~AddDialog()
{
    m_stop.request_stop();
    m_stopRevisions.request_stop();
}

void AddDialog::setSource(const QString &source)
{
    m_source->setText(source);
    m_source->setCursorPosition(0);
    m_delay.stop();
    ask();
}

void AddDialog::holdSource(const QString &source)
{
    m_source->setText(source);
    m_source->setCursorPosition(0);
    m_delay.stop();
    m_info->clear();
    m_result->setCurrentIndex(HeldPage);
}

void AddDialog::setUpgrade(const QString &source, const QString &revision, const Task &base)
{
    m_source->setText(source);
    m_form->setUpgrade(revision, base);
    m_delay.stop();
    ask();
}

void AddDialog::offerClipboard()
{
    m_offersClipboard = true;
    m_clipboard->setWanted(m_source->text().isEmpty());
}

void AddDialog::setWaiting(int sources)
{
    m_skip->setVisible(sources > 0);
    m_all->setVisible(sources > 0);
    if (sources == 0)
        return;
    setWindowTitle(tr("Add a download (%n more after this)", nullptr, sources));
    m_all->setToolTip(
        tr("Adds this one and the %n after it, in the same storage and placed alike, without asking again", nullptr,
           sources));
}

AddRequest AddDialog::commonChoices() const
{
    AddRequest choices;
    choices.workingDirectory = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    m_form->fillCommon(choices);
    return choices;
}

void AddDialog::setEditableCopies(bool editable)
{
    m_form->setEditableCopies(editable);
}

bool AddDialog::editableCopies() const
{
    return m_form->editableCopies();
}

void AddDialog::setTasks(const std::vector<TaskSnapshot> &tasks)
{
    m_form->setTasks(tasks);
}

void AddDialog::setStorages(const std::vector<Storage> &storages)
{
    m_form->setStorages(storages);
}

void AddDialog::setRevisions(const RevisionList &revisions)
{
    m_form->setRevisions(revisions);
}

void AddDialog::showPlan(const PlanReport &report)
{
    m_info->setTone(Tone::Quiet);
    m_info->setText(describe(report));
    m_form->showPlan(report);
    m_plan->showPlan(report, m_form->taskNames());
    m_result->setCurrentIndex(PlanPage);
    setStartable(report.totals.total.files > 0);
}

void AddDialog::showError(const Error &error)
{
    m_info->clear();
    m_error->setText(UserText::sentence(error));
    m_result->setCurrentIndex(ErrorPage);
    setStartable(false);
}

void AddDialog::makeSource()
{
    m_source->setObjectName(QStringLiteral("addSource"));
    m_source->setPlaceholderText(tr("https://…, or a list of links or a manifest on this computer"));
    m_source->setAccessibleName(tr("Link or file to download"));
    m_source->setClearButtonEnabled(true);
    m_source->setMaxLength(longestSource);
    m_info->setAccessibleName(tr("What was found"));
    m_info->setSmall();
}

void AddDialog::makeResult()
{
    auto *again = plainButton("addTryAgain", tr("Tr&y again"));
    again->setIcon(symbolicIcon(QStringLiteral("retry")));
    auto *look = plainButton("addLook", tr("Look &now"));
    look->setIcon(symbolicIcon(QStringLiteral("search")));
    PlainLabel *held = centred(QStringLiteral("addHeld"), Tone::Quiet);
    held->setText(tr("Another program or a web page gave this link. Its server is not asked before you want to look."));
    m_result->addWidget(m_hint);
    m_result->addWidget(withButton(m_error, again));
    m_result->addWidget(m_plan);
    m_result->addWidget(withButton(held, look));
    for (QPushButton *button : {again, look})
        connect(button, &QPushButton::clicked, this, &AddDialog::ask);
}

void AddDialog::makeButtons()
{
    m_start->setObjectName(QStringLiteral("addStart"));
    m_start->setDefault(true);
    m_buttons->setObjectName(QStringLiteral("addButtons"));
    m_buttons->addButton(m_separate, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_skip, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_all, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_paused, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_separate->setToolTip(tr("Makes each link a download of its own, instead of all of them together"));
    m_separate->hide();
    setWaiting(0);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AddDialog::reject);
    connect(m_start, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_paused, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_takesAll = true;
        submit(false);
    });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        emit skipped();
        reject();
    });
    connect(m_separate, &QPushButton::clicked, this, [this] {
        emit separated(linksOnly(m_source->text()));
        reject();
    });
}

void AddDialog::connectInputs()
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &AddDialog::ask);
    connect(m_source, &QLineEdit::textChanged, this, &AddDialog::forgetSource);
    connect(m_source, &QLineEdit::returnPressed, this, [this] {
        if (m_delay.isActive() || m_result->currentIndex() == HeldPage)
            ask();
    });
    connect(m_clipboard, &ClipboardOffer::used, this, [this](const QStringList &links) {
        setSource(links.join(u' '));
        m_source->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &AddForm::edited, this, [this] {
        if (m_result->currentIndex() != HeldPage)
            ask();
    });
    connect(m_form, &AddForm::typed, this, [this] {
        if (m_result->currentIndex() != HeldPage)
            askLater();
    });
    connect(m_form, &AddForm::refused, this, [this](const QString &sentence) {
        m_info->setTone(Tone::Warning);
        m_info->setText(sentence);
    });
    connect(m_plan, &PlanView::selectionChanged, this, &AddDialog::ask);
}

void AddDialog::loadChoices()
{
    onReply(m_engine.storages(), this, [this](const Result<std::vector<Storage>> &storages) {
        if (storages)
            setStorages(*storages);
    });
    onReply(m_engine.tasks(), this, [this](const Result<std::vector<TaskSnapshot>> &tasks) {
        if (tasks)
            setTasks(*tasks);
    });
}

AddRequest AddDialog::request() const
{
    AddRequest request = commonChoices();
    request.source = m_source->text().trimmed();
    if (const QStringList links = linksOnly(request.source); links.size() > 1) {
        request.links = links;
        request.source = links.constFirst();
    }
    m_form->fill(request);
    request.includes = m_plan->includes();
    request.excludes = m_plan->excludes();
    return request;
}

void AddDialog::forgetSource()
{
    m_plan->clear();
    m_form->clear();
    m_revisionsOf.clear();
    m_stopRevisions.request_stop();
    m_separate->setVisible(linksOnly(m_source->text()).size() > 1);
    m_clipboard->setWanted(m_offersClipboard && m_source->text().isEmpty());
    m_result->setCurrentIndex(HintPage); // the plan was of another source
    askLater();
}

void AddDialog::showLooking()
{
    const QString source = m_source->text().trimmed();
    const QStringList links = linksOnly(source);
    m_info->setTone(Tone::Quiet);
    if (source.isEmpty())
        m_info->clear();
    else if (links.size() > 1)
        m_info->setText(tr("Looking at %n links …", nullptr, int(links.size())));
    else
        m_info->setText(tr("Looking at %1 …").arg(displaySafe(source)));
    const QString promise = tr("You will see what you have already and what is new, before anything is downloaded.");
    //: %1 is the sentence about what will be seen
    m_hint->setText(source.isEmpty() ? tr("Paste or drop a link above. %1").arg(promise) : promise);
    if (source.isEmpty() || m_result->currentIndex() == ErrorPage || m_result->currentIndex() == HeldPage)
        m_result->setCurrentIndex(HintPage);
}

void AddDialog::askLater()
{
    m_stop.request_stop();
    showLooking();
    ++m_question;
    setStartable(false);
    m_delay.start();
}

void AddDialog::ask()
{
    m_delay.stop();
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int question = ++m_question;
    AddRequest wanted = request();
    setStartable(false);
    showLooking();
    if (wanted.source.isEmpty())
        return;
    m_looking.start();
    wanted.previewItems = listedItems;
    onReply(m_engine.preview(wanted, m_stop.get_token()), this, [this, question](const Result<PlanReport> &report) {
        if (question != m_question)
            return;
        report ? showPlan(*report) : showError(report.error());
        askRevisions();
    });
}

void AddDialog::askRevisions()
{
    // Once for each source, and behind its plan: servers count requests.
    const QString source = m_source->text().trimmed();
    if (m_revisionsOf == source)
        return;
    m_revisionsOf = source;
    if (linksOnly(source).size() > 1)
        return;
    m_stopRevisions = std::stop_source(); // other choices among the same source's files do not end it
    onReply(m_engine.revisions(source, commonChoices().workingDirectory, m_stopRevisions.get_token()), this,
            [this, source](const Result<RevisionList> &revisions) {
                if (revisions && m_revisionsOf == source)
                    setRevisions(*revisions);
            });
}

void AddDialog::submit(bool paused)
{
    if (!m_start->isEnabled())
        return;
    AddRequest wanted = request();
    wanted.paused = paused;
    const int question = ++m_question;
    m_stop = std::stop_source();
    setBusy(true);
    onReply(m_engine.add(wanted, m_stop.get_token()), this, [this, question](const Result<PlanReport> &report) {
        if (question != m_question)
            return;
        setBusy(false);
        if (!report) {
            m_takesAll = false;
            showError(report.error());
            return;
        }
        emit added(*report);
        accept();
    });
}

void AddDialog::setBusy(bool busy)
{
    for (QWidget *input : std::initializer_list<QWidget *>{m_source, m_form, m_plan, m_separate, m_skip})
        input->setEnabled(!busy);
    if (busy)
        m_info->setText(tr("Adding …"));
    setStartable(false);
}

void AddDialog::setStartable(bool startable)
{
    m_start->setEnabled(startable);
    m_paused->setEnabled(startable);
    m_all->setEnabled(startable);
    m_start->setDefault(true);
}

QString AddDialog::describe(const PlanReport &report) const
{
    QStringList parts{tr("%1 %2", "name and revision of what was found")
                          .arg(displaySafe(report.name), RevisionBox::shortened(report.revision))
                          .trimmed(),
                      kindOf(report.sourceKind),
                      Format::amount(report.totals.total.files, report.totals.total.bytes, report.totals.unknownSizes)};
    if (m_looking.isValid() && m_looking.elapsed() >= worthSayingMs)
        parts << tr("found in %1 s").arg(QLocale().toString(double(m_looking.elapsed()) / 1000.0, 'f', 1));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString AddDialog::kindOf(const QString &sourceKind)
{
    const std::pair<const char *, QString> kinds[] = {{"http", tr("a file", "kind of source")},
                                                      {"manifest", tr("Heirloom manifest", "kind of source")},
                                                      {"list", tr("list of links", "kind of source")},
                                                      {"huggingface", tr("Hugging Face repository", "kind of source")},
                                                      {"github", tr("GitHub release", "kind of source")},
                                                      {"zenodo", tr("Zenodo record", "kind of source")}};
    for (const auto &[kind, text] : kinds) {
        if (sourceKind == QLatin1String(kind))
            return text;
    }
    return displaySafe(sourceKind);
}

} // namespace heirloom
