// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Manifest.h"
#include "sources/api/JsonRecords.h"
#include "sources/shared/StatedDigests.h"

namespace heirloom {

/// One file as an API's list describes it, value by value. Values that contradict each other or are none refuse the
/// file; the first reason counts.
class ListedFile
{
public:
    void setName(const JsonScalar &value);
    void setSize(const JsonScalar &value);
    /// "ALGORITHM:HEX", or the hex digits alone where `usual` names their algorithm. An algorithm that nobody here
    /// knows is no reason to refuse the file.
    void setDigest(const JsonScalar &value, const QString &usual = {});
    void setLink(const JsonScalar &value);
    void refuse(const QString &reason);

    /// What was stated, with the name as the path and the digests; without addresses.
    ManifestEntry entry() const;
    /// As far as it is safe to keep: no longer than a path may be.
    const QString &name() const { return m_name; }
    const QString &link() const { return m_link; }
    const QString &refusal() const { return m_refusal; } ///< empty: it may be handed over

private:
    QString m_name;
    QString m_link;
    qint64 m_size = -1;
    StatedDigests m_digests;
    QString m_refusal;
};

} // namespace heirloom
