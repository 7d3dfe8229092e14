// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archiver/unpack/Container.h"
#include "app/archiver/unpack/Input.h"

#include <QString>
#include <memory>
#include <optional>

struct archive_entry;

namespace archiver {

/// An archive that libarchive reads, with what it leaves undone: what it says in return codes and sentences is judged
/// here and becomes Trouble, and what it does not look at is looked at. Only the one format and the one filter that the
/// file has are enabled, and no programs.
class Reading
{
public:
    /// Of the handed file. Throws at once what can be told without unpacking anything.
    explicit Reading(std::uint64_t mostEntries);
    ~Reading();
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

    /// What becomes of an entry.
    enum class Fate { File, Folder, Refused };

    /// Goes to the next entry; false at the end, which is as it should be then.
    bool next();
    Fate fate() const { return m_fate; }
    /// Why it is refused: "symlink", "hardlink", "device", "fifo", "socket", "name", "sparse", "other".
    const char *refusal() const { return m_refusal; }
    /// Where nobody can read the name, something that resembles it, or "#" and its number.
    QString path() const { return m_path; }
    /// Where it is, for telling what is wrong there.
    QString place() const { return m_place; }
    /// Of the content, as the archive states it; -1 if it does not.
    std::int64_t statedSize() const { return m_stated; }

    static constexpr int largestPiece = 1 << 18;
    struct Piece
    {
        const char *bytes = nullptr; ///< null: zeros
        std::size_t size = 0;
    };
    /// The next bytes of the content, holes filled; false at its end, which is where the archive states it.
    bool nextPiece(Piece &piece);
    /// Passes over the content.
    void skip();

    std::uint64_t packedSize() const { return m_input.size(); }
    /// Of what was taken apart so far: a tar with all its headers, or the file.
    std::uint64_t streamed() const;

private:
    struct Freeing
    {
        void operator()(struct archive *archive) const;
    };

    void enableFormat();
    void enableFilter();
    void judgeHeader(int result);
    const char *refusalOf() const;
    void takeEntry();
    void fetch();
    void endEntry();
    void checkEnd() const;
    bool isTar() const;
    [[noreturn]] void fail() const;

    Input m_input;
    const ReadAt m_readAt;
    Container m_container;
    std::optional<ZipLayout> m_zip;
    std::unique_ptr<struct archive, Freeing> m_archive; ///< null: nothing is in it
    struct archive_entry *m_entry = nullptr;            ///< libarchive's
    std::uint64_t m_entryEnd = 0;                       ///< in the tar, behind the last entry

    Fate m_fate = Fate::Refused;
    const char *m_refusal = "";
    QString m_path, m_place;
    std::int64_t m_number = 0; ///< of entries so far
    std::int64_t m_stated = -1, m_done = 0;
    std::int64_t m_hole = 0; ///< zeros that come next
    Piece m_waiting;         ///< and what comes behind them
    bool m_isSparse = false, m_isOver = false;
    bool m_isNameBroken = false; ///< libarchive could not read it
    bool m_isMapUnknown = false; ///< of a sparse file
};

} // namespace archiver
