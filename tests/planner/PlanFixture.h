// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planner/Planner.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace heirloom::test {

/// A digest that a number stands for.
inline Sha256 digestOf(quint64 number)
{
    QByteArray bytes(Sha256::size, '\0');
    for (qsizetype i = 0; i < 8; ++i)
        bytes[i] = char((number * 0x9E3779B97F4A7C15ULL) >> (8 * i));
    return *Sha256::fromBytes(bytes);
}

inline ManifestEntry entry(const QString &path, qint64 size = -1, std::optional<quint64> digest = std::nullopt)
{
    ManifestEntry made;
    made.path = path;
    made.size = size;
    if (digest)
        made.sha256 = digestOf(*digest);
    return made;
}

/// A store and a destination folder in memory; counts what it is asked.
struct World final : KnownObjects
{
    QHash<Sha256, KnownObject> held;
    QSet<QString> onDisk;
    qsizetype largestBatch = 0;
    qint64 asked = 0;
    QStringList askedForStanding;
    std::optional<Error> failure;

    void hold(quint64 digest, qint64 size, qint64 task = 0)
    {
        held.insert(digestOf(digest), {ObjectId(qint64(digest) + 1), size, digestOf(digest), TaskId(task)});
    }
    Result<std::vector<std::optional<KnownObject>>> find(std::span<const Sha256> digests) override
    {
        if (failure)
            return fail(*failure);
        largestBatch = std::max(largestBatch, qsizetype(digests.size()));
        asked += std::ssize(digests);
        std::vector<std::optional<KnownObject>> found;
        for (const Sha256 &digest : digests) {
            const auto it = held.constFind(digest);
            found.push_back(it == held.constEnd() ? std::nullopt : std::optional(*it));
        }
        return found;
    }
    QHash<QString, KnownObject> heldByOther; ///< the digest's text
    Result<std::vector<std::optional<KnownObject>>> find(std::span<const ContentDigest> digests) override
    {
        std::vector<std::optional<KnownObject>> found;
        for (const ContentDigest &digest : digests) {
            const auto it = heldByOther.constFind(digest.text());
            found.push_back(it == heldByOther.constEnd() ? std::nullopt : std::optional(*it));
        }
        return found;
    }
    Result<std::vector<bool>> standing(std::span<const PlannedItem *const> items) override
    {
        std::vector<bool> found;
        for (const PlannedItem *item : items) {
            if (!onDisk.isEmpty())
                askedForStanding.append(item->path);
            found.push_back(onDisk.contains(item->path));
        }
        return found;
    }
};

/// Keeps the plan; `withdrawn` holds the positions that were taken back.
struct Plan final : PlanSink
{
    std::vector<PlannedItem> items;
    std::vector<qint64> withdrawn;
    std::vector<RejectedEntry> refused;
    qsizetype largestBatch = 0;

    Status planned(std::span<const PlannedItem> batch) override
    {
        largestBatch = std::max(largestBatch, qsizetype(batch.size()));
        items.insert(items.end(), batch.begin(), batch.end());
        return {};
    }
    Status rejected(const RejectedEntry &entry) override
    {
        refused.push_back(entry);
        return {};
    }
    Result<PlannedItem> withdraw(qint64 position) override
    {
        withdrawn.push_back(position);
        return items.at(size_t(position));
    }
    /// What is left of it.
    QStringList paths() const
    {
        QStringList left;
        for (size_t i = 0; i < items.size(); ++i) {
            if (std::find(withdrawn.begin(), withdrawn.end(), qint64(i)) == withdrawn.end())
                left.append(items[i].path);
        }
        return left;
    }
    PlanAction actionOf(const QString &path) const
    {
        for (const PlannedItem &item : items) {
            if (item.path == path)
                return item.action;
        }
        qFatal("the plan has no such file");
    }
};

} // namespace heirloom::test
