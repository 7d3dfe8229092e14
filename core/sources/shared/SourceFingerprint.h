// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Manifest.h"

#include <array>

namespace heirloom {

/// A digest of all that a source describes, whatever the order in which it does: hands everything on, and sums up what
/// each entry comes to. An entry with a digest is its path and digest; one without is its path, size and addresses,
/// which cannot tell everything. One document per object.
class SourceFingerprint final : public ManifestSink
{
public:
    /// `next` may be null: nothing is handed on. Without `isThorough` entries are not summed up.
    explicit SourceFingerprint(ManifestSink *next, bool isThorough = true) : m_next(next), m_isThorough(isThorough) {}

    Status header(const ManifestHeader &header) override;
    Status entries(std::span<const ManifestEntry> batch) override;
    Status rejected(const RejectedEntry &entry) override;
    Status origin(const QUrl &url) override;

    /// `validator` stands for what entries without a digest do not tell. Hex; empty if it was not summed up.
    QString text(const QString &validator) const;
    const QString &revision() const { return m_revision; }
    const QUrl &publishedAt() const { return m_origin; }

private:
    void add(const QByteArray &part);

    ManifestSink *const m_next;
    const bool m_isThorough;
    std::array<quint64, 4> m_sum{};
    qint64 m_count = 0;
    bool m_isVague = false; ///< some entry has no digest
    QString m_revision;
    QUrl m_origin;
};

} // namespace heirloom
