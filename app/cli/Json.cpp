// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"

#include "engine/UserText.h"

#include <QDateTime>

namespace heirloom::cli {

namespace {

QJsonValue errorText(const std::optional<Error> &error)
{
    return error ? QJsonValue(UserText::sentence(*error)) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const Amount &amount)
{
    return {{QStringLiteral("files"), amount.files}, {QStringLiteral("bytes"), amount.bytes}};
}

QJsonArray toJson(const std::vector<TaskId> &tasks)
{
    QJsonArray array;
    for (const TaskId id : tasks)
        array.append(id.value());
    return array;
}

QString absolute(const QString &root, const QString &destination)
{
    return destination.isEmpty() ? root : root + u'/' + destination;
}

} // namespace

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const Task &task, const QString &storageRoot)
{
    QJsonArray mirrors;
    for (const QString &mirror : task.mirrors)
        mirrors.append(UserText::address(mirror));
    QJsonObject row{
        {QStringLiteral("task"), task.id.value()},
        {QStringLiteral("name"), task.name},
        {QStringLiteral("state"), toString(task.state)},
        {QStringLiteral("source"), task.source},
        {QStringLiteral("answered_by"), orNull(UserText::source(task.answeredBy))},
        {QStringLiteral("revision"), orNull(task.revision)},
        {QStringLiteral("mirrors"), mirrors},
        {QStringLiteral("priority"), toString(task.priority)},
        {QStringLiteral("queue_position"), task.queuePosition},
        {QStringLiteral("rate_limit"), task.rateLimit},
        {QStringLiteral("files"), task.counts.files},
        {QStringLiteral("files_done"), task.counts.filesDone},
        {QStringLiteral("files_failed"), task.counts.filesFailed},
        {QStringLiteral("bytes"), task.counts.bytes},
        {QStringLiteral("bytes_done"), task.counts.bytesDone},
        {QStringLiteral("inherited_files"), task.counts.inheritedFiles},
        {QStringLiteral("inherited_bytes"), task.counts.inheritedBytes},
        {QStringLiteral("downloaded_files"), task.counts.downloadedFiles},
        {QStringLiteral("downloaded_bytes"), task.counts.downloadedBytes},
        {QStringLiteral("written_bytes"), task.counts.writtenBytes},
        {QStringLiteral("destination"), absolute(storageRoot, task.destination)},
        {QStringLiteral("upgrade_from"), task.upgradeFrom ? QJsonValue(task.upgradeFrom.value()) : QJsonValue()},
        {QStringLiteral("created"), isoTime(task.createdMs)},
        {QStringLiteral("error"), errorText(task.error)}};
    if (task.state == TaskState::Waiting && task.waitingFor) {
        row[QStringLiteral("waiting_for")] = toString(*task.waitingFor);
        row[QStringLiteral("needed_bytes")] = task.neededBytes;
    }
    return row;
}

QJsonObject toJson(const Item &item)
{
    return {{QStringLiteral("path"), item.path},
            {QStringLiteral("size"), item.size >= 0 ? QJsonValue(item.size) : QJsonValue()},
            {QStringLiteral("sha256"), item.sha256 ? QJsonValue(item.sha256->toHex()) : QJsonValue()},
            {QStringLiteral("digest"), item.digest ? QJsonValue(item.digest->text()) : QJsonValue()},
            {QStringLiteral("state"), toString(item.state)},
            {QStringLiteral("origin"), item.origin ? QJsonValue(toString(*item.origin)) : QJsonValue()},
            {QStringLiteral("strategy"), item.strategy ? QJsonValue(toString(*item.strategy)) : QJsonValue()},
            {QStringLiteral("attempts"), item.attempts},
            {QStringLiteral("error"), errorText(item.error)}};
}

QJsonObject toJson(const PlanReport &plan)
{
    QJsonArray rejected;
    for (const RejectedEntry &entry : plan.rejected)
        rejected.append(QJsonObject{{QStringLiteral("path"), entry.path},
                                    {QStringLiteral("error"), UserText::sentence(entry.reason)}});
    return {{QStringLiteral("task"), plan.task ? QJsonValue(plan.task.value()) : QJsonValue()},
            {QStringLiteral("name"), plan.name},
            {QStringLiteral("state"), toString(plan.state)},
            {QStringLiteral("source"), plan.source},
            {QStringLiteral("answered_by"), orNull(plan.answeredBy)},
            {QStringLiteral("kind"), plan.sourceKind},
            {QStringLiteral("revision"), orNull(plan.revision)},
            {QStringLiteral("destination"), absolute(plan.storageRoot, plan.destination)},
            {QStringLiteral("upgrade_from"), plan.upgradeFrom ? QJsonValue(plan.upgradeFrom.value()) : QJsonValue()},
            {QStringLiteral("files"), plan.totals.total.files},
            {QStringLiteral("bytes"), plan.totals.total.bytes},
            {QStringLiteral("inherit"), toJson(plan.totals.inherit)},
            {QStringLiteral("download"), toJson(plan.totals.download)},
            {QStringLiteral("skipped"), toJson(plan.totals.skipped)},
            {QStringLiteral("rejected_files"), plan.totals.rejected},
            {QStringLiteral("rejected"), rejected},
            {QStringLiteral("required_bytes"), plan.totals.requiredBytes},
            {QStringLiteral("free_bytes"), plan.freeBytes}};
}

