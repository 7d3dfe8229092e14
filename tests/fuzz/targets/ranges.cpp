// SPDX-License-Identifier: GPL-3.0-or-later
// What the headers of an answer say of its length, its part and its version, and what follows for a download that is
// continued. Input: status, offset and size in a line; the validator; then headers.
#include "../Fuzz.h"

#include "net/RetryPolicy.h"
#include "net/rules/ResponseRules.h"
#include "transfer/ResumeRules.h"

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

constexpr qint64 tooLarge = qint64(1) << 62;

void checkHeaders(const HttpResponse &response, qint64 nowMs)
{
    must(response.contentLength() >= -1 && response.contentLength() < tooLarge, "a length is below 2^62");
    if (const auto range = response.contentRange()) {
        must(range->total >= -1 && range->total < tooLarge, "a total is below 2^62");
        const bool isUnsatisfied = range->first == 0 && range->last == -1 && range->total >= 0;
        const bool isPart = range->first >= 0 && range->first <= range->last && range->last < tooLarge;
        must(isUnsatisfied || (isPart && (range->total < 0 || range->last < range->total)), "a range lies in its file");
    }
    const QByteArray validator = response.strongValidator();
    must(!validator.startsWith("W/"), "a strong validator is no weak one");
    must(std::all_of(validator.begin(), validator.end(), [](char c) { return quint8(c) >= 0x20 && c != 0x7f; }),
         "a validator can be sent back as it is");
    const qint64 wait = response.retryAfterMs(nowMs);
    must(wait >= -1 && wait <= 86'400'000, "what a server asks for is in range");
    Error error;
    error.code = ErrorCode::Busy;
    for (int attempt = 1; attempt <= 5; ++attempt) {
        const auto delay = RetryPolicy().delayMs(attempt, error, wait, 0.999);
        must(!delay || (*delay >= std::max<qint64>(wait, 0) && *delay <= 3'600'000 + 30'000),
             "no server makes us wait for more than an hour");
    }
}

void checkVerdict(const HttpResponse &response, const ResumeAsk &ask)
{
    using Action = ResumeVerdict::Action;
    const auto verdict = judgeResponse(response, ask);
    if (!verdict) {
        must(verdict.error().code == ErrorCode::Corrupt, "an answer that does not fit is damage");
        return;
    }
    const auto range = response.contentRange();
    switch (verdict->action) {
    case Action::Append:
        must(response.status == 206 ? range && range->first == ask.offset : ask.offset == 0,
             "only what continues at the offset is appended");
        must(ask.size < 0 || verdict->total < 0 || verdict->total == ask.size, "another file is not appended");
        break;
    case Action::Overwrite:
        must(response.status >= 200 && response.status < 300 && response.status != 206, "only a whole file overwrites");
        must(ask.size < 0 || verdict->total < 0 || verdict->total == ask.size, "another file does not overwrite");
        break;
    case Action::Complete:
        must(response.status == 416 && range && range->total == ask.offset && (ask.size < 0 || ask.size == ask.offset),
             "only the end that the server confirms is the end");
        break;
    case Action::AskAnew:
        must(response.status == 206 || response.status == 416, "a whole answer is not asked for again");
        break;
    }
    must(verdict->total >= -1 && verdict->total < tooLarge, "a total is below 2^62");
}

void checkHead(const HttpResponse &response)
{
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://u:S3CR3T@a.test/x?sig=S3CR3T"));
    request.maxBodyBytes = 1'000'000;
    if (const auto problem = unacceptable(response, request)) {
        must(!problem->context.isEmpty() && !problem->context.contains(u"S3CR3T"), "a refusal says why, and no secret");
    } else {
        must(response.status >= 200 && response.status < 600, "only a final status is an answer");
        must(response.status >= 300 || response.contentLength() <= request.maxBodyBytes, "a body has its cap");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    Lines lines(bytesOf(data, size));
    const QList<QByteArray> numbers = lines.next().split(' ');
    HttpResponse response;
    response.status = numbers.value(0).toInt();
    ResumeAsk ask;
    ask.offset = std::clamp<qint64>(numbers.value(1).toLongLong(), 0, tooLarge - 1);
    ask.size = std::clamp<qint64>(numbers.value(2).toLongLong(), -1, tooLarge - 1);
    ask.validator = lines.next();
    response.headers = lines.headers();
    checkHeaders(response, 784'111'777'000);
    checkVerdict(response, ask);
    checkHead(response);
    return 0;
}
