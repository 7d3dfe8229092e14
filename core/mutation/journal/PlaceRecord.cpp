// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/journal/PlaceRecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace heirloom {

namespace {

const QString itemsKey = QStringLiteral("items");
const QString freshKey = QStringLiteral("fresh");
const QString copiesKey = QStringLiteral("copies");
const QString formersKey = QStringLiteral("formers");

tl::unexpected<Error> broken()
{
    return fail(ErrorCode::Corrupt, QStringLiteral("the journal does not say what the batch did"));
}

/// A number that the ledger gave to something; 0 for anything else.
qint64 numberOf(const QJsonValue &value)
{
    return std::max<qint64>(value.toInteger(), 0);
}

/// Both parts of a pair, as `take` reads them; false stops.
template <class Take> bool readPairs(const QJsonValue &value, Take take)
{
    const QJsonArray pairs = value.toArray();
    return value.isArray() && std::all_of(pairs.begin(), pairs.end(), [&](const QJsonValue &entry) {
               const QJsonArray pair = entry.toArray();
               return pair.size() == 2 && take(pair[0], pair[1]);
           });
}

/// Inodes have 64 bits, which a number of JSON need not have.
QJsonArray toPairs(const std::vector<PlaceRecord::Copy> &copies)
{
    QJsonArray pairs;
    for (const PlaceRecord::Copy &copy : copies)
        pairs.append(QJsonArray{copy.item.value(), QString::number(copy.inode)});
    return pairs;
}

bool readItems(const QJsonValue &value, std::vector<ItemId> &items)
{
    for (const QJsonValue entry : value.toArray())
        items.emplace_back(numberOf(entry));
    return value.isArray() && std::all_of(items.begin(), items.end(), [](ItemId id) { return bool(id); });
}

} // namespace

QByteArray toPayload(const PlaceRecord &record)
{
    QJsonArray items;
    for (const ItemId item : record.items)
        items.append(item.value());
    QJsonArray fresh;
    for (const PlaceRecord::Fresh &content : record.fresh)
        fresh.append(QJsonArray{content.object.value(), content.generation});
    return QJsonDocument(QJsonObject{{itemsKey, items},
                                     {freshKey, fresh},
                                     {copiesKey, toPairs(record.copies)},
                                     {formersKey, toPairs(record.formers)}})
        .toJson(QJsonDocument::Compact);
}

Result<PlaceRecord> placeRecordFrom(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    PlaceRecord record;
    const auto takeFresh = [&](const QJsonValue &id, const QJsonValue &generation) {
        record.fresh.push_back({ObjectId(numberOf(id)), numberOf(generation)});
        return record.fresh.back().object && record.fresh.back().generation > 0;
    };
    const auto takeInto = [](std::vector<PlaceRecord::Copy> &copies) {
        return [&copies](const QJsonValue &item, const QJsonValue &inode) {
            copies.push_back({ItemId(numberOf(item)), inode.toString().toULongLong()});
            return copies.back().item && copies.back().inode > 0;
        };
    };
    if (!readItems(object[itemsKey], record.items) || !readPairs(object[freshKey], takeFresh) ||
        !readPairs(object[copiesKey], takeInto(record.copies)) ||
        (object.contains(formersKey) && !readPairs(object[formersKey], takeInto(record.formers))))
        return broken();
    return record;
}

} // namespace heirloom
