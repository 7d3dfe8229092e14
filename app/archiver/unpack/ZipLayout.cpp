// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiver/unpack/ZipLayout.h"

#include "app/archiver/unpack/Trouble.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <vector>

namespace archiver {

namespace {

using std::uint16_t;
using std::uint32_t;
using std::uint64_t;

constexpr uint64_t endSize = 22, locatorSize = 20, end64Size = 56, centralSize = 46, localSize = 30;
constexpr uint64_t longestComment = 0xffff;
constexpr uint16_t isEncrypted = 1 << 0;
constexpr uint32_t inExtra = 0xffffffff; ///< the value stands in the extra field of zip64
constexpr uint16_t zip64Id = 1;

const char *const signatures[] = {"PK\5\6", "PK\6\7", "PK\6\6", "PK\1\2", "PK\3\4"};
enum Record { End, Locator, End64, Central, Local };

uint64_t number(const char *bytes, int size)
{
    uint64_t value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}
uint16_t number16(const char *bytes)
{
    return uint16_t(number(bytes, 2));
}
uint32_t number32(const char *bytes)
{
    return uint32_t(number(bytes, 4));
}
uint64_t number64(const char *bytes)
{
    return number(bytes, 8);
}

bool isRecord(const char *bytes, Record record)
{
    return std::memcmp(bytes, signatures[record], 4) == 0;
}

/// The table of contents, and where it lies.
struct Table
{
    uint64_t begin = 0, end = 0;
    uint64_t shift = 0; ///< what lies before the archive, which its offsets do not count
    uint64_t entries = 0;
    bool isCountWhole = false; ///< without zip64 only its lower 16 bits are told
};

/// Where the last record begins; it and its comment fill the file to its end.
std::optional<uint64_t> findEnd(const ReadAt &read, uint64_t size)
{
    const uint64_t tailSize = std::min(size, endSize + longestComment);
    std::vector<char> tail(tailSize);
    if (tailSize < endSize || !read(size - tailSize, tail.data(), tailSize))
        return {};
    for (uint64_t i = tailSize - endSize + 1; i-- > 0;) {
        const char *at = tail.data() + i;
        if (isRecord(at, End) && i + endSize + number16(at + 20) == tailSize)
            return size - tailSize + i;
    }
    return {};
}

[[noreturn]] void refuseParts()
{
    throw Trouble(Trouble::Kind::Unsupported, "it is one of several parts");
}

/// What zip64 says, whose locator begins at `locatorAt`.
Table readTable64(const ReadAt &read, const char *locator, uint64_t locatorAt)
{
    const uint64_t at = number64(locator + 8);
    char end[end64Size];
    if (number32(locator + 4) != 0 || number32(locator + 16) != 1)
        refuseParts();
    if (at > locatorAt || locatorAt - at < end64Size || !read(at, end, sizeof end) || !isRecord(end, End64))
        damaged("its last record is not where it should be");
    if (number64(end + 4) != locatorAt - at - 12)
        damaged("its last record has another length than it says");
    if (number32(end + 16) != 0 || number32(end + 20) != 0 || number64(end + 24) != number64(end + 32))
        refuseParts();
    const uint64_t tableSize = number64(end + 40);
    Table table{0, at, 0, number64(end + 32), true};
    if (tableSize > at || number64(end + 48) != at - tableSize)
        damaged("its table of contents is not where it should be");
    table.begin = at - tableSize;
    return table;
}

Table readTable(const ReadAt &read, uint64_t endAt)
{
    char bytes[locatorSize + endSize];
    const uint64_t before = std::min(endAt, locatorSize);
    if (!read(endAt - before, bytes + locatorSize - before, before + endSize))
        damaged("its end cannot be read");
    if (before == locatorSize && isRecord(bytes, Locator))
        return readTable64(read, bytes, endAt - locatorSize);
    const char *end = bytes + locatorSize;
    if (number16(end + 4) != 0 || number16(end + 6) != 0 || number16(end + 8) != number16(end + 10))
        refuseParts();
    const uint64_t tableSize = number32(end + 12), offset = number32(end + 16);
    Table table{0, endAt, 0, number16(end + 10), false};
    if (tableSize > endAt || offset > endAt - tableSize)
        damaged("its table of contents is not where it should be");
    table.begin = endAt - tableSize;
    table.shift = table.begin - offset;
    return table;
}

/// The fields of an entry that say where its member lies.
struct Place
{
    uint64_t packed = 0, unpacked = 0, offset = 0;
};

/// Takes from the extra field what did not fit into the entry; in this order, and only what is missing.
void widen(Place &place, const char *extra, uint64_t size)
{
    for (uint64_t i = 0; size - i >= 4;) {
        const uint16_t id = number16(extra + i), length = number16(extra + i + 2);
        i += 4;
        if (length > size - i)
            damaged("a field of an entry is longer than the entry");
        if (id == zip64Id) {
            uint64_t used = 0;
            for (uint64_t *value : {&place.unpacked, &place.packed, &place.offset}) {
                if (*value != inExtra)
                    continue;
                if (length - used < 8)
                    damaged("a large size is missing");
                *value = number64(extra + i + used);
                used += 8;
            }
            return;
        }
        i += length;
    }
}

/// The bytes of a member with its header: no other member has any of them.
struct Range
{
    uint64_t begin = 0, end = 0;
    bool operator<(const Range &other) const { return begin < other.begin; }
};

class Check
{
public:
    Check(const ReadAt &read, const Table &table, uint64_t mostEntries)
        : m_read(read), m_table(table), m_mostEntries(mostEntries)
    {
    }
    uint64_t run();

private:
    uint64_t entryAt(uint64_t at);
    void checkMember(const char *entry, const char *name, Place place);
    void checkRanges();
    void countIn(uint64_t entries) const;
    const char *table(uint64_t at, uint64_t size);

