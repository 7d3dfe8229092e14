// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Manifest.h"

#include <QStringList>

namespace heirloom {

/// Describes links that were given together as one source, as a file with one link a line would be. Names that come
/// twice are numbered. What is no link to a file on the web is handed over as rejected.
Status describeLinks(const QStringList &links, ManifestSink &sink);

} // namespace heirloom
