// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/Planner.h"

#include "planner/Globs.h"
#include "planner/PathIndex.h"

#include <QtNumeric>
#include <algorithm>
#include <limits>

namespace heirloom {

namespace {

constexpr size_t batchSize = 4096;

/// Sizes are claims of a stranger: their sum stays at the top instead of running over.
void count(Amount &amount, qint64 bytes)
{
    ++amount.files;
    if (qAddOverflow(amount.bytes, std::max<qint64>(bytes, 0), &amount.bytes))
        amount.bytes = std::numeric_limits<qint64>::max();
}

/// A digest as a key. A manifest can state digests that were never computed, so the key is hashed again with the
/// hash table's own seed; the digest's first bytes would let an author put everything into one bucket.
struct DigestKey
{
    Sha256 digest;
    bool operator==(const DigestKey &) const = default;
    friend size_t qHash(const DigestKey &key, size_t seed) { return qHashBits(key.digest.data(), Sha256::size, seed); }
};

bool contradicts(qint64 stated, qint64 known)
{
    return stated >= 0 && known >= 0 && stated != known;
}

Error contradiction(qint64 stated, qint64 known, const QString &where)
{
    return Error{ErrorCode::Corrupt,
                 QStringLiteral("the source states %1 bytes, but the content with this SHA-256 has %2 bytes %3")
                     .arg(QString::number(stated), QString::number(known), where),
                 0,
                 0,
                 {}};
}

} // namespace

struct Planner::Seen
{
    explicit Seen(const PlanOptions &options) : globs(options.includes, options.excludes) {}
    Globs globs;
    PathIndex paths;
    /// What this plan brings into the store, with the size (-1: not stated).
    QHash<DigestKey, qint64> arriving;
};

Planner::Planner(PlanOptions options, KnownObjects &known, PlanSink &sink)
    : m_options(std::move(options)), m_known(known), m_sink(sink), m_seen(std::make_unique<Seen>(m_options))
{
}

Planner::~Planner() = default;

Status Planner::reject(const RejectedEntry &entry)
{
    ++m_totals.rejected;
    return m_sink.rejected(entry);
}

Status Planner::add(std::span<const ManifestEntry> entries)
{
    while (!entries.empty()) {
        const size_t size = std::min(batchSize, entries.size());
        if (const Status status = addBatch(entries.first(size)); !status)
            return status;
        entries = entries.subspan(size);
    }
    return {};
}

Status Planner::addBatch(std::span<const ManifestEntry> entries)
{
    Result<std::vector<PlannedItem>> items = accept(entries);
    if (!items)
        return fail(items.error());
    Status status = inheritKnown(*items);
    if (status)
        status = adoptStanding(*items);
    if (status)
        status = findTwins(*items);
    if (!status || items->empty())
        return status;
    for (const PlannedItem &item : *items)
        addToTotals(item);
    return m_sink.planned(*items);
}

Result<std::vector<PlannedItem>> Planner::accept(std::span<const ManifestEntry> entries)
{
    std::vector<PlannedItem> items;
    items.reserve(entries.size());
    for (const ManifestEntry &entry : entries) {
        const Result<SafePath> path = SafePath::parse(entry.path);
        Status usable = path ? m_seen->paths.take(*path) : Status(fail(path.error()));
        if (usable && entry.size < -1)
            usable = fail(ErrorCode::Invalid, QStringLiteral("the size is negative"));
        if (!usable) {
            if (const Status status = reject({entry.path, usable.error()}); !status)
                return fail(status.error());
            continue;
        }
        PlannedItem &item = items.emplace_back();
        item.path = path->text();
        item.size = entry.size;
        item.sha256 = entry.sha256;
        item.urls = entry.urls;
        item.action = m_seen->globs.wants(item.path) ? PlanAction::Download : PlanAction::Skip;
    }
    return items;
}

Status Planner::inheritKnown(std::vector<PlannedItem> &items)
{
    std::vector<PlannedItem *> asked;
    std::vector<Sha256> digests;
    for (PlannedItem &item : items) {
        if (item.action == PlanAction::Download && item.sha256) {
            asked.push_back(&item);
            digests.push_back(*item.sha256);
        }
    }
    if (asked.empty())
        return {};
    const auto found = m_known.find(digests);
    if (!found)
        return fail(found.error());
    Q_ASSERT(found->size() == asked.size());

    return dropContradicting(items, [&, next = size_t(0)](PlannedItem &item) mutable -> std::optional<Error> {
        if (next == asked.size() || &item != asked[next])
            return std::nullopt;
        const std::optional<KnownObject> &object = (*found)[next++];
        if (!object)
            return std::nullopt;
        if (contradicts(item.size, object->size))
            return contradiction(item.size, object->size, QStringLiteral("in the store"));
        item.action = PlanAction::Inherit;
        item.size = object->size;
        item.object = object->id;
        item.keptFrom = object->shownBy;
        return std::nullopt;
    });
}

Status Planner::adoptStanding(std::vector<PlannedItem> &items)
{
    std::vector<PlannedItem *> missing;
    for (PlannedItem &item : items) {
        if (item.action == PlanAction::Download && item.sha256)
            missing.push_back(&item);
    }
    if (missing.empty())
        return {};
    const std::vector<const PlannedItem *> asked(missing.begin(), missing.end());
    const Result<std::vector<bool>> standing = m_known.standing(asked);
    if (!standing)
        return fail(standing.error());
    Q_ASSERT(standing->size() == missing.size());
    for (size_t i = 0; i < missing.size(); ++i) {
        if ((*standing)[i])
            missing[i]->action = PlanAction::Adopt;
    }
    return {};
}

Status Planner::findTwins(std::vector<PlannedItem> &items)
{
    return dropContradicting(items, [this](PlannedItem &item) -> std::optional<Error> {
        if (!item.sha256 || (item.action != PlanAction::Download && item.action != PlanAction::Adopt))
            return std::nullopt;
        const auto earlier = m_seen->arriving.find({*item.sha256});
        if (earlier == m_seen->arriving.end()) {
            m_seen->arriving.insert({*item.sha256}, item.size);
            return std::nullopt;
        }
        if (contradicts(item.size, *earlier))
            return contradiction(item.size, *earlier, QStringLiteral("elsewhere in this source"));
        (*earlier < 0 ? *earlier : item.size) = std::max(*earlier, item.size);
        if (item.action == PlanAction::Download)
            item.action = PlanAction::Twin;
        return std::nullopt;
    });
}

Status Planner::dropContradicting(std::vector<PlannedItem> &items,
                                  const std::function<std::optional<Error>(PlannedItem &)> &check)
{
    size_t kept = 0;
    for (PlannedItem &item : items) {
        if (const std::optional<Error> reason = check(item)) {
            if (const Status status = reject({item.path, *reason}); !status)
                return status;
            continue;
        }
        if (PlannedItem &place = items[kept++]; &place != &item)
            place = std::move(item);
    }
    items.resize(kept);
    return {};
}

void Planner::addToTotals(const PlannedItem &item)
{
    if (item.action == PlanAction::Skip)
        return count(m_totals.skipped, item.size);
    count(m_totals.total, item.size);
    if (item.action != PlanAction::Download)
        return count(m_totals.inherit, item.size);
    count(m_totals.download, item.size);
    m_totals.requiredBytes = m_totals.download.bytes;
    if (item.size < 0)
        ++m_totals.unknownSizes;
}

} // namespace heirloom
