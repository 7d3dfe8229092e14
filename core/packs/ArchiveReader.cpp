// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/ArchiveReader.h"

#include "packs/Archiver.h"

#include <QHash>
#include <optional>

namespace heirloom {

namespace {

constexpr qint64 largestPiece = 1 << 20;
constexpr qsizetype longestPath = 4096; ///< in bytes of UTF-8
constexpr qint64 longestPathsTogether = 100'000'000;

const QString unpackByHand = QStringLiteral("unpack it by hand, if you trust where it comes from");

Error nonsense()
{
    return Error{ErrorCode::Io, QStringLiteral("the program that works on archives answers nonsense"), 0, 0,
                 QStringLiteral("nothing of the archive was used; install Heirloom again if this goes on")};
}

tl::unexpected<Error> passed(const QString &what)
{
    return fail(ErrorCode::Invalid, QStringLiteral("the archive is too much to unpack: ") + what, unpackByHand);
}

/// Why an entry is left out, in words.
QString refusalText(const QString &why)
{
    static const QHash<QString, QString> texts{
        {QStringLiteral("symlink"), QStringLiteral("it is a symbolic link")},
        {QStringLiteral("hardlink"), QStringLiteral("it is a hard link to another file")},
        {QStringLiteral("device"), QStringLiteral("it is a device")},
        {QStringLiteral("fifo"), QStringLiteral("it is a pipe")},
        {QStringLiteral("socket"), QStringLiteral("it is a socket")},
        {QStringLiteral("name"), QStringLiteral("its name cannot be read")},
        {QStringLiteral("sparse"), QStringLiteral("its holes are described in an unknown way")},
    };
    return texts.value(why, QStringLiteral("it is no plain file"));
}

/// What has come of an archive, and what may come next.
class ArchiveReading
{
public:
    ArchiveReading(Archiver &archiver, const ArchiveLimits &limits, qint64 archiveSize, ArchiveSink &sink)
        : m_archiver(archiver), m_limits(limits), m_archiveSize(archiveSize), m_sink(sink)
    {
    }

    Status run()
    {
        while (!m_isOver) {
            const auto line = m_archiver.receive();
            if (!line)
                return fail(line.error());
            if (auto taken = take(*line); !taken)
                return taken;
        }
        return {};
    }

private:
    Status take(const QJsonObject &line)
    {
        if (m_entry) {
            if (line.contains(QStringLiteral("data")))
                return takeData(line[QStringLiteral("data")].toInteger(-1));
            if (line.contains(QStringLiteral("done")))
                return takeEnd();
        } else if (line.contains(QStringLiteral("entry"))) {
            return takeEntry(line);
        } else if (line.contains(QStringLiteral("refused"))) {
            return takeRefusal(line);
        } else if (line.contains(QStringLiteral("unpacked"))) {
            return takeSum(line);
        }
        return fail(nonsense());
    }
    Status takeEntry(const QJsonObject &line);
    Status takeData(qint64 size);
    Status takeEnd();
    Status takeRefusal(const QJsonObject &line);
    Status takeSum(const QJsonObject &line);
    Status countEntry(const QString &path);
    Status countBytes(qint64 size);

