// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/storages/NewStorageDialog.h"

#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/preferences/storages/StorageParts.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace heirloom {

NewStorageDialog::NewStorageDialog(Engine &engine, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_name(new QLineEdit), m_folder(new QLineEdit),
      m_link(StorageParts::linkField(QStringLiteral("newStorageLink"), StorageSpec().link)),
      m_reserve(StorageParts::reserveField(QStringLiteral("newStorageReserve"), StorageSpec().reserveBytes)),
      m_problem(new PlainLabel(QStringLiteral("newStorageProblem")))
{
    setObjectName(QStringLiteral("newStorage"));
    setWindowTitle(tr("Add a storage"));
    m_name->setObjectName(QStringLiteral("newStorageName"));
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *why = new PlainLabel({});
    why->setText(tr("Another disk, for example: what tasks there have in common is kept once."));
    why->setTone(Tone::Quiet);
    why->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Folder:"), makeFolderField());
    form->addRow(tr("Files &are:", "how they are made, as in \"read-only\""), m_link);
    form->addRow(tr("&Left free:", "space that downloads never fill"), m_reserve);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_make = buttons->addButton(tr("A&dd"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("newStorageMake"));
    connect(buttons, &QDialogButtonBox::accepted, this, &NewStorageDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(why);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(520, sizeHint().height());
}

QWidget *NewStorageDialog::makeFolderField()
{
    m_folder->setObjectName(QStringLiteral("newStorageFolder"));
    m_folder->setAccessibleName(tr("Folder of the storage"));
    auto *choose = new QPushButton(tr("C&hoose…"));
    choose->setObjectName(QStringLiteral("newStorageChoose"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &NewStorageDialog::browse);
    auto *field = new QWidget;
    field->setFocusProxy(m_folder);
    auto *line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    return field;
}

void NewStorageDialog::browse()
{
    auto *chooser = new QFileDialog(this, tr("Folder of the storage"), m_folder->text());
    chooser->setObjectName(QStringLiteral("newStorageChooser"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    chooser->open();
}

void NewStorageDialog::accept()
{
    StorageSpec spec;
    spec.name = m_name->text().trimmed();
    spec.root = m_folder->text().trimmed();
    spec.link = StorageParts::linkOf(*m_link);
    spec.reserveBytes = StorageParts::reserveOf(*m_reserve);
    if (spec.name.isEmpty())
        return tell(tr("Give the storage a name."));
    if (!spec.root.startsWith(u'/'))
        return tell(tr("Give the whole path of a folder, or choose one."));
    m_make->setEnabled(false);
    onReply(m_engine.addStorage(spec), this, [this](const Result<Storage> &made) {
        m_make->setEnabled(true);
        if (made)
            return QDialog::accept();
        tell(UserText::sentence(made.error()));
    });
}

void NewStorageDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

} // namespace heirloom
