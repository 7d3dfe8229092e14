// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QDialog>

class QPushButton;

namespace heirloom {

class Engine;
class PlainLabel;

/// Asks how to delete, and says before what that frees. It only asks; the answer is `chosen()`. GUI thread, owned by
/// its parent.
class DeleteDialog : public QDialog
{
    Q_OBJECT
public:
    DeleteDialog(Engine &engine, std::vector<Task> tasks, QWidget *parent = nullptr);

    /// What deleting all of them would free, summed up.
    void showUsage(qint64 exclusiveBytes, qint64 bytes);
    /// "Frees 1.2 GB; 47 GB stay, other tasks use them."
    static QString consequence(qint64 exclusiveBytes, qint64 bytes);
    static QString title(const std::vector<Task> &tasks);

signals:
    void chosen(const heirloom::DeleteOptions &options);

private:
    void makeButtons();
    void askUsage();
    void choose(bool keepFiles);

    Engine &m_engine;
    std::vector<Task> m_tasks;
    bool m_isRunning;
    PlainLabel *m_consequence;
    PlainLabel *m_grace;
    QPushButton *m_delete;
    QPushButton *m_forget;
    qint64 m_exclusive = 0, m_bytes = 0;
    size_t m_answers = 0;
};

} // namespace heirloom
