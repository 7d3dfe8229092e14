// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/diff/Contents.h"

#include <QtNumeric>
#include <algorithm>
#include <limits>

namespace heirloom {

namespace {

using Row = RevisionFiles::Row;
using Rows = std::vector<const Row *>;

QByteArrayView contentOf(ContentKey key, const Row &row)
{
    if (!key)
        return row.sha256;
    return row.algorithm == *key ? row.digest : QByteArrayView();
}

bool contradict(qint64 one, qint64 other)
{
    return one >= 0 && other >= 0 && one != other;
}

} // namespace

Likeness likenessOf(const Row &one, const Row &other)
{
    if (contradict(one.size, other.size))
        return Likeness::Different;
    if (!one.sha256.isEmpty() && !other.sha256.isEmpty())
        return one.sha256 == other.sha256 ? Likeness::Same : Likeness::Different;
    if (one.digest.isEmpty() || other.digest.isEmpty() || one.algorithm != other.algorithm)
        return one.size == 0 && other.size == 0 ? Likeness::Same : Likeness::Unknown;
    if (one.digest != other.digest)
        return Likeness::Different;
    return isWeak(one.algorithm) && (one.size < 0 || other.size < 0) ? Likeness::Unknown : Likeness::Same;
}

bool hasContent(ContentKey key, const Row &row)
{
    const bool isWeakAlone = key && isWeak(*key) && row.size < 0;
    return !contentOf(key, row).isEmpty() && !isWeakAlone;
}

int compareContents(ContentKey key, const Row &one, const Row &other)
{
    const int order = contentOf(key, one).compare(contentOf(key, other));
    if (order != 0 || !key || !isWeak(*key))
        return order;
    return one.size == other.size ? 0 : one.size < other.size ? -1 : 1;
}

void addTo(Amount &amount, qint64 bytes)
{
    ++amount.files;
    if (qAddOverflow(amount.bytes, std::max<qint64>(bytes, 0), &amount.bytes))
        amount.bytes = std::numeric_limits<qint64>::max();
}

namespace {

struct ByContent
{
    ContentKey key;
    bool operator()(const Row *one, const Row *other) const { return compareContents(key, *one, *other) < 0; }
};

/// Takes out what some file of `held` has by that digest.
void dropHeld(ContentKey key, Rows &rows, const RevisionFiles &held)
{
    Rows known;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(known),
                 [key](const Row *row) { return hasContent(key, *row); });
    if (known.empty())
        return;
    std::sort(known.begin(), known.end(), ByContent{key});
    std::vector<bool> isHeld(known.size()); // at the first of those that are equal
    for (quint32 index = 0; index < held.count(); ++index) {
        const Row &row = held.row(index);
        if (row.isLeftOut || !hasContent(key, row))
            continue;
        const auto found = std::lower_bound(known.begin(), known.end(), &row, ByContent{key});
        if (found != known.end() && compareContents(key, **found, row) == 0)
            isHeld[size_t(found - known.begin())] = true;
    }
    Rows dropped;
    bool drops = false;
    for (size_t n = 0; n < known.size(); ++n) {
        if (n == 0 || compareContents(key, *known[n - 1], *known[n]) != 0)
            drops = isHeld[n];
        if (drops)
            dropped.push_back(known[n]);
    }
    std::sort(dropped.begin(), dropped.end());
    std::erase_if(rows, [&](const Row *row) { return std::binary_search(dropped.begin(), dropped.end(), row); });
}

} // namespace

qint64 bytesNotHeld(const Rows &wanted, const RevisionFiles &held)
{
    Rows left = wanted;
    for (const ContentKey key : contentKeys)
        dropHeld(key, left, held);
    Amount missing;
    for (const ContentKey key : contentKeys) {
        const auto rest =
            std::partition(left.begin(), left.end(), [key](const Row *row) { return hasContent(key, *row); });
        std::sort(left.begin(), rest, ByContent{key});
        for (auto row = left.begin(); row != rest; ++row) {
            if (row == left.begin() || compareContents(key, **std::prev(row), **row) != 0)
                addTo(missing, (*row)->size);
        }
        left.erase(left.begin(), rest);
    }
    for (const Row *row : left) // of which nothing but the size is known, if that
        addTo(missing, row->size);
    return missing.bytes;
}

} // namespace heirloom
