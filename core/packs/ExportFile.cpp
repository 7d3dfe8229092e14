// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/ExportFile.h"

#include "io/Hashing.h"
#include "packs/Archiver.h"

namespace heirloom {

namespace {

constexpr qint64 readAtATime = 1 << 20;
const QString manifestName = QStringLiteral("manifest.json");
const QString objectsFolder = QStringLiteral("objects/");

/// `size` bytes of `file` from `begin` on, as one member; what they are.
Result<Sha256> sendMember(Archiver &archiver, const QString &name, File &file, qint64 begin, qint64 size)
{
    if (auto sent = archiver.send(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("size"), size}}); !sent)
        return fail(sent.error());
    std::vector<char> buffer(size_t(qMax<qint64>(1, qMin(size, readAtATime))));
    Sha256Stream stream;
    for (qint64 done = 0; done < size;) {
        const auto wanted = size_t(qMin<qint64>(qint64(buffer.size()), size - done));
        const auto got = file.read(begin + done, {buffer.data(), wanted});
        if (!got)
            return fail(got.error());
        if (*got == 0)
            return fail(ErrorCode::Corrupt, QStringLiteral("%1 ends at byte %2 of %3").arg(name).arg(done).arg(size));
        const QByteArrayView bytes(buffer.data(), qsizetype(*got));
        stream.add(bytes);
        if (auto sent = archiver.send(bytes); !sent)
            return fail(sent.error());
        done += *got;
    }
    return stream.finish();
}

Status sendContent(ObjectStore &store, Archiver &archiver, const Packable &content)
{
    const auto file = content.packed ? store.packs().open(content.packed->pack)
                                     : store.openObject({content.sha256, content.generation});
    if (!file)
        return fail(file.error());
    const qint64 begin = content.packed ? content.packed->offset : 0;
    const auto sent = sendMember(archiver, objectsFolder + content.sha256.toHex(), **file, begin, content.size);
    if (!sent)
        return fail(sent.error());
    if (*sent == content.sha256)
        return {};
    return fail(ErrorCode::Corrupt, QStringLiteral("the stored content %1 was changed").arg(content.sha256.toHex()),
                QStringLiteral("`heirloom-cli audit --deep --heal` repairs it; then export again"));
}

} // namespace

Status writeExport(ObjectStore &store, const QString &program, File &out, File &manifest,
                   const std::vector<Packable> &contents, std::stop_token stop)
{
    const auto described = manifest.stat();
    if (!described)
        return fail(described.error());
    const auto archiver = Archiver::start(program, "write-export", out, stop);
    if (!archiver)
        return fail(archiver.error());
    if (auto sent = sendMember(**archiver, manifestName, manifest, 0, described->size); !sent)
        return fail(sent.error());
    for (const Packable &content : contents) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("the export was stopped"));
        if (auto sent = sendContent(store, **archiver, content); !sent)
            return sent;
    }
    if (auto sent = (*archiver)->send(QJsonObject{{QStringLiteral("end"), true}}); !sent)
        return sent;
    for (;;) {
        const auto line = (*archiver)->receive();
        if (!line)
            return fail(line.error());
        if (line->contains(QStringLiteral("packed")))
            return out.sync();
    }
}

Result<ExportListing> listExport(const QString &program, File &file, std::stop_token stop)
{
    const auto stat = file.stat();
    if (!stat)
        return fail(stat.error());
    const auto archiver = Archiver::start(program, "list-export", file, std::move(stop));
    if (!archiver)
        return fail(archiver.error());
    ExportListing listing;
    bool isDescribed = false;
    for (;;) {
        const auto line = (*archiver)->receive();
        if (!line)
            return fail(line.error());
        if (line->contains(QStringLiteral("listed")))
            break;
        const QString name = (*line)[QStringLiteral("member")].toString();
        const ExportListing::Range range{(*line)[QStringLiteral("offset")].toInteger(-1),
                                         (*line)[QStringLiteral("size")].toInteger(-1)};
        const auto sha256 = Sha256::fromHex(name.mid(objectsFolder.size()));
        const bool isInside = range.offset >= 0 && range.size >= 0 && range.offset <= stat->size &&
                              range.size <= stat->size - range.offset;
        if (!isInside || (name != manifestName && !sha256))
            return fail(ErrorCode::Corrupt, QStringLiteral("the archive has an impossible member"));
        if (name == manifestName)
            listing.manifest = range;
        else
            listing.objects[*sha256] = range;
        isDescribed = isDescribed || name == manifestName;
    }
    if (!isDescribed)
        return fail(ErrorCode::Corrupt, QStringLiteral("no manifest is in the archive"));
    return listing;
}

} // namespace heirloom