QJsonObject toJson(const Storage &storage)
{
    return {{QStringLiteral("name"), storage.name},           {QStringLiteral("root"), storage.root},
            {QStringLiteral("link"), toString(storage.link)}, {QStringLiteral("reserve_bytes"), storage.reserveBytes},
            {QStringLiteral("default"), storage.isDefault},   {QStringLiteral("dirty"), orNull(storage.dirtyReason)}};
}

QJsonObject toJson(const RunSummary &summary, double seconds)
{
    QJsonArray waiting;
    QJsonArray waitingFor;
    for (const WaitingTask &task : summary.waiting) {
        waiting.append(task.task.value());
        waitingFor.append(QJsonObject{{QStringLiteral("task"), task.task.value()},
                                      {QStringLiteral("waiting_for"), toString(task.reason)},
                                      {QStringLiteral("needed_bytes"), task.neededBytes},
                                      {QStringLiteral("error"), errorText(task.error)}});
    }
    return {{QStringLiteral("event"), QStringLiteral("summary")},
            {QStringLiteral("completed"), toJson(summary.completed)},
            {QStringLiteral("failed"), toJson(summary.failed)},
            {QStringLiteral("cancelled"), toJson(summary.cancelled)},
            {QStringLiteral("waiting"), waiting},
            {QStringLiteral("waiting_for"), waitingFor},
            {QStringLiteral("downloaded_bytes"), summary.downloadedBytes},
            {QStringLiteral("downloaded_files"), summary.downloadedFiles},
            {QStringLiteral("inherited_bytes"), summary.inheritedBytes},
            {QStringLiteral("inherited_files"), summary.inheritedFiles},
            {QStringLiteral("failed_files"), summary.failedFiles},
            {QStringLiteral("seconds"), seconds}};
}

QJsonObject toJson(const UsageReport &usage)
{
    QJsonArray tasks;
    for (const TaskUsageLine &line : usage.tasks)
        tasks.append(QJsonObject{{QStringLiteral("task"), line.task.value()},
                                 {QStringLiteral("name"), line.name},
                                 {QStringLiteral("revision"), orNull(line.revision)},
                                 {QStringLiteral("bytes"), line.bytes},
                                 {QStringLiteral("exclusive_bytes"), line.exclusiveBytes}});
    return {{QStringLiteral("storage"), usage.storage.name},
            {QStringLiteral("logical_bytes"), usage.logicalBytes},
            {QStringLiteral("unique_bytes"), usage.uniqueBytes},
            {QStringLiteral("shared_bytes"), usage.sharedBytes},
            {QStringLiteral("packed_bytes"), usage.packedBytes},
            {QStringLiteral("reclaimable_bytes"), usage.reclaimableBytes},
            {QStringLiteral("free_bytes"), usage.freeBytes},
            {QStringLiteral("tasks"), tasks}};
}

namespace {

QJsonArray toJson(const std::vector<Violation> &violations)
{
    QJsonArray rows;
    for (const Violation &violation : violations)
        rows.append(QJsonObject{{QStringLiteral("kind"), violation.kind},
                                {QStringLiteral("path"), violation.path},
                                {QStringLiteral("detail"), violation.detail}});
    return rows;
}

} // namespace

QJsonObject toJson(const AuditReport &audit)
{
    return {{QStringLiteral("checked"), audit.checked},
            {QStringLiteral("violations"), toJson(audit.violations)},
            {QStringLiteral("healed"), audit.healed},
            {QStringLiteral("repaired"), toJson(audit.repaired)}};
}

QJsonObject toJson(const ScrubReport &scrub)
{
    return {{QStringLiteral("checked"), scrub.checked},
            {QStringLiteral("read_bytes"), scrub.readBytes},
            {QStringLiteral("finished"), scrub.finished},
            {QStringLiteral("violations"), toJson(scrub.violations)}};
}

} // namespace heirloom::cli
