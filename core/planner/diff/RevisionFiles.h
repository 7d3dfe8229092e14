// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"

#include <deque>
#include <optional>
#include <vector>

namespace heirloom {

/// The files of one revision in as little memory as comparing needs: for each its path in UTF-8 and some seventy bytes.
/// Filled in any order; used on one thread.
class RevisionFiles
{
public:
    /// In all. What a stranger lists must not fill the memory.
    static constexpr qint64 mostBytes = qint64(1) << 30;

    struct File
    {
        QString path;
        qint64 size = -1; ///< -1: not known
        std::optional<Sha256> sha256;
        std::optional<ContentDigest> digest; ///< another one
        bool isLeftOut = false;              ///< of the revision, but the user did not want it
    };
    /// The same where it lies.
    struct Row
    {
        QByteArrayView path;
        qint64 size = -1;
        QByteArrayView sha256; ///< empty: not known
        QByteArrayView digest; ///< empty: none
        DigestAlgorithm algorithm = DigestAlgorithm::Md5;
        bool isLeftOut = false;
    };

    /// Invalid when that is too much.
    Status add(const File &file);
    /// The file that was added as number `position`, from 0. It is no file of the revision after all.
    void withdraw(qint64 position);
    File file(qint64 position) const;
    void clear();

    /// Puts them into the order of their paths, by the bytes of UTF-8, and drops what was withdrawn. Nothing is added
    /// or withdrawn after that.
    void sort();
    quint32 count() const { return quint32(m_order.size()); } ///< REQUIRES: sorted, as row()
    const Row &row(quint32 index) const { return m_rows[m_order[index]]; }

private:
    QByteArrayView keep(QByteArrayView bytes);

    std::deque<QByteArray> m_blocks; ///< what the rows point to
    qsizetype m_used = 0;            ///< of the last block
    qint64 m_bytes = 0;
    std::deque<Row> m_rows;
    std::vector<bool> m_isWithdrawn;
    std::vector<quint32> m_order;
};

} // namespace heirloom
