// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreIdentity.h"

#include <QMap>
#include <QUuid>

namespace heirloom {

namespace {

const QByteArray formatName = QByteArrayLiteral("heirloom-store/");
const QByteArray formatTag = formatName + '1';

QByteArray encoded(const QString &value)
{
    return value.toUtf8().toPercentEncoding();
}

} // namespace

QString StoreIdentity::newUid()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QByteArray toText(const StoreIdentity &identity)
{
    return formatTag + "\nstore=" + encoded(identity.store) + "\nledger=" + encoded(identity.ledger) +
           "\nname=" + encoded(identity.name) + "\nlink=" + encoded(toString(identity.link)) +
           "\nreserve=" + QByteArray::number(identity.reserveBytes) + '\n';
}

Result<StoreIdentity> storeIdentityFrom(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    const bool isWhole = text.endsWith('\n');
    if (isWhole && lines.first() != formatTag && lines.first().startsWith(formatName))
        return fail(ErrorCode::TooNew, QStringLiteral("the store was made by a later version"));
    if (!isWhole || lines.first() != formatTag)
        return fail(ErrorCode::Corrupt, QStringLiteral("the file `store` does not describe a store"));
    QMap<QByteArray, QString> values;
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0)
            values[line.left(equals)] = QString::fromUtf8(QByteArray::fromPercentEncoding(line.mid(equals + 1)));
    }
    StoreIdentity identity;
    identity.store = values.value("store");
    identity.ledger = values.value("ledger");
    identity.name = values.value("name");
    const auto link = linkMethodFrom(values.value("link"));
    bool isNumber = false;
    identity.reserveBytes = values.value("reserve").toLongLong(&isNumber);
    if (identity.store.isEmpty() || identity.ledger.isEmpty() || !link || !isNumber || identity.reserveBytes < 0)
        return fail(ErrorCode::Corrupt, QStringLiteral("the file `store` does not say whose store it is"));
    identity.link = *link;
    return identity;
}

} // namespace heirloom
