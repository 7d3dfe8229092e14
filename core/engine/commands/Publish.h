// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "model/Plan.h"

#include <stop_token>

namespace heirloom {

/// `publish DIR`: the Heirloom manifest of a folder, for any static web server. Hidden names at the top that belong to
/// Heirloom, and the manifest itself, are left out; links and special files are refused with their name.
struct PublishRequest
{
    QString folder; ///< absolute
    QString name;   ///< empty: the folder's
    QString revision;
    QString out; ///< absolute; empty: `manifest.json` inside the folder
};

struct PublishReport
{
    QString name;
    QString revision;
    QString manifest;
    Amount files;
    QStringList skipped; ///< names that cannot be published safely, with the reason
};

/// Hashes every file once, in name order, and writes the manifest whole or not at all. Blocks; needs no ledger.
Result<PublishReport> publishFolder(const PublishRequest &request, std::stop_token stop = {});

} // namespace heirloom
