// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AddDialog.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/dialogs/PlanView.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"
#include "ui/support/SymbolicIcon.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace heirloom {

namespace {

constexpr int typingDelayMs = 500;
constexpr int worthSayingMs = 100;  // shorter looks are "at once"
constexpr int listedItems = 20'000; // of larger plans the first are listed; the sums are always complete

enum Page { HintPage, ErrorPage, PlanPage };

PlainLabel *centred(const QString &objectName, Tone tone)
{
    auto *label = new PlainLabel(objectName);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTone(tone);
    return label;
}

} // namespace

AddDialog::AddDialog(Engine &engine, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_source(new QLineEdit), m_info(new ElidedLabel(QStringLiteral("addInfo"))),
      m_form(new QFormLayout), m_compareWith(new QComboBox), m_root(new PlainLabel(QStringLiteral("addRoot"))),
      //: button: chooses another folder
      m_storage(new QComboBox), m_folder(new QLineEdit), m_changeFolder(new QPushButton(tr("C&hange…"))),
      m_placing(new QComboBox), m_result(new QStackedWidget), m_hint(centred(QStringLiteral("addHint"), Tone::Quiet)),
      m_error(centred(QStringLiteral("addError"), Tone::Bad)), m_plan(new PlanView),
      //: button: begins to download
      m_start(new QPushButton(tr("&Start"))), m_paused(new QPushButton(tr("Add &paused"))),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("addDialog"));
    setWindowTitle(tr("Add a download"));
    makeForm();
    makeResult();
    makeButtons();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_source);
    layout->addWidget(m_info);
    layout->addLayout(m_form);
    layout->addSpacing(4);
    layout->addWidget(m_result, 1);
    layout->addWidget(m_buttons);
    resize(760, 620);
    connectInputs();
    loadChoices();
    setBusy(false);
    showLooking();
}

AddDialog::~AddDialog()
{
    m_stop.request_stop();
}

void AddDialog::setSource(const QString &source)
{
    m_source->setText(source);
    m_delay.stop();
    ask();
}

void AddDialog::setUpgrade(const QString &source, const QString &revision, const Task &base)
{
    m_compareWith->addItem(displaySafe(base.revision.isEmpty() ? base.name : base.name + u' ' + base.revision),
                           base.id.value());
    m_compareWith->setCurrentIndex(m_compareWith->count() - 1);
    m_source->setText(source);
    m_revision = revision;
    m_delay.stop();
    ask();
}

void AddDialog::setEditableCopies(bool editable)
{
    m_placing->setCurrentIndex(editable ? 1 : 0);
}

bool AddDialog::editableCopies() const
{
    return m_placing->currentIndex() == 1;
}

void AddDialog::setTasks(const std::vector<TaskSnapshot> &tasks)
{
    const QVariant chosen = m_compareWith->currentData();
    m_taskNames.clear();
    while (m_compareWith->count() > 1)
        m_compareWith->removeItem(1);
    for (const TaskSnapshot &snapshot : tasks) {
        const Task &task = snapshot.task;
        const QString name = displaySafe(task.revision.isEmpty() ? task.name : task.name + u' ' + task.revision);
        m_taskNames.emplace(task.id, name);
        if (task.state == TaskState::Completed || task.id.value() == chosen.toLongLong())
            m_compareWith->addItem(name, task.id.value());
    }
    m_compareWith->setCurrentIndex(qMax(0, m_compareWith->findData(chosen)));
}

void AddDialog::setStorages(const std::vector<Storage> &storages)
{
    m_storages = storages;
    m_storage->clear();
    for (const Storage &storage : storages) {
        m_storage->addItem(displaySafe(storage.root), storage.name);
        if (storage.isDefault)
            m_storage->setCurrentIndex(m_storage->count() - 1);
    }
    m_storage->setVisible(m_storage->count() > 1);
    m_root->setText(displaySafe(storageRoot()) + u'/');
    m_root->setVisible(m_storage->count() <= 1);
}

