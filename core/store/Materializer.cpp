// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Materializer.h"

#include "base/KillPoint.h"
#include "io/FileError.h"
#include "io/Hashing.h"

#include <QUuid>
#include <algorithm>
#include <cerrno>

namespace heirloom {

namespace {

constexpr qint64 bufferSize = 1 << 20;
constexpr quint32 anybodyWrites = 0222;

Error corrupt(const Sha256 &sha256, const QString &what)
{
    return Error{ErrorCode::Corrupt, QStringLiteral("object %1: %2").arg(sha256.toHex(), what), 0, 0, {}};
}

/// Copies `from` from `begin` on, at most `most` bytes, and tells what was copied.
Result<Sha256> copyHashed(File &from, qint64 begin, qint64 most, File &to, const std::stop_token &stop)
{
    const qint64 room = std::clamp<qint64>(most, 4096, bufferSize);
    const auto buffer = std::make_unique_for_overwrite<char[]>(size_t(room));
    Sha256Stream stream;
    for (qint64 offset = 0; offset < most;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("copy an object"));
        const auto got = from.read(begin + offset, {buffer.get(), size_t(std::min(room, most - offset))});
        if (!got)
            return fail(got.error());
        if (*got == 0)
            break;
        const QByteArrayView bytes(buffer.get(), qsizetype(*got));
        if (auto written = to.write(offset, bytes); !written)
            return fail(written.error());
        stream.add(bytes);
        offset += *got;
    }
    return stream.finish();
}

/// Makes `staged` in staging with `fill` and gives it its mode; removes it again if anything fails.
template <class Source, class Fill>
Result<FileStat> makeStaged(ObjectStore &store, const Result<Source> &source, const QString &staged, Fill fill)
{
    if (!source)
        return fail(source.error());
    auto target = store.createStaged(staged);
    if (!target)
        return fail(target.error());
    Status made = namedStep("B3", [&] { return fill(**source, **target); });
    if (made)
        made = (*target)->setMode(Materializer::visibleMode);
    auto stat = made ? (*target)->stat() : fail(made.error());
    killPoint("B4");
    if (!stat) {
        target->reset();
        // The first failure is the one to report; the cleaning of staging finds the rest.
        static_cast<void>(store.removeStaged(staged));
    }
    return stat;
}

/// Of what is in `source` from `begin` on, at most `most` bytes: a digest that is not `sha256` tells that they differ.
template <class Source>
Result<FileStat> stageCopy(ObjectStore &store, const Result<Source> &source, qint64 begin, qint64 most,
                           const Sha256 &sha256, const QString &staged, const std::stop_token &stop)
{
    return makeStaged(store, source, staged, [&](File &from, File &target) -> Status {
        const auto copied = copyHashed(from, begin, most, target, stop);
        if (!copied)
            return fail(copied.error());
        if (*copied != sha256)
            return fail(corrupt(sha256, QStringLiteral("its bytes have the digest %1").arg(copied->toHex())));
        return {};
    });
}

/// One byte more than there should be, so that a file that grew is noticed, and the end of others in one read.
Result<FileStat> stageCopy(ObjectStore &store, const ObjectKey &key, qint64 size, const QString &staged,
                           const std::stop_token &stop)
{
    return stageCopy(store, store.openObject(key), 0, size + 1, key.sha256, staged, stop);
}

Result<FileStat> stageReflink(ObjectStore &store, const ObjectKey &key, qint64 size, const QString &staged)
{
    return makeStaged(store, store.openObject(key), staged, [&](File &source, File &target) -> Status {
        if (auto cloned = target.cloneFrom(source); !cloned)
            return cloned;
        const auto made = target.stat();
        if (!made)
            return fail(made.error());
        if (made->size != size)
            return fail(corrupt(key.sha256, QStringLiteral("%1 bytes instead of %2").arg(made->size).arg(size)));
        return {};
    });
}

/// Refusals that hold for every file of the volume. EINVAL (no-copy-on-write files of btrfs), ETXTBSY and EPERM
/// (immutable files) may be about one file only, EXDEV about one destination.
bool isRefusalOfVolume(const Error &error)
{
    return error.sysErrno == EOPNOTSUPP || error.sysErrno == ENOSYS || error.sysErrno == ENOTTY;
}

} // namespace

Materializer::Materializer(ObjectStore &store) : m_store(store) {}

