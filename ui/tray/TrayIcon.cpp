// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayIcon.h"

#include "ui/support/Format.h"
#include "ui/support/SymbolicIcon.h"

#include <QFontMetrics>
#include <QPainter>

namespace heirloom {

namespace {

constexpr size_t mostEvents = 5;
constexpr int widestEvent = 60; // average characters

/// A mark at the lower right corner of the program's icon: an arrow while it works, a stroke and a dot where somebody
/// should look. Shapes differ as well as colours.
QPixmap marked(int size, TrayIcon::State state)
{
    QPixmap pixmap = applicationIcon().pixmap(size, size);
    if (state == TrayIcon::State::Idle)
        return pixmap;
    const bool isActive = state == TrayIcon::State::Active;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 32.0, size / 32.0);
    painter.setPen(QPen(Qt::white, 1.6));
    painter.setBrush(isActive ? QColor(0x1f9d63) : QColor(0xd9480f));
    painter.drawEllipse(QRectF(13.5, 13.5, 17.5, 17.5));
    painter.setPen(QPen(Qt::white, 2.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (isActive) {
        painter.drawLine(QPointF(22.2, 17.6), QPointF(22.2, 26.0));
        painter.drawPolyline(QPolygonF({{18.8, 22.8}, {22.2, 26.2}, {25.6, 22.8}}));
    } else {
        painter.drawLine(QPointF(22.2, 17.4), QPointF(22.2, 22.4));
        painter.drawPoint(QPointF(22.2, 26.8));
    }
    return pixmap;
}

/// One line for a menu, in which a name has no say on shortcuts.
QString menuLine(const QString &sentence, const QFontMetrics &metrics)
{
    QString line = metrics.elidedText(sentence, Qt::ElideMiddle, metrics.averageCharWidth() * widestEvent);
    return line.replace(u'&', QStringLiteral("&&"));
}

} // namespace

TrayIcon::TrayIcon(QObject *parent) : QObject(parent)
{
    setObjectName(QStringLiteral("trayIcon"));
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    addAction(QStringLiteral("trayOpen"), tr("&Open Heirloom"), &TrayIcon::openWanted);
    addAction(QStringLiteral("trayPaste"), tr("&Add from clipboard"), &TrayIcon::pasteWanted);
    m_menu.addSeparator();
    m_syncAll = addAction(QStringLiteral("traySyncAll"), tr("&Sync followed sources now"), &TrayIcon::syncAllWanted);
    m_syncAll->setVisible(false);
    m_pauseAll = addAction(QStringLiteral("trayPauseAll"), tr("&Pause all"), &TrayIcon::pauseAllWanted);
    m_resumeAll = addAction(QStringLiteral("trayResumeAll"), tr("&Resume all"), &TrayIcon::resumeAllWanted);
    m_menu.addSeparator();
    m_afterEvents = m_menu.addSeparator();
    addAction(QStringLiteral("trayQuit"), tr("&Quit"), &TrayIcon::quitWanted);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            emit openWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::openWanted);
    showEvents();
    showState();
}

QAction *TrayIcon::addAction(const QString &name, const QString &text, void (TrayIcon::*wanted)())
{
    QAction *action = m_menu.addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

void TrayIcon::setTotals(const TaskTotals &totals)
{
    m_totals = totals;
    showState();
}

void TrayIcon::setFollowed(int sources)
{
    m_syncAll->setVisible(sources > 0);
}

void TrayIcon::setAttention(bool attention)
{
    m_attention = attention;
    showState();
}

void TrayIcon::addEvent(const DeskEvent &event)
{
    m_events.push_front(event);
    if (m_events.size() > mostEvents)
        m_events.pop_back();
    showEvents();
}

void TrayIcon::showMessage(const QString &summary, const QString &body)
{
    m_icon.showMessage(summary, body, QSystemTrayIcon::Information);
}

TrayIcon::State TrayIcon::state() const
{
    if (m_attention)
        return State::Attention;
    return m_totals.active > 0 ? State::Active : State::Idle;
}

QIcon TrayIcon::picture(State state)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64, 128})
        icon.addPixmap(marked(size, state));
    return icon;
}

void TrayIcon::showState()
{
    // The speed changes all the time; the desktop is told of what differs alone.
    if (std::exchange(m_shown, state()) != state())
        m_icon.setIcon(picture(state()));
    if (const QString text = words(); m_icon.toolTip() != text)
        m_icon.setToolTip(text);
    m_pauseAll->setEnabled(m_totals.active + m_totals.waiting > 0);
    m_resumeAll->setEnabled(m_totals.paused > 0);
}

QString TrayIcon::words() const
{
    if (m_attention)
        return tr("Heirloom: something needs your attention");
    if (m_totals.active == 0 && m_totals.waiting == 0)
        return m_totals.paused > 0 ? tr("Heirloom: %n download(s) paused", nullptr, m_totals.paused)
                                   : tr("Heirloom: nothing to do");
    if (m_totals.active == 0)
        return tr("Heirloom: %n download(s) waiting", nullptr, m_totals.waiting);
    const QString speed = Format::speed(m_totals.bytesPerSecond);
    if (speed.isEmpty())
        return tr("Heirloom: %n download(s) active", nullptr, m_totals.active);
    //: %1 is a speed
    return tr("Heirloom: %n download(s) active, %1", nullptr, m_totals.active).arg(speed);
}

void TrayIcon::showEvents()
{
    qDeleteAll(std::exchange(m_eventActions, {}));
    const auto insert = [this](const QString &text) {
        auto *action = new QAction(text, &m_menu);
        action->setObjectName(QStringLiteral("trayEvent%1").arg(m_eventActions.size() + 1));
        m_menu.insertAction(m_afterEvents, action);
        m_eventActions.push_back(action);
        return action;
    };
    if (m_events.empty())
        insert(tr("Nothing has happened yet"))->setEnabled(false);
    for (const DeskEvent &event : m_events)
        connect(insert(menuLine(event.sentence, m_menu.fontMetrics())), &QAction::triggered, this, [this, event] {
            event.followed.isEmpty() ? emit taskWanted(event.task) : emit followedWanted(event.followed);
        });
}

} // namespace heirloom
