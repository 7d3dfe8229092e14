// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/DeleteFlow.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "settings/Settings.h"
#include "ui/dialogs/DeleteDialog.h"
#include "ui/support/Format.h"
#include "ui/support/Reply.h"
#include "ui/widgets/NoticeBar.h"

#include <QDateTime>

namespace heirloom {

DeleteFlow::DeleteFlow(Engine &engine, const Settings &settings, NoticeBar &notice, QWidget *window)
    : QObject(window), m_engine(engine), m_settings(settings), m_notice(notice), m_window(window)
{
}

void DeleteFlow::ask(const std::vector<Task> &tasks)
{
    if (tasks.empty())
        return;
    if (!m_settings.flag(SettingKey::ConfirmDelete)) {
        start(tasks, {});
        return;
    }
    auto *dialog = new DeleteDialog(m_engine, tasks, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeleteDialog::chosen, this,
            [this, tasks](const DeleteOptions &options) { start(tasks, options); });
    dialog->open();
}

void DeleteFlow::start(const std::vector<Task> &tasks, const DeleteOptions &options)
{
    auto batch = std::make_shared<Batch>();
    batch->options = options;
    batch->tasks = tasks;
    batch->open = tasks.size();
    for (const Task &task : tasks) {
        if (isTerminal(task.state)) {
            remove(batch, task);
            continue;
        }
        onReply(m_engine.cancel(task.id), this, [this, batch, task](const Result<Task> &cancelled) {
            // It may have finished by itself meanwhile; then cancelling was refused and deleting works.
            if (cancelled || cancelled.error().code == ErrorCode::Conflict) {
                remove(batch, task);
                return;
            }
            emit failed(cancelled.error());
            oneDone(batch);
        });
    }
}

void DeleteFlow::remove(const BatchPtr &batch, const Task &task)
{
    onReply(m_engine.remove(task.id, batch->options), this, [this, batch, task](const Result<DeleteReport> &report) {
        if (!report) {
            emit failed(report.error());
        } else {
            batch->deleted.push_back(task.id);
            batch->names << displaySafe(task.revision.isEmpty() ? task.name : task.name + u' ' + task.revision);
            batch->frees += report->reclaimableBytes;
            batch->bytes += task.counts.bytesDone;
            batch->kept += report->kept;
        }
        oneDone(batch);
    });
}

void DeleteFlow::oneDone(const BatchPtr &batch)
{
    if (--batch->open == 0 && !batch->deleted.empty())
        tell(batch);
}

void DeleteFlow::tell(const BatchPtr &batch)
{
    const QString what =
        //: what was deleted or forgotten: object of the sentences "Deleted %1." and "Forgot %1."
        batch->names.size() == 1 ? batch->names.front() : tr("%n task(s)", nullptr, int(batch->names.size()));
    const qint64 stays = qMax<qint64>(0, batch->bytes - batch->frees);
    QString text;
    if (batch->options.keepFiles)
        text = tr("Forgot %1. The files stay and are yours.").arg(what);
    else if (stays == 0)
        text = tr("Deleted %1. It frees %2.").arg(what, Format::size(batch->frees));
    else
        text = tr("Deleted %1. It frees %2; %3 stay, other tasks use them.")
                   .arg(what, Format::size(batch->frees), Format::size(stays));
    if (!batch->kept.isEmpty())
        text += u' ' + tr("%n file(s) that you had changed were left in place.", nullptr, int(batch->kept.size()));
    const NoticeBar::Choice undoChoice{QStringLiteral("undoDelete"), tr("&Undo"),
                                       [this, tasks = batch->deleted] { undo(tasks); }};
    if (batch->frees == 0) {
        m_notice.tell(Tone::Normal, text, {undoChoice});
        return;
    }
    const qint64 at = QDateTime::currentMSecsSinceEpoch() + m_engine.options().graceMs;
    //: %1 is a date; the button "Reclaim now" follows
    const QString when = tr("space returns on %1, or now:").arg(Format::day(at));
    m_notice.tell(Tone::Normal, text, {undoChoice}, when,
                  {QStringLiteral("undoReclaim"), tr("Rec&laim now"),
                   [this, tasks = batch->tasks] { emit reclaimRequested(tasks); }});
}

void DeleteFlow::undo(const std::vector<TaskId> &tasks)
{
    m_notice.dismiss();
    for (const TaskId task : tasks) {
        onReply(m_engine.undelete(task), this,
                [this](const Result<Task> &back) { back ? emit restored(back->id) : emit failed(back.error()); });
    }
}

} // namespace heirloom
