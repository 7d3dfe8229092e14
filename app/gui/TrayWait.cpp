// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/TrayWait.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace heirloom {

namespace {
const auto watcherName = QStringLiteral("org.kde.StatusNotifierWatcher");
} // namespace

TrayWait::TrayWait(const QDBusConnection &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &TrayWait::decided);
}

void TrayWait::begin(int patienceMs)
{
    m_patience.start(m_session.isConnected() ? patienceMs : 0);
    auto *names = new QDBusServiceWatcher(watcherName, m_session, QDBusServiceWatcher::WatchForRegistration, this);
    const auto decide = [this] {
        if (m_patience.isActive())
            m_patience.start(0);
    };
    connect(names, &QDBusServiceWatcher::serviceRegistered, this, decide);
    auto ask =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    ask << watcherName;
    auto *asked = new QDBusPendingCallWatcher(m_session.asyncCall(ask), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [asked, decide] {
        asked->deleteLater();
        const QDBusPendingReply<bool> has = *asked;
        if (!has.isError() && has.value())
            decide();
    });
}

} // namespace heirloom
