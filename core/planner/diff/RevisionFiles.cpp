// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/diff/RevisionFiles.h"

#include <algorithm>
#include <cstring>

namespace heirloom {

namespace {

constexpr qsizetype blockBytes = 1 << 20;

} // namespace

QByteArrayView RevisionFiles::keep(QByteArrayView bytes)
{
    if (m_blocks.empty() || m_blocks.back().size() - m_used < bytes.size()) {
        m_blocks.emplace_back(std::max(blockBytes, bytes.size()), Qt::Uninitialized);
        m_used = 0;
    }
    char *place = m_blocks.back().data() + m_used;
    std::memcpy(place, bytes.data(), size_t(bytes.size()));
    m_used += bytes.size();
    return {place, bytes.size()};
}

Status RevisionFiles::add(const File &file)
{
    const QByteArray path = file.path.toUtf8();
    m_bytes += qint64(sizeof(Row)) + path.size() + Sha256::size;
    if (m_bytes > mostBytes)
        return fail(ErrorCode::Invalid, QStringLiteral("there are too many files to compare"));
    Row row;
    row.path = keep(path);
    row.size = file.size;
    row.isLeftOut = file.isLeftOut;
    if (file.sha256)
        row.sha256 = keep({reinterpret_cast<const char *>(file.sha256->data()), Sha256::size});
    if (file.digest) {
        row.digest = keep(file.digest->bytes);
        row.algorithm = file.digest->algorithm;
    }
    m_rows.push_back(row);
    return {};
}

void RevisionFiles::withdraw(qint64 position)
{
    m_isWithdrawn.resize(m_rows.size());
    m_isWithdrawn[size_t(position)] = true;
}

RevisionFiles::File RevisionFiles::file(qint64 position) const
{
    const Row &row = m_rows[size_t(position)];
    File file;
    file.path = QString::fromUtf8(row.path);
    file.size = row.size;
    file.sha256 = Sha256::fromBytes(row.sha256);
    if (!row.digest.isEmpty())
        file.digest = ContentDigest{row.algorithm, row.digest.toByteArray()};
    file.isLeftOut = row.isLeftOut;
    return file;
}

void RevisionFiles::clear()
{
    *this = RevisionFiles();
}

void RevisionFiles::sort()
{
    struct Place
    {
        const Row *row;
        quint32 index;
    };
    m_isWithdrawn.resize(m_rows.size());
    std::vector<Place> places;
    places.reserve(m_rows.size());
    quint32 index = 0;
    for (const Row &row : m_rows) {
        if (!m_isWithdrawn[index])
            places.push_back({&row, index});
        ++index;
    }
    const auto isBefore = [](const Place &one, const Place &other) {
        return one.row->path.compare(other.row->path) < 0;
    };
    if (!std::is_sorted(places.begin(), places.end(), isBefore)) // most sources are
        std::sort(places.begin(), places.end(), isBefore);
    m_order.clear();
    m_order.reserve(places.size());
    for (const Place &place : places)
        m_order.push_back(place.index);
}

} // namespace heirloom
