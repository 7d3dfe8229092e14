// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bus/DesktopServices.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <poll.h>
#include <unistd.h>

namespace heirloom::test {

namespace {

const auto notifications = QStringLiteral("org.freedesktop.Notifications");
const auto notificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const auto login = QStringLiteral("org.freedesktop.login1");
const auto power = QStringLiteral("org.freedesktop.PowerManagement");
const auto tray = QStringLiteral("org.kde.StatusNotifierWatcher");
const auto itemPath = QStringLiteral("/StatusNotifierItem");
const auto itemInterface = QStringLiteral("org.kde.StatusNotifierItem");

void serve(QDBusConnection bus, const QString &name, const QString &path, QObject *object)
{
    if (!bus.registerObject(path, object, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties) ||
        !bus.registerService(name))
        qFatal("cannot be %s: %s", qPrintable(name), qPrintable(bus.lastError().message()));
}

} // namespace

FakeNotifications::FakeNotifications(const QDBusConnection &bus, const QStringList &capabilities)
    : m_bus(bus), m_capabilities(capabilities)
{
    serve(m_bus, notifications, notificationsPath, this);
}

FakeNotifications::~FakeNotifications()
{
    m_bus.unregisterService(notifications);
}

uint FakeNotifications::Notify(const QString &, uint replaces, const QString &icon, const QString &summary,
                               const QString &body, const QStringList &actions, const QVariantMap &hints, int)
{
    shown.append({replaces, icon, summary, body, actions, hints});
    return replaces > 0 ? replaces : ++lastId;
}

void FakeNotifications::choose(uint id, const QString &action, const QString &token)
{
    if (!token.isEmpty())
        tell(QStringLiteral("ActivationToken"), {id, token});
    tell(QStringLiteral("ActionInvoked"), {id, action});
}

void FakeNotifications::close(uint id)
{
    tell(QStringLiteral("NotificationClosed"), {id, uint(2)});
}

void FakeNotifications::tell(const QString &signal, const QVariantList &arguments)
{
    auto message = QDBusMessage::createSignal(notificationsPath, notifications, signal);
    message.setArguments(arguments);
    m_bus.send(message);
}

FakeLogin::FakeLogin(const QDBusConnection &bus) : m_bus(bus)
{
    serve(m_bus, login, QStringLiteral("/org/freedesktop/login1"), this);
}

FakeLogin::~FakeLogin()
{
    m_bus.unregisterService(login);
    for (const Lock &lock : locks)
        ::close(lock.readEnd);
}

QDBusUnixFileDescriptor FakeLogin::Inhibit(const QString &what, const QString &who, const QString &why,
                                           const QString &mode)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    locks.append({what, who, why, mode, ends[0]});
    const QDBusUnixFileDescriptor given(ends[1]); // a copy
    ::close(ends[1]);
    return given;
}

int FakeLogin::held() const
{
    return int(std::count_if(locks.begin(), locks.end(), [](const Lock &lock) {
        pollfd asked{lock.readEnd, POLLIN, 0};
        ::poll(&asked, 1, 0);
        return (asked.revents & POLLHUP) == 0;
    }));
}

FakePowerManagement::FakePowerManagement(const QDBusConnection &bus) : m_bus(bus)
{
    serve(m_bus, power, QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"), this);
}

FakePowerManagement::~FakePowerManagement()
{
    m_bus.unregisterService(power);
}

uint FakePowerManagement::Inhibit(const QString &, const QString &)
{
    held << ++m_last;
    return m_last;
}

void FakePowerManagement::UnInhibit(uint cookie)
{
    held.removeAll(cookie);
}

FakeDock::FakeDock(const QDBusConnection &bus) : m_bus(bus)
{
    m_bus.connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"), this,
                  SLOT(take(QString, QVariantMap)));
    m_bus.interface()->isServiceRegistered(m_bus.baseService()); // answered when the bus knows of the line above
}

void FakeDock::take(const QString &application, const QVariantMap &properties)
{
    updates.append({application, properties});
}

FakeTray::FakeTray(const QDBusConnection &bus) : m_bus(bus)
{
    serve(m_bus, tray, QStringLiteral("/StatusNotifierWatcher"), this);
}

FakeTray::~FakeTray()
{
    m_bus.unregisterService(tray);
}

void FakeTray::RegisterStatusNotifierItem(const QString &service)
{
    items << service;
}

void FakeTray::activate()
{
    auto call = QDBusMessage::createMethodCall(items.value(0), itemPath, itemInterface, QStringLiteral("Activate"));
    call << 0 << 0;
    m_bus.send(call);
}

QVariant FakeTray::property(const QString &name)
{
    auto call = QDBusMessage::createMethodCall(
        items.value(0), itemPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << itemInterface << name;
    const QDBusReply<QVariant> reply = m_bus.call(call);
    return reply.value();
}

} // namespace heirloom::test
