// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace archiver {

/// Puts exactly `size` bytes from `offset` on at `to`; false if the file ends before.
using ReadAt = std::function<bool(std::uint64_t offset, void *to, std::size_t size)>;

/// Whether the last bytes of a file end a zip.
bool endsAsZip(const ReadAt &read, std::uint64_t size);

/// How a zip is put together, looked at because libarchive does not: it searches for the table of contents, believes
/// whatever it finds instead, and takes each member from wherever the table points to. Here the table has to be whole
/// and to lie where the end says; each entry has to point to a member that says the same; no two members share a byte,
/// so nothing is unpacked twice (Fifield's bombs); no name holds a NUL. Something before the first member, as in a
/// program that unpacks itself, is allowed.
///
/// The table is read at once, the members' headers when it is their turn, since each of them may cost a disk a seek.
class ZipLayout
{
public:
    /// Throws Trouble; so too where a member is encrypted, or there are more than `mostEntries`. `read` has to live as
    /// long as this.
    ZipLayout(const ReadAt &read, std::uint64_t size, std::uint64_t mostEntries);

    std::uint64_t entries() const { return m_members.size(); }
    /// Where its last record ends; behind it there is nothing but the archive's comment.
    std::uint64_t end() const { return m_end; }
    /// Looks at a member, counted in the order in which they lie in the file. Throws Trouble.
    void checkMember(std::uint64_t index);

private:
    struct Entry;
    struct Member
    {
        std::uint64_t begin = 0;   ///< in the file
        std::uint64_t entryAt = 0; ///< its entry
        bool operator<(const Member &other) const { return begin < other.begin; }
    };

    void readEnd(const char *end, std::uint64_t endAt);
    void readEnd64(const char *locator, std::uint64_t locatorAt);
    void readTable();
    std::uint64_t takeEntry(std::uint64_t at);
    Entry entryAt(std::uint64_t at);
    const char *table(std::uint64_t at, std::uint64_t size);
    void countIn(std::uint64_t entries) const;

    const ReadAt &m_read;
    const std::uint64_t m_mostEntries;
    std::uint64_t m_end = 0;
    std::uint64_t m_tableBegin = 0, m_tableEnd = 0;
    std::uint64_t m_shift = 0;  ///< what lies before the archive, which its offsets do not count
    std::uint64_t m_told = 0;   ///< entries
    bool m_isToldWhole = false; ///< without zip64 only its lower 16 bits are told
    std::vector<Member> m_members;
    std::vector<char> m_window; ///< of the table
    std::uint64_t m_windowAt = 0;
};

} // namespace archiver
