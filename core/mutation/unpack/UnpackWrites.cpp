// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/unpack/UnpackWrites.h"

#include "ledger/tables/SystemTables.h"

#include <QJsonObject>

namespace heirloom {

Result<Task> UnpackWrites::want(TenantId tenant, TaskId id, const Choose &choose, bool always)
{
    return m_ledger.transact<Task>([&](Session &session) -> Result<Task> {
        TaskTable tasks(session);
        const auto task = tasks.get(tenant, id);
        if (!task)
            return task;
        if (task->state != TaskState::Completed && task->state != TaskState::Failed)
            return fail(ErrorCode::Conflict,
                        QStringLiteral("task %1 is %2").arg(QString::number(id.value()), toString(task->state)),
                        QStringLiteral("only a finished task's archives can be unpacked"));
        UnpackTable archives(session);
        auto all = archives.archives(id, false);
        const auto wanted = all ? choose(std::move(*all)) : fail(all.error());
        if (!wanted)
            return fail(wanted.error());
        for (const ArchiveItem &archive : *wanted) {
            if (auto noted = archives.want(archive.item); !noted)
                return fail(noted.error());
        }
        TaskPatch patch;
        patch.state = TaskState::Ready;
        patch.error = std::optional<Error>();
        if (always) {
            patch.unpack = UnpackWish::Always;
            if (auto described = OutboxTable(session).append(OutboxKind::TaskFile, id); !described)
                return fail(described.error());
        }
        return tasks.update(id, task->rev, patch);
    });
}

Status UnpackWrites::wantAgain(TaskId task, const QString &archivePath)
{
    return m_ledger.transact([&](Session &session) -> Status { return UnpackTable(session).want(task, archivePath); });
}

Status UnpackWrites::refuse(const Task &task, const ArchiveItem &archive, const Error &why, const QString &actor)
{
    return m_ledger.transact([&](Session &session) -> Status {
        const QJsonObject detail{{QStringLiteral("task"), task.id.value()},
                                 {QStringLiteral("archive"), archive.path},
                                 {QStringLiteral("reason"), why.context}};
        if (auto noted = AuditTable(session).append(task.tenant, actor, QStringLiteral("archive.refused"), detail);
            !noted)
            return noted;
        return UnpackTable(session).settle(archive.item, archive.content.sha256, 0, why);
    });
}

} // namespace heirloom
