// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/PackListing.h"

#include "io/Hashing.h"
#include "packs/Archiver.h"

namespace heirloom {

Result<std::vector<Packable>> listPack(ObjectStore &store, const QString &archiverProgram, const Sha256 &pack,
                                       std::stop_token stop)
{
    const auto file = store.packs().open(pack);
    if (!file)
        return fail(file.error());
    const auto stat = (*file)->stat();
    if (!stat)
        return fail(stat.error());
    const auto archiver = Archiver::start(archiverProgram, "list-pack", **file, stop);
    if (!archiver)
        return fail(archiver.error());
    std::vector<Packable> members;
    for (;;) {
        const auto line = (*archiver)->receive();
        if (!line)
            return fail(line.error());
        if (line->contains(QStringLiteral("listed")))
            return members;
        const auto sha256 = Sha256::fromHex((*line)[QStringLiteral("member")].toString());
        const qint64 offset = (*line)[QStringLiteral("offset")].toInteger(-1);
        const qint64 size = (*line)[QStringLiteral("size")].toInteger(-1);
        if (!sha256 || offset < 0 || size < 0 || offset > stat->size || size > stat->size - offset)
            return fail(ErrorCode::Corrupt, QStringLiteral("the pack has an impossible member"));
        const auto hash = hashRange(**file, offset, size, stop);
        if (!hash)
            return fail(hash.error());
        if (*hash == *sha256)
            members.push_back({{}, *sha256, size, 1, PackRange{pack, offset}});
    }
}

} // namespace heirloom
