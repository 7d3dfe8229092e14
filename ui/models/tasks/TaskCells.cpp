// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/TaskCells.h"

#include "base/DisplayText.h"
#include "engine/UserText.h"
#include "ui/models/TaskTableModel.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/SymbolicIcon.h"

#include <QDateTime>
#include <QFont>
#include <algorithm>

namespace heirloom {

namespace {

bool isNumber(int column)
{
    return column == TaskTableModel::Size || column == TaskTableModel::Kept || column == TaskTableModel::Speed;
}

int alignment(int column)
{
    return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

Tone toneOf(TaskState state)
{
    switch (state) {
    case TaskState::Running:
        return Tone::Normal;
    case TaskState::Waiting:
        return Tone::Warning;
    case TaskState::Failed:
        return Tone::Bad;
    default:
        return Tone::Quiet;
    }
}

QFont bold()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

QVariant TaskCells::value(const TaskSnapshot &snapshot, const QString *newer, int column, int role)
{
    using Table = TaskTableModel;
    const bool isNews = role == Qt::DecorationRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (newer != nullptr && column == Table::Revision && isNews)
        return news(snapshot.task, *newer, role);
    switch (role) {
    case Qt::DisplayRole:
        return display(snapshot, column);
    case Qt::ToolTipRole:
        return column == Table::Status ? QVariant(toolTip(snapshot)) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(snapshot, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::FontRole:
        return column == Table::Name ? QVariant(bold()) : QVariant();
    case Table::IdRole:
        return snapshot.task.id.value();
    case Table::ProgressRole:
        return column == Table::Progress ? QVariant::fromValue(Table::progressOf(snapshot)) : QVariant();
    case Table::ToneRole:
        if (column == Table::Status)
            return int(toneOf(snapshot.task.state));
        return int(column == Table::Revision ? Tone::Quiet : Tone::Normal);
    default:
        return {};
    }
}

QVariant TaskCells::news(const Task &task, const QString &newer, int role)
{
    if (role == Qt::DecorationRole)
        return symbolicIcon(QStringLiteral("newer"));
    const QString what = newer.isEmpty() ? tr("its source offers something newer", "than a task")
                                         : tr("%1 is newer", "a revision").arg(displaySafe(newer));
    if (role == Qt::AccessibleTextRole)
        return tr("%1; %2", "the revision of a task, and that there is a newer one")
            .arg(displaySafe(task.revision), what);
    return toolTipOf(what);
}

QVariant TaskCells::title(int section, int role)
{
    using Table = TaskTableModel;
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    //: Column of the task table
    case Table::Name:
        return tip ? QString() : tr("Name");
    //: Column of the task table: which version of the thing
    case Table::Revision:
        return tip ? QString() : tr("Revision");
    //: Column of the task table
    case Table::Progress:
        return tip ? tr("Green was here already, blue is downloaded, grey is still to come") : tr("Progress");
    //: Column of the task table: bytes
    case Table::Size:
        return tip ? QString() : tr("Size");
    //: Column of the task table: bytes that did not have to be downloaded
    case Table::Kept:
        return tip ? tr("What did not have to be downloaded, because you have it already") : tr("Kept");
    //: Column of the task table
    case Table::Speed:
        return tip ? QString() : tr("Speed");
    //: Column of the task table
    case Table::Status:
        return tip ? QString() : tr("Status");
    default:
        return {};
    }
}

QVariant TaskCells::display(const TaskSnapshot &snapshot, int column)
{
    const Task &task = snapshot.task;
    switch (column) {
    case TaskTableModel::Name:
        return displaySafe(task.name);
    case TaskTableModel::Revision:
        return task.revision.isEmpty() ? QStringLiteral("—") : displaySafe(task.revision);
    case TaskTableModel::Size:
        return task.counts.bytes > 0 ? Format::size(task.counts.bytes) : QStringLiteral("—");
    case TaskTableModel::Kept: {
        const bool started = task.counts.filesDone > 0 || isTerminal(task.state);
        return started ? Format::size(task.counts.inheritedBytes) : QStringLiteral("—");
    }
    case TaskTableModel::Speed:
        return task.state == TaskState::Running ? Format::speed(snapshot.bytesPerSecond) : QString();
    case TaskTableModel::Status:
        return status(snapshot);
    default:
        return {};
    }
}

QString TaskCells::status(const TaskSnapshot &snapshot)
{
    const Task &task = snapshot.task;
    if (task.state == TaskState::Running && snapshot.isUnpacking)
        //: state of a task: what it has got is an archive, and its members are made files
        return tr("Unpacking");
    if (task.state == TaskState::Running && snapshot.etaSeconds >= 0)
        return Format::timeLeft(snapshot.etaSeconds);
    if (task.state == TaskState::Completed && task.finishedMs > 0)
        //: %1 is a time: "today, 09:12" or "13 Nov"
        return tr("Finished %1").arg(Format::when(task.finishedMs, QDateTime::currentMSecsSinceEpoch()));
    if (task.state == TaskState::Failed) // why is in the tool tip and the overview
        return task.counts.filesFailed > 0 ? tr("%Ln file(s) failed", nullptr, int(task.counts.filesFailed))
                                           //: state of a task
                                           : tr("Failed");
    QString status = UserText::status(task);
    if (!status.isEmpty())
        status[0] = status.at(0).toUpper();
    return status;
}

QString TaskCells::toolTip(const TaskSnapshot &snapshot)
{
    const Task &task = snapshot.task;
    return toolTipOf(task.state == TaskState::Failed && task.error ? UserText::sentence(*task.error)
                                                                   : status(snapshot));
}

QString TaskCells::accessibleText(const TaskSnapshot &snapshot, int column)
{
    if (column != TaskTableModel::Progress)
        return column == TaskTableModel::Name ? displaySafe(snapshot.task.name) : QString();
    const ProgressParts parts = TaskTableModel::progressOf(snapshot);
    const auto percent = [&parts](qint64 part) {
        return parts.total > 0 ? int(100.0 * double(part) / double(parts.total)) : 0;
    };
    const TaskCounts &counts = snapshot.task.counts;
    const QString done = Format::percent(percent(parts.kept + parts.downloaded));
    if (counts.files == 0)
        return done;
    const qint64 left = std::max<qint64>(0, counts.files - counts.filesDone - counts.filesFailed);
    //: Read out by a screen reader. %1 is a share: "61 %"; %2, %3 and %4 are numbers of files: "999 files"
    return tr("%1: %2 kept, %3 downloaded, %4 to come")
        .arg(done, Format::files(counts.inheritedFiles), Format::files(counts.downloadedFiles), Format::files(left));
}

} // namespace heirloom
