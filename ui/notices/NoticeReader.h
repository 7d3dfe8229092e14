// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QObject>

namespace heirloom {

class Engine;

/// Tells what happened behind the window: what ended while none was open, and stored content that turned out damaged,
/// whichever process found it. What was told is acknowledged, so that no window tells it again. GUI thread, owned by
/// the window.
class NoticeReader : public QObject
{
    Q_OBJECT
public:
    explicit NoticeReader(Engine &engine, QObject *parent = nullptr);
    /// Call once, when the signals are connected.
    void begin();

signals:
    /// One sentence on tasks that ended before this window was there, and one on followed sources.
    void missed(const QString &sentence);
    void damaged(const QString &sentence);
    /// What the user wants to run after downloads did not work.
    void commandFailed(const QString &sentence);

private:
    void read();
    void tellMissed(const std::vector<Notice> &ended, const std::vector<Notice> &syncs);
    void tell(const std::vector<Notice> &notices);

    Engine &m_engine;
    bool m_isFirst = true;
    qint64 m_told = 0; ///< the newest that was told: it may be read again before it is known to be
};

} // namespace heirloom
