// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QUrl>
#include <optional>

namespace heirloom {

/// A repository of a Hugging Face Hub: `[datasets/|spaces/]OWNER/NAME[@REVISION]`, and its addresses. A value.
class HubRepository
{
public:
    /// What stands behind `hf:`. Invalid if it is no reference.
    static Result<HubRepository> fromReference(const QString &text);
    /// A link to the repository's page at `endpoint`, `[/datasets|/spaces]/OWNER/NAME[/tree/REVISION]`; none for any
    /// other link. Invalid for one that names a folder within.
    static std::optional<Result<HubRepository>> fromLink(const QUrl &link, const QUrl &endpoint);

    /// "hf:datasets/OWNER/NAME": identifies the repository and is safe to show.
    QString text() const;
    const QString &name() const { return m_name; }
    const QString &revision() const { return m_revision; } ///< empty if none was named

    /// Where the API tells which commit a revision is.
    QUrl revisionAddress(const QUrl &endpoint, const QString &revision) const;
    /// Where it tells its branches and tags.
    QUrl refsAddress(const QUrl &endpoint) const;
    /// The first page of all files of a commit.
    QUrl treeAddress(const QUrl &endpoint, const QString &commit) const;
    /// The files of a commit lie below it.
    QUrl filesAddress(const QUrl &endpoint, const QString &commit) const;

private:
    enum class Type { Model, Dataset, Space };
    static Result<HubRepository> fromSegments(QStringList segments, const QString &revision);
    QStringList apiSegments() const;

    Type m_type = Type::Model;
    QString m_owner;
    QString m_name;
    QString m_revision;
};

/// A repository and the server that has it. A value.
struct HubPlace
{
    QUrl endpoint;
    HubRepository repository;

    /// "https://SERVER[/FOLDER]/[datasets/|spaces/]OWNER/NAME[@REVISION]". Invalid if it is no such address.
    static Result<HubPlace> fromAddress(const QString &text);
};

/// The name of a commit in git: 40 hex digits, or 64.
bool isCommit(QStringView text);

} // namespace heirloom
