// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/PackBuilder.h"

#include "base/KillPoint.h"
#include "io/Hashing.h"
#include "packs/Archiver.h"
#include "store/packs/OpenPacks.h"

#include <deque>
#include <future>

namespace heirloom {

namespace {

constexpr qint64 batchBytes = 1 << 20;
constexpr qint64 aheadBytes = 32 << 20;
constexpr size_t batchContents = 256;
constexpr size_t batchesAtOnce = 4;

/// Where the system gives no thread, the work is done by whoever asks for its result.
constexpr auto inAThread = std::launch::async | std::launch::deferred;

/// Batches of contents that are loaded by a thread each while the ones before are used; they come in order.
template <class Load> class ReadAhead
{
public:
    using Loaded = std::invoke_result_t<Load, std::span<const Packable>>;

    ReadAhead(std::span<const Packable> contents, Load load) : m_rest(contents), m_load(std::move(load)) {}

    /// None at the end.
    std::optional<Loaded> next()
    {
        while (!m_rest.empty() && (m_coming.empty() || (m_coming.size() < batchesAtOnce && m_ahead < aheadBytes)))
            begin();
        if (m_coming.empty())
            return std::nullopt;
        Coming first = std::move(m_coming.front());
        m_coming.pop_front();
        m_ahead -= first.bytes;
        return first.loaded.get();
    }

private:
    struct Coming
    {
        std::future<Loaded> loaded; ///< its end waits for the thread
        qint64 bytes = 0;
    };

    void begin()
    {
        size_t count = 0;
        qint64 bytes = 0;
        while (count < std::min(m_rest.size(), batchContents) && bytes < batchBytes)
            bytes += m_rest[count++].size;
        const auto some = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        m_ahead += bytes;
        m_coming.push_back({std::async(inAThread, [this, some] { return m_load(some); }), bytes});
    }

    std::span<const Packable> m_rest;
    const Load m_load;
    qint64 m_ahead = 0;
    std::deque<Coming> m_coming; ///< last: its threads use the others
};

/// Fills `room` from `begin` on; false: the file ends before.
Result<bool> readWhole(File &file, qint64 begin, std::span<char> room)
{
    while (!room.empty()) {
        const auto got = file.read(begin, room);
        if (!got)
            return fail(got.error());
        if (*got == 0)
            return false;
        begin += *got;
        room = room.subspan(size_t(*got));
    }
    return true;
}

Result<std::shared_ptr<File>> openContent(ObjectStore &store, OpenPacks &packs, const Packable &content)
{
    if (content.packed)
        return packs.open(content.packed->pack);
    auto opened = store.openObject({content.sha256, content.generation});
    if (!opened)
        return fail(opened.error());
    return std::shared_ptr<File>(std::move(*opened));
}

/// Appends the bytes of one content; false: it is not what it should be, and nothing was appended.
Result<bool> append(ObjectStore &store, OpenPacks &packs, const Packable &content, QByteArray &bytes)
{
    if (content.size > PackBuilder::largestMember)
        return false;
    const auto file = openContent(store, packs, content);
    if (!file)
        return file.error().code == ErrorCode::NotFound ? Result<bool>(false) : Result<bool>(fail(file.error()));
    if (!content.packed) {
        const auto stat = (*file)->stat();
        if (!stat)
            return fail(stat.error());
        // Somebody else's name leads to it: nobody knows who counts on that (store.md, P6).
        if (stat->links != 1 || stat->size != content.size)
            return false;
    }
    const qsizetype before = bytes.size();
    bytes.resize(before + qsizetype(content.size));
    const std::span<char> room(bytes.data() + before, size_t(content.size));
    const auto isWhole = readWhole(**file, content.packed ? content.packed->offset : 0, room);
    if (!isWhole || !*isWhole || hashBytes({room.data(), content.size}) != content.sha256) {
        bytes.truncate(before);
        return isWhole ? Result<bool>(false) : isWhole;
    }
    return true;
}

} // namespace

PackBuilder::PackBuilder(ObjectStore &store, QString archiverProgram, std::stop_token stop)
    : m_store(store), m_program(std::move(archiverProgram)), m_stop(std::move(stop))
{
}

Result<PackDraft> PackBuilder::build(const std::vector<Packable> &contents, const QString &stagedName)
{
    PackDraft draft;
    draft.stagedName = stagedName;
    Status made = write(contents, draft);
    killPoint("K2");
    if (made && !draft.members.empty())
        made = prove(draft);
    if (!made || draft.members.empty())
        (void)m_store.removeStaged(stagedName); // what stays is found as a leftover
    return made ? Result<PackDraft>(std::move(draft)) : Result<PackDraft>(fail(made.error()));
}

Result<PackBuilder::Batch> PackBuilder::load(std::span<const Packable> contents) const
{
    Batch batch;
    OpenPacks packs(m_store.packs());
    for (const Packable &content : contents) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("read what is to be packed"));
        const auto isSound = append(m_store, packs, content, batch.bytes);
        if (!isSound)
            return fail(isSound.error());
        (*isSound ? batch.sound : batch.unsound).push_back(content);
    }
    return batch;
}

