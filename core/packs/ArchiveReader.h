// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/FileSystem.h"

#include <QString>
#include <stop_token>

namespace heirloom {

// Archives from outside: zip, tar (plain or compressed) and 7z, read by `heirloom-archiver` in a process that can open
// nothing. What comes out is bytes with names that somebody else chose; nothing of it is written to disk here.

/// What is taken of one archive at most. Whoever asks keeps to it too: the program is not trusted.
struct ArchiveLimits
{
    qint64 entries = 1'000'000;
    qint64 bytes = qint64(1) << 42; ///< of all members together, unpacked
    qint64 ratio = 1000;            ///< unpacked bytes for each byte of the archive …
    qint64 ratioFrom = 64 << 20;    ///< … once so many have come
};

struct ArchiveEntry
{
    QString path;     ///< as the archive has it but for a leading "./", '/' separated, not validated; no folders
    qint64 size = -1; ///< as the archive states it; -1: it does not
};

/// Who gets what is read. Called on the caller's thread, in the archive's order; an error ends the reading with it.
/// Until readArchive() has succeeded nothing of it may be believed: the damage may lie behind what came.
class ArchiveSink
{
public:
    virtual ~ArchiveSink() = default;
    virtual void isNotShutIn(const QString &) {} ///< before all else, and why: the system does not let it
    virtual Status entry(const ArchiveEntry &entry) = 0;
    virtual Status data(QByteArrayView bytes) = 0; ///< of the entry begun last, in order
    virtual Status end() = 0;                      ///< the entry begun last is complete and what its checksum says
    virtual Status refused(const QString &path, const Error &why) = 0; ///< never between entry() and end()
};

/// Reads `archive` whole, by its content, whatever its name; `program` is `heirloom-archiver`. Links, devices and what
/// else is no plain file are refused one by one, as are names that nobody can read; the rest of the archive comes all
/// the same. Everything else that is wrong with it is the end of it:
/// Corrupt if it is damaged anywhere, Denied (with a hint) if it is encrypted or something in it is, Invalid if its
/// format or a method of compression is none that is read, or a limit is passed (with a hint). Io if the program ends
/// before its time, Timeout if it hangs, Cancelled. Blocks; one thread.
Status readArchive(const QString &program, File &archive, const ArchiveLimits &limits, ArchiveSink &sink,
                   std::stop_token stop);

/// Whether a file of this name is one that can be unpacked (.zip .tar .tar.gz .tgz .tar.bz2 .tbz2 .tar.xz .txz .tar.zst
/// .tzst .7z), and its type: "zip", "tar", "7z"; empty if not. Case does not count. A name that is nothing but such a
/// suffix is none.
QString archiveTypeOf(QStringView fileName);

/// The name without that suffix: "atlas-1.2.tar.gz" -> "atlas-1.2". The whole name if it has none.
QString withoutArchiveSuffix(QStringView fileName);

} // namespace heirloom
