// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/bus/LauncherProgress.h"

#include <QDBusMessage>

namespace heirloom {

namespace {
constexpr int pauseMs = 500;
} // namespace

LauncherProgress::LauncherProgress(const QString &desktopFile, const QDBusConnection &session, QObject *parent)
    : QObject(parent), m_application(QStringLiteral("application://%1.desktop").arg(desktopFile)),
      m_path(QStringLiteral("/com/canonical/unity/launcherentry/%1").arg(qHash(m_application))), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { show(m_state); });
}

void LauncherProgress::show(const State &state)
{
    m_state = state;
    if (m_state != m_told && !m_pause.isActive())
        tell();
}

void LauncherProgress::tell()
{
    m_told = m_state;
    auto signal = QDBusMessage::createSignal(m_path, QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                             QStringLiteral("Update"));
    const bool isVisible = m_state.active > 0;
    signal << m_application
           << QVariantMap{{QStringLiteral("progress"), qBound(0, m_state.percent, 100) / 100.0},
                          {QStringLiteral("progress-visible"), isVisible},
                          {QStringLiteral("count"), qint64(m_state.active)},
                          {QStringLiteral("count-visible"), isVisible}};
    m_session.send(signal);
    m_pause.start();
}

} // namespace heirloom
