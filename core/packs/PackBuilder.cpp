// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/PackBuilder.h"

#include "base/KillPoint.h"
#include "io/Hashing.h"
#include "packs/Archiver.h"

namespace heirloom {

namespace {

constexpr qint64 readAtATime = 1 << 20;

/// Reads a file on from where the last call ended, into two digests at once.
class Reader
{
public:
    explicit Reader(File &file) : m_file(file) {}

    /// The digest of what lies between here and `end`, read into that of the whole as well.
    Result<Sha256> readTo(qint64 end)
    {
        Sha256Stream part;
        while (m_at < end) {
            const qint64 wanted = qMin<qint64>(qint64(m_buffer.size()), end - m_at);
            const auto got = m_file.read(m_at, std::span(m_buffer.data(), size_t(wanted)));
            if (!got)
                return fail(got.error());
            if (*got == 0)
                return fail(ErrorCode::Corrupt, QStringLiteral("the pack ends before its time"));
            part.add({m_buffer.data(), qsizetype(*got)});
            m_whole.add({m_buffer.data(), qsizetype(*got)});
            m_at += *got;
        }
        return part.finish();
    }
    Sha256 whole() { return m_whole.finish(); }

private:
    File &m_file;
    qint64 m_at = 0;
    Sha256Stream m_whole;
    std::vector<char> m_buffer = std::vector<char>(readAtATime);
};

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

Result<bool> PackBuilder::load(const Packable &content)
{
    if (content.size > largestMember)
        return false;
    const auto file = content.packed ? m_store.packs().open(content.packed->pack)
                                     : m_store.openObject({content.sha256, content.generation});
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

Status PackBuilder::prove(PackDraft &draft)
{
    const auto file = m_store.openStaged(draft.stagedName, OpenMode::Read);
    if (!file)
        return fail(file.error());
    Reader reader(**file);
    for (const PackDraft::Member &member : draft.members) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("write a pack"));
        if (auto before = reader.readTo(member.offset); !before)
            return fail(before.error());
        const auto read = reader.readTo(member.offset + member.content.size);
        if (!read)
            return fail(read.error());
        if (*read != member.content.sha256)
            return fail(ErrorCode::Corrupt, QStringLiteral("the pack does not hold what was written to it"));
    }
    if (auto rest = reader.readTo(draft.bytes); !rest)
        return fail(rest.error());
    const auto stat = (*file)->stat();
    if (!stat)
        return fail(stat.error());
    if (stat->size != draft.bytes)
        return fail(ErrorCode::Corrupt, QStringLiteral("the pack has another size than it was written with"));
    draft.sha256 = reader.whole();
    return {};
}

} // namespace heirloom
