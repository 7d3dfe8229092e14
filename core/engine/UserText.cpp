// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/UserText.h"

#include "base/DisplayText.h"
#include "engine/words/CauseText.h"
#include "net/UrlRedaction.h"

#include <QCoreApplication>
#include <QStringList>

namespace heirloom::UserText {

namespace {

/// The texts of this room, for translators.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(UserText)
};

QString what(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Network:
        return Tr::tr("The connection failed");
    case ErrorCode::Timeout:
        return Tr::tr("The server did not answer in time");
    case ErrorCode::Http:
        return Tr::tr("The server refused the request");
    case ErrorCode::Corrupt:
        return Tr::tr("The content is not what it should be");
    case ErrorCode::NoSpace:
        return Tr::tr("The disk is full");
    case ErrorCode::Io:
        return Tr::tr("The disk or the system reported an error");
    case ErrorCode::Busy:
        return Tr::tr("Something else is using it");
    case ErrorCode::TooNew:
        return Tr::tr("It was written by a newer version of Heirloom");
    case ErrorCode::Cancelled:
        //: what an error comes to: it was stopped by the user or the end of the program
        return Tr::tr("Stopped");
    case ErrorCode::Source:
        return Tr::tr("The source cannot be used");
    case ErrorCode::Denied:
        return Tr::tr("Not allowed");
    case ErrorCode::NotFound:
        return Tr::tr("Not found");
    case ErrorCode::Conflict:
        return Tr::tr("That is not possible now");
    case ErrorCode::Invalid:
        return Tr::tr("That is not understood");
    }
    return {};
}

QString httpHint(int status)
{
    if (status == 401 || status == 403)
        return Tr::tr("check whether the link needs a login: a token is given by --token-file or ~/.netrc");
    if (status == 404 || status == 410)
        return Tr::tr("the file is not there any more: check the link");
    return Tr::tr("try again later");
}

/// What is joined to a sentence leaves the full stop to it.
QString withoutStop(QString text)
{
    while (text.endsWith(u'.') && !text.endsWith(QStringLiteral("..")))
        text.chop(1);
    return text;
}

/// Goes on after a semicolon, unless the word is written so: "USB", "Heirloom".
QString withSmallStart(QString text)
{
    const bool isWord = text.size() > 1 && text.at(0).isUpper() && !text.at(1).isUpper();
    if (isWord && !text.startsWith(QStringLiteral("Heirloom")))
        text[0] = text.at(0).toLower();
    return text;
}

/// A sentence that holds an address of any length is still one that can be read.
QString inReadableLength(const QString &text)
{
    constexpr int longest = 1200;
    constexpr int shownEnd = 300;
    return text.size() <= longest ? text : text.left(longest - shownEnd) + u'\u2026' + text.right(shownEnd);
}

} // namespace

QString hint(const Error &error)
{
    if (!error.hint.isEmpty())
        return causeText(displaySafe(error.hint));
    switch (error.code) {
    case ErrorCode::Network:
    case ErrorCode::Timeout:
        return Tr::tr("check the connection and try again");
    case ErrorCode::Http:
        return httpHint(error.httpStatus);
    case ErrorCode::Corrupt:
        return Tr::tr("try another source, or ask its publisher");
    case ErrorCode::NoSpace:
        return Tr::tr("delete tasks you no longer need, or reclaim space");
    case ErrorCode::Busy:
        return Tr::tr("try again in a moment");
    case ErrorCode::TooNew:
        return Tr::tr("install the newer version");
    case ErrorCode::Source:
        return Tr::tr("check the link");
    default:
        return {};
    }
}

QString sentence(const Error &error)
{
    QString text = what(error);
    if (!error.context.isEmpty())
        text = Tr::tr("%1: %2", "what failed, and where or why")
                   .arg(text, withoutStop(causeText(inReadableLength(displaySafe(error.context)))));
    QString todo = withoutStop(hint(error)); // written to go on after a semicolon
    if (todo == withoutStop(displaySafe(error.hint)))
        todo = withSmallStart(todo); // unless somebody else wrote it
    return todo.isEmpty() ? Tr::tr("%1.", "a whole sentence").arg(text)
                          : Tr::tr("%1; %2.", "what failed, and what to do about it").arg(text, todo);
}

QString state(TaskState state)
{
    switch (state) {
    case TaskState::Planning:
        //: state of a task: it is worked out what has to be downloaded
        return Tr::tr("planning");
    case TaskState::Ready:
        return Tr::tr("in the queue");
    case TaskState::Running:
        //: state of a task or a file
        return Tr::tr("downloading");
    case TaskState::Waiting:
        //: state of a task
        return Tr::tr("waiting");
    case TaskState::Paused:
        //: state of a task
        return Tr::tr("paused");
    case TaskState::Completed:
        //: state of a task
        return Tr::tr("finished");
    case TaskState::Failed:
        //: state of a task or a file
        return Tr::tr("failed");
    case TaskState::Cancelled:
        //: state of a task
        return Tr::tr("cancelled");
    case TaskState::Archived:
        //: state of a task
        return Tr::tr("archived");
    case TaskState::Deleting:
        return Tr::tr("being deleted");
    }
    return {};
}

