// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace heirloom {

/// The category of a failure. Callers branch on it; the exit codes of the command line follow from it.
enum class ErrorCode {
    Invalid,   ///< bad input: a manifest, a path, a setting, a command
    NotFound,  ///< no such task, storage, file, object
    Conflict,  ///< the state does not allow it, or somebody else was faster
    Denied,    ///< the role, the tenant or the file permissions forbid it
    Network,   ///< no connection, a broken one, a name that does not resolve; the proxy (407: it wants a login)
    Timeout,   ///< nothing came for too long
    Http,      ///< the server answered with a status that is an error (`httpStatus`)
    Corrupt,   ///< bytes are not what their digest, size or format says
    NoSpace,   ///< the disk is full, or too full for the reserve
    Io,        ///< another failure of the operating system (`sysErrno`)
    Busy,      ///< a lock was not to be had in time; the same call may succeed later
    TooNew,    ///< written by a newer version of this program
    Cancelled, ///< the user or a shutdown stopped it
    Source,    ///< the source is not what it should be: an unreadable manifest, a link of no known kind, a certificate
};

/// A failure as a value: what category, and in which context. Never translated here; `engine/UserText` makes the
/// sentence a user reads. Immutable after construction, free to cross threads.
struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString context;    ///< what was being done, and to what: "link a/b.bin: cross-device link"
    int sysErrno = 0;   ///< the `errno` of the system call, 0 if none
    int httpStatus = 0; ///< 100…599, 0 if no answer came
    QString hint;       ///< what the user can do about it, empty if the category says enough

    /// The same request may succeed later without anybody changing anything.
    bool isRetryable() const;

    /// Puts what was being done in front of the context.
    Error in(const QString &doing) const;

    bool operator==(const Error &) const = default;
};

/// A stable lower-case name of a code, as scripts see it: "conflict", "no_space".
QString errorCodeName(ErrorCode code);
/// The inverse of errorCodeName; an unknown name is Invalid.
ErrorCode errorCodeFromName(const QString &name);

/// The error for a failed system call: maps ENOSPC, EDQUOT, ENOENT, EACCES… to codes and keeps the number.
Error systemError(int sysErrno, const QString &context);

} // namespace heirloom
