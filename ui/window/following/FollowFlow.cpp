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
    // A task of the newer revision, or the end of one, changes what is news.
    connect(&m_tasks, &TaskTableModel::numbersChanged, this, [this] {
        if (std::exchange(m_listed, m_tasks.numbers().all) != m_listed)
            read();
    });
    read();
}

void FollowFlow::read()
{
    m_isStale = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    onReply(m_engine.news(), this, [this](const Result<std::vector<TaskNews>> &news) {
        m_isReading = false;
        if (news)
            m_tasks.setNews(*news);
        if (std::exchange(m_isStale, false))
            read();
    });
}

void FollowFlow::lookForNews(const std::vector<Task> &tasks)
{
    if (tasks.empty())
        return;
    m_stop.request_stop(); // what was wanted before
    m_stop = std::stop_source();
    m_waiting.assign(tasks.begin(), tasks.end());
    m_asked = int(tasks.size());
    m_newer = 0;
    m_problem.reset();
    m_notice.tell(Tone::Normal,
                  m_asked == 1 ? tr("Looking for a newer revision of %1 …").arg(displaySafe(tasks.front().name))
                               : tr("Looking for newer revisions of %Ln task(s) …", nullptr, m_asked),
                  {{QStringLiteral("noticeStopLooking"), tr("Stop"), [this] {
                        m_stop.request_stop();
                        m_waiting.clear();
                        m_notice.dismiss();
                    }}});
    lookAtNext();
}

void FollowFlow::lookAtNext()
{
    const Task task = m_waiting.front();
    m_waiting.pop_front();
    onReply(m_engine.lookForNews(task.id, m_stop.get_token()), this,
            [this, task, stop = m_stop.get_token()](const Result<TaskNews> &news) {
                read();
                if (!stop.stop_requested())
                    take(task, news);
            });
}

void FollowFlow::take(const Task &task, const Result<TaskNews> &news)
{
    m_newer += news && news->isNewer ? 1 : 0;
    if (!news && !m_problem)
        m_problem = news.error();
    if (!m_waiting.empty())
        return lookAtNext();
    if (m_asked > 1)
        tellAll();
    else
        news ? tellOne(task, *news) : m_notice.tell(Tone::Bad, UserText::sentence(news.error()));
}

void FollowFlow::tellOne(const Task &task, const TaskNews &news)
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

void FollowFlow::tellAll()
{
    //: of the tasks that were asked for
    const QString found = tr("%Ln task(s) have something newer.", nullptr, m_newer);
    m_notice.tell(
        m_problem ? Tone::Bad : Tone::Normal,
        m_problem ? tr("%1 Not all could be looked at: %2", "two sentences").arg(found, UserText::sentence(*m_problem))
                  : found);
}

} // namespace heirloom
