// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/archiving/UnpackFlow.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "ui/dialogs/archiving/UnpackDialog.h"
#include "ui/support/Reply.h"
#include "ui/widgets/NoticeBar.h"

namespace heirloom {

UnpackFlow::UnpackFlow(Engine &engine, NoticeBar &notice, QWidget *window)
    : QObject(window), m_engine(engine), m_notice(notice), m_window(window)
{
    connect(&engine, &Engine::tasksChanged, this, &UnpackFlow::follow);
}

void UnpackFlow::ask(const Task &task)
{
    auto *dialog = new UnpackDialog(m_engine, task, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnpackDialog::accepted, this, [this, dialog] {
        onReply(m_engine.unpack(dialog->request()), this, [this](const Result<Task> &wanted) {
            if (!wanted)
                emit failed(wanted.error());
        });
    });
    dialog->open();
}

void UnpackFlow::follow(const std::vector<TaskSnapshot> &tasks)
{
    for (const TaskSnapshot &snapshot : tasks) {
        const Task &task = snapshot.task;
        if (task.state == TaskState::Running) {
            m_atWork.insert(task.id);
        } else if (m_atWork.erase(task.id) > 0 && task.state == TaskState::Completed) {
            onReply(m_engine.archives(task.id), this, [this, task](const Result<std::vector<ArchiveLine>> &archives) {
                if (archives)
                    offer(task, *archives);
            });
        }
    }
}

void UnpackFlow::offer(const Task &task, const std::vector<ArchiveLine> &archives)
{
    const auto open = std::count_if(archives.begin(), archives.end(), [](const ArchiveLine &archive) {
        return archive.state == ArchiveLine::State::Whole && archive.wish == UnpackWish::Ask;
    });
    const auto failed = std::find_if(archives.begin(), archives.end(), [](const ArchiveLine &archive) {
        return archive.state == ArchiveLine::State::Failed || archive.refused > 0;
    });
    if (failed != archives.end() && task.error)
        return m_notice.tell(
            Tone::Bad, QStringLiteral("%1: %2").arg(displaySafe(failed->path), UnpackDialog::stateText(*failed)), {});
    if (open == 0)
        return;
    const QString name = displaySafe(task.revision.isEmpty() ? task.name : task.name + u' ' + task.revision);
    const NoticeBar::Choice unpack{QStringLiteral("offerUnpack"), tr("&Unpack…"), [this, task] {
                                       m_notice.dismiss();
                                       ask(task);
                                   }};
    //: %1 is the name of a task
    m_notice.tell(Tone::Normal, tr("%1 has brought %n archive(s).", nullptr, int(open)).arg(name), {unpack});
}

} // namespace heirloom