QString state(ItemState state)
{
    switch (state) {
    case ItemState::Pending:
        return Tr::tr("to download");
    case ItemState::Inherit:
        //: state of a file: it is there already and will be kept
        return Tr::tr("to keep");
    case ItemState::Assigned:
        return Tr::tr("downloading");
    case ItemState::Done:
        //: state of a file
        return Tr::tr("done");
    case ItemState::Failed:
        return Tr::tr("failed");
    case ItemState::Skipped:
        //: state of a file: the user did not choose it
        return Tr::tr("left out");
    }
    return {};
}

QString waitingForSpace(qint64 neededBytes, const std::optional<Error> &missing)
{
    if (neededBytes > 0)
        return Tr::tr("waiting for %1 of disk space").arg(displaySize(neededBytes, QLocale()));
    if (missing && !missing->context.isEmpty())
        return Tr::tr("waiting for disk space: %1").arg(withoutStop(causeText(displaySafe(missing->context))));
    return Tr::tr("waiting for disk space");
}

QString waitingForNetwork()
{
    return Tr::tr("waiting for a connection that is not metered");
}

QString status(const Task &task)
{
    if (task.state == TaskState::Waiting && task.waitingFor == WaitReason::Space)
        return waitingForSpace(task.neededBytes, task.error);
    if (task.state == TaskState::Waiting && task.waitingFor == WaitReason::Network)
        return waitingForNetwork();
    if (task.state == TaskState::Ready && task.priority != TaskPriority::Normal)
        return task.priority == TaskPriority::High ? Tr::tr("in the queue, high priority")
                                                   : Tr::tr("in the queue, low priority");
    if (task.state != TaskState::Failed)
        return state(task.state);
    const QString files =
        task.counts.filesFailed > 0 ? Tr::tr("%Ln file(s) failed", nullptr, int(task.counts.filesFailed)) : QString();
    if (!task.error)
        return files.isEmpty() ? state(task.state) : files;
    return files.isEmpty() ? sentence(*task.error) : QStringLiteral("%1 · %2").arg(files, what(*task.error));
}

QString address(const QString &url)
{
    return redactedUrl(QUrl(url));
}

QString source(const QString &text)
{
    return QUrl(text).scheme().startsWith(u"http") ? address(text) : text;
}

QString strategy(LinkMethod method)
{
    switch (method) {
    case LinkMethod::Reflink:
        return Tr::tr("shared blocks, editable");
    case LinkMethod::Hardlink:
        return Tr::tr("hard link, read-only");
    case LinkMethod::Symlink:
        return Tr::tr("symbolic link");
    case LinkMethod::Copy:
        return Tr::tr("own copy, editable");
    case LinkMethod::Auto:
        return Tr::tr("as the disk allows");
    }
    return {};
}

QString recovery(const RecoveryReport &report)
{
    QStringList parts;
    if (report.itemsReleased > 0)
        parts << Tr::tr("%n file(s) put back in the queue", nullptr, int(report.itemsReleased));
    if (report.mutationsRolledBack > 0)
        parts << Tr::tr("%n half-done change(s) undone", nullptr, int(report.mutationsRolledBack));
    if (report.mutationsCompleted > 0)
        parts << Tr::tr("%n change(s) completed", nullptr, int(report.mutationsCompleted));
    if (report.planningRemoved > 0)
        parts << Tr::tr("%n unfinished plan(s) removed", nullptr, int(report.planningRemoved));
    if (report.needAttention > 0)
        parts << Tr::tr("%n change(s) need a repair", nullptr, int(report.needAttention));
    if (parts.isEmpty())
        return {};
    return Tr::tr("Recovered after an interruption: %1.").arg(parts.join(Tr::tr(", ", "between the parts of a list")));
}

QString finding(const Violation &violation)
{
    if (violation.kind == QStringLiteral("missing-object"))
        return Tr::tr("A stored content is gone");
    if (violation.kind == QStringLiteral("corrupt-object"))
        return Tr::tr("A stored content was changed");
    if (violation.kind == QStringLiteral("orphan-object"))
        return Tr::tr("A file in the store that no task knows");
    if (violation.kind == QStringLiteral("broken-reference"))
        return Tr::tr("A file of a task is missing or damaged");
    if (violation.kind == QStringLiteral("modified-file"))
        return Tr::tr("A file of a task was changed or replaced");
    if (violation.kind == QStringLiteral("refcount-drift"))
        return Tr::tr("The count of a content's uses was wrong");
    if (violation.kind == QStringLiteral("dirty-mutation"))
        return Tr::tr("A change was interrupted and could not be undone");
    if (violation.kind == QStringLiteral("orphan-staging"))
        return Tr::tr("A leftover of an interrupted download");
    return displaySafe(violation.detail);
}

