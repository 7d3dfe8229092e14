// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceDriver.h"

namespace heirloom {

/// What the address of a list says about the series that its content belongs to.
///
/// The revision part of an address is a version or a date that is a folder of its own ("12.5.0", "v2", "r3",
/// "2024-05-01", "20240501"), or the end of one behind a dash or underscore ("jq-1.7.1"); of several the last. Where no
/// folder has one, a dotted version or a date within the file name between dashes, dots or underscores
/// ("tool-1.2_checksums.txt"). Plain numbers are not taken for one: they are as often the number of a record. Pure;
/// nothing is asked of a server.
struct SourceSeries
{
    QString key;      ///< the address without its revision part, or else without a folder "latest" or "current"
    QString revision; ///< the revision part, empty if none can be told
    QString name;     ///< the last folder of the key that says something, else the host; as untrusted as the address
};
SourceSeries seriesOf(const QUrl &url);

/// Name, collection key and revision of a document at the address of the request: the revision that its address tells,
/// unless the user named one. `ownName` is what the document is called itself, empty if that says nothing.
ManifestHeader seriesHeader(const SourceRequest &request, const QString &ownName);

} // namespace heirloom
