// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace heirloom::Bootstrap {

/// What `--version` prints, without the last line's end: the program with Heirloom's version in the first line, as
/// "heirloom-cli 0.1.0", then a line for each library that matters. REQUIRES: nameApplication().
QString versionText(const QString &program);

} // namespace heirloom::Bootstrap
