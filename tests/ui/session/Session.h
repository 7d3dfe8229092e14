// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

namespace heirloom::test {

/// A desktop session of the test's own: a bus that starts nothing by itself, and on it a real GNOME Keyring once it is
/// asked for. Made before the application object, whose process gets its environment.
class Session
{
public:
    Session();
    ~Session();

    bool isRunning() const { return m_bus.state() == QProcess::Running; }
    /// Unlocked. True when it is there.
    bool startKeyring();

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

/// As much of the desktop's portal as is asked for: which colours it wants.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit FakePortal(uint colourScheme);
    ~FakePortal() override;
    bool isServing() const { return m_isServing; }
    void change(uint colourScheme);

public slots:
    QDBusVariant Read(const QString &group, const QString &key) const;

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    uint m_colourScheme;
    QDBusConnection m_connection;
    bool m_isServing = false;
};

} // namespace heirloom::test
