// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace heirloom::test {

/// A message bus of one test's own, which starts no services by itself. Ends with the object.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    QString address() const { return m_address; }
    /// A connection of this process, closed with the bus. Each name is another participant.
    QDBusConnection connection(const QString &name);

private:
    QTemporaryDir m_dir;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace heirloom::test
