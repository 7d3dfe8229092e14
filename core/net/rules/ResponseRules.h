// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

namespace heirloom {

/// What is wrong with the head of an answer, before a byte of its body is taken (store.md, T10). Pure. None: go on, be
/// it with an error status or a redirect.
///
/// Qt 6.4 drops the whole head if it has 100 fields or more, or one of more than 100 KiB, and goes on as if there had
/// been none: then nothing tells where the body ends, so an answer without any field is refused. It also takes every
/// interim answer but 100 for the final one, and a status that is no number of three digits for one it knows.
std::optional<Error> unacceptable(const HttpResponse &response, const HttpRequest &request);

/// An interim answer, behind which the final one is still to come: the connection must not be used again.
bool isInterim(int status);

} // namespace heirloom
