// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/shared/EntryBatch.h"
#include "sources/shared/LineReader.h"

namespace heirloom {

/// An entry of an aria2 input file while its lines are read.
struct Aria2Entry
{
    qint64 number = 0; ///< of its first line
    QStringList urls;
    QString out;
    QString dir;
    QString checksum;
    QString refusal; ///< why it is no good, empty if it is
};

/// Makes entries of the lines of an aria2 input file:
///     http://host/a.iso<TAB>http://mirror/a.iso
///       out=b.iso
///       dir=sub
///       checksum=sha-256=HEX
/// A line of addresses begins an entry; indented lines behind it are its options. Of several values of one option the
/// last counts. Options other than these three are passed over, as are addresses of other schemes, of which an entry
/// may not have only such. Without `out` the name is the last segment of the first address, made safe. What is wrong
/// with an entry rejects it alone, with the number of its first line. One document per object.
class Aria2List
{
public:
    static constexpr TextLimits limits{.lineBytes = 64 * 1024};
    static constexpr qsizetype maxUrls = 64; ///< the first that an entry may have; the others are dropped

    explicit Aria2List(ManifestSink &sink) : m_batch(sink) {}

    Status take(const TextLine &line);
    /// After the last line.
    Status finish();

private:
    void addresses(const QString &text);
    void option(const QString &text);
    Status endEntry();

    EntryBatch m_batch;
    std::optional<Aria2Entry> m_open;
};

/// Whether a text of this kind begins so and is more than a plain list of links: some line is an indented option, or
/// has a tab between two addresses.
bool beginsAsAria2List(QByteArrayView head);

} // namespace heirloom
