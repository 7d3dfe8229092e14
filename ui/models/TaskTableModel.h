// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "ui/support/PartColours.h"

#include <QAbstractTableModel>
#include <QFont>
#include <unordered_map>

namespace heirloom {

/// The three parts of a progress bar, in bytes. Their sum may be less than `total`.
struct ProgressParts
{
    qint64 kept = 0;
    qint64 downloaded = 0;
    qint64 total = 0;
    bool operator==(const ProgressParts &) const = default;
};

/// Where a task is listed in the side bar.
enum class TaskGroup { All, Active, Waiting, Finished, Failed };

/// How many tasks each group of the side bar has, and what they do.
struct TaskNumbers
{
    int all = 0, active = 0, waiting = 0, finished = 0, failed = 0;
    int waitingForNetwork = 0; ///< of those that wait
    bool operator==(const TaskNumbers &) const = default;
};

/// The tasks as rows: values in one vector, found by id in O(1), changed in batches.
///
/// Texts are made once per change of a task, so that data() only hands out what is there. GUI thread, owned by the
/// window.
class TaskTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Revision, Progress, Size, Kept, Speed, Status, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< raw value of the column; in the status, queued tasks in the order of the queue
        IdRole,                  ///< qint64
        ProgressRole,            ///< ProgressParts
        ToneRole,                ///< int of Tone
        GroupRole,               ///< int of TaskGroup, never All
        SearchRole,              ///< lower case: name, revision, folder, source
    };

    explicit TaskTableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Replaces everything: the list read at the start.
    void reset(const std::vector<TaskSnapshot> &tasks);
    /// New tasks are appended, known ones changed; one signal per run of neighbouring rows, one for all if most
    /// changed.
    void apply(const std::vector<TaskSnapshot> &tasks);
    void remove(const std::vector<TaskId> &tasks);
    std::vector<TaskId> ids() const;
    /// Takes the whole list as it was read: those of `known` that it lacks are gone (they are returned), others are new
    /// or changed. Running tasks that are known keep their live numbers.
    std::vector<TaskId> applyList(const std::vector<TaskId> &known, const std::vector<TaskSnapshot> &list);

    /// Null if there is no such task. Valid until the next change of the model.
    const TaskSnapshot *find(TaskId task) const;
    const TaskSnapshot &at(int row) const { return m_rows[size_t(row)].snapshot; }
    int rowOf(TaskId task) const; ///< -1 if unknown
    const TaskNumbers &numbers() const { return m_numbers; }

    static TaskGroup groupOf(TaskState state);
    static ProgressParts progressOf(const TaskSnapshot &snapshot);

signals:
    void numbersChanged();

private:
    struct Row
    {
        TaskSnapshot snapshot;
        ProgressParts parts;
        TaskGroup group = TaskGroup::All;
        Tone tone = Tone::Normal;
        QString name, revision, size, kept, speed, status, statusKey, tip, search;
    };

    static Row makeRow(const TaskSnapshot &snapshot);
    static QString statusOf(const TaskSnapshot &snapshot);
    void renumber();
    void emitChanged(std::vector<int> rows);
    QVariant display(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;
    static QString accessibleText(const Row &row, int column);

    std::vector<Row> m_rows;
    std::unordered_map<TaskId, int> m_rowOf;
    TaskNumbers m_numbers;
    QFont m_bold;
};

} // namespace heirloom

Q_DECLARE_METATYPE(heirloom::ProgressParts)
