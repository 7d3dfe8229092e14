// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "engine/EngineTypes.h"

#include <QObject>

namespace heirloom {

class Engine;
class NoticeBar;
class Settings;

/// Deleting from question to undo: asks, cancels what runs, deletes, says what that frees and offers to undo it.
///
///     ask --chosen--> (cancel running ones) --> remove --> notice with Undo and Reclaim now
/// GUI thread, owned by the window.
class DeleteFlow : public QObject
{
    Q_OBJECT
public:
    DeleteFlow(Engine &engine, const Settings &settings, NoticeBar &notice, QWidget *window);

    /// Deletes at once, files too, if the user does not want to be asked.
    void ask(const std::vector<Task> &tasks);

signals:
    /// Of what these took, at once.
    void reclaimRequested(const std::vector<heirloom::Task> &deleted);
    void failed(const heirloom::Error &error);
    /// A deleted task is back.
    void restored(heirloom::TaskId task);

private:
    struct Batch ///< one answer of the user; shared by the replies on their way
    {
        DeleteOptions options;
        std::vector<Task> tasks;
        std::vector<TaskId> deleted;
        QStringList names;
        qint64 frees = 0;
        qint64 bytes = 0;
        QStringList kept;
        size_t open = 0;
    };
    using BatchPtr = std::shared_ptr<Batch>;

    void start(const std::vector<Task> &tasks, const DeleteOptions &options);
    void remove(const BatchPtr &batch, const Task &task);
    void oneDone(const BatchPtr &batch);
    void tell(const BatchPtr &batch);
    void undo(const std::vector<TaskId> &tasks);

    Engine &m_engine;
    const Settings &m_settings;
    NoticeBar &m_notice;
    QWidget *m_window;
};

} // namespace heirloom
