// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/Notifier.h"

#include <set>

namespace heirloom {

namespace {

constexpr int gatherMs = 700;
const auto defaultAction = QStringLiteral("default");
const auto folderAction = QStringLiteral("folder");

/// How many tasks or sources they are about: what happens to one source again replaces what was said of it.
int subjects(const std::vector<DeskEvent> &events)
{
    std::set<QString> followed;
    int others = 0;
    for (const DeskEvent &event : events)
        event.followed.isEmpty() ? void(++others) : void(followed.insert(event.followed));
    return others + int(followed.size());
}

} // namespace

Notifier::Notifier(NotificationServer &server, QObject *parent) : QObject(parent), m_server(server)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gatherMs);
    connect(&m_gathering, &QTimer::timeout, this, &Notifier::send);
    connect(&server, &NotificationServer::chosen, this, &Notifier::take);
    connect(&server, &NotificationServer::closed, this, [this](int key) { m_told.erase(Kind(key)); });
    connect(&server, &NotificationServer::refused, this,
            [this](const NotificationServer::Message &message) { m_told.erase(Kind(message.key)); });
}

void Notifier::tell(const DeskEvent &event)
{
    if (!isWanted(event.kind))
        return;
    m_new[event.kind].push_back(event);
    if (!m_gathering.isActive())
        m_gathering.start();
}

void Notifier::forgetTold()
{
    m_told.clear();
}

bool Notifier::isWanted(Kind kind) const
{
    switch (kind) {
    case Kind::Finished:
        return m_choices.finished;
    case Kind::Failed:
        return m_choices.failed;
    case Kind::WaitingForSpace:
        return m_choices.waiting;
    case Kind::Damage:
        return m_choices.damage;
    case Kind::Synced:
    case Kind::SyncTrouble:
        return m_choices.synced;
    case Kind::Deleted:
        return false; // it was the user who did it
    }
    return false;
}

void Notifier::send()
{
    for (auto &[kind, events] : std::exchange(m_new, {})) {
        auto &told = m_told[kind];
        told.insert(told.end(), events.begin(), events.end());
        m_server.show(messageOf(told));
    }
}

NotificationServer::Message Notifier::messageOf(const std::vector<DeskEvent> &events)
{
    const DeskEvent &last = events.back();
    const int count = subjects(events);
    const bool isOne = count == 1;
    NotificationServer::Message message;
    message.key = int(last.kind);
    message.actions = {defaultAction, tr("Open Heirloom")};
    switch (last.kind) {
    case Kind::Finished:
        message.summary = tr("Download finished");
        message.body = isOne ? last.sentence : tr("%n task(s) finished.", nullptr, count);
        message.category = QStringLiteral("transfer.complete");
        if (isOne)
            message.actions += {folderAction, tr("Show in folder")};
        break;
    case Kind::Failed:
        message.summary = tr("Download failed");
        message.body = isOne ? last.sentence : tr("%n task(s) failed.", nullptr, count);
        message.category = QStringLiteral("transfer.error");
        break;
    case Kind::WaitingForSpace:
        message.summary = tr("Not enough disk space");
        message.body = isOne ? last.sentence : tr("%n task(s) wait for disk space.", nullptr, count);
        message.category = QStringLiteral("transfer");
        break;
    case Kind::Damage:
        message.summary = tr("Stored content is damaged");
        message.body = last.sentence; // the newest stands for all of them
        message.isUrgent = true;
        break;
    case Kind::Synced:
        message.summary = tr("Followed sources");
        message.body = isOne ? last.sentence : tr("%n followed source(s) changed.", nullptr, count);
        message.category = QStringLiteral("transfer.complete");
        break;
    case Kind::SyncTrouble:
        message.summary = tr("A followed source needs you");
        message.body = isOne ? last.sentence : tr("%n followed source(s) need you.", nullptr, count);
        message.category = QStringLiteral("transfer.error");
        break;
    case Kind::Deleted:
        break;
    }
    return message;
}

void Notifier::take(int key, const QString &action)
{
    const auto told = m_told.find(Kind(key));
    const bool isOne = told != m_told.end() && subjects(told->second) == 1;
    const TaskId task = isOne ? told->second.front().task : TaskId();
    if (Kind(key) == Kind::Synced || Kind(key) == Kind::SyncTrouble)
        emit followedWanted(isOne ? told->second.front().followed : QString());
    else if (action == folderAction && task)
        emit folderWanted(task);
    else
        emit taskWanted(task);
}

} // namespace heirloom