    Archiver &m_archiver;
    const ArchiveLimits &m_limits;
    const qint64 m_archiveSize;
    ArchiveSink &m_sink;
    std::optional<ArchiveEntry> m_entry; ///< the one that has begun
    qint64 m_entryBytes = 0;
    qint64 m_told = 0, m_entries = 0, m_bytes = 0; ///< complete ones, all, and their bytes
    qint64 m_pathLength = 0;                       ///< of all paths, in characters
    bool m_isOver = false;
};

/// The path that a line names; nothing if it is none.
std::optional<QString> pathIn(const QJsonObject &line, const QString &key)
{
    const QJsonValue value = line[key];
    const QString path = value.toString();
    if (!value.isString() || path.size() > longestPath || path.toUtf8().size() > longestPath)
        return {};
    return path;
}

/// Paths wait in memory until all is read; a few compressed bytes can be many long ones.
Status ArchiveReading::countEntry(const QString &path)
{
    m_pathLength += path.size();
    if (m_pathLength > longestPathsTogether)
        return passed(QStringLiteral("the names in it are longer than %1 characters").arg(longestPathsTogether));
    if (++m_entries > m_limits.entries)
        return passed(QStringLiteral("it holds more than %1 files").arg(m_limits.entries));
    return {};
}

Status ArchiveReading::countBytes(qint64 size)
{
    if (size > m_limits.bytes - m_bytes)
        return passed(QStringLiteral("more than %1 bytes come out of it").arg(m_limits.bytes));
    m_bytes += size;
    if (m_bytes > m_limits.ratioFrom && double(m_bytes) > double(m_limits.ratio) * double(m_archiveSize))
        return passed(QStringLiteral("it becomes more than %1 times as large").arg(m_limits.ratio));
    return {};
}

Status ArchiveReading::takeEntry(const QJsonObject &line)
{
    const auto path = pathIn(line, QStringLiteral("entry"));
    const bool isStated = line.contains(QStringLiteral("size"));
    const qint64 size = line[QStringLiteral("size")].toInteger(-1);
    if (!path || path->isEmpty() || (isStated && size < 0))
        return fail(nonsense());
    if (auto counted = countEntry(*path); !counted)
        return counted;
    m_entry = ArchiveEntry{*path, size};
    m_entryBytes = 0;
    return m_sink.entry(*m_entry);
}

Status ArchiveReading::takeData(qint64 size)
{
    if (size <= 0 || size > largestPiece || (m_entry->size >= 0 && size > m_entry->size - m_entryBytes))
        return fail(nonsense());
    if (auto counted = countBytes(size); !counted)
        return counted;
    m_entryBytes += size;
    while (size > 0) {
        const auto bytes = m_archiver.receiveBytes(size);
        if (!bytes)
            return fail(bytes.error());
        if (auto taken = m_sink.data(*bytes); !taken)
            return taken;
        size -= bytes->size();
    }
    return {};
}

Status ArchiveReading::takeEnd()
{
    if (m_entry->size >= 0 && m_entryBytes != m_entry->size)
        return fail(nonsense());
    m_entry.reset();
    ++m_told;
    return m_sink.end();
}

Status ArchiveReading::takeRefusal(const QJsonObject &line)
{
    const auto path = pathIn(line, QStringLiteral("refused"));
    if (!path)
        return fail(nonsense());
    if (auto counted = countEntry(*path); !counted)
        return counted;
    const Error why{ErrorCode::Invalid, refusalText(line[QStringLiteral("why")].toString()), 0, 0, {}};
    return m_sink.refused(*path, why);
}

Status ArchiveReading::takeSum(const QJsonObject &line)
{
    const bool isSame = line[QStringLiteral("unpacked")].toInteger(-1) == m_told &&
                        line[QStringLiteral("bytes")].toInteger(-1) == m_bytes;
    if (!isSame)
        return fail(nonsense());
    m_isOver = true;
    return {};
}

} // namespace

Status readArchive(const QString &program, File &archive, const ArchiveLimits &limits, ArchiveSink &sink,
                   std::stop_token stop)
{
    const auto stat = archive.stat();
    if (!stat)
        return fail(stat.error());
    const auto archiver = Archiver::start(program, "unpack", archive, std::move(stop));
    if (!archiver)
        return fail(archiver.error());
    if (!(*archiver)->openedBecause().isEmpty())
        sink.isNotShutIn((*archiver)->openedBecause());
    const QJsonObject line{{QStringLiteral("entries"), limits.entries},
                           {QStringLiteral("bytes"), limits.bytes},
                           {QStringLiteral("ratio"), limits.ratio},
                           {QStringLiteral("ratioFrom"), limits.ratioFrom}};
    if (auto sent = (*archiver)->send(line); !sent)
        return sent;
    return ArchiveReading(**archiver, limits, stat->size, sink).run();
}

} // namespace heirloom
