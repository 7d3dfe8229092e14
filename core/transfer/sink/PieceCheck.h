// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/Hashing.h"
#include "model/Pieces.h"

#include <map>
#include <vector>

namespace heirloom {

/// Compares what several streams bring with the digests of a file's pieces. Used where the bytes are written; not
/// thread-safe.
class PieceCheck
{
public:
    struct Verdict
    {
        qint64 begin = 0; ///< of the piece
        qint64 end = 0;
        bool isRight = false;

        bool operator==(const Verdict &) const = default;
    };

    /// REQUIRES that the pieces fit the size.
    PieceCheck(Pieces pieces, qint64 size);
    /// On the pieces that end in these bytes. A stream that goes on elsewhere begins there with a piece.
    std::vector<Verdict> add(int stream, qint64 offset, QByteArrayView bytes);

private:
    struct Piece
    {
        explicit Piece(qint64 at, const PieceCheck &check);
        qint64 offset; ///< of the next byte
        Sha256Stream sha256;
        DigestStream other;
    };

    bool isRight(Piece &piece, qint64 number) const;

    const Pieces m_pieces;
    const qint64 m_size;
    std::map<int, Piece> m_open; ///< by stream
};

} // namespace heirloom
