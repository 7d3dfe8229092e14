// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/following/FollowFlow.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/models/TaskTableModel.h"
#include "ui/support/Reply.h"
#include "ui/widgets/NoticeBar.h"

namespace heirloom {

FollowFlow::FollowFlow(Engine &engine, TaskTableModel &tasks, NoticeBar &notice, QObject *parent)
    : QObject(parent), m_engine(engine), m_tasks(tasks), m_notice(notice)
{
}

void FollowFlow::begin()
{
    connect(&m_engine, &Engine::followedChanged, this, &FollowFlow::read);
    // A task of the newer revision, or the end of the one that is older, makes it no news any more.
    connect(&m_tasks, &TaskTableModel::numbersChanged, this, [this] {
        if (m_tasks.numbers().newer > 0)
            read();
    });
    read();
}

void FollowFlow::read()
{
    onReply(m_engine.news(), this, [this](const Result<std::vector<TaskNews>> &news) {
        if (news)
            m_tasks.setNews(*news);
    });
}

void FollowFlow::lookForNews(const std::vector<Task> &tasks)
{
    if (tasks.empty())
        return;
    m_notice.tell(Tone::Normal, tasks.size() == 1
                                    ? tr("Looking for a newer revision of %1 …").arg(displaySafe(tasks.front().name))
                                    : tr("Looking for newer revisions of %Ln task(s) …", nullptr, int(tasks.size())));
    for (const Task &task : tasks) {
        onReply(m_engine.lookForNews(task.id), this, [this, task](const Result<TaskNews> &news) {
            news ? tell(task, *news) : m_notice.tell(Tone::Bad, UserText::sentence(news.error()));
            read();
        });
    }
}

void FollowFlow::tell(const Task &task, const TaskNews &news)
{
    const QString name = displaySafe((task.name + u' ' + task.revision).trimmed());
    if (!news.isNewer) {
        m_notice.tell(Tone::Normal, tr("There is nothing newer than %1.", "a task").arg(name));
        return;
    }
    m_notice.tell(
        Tone::Normal,
        news.revision.isEmpty()
            ? tr("There is something newer than %1.", "a task").arg(name)
            : tr("There is something newer than %1: %2.", "a task, a revision").arg(name, displaySafe(news.revision)),
        {{QStringLiteral("noticeCompare"), tr("See what changed"), [this, task] {
              m_notice.dismiss();
              emit comparisonWanted({task});
          }}});
}

} // namespace heirloom
