// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/shared/EntryBatch.h"
#include "sources/stack/StackParser.h"

#include <QHash>
#include <QSet>
#include <QUrl>

namespace heirloom {

/// Where the files of a stack stand, and where they come from:
///
///     data/_direct/<name>.parquet      a table of its own
///     data/_shared/<id>.parquet        a table of packages, once
///     data/<slug>/<name>.parquet       each package's reference to it
///     memory/<slug>/bundle.md          what is known of a domain
///
/// Names that the server chose must each be one safe component of a path. An entry that breaks a rule is rejected, the
/// others go on. Tables that are asked remotely have no file. Pure; one per document.
class StackLayout final : public StackReader
{
public:
    /// `manifest`: the address that was asked, which those of the files are relative to.
    StackLayout(QUrl manifest, ManifestSink &sink) : m_manifest(std::move(manifest)), m_batch(sink) {}

    void documentValue(const QString &key, const QString &value) override;
    Status directTable(const StackFields &table) override;
    Status package(const StackFields &package, const std::vector<StackFields> &tables) override;
    Status memoryDomain(const StackFields &domain) override;
    Status finish() { return m_batch.flush(); }

    /// The section of the manifest that a file of the layout is of; empty for the content of shared tables, which
    /// counts with its references.
    static QString sectionOf(const QString &path);
    const QString &name() const { return m_name; }
    const QString &revision() const { return m_revision; }

private:
    struct Table
    {
        QString id, name;
        ManifestEntry entry; ///< without a path
        bool isRemote = false;
    };
    Result<Table> tableOf(const StackFields &fields) const;
    Result<QString> addressOf(const QString &text) const;
    Status packageTable(const QString &slug, const StackFields &fields);

    const QUrl m_manifest;
    EntryBatch m_batch;
    QString m_name;
    QString m_revision;
    QHash<QString, QString> m_shared; ///< the digest of each shared table, by its id
};

} // namespace heirloom
