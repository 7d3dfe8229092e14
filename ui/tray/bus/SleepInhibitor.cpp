// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/bus/SleepInhibitor.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace heirloom {

namespace {

QDBusMessage desktopCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.PowerManagement"),
                                          QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"),
                                          QStringLiteral("org.freedesktop.PowerManagement.Inhibit"), method);
}

} // namespace

SleepInhibitor::SleepInhibitor(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : QObject(parent), m_system(system), m_session(session)
{
}

SleepInhibitor::~SleepInhibitor()
{
    release();
}

void SleepInhibitor::setWanted(bool wanted)
{
    if (std::exchange(m_isWanted, wanted) == wanted)
        return;
    if (!wanted)
        release();
    else if (!m_isAsking)
        askLogin();
}

void SleepInhibitor::askLogin()
{
    m_isAsking = true;
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    //: why the computer does not fall asleep
    call << QStringLiteral("sleep:idle") << QStringLiteral("Heirloom") << tr("Files are being downloaded")
         << QStringLiteral("block");
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isError() && m_isWanted)
            return askDesktop();
        m_isAsking = false;
        if (!reply.isError() && m_isWanted)
            m_lock = reply.value(); // one that is not wanted any more is closed here
    });
}

void SleepInhibitor::askDesktop()
{
    auto call = desktopCall(QStringLiteral("Inhibit"));
    call << QStringLiteral("Heirloom") << tr("Files are being downloaded");
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            return;
        m_cookie = reply.value();
        if (!m_isWanted)
            release();
    });
}

void SleepInhibitor::release()
{
    m_lock = QDBusUnixFileDescriptor();
    if (const uint cookie = std::exchange(m_cookie, 0)) {
        auto call = desktopCall(QStringLiteral("UnInhibit"));
        call << cookie;
        m_session.send(call);
    }
}

} // namespace heirloom
