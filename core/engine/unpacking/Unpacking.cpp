// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/unpacking/Unpacking.h"

#include "base/KillPoint.h"
#include "engine/adding/LedgerKnownObjects.h"
#include "engine/unpacking/UnpackIntake.h"
#include "io/Hashing.h"
#include "io/SafePath.h"
#include "model/unpack/ArchiveMember.h"
#include "mutation/TaskWrites.h"
#include "mutation/unpack/UnpackWrites.h"

#include <QUuid>

namespace heirloom {

namespace {

constexpr size_t planAtATime = 4096;
constexpr size_t refusedTold = 100;
constexpr qint64 foldersTried = 100; ///< each looks at all files of the task
constexpr qint64 copyAtATime = 1 << 18;

/// What an archive's author decides; anything else may go away by itself.
bool isAboutArchive(const Error &why)
{
    return why.code == ErrorCode::Corrupt || why.code == ErrorCode::Denied || why.code == ErrorCode::Invalid ||
           why.code == ErrorCode::Timeout;
}

Error changed()
{
    return {ErrorCode::Corrupt, QStringLiteral("its stored content was changed"), 0, 0,
            QStringLiteral("`heirloom-cli audit --heal` repairs it; then unpack it again")};
}

QString nameOf(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// The first folder of a path; empty: it lies in none.
QStringView topOf(const QString &path)
{
    return QStringView(path).first(qMax<qsizetype>(0, path.indexOf(u'/')));
}

/// "atlas/a.bin" of atlas.zip: one folder of that name is enough.
void dropCommonTop(std::vector<ManifestEntry> &entries, const QString &folderName)
{
    const bool isWhole = std::all_of(entries.begin(), entries.end(),
                                     [&](const ManifestEntry &entry) { return topOf(entry.path) == folderName; });
    if (!isWhole)
        return;
    for (ManifestEntry &entry : entries)
        entry.path.remove(0, folderName.size() + 1);
}

} // namespace

Unpacking::Unpacking(EngineServices &services, MutationCoordinator &coordinator, const Task &task, ArchiveItem archive,
                     std::stop_token stop)
    : m_services(services), m_coordinator(coordinator), m_task(task), m_archive(std::move(archive)),
      m_stop(std::move(stop))
{
}

Result<UnpackReport> Unpacking::run()
{
    auto report = unpack();
    if (report || !isAboutArchive(report.error()))
        return report;
    if (auto noted =
            UnpackWrites(*m_services.ledger).refuse(m_task, m_archive, report.error(), m_services.options.principal);
        !noted)
        return fail(noted.error());
    return report;
}

Result<UnpackReport> Unpacking::unpack()
{
    const auto worker = m_services.worker->id();
    if (!worker)
        return fail(worker.error());
    m_worker = *worker;
    const auto file = openArchive();
    const auto plan = file ? beginPlan() : Result<TaskId>(fail(file.error()));
    if (!plan)
        return fail(plan.error());
    UnpackReport report;
    report.archive = m_archive.path;
    Status done = [&]() -> Status {
        UnpackIntake intake(m_services, m_coordinator, m_worker, *plan);
        const auto before = (*file)->stat();
        Status read = before ? readArchive(m_services.options.archiver, **file, {}, intake, m_stop)
                             : Status(fail(before.error()));
        if (read)
            read = verifyUnchanged(**file, *before);
        if (read)
            read = intake.flush();
        if (!read)
            return fail(read.error().in(m_archive.path));
        killPoint("unpack-read");
        report.newBytes = intake.newBytes();
        report.openedBecause = intake.openedBecause();
        return give(std::move(intake.entries()), std::move(intake.refusals()), report);
    }();
    // What is needed has its own references by now; what is not is reclaimed like anything else.
    const Status removed = TaskWrites(*m_services.ledger).removePlan(*plan, m_worker); // else the next start removes it
    if (!done)
        return fail(done.error());
    return removed ? Result<UnpackReport>(report) : fail(removed.error());
}

/// A plan that is never carried out: it pins what has come, and goes with its process.
Result<TaskId> Unpacking::beginPlan()
{
    return TaskWrites(*m_services.ledger).create([this](Session &) -> Result<NewTask> {
        NewTask plan;
        plan.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        plan.tenant = m_task.tenant;
        plan.storage = m_task.storage;
        plan.collectionKey = m_task.collectionKey;
        plan.name = nameOf(m_archive.path);
        plan.source = m_task.source;
        plan.revision = m_task.revision;
        plan.destination = QStringLiteral(".heirloom-unpack-") + plan.uid; // nothing is ever shown there
        plan.link = m_task.link;
        plan.planner = m_worker;
        return plan;
    });
}

Result<FilePtr> Unpacking::openArchive() const
{
    ObjectStore &store = *m_coordinator.files().store;
    const Packable &content = m_archive.content;
    auto file = content.packed ? store.packs().open(content.packed->pack)
                               : store.openObject({content.sha256, content.generation});
    if (!file)
        return fail(file.error().in(QStringLiteral("unpack ") + m_archive.path));
    if (content.packed)
        return copyOut(**file);
    const Status right = verify(**file);
    return right ? std::move(file) : Result<FilePtr>(fail(right.error()));
}

/// What was changed on the disk is not what the task got: tar has no digests that would tell.
Status Unpacking::verify(File &file) const
{
    const auto stat = file.stat();
    if (!stat)
        return fail(stat.error());
    const bool isUntouched = stat->inode == m_archive.inode && stat->mtimeNs == m_archive.mtimeNs &&
                             stat->ctimeNs == m_archive.ctimeNs && stat->size == m_archive.content.size;
    if (isUntouched)
        return {};
    const auto hash = hashFile(file, -1, m_stop);
    if (!hash)
        return fail(hash.error());
    return *hash == m_archive.content.sha256 ? Status{} : Status(fail(changed()));
}

/// Whether nobody wrote to it while it was read, as far as its times tell; its links may have changed.
Status Unpacking::verifyUnchanged(File &file, const FileStat &before) const
{
    const auto after = file.stat();
    if (!after)
        return fail(after.error());
    const bool isSame = after->mtimeNs == before.mtimeNs && after->size == before.size;
    return isSame ? Status{} : Status(fail(changed()));
}

/// The archiver takes a whole file. What lies in a pack is small.
Result<FilePtr> Unpacking::copyOut(File &pack) const
{
    ObjectStore &store = *m_coordinator.files().store;
    const QString name = QStringLiteral("w%1-archive-%2")
                             .arg(QString::number(m_worker.value()), QString::number(m_archive.item.value()));
    auto copy = store.createStaged(name);
    if (!copy)
        return copy;
    (void)store.removeStaged(name); // it is read through its descriptor alone
    std::vector<char> buffer(copyAtATime);
    Sha256Stream stream;
    for (qint64 done = 0; done < m_archive.content.size;) {
        const auto wanted = size_t(qMin<qint64>(copyAtATime, m_archive.content.size - done));
        const auto got = pack.read(m_archive.content.packed->offset + done, {buffer.data(), wanted});
        if (!got || *got == 0)
            return got ? fail(ErrorCode::Corrupt, QStringLiteral("the pack ends before its time")) : fail(got.error());
        const QByteArrayView bytes(buffer.data(), qsizetype(*got));
        stream.add(bytes);
        if (auto written = (*copy)->write(done, bytes); !written)
            return fail(written.error());
        done += *got;
    }
    return stream.finish() == m_archive.content.sha256 ? std::move(copy) : Result<FilePtr>(fail(changed()));
}

Result<QString> Unpacking::chooseFolder() const
{
    const QString name = nameOf(m_archive.path);
    const QString above = m_archive.path.chopped(name.size());
    const QString stem = safeName(withoutArchiveSuffix(name));
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    for (qint64 attempt = 1;; ++attempt) {
        if (attempt == foldersTried) // a name that nobody else has thought of
            attempt = m_archive.item.value() + foldersTried;
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("the unpacking was stopped"));
        const QString folder = above + (attempt == 1 ? stem : stem + u'-' + QString::number(attempt));
        const auto isTaken = UnpackTable(*reading).isTaken(m_task.id, folder, m_archive.path);
        if (!isTaken)
            return fail(isTaken.error());
        if (!*isTaken)
            return folder;
    }
}

/// What came is in the store; now the task gets it.
Status Unpacking::give(std::vector<ManifestEntry> entries, std::vector<RejectedEntry> refused, UnpackReport &report)
{
    const auto folder = chooseFolder();
    if (!folder)
        return fail(folder.error());
    report.folder = *folder;
    dropCommonTop(entries, nameOf(*folder));
    for (ManifestEntry &entry : entries) {
        entry.path = *folder + u'/' + entry.path;
        entry.urls = {memberAddress(m_archive.path)};
    }
    PlanReport plan;
    AmendIntake intake(*m_services.ledger, plan);
    Status planned = intake.load(m_task, m_archive.path);
    if (planned)
        planned = planFiles(entries, intake, report);
    if (!planned)
        return planned;
    report.refused += qint64(refused.size());
    refused.insert(refused.end(), plan.rejected.begin(), plan.rejected.end());
    return apply(intake.finish(), refused, report);
}

/// By the rules for the files of any source: where they may lie, and that no two of them are one.
Status Unpacking::planFiles(std::span<const ManifestEntry> entries, AmendIntake &intake, UnpackReport &report)
{
    LedgerKnownObjects known(m_services, m_coordinator, SafePath::fromTrusted(m_task.destination), false, m_stop);
    Planner planner({{}, {}, m_task.link == LinkMethod::Copy}, known, intake);
    for (size_t first = 0; first < entries.size(); first += planAtATime) {
        const auto some = entries.subspan(first, qMin(planAtATime, entries.size() - first));
        if (auto planned = planner.add(some); !planned)
            return planned;
    }
    report.files = planner.totals().total.files;
    report.bytes = planner.totals().total.bytes;
    report.refused = planner.totals().rejected;
    return {};
}

Status Unpacking::apply(Amendment amendment, const std::vector<RejectedEntry> &refused, const UnpackReport &report)
{
    amendment.isWithin = true;
    const auto applied =
        TaskAmendment(m_coordinator, m_worker, m_services.ioPool)
            .apply(m_task, amendment, m_services.options.principal, [&](Session &session) -> Status {
                Status noted = noteRefused(session, refused);
                if (noted && !report.openedBecause.isEmpty())
                    noted = noteOpen(session, report.openedBecause);
                const Sha256 &unpacked = m_archive.content.sha256;
                return noted ? UnpackTable(session).settle(m_archive.item, unpacked, report.refused) : noted;
            });
    killPoint("unpack-given");
    return applied ? Status{} : Status(fail(applied.error()));
}

Status Unpacking::noteOpen(Session &session, const QString &why) const
{
    const QJsonObject detail{{QStringLiteral("task"), m_task.id.value()},
                             {QStringLiteral("archive"), m_archive.path},
                             {QStringLiteral("archiver_not_shut_in"), why}};
    return AuditTable(session).append(m_task.tenant, m_services.options.principal, QStringLiteral("archive.unpacked"),
                                      detail);
}

Status Unpacking::noteRefused(Session &session, const std::vector<RejectedEntry> &refused) const
{
    for (size_t i = 0; i < qMin(refused.size(), refusedTold); ++i) {
        const QJsonObject detail{{QStringLiteral("task"), m_task.id.value()},
                                 {QStringLiteral("archive"), m_archive.path},
                                 {QStringLiteral("path"), refused[i].path},
                                 {QStringLiteral("reason"), refused[i].reason.context}};
        if (auto noted = AuditTable(session).append(m_task.tenant, m_services.options.principal,
                                                    QStringLiteral("entry.refused"), detail);
            !noted)
            return noted;
    }
    return {};
}

} // namespace heirloom
