// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/States.h"

#include <algorithm>
#include <array>
#include <utility>

namespace heirloom {

namespace {

template <class E> using Name = std::pair<E, const char16_t *>;
template <class E> using Change = std::pair<E, E>;

constexpr std::array<Name<TaskState>, 10> taskNames{{
    {TaskState::Planning, u"planning"},
    {TaskState::Ready, u"ready"},
    {TaskState::Running, u"running"},
    {TaskState::Waiting, u"waiting"},
    {TaskState::Paused, u"paused"},
    {TaskState::Completed, u"completed"},
    {TaskState::Failed, u"failed"},
    {TaskState::Cancelled, u"cancelled"},
    {TaskState::Archived, u"archived"},
    {TaskState::Deleting, u"deleting"},
}};

constexpr std::array<Name<ItemState>, 6> itemNames{{
    {ItemState::Pending, u"pending"},
    {ItemState::Inherit, u"inherit"},
    {ItemState::Assigned, u"assigned"},
    {ItemState::Done, u"done"},
    {ItemState::Failed, u"failed"},
    {ItemState::Skipped, u"skipped"},
}};

constexpr std::array<Name<ObjectState>, 6> objectNames{{
    {ObjectState::Staging, u"staging"},
    {ObjectState::Live, u"live"},
    {ObjectState::Condemned, u"condemned"},
    {ObjectState::Deleting, u"deleting"},
    {ObjectState::Quarantined, u"quarantined"},
    {ObjectState::Lost, u"lost"},
}};

constexpr std::array<Name<LinkMethod>, 5> methodNames{{
    {LinkMethod::Auto, u"auto"},
    {LinkMethod::Reflink, u"reflink"},
    {LinkMethod::Hardlink, u"hardlink"},
    {LinkMethod::Symlink, u"symlink"},
    {LinkMethod::Copy, u"copy"},
}};

constexpr std::array<Name<Origin>, 2> originNames{{
    {Origin::Downloaded, u"downloaded"},
    {Origin::Inherited, u"inherited"},
}};

constexpr std::array<Name<WaitReason>, 3> waitNames{{
    {WaitReason::Space, u"space"},
    {WaitReason::Source, u"source"},
    {WaitReason::Network, u"network"},
}};

constexpr std::array<Name<TaskPriority>, 3> priorityNames{{
    {TaskPriority::High, u"high"},
    {TaskPriority::Normal, u"normal"},
    {TaskPriority::Low, u"low"},
}};

constexpr std::array<Name<UnpackWish>, 3> unpackNames{{
    {UnpackWish::Ask, u"ask"},
    {UnpackWish::Always, u"always"},
    {UnpackWish::Never, u"never"},
}};

constexpr std::array<Change<TaskState>, 29> taskChanges{{
    {TaskState::Planning, TaskState::Ready},     {TaskState::Planning, TaskState::Paused},
    {TaskState::Planning, TaskState::Failed},    {TaskState::Planning, TaskState::Cancelled},
    {TaskState::Ready, TaskState::Running},      {TaskState::Ready, TaskState::Paused},
    {TaskState::Ready, TaskState::Cancelled},    {TaskState::Running, TaskState::Ready},
    {TaskState::Running, TaskState::Waiting},    {TaskState::Running, TaskState::Paused},
    {TaskState::Running, TaskState::Completed},  {TaskState::Running, TaskState::Failed},
    {TaskState::Running, TaskState::Cancelled},  {TaskState::Waiting, TaskState::Running},
    {TaskState::Waiting, TaskState::Ready},      {TaskState::Waiting, TaskState::Paused},
    {TaskState::Waiting, TaskState::Cancelled},  {TaskState::Paused, TaskState::Ready},
    {TaskState::Paused, TaskState::Cancelled},   {TaskState::Failed, TaskState::Ready},
    {TaskState::Cancelled, TaskState::Ready},    {TaskState::Completed, TaskState::Ready},
    {TaskState::Completed, TaskState::Archived}, {TaskState::Archived, TaskState::Ready},
    {TaskState::Completed, TaskState::Deleting}, {TaskState::Failed, TaskState::Deleting},
    {TaskState::Cancelled, TaskState::Deleting}, {TaskState::Archived, TaskState::Deleting},
    {TaskState::Paused, TaskState::Archived}, // one that a rebuilt ledger took up, all of whose content is there
}};

constexpr std::array<Change<ItemState>, 15> itemChanges{{
    {ItemState::Pending, ItemState::Assigned},
    {ItemState::Inherit, ItemState::Assigned},
    {ItemState::Pending, ItemState::Inherit},
    {ItemState::Inherit, ItemState::Pending},
    {ItemState::Assigned, ItemState::Pending},
    {ItemState::Assigned, ItemState::Inherit},
    {ItemState::Assigned, ItemState::Done},
    {ItemState::Assigned, ItemState::Failed},
    {ItemState::Failed, ItemState::Pending},
    {ItemState::Failed, ItemState::Inherit},
    {ItemState::Done, ItemState::Inherit},
    {ItemState::Done, ItemState::Pending},
    {ItemState::Pending, ItemState::Skipped},
    {ItemState::Skipped, ItemState::Pending},
    {ItemState::Inherit, ItemState::Skipped},
}};

constexpr std::array<Change<ObjectState>, 13> objectChanges{{
    {ObjectState::Staging, ObjectState::Live},
    {ObjectState::Staging, ObjectState::Lost},
    {ObjectState::Live, ObjectState::Condemned},
    {ObjectState::Condemned, ObjectState::Live},
    {ObjectState::Condemned, ObjectState::Deleting},
    {ObjectState::Live, ObjectState::Quarantined},
    {ObjectState::Condemned, ObjectState::Quarantined},
    {ObjectState::Live, ObjectState::Lost},
    {ObjectState::Condemned, ObjectState::Lost},
    {ObjectState::Quarantined, ObjectState::Lost},
    {ObjectState::Deleting, ObjectState::Staging},
    {ObjectState::Lost, ObjectState::Staging},
    {ObjectState::Quarantined, ObjectState::Staging},
}};

template <class E, size_t N> QString nameIn(const std::array<Name<E>, N> &names, E value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return QString::fromUtf16(name);
    }
    return {};
}

template <class E, size_t N> std::optional<E> valueIn(const std::array<Name<E>, N> &names, QStringView wanted)
{
    for (const auto &[value, name] : names) {
        if (wanted == QStringView(name))
            return value;
    }
    return std::nullopt;
}

template <class E, size_t N> bool contains(const std::array<Change<E>, N> &changes, E from, E to)
{
    return std::find(changes.begin(), changes.end(), Change<E>{from, to}) != changes.end();
}

} // namespace

