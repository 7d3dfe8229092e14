// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"

#include <QCryptographicHash>

namespace heirloom {

inline Sha256 digestOf(qint64 number)
{
    return *Sha256::fromBytes(QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256));
}

/// A value that must be there: a failed expectation ends the test program with the error's text.
template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorCodeName(result.error().code) + QStringLiteral(": ") + result.error().context));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace heirloom
