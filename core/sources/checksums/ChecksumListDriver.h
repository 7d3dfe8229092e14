// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceDriver.h"

namespace heirloom {

/// A list of digests: SHA256SUMS and its kind, "file.sha256" beside a file, clear-signed or not (the signature is not
/// checked). Recognised by what its lines are; by its name too, where it holds one digest without a name or where some
/// lines are something else. Names are relative to the list, on the web and on the local disk. Where the list was
/// redirected to another folder (release pages lead to an object store), both are tried, the address given first.
///
/// Collection key: the address as given without its revision part, see SourceSeries; that part is the revision, unless
/// the user named one.
class ChecksumListDriver final : public SourceDriver
{
public:
    QString kind() const override { return QStringLiteral("checksums"); }
    int recognises(const SourceRequest &request, const SourceStream &stream) const override;
    Status resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                   std::stop_token stop) const override;
};

/// The file that a digest file of this name ("a.iso.sha256") is about; empty if the name is no such one.
QString fileOfDigestFile(const QString &name);
/// Whether a list of digests is usually called so: "SHA256SUMS", "checksums.txt", "X-CHECKSUM", "a.sha256sum".
bool isChecksumListName(const QString &name);

} // namespace heirloom
