// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/adding/AddTask.h"

#include "engine/UserText.h"
#include "engine/adding/TaskMirrors.h"
#include "engine/adopting/AdoptRules.h"
#include "ledger/tables/follow/NewsTable.h"
#include "mutation/TaskWrites.h"
#include "sources/folder/FolderSource.h"
#include "sources/list/PastedLinks.h"
#include "sources/manifest/ManifestParser.h"

#include <QUuid>

namespace heirloom {

namespace {

/// What a source got wrong is the source's failure, whatever the parser called it; so is what the system does not let
/// us read. Where we refuse ourselves to go, it stays a refusal.
Error asSourceError(Error error)
{
    const bool isOurRefusal = error.code == ErrorCode::Denied && error.sysErrno == 0;
    if (error.code == ErrorCode::Invalid || error.code == ErrorCode::Corrupt || error.code == ErrorCode::NotFound ||
        error.code == ErrorCode::TooNew || (error.code == ErrorCode::Denied && !isOurRefusal))
        error.code = ErrorCode::Source;
    return error;
}

/// What stands in for a storage that does not exist yet.
class NothingKnown final : public KnownObjects
{
public:
    Result<std::vector<std::optional<KnownObject>>> find(std::span<const Sha256> digests) override
    {
        return std::vector<std::optional<KnownObject>>(digests.size());
    }
    Result<std::vector<std::optional<KnownObject>>> find(std::span<const ContentDigest> digests) override
    {
        return std::vector<std::optional<KnownObject>>(digests.size());
    }
    Result<std::vector<bool>> standing(std::span<const PlannedItem *const> items) override
    {
        return std::vector<bool>(items.size(), false);
    }
};

} // namespace

AddTask::AddTask(EngineServices &services, AddRequest request, std::stop_token stop, std::optional<NamedChoice> choice)
    : m_services(services), m_request(std::move(request)), m_choice(std::move(choice)), m_stop(std::move(stop))
{
}

AddTask::~AddTask() = default;

Result<PlanReport> AddTask::preview()
{
    if (!m_writes)
        m_intake.preview(m_request.previewItems);
    return run([this](ManifestSink &sink) { return resolve(sink); });
}

Result<PlanReport> AddTask::describe(RevisionFiles &files)
{
    files.clear(); // an attempt with another source may have come first
    m_intake.describe(files);
    return run([this](ManifestSink &sink) { return resolve(sink); });
}

Status AddTask::resolve(ManifestSink &sink)
{
    if (m_request.adopts)
        return describeFolder(m_request.source, sink, m_stop);
    if (!m_request.links.isEmpty())
        return describeLinks(m_request.links, sink);
    auto request = SourceRegistry::parse(m_choice ? m_choice->source : m_request.source, m_request.workingDirectory);
    if (!request)
        return fail(request.error());
    request->revision = m_request.revision;
    const auto sources = m_services.sources(m_choice && !m_choice->isLast);
    if (m_followed && !m_followed->origin.isEmpty())
        *request = publishedAt(m_followed->origin, *request);
    const Status resolved = sources->resolve(*request, sink, m_stop, &m_report.mark, m_followed.has_value());
    m_report.mark.source = m_choice ? m_choice->source : QString();
    return resolved;
}

Result<PlanReport> AddTask::add()
{
    m_writes = true;
    return preview();
}

Result<PlanReport> AddTask::revive(const Revival &revival)
{
    m_writes = true;
    m_revival = &revival;
    return run(revival.manifest);
}

Result<PlanReport> AddTask::run(const std::function<Status(ManifestSink &)> &resolve)
{
    if (auto opened = openStorage(); !opened)
        return fail(opened.error());
    if (auto sound = checkRequest(); !sound)
        return fail(sound.error());
    m_report.source = m_revival ? m_revival->record.source : UserText::source(m_request.source);
    m_report.answeredBy = m_choice ? UserText::source(m_choice->source) : QString();
    m_report.storageRoot = m_storage.root;
    m_report.reserveBytes = m_storage.reserveBytes;

    Status resolved = resolve(*this);
    if (!resolved)
        resolved = fail(asSourceError(resolved.error()));
    else if (!m_planner)
        resolved = fail(ErrorCode::Source, QStringLiteral("the source describes nothing"));
    else if (m_planner->totals().total.files == 0 && m_planner->totals().rejected > 0)
        resolved = fail(ErrorCode::Source, QStringLiteral("every entry of the source was refused; the first: ") +
                                               m_report.rejected.front().reason.context);
    if (resolved && !m_amend)
        resolved = m_intake.finish();
    if (!resolved) {
        (void)m_intake.drain(); // nothing may be written behind the removal of the plan
        abandon();
        return fail(resolved.error());
    }
    return m_amend ? amend() : finish();
}

LinkMethod AddTask::link() const
{
    if (m_request.amends)
        return m_amended.link;
    return comesBack() ? m_revival->record.link : m_request.link.value_or(m_storage.link);
}

Status AddTask::openAmended()
{
    auto reading = m_services.ledger->read();
    auto task = reading ? TaskTable(*reading).get(m_services.tenant, m_request.amends) : fail(reading.error());
    auto storage = task ? StorageTable(*reading).get(task->storage) : fail(task.error());
    if (!storage)
        return fail(storage.error());
    const auto coordinator = m_services.storages->open(*storage);
    if (!coordinator)
        return fail(coordinator.error());
    m_coordinator = *coordinator;
    m_storage = std::move(*storage);
    m_amended = std::move(*task);
    m_amend = std::make_unique<AmendIntake>(*m_services.ledger, m_report);
    return m_amend->load(m_amended);
}

/// What a failing source described so far has changed nothing yet.
Result<PlanReport> AddTask::amend()
{
    m_report.totals = m_planner->totals();
    m_report.freeBytes = freeBytes();
    m_report.task = m_amended.id;
    m_report.state = m_amended.state;
    Amendment amendment = m_amend->finish();
    amendment.revision = m_report.revision;
    amendment.baseUrl = m_baseUrl;
    const bool isSame = amendment.isEmpty() && amendment.revision == m_amended.revision;
    const auto worker = m_services.worker->id();
    if (!m_writes || (isSame && !m_followed) || !worker)
        return worker ? Result<PlanReport>(m_report) : fail(worker.error());
    auto applied = TaskAmendment(*m_coordinator, *worker, m_services.ioPool)
                       .apply(m_amended, amendment, m_services.options.principal, [this](Session &session) -> Status {
                           const Status kept = NewsTable(session).keep(m_amended.id, m_report.mark);
                           return kept && m_followed ? m_followed->commit(session, m_report) : kept;
                       });
    if (!applied)
        return fail(applied.error());
    m_report.state = applied->task.state;
    m_report.amended->keptFiles = std::move(applied->keptFiles);
    return m_report;
}

Status AddTask::openStorage()
{
    if (m_request.amends)
        return openAmended();
    {
        auto reading = m_services.ledger->read();
        if (!reading)
            return fail(reading.error());
        const auto all = StorageTable(*reading).list(m_services.tenant);
        if (!all)
            return fail(all.error());
        const bool isDefault = m_request.storage.isEmpty() || m_request.storage == QStringLiteral("default");
        if (!m_writes && all->empty() && isDefault) {
            // Adding would make it; a preview only looks at what would come of that.
            m_storage.name = QStringLiteral("default");
            m_storage.root = m_services.options.defaultStorageRoot;
            return {};
        }
    }
    const auto coordinator = m_services.storages->open(m_services.tenant, m_request.storage);
    if (!coordinator)
        return fail(coordinator.error());
    m_coordinator = *coordinator;
    auto reading = m_services.ledger->read(); // its link method and reserve may have changed since it was opened
    auto storage = reading ? StorageTable(*reading).get(m_coordinator->files().storage.id) : fail(reading.error());
    if (!storage)
        return fail(storage.error());
    m_storage = std::move(*storage);
    return {};
}

/// What is wrong with the wish itself is said before the source is asked, and is no failure of the source.
Status AddTask::checkRequest()
{
    auto mirrors = checkedMirrors(m_request.mirrors);
    if (!mirrors)
        return fail(mirrors.error());
    m_mirrors = std::move(*mirrors);
    if (m_request.adopts) {
        if (auto there = checkFolder(m_services, m_request.source); !there)
            return there;
    }
    if (m_request.moves) {
        if (auto apart = checkApartFromStorages(m_services, m_request.source); !apart)
            return apart;
    }
    if (!m_request.subdir.isEmpty()) {
        const auto path = SafePath::parse(m_request.subdir);
        if (!path)
            return fail(Error{ErrorCode::Invalid,
                              QStringLiteral("--to %1: %2").arg(m_request.subdir, path.error().context), 0, 0,
                              QStringLiteral("name a folder below the storage's own")});
        if (auto reachable = checkDestination(*path); !reachable)
            return reachable;
    }
    // The task's manifest in the store has to hold both.
    for (const auto &[option, text] :
         {std::pair("--name", m_request.name), std::pair("--revision", m_request.revision)}) {
        if (text.size() > maxManifestNameLength)
            return fail(Error{ErrorCode::Invalid,
                              QStringLiteral("%1: longer than %2 characters")
                                  .arg(QString::fromLatin1(option), QString::number(maxManifestNameLength)),
                              0, 0, QStringLiteral("choose a shorter one")});
    }
    if (m_request.upgradeFrom) {
        auto reading = m_services.ledger->read();
        if (!reading)
            return fail(reading.error());
        if (const auto base = TaskTable(*reading).get(m_services.tenant, m_request.upgradeFrom); !base)
            return fail(base.error().in(QStringLiteral("upgrade from task %1").arg(m_request.upgradeFrom.value())));
    }
    return checkLink();
}

/// What the volume cannot do is refused here rather than after the download. A task that comes back was placed once.
Status AddTask::checkLink()
{
    if (!m_coordinator || comesBack())
        return {};
    const Status able = m_coordinator->files().materializer->probe(link());
    if (able || !Materializer::fallsThrough(able.error()))
        return able;
    return fail(Materializer::refusal(link(), QStringLiteral("a file in ") + m_storage.root, able.error()));
}

/// A folder on another volume is refused before the download as well.
Status AddTask::checkDestination(const SafePath &destination)
{
    if (!m_coordinator)
        return {};
    for (SafePath path = destination; !path.isEmpty(); path = path.parent()) { // up to what is there already
        const auto folder = m_services.fs.openBeneath(m_coordinator->files().store->root(), path, false);
        if (!folder && folder.error().sysErrno == EXDEV)
            return fail(folder.error().in(QStringLiteral("the folder of the task")));
        if (folder || folder.error().code != ErrorCode::NotFound)
            return {};
    }
    return {};
}

qint64 AddTask::freeBytes() const
{
    if (m_coordinator)
        return m_services.storages->space(*m_coordinator).value_or(VolumeSpace()).freeBytes;
    // The storage's folder is not there yet: the nearest one above it lies on the same volume.
    for (QString path = m_storage.root; path.contains(u'/'); path.truncate(path.lastIndexOf(u'/'))) {
        if (const auto folder = m_services.fs.openDirectory(path))
            return m_services.fs.space(*folder).value_or(VolumeSpace()).freeBytes;
    }
    return 0;
}

Result<PlanReport> AddTask::finish()
{
    m_report.totals = m_planner->totals();
    m_report.freeBytes = freeBytes();
    if (!m_writes)
        return m_report;
    TaskCounts counts;
    counts.files = m_report.totals.total.files;
    counts.bytes = m_report.totals.total.bytes;
    counts.filesFailed = m_report.totals.rejected;
    TaskWrites writes(*m_services.ledger);
    for (const RejectedEntry &entry : m_report.rejected) {
        const QJsonObject detail{{QStringLiteral("task"), m_task.value()},
                                 {QStringLiteral("path"), entry.path},
                                 {QStringLiteral("reason"), entry.reason.context}};
        if (auto noted =
                writes.audit(m_services.tenant, m_services.options.principal, QStringLiteral("entry.refused"), detail);
            !noted) {
            abandon();
            return fail(noted.error());
        }
    }
    m_report.task = m_task;
    const auto task = writes.finishPlanning(m_task, counts, m_request.paused, [this](Session &session) -> Status {
        const Status kept = NewsTable(session).keep(m_task, m_report.mark);
        return kept && m_followed ? m_followed->commit(session, m_report) : kept;
    });
    if (!task) {
        abandon();
        return fail(task.error());
    }
    m_report.state = task->state;
    return m_report;
}

void AddTask::abandon()
{
    if (const auto worker = m_services.worker->id(); m_task && worker)
        (void)TaskWrites(*m_services.ledger).removePlan(m_task, *worker); // else the next start's recovery removes it
    m_task = {};
}

Status AddTask::header(const ManifestHeader &header)
{
    m_report.sourceKind = header.kind;
    m_report.revision = header.revision.isEmpty() ? m_request.revision : header.revision;
    m_report.name = m_request.name.isEmpty() ? header.name : m_request.name;
    if (m_report.name.isEmpty())
        m_report.name = safeName(QUrl(m_report.source).fileName());
    if (m_report.name.size() > maxManifestNameLength) // of an address, whose segments may be longer
        m_report.name = safeName(m_report.name);
    m_collectionKey = m_revival ? m_revival->record.collectionKey : header.collectionKey;
    if (m_choice) {
        // A word of the user's own is the series, whichever of its sources answers.
        if (!m_choice->named.name.contains(u':'))
            m_collectionKey = QStringLiteral("name:") + m_choice->named.name;
        for (const QString &place : mirrorsOf(*m_services.sources(), *m_choice, header.revision)) {
            if (auto more = checkedMirrors(m_mirrors + QStringList{place})) // what is none, or too many, is left out
                m_mirrors = std::move(*more);
        }
    }
    m_baseUrl = m_revival ? m_revival->record.baseUrl : header.baseUrl;
    {
        auto reading = m_services.ledger->read();
        if (!reading)
            return fail(reading.error());
        if (auto base = chooseBase(*reading); !base)
            return base;
        if (!m_writes) { // else with the task, so that nobody takes the same folder at the same time
            const auto destination = chooseDestination(*reading, header);
            if (!destination)
                return fail(destination.error());
            m_report.destination = *destination;
        }
    }
    if (auto reachable = checkDestination(SafePath::fromTrusted(m_report.destination)); !reachable)
        return reachable;
    if (m_amend)
        m_report.destination = m_amended.destination;
    else if (m_writes) {
        if (auto created = createTask(header); !created)
            return created;
    }
    if (m_coordinator)
        m_known = std::make_unique<LedgerKnownObjects>(m_services, *m_coordinator,
                                                       SafePath::fromTrusted(m_report.destination), !m_writes, m_stop);
    else
        m_known = std::make_unique<NothingKnown>();
    m_planner =
        std::make_unique<Planner>(PlanOptions{m_request.includes, m_request.excludes, link() == LinkMethod::Copy},
                                  *m_known, m_amend ? static_cast<PlanSink &>(*m_amend) : m_intake);
    for (const RejectedEntry &entry : std::exchange(m_earlyRejected, {})) {
        if (auto noted = m_planner->reject(entry); !noted)
            return noted;
    }
    return m_planner->add(std::exchange(m_early, {}));
}

Status AddTask::chooseBase(Session &session)
{
    if (m_request.amends)
        return {};
    std::optional<Task> base;
    if (m_request.upgradeFrom) {
        auto wanted = TaskTable(session).get(m_services.tenant, m_request.upgradeFrom);
        if (!wanted) {
            Error gone = wanted.error().in(QStringLiteral("upgrade from task %1").arg(m_request.upgradeFrom.value()));
            if (gone.code == ErrorCode::NotFound)
                gone.code = ErrorCode::Conflict; // it was there when the request was checked
            return fail(gone);
        }
        base = std::move(*wanted);
    } else {
        auto newest = TaskTable(session).newestOf(m_services.tenant, m_storage.id, m_collectionKey);
        if (!newest)
            return fail(newest.error());
        base = std::move(*newest);
    }
    if (base) {
        m_report.upgradeFrom = base->id;
        m_baseUnpack = base->unpack;
        m_report.upgradeFromName = base->revision.isEmpty() ? base->name : base->name + u' ' + base->revision;
    }
    return {};
}

bool AddTask::staysInPlace(const ManifestHeader &header) const
{
    return m_followed && (m_followed->layout == FollowLayout::InPlace ||
                          (m_followed->layout == FollowLayout::Auto && header.kind == u"stack"));
}

Result<QString> AddTask::chooseDestination(Session &session, const ManifestHeader &header)
{
    if (comesBack())
        return m_revival->record.destination;
    if (m_request.amends)
        return m_amended.destination;
    if (!m_request.subdir.isEmpty()) {
        const auto path = SafePath::parse(m_request.subdir);
        return path ? Result<QString>(path->text()) : Result<QString>(fail(path.error()));
    }
    const StorageId storage = m_storage.id;
    // A single file goes where a browser would put it: straight into the storage, unless the name is taken.
    const bool isSingleFile = header.kind == QStringLiteral("http") && !m_followed;
    if (isSingleFile) {
        const auto wanted = ItemTable(session).isWanted(storage, {}, safeName(header.name));
        const auto coming = wanted && !*wanted ? TaskTable(session).isBeingPlanned(storage, {}, m_report.name) : wanted;
        if (!coming)
            return fail(coming.error());
        if (!*coming)
            return QString();
    }
    const QString below = m_followed ? m_followed->folder : QString();
    const bool isByRevision = !staysInPlace(header);
    QString wanted = m_report.name;
    if (isByRevision && !m_report.revision.isEmpty())
        wanted += u'-' + m_report.revision;
    wanted = safeName(wanted);
    if (!below.isEmpty())
        wanted = isByRevision ? below + u'/' + wanted : below;
    for (int number = 1; number < 10'000; ++number) {
        const QString candidate =
            number == 1 && !isSingleFile ? wanted : QStringLiteral("%1 (%2)").arg(wanted).arg(number + isSingleFile);
        const auto taken = TaskTable(session).hasDestination(storage, candidate);
        if (!taken)
            return fail(taken.error());
        if (!*taken)
            return candidate;
    }
    return fail(ErrorCode::Conflict, QStringLiteral("no free folder name for %1").arg(wanted));
}

Status AddTask::createTask(const ManifestHeader &header)
{
    const auto worker = m_services.worker->id();
    if (!worker)
        return fail(worker.error());
    NewTask task;
    task.id = m_revival ? m_revival->id : TaskId();
    task.uid = m_revival ? m_revival->uid : QUuid::createUuid().toString(QUuid::WithoutBraces);
    task.tenant = m_services.tenant;
    task.storage = m_storage.id;
    task.collectionKey = m_collectionKey;
    task.name = m_report.name;
    task.source = m_report.source;
    task.revision = m_report.revision;
    task.baseUrl = m_baseUrl;
    task.mirrors = m_mirrors;
    if (m_choice) {
        task.logicalName = UserText::source(m_choice->named.name);
        task.answeredBy = m_choice->source;
    }
    task.link = link();
    task.unpack = m_revival ? m_revival->record.unpack : m_request.unpack ? m_request.unpack : m_baseUnpack;
    task.upgradeFrom = m_report.upgradeFrom;
    task.planner = *worker;
    const auto created = TaskWrites(*m_services.ledger).create([&](Session &session) -> Result<NewTask> {
        const auto destination = chooseDestination(session, header);
        if (!destination)
            return fail(destination.error());
        task.destination = m_report.destination = *destination;
        return task;
    });
    if (!created)
        return fail(created.error());
    m_task = *created;
    m_intake.writeTo(m_task);
    return {};
}

Status AddTask::entries(std::span<const ManifestEntry> batch)
{
    if (m_stop.stop_requested())
        return fail(ErrorCode::Cancelled, QStringLiteral("adding was stopped"));
    if (m_planner)
        return m_planner->add(batch);
    m_early.insert(m_early.end(), batch.begin(), batch.end());
    return {};
}

Status AddTask::rejected(const RejectedEntry &entry)
{
    if (m_planner)
        return m_planner->reject(entry);
    m_earlyRejected.push_back(entry);
    return {};
}

} // namespace heirloom
