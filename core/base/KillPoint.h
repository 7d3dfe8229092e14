// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace heirloom {

/// Faults on demand, in test builds (CMake option HEIRLOOM_KILLPOINTS) alone; other builds contain nothing of it. A
/// point lies where a step of a protocol ends and has the step's id (store.md, part b); the ids of steps that end at
/// one place stand in one text, with blanks between them. The environment says what happens where:
///     HL_KILL=B6            SIGKILL at the first passage of point B6; `B6:3` at the third; `*:3` at the third of any
///     HL_STOP=B6            SIGSTOP there
///     HL_ERR=B6:ENOSPC      step B6 fails with this errno instead of being done; `B6:ENOSPC:3` the third time it
///                           comes, `B6:ENOSPC:*` each time
///     HL_SYNCHRONOUS=NORMAL the ledger's commits are not durable: the proof that they have to be
/// Any thread.
#ifdef HEIRLOOM_KILLPOINTS
void killPoint(const char *ids);
/// Asked in front of the step, so that "failed" means "not done".
Status failPoint(const char *id);
/// A number of the environment instead of the usual one: a lease that a test can outlive.
qint64 testValue(const char *variable, qint64 usual);
#else
inline void killPoint(const char *) {}
inline Status failPoint(const char *)
{
    return {};
}
constexpr qint64 testValue(const char *, qint64 usual)
{
    return usual;
}
#endif

/// One step with its point: fails if it was asked to, else is done, then may be the last.
template <class F> Status namedStep(const char *id, F step)
{
    if (auto failed = failPoint(id); !failed)
        return failed;
    Status done = step();
    killPoint(id);
    return done;
}

} // namespace heirloom
