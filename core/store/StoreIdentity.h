// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "model/States.h"

#include <QByteArray>
#include <QString>

namespace heirloom {

/// What a store says of itself in `.heirloom/store`: which one it is, whose it is, and how its storage was set up, so
/// that a new ledger can take it up again. A value.
struct StoreIdentity
{
    QString store;  ///< names the store: another disk at the same place has another one
    QString ledger; ///< the one ledger whose references decide what may go
    QString name;   ///< of the storage
    LinkMethod link = LinkMethod::Auto;
    qint64 reserveBytes = 0;
    bool operator==(const StoreIdentity &) const = default;

    static QString newUid();
};

/// Lines "key=value" after one that names the format; values are percent-encoded.
QByteArray toText(const StoreIdentity &identity);
/// Corrupt if it is no such text, TooNew if it is of a later format. Unknown keys are passed over.
Result<StoreIdentity> storeIdentityFrom(const QByteArray &text);

} // namespace heirloom
