// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adding/AddForm.h"

#include "base/DisplayText.h"
#include "ui/dialogs/adding/RevisionBox.h"
#include "ui/support/Labels.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace heirloom {

namespace {
constexpr int mostCompared = 300; // the newest ones; nobody looks through more

QString nameOf(const Task &task)
{
    return displaySafe(task.revision.isEmpty() ? task.name : task.name + u' ' + task.revision);
}

} // namespace

AddForm::AddForm(QString defaultRoot, QWidget *parent)
    : QWidget(parent), m_defaultRoot(std::move(defaultRoot)), m_form(new QFormLayout(this)),
      m_revision(new RevisionBox), m_compareWith(new QComboBox), m_root(new PlainLabel(QStringLiteral("addRoot"))),
      m_storage(new QComboBox), m_folder(new QLineEdit), m_changeFolder(new QPushButton(tr("C&hange…"))),
      m_placing(new QComboBox), m_archives(new QComboBox)
{
    makeFields();
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(20);
    m_form->addRow(tr("&Revision"), m_revision);
    m_form->addRow(tr("&Compared with"), m_compareWith);
    QWidget *target = makeTarget();
    m_form->addRow(tr("Save &to"), target);
    m_form->addRow(tr("&Files are"), m_placing);
    m_form->addRow(tr("&Archives are"), m_archives);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(target)))
        label->setBuddy(m_folder);
    m_form->setRowVisible(m_revision, false);

    connect(m_revision, &RevisionBox::chosen, this, &AddForm::edited);
    connect(m_revision, &RevisionBox::typed, this, &AddForm::typed);
    connect(m_compareWith, &QComboBox::activated, this, &AddForm::edited);
    connect(m_storage, &QComboBox::activated, this, &AddForm::edited);
    connect(m_placing, &QComboBox::activated, this, &AddForm::edited);
    connect(m_changeFolder, &QPushButton::clicked, this, &AddForm::chooseFolder);
    connect(m_folder, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_folderEdited = !text.isEmpty();
        emit typed();
    });
}

void AddForm::setTasks(const std::vector<TaskSnapshot> &tasks)
{
    const QVariant chosen = m_compareWith->currentData();
    m_taskNames.clear();
    while (m_compareWith->count() > 1)
        m_compareWith->removeItem(m_compareWith->count() - 1);
    for (auto snapshot = tasks.rbegin(); snapshot != tasks.rend(); ++snapshot) {
        const Task &task = snapshot->task;
        const QString name = nameOf(task);
        m_taskNames.emplace(task.id, name);
        const bool isOffered = task.state == TaskState::Completed && m_compareWith->count() <= mostCompared;
        if (isOffered || task.id.value() == chosen.toLongLong())
            m_compareWith->addItem(name, task.id.value());
    }
    m_compareWith->setCurrentIndex(qMax(0, m_compareWith->findData(chosen)));
}

void AddForm::setStorages(const std::vector<Storage> &storages)
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

void AddForm::setRevisions(const RevisionList &revisions)
{
    m_revision->setRevisions(revisions);
    m_form->setRowVisible(m_revision, m_revision->isUseful());
}

void AddForm::setUpgrade(const QString &revision, const Task &base)
{
    m_upgradeTo = revision;
    if (m_compareWith->findData(base.id.value()) < 0)
        m_compareWith->addItem(nameOf(base), base.id.value());
    m_compareWith->setCurrentIndex(m_compareWith->findData(base.id.value()));
}

void AddForm::setEditableCopies(bool editable)
{
    m_placing->setCurrentIndex(editable ? 1 : 0);
}

bool AddForm::editableCopies() const
{
    return m_placing->currentIndex() == 1;
}

void AddForm::clear()
{
    m_upgradeTo.clear();
    m_revision->clear();
    m_form->setRowVisible(m_revision, false);
    m_folder->clear();
    m_folderEdited = false;
    m_folder->setPlaceholderText(folderHint());
}

void AddForm::showPlan(const PlanReport &report)
{
    m_revision->showPlanned(report.revision);
    m_form->setRowVisible(m_revision, m_revision->isUseful());
    m_compareWith->setItemText(0, report.upgradeFromName.isEmpty()
                                      ? tr("nothing in particular; files you have are kept anyway")
                                      : tr("%1, which you have").arg(displaySafe(report.upgradeFromName)));
    if (m_folderEdited)
        return;
    m_folder->setText(displaySafe(report.destination));
    if (report.destination.isEmpty())
        m_folder->setPlaceholderText(tr("no folder of its own: the file lies right here"));
}

void AddForm::fill(AddRequest &request) const
{
    fillCommon(request);
    request.revision = m_upgradeTo;
    m_revision->fill(request);
    request.upgradeFrom = TaskId(m_compareWith->currentData().toLongLong());
    if (m_folderEdited)
        request.subdir = m_folder->text().trimmed();
}

void AddForm::fillCommon(AddRequest &request) const
{
    request.storage = m_storage->currentData().toString();
    if (editableCopies())
        request.link = LinkMethod::Copy;
    request.unpack = unpackWishFrom(m_archives->currentData().toString());
}

QString AddForm::storageRoot() const
{
    const int index = m_storage->currentIndex();
    return index >= 0 && size_t(index) < m_storages.size() ? m_storages[size_t(index)].root : m_defaultRoot;
}

void AddForm::makeFields()
{
    m_compareWith->setObjectName(QStringLiteral("addCompareWith"));
    m_compareWith->addItem(tr("the newest revision you have"), 0);
    m_compareWith->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
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
    m_archives->setObjectName(QStringLiteral("addArchives"));
    //: what becomes of archives that a download brings
    m_archives->addItem(tr("as the revision before, or the preferences, say"), QString());
    m_archives->addItem(tr("unpacked once they are here"), toString(UnpackWish::Always));
    m_archives->addItem(tr("offered to be unpacked"), toString(UnpackWish::Ask));
    m_archives->addItem(tr("left as they are"), toString(UnpackWish::Never));
    m_root->setTone(Tone::Quiet);
    m_root->setText(displaySafe(storageRoot()) + u'/');
}

QWidget *AddForm::makeTarget()
{
    auto *target = new QWidget;
    auto *row = new QHBoxLayout(target);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_root);
    row->addWidget(m_storage);
    row->addWidget(m_folder, 1);
    row->addSpacing(4);
    row->addWidget(m_changeFolder);
    return target;
}

void AddForm::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Where the files go"), storageRoot());
    chooser->setObjectName(QStringLiteral("addFolderChooser"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &AddForm::takeFolder);
    chooser->open();
}

void AddForm::takeFolder(const QString &folder)
{
    const QString root = storageRoot() + u'/';
    if (!folder.startsWith(root)) {
        emit refused(tr("Choose a folder inside %1, so that files can be shared.").arg(displaySafe(storageRoot())));
        return;
    }
    m_folder->setText(folder.mid(root.size()));
    m_folderEdited = true;
    emit edited();
}

QString AddForm::folderHint()
{
    return tr("a new folder, named after the download");
}

} // namespace heirloom
