// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <algorithm>
#include <array>

namespace heirloom {

// The schemes of the links that can be downloaded, without their colon and in lower case. Pure.

inline bool isWebScheme(QStringView scheme)
{
    return scheme == u"http" || scheme == u"https";
}

/// Those that a repository is named by, as "hf" of "hf:owner/name".
inline bool isRepositoryScheme(QStringView scheme)
{
    static constexpr std::array<QStringView, 6> all{u"hf", u"hf+https", u"hf+http", u"zenodo", u"doi", u"github"};
    return std::find(all.begin(), all.end(), scheme) != all.end();
}

} // namespace heirloom
