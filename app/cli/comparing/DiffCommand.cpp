// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparing/DiffCommand.h"

#include "app/bootstrap/Bootstrap.h"
#include "app/cli/tasks/RunCommand.h"
#include "base/DisplayText.h"

#include <QJsonDocument>

namespace heirloom::cli {

namespace {

struct KindText
{
    DiffKind kind;
    const char *json;
    const char *sign;
};
constexpr KindText kinds[] = {{DiffKind::Added, "added", "+"},
                              {DiffKind::Changed, "changed", "~"},
                              {DiffKind::Unclear, "unclear", "?"},
                              {DiffKind::Moved, "moved", ">"},
                              {DiffKind::Removed, "removed", "-"}};

QString totalText(DiffKind kind, const Amount &amount)
{
    const auto text = [kind] {
        switch (kind) {
        case DiffKind::Added:
            return Text::tr("%1 added, %2", "a number of files, and their size");
        case DiffKind::Changed:
            return Text::tr("%1 changed, %2", "a number of files, and their size");
        case DiffKind::Unclear:
            return Text::tr("%1 with contents that nothing tells apart, %2", "a number of files, and their size");
        case DiffKind::Moved:
            return Text::tr("%1 moved, %2", "a number of files, and their size");
        case DiffKind::Removed:
            break;
        }
        return Text::tr("%1 removed, %2", "a number of files, and their size");
    };
    return text().arg(QString::number(amount.files), displaySize(amount.bytes));
}

QJsonValue sizeValue(qint64 size)
{
    return size >= 0 ? QJsonValue(size) : QJsonValue();
}

QString sizeText(qint64 size)
{
    return size >= 0 ? displaySize(size) : Text::tr("size unknown");
}

QJsonObject toJson(const ComparedRevision &revision)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("task"), revision.task ? QJsonValue(revision.task.value()) : QJsonValue()},
            {QStringLiteral("name"), revision.name},
            {QStringLiteral("source"), revision.source},
            {QStringLiteral("answered_by"), orNull(revision.answeredBy)},
            {QStringLiteral("revision"), orNull(revision.revision)}};
}

QJsonObject toJson(const Amount &amount)
{
    return {{QStringLiteral("files"), amount.files}, {QStringLiteral("bytes"), amount.bytes}};
}

QJsonObject toJson(DiffKind kind, const DiffLine &line)
{
    QJsonObject object{{QStringLiteral("path"), line.path}, {QStringLiteral("size"), sizeValue(line.size)}};
    if (kind == DiffKind::Moved)
        object[QStringLiteral("from")] = line.formerPath;
    if (kind == DiffKind::Changed || kind == DiffKind::Unclear)
        object[QStringLiteral("size_before")] = sizeValue(line.sizeBefore);
    return object;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// One object, but never as a whole in memory: a revision may have millions of files.
void writeJson(Console &console, const ComparisonReport &report)
{
    const RevisionDiff &diff = *report.diff;
    QJsonObject totals{{QStringLiteral("unchanged"), toJson(diff.totals().unchanged)},
                       {QStringLiteral("left_out"), toJson(diff.totals().leftOut)}};
    for (const KindText &each : kinds)
        totals[QLatin1String(each.json)] = toJson(diff.totals()[each.kind]);
    const QJsonObject head{{QStringLiteral("from"), toJson(report.from)},
                           {QStringLiteral("to"), toJson(report.to)},
                           {QStringLiteral("unchanged"), diff.totals().unchanged.files},
                           {QStringLiteral("rejected_files"), report.rejected},
                           {QStringLiteral("unknown_sizes"), diff.totals().unknownSizes},
                           {QStringLiteral("download_bytes"), report.downloadBytes},
                           {QStringLiteral("totals"), totals}};
    console.piece(compact(head).chopped(1));
    for (const KindText &each : kinds) {
        console.piece(QByteArray(",\"") + each.json + "\":[");
        for (quint32 row = 0; row < diff.count(each.kind); ++row)
            console.piece((row > 0 ? "," : "") + compact(toJson(each.kind, diff.line(each.kind, row))));
        console.piece("]");
    }
    console.piece("}\n");
}

QString lineText(const KindText &kind, const DiffLine &line)
{
    const QString sign = QLatin1String(kind.sign);
    const QString path = displaySafe(line.path);
    switch (kind.kind) {
    case DiffKind::Removed:
        return QStringLiteral("%1 %2").arg(sign, path);
    case DiffKind::Moved:
        return QStringLiteral("%1 %2 -> %3").arg(sign, displaySafe(line.formerPath), path);
    case DiffKind::Changed:
        return QStringLiteral("%1 %2 %3 -> %4").arg(sign, path, sizeText(line.sizeBefore), sizeText(line.size));
    default:
        return QStringLiteral("%1 %2 %3").arg(sign, path, sizeText(line.size));
    }
}

QString nameOf(const ComparedRevision &revision)
{
    const QString name = displaySafe((revision.name + u' ' + revision.revision).trimmed());
    return revision.task ? QStringLiteral("%1 (task %2)").arg(name, QString::number(revision.task.value()))
                         : QStringLiteral("%1 (%2)").arg(name, displaySafe(revision.source));
}

void writeText(Console &console, const ComparisonReport &report)
{
    const RevisionDiff &diff = *report.diff;
    console.line(QStringLiteral("%1 -> %2").arg(nameOf(report.from), nameOf(report.to)));
    QStringList totals;
    for (const KindText &each : kinds) {
        for (quint32 row = 0; row < diff.count(each.kind); ++row)
            console.line(lineText(each, diff.line(each.kind, row)));
        const Amount &amount = diff.totals()[each.kind];
        if (amount.files > 0)
            totals << totalText(each.kind, amount);
    }
    const Amount &same = diff.totals().unchanged;
    totals << Text::tr("%1 unchanged, %2", "a number of files, and their size")
                  .arg(QString::number(same.files), displaySize(same.bytes));
    if (diff.totals().leftOut.files > 0)
        totals << Text::tr("%1 left out", "a number of files").arg(diff.totals().leftOut.files);
    console.line(totals.join(QStringLiteral(" · ")));
    const QString download = diff.totals().unknownSizes > 0 ? Text::tr("to download: at least %1", "a size")
                                                            : Text::tr("to download: %1", "a size");
    console.line(download.arg(displaySize(report.downloadBytes)));
    if (report.rejected > 0)
        console.note(Text::tr("%n entries of the source cannot be used; `add --dry-run` says why", nullptr,
                              int(report.rejected)));
}

} // namespace

