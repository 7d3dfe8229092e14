// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/DisplayText.h"
#include "base/Error.h"

#include <QByteArrayView>
#include <QString>
#include <cerrno>

namespace heirloom {

/// The error of a failed file operation, the same from every FileSystem. Beyond systemError(): a name that is there but
/// is the wrong thing (a link, a directory, a folder that is not empty) is a Conflict, because nothing is broken.
inline Error fileError(int sysErrno, QStringView doing, QByteArrayView name)
{
    Error error = systemError(sysErrno, doing.toString() + QLatin1Char(' ') + displaySafe(QString::fromUtf8(name)));
    switch (sysErrno) {
    case ENOTEMPTY:
    case ENOTDIR:
    case EISDIR:
    case ELOOP:
        error.code = ErrorCode::Conflict;
        break;
    case EINVAL:
    case ENAMETOOLONG:
        error.code = ErrorCode::Invalid;
        break;
    default:
        break;
    }
    return error;
}

} // namespace heirloom
