// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUrl;

namespace heirloom {

/// A URL fit for logs, error messages and the window (store.md, T16): without user information (nor a path that may be
/// some, where there is no host) and fragment, and with the value of every query parameter hidden that is not known to
/// be harmless, because signatures and tokens go by any name. Fully encoded, the host as punycode: neither control
/// characters nor look-alike letters survive. Thread-safe.
QString redactedUrl(const QUrl &url);

} // namespace heirloom
