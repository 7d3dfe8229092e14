// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ResumeRules.h"

namespace heirloom {

namespace {

using Action = ResumeVerdict::Action;

tl::unexpected<Error> wrongSize(qint64 expected, qint64 got)
{
    return fail(ErrorCode::Corrupt, QStringLiteral("expected %1 bytes, got %2").arg(expected).arg(got));
}

Result<ResumeVerdict> judgePartial(const HttpResponse &response, const ResumeAsk &ask)
{
    const auto range = response.contentRange();
    if (!range || range->last < 0)
        return fail(ErrorCode::Corrupt, QStringLiteral("a partial answer that does not say which part it is"));
    if (range->first != ask.offset)
        return fail(ErrorCode::Corrupt,
                    QStringLiteral("asked for byte %1, got byte %2").arg(ask.offset).arg(range->first));
    const qint64 length = response.contentLength();
    if (length >= 0 && length != range->last - range->first + 1)
        return fail(ErrorCode::Corrupt, QStringLiteral("a partial answer whose length and range differ"));
    if (ask.size >= 0 && range->total >= 0 && range->total != ask.size)
        return wrongSize(ask.size, range->total);
    // A server may ignore If-Range; then its answer shows by its own validator that the file is another one now.
    const QByteArray validator = response.strongValidator();
    if (!ask.validator.isEmpty() && !validator.isEmpty() && validator != ask.validator)
        return ResumeVerdict{Action::AskAnew, -1};
    return ResumeVerdict{Action::Append, range->total >= 0 ? range->total : ask.size};
}

} // namespace

Result<ResumeVerdict> judgeResponse(const HttpResponse &response, const ResumeAsk &ask)
{
    if (response.status == 206)
        return judgePartial(response, ask);
    if (response.status == 416) {
        const auto range = response.contentRange();
        const bool complete = range && range->total == ask.offset && (ask.size < 0 || ask.size == ask.offset);
        return ResumeVerdict{complete ? Action::Complete : Action::AskAnew, complete ? ask.offset : -1};
    }
    if (response.status < 200 || response.status >= 300)
        return fail(ErrorCode::Corrupt, QStringLiteral("unexpected answer %1").arg(response.status));
    const qint64 length = response.contentLength();
    if (ask.size >= 0 && length >= 0 && length != ask.size)
        return wrongSize(ask.size, length);
    return ResumeVerdict{ask.offset > 0 ? Action::Overwrite : Action::Append, length >= 0 ? length : ask.size};
}

} // namespace heirloom
