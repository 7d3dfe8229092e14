// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace heirloom {

/// A relative path that is safe to create below a folder: the only kind of path the store and the coordinator take.
/// Made from text of unknown origin by parse(), which refuses and never repairs (store.md, T5, T6; B-01).
/// A value; the empty path means the folder itself.
class SafePath
{
public:
    static constexpr qsizetype maxBytes = 4096;
    static constexpr qsizetype maxComponentBytes = 255;
    static constexpr qsizetype maxDepth = 64;

    SafePath() = default;

    /// '/' separated components. Refused, with the reason: empty or absolute paths, empty, "." and ".." components,
    /// '\\', control characters, bidi and invisible characters, characters and device names that Windows reserves (with
    /// any extension, case or superscript digit), trailing dots and spaces, 8.3 short names (PROGRA~1), ".heirloom"
    /// at the top and our own working names, text that is not valid Unicode, slash look-alikes, and anything longer
    /// than the limits above.
    static Result<SafePath> parse(QStringView text);

    /// For paths that the ledger already holds as validated; REQUIRES: came from text() of a SafePath.
    static SafePath fromTrusted(const QString &text);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    /// Everything but the last component; empty at the top.
    SafePath parent() const;
    /// The last component as bytes for the system calls (UTF-8).
    QByteArray leaf() const;
    QList<QByteArray> components() const;
    SafePath operator/(const SafePath &below) const;
    /// Two paths with the same key could be one file on some file system: case-folded NFKC of the whole path.
    QString collisionKey() const;

    bool operator==(const SafePath &) const = default;

private:
    explicit SafePath(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// Turns any proposed name (a manifest's name, a header's file name) into one harmless component:
/// what SafePath::parse refuses is dropped or replaced. "download" if nothing is left. At most 200 bytes.
QString safeName(QStringView proposed);

} // namespace heirloom