void AddDialog::showPlan(const PlanReport &report)
{
    m_info->setTone(Tone::Quiet);
    m_info->setText(describe(report));
    m_compareWith->setItemText(0, report.upgradeFromName.isEmpty()
                                      ? tr("nothing in particular; files you have are kept anyway")
                                      : tr("%1, which you have").arg(displaySafe(report.upgradeFromName)));
    if (!m_folderEdited) {
        m_folder->setText(displaySafe(report.destination));
        if (report.destination.isEmpty())
            m_folder->setPlaceholderText(tr("no folder of its own: the file lies right here"));
    }
    m_plan->showPlan(report, m_taskNames);
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

void AddDialog::makeForm()
{
    m_source->setObjectName(QStringLiteral("addSource"));
    m_source->setPlaceholderText(tr("https://…, or a list of links or a manifest on this computer"));
    m_source->setAccessibleName(tr("Link or file to download"));
    m_source->setClearButtonEnabled(true);
    m_info->setAccessibleName(tr("What was found"));
    m_info->setSmall();
    m_compareWith->setObjectName(QStringLiteral("addCompareWith"));
    m_compareWith->addItem(tr("the newest revision you have"), 0);
    m_storage->setObjectName(QStringLiteral("addStorage"));
    m_storage->setAccessibleName(tr("Storage"));
    m_storage->hide();
    m_folder->setObjectName(QStringLiteral("addFolder"));
    m_folder->setAccessibleName(tr("Folder in the storage"));
    m_folder->setPlaceholderText(folderHint());
    m_changeFolder->setObjectName(QStringLiteral("addChangeFolder"));
    m_changeFolder->setAutoDefault(false);
    m_placing->setObjectName(QStringLiteral("addPlacing"));
    m_placing->addItem(tr("shared with what you have, read-only"));
    m_placing->addItem(tr("editable copies"));
    m_placing->setToolTip(tr("Shared files take no extra space. Editable copies take their full size again."));
    auto *target = new QHBoxLayout;
    m_root->setTone(Tone::Quiet);
    m_root->setText(displaySafe(storageRoot()) + u'/');
    target->addWidget(m_root);
    target->addWidget(m_storage);
    target->addWidget(m_folder, 1);
    target->addSpacing(4);
    target->addWidget(m_changeFolder);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(20);
    m_form->addRow(tr("&Compared with"), m_compareWith);
    m_form->addRow(tr("Save &to"), target);
    m_form->addRow(tr("&Files are"), m_placing);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(target)))
        label->setBuddy(m_folder);
}

void AddDialog::makeResult()
{
    auto *problem = new QWidget;
    auto *layout = new QVBoxLayout(problem);
    layout->addStretch(1);
    layout->addWidget(m_error);
    auto *again = new QPushButton(symbolicIcon(QStringLiteral("retry")), tr("T&ry again"));
    again->setObjectName(QStringLiteral("addTryAgain"));
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, &AddDialog::ask);
    layout->addWidget(again, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_result->addWidget(m_hint);
    m_result->addWidget(problem);
    m_result->addWidget(m_plan);
}

void AddDialog::makeButtons()
{
    m_start->setObjectName(QStringLiteral("addStart"));
    m_start->setDefault(true);
    m_paused->setObjectName(QStringLiteral("addPaused"));
    m_paused->setAutoDefault(false);
    m_buttons->setObjectName(QStringLiteral("addButtons"));
    m_buttons->addButton(m_paused, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AddDialog::reject);
    connect(m_start, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_paused, &QPushButton::clicked, this, [this] { submit(true); });
}

