// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace heirloom {

namespace {

constexpr std::array<std::pair<ErrorCode, const char *>, 14> names{{
    {ErrorCode::Invalid, "invalid"},
    {ErrorCode::NotFound, "not_found"},
    {ErrorCode::Conflict, "conflict"},
    {ErrorCode::Denied, "denied"},
    {ErrorCode::Network, "network"},
    {ErrorCode::Timeout, "timeout"},
    {ErrorCode::Http, "http"},
    {ErrorCode::Corrupt, "corrupt"},
    {ErrorCode::NoSpace, "no_space"},
    {ErrorCode::Io, "io"},
    {ErrorCode::Busy, "busy"},
    {ErrorCode::TooNew, "too_new"},
    {ErrorCode::Cancelled, "cancelled"},
    {ErrorCode::Source, "source"},
}};

/// A login that a proxy refuses is not tried again and again.
constexpr int proxyLoginStatus = 407;

bool isRetryableStatus(int status)
{
    // RFC 9110 section 15 and RFC 6585: these describe the moment, not the resource.
    switch (status) {
    case 408:
    case 425:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
        return true;
    default:
        return false;
    }
}

ErrorCode codeOf(int sysErrno)
{
    switch (sysErrno) {
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::NoSpace;
    case ENOENT:
        return ErrorCode::NotFound;
    case EEXIST:
        return ErrorCode::Conflict;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::Denied;
    case EAGAIN:
        return ErrorCode::Busy;
    default:
        return ErrorCode::Io;
    }
}

} // namespace

bool Error::isRetryable() const
{
    switch (code) {
    case ErrorCode::Network:
        return httpStatus != proxyLoginStatus;
    case ErrorCode::Timeout:
    case ErrorCode::Busy:
        return true;
    case ErrorCode::Http:
        return isRetryableStatus(httpStatus);
    default:
        return false;
    }
}

Error Error::in(const QString &doing) const
{
    Error wrapped = *this;
    wrapped.context = context.isEmpty() ? doing : doing + QStringLiteral(": ") + context;
    return wrapped;
}

QString errorCodeName(ErrorCode code)
{
    for (const auto &[known, name] : names) {
        if (known == code)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("invalid");
}

ErrorCode errorCodeFromName(const QString &name)
{
    for (const auto &[code, known] : names) {
        if (name == QLatin1String(known))
            return code;
    }
    return ErrorCode::Invalid;
}

Error systemError(int sysErrno, const QString &context)
{
    Error error;
    error.code = codeOf(sysErrno);
    error.context = context + QStringLiteral(": ") + QString::fromStdString(std::generic_category().message(sysErrno));
    error.sysErrno = sysErrno;
    return error;
}

} // namespace heirloom
