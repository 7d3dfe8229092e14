// SPDX-License-Identifier: GPL-3.0-or-later
#include "Session.h"

#include <QDBusConnectionInterface>
#include <QFile>
#include <QTest>

namespace heirloom::test {

namespace {

constexpr int patienceMs = 30'000;
const QString portalName = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourSchemeKey = QStringLiteral("color-scheme");

/// Without folders of services, so that nothing of the machine's is started.
constexpr const char *busConfiguration = R"(<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

Session::Session()
{
    QFile configuration(m_home.filePath(QStringLiteral("bus.conf")));
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(busConfiguration) < 0)
        return;
    configuration.close();
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + configuration.fileName(),
                                                QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!m_bus.waitForReadyRead(patienceMs))
        return;
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    for (const char *folder : {"XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(folder, QFile::encodeName(m_home.path()));
}

Session::~Session()
{
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->terminate();
        process->waitForFinished(patienceMs);
    }
}

bool Session::startKeyring()
{
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                                                             QStringLiteral("--components=secrets")});
    m_keyring.write("word");
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor(
        [] {
            return QDBusConnection::sessionBus().interface()->isServiceRegistered(
                QStringLiteral("org.freedesktop.secrets"));
        },
        patienceMs);
}

FakePortal::FakePortal(uint colourScheme)
    : m_colourScheme(colourScheme),
      m_connection(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal")))
{
    m_isServing = m_connection.registerObject(portalPath, this,
                                              QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
                  m_connection.registerService(portalName);
}

FakePortal::~FakePortal()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
}

void FakePortal::change(uint colourScheme)
{
    m_colourScheme = colourScheme;
    emit SettingChanged(appearance, colourSchemeKey, QDBusVariant(colourScheme));
}

QDBusVariant FakePortal::Read(const QString &group, const QString &key) const
{
    const bool isKnown = group == appearance && key == colourSchemeKey;
    // As the real one does: a variant in a variant.
    return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? QVariant(m_colourScheme) : QVariant(0U))));
}

} // namespace heirloom::test