    const ReadAt &m_read;
    const Table m_table;
    const uint64_t m_mostEntries;
    std::vector<Range> m_members;
    std::vector<char> m_window, m_local; ///< of the table, and a member's header
    uint64_t m_windowAt = 0;
};

void Check::countIn(uint64_t entries) const
{
    if (entries > m_mostEntries)
        throw Trouble(Trouble::Kind::Limit, "it holds more than " + std::to_string(m_mostEntries) + " files");
}

/// Bytes of the table, valid until the next call.
const char *Check::table(uint64_t at, uint64_t size)
{
    constexpr uint64_t ahead = 1 << 18;
    if (size > m_table.end - at)
        damaged("its table of contents ends in an entry");
    if (at < m_windowAt || at + size > m_windowAt + m_window.size()) {
        m_window.resize(std::max(size, std::min(ahead, m_table.end - at)));
        m_windowAt = at;
        if (!m_read(at, m_window.data(), m_window.size()))
            damaged("its table of contents cannot be read");
    }
    return m_window.data() + (at - m_windowAt);
}

/// Checks the entry that begins there; where the next one does.
uint64_t Check::entryAt(uint64_t at)
{
    const char *entry = table(at, centralSize);
    if (!isRecord(entry, Central))
        damaged("its table of contents is not whole");
    const uint64_t nameSize = number16(entry + 28), extraSize = number16(entry + 30);
    const uint64_t size = centralSize + nameSize + extraSize + number16(entry + 32);
    entry = table(at, size);
    const char *name = entry + centralSize;
    if (number16(entry + 34) != 0)
        refuseParts();
    if (std::memchr(name, 0, nameSize) != nullptr)
        damaged("a name in it holds a NUL");
    if (number16(entry + 8) & isEncrypted)
        throw Trouble(Trouble::Kind::Encrypted, "what is in it can only be read with a password");
    if (number32(entry + 24) == 0 && number32(entry + 16) != 0)
        damaged("a member without content has a checksum");
    Place place{number32(entry + 20), number32(entry + 24), number32(entry + 42)};
    widen(place, name + nameSize, extraSize);
    checkMember(entry, name, place);
    return at + size;
}

void Check::checkMember(const char *entry, const char *name, Place place)
{
    const uint64_t nameSize = number16(entry + 28), headerSize = localSize + nameSize;
    const uint64_t room = m_table.begin - m_table.shift;
    if (place.offset > room || room - place.offset < headerSize)
        damaged("an entry points behind the members");
    const uint64_t begin = place.offset + m_table.shift;
    m_local.resize(headerSize);
    if (!m_read(begin, m_local.data(), headerSize))
        damaged("a member cannot be read");
    const char *local = m_local.data();
    const bool isSame = isRecord(local, Local) && number16(local + 26) == nameSize &&
                        std::memcmp(local + localSize, name, nameSize) == 0 &&
                        number16(local + 8) == number16(entry + 10) &&
                        ((number16(local + 6) ^ number16(entry + 8)) & isEncrypted) == 0;
    if (!isSame)
        damaged("a member and its entry in the table of contents say different things");
    const uint64_t data = begin + headerSize + number16(local + 28);
    if (data > m_table.begin || place.packed > m_table.begin - data)
        damaged("a member reaches into the table of contents");
    m_members.push_back({begin, data + place.packed});
}

void Check::checkRanges()
{
    std::sort(m_members.begin(), m_members.end());
    for (size_t i = 1; i < m_members.size(); ++i) {
        if (m_members[i].begin < m_members[i - 1].end)
            damaged("members of it lie on top of each other");
    }
}

uint64_t Check::run()
{
    countIn(m_table.entries);
    uint64_t at = m_table.begin;
    while (at < m_table.end) {
        at = entryAt(at);
        countIn(m_members.size());
    }
    const uint64_t told = m_table.isCountWhole ? m_members.size() : m_members.size() & 0xffff;
    if (told != m_table.entries)
        damaged("its table of contents has not as many entries as it should");
    checkRanges();
    return m_members.size();
}

} // namespace

bool endsAsZip(const ReadAt &read, uint64_t size)
{
    return findEnd(read, size).has_value();
}

ZipLayout checkZip(const ReadAt &read, uint64_t size, uint64_t mostEntries)
{
    const auto endAt = findEnd(read, size);
    if (!endAt)
        damaged("it has no end");
    const uint64_t entries = Check(read, readTable(read, *endAt), mostEntries).run();
    if (entries == 0 && *endAt > 0)
        damaged("its table of contents is empty");
    return {entries, *endAt + endSize};
}

} // namespace archiver
