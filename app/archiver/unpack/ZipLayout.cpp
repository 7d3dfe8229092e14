// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiver/unpack/ZipLayout.h"

#include "app/archiver/unpack/Trouble.h"

#include <algorithm>
#include <cstring>
#include <initializer_list>
#include <optional>
#include <string_view>
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

/// Takes from the extra field what did not fit into the entry; in this order, and only what is missing.
void widen(std::initializer_list<uint64_t *> values, const char *extra, uint64_t size)
{
    for (uint64_t i = 0; size - i >= 4;) {
        const uint16_t id = number16(extra + i), length = number16(extra + i + 2);
        i += 4;
        if (length > size - i)
            damaged("a field of an entry is longer than the entry");
        if (id == zip64Id) {
            uint64_t used = 0;
            for (uint64_t *value : values) {
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

} // namespace

/// One of the table. What it points at is valid until the table is read on.
struct ZipLayout::Entry
{
    const char *bytes = nullptr; ///< the fields that are always there
    std::string_view name;
    uint64_t size = 0; ///< of the entry
    uint64_t packed = 0, unpacked = 0, offset = 0;
};

bool endsAsZip(const ReadAt &read, uint64_t size)
{
    return findEnd(read, size).has_value();
}

ZipLayout::ZipLayout(const ReadAt &read, uint64_t size, uint64_t mostEntries) : m_read(read), m_mostEntries(mostEntries)
{
    const auto endAt = findEnd(read, size);
    if (!endAt)
        damaged("it has no end");
    m_end = *endAt + endSize;
    char bytes[locatorSize + endSize];
    const uint64_t before = std::min(*endAt, locatorSize);
    if (!read(*endAt - before, bytes + locatorSize - before, before + endSize))
        damaged("its end cannot be read");
    if (before == locatorSize && isRecord(bytes, Locator))
        readEnd64(bytes, *endAt - locatorSize);
    else
        readEnd(bytes + locatorSize, *endAt);
    readTable();
    if (m_members.empty() && *endAt > 0)
        damaged("its table of contents is empty");
}

void ZipLayout::readEnd(const char *end, uint64_t endAt)
{
    if (number16(end + 4) != 0 || number16(end + 6) != 0 || number16(end + 8) != number16(end + 10))
        refuseParts();
    const uint64_t tableSize = number32(end + 12), offset = number32(end + 16);
    if (tableSize > endAt || offset > endAt - tableSize)
        damaged("its table of contents is not where it should be");
    m_tableBegin = endAt - tableSize;
    m_tableEnd = endAt;
    m_shift = m_tableBegin - offset;
    m_told = number16(end + 10);
}

/// What zip64 says, whose locator begins at `locatorAt`.
void ZipLayout::readEnd64(const char *locator, uint64_t locatorAt)
{
    const uint64_t at = number64(locator + 8);
    char end[end64Size];
    if (number32(locator + 4) != 0 || number32(locator + 16) != 1)
        refuseParts();
    if (at > locatorAt || locatorAt - at < end64Size || !m_read(at, end, sizeof end) || !isRecord(end, End64))
        damaged("its last record is not where it should be");
    if (number64(end + 4) != locatorAt - at - 12)
        damaged("its last record has another length than it says");
    if (number32(end + 16) != 0 || number32(end + 20) != 0 || number64(end + 24) != number64(end + 32))
        refuseParts();
    const uint64_t tableSize = number64(end + 40);
    if (tableSize > at || number64(end + 48) != at - tableSize)
        damaged("its table of contents is not where it should be");
    m_tableBegin = at - tableSize;
    m_tableEnd = at;
    m_told = number64(end + 32);
    m_isToldWhole = true;
}

void ZipLayout::countIn(uint64_t entries) const
{
    if (entries > m_mostEntries)
        throw Trouble(Trouble::Kind::Limit, "it holds more than " + std::to_string(m_mostEntries) + " files");
}

/// Bytes of the table, valid until the next call.
const char *ZipLayout::table(uint64_t at, uint64_t size)
{
    constexpr uint64_t ahead = 1 << 18;
    if (size > m_tableEnd - at)
        damaged("its table of contents ends in an entry");
    if (at < m_windowAt || at + size > m_windowAt + m_window.size()) {
        m_window.resize(std::max(size, std::min(ahead, m_tableEnd - at)));
        m_windowAt = at;
        if (!m_read(at, m_window.data(), m_window.size()))
            damaged("its table of contents cannot be read");
    }
    return m_window.data() + (at - m_windowAt);
}

ZipLayout::Entry ZipLayout::entryAt(uint64_t at)
{
    const char *bytes = table(at, centralSize);
    if (!isRecord(bytes, Central))
        damaged("its table of contents is not whole");
    const uint64_t nameSize = number16(bytes + 28), extraSize = number16(bytes + 30);
    Entry entry;
    entry.size = centralSize + nameSize + extraSize + number16(bytes + 32);
    entry.bytes = table(at, entry.size);
    entry.name = {entry.bytes + centralSize, nameSize};
    entry.packed = number32(entry.bytes + 20);
    entry.unpacked = number32(entry.bytes + 24);
    entry.offset = number32(entry.bytes + 42);
    widen({&entry.unpacked, &entry.packed, &entry.offset}, entry.name.data() + nameSize, extraSize);
    return entry;
}

/// Checks the entry that begins there, as far as it can be without its member; where the next one begins.
uint64_t ZipLayout::takeEntry(uint64_t at)
{
    const Entry entry = entryAt(at);
    if (number16(entry.bytes + 34) != 0)
        refuseParts();
    if (entry.name.find('\0') != entry.name.npos)
        damaged("a name in it holds a NUL");
    if (number16(entry.bytes + 8) & isEncrypted)
        throw Trouble(Trouble::Kind::Encrypted, "what is in it can only be read with a password");
    if (entry.unpacked == 0 && number32(entry.bytes + 16) != 0)
        damaged("a member without content has a checksum");
    const uint64_t room = m_tableBegin - m_shift;
    if (entry.offset > room || room - entry.offset < localSize + entry.name.size())
        damaged("an entry points behind the members");
    m_members.push_back({entry.offset + m_shift, at});
    return at + entry.size;
}

void ZipLayout::readTable()
{
    countIn(m_told);
    for (uint64_t at = m_tableBegin; at < m_tableEnd;) {
        at = takeEntry(at);
        countIn(m_members.size());
    }
    if (m_told != (m_isToldWhole ? m_members.size() : m_members.size() & 0xffff))
        damaged("its table of contents has not as many entries as it should");
    std::sort(m_members.begin(), m_members.end());
}

void ZipLayout::checkMember(uint64_t index)
{
    const Member &member = m_members.at(index);
    const Entry entry = entryAt(member.entryAt);
    const uint64_t next = index + 1 < m_members.size() ? m_members[index + 1].begin : m_tableBegin;
    std::vector<char> header(localSize + entry.name.size());
    if (!m_read(member.begin, header.data(), header.size()))
        damaged("a member cannot be read");
    const char *local = header.data();
    const bool isSame = isRecord(local, Local) && number16(local + 26) == entry.name.size() &&
                        entry.name == std::string_view(local + localSize, entry.name.size()) &&
                        number16(local + 8) == number16(entry.bytes + 10) &&
                        ((number16(local + 6) ^ number16(entry.bytes + 8)) & isEncrypted) == 0;
    if (!isSame)
        damaged("a member and its entry in the table of contents say different things");
    const uint64_t data = member.begin + header.size() + number16(local + 28);
    if (data > next || entry.packed > next - data)
        damaged("it reaches into what follows");
}

} // namespace archiver