QString toString(TaskState state)
{
    return nameIn(taskNames, state);
}
QString toString(ItemState state)
{
    return nameIn(itemNames, state);
}
QString toString(ObjectState state)
{
    return nameIn(objectNames, state);
}
QString toString(LinkMethod method)
{
    return nameIn(methodNames, method);
}
QString toString(Origin origin)
{
    return nameIn(originNames, origin);
}
QString toString(WaitReason reason)
{
    return nameIn(waitNames, reason);
}
QString toString(TaskPriority priority)
{
    return nameIn(priorityNames, priority);
}
QString toString(UnpackWish wish)
{
    return nameIn(unpackNames, wish);
}
std::optional<TaskState> taskStateFrom(QStringView name)
{
    return valueIn(taskNames, name);
}
std::optional<ItemState> itemStateFrom(QStringView name)
{
    return valueIn(itemNames, name);
}
std::optional<ObjectState> objectStateFrom(QStringView name)
{
    return valueIn(objectNames, name);
}
std::optional<LinkMethod> linkMethodFrom(QStringView name)
{
    return valueIn(methodNames, name);
}
std::optional<Origin> originFrom(QStringView name)
{
    return valueIn(originNames, name);
}
std::optional<WaitReason> waitReasonFrom(QStringView name)
{
    return valueIn(waitNames, name);
}
std::optional<TaskPriority> taskPriorityFrom(QStringView name)
{
    return valueIn(priorityNames, name);
}
std::optional<UnpackWish> unpackWishFrom(QStringView name)
{
    return valueIn(unpackNames, name);
}

bool isAllowed(TaskState from, TaskState to)
{
    return contains(taskChanges, from, to);
}
bool isAllowed(ItemState from, ItemState to)
{
    return contains(itemChanges, from, to);
}
bool isAllowed(ObjectState from, ObjectState to)
{
    return contains(objectChanges, from, to);
}

bool isQueueable(TaskState state)
{
    return state != TaskState::Completed && state != TaskState::Archived && state != TaskState::Deleting;
}

bool isTerminal(TaskState state)
{
    return state == TaskState::Completed || state == TaskState::Failed || state == TaskState::Cancelled ||
           state == TaskState::Archived;
}

} // namespace heirloom
