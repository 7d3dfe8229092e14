// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/bus/NotificationServer.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace heirloom {

namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

constexpr int asTheServerLikes = -1; // milliseconds until it closes the message
constexpr qsizetype longestToken = 256;

} // namespace

NotificationServer::NotificationServer(const QString &desktopFile, const QDBusConnection &session, QObject *parent)
    : QObject(parent), m_desktopFile(desktopFile), m_session(session)
{
    m_session.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(takeAction(uint, QString)));
    m_session.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(takeClosed(uint, uint)));
    m_session.connect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(takeToken(uint, QString)));
}

void NotificationServer::show(const Message &message)
{
    m_readsMarkup ? send(message) : learn(message);
}

void NotificationServer::learn(const Message &first)
{
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(callOf(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, first] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            emit refused(first);
            return;
        }
        m_readsMarkup = reply.value().contains(QStringLiteral("body-markup"));
        send(first);
    });
}

void NotificationServer::send(const Message &message)
{
    const QString body = *m_readsMarkup ? message.body.toHtmlEscaped() : message.body;
    const QVariantMap hints{{QStringLiteral("desktop-entry"), m_desktopFile},
                            {QStringLiteral("category"), message.category},
                            {QStringLiteral("urgency"), QVariant::fromValue(uchar(message.isUrgent ? 2 : 1))}};
    auto call = callOf(QStringLiteral("Notify"));
    call << QStringLiteral("Heirloom") << m_ids.value(message.key) << m_desktopFile << message.summary << body
         << message.actions << hints << asTheServerLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, message] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            m_readsMarkup.reset(); // another server may come
            m_ids.clear();
            emit refused(message);
            return;
        }
        m_ids[message.key] = reply.value();
    });
}

void NotificationServer::takeAction(uint id, const QString &action)
{
    const int key = m_ids.key(id, -1);
    if (key >= 0)
        emit chosen(key, action);
}

void NotificationServer::takeClosed(uint id, uint)
{
    const int key = m_ids.key(id, -1);
    if (key < 0)
        return;
    m_ids.remove(key);
    emit closed(key);
}

void NotificationServer::takeToken(uint id, const QString &token)
{
    // What is opened next may come to the front: Wayland wants to see this, and Qt looks for it there.
    if (m_ids.key(id, -1) >= 0 && token.size() <= longestToken)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace heirloom