void AddDialog::connectInputs()
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &AddDialog::ask);
    connect(m_source, &QLineEdit::textChanged, this, [this] {
        m_revision.clear();
        m_plan->clear();
        m_folder->clear();
        m_folderEdited = false;
        m_folder->setPlaceholderText(folderHint());
        m_result->setCurrentIndex(HintPage); // the plan was of another source
        askLater();
    });
    connect(m_source, &QLineEdit::returnPressed, this, [this] {
        if (m_delay.isActive())
            ask();
    });
    connect(m_folder, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_folderEdited = !text.isEmpty();
        askLater();
    });
    connect(m_compareWith, &QComboBox::activated, this, &AddDialog::ask);
    connect(m_storage, &QComboBox::activated, this, &AddDialog::ask);
    connect(m_placing, &QComboBox::activated, this, &AddDialog::ask);
    connect(m_plan, &PlanView::selectionChanged, this, &AddDialog::ask);
    connect(m_changeFolder, &QPushButton::clicked, this, &AddDialog::chooseFolder);
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
    AddRequest request;
    request.source = m_source->text().trimmed();
    request.workingDirectory = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    request.storage = m_storage->currentData().toString();
    request.revision = m_revision;
    request.upgradeFrom = TaskId(m_compareWith->currentData().toLongLong());
    if (m_folderEdited)
        request.subdir = m_folder->text().trimmed();
    request.includes = m_plan->includes();
    request.excludes = m_plan->excludes();
    if (editableCopies())
        request.link = LinkMethod::Copy;
    return request;
}

void AddDialog::showLooking()
{
    const QString source = m_source->text().trimmed();
    m_info->setTone(Tone::Quiet);
    m_info->setText(source.isEmpty() ? QString() : tr("Looking at %1 …").arg(displaySafe(source)));
    const QString promise = tr("You will see what you have already and what is new, before anything is downloaded.");
    //: %1 is the sentence about what will be seen
    m_hint->setText(source.isEmpty() ? tr("Paste or drop a link above. %1").arg(promise) : promise);
    if (source.isEmpty() || m_result->currentIndex() == ErrorPage)
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
            showError(report.error());
            return;
        }
        emit added(*report);
        accept();
    });
}

void AddDialog::setBusy(bool busy)
{
    for (QWidget *input :
         std::initializer_list<QWidget *>{m_source, m_compareWith, m_folder, m_changeFolder, m_placing, m_plan})
        input->setEnabled(!busy);
    m_storage->setEnabled(!busy);
    if (busy)
        m_info->setText(tr("Adding …"));
    setStartable(false);
}

void AddDialog::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Where the files go"), storageRoot());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        const QString root = storageRoot() + u'/';
        if (!folder.startsWith(root)) {
            m_info->setTone(Tone::Warning);
            m_info->setText(
                tr("Choose a folder inside %1, so that files can be shared.").arg(displaySafe(storageRoot())));
            return;
        }
        m_folder->setText(folder.mid(root.size()));
        m_folderEdited = true;
        ask();
    });
    chooser->open();
}

void AddDialog::setStartable(bool startable)
{
    m_start->setEnabled(startable);
    m_paused->setEnabled(startable);
    m_start->setDefault(true);
}

QString AddDialog::describe(const PlanReport &report) const
{
    QStringList parts{tr("%1 %2", "name and revision of what was found")
                          .arg(displaySafe(report.name), displaySafe(report.revision))
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
    if (sourceKind == QStringLiteral("http"))
        return tr("a file", "kind of source");
    if (sourceKind == QStringLiteral("manifest"))
        return tr("Heirloom manifest", "kind of source");
    if (sourceKind == QStringLiteral("list"))
        return tr("list of links", "kind of source");
    return displaySafe(sourceKind);
}

QString AddDialog::folderHint()
{
    return tr("a new folder, named after the download");
}

QString AddDialog::storageRoot() const
{
    const int index = m_storage->currentIndex();
    return index >= 0 && size_t(index) < m_storages.size() ? m_storages[size_t(index)].root
                                                           : m_engine.options().defaultStorageRoot;
}

} // namespace heirloom
