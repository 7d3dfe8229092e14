// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreNames.h"

#include <algorithm>

namespace heirloom::storenames {

namespace {

constexpr qsizetype hexSize = 2 * Sha256::size;
constexpr QByteArrayView packSuffix(".tar");
constexpr QByteArrayView taskSuffix(".task");
constexpr QByteArrayView deletedTaskSuffix(".deleted");

bool isLowerHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

template <class IsAllowed> bool isShortText(QStringView text, IsAllowed isAllowed)
{
    return !text.isEmpty() && text.size() <= 64 && text.front() != u'-' &&
           std::all_of(text.begin(), text.end(), isAllowed);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QByteArray objectName(const ObjectKey &key)
{
    return key.sha256.toHexBytes() + '.' + QByteArray::number(key.generation);
}

std::optional<ObjectKey> parseObjectName(QByteArrayView name)
{
    if (name.size() < hexSize + 2 || name[hexSize] != '.' || !isLowerHex(name.first(hexSize)))
        return std::nullopt;
    const auto digest = Sha256::fromHex(QString::fromLatin1(name.first(hexSize)));
    const QByteArray number = name.sliced(hexSize + 1).toByteArray();
    bool isNumber = false;
    const qint64 generation = number.toLongLong(&isNumber);
    if (!digest || !isNumber || generation <= 0 || QByteArray::number(generation) != number)
        return std::nullopt;
    return ObjectKey{*digest, generation};
}

QByteArray shardName(unsigned char firstByte)
{
    return QByteArray(1, char(firstByte)).toHex();
}

std::optional<unsigned char> parseShardName(QByteArrayView name)
{
    if (name.size() != 2 || !isLowerHex(name))
        return std::nullopt;
    return static_cast<unsigned char>(name.toByteArray().toUShort(nullptr, 16));
}

QByteArray packName(const Sha256 &pack)
{
    return pack.toHexBytes().append(packSuffix);
}

std::optional<Sha256> parsePackName(QByteArrayView name)
{
    if (name.size() != hexSize + packSuffix.size() || !name.endsWith(packSuffix) || !isLowerHex(name.first(hexSize)))
        return std::nullopt;
    return Sha256::fromHex(QString::fromLatin1(name.first(hexSize)));
}

bool isTaskUid(QStringView uid)
{
    return isShortText(
        uid, [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u'-'; });
}

QByteArray taskFileName(const QString &uid)
{
    return uid.toLatin1().append(taskSuffix);
}

QByteArray deletedTaskFileName(const QString &uid)
{
    return uid.toLatin1().append(deletedTaskSuffix);
}

std::optional<QString> parseTaskFileName(QByteArrayView name)
{
    if (!name.endsWith(taskSuffix))
        return std::nullopt;
    const QString uid = QString::fromLatin1(name.chopped(taskSuffix.size()));
    return isTaskUid(uid) ? std::optional(uid) : std::nullopt;
}

bool isWord(QStringView word)
{
    return isShortText(word, [](QChar c) {
        return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-' || c == u'_';
    });
}

} // namespace heirloom::storenames