Status PackBuilder::send(Archiver &archiver, const Batch &batch)
{
    qsizetype begin = 0;
    for (const Packable &content : batch.sound) {
        Status sent = archiver.send(
            QJsonObject{{QStringLiteral("name"), content.sha256.toHex()}, {QStringLiteral("size"), content.size}});
        if (sent)
            sent = archiver.send(QByteArrayView(batch.bytes).sliced(begin, qsizetype(content.size)));
        if (!sent)
            return sent;
        begin += qsizetype(content.size);
    }
    return {};
}

Status PackBuilder::write(const std::vector<Packable> &contents, PackDraft &draft)
{
    const auto file = m_store.createStaged(draft.stagedName);
    if (!file)
        return fail(file.error());
    const auto archiver = Archiver::start(m_program, "write-pack", **file, m_stop);
    if (!archiver)
        return fail(archiver.error());
    draft.openedBecause = (*archiver)->openedBecause();
    ReadAhead reading(contents, [this](std::span<const Packable> some) { return load(some); });
    while (auto batch = reading.next()) {
        if (!*batch)
            return fail(batch->error());
        if (auto sent = send(**archiver, **batch); !sent)
            return sent;
        for (const Packable &content : (*batch)->sound)
            draft.members.push_back({content, 0});
        draft.unsound.insert(draft.unsound.end(), (*batch)->unsound.begin(), (*batch)->unsound.end());
    }
    if (auto sent = (*archiver)->send(QJsonObject{{QStringLiteral("end"), true}}); !sent)
        return sent;
    if (auto added = addOffsets(**archiver, draft); !added)
        return added;
    return (*file)->sync();
}

Status PackBuilder::addOffsets(Archiver &archiver, PackDraft &draft) const
{
    for (PackDraft::Member &member : draft.members) {
        const auto line = archiver.receive();
        if (!line)
            return fail(line.error());
        if ((*line)[QStringLiteral("member")].toString() != member.content.sha256.toHex())
            return fail(ErrorCode::Corrupt, QStringLiteral("the archiver names another member than it was given"));
        member.offset = (*line)[QStringLiteral("offset")].toInteger(-1);
    }
    const auto last = archiver.receive();
    if (!last)
        return fail(last.error());
    draft.bytes = (*last)[QStringLiteral("bytes")].toInteger(-1);
    return {};
}

Status PackBuilder::proveMembers(const PackDraft &draft, File &file) const
{
    for (const PackDraft::Member &member : draft.members) {
        const auto read = hashRange(file, member.offset, member.content.size, m_stop);
        if (!read)
            return fail(read.error());
        if (*read != member.content.sha256)
            return fail(ErrorCode::Corrupt, QStringLiteral("the pack does not hold what was written to it"));
    }
    return {};
}

Status PackBuilder::prove(PackDraft &draft) const
{
    const auto file = m_store.openStaged(draft.stagedName, OpenMode::Read);
    if (!file)
        return fail(file.error());
    const auto stat = (*file)->stat();
    if (!stat)
        return fail(stat.error());
    if (stat->size != draft.bytes)
        return fail(ErrorCode::Corrupt, QStringLiteral("the pack has another size than it was written with"));
    // The digest of the whole beside those of the members: a processor each.
    auto hashing = std::async(inAThread, [&] { return hashRange(**file, 0, draft.bytes, m_stop); });
    const Status members = proveMembers(draft, **file);
    const auto whole = hashing.get();
    if (!members)
        return members;
    if (!whole)
        return fail(whole.error());
    draft.sha256 = *whole;
    return {};
}

} // namespace heirloom
