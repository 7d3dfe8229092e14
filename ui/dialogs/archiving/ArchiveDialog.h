// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "engine/archiving/ArchiveTypes.h"

#include <QDialog>

namespace heirloom {

class Engine;
class PlainLabel;

/// Says what archiving tasks would do, and asks whether to. The answer is accepted(). GUI thread, owned by its parent.
class ArchiveDialog : public QDialog
{
    Q_OBJECT
public:
    ArchiveDialog(Engine &engine, std::vector<Task> tasks, QWidget *parent = nullptr);

    /// What archiving all of them would do, summed up.
    void showSum(const ArchivePreview &sum);
    static QString title(const std::vector<Task> &tasks);

private:
    void ask();

    Engine &m_engine;
    const std::vector<Task> m_tasks;
    PlainLabel *m_files;
    PlainLabel *m_space;
    ArchivePreview m_sum;
    size_t m_answers = 0;
};

} // namespace heirloom
