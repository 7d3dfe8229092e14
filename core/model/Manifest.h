// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"
#include "model/Pieces.h"

#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>
#include <span>

namespace heirloom {

/// What a source says about the whole of a revision.
struct ManifestHeader
{
    QString kind;          ///< the driver that read it: "http", "manifest", "list"
    QString name;          ///< proposed task name; not yet safe to show or to use as a folder
    QString revision;      ///< empty if the source has none
    QString collectionKey; ///< what the revisions of one thing have in common
    QUrl baseUrl;          ///< relative item URLs are resolved against it
};

/// One file as a source describes it. Everything in it is hostile until the planner has looked at it.
struct ManifestEntry
{
    QString path;     ///< as the source wrote it, not validated
    qint64 size = -1; ///< -1: not stated
    std::optional<Sha256> sha256;
    std::optional<ContentDigest> digest; ///< the strongest other one that the source states
    std::optional<Pieces> pieces;        ///< as many as the size needs
    QStringList urls;                    ///< in the order to try; empty: the path, relative to the base URL
    /// Not empty: all entries of the manifest with this key and the same digest are one content, which is fetched once.
    QString contentKey{};
    bool isReference = false; ///< rather a symbolic link than a file of its own
    /// Where no digest is stated and the file is there from an earlier revision, it is taken for this one's.
    bool isCurrentByName = false;
};

/// An entry that a driver could not accept, and why. The others go on.
struct RejectedEntry
{
    QString path;
    Error reason;
};

/// Takes a manifest as it streams in, on the resolving thread. Entries come in batches of some thousands.
/// A failing return stops the resolution with that error. Drivers may call header() before or after any entries
/// (formats do not fix an order), exactly once on success.
class ManifestSink
{
public:
    virtual ~ManifestSink() = default;
    virtual Status header(const ManifestHeader &header) = 0;
    virtual Status entries(std::span<const ManifestEntry> batch) = 0;
    virtual Status rejected(const RejectedEntry &entry) = 0;
    /// Newer forms of the document are published there (http or https), as it says itself. At most once.
    virtual Status origin(const QUrl &) { return {}; }
};

} // namespace heirloom
