// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace heirloom {

class Engine;
class PlainLabel;

/// The addresses that the user names for a task's files, one a line. Closes when they are written down; what is wrong
/// with them stands in it. GUI thread, owned by its parent widget.
class MirrorsDialog : public QDialog
{
    Q_OBJECT
public:
    MirrorsDialog(Engine &engine, const Task &task, QWidget *parent = nullptr);

    void accept() override;

private:
    QString explanation(const Task &task) const;

    Engine &m_engine;
    const TaskId m_task;
    QPlainTextEdit *m_text;
    PlainLabel *m_problem;
    QPushButton *m_save;
};

} // namespace heirloom
