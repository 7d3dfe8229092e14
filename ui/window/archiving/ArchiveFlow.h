// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "engine/EngineTypes.h"
#include "engine/archiving/ArchiveTypes.h"

#include <QObject>

namespace heirloom {

class Engine;
class NoticeBar;

/// Archiving from question to the way back: asks, archives what is completed, says what became of it and offers to
/// restore it. GUI thread, owned by the window.
class ArchiveFlow : public QObject
{
    Q_OBJECT
public:
    ArchiveFlow(Engine &engine, NoticeBar &notice, QWidget *window);

    void ask(const std::vector<Task> &tasks);
    void restore(const std::vector<Task> &tasks);

signals:
    void failed(const heirloom::Error &error);

private:
    struct Batch ///< shared by the replies on their way
    {
        std::vector<Task> archived;
        qint64 kept = 0;
        std::optional<Error> notPacked;
        size_t open = 0;
    };
    void archive(const std::vector<Task> &tasks);
    void tell(const Batch &batch);

    Engine &m_engine;
    NoticeBar &m_notice;
    QWidget *m_window;
};

} // namespace heirloom
