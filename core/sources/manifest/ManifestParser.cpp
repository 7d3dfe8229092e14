// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/manifest/ManifestParser.h"

#include "sources/manifest/JsonInput.h"
#include "sources/manifest/ManifestHandler.h"

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

namespace heirloom {

namespace {

/// Numbers stay text: sizes are whole numbers of 63 bits, which a double could not tell apart. NaN is let through to be
/// refused with the entry it stands in, not with the whole document.
constexpr unsigned parseFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                                rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseNanAndInfFlag;

tl::unexpected<Error> broken(const QString &what)
{
    return fail(ErrorCode::Corrupt, what, QStringLiteral("fetch the manifest again, or ask its publisher"));
}

Status outcome(const rapidjson::ParseResult &parsed, const JsonInput &input, const ManifestHandler &handler)
{
    if (!input.status())
        return input.status();
    if (!handler.status())
        return handler.status();
    if (parsed.Code() == rapidjson::kParseErrorDocumentEmpty)
        return broken(QStringLiteral("the manifest is empty"));
    if (parsed.IsError() && input.atEnd())
        return broken(QStringLiteral("the manifest ends in the middle, after %1 bytes").arg(input.Tell()));
    if (parsed.IsError())
        return broken(QStringLiteral("the manifest is not valid JSON near byte %1: %2")
                          .arg(QString::number(parsed.Offset()),
                               QString::fromLatin1(rapidjson::GetParseError_En(parsed.Code()))));
    if (!input.atEnd())
        return broken(QStringLiteral("something follows the end of the manifest"));
    return {};
}

} // namespace

Status parseManifest(const std::function<Result<qint64>(std::span<char>)> &read, const ManifestContext &context,
                     ManifestSink &sink, std::stop_token stop)
{
    JsonInput input(read, context.limits.documentBytes, std::move(stop));
    ManifestHandler handler(context, sink, input);
    rapidjson::Reader reader;
    const rapidjson::ParseResult parsed = reader.Parse<parseFlags>(input, handler);
    if (const Status status = outcome(parsed, input, handler); !status)
        return status;
    return handler.finish();
}

} // namespace heirloom