namespace {

/// What became of the user's command after a task, from what was written down of it.
QString commandEnd(const QJsonObject &detail)
{
    const QString outcome = detail[QStringLiteral("outcome")].toString();
    const int exitCode = detail[QStringLiteral("exit_code")].toInt();
    const int signal = detail[QStringLiteral("signal")].toInt();
    if (outcome == QStringLiteral("not-started"))
        return Tr::tr("Your command after the download could not be started: %1")
            .arg(sentence({errorCodeFromName(detail[QStringLiteral("code")].toString()),
                           detail[QStringLiteral("reason")].toString(), 0, 0,
                           detail[QStringLiteral("hint")].toString()}));
    if (outcome == QStringLiteral("left"))
        return Tr::tr("Your command after the download was still running when Heirloom ended.");
    if (outcome == QStringLiteral("stopped"))
        return Tr::tr("Your command after the download took too long and was ended.");
    if (signal != 0)
        return Tr::tr("Your command after the download was ended by signal %1.").arg(signal);
    return exitCode == 0 ? Tr::tr("Your command after the download is done.")
                         : Tr::tr("Your command after the download failed with exit code %1.").arg(exitCode);
}

} // namespace

QString notice(const Notice &notice)
{
    if (notice.event.startsWith(QStringLiteral("sync.")))
        return syncNotice(notice);
    const auto number = [&](const char *key) {
        return QLocale().toString(notice.detail[QLatin1String(key)].toInteger());
    };
    const QString name = displaySafe(
        (notice.detail[QStringLiteral("name")].toString() + u' ' + notice.detail[QStringLiteral("revision")].toString())
            .trimmed());
    if (notice.event == QStringLiteral("task.completed"))
        //: %1 is a task, %2 a number of files
        return Tr::tr("%1 is complete: %Ln file(s) kept, %2 downloaded.", nullptr,
                      int(notice.detail[QStringLiteral("kept_files")].toInteger()))
            .arg(name, number("downloaded_files"));
    if (notice.event == QStringLiteral("task.failed"))
        return Tr::tr("%1 failed.", "a task").arg(name);
    if (notice.event == QStringLiteral("command.failed"))
        return Tr::tr("%1: %2", "name of a task and a sentence about it").arg(name, commandEnd(notice.detail));
    const QString path = displaySafe(notice.detail[QStringLiteral("path")].toString());
    return notice.detail[QStringLiteral("changed")].toBool()
               ? Tr::tr("The stored content of %1 was changed by another program and is not used any more.").arg(path)
               : Tr::tr("The stored content of %1 is gone.").arg(path);
}

QString logLine(const LogLine &line)
{
    const QJsonObject &detail = line.detail;
    const QString name = displaySafe(detail[QStringLiteral("name")].toString());
    if (line.kind.startsWith(QStringLiteral("follow.")))
        return followLogLine(line);
    if (line.kind == QStringLiteral("storage.gc"))
        return Tr::tr("reclaimed %1 in %Ln stored file(s)", nullptr, int(detail[QStringLiteral("objects")].toInteger()))
            .arg(displaySize(detail[QStringLiteral("bytes")].toInteger(), QLocale()));
    if (line.kind == QStringLiteral("task.delete"))
        return Tr::tr("deleted %1 %2", "name and revision of a task")
            .arg(name, displaySafe(detail[QStringLiteral("revision")].toString()))
            .trimmed();
    if (line.kind == QStringLiteral("task.amend"))
        return Tr::tr("changed %1 to a newer revision in its folder", "a task").arg(name);
    if (line.kind == QStringLiteral("task.undelete"))
        return Tr::tr("brought %1 back", "a task").arg(name);
    if (line.kind == QStringLiteral("task.heal"))
        return Tr::tr("repaired %1", "a task").arg(name);
    if (line.kind == QStringLiteral("item.heal"))
        return Tr::tr("%1 cannot be kept from the store and will be downloaded")
            .arg(displaySafe(detail[QStringLiteral("path")].toString()));
    if (line.kind == QStringLiteral("file.kept"))
        return Tr::tr("kept a different file as %1").arg(displaySafe(detail[QStringLiteral("kept_as")].toString()));
    if (line.kind == QStringLiteral("entry.refused"))
        return Tr::tr("refused an entry: %1").arg(causeText(displaySafe(detail[QStringLiteral("reason")].toString())));
    if (line.kind == QStringLiteral("task.command"))
        return commandEnd(detail);
    if (line.kind == QStringLiteral("role.refused"))
        return Tr::tr("refused: %1", "what somebody wanted to do")
            .arg(displaySafe(detail[QStringLiteral("action")].toString()));
    return displaySafe(line.kind);
}

} // namespace heirloom::UserText
