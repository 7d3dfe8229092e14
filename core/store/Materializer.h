// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ObjectStore.h"
#include "store/packs/OpenPacks.h"

#include <atomic>

namespace heirloom {

/// Makes the visible file of an object. Two halves, because only the coordinator may touch a user's folder:
/// prepare() makes a private copy in staging where the method needs one (reflink, copy), off the gate;
/// the coordinator then calls link() or moves the prepared file to its name.
/// One per storage; thread-safe. Remembers which methods the volume refused, so that each is tried once (store.md, S8).
class Materializer
{
public:
    static constexpr quint32 visibleMode = 0644; ///< of files that are no links
    explicit Materializer(ObjectStore &store);

    struct Prepared
    {
        LinkMethod method = LinkMethod::Hardlink; ///< the method that will be used: never Auto
        QString stagedName; ///< for Reflink and Copy: the finished private file in staging; empty for links
        FileStat made;      ///< of that file
    };
    /// Decides the method by `wish` and the volume's abilities, and makes the private file if one is needed (copies are
    /// hashed while copying and Corrupt if they differ). Empty files are always copies (store.md, S7). An explicit wish
    /// that the volume cannot do fails; Auto falls from reflink to hard link to copy, per file on EMLINK.
    /// The private file has mode 0644 and is not durable yet.
    Result<Prepared> prepare(const ObjectKey &key, qint64 size, LinkMethod wish, const QString &stagingName,
                             std::stop_token stop = {});
    /// The same from a pack, which can only be a copy (store.md, P6).
    Result<Prepared> prepareFromPack(OpenPacks &packs, const PackRange &range, const Sha256 &sha256, qint64 size,
                                     const QString &stagingName, std::stop_token stop = {});
    /// Hardlink or Symlink to `name` in `dir`, no-replace. The raw error is passed on; EXDEV, EMLINK, EPERM, EOPNOTSUPP
    /// mean "the next method" (fallsThrough()).
    Status link(const ObjectKey &key, LinkMethod method, const DirectoryPtr &dir, QByteArrayView name);
    static bool fallsThrough(const Error &error);
    /// What is said where `subject`, a volume or a file, cannot have the explicit wish: `why` is the raw refusal.
    static Error refusal(LinkMethod wish, const QString &subject, const Error &why);
    /// Whether the volume can do what was wished for, by doing it in staging once, with no fallback. Success for Auto
    /// and Copy. Leaves nothing behind.
    Status probe(LinkMethod wish);
    /// The next method to try after `method` was refused, none at the end.
    static std::optional<LinkMethod> next(LinkMethod method);

private:
    ObjectStore &m_store;
    std::atomic<bool> m_noReflink{false};
    std::atomic<bool> m_noHardlink{false};
};

} // namespace heirloom
