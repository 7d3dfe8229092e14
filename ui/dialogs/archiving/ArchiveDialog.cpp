// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/archiving/ArchiveDialog.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"
#include "ui/support/SymbolicIcon.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace heirloom {

ArchiveDialog::ArchiveDialog(Engine &engine, std::vector<Task> tasks, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_tasks(std::move(tasks)),
      m_files(new PlainLabel(QStringLiteral("archiveFiles"))), m_space(new PlainLabel(QStringLiteral("archiveSpace")))
{
    setObjectName(QStringLiteral("archiveDialog"));
    //: title of the dialog that asks whether to archive tasks
    setWindowTitle(tr("Archive"));
    auto *heading = new PlainLabel(QStringLiteral("archiveTitle"));
    heading->setText(title(m_tasks));
    heading->setHeading(1);
    heading->setWordWrap(true);
    m_files->setText(tr("Looking at the files …"));
    m_files->setWordWrap(true);
    m_space->setWordWrap(true);
    auto *stays = new PlainLabel(QStringLiteral("archiveStays"));
    stays->setText(tr("“Restore” brings every file back as it was, without a download. Files that you changed stay."));
    stays->setWordWrap(true);
    stays->setTone(Tone::Quiet);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *archive = new QPushButton(symbolicIcon(QStringLiteral("archive")), tr("&Archive"));
    archive->setObjectName(QStringLiteral("archiveNow"));
    archive->setDefault(true);
    buttons->addButton(archive, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ArchiveDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ArchiveDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    for (QWidget *line : std::initializer_list<QWidget *>{heading, m_files, m_space, stays})
        layout->addWidget(line);
    layout->addSpacing(12);
    layout->addWidget(buttons);
    setMinimumWidth(480);
    archive->setFocus(); // Enter does what the dialog is about
    ask();
}

QString ArchiveDialog::title(const std::vector<Task> &tasks)
{
    if (tasks.size() != 1)
        return tr("Archive %n task(s)?", nullptr, int(tasks.size()));
    const Task &task = tasks.front();
    return tr("Archive %1?").arg(displaySafe(task.revision.isEmpty() ? task.name : task.name + u' ' + task.revision));
}

void ArchiveDialog::ask()
{
    for (const Task &task : m_tasks) {
        onReply(m_engine.archivePreview(task.id), this, [this](const Result<ArchivePreview> &preview) {
            if (preview) {
                m_sum.files += preview->files;
                m_sum.bytes += preview->bytes;
                m_sum.freedBytes += preview->freedBytes;
                m_sum.packedFiles += preview->packedFiles;
                m_sum.packedBytes += preview->packedBytes;
            }
            if (++m_answers == m_tasks.size())
                showSum(m_sum);
        });
    }
}

void ArchiveDialog::showSum(const ArchivePreview &sum)
{
    //: %1 is a size, as "47 GB"
    m_files->setText(tr("%n file(s), %1, leave their folder. Their content stays in the store.", nullptr,
                        int(std::min<qint64>(sum.files, INT_MAX)))
                         .arg(Format::size(sum.bytes)));
    QString space = sum.freedBytes > 0 ? tr("Frees %1.").arg(Format::size(sum.freedBytes))
                                       : tr("Frees the folder, but next to no space: the store keeps what it held.");
    if (sum.packedFiles > 0)
        //: %1 is a size, as "3 MB"
        space += u' ' + tr("%n small file(s), %1, go into one archive file.", nullptr,
                           int(std::min<qint64>(sum.packedFiles, INT_MAX)))
                            .arg(Format::size(sum.packedBytes));
    m_space->setText(space);
}

} // namespace heirloom
