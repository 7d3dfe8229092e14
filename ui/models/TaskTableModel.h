// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "model/follow/TaskNews.h"
#include "ui/models/tasks/TaskOrder.h"
#include "ui/support/PartColours.h"

#include <QAbstractTableModel>

namespace heirloom {

/// The three parts of a progress bar, in bytes. Their sum may be less than `total`.
struct ProgressParts
{
    qint64 kept = 0;
    qint64 downloaded = 0;
    qint64 total = 0;
    bool operator==(const ProgressParts &) const = default;
};

/// How many tasks each group of the side bar has, and what they do.
struct TaskNumbers
{
    int all = 0, active = 0, waiting = 0, finished = 0, failed = 0, archived = 0;
    int newer = 0;             ///< whose sources offer something newer
    int waitingForNetwork = 0; ///< of those that wait
    bool operator==(const TaskNumbers &) const = default;
};

/// A task before and after a change; null where it was not listed.
struct TaskChange
{
    TaskRow before, now;
};

/// All tasks as rows, by their numbers, which is the order in which they were added; changed in batches.
///
/// Rows are shared values that nobody changes: who sorts or searches them elsewhere takes rows() along. GUI thread,
/// owned by the window.
class TaskTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Revision, Progress, Size, Kept, Speed, Status, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        ProgressRole,          ///< ProgressParts
        ToneRole,              ///< int of Tone
    };

    explicit TaskTableModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// New tasks are inserted, known ones changed, unless what is known is newer; one signal per run of neighbouring
    /// rows, one for all if most changed.
    void apply(const std::vector<TaskSnapshot> &tasks);
    /// The same for what a list says that was read meanwhile: what is known already of the same state knows more, the
    /// speed of those at work.
    void fill(std::vector<TaskRow> tasks);
    void remove(const std::vector<TaskId> &tasks);
    /// Replaces what was known of newer revisions.
    void setNews(const std::vector<TaskNews> &news);
    const NewerRevisions &news() const { return m_news; }
    /// What is newer than the task; null: nothing that is known.
    const QString *newerOf(TaskId task) const;

    const std::vector<TaskRow> &rows() const { return m_rows; }
    /// Null if there is no such task. Valid until the next change of the model.
    const TaskSnapshot *find(TaskId task) const;
    const TaskSnapshot &at(int row) const { return *m_rows[size_t(row)]; }
    int rowOf(TaskId task) const; ///< -1 if unknown
    const TaskNumbers &numbers() const { return m_numbers; }

    static TaskGroup groupOf(TaskState state);
    static ProgressParts progressOf(const TaskSnapshot &snapshot);

signals:
    void numbersChanged();
    void newsChanged();
    /// Behind all other signals of a batch.
    void changed(const std::vector<heirloom::TaskChange> &changes);

private:
    size_t placeOf(TaskId task) const;
    std::vector<TaskChange> replaceKnown(std::vector<TaskRow> &tasks, bool sameIsNews);
    void insert(std::vector<TaskRow> tasks);
    void merge(std::vector<TaskRow> tasks, bool sameIsNews);
    void count(const TaskSnapshot &task, int by);
    void tell(const std::vector<TaskChange> &changes);
    void emitChanged(std::vector<int> rows);

    std::vector<TaskRow> m_rows;
    std::vector<TaskId> m_ids; ///< of the rows: looked through without touching them
    NewerRevisions m_news = std::make_shared<NewerRevisions::element_type>();
    TaskNumbers m_numbers;
    TaskNumbers m_told;
};

} // namespace heirloom

Q_DECLARE_METATYPE(heirloom::ProgressParts)
