// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ObjectStore.h"

#include <span>
#include <vector>

namespace heirloom {

/// A pack that is written and proven, in staging still.
struct PackDraft
{
    struct Member
    {
        Packable content;
        qint64 offset = 0;
    };
    QString stagedName;
    Sha256 sha256; ///< of the whole file: its name to be
    qint64 bytes = 0;
    std::vector<Member> members;   ///< in the order of their digests
    std::vector<Packable> unsound; ///< gone, or not the bytes that they should be: left out
    QString openedBecause;         ///< why the archiver was not shut in; empty: it was
};

/// Writes the packs of a store (protocol K, K2 to K5): reads each content and hashes it, has the archiver write the
/// tar, makes it durable, and reads every member back through the way in which packs are read. Changes nothing but
/// staging. Blocks; one thread, and a few of its own that read ahead, for disks that are slow to find small files.
/// Memory: some of the largest members, and some 100 bytes for each.
class PackBuilder
{
public:
    /// Contents are read into memory, so none is larger.
    static constexpr qint64 largestMember = 64 << 20;

    PackBuilder(ObjectStore &store, QString archiverProgram, std::stop_token stop);

    /// `contents` in the order of their digests, each once. What can be made of them; a draft without members has no
    /// file. A failure leaves nothing in staging.
    Result<PackDraft> build(const std::vector<Packable> &contents, const QString &stagedName);

private:
    Status write(const std::vector<Packable> &contents, PackDraft &draft);
    Status addOffsets(class Archiver &archiver, PackDraft &draft) const;
    struct Batch
    {
        std::vector<Packable> sound;
        std::vector<Packable> unsound;
        QByteArray bytes; ///< of the sound ones, one behind the other
    };
    /// Any thread.
    Result<Batch> load(std::span<const Packable> contents) const;
    static Status send(class Archiver &archiver, const Batch &batch);
    Status prove(PackDraft &draft) const;
    Status proveMembers(const PackDraft &draft, File &file) const;

    ObjectStore &m_store;
    const QString m_program;
    const std::stop_token m_stop;
};

} // namespace heirloom
