// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"

#include <QMap>
#include <QStringList>
#include <functional>
#include <memory>

namespace heirloom {

/// Writes `heirloom-manifest/1` piece by piece: what `publish` makes, and the task files that lie beside the store. The
/// same calls give the same bytes. One document per writer, used on one thread; memory does not grow with the entries.
/// After a failure of any call the output is worthless.
class ManifestWriter
{
public:
    using Output = std::function<Status(QByteArrayView)>;

    /// `out` is given pieces of up to about 64 KiB, in order; its failure is passed on.
    explicit ManifestWriter(Output out);
    ~ManifestWriter();

    /// First and once. `extra` is for readers of our own and written under the key "heirloom". Invalid if the name or
    /// the revision is longer than a manifest may state.
    Status begin(const QString &name, const QString &revision, const QMap<QString, QString> &extra = {});
    /// A size of -1, no digests and no URLs are left out. Text that is not valid Unicode is Invalid.
    Status add(const QString &path, qint64 size, const std::optional<Sha256> &sha256, const QStringList &urls = {},
               const std::optional<ContentDigest> &digest = {});
    /// Last and once; without it the document is not whole, and no parser takes it.
    Status end();

private:
    struct Json;
    Status passOn(qsizetype atLeast);

    Output m_out;
    std::unique_ptr<Json> m_json;
    bool m_first = true;
};

} // namespace heirloom
