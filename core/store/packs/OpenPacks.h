// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/packs/PackFiles.h"

#include <map>
#include <memory>

namespace heirloom {

/// Packs that stay open from one of their contents to the next. Owned by who works on one batch, and no longer: the
/// space of a pack that is deleted meanwhile comes back when this ends. One thread.
class OpenPacks
{
public:
    explicit OpenPacks(PackFiles &packs) : m_packs(packs) {}

    Result<std::shared_ptr<File>> open(const Sha256 &pack)
    {
        if (const auto found = m_open.find(pack); found != m_open.end())
            return found->second;
        auto file = m_packs.open(pack);
        if (!file)
            return fail(file.error());
        if (m_open.size() == capacity)
            m_open.clear();
        return m_open.emplace(pack, std::move(*file)).first->second;
    }

private:
    static constexpr size_t capacity = 64;
    PackFiles &m_packs;
    std::map<Sha256, std::shared_ptr<File>> m_open;
};

} // namespace heirloom
