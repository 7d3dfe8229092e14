// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/api/JsonRecords.h"

#include "sources/manifest/JsonInput.h"

#include <charconv>
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>
#include <string>

namespace heirloom {

namespace {

constexpr size_t maxDepth = 64;
constexpr unsigned parseFlags =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;

/// Takes RapidJSON's events and keeps where in the document they are.
class Handler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Handler>
{
public:
    Handler(const JsonRecordsForm &form, JsonRecordReader &reader, JsonInput &input)
        : m_form(form), m_reader(reader), m_input(input)
    {
    }

    bool Null() { return scalar({JsonScalar::Kind::Null, {}}); }
    bool Bool(bool value) { return scalar({JsonScalar::Kind::Bool, value ? "true" : "false"}); }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool)
    {
        return scalar({JsonScalar::Kind::Number, {text, size}});
    }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        return scalar({JsonScalar::Kind::Text, {text, size}});
    }
    bool Key(const char *text, rapidjson::SizeType size, bool);
    bool StartObject() { return open(false); }
    bool StartArray() { return open(true); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    const Status &status() const { return m_status; }
    bool isEnough() const { return m_enough; }
    bool sawList() const { return m_sawList; }

private:
    enum class Kind { Object, List, Record, Ignored };
    struct Level
    {
        Kind kind;
        size_t pathSize; ///< of the path of what stands in it
    };

    Kind kind() const { return m_levels.back().kind; }
    bool isInRecord() const { return m_recordLevel > 0; }
    bool scalar(const JsonScalar &value);
    bool open(bool isArray);
    bool close();
    bool push(Kind kind);
    bool beginRecord();
    bool passOn(Status status);
    bool stop(const QString &why) { return passOn(fail(ErrorCode::Source, why)); }

    const JsonRecordsForm &m_form;
    JsonRecordReader &m_reader;
    JsonInput &m_input;
    Status m_status;
    bool m_enough = false;
    bool m_sawList = false;
    qint64 m_records = 0;
    std::vector<Level> m_levels;
    size_t m_recordLevel = 0; ///< depth at which the current record stands, 0: in none
    std::string m_path;       ///< below the document or the record, with the key of the value to come
};

bool Handler::passOn(Status status)
{
    m_status = std::move(status);
    return m_status.has_value();
}

bool Handler::Key(const char *text, rapidjson::SizeType size, bool)
{
    m_input.markToken();
    if (kind() == Kind::Ignored)
        return true;
    m_path.resize(m_levels.back().pathSize);
    if (!m_path.empty())
        m_path += '.';
    m_path.append(text, size);
    return true;
}

bool Handler::scalar(const JsonScalar &value)
{
    m_input.markToken();
    if (m_levels.empty())
        return stop(QStringLiteral("the %1 is a single value").arg(m_form.what));
    if (kind() == Kind::Ignored)
        return true;
    if (kind() == Kind::List)
        return beginRecord() && passOn(m_reader.end());
    if (isInRecord()) {
        m_reader.value(m_path, value);
        return true;
    }
    const Result<bool> goOn = m_reader.documentValue(m_path, value);
    if (!goOn)
        return passOn(fail(goOn.error()));
    m_enough = !*goOn;
    return *goOn;
}

bool Handler::beginRecord()
{
    if (++m_records > m_form.maxRecords)
        return stop(QStringLiteral("the %1 has more than %2 entries").arg(m_form.what).arg(m_form.maxRecords));
    m_reader.begin();
    return true;
}

bool Handler::push(Kind kind)
{
    if (m_levels.size() >= maxDepth)
        return stop(QStringLiteral("the %1 is nested too deeply").arg(m_form.what));
    m_levels.push_back({kind, kind == Kind::Record ? 0 : m_path.size()});
    return true;
}

bool Handler::open(bool isArray)
{
    m_input.markToken();
    const bool isRoot = m_levels.empty();
    const bool isList =
        isArray && !isInRecord() &&
        (isRoot ? m_form.list.empty() : kind() == Kind::Object && !m_form.list.empty() && m_path == m_form.list);
    if (isRoot && !isList && (isArray || m_form.list.empty()))
        return stop(QStringLiteral("the %1 is not of the form that was expected").arg(m_form.what));
    if (isList) {
        // Which of two lists counts is not defined.
        if (std::exchange(m_sawList, true))
            return stop(QStringLiteral("the %1 has two lists").arg(m_form.what));
        return push(Kind::List);
    }
    if (!isRoot && kind() == Kind::List) {
        if (!beginRecord())
            return false;
        m_recordLevel = m_levels.size() + 1;
        m_path.clear();
        return push(isArray ? Kind::Ignored : Kind::Record);
    }
    return push(isArray || (!isRoot && kind() == Kind::Ignored) ? Kind::Ignored : Kind::Object);
}

bool Handler::close()
{
    m_input.markToken();
    const bool endsRecord = m_recordLevel == m_levels.size();
    m_levels.pop_back();
    if (!endsRecord)
        return true;
    m_recordLevel = 0;
    return passOn(m_reader.end());
}

tl::unexpected<Error> broken(const QString &what)
{
    return fail(ErrorCode::Corrupt, what, QStringLiteral("try again later"));
}

Status outcome(const rapidjson::ParseResult &parsed, const JsonInput &input, const Handler &handler,
               const JsonRecordsForm &form)
{
    if (!input.status())
        return input.status();
    if (!handler.status() || handler.isEnough())
        return handler.status();
    if (parsed.Code() == rapidjson::kParseErrorDocumentEmpty)
        return broken(QStringLiteral("the %1 is empty").arg(form.what));
    if (parsed.IsError() && input.atEnd())
        return broken(QStringLiteral("the %1 ends in the middle, after %2 bytes").arg(form.what).arg(input.Tell()));
    if (parsed.IsError())
        return broken(QStringLiteral("the %1 is not valid JSON near byte %2: %3")
                          .arg(form.what, QString::number(parsed.Offset()),
                               QString::fromLatin1(rapidjson::GetParseError_En(parsed.Code()))));
    if (!input.atEnd())
        return broken(QStringLiteral("something follows the end of the %1").arg(form.what));
    if (!handler.sawList() && form.listRequired)
        return fail(ErrorCode::Source, QStringLiteral("the %1 lists no files").arg(form.what));
    return {};
}

} // namespace

std::optional<qint64> JsonScalar::count() const
{
    qint64 number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = kind == Kind::Number && error == std::errc() && end == text.data() + text.size();
    return isWhole && number >= 0 ? std::optional(number) : std::nullopt;
}

QString JsonScalar::string() const
{
    return isText() ? QString::fromUtf8(text.data(), qsizetype(text.size())) : QString();
}

Result<bool> JsonRecordReader::documentValue(std::string_view, const JsonScalar &)
{
    return true;
}

Status readJsonRecords(const std::function<Result<qint64>(std::span<char>)> &read, const JsonRecordsForm &form,
                       JsonRecordReader &reader, std::stop_token stop)
{
    JsonInput input(read, form.maxBytes, std::move(stop), form.what);
    Handler handler(form, reader, input);
    rapidjson::Reader parser;
    const rapidjson::ParseResult parsed = parser.Parse<parseFlags>(input, handler);
    return outcome(parsed, input, handler, form);
}

} // namespace heirloom
