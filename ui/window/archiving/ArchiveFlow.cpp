// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/archiving/ArchiveFlow.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/dialogs/archiving/ArchiveDialog.h"
#include "ui/support/Reply.h"
#include "ui/widgets/NoticeBar.h"

namespace heirloom {

ArchiveFlow::ArchiveFlow(Engine &engine, NoticeBar &notice, QWidget *window)
    : QObject(window), m_engine(engine), m_notice(notice), m_window(window)
{
}

void ArchiveFlow::ask(const std::vector<Task> &tasks)
{
    std::vector<Task> completed;
    for (const Task &task : tasks) {
        if (task.state == TaskState::Completed)
            completed.push_back(task);
    }
    if (completed.empty())
        return;
    auto *dialog = new ArchiveDialog(m_engine, completed, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ArchiveDialog::accepted, this, [this, completed] { archive(completed); });
    dialog->open();
}

void ArchiveFlow::archive(const std::vector<Task> &tasks)
{
    auto batch = std::make_shared<Batch>();
    batch->open = tasks.size();
    for (const Task &task : tasks) {
        onReply(m_engine.archive(task.id), this, [this, batch, task](const Result<ArchiveReport> &report) {
            if (report) {
                batch->archived.push_back(task);
                batch->kept += report->kept.size();
                batch->notPacked = report->notPacked ? report->notPacked : batch->notPacked;
            } else {
                emit failed(report.error());
            }
            if (--batch->open == 0 && !batch->archived.empty())
                tell(*batch);
        });
    }
}

void ArchiveFlow::tell(const Batch &batch)
{
    const Task &first = batch.archived.front();
    const QString what =
        //: what was archived: object of the sentence "Archived %1."
        batch.archived.size() == 1
            ? displaySafe(first.revision.isEmpty() ? first.name : first.name + u' ' + first.revision)
            : tr("%n task(s)", nullptr, int(batch.archived.size()));
    QString text = tr("Archived %1.").arg(what);
    if (batch.kept > 0)
        text += u' ' + tr("%n file(s) that you had changed were left in place.", nullptr, int(batch.kept));
    if (batch.notPacked)
        //: %1 is why
        text += u' ' + tr("Small files stay unpacked: %1").arg(UserText::sentence(*batch.notPacked));
    const NoticeBar::Choice back{QStringLiteral("undoArchive"), tr("&Restore"), [this, tasks = batch.archived] {
                                     m_notice.dismiss();
                                     restore(tasks);
                                 }};
    m_notice.tell(batch.notPacked ? Tone::Warning : Tone::Normal, text, {back});
}

void ArchiveFlow::restore(const std::vector<Task> &tasks)
{
    for (const Task &task : tasks) {
        onReply(m_engine.restore(task.id), this, [this](const Result<Task> &restored) {
            if (!restored)
                emit failed(restored.error());
        });
    }
}

} // namespace heirloom
