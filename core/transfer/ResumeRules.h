// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "net/HttpClient.h"

namespace heirloom {

/// What a request asked for and what is known about the file already.
struct ResumeAsk
{
    qint64 offset = 0;    ///< first byte asked for; 0: the whole file
    QByteArray validator; ///< sent as If-Range, empty if none was
    qint64 size = -1;     ///< the size the file must have, -1: unknown
};

/// What to do with a response.
struct ResumeVerdict
{
    enum class Action {
        Append,    ///< the body continues at the offset asked for
        Overwrite, ///< the body is the whole file from its first byte
        AskAnew,   ///< unusable: ask again without a range
        Complete,  ///< there is nothing behind the offset: the file is complete
    };
    Action action = Action::Append;
    qint64 total = -1; ///< size of the whole file as the server states it, -1: not stated
};

/// RFC 9110, section 14, as far as one file in one part is concerned (protocols.md, 1.4). Pure. Corrupt: this source
/// does not serve the file that is wanted, or serves it in a way that must not be merged; try another.
Result<ResumeVerdict> judgeResponse(const HttpResponse &response, const ResumeAsk &ask);

} // namespace heirloom
