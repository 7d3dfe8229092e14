// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QObject>

namespace heirloom {

class Engine;

/// Comparing, from the selection to an upgrade: opens the comparison beside the window, and an add dialog for what was
/// found. GUI thread, owned by the window.
class CompareFlow : public QObject
{
    Q_OBJECT
public:
    CompareFlow(Engine &engine, QWidget *window);

    /// One task: with what its source offers; two: the later one as seen from the earlier one.
    void compare(const std::vector<Task> &tasks);

signals:
    void upgradeWanted(const QString &source, const QString &revision, const heirloom::Task &base);

private:
    Engine &m_engine;
    QWidget *m_window;
};

} // namespace heirloom
