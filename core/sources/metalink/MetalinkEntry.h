// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/shared/StatedDigests.h"

#include <QStringList>
#include <vector>

namespace heirloom {

/// Collects what a Metalink says about one file and judges it at its end; the texts are as the document has them, but
/// without blanks around them, which real generators write. What the format tells a reader to ignore (unknown hashes,
/// pieces that do not fit, mirrors of other schemes or with a priority out of range) is ignored.
class MetalinkEntry
{
public:
    static constexpr int lowestPriority = 999'999;
    static constexpr qsizetype maxUrls = 64; ///< the best that a file may have; the others are dropped

    explicit MetalinkEntry(const QString &name) : m_name(name) {}

    void setSize(const QString &text);
    void addHash(const QString &type, const QString &hex);
    /// `priority`: 1 is the best; anything out of 1…lowestPriority drops the mirror.
    void addUrl(const QString &url, int priority);

    /// One `pieces` element: its attributes, its hashes in order, its end. `index` is what Metalink 3 numbers hashes
    /// by, from 0; it must be the next one.
    void beginPieces(const QString &type, const QString &length);
    void addPiece(const QString &hex);
    void addPiece(const QString &hex, const QString &index);
    void endPieces();

    /// The entry, or why it is none.
    Result<ManifestEntry> finish();

private:
    struct Mirror
    {
        QString url;
        int priority = 0;
    };
    QStringList bestUrls();
    void refuse(const QString &reason);

    QString m_name;
    QString m_refusal; ///< the first reason counts
    qint64 m_size = -1;
    StatedDigests m_digests;
    std::vector<Mirror> m_mirrors;
    std::optional<Pieces> m_open; ///< the element that is being read; none if it is of no use
    std::optional<Pieces> m_pieces;
};

} // namespace heirloom
