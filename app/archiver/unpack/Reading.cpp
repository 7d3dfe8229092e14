// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiver/unpack/Reading.h"

#include "app/archiver/unpack/Names.h"
#include "app/archiver/unpack/Trouble.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <string_view>

namespace archiver {

namespace {

using namespace std::string_view_literals;

template <std::size_t Count> bool holdsAny(std::string_view text, const std::string_view (&parts)[Count])
{
    return std::any_of(std::begin(parts), std::end(parts),
                       [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

/// What libarchive says of these does not tell bytes from memory by its number. 5 is liblzma's LZMA_MEM_ERROR.
constexpr std::string_view ofMemory[] = {"memory"sv, "failed(5)"sv, "(error 5)"sv, "unknown error 5"sv};
constexpr std::string_view ofMethods[] = {"nsupported"sv, "not supported"sv, "Unknown codec"sv, "Unexpected codec"sv};

/// Warnings about what is not taken over: owners, access lists, and where links lead, which are refused anyway. Names
/// of a tar stay as they are, and are judged with all others.
constexpr std::string_view ofNothing[] = {"Uname can't"sv,          "Gname can't"sv,       "Linkname can't"sv,
                                          "Pathname can't"sv,       "Symlink cannot be"sv, "Parse error: SCHILY.acl"sv,
                                          "Malformed Solaris ACL"sv};
constexpr std::string_view ofNames[] = {"Pathname cannot be converted"sv};
constexpr std::string_view ofLzma[] = {"(lzma)"sv}; ///< of which it cannot unpack what is empty
constexpr std::string_view ofMaps[] = {"Unrecognized GNU sparse"sv};

std::string_view said(struct archive *archive)
{
    const char *text = archive_error_string(archive);
    std::string_view why = text != nullptr ? text : "no reason is given";
    while (!why.empty() && (why.back() == '\n' || why.back() == ' '))
        why.remove_suffix(1);
    return why;
}

} // namespace

void Reading::Freeing::operator()(struct archive *archive) const
{
    archive_read_free(archive);
}

Reading::Reading(std::uint64_t mostEntries)
    : m_readAt([this](std::uint64_t offset, void *to, std::size_t size) { return m_input.readAt(offset, to, size); }),
      m_container(containerOf(m_readAt, m_input.size()))
{
    if (m_container == Container::Zip) {
        m_zip.emplace(m_readAt, m_input.size(), mostEntries);
        m_input.endAt(m_zip->end()); // libarchive finds no end behind a long comment
        if (m_zip->entries() == 0)
            return;
    }
    if (m_container == Container::SevenZip && !checkSevenZip(m_readAt, m_input.size()))
        return;
    m_archive.reset(archive_read_new());
    if (!m_archive)
        throw std::bad_alloc();
    enableFormat();
    enableFilter();
    m_input.attachTo(m_archive.get());
    if (archive_read_open1(m_archive.get()) != ARCHIVE_OK)
        fail();
    if (archive_filter_count(m_archive.get()) > 2)
        throw Trouble(Trouble::Kind::Unsupported, "it is compressed more than once");
}

Reading::~Reading() = default;

bool Reading::isTar() const
{
    return m_container != Container::Zip && m_container != Container::SevenZip;
}

void Reading::enableFormat()
{
    struct archive *archive = m_archive.get();
    if (m_container == Container::Zip)
        archive_read_support_format_zip_seekable(archive);
    else if (m_container == Container::SevenZip)
        archive_read_support_format_7zip(archive);
    else
        archive_read_support_format_tar(archive);
    // To the end of the file, not only to the mark that should be there: so damage behind it is seen, and what
    // compressed it compares its checksums.
    if (isTar() && archive_read_set_format_option(archive, "tar", "read_concatenated_archives", "1") != ARCHIVE_OK)
        fail();
}

void Reading::enableFilter()
{
    int result = ARCHIVE_OK;
    if (m_container == Container::TarGzip)
        m_input.unpackGzip();
    else if (m_container == Container::TarBzip2)
        result = archive_read_support_filter_bzip2(m_archive.get());
    else if (m_container == Container::TarXz)
        result = archive_read_support_filter_xz(m_archive.get());
    else if (m_container == Container::TarZstd)
        result = archive_read_support_filter_zstd(m_archive.get());
    if (result != ARCHIVE_OK) // it would start a program
        throw Trouble(Trouble::Kind::Unsupported, "this libarchive does not read how it is compressed");
}

void Reading::fail() const
{
    m_input.rethrow();
    const std::string_view why = said(m_archive.get());
    if (archive_errno(m_archive.get()) == ENOMEM || holdsAny(why, ofMemory))
        throw std::bad_alloc();
    if (holdsAny(why, ofMethods))
        throw Trouble(Trouble::Kind::Unsupported, std::string(why));
    if (why != "Unrecognized archive format"sv)
        damaged(std::string(why));
    if (m_container != Container::Tar)
        damaged("no tar is in it");
    throw Trouble(Trouble::Kind::Unsupported, "it is no zip, tar or 7z, or its beginning is damaged");
}

bool Reading::next()
{
    if (!m_archive)
        return false;
    if (!m_path.isEmpty())
        m_place = QLatin1String("behind ") + m_path;
    const int result = archive_read_next_header(m_archive.get(), &m_entry);
    const bool isEncrypted = (m_entry != nullptr && archive_entry_is_encrypted(m_entry) == 1) ||
                             archive_read_has_encrypted_entries(m_archive.get()) == 1;
    if (isEncrypted)
        throw Trouble(Trouble::Kind::Encrypted, "what is in it can only be read with a password");
    if (result == ARCHIVE_EOF) {
        checkEnd();
        return false;
    }
    judgeHeader(result);
    takeEntry();
    return true;
}

void Reading::judgeHeader(int result)
{
    m_isNameBroken = m_isMapUnknown = false;
    if (result == ARCHIVE_OK)
        return;
    const std::string_view why = said(m_archive.get());
    if (result == ARCHIVE_WARN)
        m_place = shownName(archive_entry_pathname(m_entry));
    if (result == ARCHIVE_WARN && holdsAny(why, ofNames))
        m_isNameBroken = true;
    else if (result == ARCHIVE_WARN && holdsAny(why, ofMaps))
        m_isMapUnknown = true;
    else if (result != ARCHIVE_WARN || !holdsAny(why, ofNothing))
        fail();
}

/// Empty for a file and a folder.
const char *Reading::refusalOf() const
{
    if (archive_entry_hardlink(m_entry) != nullptr)
        return "hardlink";
    switch (archive_entry_filetype(m_entry)) {
    case AE_IFREG:
        return m_isMapUnknown ? "sparse" : "";
    case AE_IFDIR:
        return "";
    case AE_IFLNK:
        return "symlink";
    case AE_IFCHR:
    case AE_IFBLK:
        return "device";
    case AE_IFIFO:
        return "fifo";
    case AE_IFSOCK:
        return "socket";
    default:
        return "other";
    }
}

void Reading::takeEntry()
{
    const QByteArray name = archive_entry_pathname(m_entry);
    m_place = shownName(name);
    if (m_zip)
        m_zip->checkMember(std::uint64_t(m_number)); // libarchive sorts them too
    ++m_number;
    m_path = m_isNameBroken ? QString() : decodeName(name, isTar() ? OldNames::Latin1 : OldNames::Cp437);
    m_refusal = refusalOf();
    if (*m_refusal == '\0' && m_path.isEmpty())
        m_refusal = "name";
    if (m_path.isEmpty())
        m_path = name.isEmpty() ? QLatin1Char('#') + QString::number(m_number) : shownName(name);
    m_place = m_path;
    const bool isFolder = archive_entry_filetype(m_entry) == AE_IFDIR && archive_entry_hardlink(m_entry) == nullptr;
    m_fate = isFolder ? Fate::Folder : *m_refusal != '\0' ? Fate::Refused : Fate::File;
    m_stated = archive_entry_size_is_set(m_entry) ? archive_entry_size(m_entry) : -1;
    m_isSparse = archive_entry_sparse_count(m_entry) > 0;
    m_done = m_hole = 0;
    m_waiting = {};
    m_isOver = m_zip && m_stated == 0 && holdsAny(archive_format_name(m_archive.get()), ofLzma);
    if (m_fate == Fate::File && archive_entry_size_is_set(m_entry) && m_stated < 0)
        damaged("its size is less than nothing");
    if (isFolder && m_stated > 0) // one wrong bit in a zip makes a folder of a file
        damaged("it is a folder with content");
}

void Reading::fetch()
{
    const void *bytes = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(m_archive.get(), &bytes, &size, &offset);
    if (result == ARCHIVE_EOF) {
        m_isOver = true;
        if (m_isSparse && m_stated > m_done)
            m_hole = m_stated - m_done;
        return;
    }
    if (result != ARCHIVE_OK) // a warning too: its checksum is wrong, or its size
        fail();
    if (size == 0)
        return;
    if (offset < m_done || (offset > m_done && !m_isSparse))
        damaged("its parts do not fit together");
    m_hole = offset - m_done;
    m_waiting = {static_cast<const char *>(bytes), size};
}

bool Reading::nextPiece(Piece &piece)
{
    while (m_hole == 0 && m_waiting.size == 0 && !m_isOver)
        fetch();
    if (m_hole == 0 && m_waiting.size == 0) {
        if (m_stated >= 0 && m_done != m_stated)
            damaged("it ends at byte " + std::to_string(m_done) + " of " + std::to_string(m_stated));
        endEntry();
        return false;
    }
    const std::int64_t ready = m_hole > 0 ? m_hole : std::int64_t(m_waiting.size);
    const std::int64_t size = std::min(ready, std::int64_t(largestPiece));
    if (m_stated >= 0 && size > m_stated - m_done)
        damaged("it is longer than it says");
    if (m_hole > 0) {
        piece = {nullptr, std::size_t(size)};
        m_hole -= size;
    } else {
        piece = {m_waiting.bytes, std::size_t(size)};
        m_waiting = {m_waiting.bytes + size, m_waiting.size - std::size_t(size)};
    }
    m_done += size;
    return true;
}

void Reading::skip()
{
    if (archive_read_data_skip(m_archive.get()) != ARCHIVE_OK)
        fail();
    endEntry();
}

void Reading::endEntry()
{
    m_entryEnd = std::uint64_t(archive_filter_bytes(m_archive.get(), 0));
}

std::uint64_t Reading::streamed() const
{
    return isTar() ? std::uint64_t(archive_filter_bytes(m_archive.get(), 0)) : 0;
}

void Reading::checkEnd() const
{
    if (m_zip && std::uint64_t(m_number) != m_zip->entries())
        damaged("not all of its members were found");
    if (!isTar())
        return;
    if (std::uint64_t(archive_filter_bytes(m_archive.get(), 0)) <= m_entryEnd)
        damaged("the mark at its end is missing, so more may be");
    // Gzip's end is checked by the input, which throws: libarchive asks it for more until there is nothing.
    if (m_container != Container::TarGzip && std::uint64_t(archive_filter_bytes(m_archive.get(), -1)) != m_input.size())
        damaged("something follows behind its end");
}

} // namespace archiver
