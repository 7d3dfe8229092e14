// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/DeleteDialog.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"
#include "ui/support/SymbolicIcon.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace heirloom {

DeleteDialog::DeleteDialog(Engine &engine, std::vector<Task> tasks, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_tasks(std::move(tasks)),
      m_isRunning(
          std::any_of(m_tasks.begin(), m_tasks.end(), [](const Task &task) { return !isTerminal(task.state); })),
      m_consequence(new PlainLabel(QStringLiteral("deleteConsequence"))),
      m_grace(new PlainLabel(QStringLiteral("deleteGrace"))),
      m_delete(new QPushButton(m_isRunning ? tr("Stop and &delete") : tr("&Delete files"))),
      m_forget(new QPushButton(tr("&Keep files, forget the task(s)", nullptr, int(m_tasks.size()))))
{
    setObjectName(QStringLiteral("deleteDialog"));
    //: title of the dialog that asks what to delete
    setWindowTitle(tr("Delete"));
    auto *heading = new PlainLabel(QStringLiteral("deleteTitle"));
    heading->setText(title(m_tasks));
    heading->setHeading(1);
    heading->setWordWrap(true);
    m_consequence->setText(tr("Working out what this frees …"));
    m_consequence->setWordWrap(true);
    m_grace->setText(tr("You can undo this for %n day(s).", nullptr, int(engine.options().graceMs / 86'400'000)));
    m_grace->setTone(Tone::Quiet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(m_consequence);
    layout->addWidget(m_grace);
    layout->addSpacing(12);
    makeButtons();
    setMinimumWidth(480);
    askUsage();
}

void DeleteDialog::showUsage(qint64 exclusiveBytes, qint64 bytes)
{
    m_consequence->setText(consequence(exclusiveBytes, bytes));
}

QString DeleteDialog::consequence(qint64 exclusiveBytes, qint64 bytes)
{
    const qint64 stays = std::max<qint64>(0, bytes - exclusiveBytes);
    if (stays == 0)
        return tr("Frees %1.").arg(Format::size(exclusiveBytes));
    if (exclusiveBytes == 0)
        return tr("Frees nothing: other tasks use all %1.").arg(Format::size(stays));
    return tr("Frees %1; %2 stay, other tasks use them.").arg(Format::size(exclusiveBytes), Format::size(stays));
}

QString DeleteDialog::title(const std::vector<Task> &tasks)
{
    if (tasks.size() != 1)
        return tr("Delete %n task(s)?", nullptr, int(tasks.size()));
    const Task &task = tasks.front();
    return tr("Delete %1?").arg(displaySafe(task.revision.isEmpty() ? task.name : task.name + u' ' + task.revision));
}

void DeleteDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->setObjectName(QStringLiteral("deleteButtons"));
    if (m_isRunning) // "Cancel" could mean the tasks
        buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Keep it (them)", nullptr, int(m_tasks.size())));
    m_delete->setObjectName(QStringLiteral("deleteFiles"));
    m_delete->setIcon(symbolicIcon(QStringLiteral("delete")));
    m_delete->setDefault(true);
    m_forget->setObjectName(QStringLiteral("deleteForget"));
    m_forget->setToolTip(tr("The files stay where they are and are yours from now on."));
    m_forget->setAutoDefault(false);
    buttons->addButton(m_forget, QDialogButtonBox::ActionRole);
    buttons->addButton(m_delete, QDialogButtonBox::AcceptRole);
    m_forget->setVisible(!m_isRunning); // after adding, which shows it
    connect(buttons, &QDialogButtonBox::rejected, this, &DeleteDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_forget, &QPushButton::clicked, this, [this] { choose(true); });
    static_cast<QVBoxLayout *>(layout())->addWidget(buttons);
    m_delete->setFocus(); // Enter does what the dialog is about
}

void DeleteDialog::askUsage()
{
    for (const Task &task : m_tasks) {
        onReply(m_engine.deletePreview(task.id), this, [this](const Result<TaskUsageLine> &usage) {
            if (usage) {
                m_exclusive += usage->exclusiveBytes;
                m_bytes += usage->bytes;
            }
            if (++m_answers == m_tasks.size())
                showUsage(m_exclusive, m_bytes);
        });
    }
}

void DeleteDialog::choose(bool keepFiles)
{
    DeleteOptions options;
    options.keepFiles = keepFiles;
    emit chosen(options);
    accept();
}

} // namespace heirloom
