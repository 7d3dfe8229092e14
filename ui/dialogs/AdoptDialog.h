// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QFileDialog>

namespace heirloom {

class Engine;

/// Asks for a folder and makes a task of what lies in it; the folder stays as it is. Closes at once, the answer comes
/// when the task is planned. GUI thread; owned by the window, lives until it has answered.
class AdoptDialog : public QFileDialog
{
    Q_OBJECT
public:
    AdoptDialog(Engine &engine, QWidget *parent);

signals:
    void added(heirloom::TaskId task);
    void failed(const heirloom::Error &error);

private:
    void add(const QString &folder);

    Engine &m_engine;
};

} // namespace heirloom