Result<Materializer::Prepared> Materializer::prepare(const ObjectKey &key, qint64 size, LinkMethod wish,
                                                     const QString &stagingName, std::stop_token stop)
{
    const auto prepared = [&](LinkMethod method, const Result<FileStat> &made) -> Result<Prepared> {
        if (!made)
            return fail(made.error());
        return Prepared{method, stagingName, *made};
    };
    if (size == 0 || wish == LinkMethod::Copy)
        return prepared(LinkMethod::Copy, stageCopy(m_store, key, size, stagingName, stop));
    if (wish == LinkMethod::Reflink)
        return prepared(LinkMethod::Reflink, stageReflink(m_store, key, size, stagingName));
    if (wish == LinkMethod::Hardlink || wish == LinkMethod::Symlink)
        return Prepared{wish, {}, {}};

    if (!m_noReflink) {
        const auto cloned = stageReflink(m_store, key, size, stagingName);
        if (cloned || !fallsThrough(cloned.error()))
            return prepared(LinkMethod::Reflink, cloned);
        // Told to the other threads only now that the answer is known: until then each asks for itself.
        if (isRefusalOfVolume(cloned.error()))
            m_noReflink = true;
    }
    if (!m_noHardlink)
        return Prepared{LinkMethod::Hardlink, {}, {}};
    return prepared(LinkMethod::Copy, stageCopy(m_store, key, size, stagingName, stop));
}

Result<Materializer::Prepared> Materializer::prepareFromPack(OpenPacks &packs, const PackRange &range,
                                                             const Sha256 &sha256, qint64 size,
                                                             const QString &stagingName, std::stop_token stop)
{
    const auto made = stageCopy(m_store, packs.open(range.pack), range.offset, size, sha256, stagingName, stop);
    return made ? Result<Prepared>(Prepared{LinkMethod::Copy, stagingName, *made}) : fail(made.error());
}

Status Materializer::link(const ObjectKey &key, LinkMethod method, const DirectoryPtr &dir, QByteArrayView name)
{
    if (method == LinkMethod::Symlink)
        return m_store.fs().symlink(m_store.objectPath(key).toUtf8(), dir, name);
    if (method != LinkMethod::Hardlink)
        return fail(ErrorCode::Invalid, QStringLiteral("%1 is not a kind of link").arg(toString(method)));
    const auto shard = m_store.objectDirectory(key);
    if (!shard)
        return fail(shard.error());
    const QByteArray object = ObjectStore::objectName(key);
    const auto found = m_store.fs().stat(*shard, object);
    if (!found)
        return fail(found.error());
    // An editable file, or the one empty file of everybody, is not shared (store.md, S7); as EPERM a copy takes its
    // place.
    if (found->mode & anybodyWrites || found->size == 0)
        return fail(fileError(EPERM, u"share the writable or empty object", object));
    auto linked = m_store.fs().link(*shard, object, dir, name);
    if (!linked && isRefusalOfVolume(linked.error()))
        m_noHardlink = true;
    return linked;
}

bool Materializer::fallsThrough(const Error &error)
{
    switch (error.sysErrno) {
    case EXDEV:
    case EMLINK:
    case EPERM:
    case EOPNOTSUPP:
    case EINVAL:
    case ETXTBSY:
    case ENOSYS:
    case ENOTTY:
        return true;
    default:
        return false;
    }
}

Error Materializer::refusal(LinkMethod wish, const QString &subject, const Error &why)
{
    return Error{ErrorCode::Io,
                 QStringLiteral("%1 cannot be placed by %2 (%3)").arg(subject, toString(wish), why.context),
                 why.sysErrno, 0, QStringLiteral("use --link auto, which takes the best that the volume can do")};
}

Status Materializer::probe(LinkMethod wish)
{
    if (wish == LinkMethod::Auto || wish == LinkMethod::Copy)
        return {};
    const QString name = QStringLiteral("probe-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString shown = name + QStringLiteral("-shown");
    const auto attempt = [&]() -> Status {
        auto source = m_store.createStaged(name);
        if (!source)
            return fail(source.error());
        if (auto written = (*source)->write(0, "probe"); !written)
            return written;
        if (wish == LinkMethod::Hardlink)
            return m_store.fs().link(m_store.staging(), name.toUtf8(), m_store.staging(), shown.toUtf8());
        if (wish == LinkMethod::Symlink)
            return m_store.fs().symlink(name.toUtf8(), m_store.staging(), shown.toUtf8());
        auto target = m_store.createStaged(shown);
        return target ? (*target)->cloneFrom(**source) : Status(fail(target.error()));
    };
    const Status able = attempt();
    const Status first = m_store.removeStaged(shown);
    const Status second = m_store.removeStaged(name);
    if (!able)
        return able;
    return first ? second : first;
}

std::optional<LinkMethod> Materializer::next(LinkMethod method)
{
    switch (method) {
    case LinkMethod::Reflink:
    case LinkMethod::Symlink:
        return LinkMethod::Hardlink;
    case LinkMethod::Hardlink:
        return LinkMethod::Copy;
    case LinkMethod::Auto:
    case LinkMethod::Copy:
        break;
    }
    return std::nullopt;
}

} // namespace heirloom
