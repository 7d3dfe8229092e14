// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace heirloom::test {

/// Whether this program was compiled with a sanitizer: it is many times slower then, and keeps freed memory back. What
/// tests say of a million things is tried with fewer, and what they say of memory is left to the plain build.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

} // namespace heirloom::test
