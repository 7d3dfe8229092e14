// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QCoreApplication>
#include <QVariant>

namespace heirloom {

/// What the cells of the task table show of one task. Made when somebody looks: a list of 100,000 tasks costs no more
/// than the rows that are seen.
class TaskCells
{
    Q_DECLARE_TR_FUNCTIONS(heirloom::TaskTableModel)
public:
    /// `column` and `role` are those of TaskTableModel. `newer`: what its source offers now; null if that is nothing.
    static QVariant value(const TaskSnapshot &snapshot, const QString *newer, int column, int role);
    static QVariant title(int column, int role);

private:
    static QVariant display(const TaskSnapshot &snapshot, int column);
    static QVariant news(const Task &task, const QString &newer, int role);
    static QString status(const TaskSnapshot &snapshot);
    static QString toolTip(const TaskSnapshot &snapshot);
    static QString accessibleText(const TaskSnapshot &snapshot, int column);
};

} // namespace heirloom
