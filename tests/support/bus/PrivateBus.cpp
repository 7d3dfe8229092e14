// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bus/PrivateBus.h"

#include <QFile>

namespace heirloom::test {

namespace {

constexpr int patienceMs = 20'000;
constexpr char configuration[] = R"(<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

PrivateBus::PrivateBus()
{
    QFile file(m_dir.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no configuration of a bus");
    file.write(QString::fromLatin1(configuration).arg(m_dir.path()).toUtf8());
    file.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                    QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
    if (!m_daemon.waitForReadyRead(patienceMs))
        qFatal("dbus-daemon does not start: %s", m_daemon.readAllStandardError().constData());
    m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : m_names)
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connection(const QString &name)
{
    if (!m_names.contains(name))
        m_names << name;
    return QDBusConnection::connectToBus(m_address, name);
}

} // namespace heirloom::test
