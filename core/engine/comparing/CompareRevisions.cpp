// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparing/CompareRevisions.h"

#include "engine/UserText.h"
#include "engine/adding/AddTask.h"
#include "engine/naming/NamedAdding.h"
#include "io/PathText.h"
#include "ledger/tables/ItemTable.h"
#include "ledger/tables/TaskTable.h"
#include "model/unpack/ArchiveMember.h"
#include "mutation/removal/Originals.h"

namespace heirloom {

namespace {

constexpr int pageSize = 10'000;

Error stopped()
{
    return {ErrorCode::Cancelled, QStringLiteral("comparing was stopped"), 0, 0, {}};
}

class Comparing
{
public:
    Comparing(EngineServices &services, const CompareRequest &request, const std::stop_token &stop)
        : m_services(services), m_request(request), m_stop(stop)
    {
    }

    Result<ComparisonReport> run()
    {
        const auto from = taskToCompare(m_request.from);
        if (!from)
            return fail(from.error());
        m_report.from = describe(*from);
        RevisionFiles before, after;
        Status read = readTask(*from, before);
        if (read)
            read = m_request.to ? readOther(after) : readSource(*from, after);
        if (read && m_stop.stop_requested())
            read = fail(stopped());
        if (!read)
            return fail(read.error());
        m_report.diff = RevisionDiff::between(std::move(before), std::move(after));
        if (m_request.to)
            m_report.downloadBytes = m_report.diff->totals().downloadBytes;
        return m_report;
    }

private:
    static ComparedRevision describe(const Task &task)
    {
        return {task.id, task.name, task.source, UserText::source(task.answeredBy), task.revision, isAdopted(task)};
    }

    Result<Task> taskToCompare(TaskId id)
    {
        auto reading = m_services.ledger->read();
        if (!reading)
            return fail(reading.error());
        auto task = TaskTable(*reading).get(m_services.tenant, id);
        if (task && (task->state == TaskState::Planning || task->state == TaskState::Deleting))
            return fail(ErrorCode::Conflict,
                        QStringLiteral("task %1 is %2").arg(QString::number(id.value()), toString(task->state)),
                        QStringLiteral("compare it when that is done"));
        return task;
    }

    Status readTask(const Task &task, RevisionFiles &files)
    {
        ItemQuery query;
        query.task = task.id;
        query.limit = pageSize;
        for (;;) {
            if (m_stop.stop_requested())
                return fail(stopped());
            auto reading = m_services.ledger->read();
            if (!reading)
                return fail(reading.error());
            const auto page = ItemTable(*reading).page(query);
            if (!page)
                return fail(page.error());
            for (const Item &item : *page) {
                if (!m_request.to && archiveOf(item.urls)) // the source does not list what is in its archives
                    continue;
                if (auto added =
                        files.add({item.path, item.size, item.sha256, item.digest, item.state == ItemState::Skipped});
                    !added)
                    return added;
            }
            if (int(page->size()) < pageSize)
                return {};
            query.after = page->back().id;
        }
    }

    Status readOther(RevisionFiles &files)
    {
        const auto to = taskToCompare(m_request.to);
        if (!to)
            return fail(to.error());
        m_report.to = describe(*to);
        return readTask(*to, files);
    }

    Status readSource(const Task &from, RevisionFiles &files)
    {
        AddRequest wanted;
        wanted.revision = m_request.revision;
        wanted.source = m_request.source.isEmpty() ? ownSource(from) : m_request.source;
        wanted.adopts = m_request.source.isEmpty() && isAdopted(from);
        wanted.workingDirectory = m_request.workingDirectory;
        {
            auto reading = m_services.ledger->read();
            if (!reading)
                return fail(reading.error());
            const auto storage = StorageTable(*reading).get(from.storage);
            if (!storage)
                return fail(storage.error());
            wanted.storage = storage->name;
        }
        const auto plan =
            addByName(m_services, wanted, m_stop, [&files](AddTask &task) { return task.describe(files); });
        if (!plan)
            return fail(plan.error());
        m_report.to = {{},           plan->name, UserText::source(wanted.source), plan->answeredBy, plan->revision,
                       wanted.adopts};
        m_report.downloadBytes = plan->totals.download.bytes;
        m_report.rejected = plan->totals.rejected;
        return {};
    }

    /// A name of the user's that has no rule any more stands for what answered then.
    QString ownSource(const Task &from) const
    {
        const QString source = sourceOf(from, m_request.revision);
        return from.answeredBy.isEmpty() || m_services.names.find(source) ? source : from.answeredBy;
    }

    EngineServices &m_services;
    const CompareRequest &m_request;
    const std::stop_token &m_stop;
    ComparisonReport m_report;
};

} // namespace

QString sourceOf(const Task &task, const QString &wantedRevision)
{
    // One that was named relative to some folder of that time.
    const QString local = task.baseUrl.isLocalFile() ? task.baseUrl.toLocalFile() : QString();
    if (!local.isEmpty() && !task.source.startsWith(u'/') && splitPath(local).name == splitPath(task.source).name)
        return local;
    const qsizetype at = task.source.lastIndexOf(u'@');
    const bool namesRevision = at > 0 && !task.source.contains(QStringLiteral("://")) && local.isEmpty();
    return namesRevision && !wantedRevision.isEmpty() ? task.source.left(at) : task.source;
}

Result<ComparisonReport> compareRevisions(EngineServices &services, const CompareRequest &request,
                                          const std::stop_token &stop)
{
    return Comparing(services, request, stop).run();
}

} // namespace heirloom
