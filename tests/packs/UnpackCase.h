// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/DiskFileSystem.h"
#include "packs/ArchiveReader.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

namespace heirloom::test {

/// Keeps what an archive brings, and holds whoever brings it to the order that is promised.
class Recorder : public ArchiveSink
{
public:
    QMap<QString, QByteArray> files;
    QMap<QString, QString> refusals;
    /// "PATH = CONTENT" and "PATH: WHY", in the order in which they came. Paths that Heirloom would not write have
    /// "unsafe " before them.
    QStringList told;
    qint64 entries = 0, bytes = 0;
    bool keepsContent = true;

    Status entry(const ArchiveEntry &entry) override
    {
        if (m_open)
            qFatal("an entry begins in another one");
        m_open = entry;
        m_content.clear();
        m_size = 0;
        return {};
    }
    Status data(QByteArrayView piece) override
    {
        if (!m_open || piece.isEmpty())
            qFatal("bytes of no entry, or none");
        if (keepsContent)
            m_content += piece;
        m_size += piece.size();
        bytes += piece.size();
        return {};
    }
    Status end() override
    {
        if (!m_open || (m_open->size >= 0 && m_open->size != m_size))
            qFatal("an entry ends that has not begun, or not all of it came");
        if (keepsContent) {
            files[m_open->path] = m_content;
            told += shown(m_open->path) + QStringLiteral(" = ") + QString::fromUtf8(m_content.left(100)).trimmed();
        }
        ++entries;
        m_open.reset();
        return {};
    }
    Status refused(const QString &path, const Error &why) override
    {
        if (m_open)
            qFatal("a refusal in an entry");
        refusals[path] = why.context;
        told += shown(path) + QStringLiteral(": ") + why.context;
        return {};
    }

private:
    static QString shown(const QString &path)
    {
        return (SafePath::parse(path) ? QString() : QStringLiteral("unsafe ")) + path;
    }

    std::optional<ArchiveEntry> m_open;
    QByteArray m_content;
    qint64 m_size = 0;
};

inline QString archiverProgram()
{
    return qEnvironmentVariable("HEIRLOOM_BIN") + QStringLiteral("/heirloom-archiver");
}

/// archives.py says what is in a set.
inline void makeArchives(const QString &folder, const QString &set)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("python3"), {QStringLiteral("-B"), QStringLiteral(ARCHIVES_SCRIPT), folder, set});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("no archives could be made");
}

inline Status unpack(const QString &path, ArchiveSink &sink, const ArchiveLimits &limits = {},
                     std::stop_token stop = {}, const QString &program = archiverProgram())
{
    DiskFileSystem disk;
    const QFileInfo info(path);
    const auto folder = disk.openDirectory(info.path());
    if (!folder)
        return fail(folder.error());
    const auto file = disk.open(*folder, info.fileName().toUtf8());
    if (!file)
        return fail(file.error());
    return readArchive(program, **file, limits, sink, std::move(stop));
}

inline QString textOf(const Status &status)
{
    return status ? QStringLiteral("ok") : errorCodeName(status.error().code) + u' ' + status.error().context;
}

} // namespace heirloom::test
