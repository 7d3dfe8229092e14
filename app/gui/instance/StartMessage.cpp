// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/instance/StartMessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace heirloom {

namespace {

const QLatin1String linksName("links");
const QLatin1String backgroundName("background");
const QLatin1String tokenName("token");
const QLatin1String actionName("action");
const QLatin1String newTask("new-task");
const QLatin1String pauseAll("pause-all");
constexpr qsizetype longestToken = 256;

bool isTaken(const StartMessage &message)
{
    return message.links.size() <= StartMessage::mostLinks && message.activationToken.size() <= longestToken &&
           !message.activationToken.contains('\0') &&
           std::all_of(message.links.begin(), message.links.end(), [](const QString &link) {
               return !link.isEmpty() && link.size() <= StartMessage::longestLink && link.isValidUtf16() &&
                      !link.contains(QChar(0));
           });
}

QJsonValue wordOf(StartMessage::Action action)
{
    switch (action) {
    case StartMessage::Action::NewTask:
        return newTask;
    case StartMessage::Action::PauseAll:
        return pauseAll;
    case StartMessage::Action::None:
        break;
    }
    return {};
}

/// One that a newer version knows is none here.
StartMessage::Action actionOf(const QJsonValue &word)
{
    if (word.toString() == newTask)
        return StartMessage::Action::NewTask;
    return word.toString() == pauseAll ? StartMessage::Action::PauseAll : StartMessage::Action::None;
}

auto refused()
{
    return fail(ErrorCode::Invalid, QStringLiteral("too many or too long links at once"),
                QStringLiteral("give them in a text file with one link a line"));
}

} // namespace

Result<QByteArray> StartMessage::encode() const
{
    const QJsonObject object{{linksName, QJsonArray::fromStringList(links)},
                             {backgroundName, background},
                             {tokenName, QString::fromLatin1(activationToken)},
                             {actionName, wordOf(action)}};
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!isTaken(*this) || line.size() > mostBytes)
        return refused();
    return line;
}

Result<StartMessage> StartMessage::decode(const QByteArray &line)
{
    if (line.size() > mostBytes)
        return refused();
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(line, &problem).object();
    if (problem.error != QJsonParseError::NoError || !object[linksName].isArray())
        return fail(ErrorCode::Invalid, QStringLiteral("not the message of a start"));
    StartMessage message;
    const QJsonArray links = object[linksName].toArray();
    for (const auto &link : links)
        message.links << link.toString();
    message.background = object[backgroundName].toBool();
    message.activationToken = object[tokenName].toString().toLatin1();
    message.action = actionOf(object[actionName]);
    if (!isTaken(message))
        return refused();
    return message;
}

} // namespace heirloom
