// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace heirloom {

/// By what a later look at a source tells whether it is still as it was. Belongs to what was read together with it, so
/// whatever changes afterwards is noticed. A value; nothing in it is believed but that equal ones mean the same.
struct SourceMark
{
    QString source;   ///< which of the sources of a name it is about; empty: there is only one
    QString etag;     ///< of the one document that says everything, as its server wrote it
    QString modified; ///< Last-Modified of that document; of a local file, its size and times
    QString revision; ///< by which the source names what never changes any more, a commit
    QString content;  ///< a digest of all that the source describes, whatever its order
    QUrl origin;      ///< where newer forms of the document are published, if it says so

    bool isEmpty() const { return etag.isEmpty() && modified.isEmpty() && revision.isEmpty() && content.isEmpty(); }
    /// For the ledger; fromText() of anything else is an empty one.
    QString text() const;
    static SourceMark fromText(const QString &text);
    bool operator==(const SourceMark &) const = default;
};

/// What a look at a source found out, without reading more than that takes.
struct SourceState
{
    bool isUnchanged = false;
    QString revision; ///< what it offers now; empty: that is not known without reading on
};

} // namespace heirloom
