// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QPair>

namespace heirloom {

/// "Name: value" as the user writes it for a request. Invalid if it is of another form, longer than 8 KiB, or one that
/// the program itself has to set, because transfers depend on it (Range, Host, Accept-Encoding…) or because it is sent
/// on to other servers (RedirectRules.h). Errors never repeat the value, which may be secret. Pure.
Result<QPair<QByteArray, QByteArray>> givenHeader(const QByteArray &line);

} // namespace heirloom
