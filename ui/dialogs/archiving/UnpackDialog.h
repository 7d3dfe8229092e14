// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "engine/archiving/ArchiveTypes.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QTreeWidget;

namespace heirloom {

class Engine;
class PlainLabel;

/// Which archives of a finished task are to be unpacked. The answer is accepted(); request() is what was chosen then.
/// GUI thread, owned by its parent.
class UnpackDialog : public QDialog
{
    Q_OBJECT
public:
    UnpackDialog(Engine &engine, const Task &task, QWidget *parent = nullptr);

    void showArchives(const std::vector<ArchiveLine> &archives);
    UnpackRequest request() const;

    /// What became of it, in words.
    static QString stateText(const ArchiveLine &archive);

private:
    void fail(const Error &error);
    void mark();

    const TaskId m_task;
    PlainLabel *m_says;
    QTreeWidget *m_list;
    QCheckBox *m_always;
    QPushButton *m_unpack;
};

} // namespace heirloom
