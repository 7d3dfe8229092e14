// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/Planner.h"

#include "base/DisplayText.h"
#include "planner/Globs.h"

#include <QtNumeric>
#include <algorithm>
#include <limits>

namespace heirloom {

namespace {

constexpr size_t batchSize = 4096;
constexpr qsizetype refusedPathsKept = 10'000; ///< for the reasons of what clashes with them too

/// Sizes are claims of a stranger: their sum stays at the top instead of running over.
void count(Amount &amount, qint64 bytes)
{
    ++amount.files;
    if (qAddOverflow(amount.bytes, std::max<qint64>(bytes, 0), &amount.bytes))
        amount.bytes = std::numeric_limits<qint64>::max();
}

void uncount(Amount &amount, qint64 bytes)
{
    --amount.files;
    amount.bytes -= std::max<qint64>(bytes, 0);
}

QString quoted(const QString &path)
{
    return path.isEmpty() ? QStringLiteral("another file") : u'\'' + displaySafe(path) + u'\'';
}

Error clashOf(const QString &earlier, const QString &later, PathIndex::Clash::Kind kind)
{
    QString why;
    if (kind == PathIndex::Clash::Kind::FileFolder)
        why = QStringLiteral("%1 and %2 cannot both be there: one needs a folder where the other is a file");
    else if (earlier == later)
        why = QStringLiteral("%1 is named twice, and not with the same size and content as %2");
    else
        why = QStringLiteral("%1 and %2 would be one file where upper and lower case or forms of Unicode are not told "
                             "apart");
    return Error{ErrorCode::Invalid, why.arg(quoted(earlier), quoted(later)), 0, 0, {}};
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

/// What a file that arrives is the same content as: its SHA-256, or what the source says in place of it.
std::optional<Sha256> contentOf(const PlannedItem &item)
{
    if (item.sha256 || item.contentKey.isEmpty())
        return item.sha256;
    Sha256Stream stream;
    stream.add(item.contentKey.toUtf8());
    stream.add(QByteArray(1, '\0'));
    stream.add(item.digest ? item.digest->text().toUtf8() : QByteArray());
    return stream.finish();
}

} // namespace

struct Planner::Seen
{
    explicit Seen(const PlanOptions &options) : globs(options.includes, options.excludes) {}
    /// Notes that a file is not in the plan after all; `wasPlanned`: the sink had it.
    void refuse(quint32 number, const QString &path, bool wasPlanned)
    {
        refused.insert(number, refused.size() < refusedPathsKept ? path : QString());
        if (!wasPlanned)
            unplanned.push_back(number);
    }
    /// A content that this plan brings into the store.
    struct Arriving
    {
        qint64 size = -1;         ///< -1: not stated
        quint32 fetched = 0;      ///< files that are downloads or twins of one
        quint32 adopted : 31 = 0; ///< files that stand there already
        quint32 charged : 1 = 0;  ///< one of them is counted as a download
    };
    Globs globs;
    PathIndex paths;
    QHash<DigestKey, Arriving> arriving;
    QHash<quint32, QString> refused; ///< files that took a path and are refused, by number
    std::vector<quint32> unplanned;  ///< those that the sink never got, sorted up to this batch
    quint32 handedOver = 0;          ///< files up to this number were planned by earlier batches, or are refused
    qint64 bytes = 0;                ///< of all files, skipped ones too; always below `mostBytes`
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
    m_seen->handedOver = m_seen->paths.files();
    const auto sorted = std::ssize(m_seen->unplanned);
    Result<std::vector<PlannedItem>> items = accept(entries);
    if (!items)
        return fail(items.error());
    Status status = inheritKnown(*items);
    if (status)
        status = inheritByOtherDigest(*items);
    if (status)
        status = adoptStanding(*items);
    if (status)
        status = findTwins(*items);
    std::sort(m_seen->unplanned.begin() + sorted, m_seen->unplanned.end());
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
        Result<SafePath> path = SafePath::parse(entry.path);
        if (path && entry.size < -1)
            path = fail(ErrorCode::Invalid, QStringLiteral("the size is negative"));
        Status refused;
        const auto clash = path ? m_seen->paths.take(*path, entry) : std::nullopt;
        if (!path)
            refused = reject({entry.path, path.error()});
        else if (clash)
            refused = refuseClash(entry, *clash, items);
        if (!refused)
            return fail(refused.error());
        if (!path || clash)
            continue;
        PlannedItem &item = items.emplace_back();
        item.number = m_seen->paths.files();
        item.path = path->text();
        item.size = entry.size;
        item.sha256 = entry.sha256;
        if (!entry.sha256)
            item.digest = entry.digest;
        item.pieces = entry.pieces;
        item.urls = entry.urls;
        item.contentKey = entry.sha256 ? QString() : entry.contentKey;
        item.isReference = entry.isReference;
        item.isCurrentByName = entry.isCurrentByName;
        item.action = m_seen->globs.wants(item.path) ? PlanAction::Download : PlanAction::Skip;
    }
    if (!m_seen->refused.isEmpty())
        std::erase_if(items, [this](const PlannedItem &item) { return m_seen->refused.contains(item.number); });
    return items;
}

Status Planner::refuseClash(const ManifestEntry &entry, const PathIndex::Clash &clash, const Items &batch)
{
    if (clash.kind == PathIndex::Clash::Kind::SameEntry)
        return {};
    const Result<Earlier> earlier = takeBack(clash.earlier, batch);
    if (!earlier)
        return fail(earlier.error());
    const Error reason = clashOf(earlier->path, entry.path, clash.kind);
    if (!earlier->isRefused) {
        if (const Status status = reject({earlier->path, reason}); !status)
            return status;
    }
    return reject({entry.path, reason});
}

Result<Planner::Earlier> Planner::takeBack(quint32 number, const Items &batch)
{
    if (const auto refused = m_seen->refused.constFind(number); refused != m_seen->refused.constEnd())
        return Earlier{*refused, true};
    if (number > m_seen->handedOver) {
        const auto item = std::lower_bound(batch.begin(), batch.end(), number,
                                           [](const PlannedItem &one, quint32 wanted) { return one.number < wanted; });
        m_seen->refuse(number, item->path, false);
        return Earlier{item->path};
    }
    const auto before = std::lower_bound(m_seen->unplanned.begin(), m_seen->unplanned.end(), number);
    const Result<PlannedItem> item = m_sink.withdraw(qint64(number) - 1 - (before - m_seen->unplanned.begin()));
    if (!item)
        return fail(item.error());
    m_seen->refuse(number, item->path, true);
    subtractFromTotals(*item);
    return Earlier{item->path};
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

Status Planner::inheritByOtherDigest(std::vector<PlannedItem> &items)
{
    std::vector<PlannedItem *> asked;
    std::vector<ContentDigest> digests;
    for (PlannedItem &item : items) {
        if (item.action == PlanAction::Download && item.digest) {
            asked.push_back(&item);
            digests.push_back(*item.digest);
        }
    }
    if (asked.empty())
        return {};
    const auto found = m_known.find(digests);
    if (!found)
        return fail(found.error());
    for (size_t i = 0; i < asked.size(); ++i) {
        const std::optional<KnownObject> &object = (*found)[i];
        PlannedItem &item = *asked[i];
        const bool fits = object && (item.size < 0 ? !isWeak(item.digest->algorithm) : item.size == object->size);
        if (!fits)
            continue;
        item.action = PlanAction::Inherit;
        item.sha256 = object->sha256;
        item.size = object->size;
        item.object = object->id;
        item.keptFrom = object->shownBy;
    }
    return {};
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
        const bool isComing = item.action == PlanAction::Download || item.action == PlanAction::Adopt;
        const auto content = isComing ? contentOf(item) : std::nullopt;
        const bool arrives = content.has_value();
        auto found = arrives ? m_seen->arriving.find({*content}) : m_seen->arriving.end();
        const bool isFirst = found == m_seen->arriving.end();
        if (!isFirst && contradicts(item.size, found->size))
            return contradiction(item.size, found->size, QStringLiteral("elsewhere in this source"));
        const qint64 size = isFirst ? item.size : std::max(item.size, found->size);
        if (size >= mostBytes - m_seen->bytes)
            return Error{ErrorCode::Invalid,
                         QStringLiteral("the stated size of %1 bytes makes the whole larger than any disk").arg(size),
                         0,
                         0,
                         {}};
        m_seen->bytes += std::max<qint64>(size, 0);
        if (!arrives)
            return std::nullopt;
        if (isFirst)
            found = m_seen->arriving.insert({*content}, {});
        else
            (found->size < 0 ? found->size : item.size) = size;
        found->size = size;
        if (item.action == PlanAction::Adopt) {
            ++found->adopted;
        } else {
            ++found->fetched;
            if (isFirst)
                found->charged = 1;
            else
                item.action = PlanAction::Twin;
        }
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
            m_seen->refuse(item.number, item.path, false);
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
    const bool isDownload = item.action == PlanAction::Download;
    count(isDownload ? m_totals.download : m_totals.inherit, item.size);
    if (isDownload && item.size < 0)
        ++m_totals.unknownSizes;
    updateRequired();
}

void Planner::updateRequired()
{
    // Below twice `mostBytes`: no overflow.
    m_totals.requiredBytes = m_totals.download.bytes + (m_options.copies ? m_totals.total.bytes : 0);
}

void Planner::subtractFromTotals(const PlannedItem &item)
{
    if (item.action == PlanAction::Skip)
        return uncount(m_totals.skipped, item.size);
    uncount(m_totals.total, item.size);
    const auto content = contentOf(item);
    const auto found = content ? m_seen->arriving.find({*content}) : m_seen->arriving.end();
    const bool isFetched = item.action == PlanAction::Download || item.action == PlanAction::Twin;
    bool isCharged = item.action == PlanAction::Download && !content;
    if (found != m_seen->arriving.end()) {
        if (isFetched) {
            isCharged = --found->fetched == 0 && found->charged;
            found->charged = found->charged && !isCharged;
        } else if (item.action == PlanAction::Adopt && --found->adopted == 0 && found->fetched > 0 && !found->charged) {
            // Its twins have nothing to be taken from now: one of them is fetched.
            uncount(m_totals.inherit, found->size);
            count(m_totals.download, found->size);
            found->charged = 1;
        }
        if (found->fetched + found->adopted == 0)
            m_seen->arriving.erase(found);
    }
    uncount(isCharged ? m_totals.download : m_totals.inherit, item.size);
    if (isCharged && item.size < 0)
        --m_totals.unknownSizes;
    updateRequired();
}

} // namespace heirloom
