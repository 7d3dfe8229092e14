// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/unpacking/UnpackIntake.h"

#include "ledger/tables/ObjectTable.h"

#include <set>
#include <utility>

namespace heirloom {

namespace {

constexpr qint64 smallBytes = 1 << 20;              ///< up to here a file waits in memory until its digest is known
constexpr qint64 batchBytes = qint64(32) << 20;     ///< of small ones, for one mutation
constexpr size_t batchFiles = 2048;                 ///< likewise
constexpr qint64 allowanceBytes = qint64(64) << 20; ///< so often the volume is asked for its room

} // namespace

UnpackIntake::UnpackIntake(EngineServices &services, MutationCoordinator &coordinator, WorkerId worker, TaskId plan)
    : m_services(services), m_coordinator(coordinator), m_worker(worker), m_plan(plan)
{
}

UnpackIntake::~UnpackIntake()
{
    ObjectStore &store = *m_coordinator.files().store;
    if (!m_stagedName.isEmpty())
        (void)store.removeStaged(m_stagedName); // what stays is found as a leftover
    for (const Arrived &arrived : m_arrived) {
        if (!arrived.stagedName.isEmpty())
            (void)store.removeStaged(arrived.stagedName);
    }
}

Status UnpackIntake::entry(const ArchiveEntry &entry)
{
    m_path = entry.path;
    m_stream = {};
    m_size = 0;
    m_bytes.clear();
    // One that says how large it is is not begun in vain; what it says is not believed further than that.
    return entry.size > allowanceBytes ? checkRoom(entry.size) : Status{};
}

Status UnpackIntake::data(QByteArrayView bytes)
{
    m_stream.add(bytes);
    if (!m_file && m_size + bytes.size() > smallBytes) {
        if (auto spilled = spill(); !spilled)
            return spilled;
    }
    if (m_file)
        return write(bytes);
    m_bytes += bytes;
    m_size += bytes.size();
    return {};
}

/// The file is too large to wait in memory.
Status UnpackIntake::spill()
{
    auto file = createStaged();
    if (!file)
        return fail(file.error());
    m_file = std::move(*file);
    m_size = 0;
    return write(std::exchange(m_bytes, {}));
}

Result<FilePtr> UnpackIntake::createStaged()
{
    m_stagedName =
        QStringLiteral("w%1-unpack-%2-%3")
            .arg(QString::number(m_worker.value()), QString::number(m_plan.value()), QString::number(++m_staged));
    return m_coordinator.files().store->createStaged(m_stagedName);
}

Status UnpackIntake::write(QByteArrayView bytes)
{
    if (auto room = checkRoom(bytes.size()); !room)
        return room;
    const Status written = m_file->write(m_size, bytes);
    m_size += bytes.size();
    return written;
}

/// What is unpacked leaves the storage's reserve free, as a download does.
Status UnpackIntake::checkRoom(qint64 bytes)
{
    if (bytes <= m_allowance) {
        m_allowance -= bytes;
        return {};
    }
    const auto space = m_services.storages->space(m_coordinator);
    if (!space)
        return fail(space.error());
    const qint64 left = qMax<qint64>(0, space->freeBytes - m_coordinator.files().storage.reserveBytes);
    if (left < bytes)
        return fail(ErrorCode::NoSpace,
                    QStringLiteral("unpack %1: %2 bytes are wanted, %3 are free")
                        .arg(m_path, QString::number(bytes), QString::number(left)),
                    QStringLiteral("make room on the disk, then retry the task"));
    m_allowance = qMin(allowanceBytes, left / 2);
    return {};
}

Status UnpackIntake::end()
{
    const Sha256 sha256 = m_stream.finish();
    ManifestEntry &entry = m_entries.emplace_back();
    entry.path = std::exchange(m_path, {});
    entry.size = m_size;
    entry.sha256 = sha256;
    m_file.reset();
    m_heldBytes += m_bytes.size();
    m_arrived.push_back({sha256, m_size, std::exchange(m_bytes, {}), std::exchange(m_stagedName, {})});
    return m_arrived.size() >= batchFiles || m_heldBytes >= batchBytes ? flush() : Status{};
}

Status UnpackIntake::refused(const QString &path, const Error &why)
{
    m_refused.push_back({path, why});
    return {};
}

Result<std::vector<bool>> UnpackIntake::known() const
{
    std::vector<Sha256> digests;
    digests.reserve(m_arrived.size());
    for (const Arrived &arrived : m_arrived)
        digests.push_back(arrived.sha256);
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    const Storage &storage = m_coordinator.files().storage;
    const auto found = ObjectTable(*reading).find(storage.tenant, storage.id, digests);
    if (!found)
        return fail(found.error());
    std::vector<bool> isKnown;
    isKnown.reserve(found->size());
    for (const auto &object : *found)
        isKnown.push_back(object.has_value());
    return isKnown;
}

Result<UnpackedContent> UnpackIntake::stage(Arrived &arrived)
{
    UnpackedContent content{arrived.sha256, arrived.size, std::exchange(arrived.stagedName, {})};
    m_newBytes += arrived.size;
    if (!content.stagedName.isEmpty())
        return content;
    if (auto room = checkRoom(arrived.size); !room)
        return fail(room.error());
    const auto file = createStaged();
    if (!file)
        return fail(file.error());
    content.stagedName = std::exchange(m_stagedName, {});
    if (const Status written = arrived.bytes.isEmpty() ? Status{} : (*file)->write(0, arrived.bytes); !written) {
        arrived.stagedName = content.stagedName;
        return fail(written.error());
    }
    return content;
}

Status UnpackIntake::flush()
{
    if (m_arrived.empty())
        return {};
    const auto isKnown = known();
    if (!isKnown)
        return fail(isKnown.error());
    ObjectStore &store = *m_coordinator.files().store;
    std::vector<UnpackedContent> contents;
    contents.reserve(m_arrived.size());
    std::set<Sha256> brought;
    for (size_t i = 0; i < m_arrived.size(); ++i) {
        Arrived &arrived = m_arrived[i];
        if (!brought.insert(arrived.sha256).second || (*isKnown)[i]) {
            if (!arrived.stagedName.isEmpty())
                (void)store.removeStaged(std::exchange(arrived.stagedName, {}));
            contents.push_back({arrived.sha256, arrived.size, {}});
            continue;
        }
        auto staged = stage(arrived);
        if (!staged) {
            for (UnpackedContent &content : contents) {
                if (!content.stagedName.isEmpty())
                    (void)store.removeStaged(content.stagedName);
            }
            return fail(staged.error());
        }
        contents.push_back(std::move(*staged));
    }
    m_arrived.clear();
    m_heldBytes = 0;
    const qint64 first = std::exchange(m_pinned, m_pinned + qint64(contents.size()));
    QStringList staged;
    for (const UnpackedContent &content : contents) {
        if (!content.stagedName.isEmpty())
            staged.append(content.stagedName);
    }
    UnpackMutation mutation(m_coordinator.files(), m_plan, first, std::move(contents));
    const Status done = m_coordinator.run(mutation, m_worker);
    if (!done) {
        for (const QString &name : std::as_const(staged))
            (void)store.removeStaged(name); // undone, they lie there again
    }
    return done;
}

} // namespace heirloom