void DiffCommand::declare(CLI::App &app)
{
    m_app = app.add_subcommand("diff", "What differs between a task and another revision");
    m_app->add_option("TASK", m_from, "The number of a task")->transform(taskNumber())->check(fromOne())->required();
    m_app->add_option("OTHER", m_other,
                      "The number of another task, or a source; if not given, what the task's own source offers now");
    m_app->add_option("--revision", m_revision, "The revision of the source")->type_name("R");
    declareServerAccess(*m_app, m_access);
    m_app->footer(
        "+ added, ~ changed, > moved, - removed; ? has the same size, as far as it is known, but nothing that "
        "both revisions state tells the contents apart");
}

CompareRequest DiffCommand::request() const
{
    CompareRequest request;
    request.from = TaskId(m_from);
    request.workingDirectory = Bootstrap::absoluteLinks({QStringLiteral(".")}).constFirst();
    request.revision = QString::fromStdString(m_revision);
    std::string number = m_other;
    if (!number.empty() && taskNumber()(number).empty())
        request.to = TaskId(std::stoll(number));
    else
        request.source = QString::fromStdString(m_other);
    return request;
}

int DiffCommand::run(Context &context)
{
    Console &console = context.console;
    const CompareRequest wanted = request();
    if (wanted.to && !wanted.revision.isEmpty())
        return console.failure({ErrorCode::Invalid,
                                QStringLiteral("--revision is for a source, and %1 is a task").arg(wanted.to.value()),
                                0, 0, QStringLiteral("leave it away")});
    auto engine = context.engine();
    if (!engine)
        return console.failure(engine.error());
    QString asked = wanted.source;
    if (asked.isEmpty() && !wanted.to) {
        const auto task = await((*engine)->task(wanted.from));
        if (!task)
            return console.failure(task.error());
        asked = task->task.answeredBy.isEmpty() ? sourceOf(task->task, wanted.revision) : task->task.answeredBy;
    }
    if (!asked.isEmpty()) {
        if (const Status usable = context.use(m_access, asked); !usable)
            return console.failure(usable.error());
    }
    const auto report = await((*engine)->compare(wanted));
    if (!report)
        return console.failure(report.error());
    console.json ? writeJson(console, *report) : writeText(console, *report);
    return Done;
}

} // namespace heirloom::cli
