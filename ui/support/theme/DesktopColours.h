// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace heirloom {

/// Whether the user's desktop asks programs for light or dark colours, as its portal (org.freedesktop.portal.Settings)
/// says it; no wish where there is no portal. Never waits: the answer comes as a change. GUI thread.
class DesktopColours : public QObject
{
    Q_OBJECT
public:
    enum class Wish { None, Dark, Light };

    explicit DesktopColours(QObject *parent = nullptr);
    Wish wish() const { return m_wish; }

signals:
    void changed();

private slots:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void set(uint value);

    Wish m_wish = Wish::None;
};

} // namespace heirloom
