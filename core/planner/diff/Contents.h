// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Plan.h"
#include "planner/diff/RevisionFiles.h"

#include <array>

namespace heirloom {

/// How two files compare whose contents are known by what is stated of them.
enum class Likeness { Same, Different, Unknown };
Likeness likenessOf(const RevisionFiles::Row &one, const RevisionFiles::Row &other);

/// By which digest contents are told apart; none: SHA-256. A weak digest counts together with the size.
using ContentKey = std::optional<DigestAlgorithm>;
/// All of them, the surest first.
inline constexpr std::array<ContentKey, 7> contentKeys = {ContentKey(),
                                                          DigestAlgorithm::Sha512,
                                                          DigestAlgorithm::Sha384,
                                                          DigestAlgorithm::Sha224,
                                                          DigestAlgorithm::GitBlob,
                                                          DigestAlgorithm::Sha1,
                                                          DigestAlgorithm::Md5};
bool hasContent(ContentKey key, const RevisionFiles::Row &row);
/// Some order of contents; 0: the same. REQUIRES: hasContent() of both.
int compareContents(ContentKey key, const RevisionFiles::Row &one, const RevisionFiles::Row &other);

/// Bytes of those of the `wanted` contents that no file of `held` has, each once.
qint64 bytesNotHeld(const std::vector<const RevisionFiles::Row *> &wanted, const RevisionFiles &held);

/// Adds a file; an unknown size adds nothing, and a sum that would run over stays at the top.
void addTo(Amount &amount, qint64 bytes);

} // namespace heirloom
