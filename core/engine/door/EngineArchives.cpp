// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the door that is about archived tasks.
#include "engine/archiving/ArchiveCommands.h"
#include "engine/archiving/CarryTask.h"
#include "engine/commands/Access.h"
#include "engine/commands/UpkeepCommands.h"
#include "engine/door/EitherStop.h"
#include "engine/door/EnginePrivate.h"
#include "engine/unpacking/UnpackCommands.h"

namespace heirloom {

Engine::Reply<ArchivePreview> Engine::archivePreview(TaskId task)
{
    return d->command<ArchivePreview>([this, task] { return ArchiveCommands(d->services).preview(task); });
}

Engine::Reply<ArchiveReport> Engine::archive(TaskId task)
{
    return d->command<ArchiveReport>([this, task] {
        auto report = ArchiveCommands(d->services).archive(task);
        d->deliver();
        notifyChanged(task);
        notifyStorage();
        return report;
    });
}

Engine::Reply<Task> Engine::restore(TaskId task)
{
    return d->command<Task>([this, task] {
        auto restored = ArchiveCommands(d->services).restore(task);
        d->deliver();
        d->scheduler->wake();
        notifyChanged(task);
        return restored;
    });
}

Engine::Reply<std::vector<ArchiveLine>> Engine::archives(TaskId task)
{
    return d->command<std::vector<ArchiveLine>>([this, task] { return UnpackCommands(d->services).archives(task); });
}

Engine::Reply<Task> Engine::unpack(const UnpackRequest &request)
{
    return d->command<Task>([this, request] {
        auto wanted = UnpackCommands(d->services).unpack(request);
        d->scheduler->wake();
        notifyChanged(request.task);
        return wanted;
    });
}

Engine::Reply<ExportReport> Engine::exportTask(TaskId task, const QString &path, std::stop_token stop)
{
    return d->command<ExportReport>([this, task, path, stop]() -> Result<ExportReport> {
        if (auto allowed = checkAccess(d->services, Action::View); !allowed)
            return fail(allowed.error());
        const EitherStop either(stop, d->services.ending.get_token());
        return heirloom::exportTask(d->services, task, path, either.token());
    });
}

Engine::Reply<PlanReport> Engine::importTask(const ImportRequest &request, std::stop_token stop)
{
    return d->command<PlanReport>([this, request, stop]() -> Result<PlanReport> {
        if (auto allowed = checkAccess(d->services, Action::Add); !allowed)
            return fail(allowed.error());
        if (auto stored = UpkeepCommands(d->services).ensureStorage(); !stored)
            return fail(stored.error());
        const EitherStop either(stop, d->services.ending.get_token());
        auto report = heirloom::importTask(d->services, request, either.token());
        if (!report)
            return report;
        d->deliver();
        d->scheduler->wake();
        notifyChanged(report->task);
        return report;
    });
}

Engine::Reply<std::vector<PackLine>> Engine::packs(const QString &storage, const QString &collection)
{
    return d->command<std::vector<PackLine>>(
        [this, storage, collection] { return ArchiveCommands(d->services).packs(storage, collection); });
}

Engine::Reply<ConsolidateReport> Engine::consolidate(const QString &storage, const QString &collection)
{
    return d->command<ConsolidateReport>([this, storage, collection] {
        auto report = ArchiveCommands(d->services).consolidate(storage, collection);
        notifyStorage();
        return report;
    });
}

} // namespace heirloom
