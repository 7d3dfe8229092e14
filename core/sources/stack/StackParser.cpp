// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/stack/StackParser.h"

#include "sources/manifest/JsonInput.h"

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

namespace heirloom {

namespace {

constexpr size_t maxDepth = 64;
constexpr qint64 maxDocumentBytes = 1 << 30;
constexpr size_t maxTablesOfPackage = 1'000'000;
constexpr unsigned parseFlags =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;

QString textOf(const char *text, rapidjson::SizeType size)
{
    return QString::fromUtf8(text, qsizetype(size));
}

/// Takes RapidJSON's events and keeps in which of the known places they are.
class Handler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Handler>
{
public:
    Handler(StackReader &reader, JsonInput &input) : m_reader(reader), m_input(input) {}

    bool Null() { return scalar({}, false); }
    bool Bool(bool value) { return scalar(value ? QStringLiteral("true") : QStringLiteral("false"), false); }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool) { return scalar(textOf(text, size), false); }
    bool String(const char *text, rapidjson::SizeType size, bool) { return scalar(textOf(text, size), true); }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_input.markToken();
        m_key = textOf(text, size);
        return true;
    }
    bool StartObject() { return open(false); }
    bool StartArray() { return open(true); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    const Status &status() const { return m_status; }
    bool sawSection() const { return !m_sections.isEmpty(); }

private:
    enum class Place { Ignored, Document, Direct, Packages, Domains, Table, Package, Tables, Domain, PackageTable };

    Place place() const { return m_places.empty() ? Place::Ignored : m_places.back(); }
    bool passOn(Status status)
    {
        m_status = std::move(status);
        return m_status.has_value();
    }
    bool stop(const QString &why) { return passOn(fail(ErrorCode::Source, why)); }
    bool scalar(const QString &value, bool isText);
    bool open(bool isArray);
    bool close();
    Result<Place> placeOf(bool isArray);

    StackReader &m_reader;
    JsonInput &m_input;
    Status m_status;
    QString m_key;
    QStringList m_sections; ///< seen
    std::vector<Place> m_places;
    StackFields m_package;
    StackFields m_element;
    std::vector<StackFields> m_tables;
};

bool Handler::scalar(const QString &value, bool isText)
{
    m_input.markToken();
    switch (place()) {
    case Place::Document:
        if (isText)
            m_reader.documentValue(m_key, value);
        return true;
    case Place::Direct:
        return passOn(m_reader.directTable({}));
    case Place::Packages:
        return passOn(m_reader.package({}, {}));
    case Place::Domains:
        return passOn(m_reader.memoryDomain(isText ? StackFields{{QStringLiteral("slug"), value}} : StackFields()));
    case Place::Tables:
        m_tables.emplace_back();
        return true;
    case Place::Package:
        m_package.insert(m_key, value);
        return true;
    case Place::Table:
    case Place::Domain:
    case Place::PackageTable:
        m_element.insert(m_key, value);
        return true;
    case Place::Ignored:
        break;
    }
    return !m_places.empty() || stop(QStringLiteral("the stack manifest is a single value"));
}

/// Where a list or an object that begins here stands.
Result<Handler::Place> Handler::placeOf(bool isArray)
{
    if (m_places.empty())
        return isArray ? Result<Place>(fail(ErrorCode::Source, QStringLiteral("the stack manifest is a list")))
                       : Place::Document;
    static const QHash<QString, Place> sections{{QStringLiteral("direct_tables"), Place::Direct},
                                                {QStringLiteral("data_packages"), Place::Packages},
                                                {QStringLiteral("memory_domains"), Place::Domains}};
    switch (place()) {
    case Place::Document: {
        const auto section = sections.constFind(m_key);
        if (section == sections.cend())
            return Place::Ignored;
        if (!isArray || m_sections.contains(m_key))
            return fail(ErrorCode::Source, QStringLiteral("'%1' in the stack manifest is not one list").arg(m_key));
        m_sections.append(m_key);
        return *section;
    }
    case Place::Direct:
        return isArray ? Place::Ignored : Place::Table;
    case Place::Packages:
        return isArray ? Place::Ignored : Place::Package;
    case Place::Domains:
        return isArray ? Place::Ignored : Place::Domain;
    case Place::Package:
        return isArray && m_key == u"tables" ? Place::Tables : Place::Ignored;
    case Place::Tables:
        return isArray ? Place::Ignored : Place::PackageTable;
    default:
        return Place::Ignored;
    }
}

bool Handler::open(bool isArray)
{
    m_input.markToken();
    if (m_places.size() >= maxDepth)
        return stop(QStringLiteral("the stack manifest is nested too deeply"));
    const auto opened = placeOf(isArray);
    if (!opened)
        return passOn(fail(opened.error()));
    switch (*opened) {
    case Place::Package:
        m_package.clear();
        m_tables.clear();
        break;
    case Place::Table:
    case Place::Domain:
    case Place::PackageTable:
        m_element.clear();
        break;
    default:
        break;
    }
    m_places.push_back(*opened);
    return true;
}

bool Handler::close()
{
    m_input.markToken();
    const Place closed = place();
    m_places.pop_back();
    switch (closed) {
    case Place::Table:
        return passOn(m_reader.directTable(m_element));
    case Place::Domain:
        return passOn(m_reader.memoryDomain(m_element));
    case Place::Package:
        return passOn(m_reader.package(m_package, m_tables));
    case Place::PackageTable:
        if (m_tables.size() >= maxTablesOfPackage)
            return stop(
                QStringLiteral("a package of the stack manifest has more than %1 tables").arg(maxTablesOfPackage));
        m_tables.push_back(m_element);
        return true;
    default:
        return true;
    }
}

tl::unexpected<Error> broken(const QString &what)
{
    return fail(ErrorCode::Corrupt, what, QStringLiteral("try again later"));
}

} // namespace

Status parseStack(const std::function<Result<qint64>(std::span<char>)> &read, StackReader &reader, std::stop_token stop)
{
    JsonInput input(read, maxDocumentBytes, std::move(stop), QStringLiteral("stack manifest"));
    Handler handler(reader, input);
    rapidjson::Reader parser;
    const rapidjson::ParseResult parsed = parser.Parse<parseFlags>(input, handler);
    if (!input.status())
        return input.status();
    if (!handler.status())
        return handler.status();
    if (parsed.IsError() && input.atEnd())
        return broken(QStringLiteral("the stack manifest ends in the middle, after %1 bytes").arg(input.Tell()));
    if (parsed.IsError())
        return broken(QStringLiteral("the stack manifest is not valid JSON near byte %1: %2")
                          .arg(QString::number(parsed.Offset()),
                               QString::fromLatin1(rapidjson::GetParseError_En(parsed.Code()))));
    if (!input.atEnd())
        return broken(QStringLiteral("something follows the end of the stack manifest"));
    if (!handler.sawSection())
        return fail(ErrorCode::Source, QStringLiteral("the stack manifest lists nothing"));
    return {};
}

} // namespace heirloom
