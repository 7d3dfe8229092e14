// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QStringList>
#include <QVariantMap>

// The parts of a desktop that programs talk to, as much of them as is asked for. Each writes down what it was told.
// They answer on the thread that made them.
namespace heirloom::test {

/// A notification server.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        uint replaces = 0;
        QString icon, summary, body;
        QStringList actions;
        QVariantMap hints;
    };
    explicit FakeNotifications(const QDBusConnection &bus, const QStringList &capabilities = {});
    ~FakeNotifications() override;

    QList<Shown> shown;
    uint lastId = 0;
    void choose(uint id, const QString &action, const QString &token = {});
    void close(uint id);

public slots:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int timeoutMs);

private:
    void tell(const QString &signal, const QVariantList &arguments);
    QDBusConnection m_bus;
    QStringList m_capabilities;
};

/// systemd-logind's inhibitor locks: each is held as long as somebody has the other end of its pipe open.
class FakeLogin : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit FakeLogin(const QDBusConnection &bus);
    ~FakeLogin() override;

    struct Lock
    {
        QString what, who, why, mode;
        int readEnd = -1;
    };
    QList<Lock> locks;
    int held() const;

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode);

private:
    QDBusConnection m_bus;
};

/// The desktop's own power management, where there is no logind.
class FakePowerManagement : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")
public:
    explicit FakePowerManagement(const QDBusConnection &bus);
    ~FakePowerManagement() override;
    QList<uint> held;

public slots:
    uint Inhibit(const QString &application, const QString &reason);
    void UnInhibit(uint cookie);

private:
    QDBusConnection m_bus;
    uint m_last = 0;
};

/// A dock that shows progress.
class FakeDock : public QObject
{
    Q_OBJECT
public:
    explicit FakeDock(const QDBusConnection &bus);
    struct Update
    {
        QString application;
        QVariantMap properties;
    };
    QList<Update> updates;

private slots:
    void take(const QString &application, const QVariantMap &properties);

private:
    QDBusConnection m_bus;
};

/// A tray (StatusNotifierWatcher and host in one).
class FakeTray : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isReady)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ registered)
    Q_PROPERTY(int ProtocolVersion READ version)
public:
    explicit FakeTray(const QDBusConnection &bus);
    ~FakeTray() override;

    bool isReady() const { return true; }
    QStringList registered() const { return items; }
    int version() const { return 0; }
    QStringList items; ///< by their services
    /// As a click on the first one.
    void activate();
    QVariant property(const QString &name);

public slots:
    void RegisterStatusNotifierItem(const QString &service);
    void RegisterStatusNotifierHost(const QString &) {}

private:
    QDBusConnection m_bus;
};

} // namespace heirloom::test
