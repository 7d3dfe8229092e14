// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/PackBuilder.h"

#include "base/KillPoint.h"
#include "io/Hashing.h"
#include "packs/Archiver.h"

#include <future>

namespace heirloom {

namespace {

constexpr size_t packsOpenAtATime = 64;

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

/// Members of several packs come by turns, in the order of their digests: each pack stays open.
Result<std::shared_ptr<File>> PackBuilder::openContent(const Packable &content)
{
    if (content.packed) {
        if (const auto open = m_packs.find(content.packed->pack); open != m_packs.end())
            return open->second;
    }
    auto opened = content.packed ? m_store.packs().open(content.packed->pack)
                                 : m_store.openObject({content.sha256, content.generation});
    if (!opened)
        return fail(opened.error());
    std::shared_ptr<File> file = std::move(*opened);
    if (!content.packed)
        return file;
    if (m_packs.size() == packsOpenAtATime)
        m_packs.clear();
    m_packs.emplace(content.packed->pack, file);
    return file;
}

Result<bool> PackBuilder::load(const Packable &content)
{
    if (content.size > largestMember)
        return false;
    const auto file = openContent(content);
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
    m_bytes.resize(qsizetype(content.size));
    const qint64 begin = content.packed ? content.packed->offset : 0;
    for (qint64 done = 0; done < content.size;) {
        const auto got = (*file)->read(begin + done, {m_bytes.data() + done, size_t(content.size - done)});
        if (!got)
            return fail(got.error());
        if (*got == 0)
            return false;
        done += *got;
    }
    return hashBytes(m_bytes) == content.sha256;
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
    for (const Packable &content : contents) {
        const auto isSound = load(content);
        if (!isSound)
            return fail(isSound.error());
        if (!*isSound) {
            draft.unsound.push_back(content);
            continue;
        }
        Status sent = (*archiver)->send(
            QJsonObject{{QStringLiteral("name"), content.sha256.toHex()}, {QStringLiteral("size"), content.size}});
        if (sent)
            sent = (*archiver)->send(QByteArrayView(m_bytes));
        if (!sent)
            return sent;
        draft.members.push_back({content, 0});
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
    auto hashing = std::async(std::launch::async, [&] { return hashRange(**file, 0, draft.bytes, m_stop); });
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
