// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/sink/PieceCheck.h"

#include <algorithm>

namespace heirloom {

PieceCheck::Piece::Piece(qint64 at, const PieceCheck &check)
    : offset(at), other(check.m_pieces.algorithm.value_or(DigestAlgorithm::Md5), check.m_pieces.length)
{
}

PieceCheck::PieceCheck(Pieces pieces, qint64 size) : m_pieces(std::move(pieces)), m_size(size) {}

std::vector<PieceCheck::Verdict> PieceCheck::add(int stream, qint64 offset, QByteArrayView bytes)
{
    std::vector<Verdict> verdicts;
    auto open = m_open.find(stream);
    if (open != m_open.end() && open->second.offset != offset) {
        m_open.erase(open);
        open = m_open.end();
    }
    while (!bytes.isEmpty()) {
        if (open == m_open.end())
            open = m_open.emplace(stream, Piece(offset, *this)).first;
        Piece &piece = open->second;
        const qint64 number = piece.offset / m_pieces.length;
        const qint64 end = std::min(m_size, (number + 1) * m_pieces.length);
        const auto part = bytes.first(std::min<qint64>(bytes.size(), end - piece.offset));
        if (m_pieces.algorithm)
            piece.other.add(part);
        else
            piece.sha256.add(part);
        piece.offset = offset += part.size();
        bytes = bytes.sliced(part.size());
        if (offset < end)
            continue;
        verdicts.push_back({number * m_pieces.length, end, isRight(piece, number)});
        m_open.erase(open);
        open = m_open.end();
    }
    return verdicts;
}

bool PieceCheck::isRight(Piece &piece, qint64 number) const
{
    const qsizetype size = m_pieces.digestBytes();
    const QByteArrayView stated = QByteArrayView(m_pieces.digests).sliced(number * size, size);
    return m_pieces.algorithm ? stated == piece.other.finish().bytes : stated == piece.sha256.finish().toBytes();
}

} // namespace heirloom
