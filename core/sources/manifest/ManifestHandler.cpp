// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/manifest/ManifestHandler.h"

#include "base/DisplayText.h"
#include "io/SafePath.h"
#include "sources/SourceUrl.h"

#include <charconv>

namespace heirloom {

namespace {

constexpr size_t batchSize = 4096;
constexpr qsizetype maxUrls = 64;
/// Values that nobody reads may be nested so deep; the ones that are read are four deep.
constexpr int maxIgnoredDepth = 60;
constexpr std::string_view formatName = "heirloom-manifest/1";
constexpr std::string_view formatFamily = "heirloom-manifest/";

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

ManifestHandler::ManifestHandler(const ManifestContext &context, ManifestSink &sink, JsonInput &input)
    : m_context(context), m_sink(sink), m_input(input)
{
    m_header.kind = QStringLiteral("manifest");
    m_header.baseUrl = context.baseUrl;
    m_batch.reserve(batchSize);
}

ManifestHandler::Field ManifestHandler::documentField(std::string_view key)
{
    if (key == "format")
        return Format;
    if (key == "name")
        return Name;
    if (key == "revision")
        return Revision;
    if (key == "files")
        return Files;
    return key == "heirloom" ? Extra : Unknown;
}

ManifestHandler::Field ManifestHandler::entryField(std::string_view key)
{
    if (key == "path")
        return Path;
    if (key == "size")
        return Size;
    if (key == "sha256")
        return Digest;
    if (key == "digest")
        return OtherDigest;
    return key == "urls" ? Urls : Unknown;
}

bool ManifestHandler::Key(const char *text, rapidjson::SizeType size, bool)
{
    m_input.markToken();
    const std::string_view key(text, size);
    switch (m_place) {
    case Place::Document:
        m_field = documentField(key);
        // Which of two values counts is not defined, so two readers could see two different documents.
        if (m_documentKeys & m_field)
            return stop(QStringLiteral("the manifest has the key '%1' twice").arg(textOf(key)));
        m_documentKeys |= m_field;
        return true;
    case Place::Entry:
        m_field = entryField(key);
        if (m_entryKeys & m_field)
            refuse(QStringLiteral("the entry has the key '%1' twice").arg(textOf(key)));
        m_entryKeys |= m_field;
        return true;
    case Place::Extras:
        m_extraKey = textOf(key);
        return true;
    default:
        return true;
    }
}

bool ManifestHandler::scalar(Kind kind, std::string_view text)
{
    m_input.markToken();
    switch (m_place) {
    case Place::Document:
        return documentValue(kind, text);
    case Place::Files:
        return beginEntry() && misplaced() && endEntry();
    case Place::Entry:
        entryValue(kind, text);
        return true;
    case Place::Urls:
        entryUrl(kind, text);
        return true;
    case Place::Extras:
        return extraValue(kind, text);
    case Place::Ignored:
        return true;
    case Place::Start:
    case Place::Done:
        break;
    }
    return stop(QStringLiteral("the document is not a Heirloom manifest: it is not a JSON object"));
}

bool ManifestHandler::open(bool isObject)
{
    m_input.markToken();
    switch (m_place) {
    case Place::Start:
        if (!isObject)
            return scalar(Kind::Null, {});
        m_place = Place::Document;
        return true;
    case Place::Document:
        if (m_field == Unknown)
            return ignore();
        if (m_field != (isObject ? Extra : Files))
            return misplaced();
        m_place = isObject ? Place::Extras : Place::Files;
        // What the document says of itself is usually said before its files: then nobody has to hold entries back for
        // it.
        return isObject || (m_documentKeys & Described) != Described || passOn(announce());
    case Place::Files:
        if (!beginEntry())
            return false;
        if (!isObject)
            return misplaced() && endEntry() && ignore();
        m_place = Place::Entry;
        return true;
    case Place::Entry:
        if (m_field == Urls && !isObject) {
            m_place = Place::Urls;
            return true;
        }
        return (m_field == Unknown || misplaced()) && ignore();
    case Place::Urls:
        return misplaced() && ignore();
    default:
        return ignore();
    }
}

/// Passes over an object or array that was just opened.
bool ManifestHandler::ignore()
{
    if (m_place != Place::Ignored) {
        m_resume = m_place;
        m_place = Place::Ignored;
    }
    if (++m_ignoredDepth > maxIgnoredDepth)
        return stop(QStringLiteral("the manifest is nested too deeply"));
    return true;
}

bool ManifestHandler::close()
{
    m_input.markToken();
    switch (m_place) {
    case Place::Ignored:
        if (--m_ignoredDepth == 0)
            m_place = m_resume;
        return true;
    case Place::Urls:
        m_place = Place::Entry;
        return true;
    case Place::Entry:
        return endEntry();
    case Place::Files:
    case Place::Extras:
        m_place = Place::Document;
        return true;
    default:
        m_place = Place::Done;
        return true;
    }
}

bool ManifestHandler::beginEntry()
{
    if (++m_entryCount > m_context.limits.entries)
        return stop(QStringLiteral("the manifest has more than %1 entries").arg(m_context.limits.entries));
    m_entry = {};
    m_entryKeys = 0;
    m_refusal.clear();
    return true;
}

bool ManifestHandler::endEntry()
{
    m_place = Place::Files;
    if (!(m_entryKeys & Path))
        refuse(QStringLiteral("the entry has no path"));
    if (!m_refusal.isEmpty())
        return passOn(m_sink.rejected({m_entry.path, Error{ErrorCode::Invalid, m_refusal, 0, 0, {}}}));
    m_batch.push_back(std::move(m_entry));
    return m_batch.size() < batchSize || passOn(flush());
}

bool ManifestHandler::documentValue(Kind kind, std::string_view text)
{
    if (m_field == Unknown || m_field == Extra)
        return true;
    if (kind == Kind::Null && m_field != Format && m_field != Files)
        return true;
    if (kind != Kind::Text || m_field == Files)
        return misplaced();
    if (m_field == Format)
        return checkFormat(text);
    const QString value = textOf(text);
    if (value.size() > maxManifestNameLength)
        return stop(
            QStringLiteral("the manifest's name or revision is longer than %1 characters").arg(maxManifestNameLength));
    (m_field == Name ? m_header.name : m_header.revision) = value;
    return true;
}

bool ManifestHandler::checkFormat(std::string_view text)
{
    if (text == formatName)
        return true;
    const QString format = displaySafe(textOf(text.substr(0, 100)));
    if (text.starts_with(formatFamily))
        return stop(QStringLiteral("the manifest has the format '%1'").arg(format),
                    QStringLiteral("It was made in a newer format than this program knows; update Heirloom."));
    return stop(QStringLiteral("the document is not a Heirloom manifest: its format is '%1'").arg(format));
}

bool ManifestHandler::extraValue(Kind kind, std::string_view text)
{
    if (kind != Kind::Text || !m_context.extra)
        return true;
    return passOn(m_context.extra(m_extraKey, textOf(text)));
}

void ManifestHandler::entryValue(Kind kind, std::string_view text)
{
    if (m_field == Unknown || (kind == Kind::Null && m_field != Path))
        return;
    if (kind != (m_field == Size ? Kind::Number : Kind::Text) || m_field == Urls) {
        misplaced();
    } else if (m_field == Path) {
        entryPath(text);
    } else if (m_field == Size) {
        entrySize(text);
    } else if (m_field == OtherDigest) {
        m_entry.digest = ContentDigest::fromText(textOf(text)); // an algorithm that nobody here knows says nothing
    } else {
        m_entry.sha256 = Sha256::fromHex(textOf(text));
        if (!m_entry.sha256)
            refuse(QStringLiteral("the SHA-256 is not 64 hexadecimal digits"));
    }
}

void ManifestHandler::entryPath(std::string_view text)
{
    constexpr size_t shownBytes = 200;
    const bool tooLong = text.size() > size_t(SafePath::maxBytes);
    if (tooLong)
        refuse(QStringLiteral("the path is longer than %1 bytes").arg(SafePath::maxBytes));
    m_entry.path = textOf(tooLong ? text.substr(0, shownBytes) : text);
}

void ManifestHandler::entrySize(std::string_view digits)
{
    qint64 size = -1;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), size);
    if (error == std::errc::result_out_of_range)
        return refuse(QStringLiteral("the size is out of range"));
    if (error != std::errc() || end != digits.data() + digits.size())
        return refuse(QStringLiteral("the size is not a whole number"));
    if (size < 0)
        return refuse(QStringLiteral("the size is negative"));
    m_entry.size = size;
}

void ManifestHandler::entryUrl(Kind kind, std::string_view text)
{
    if (kind != Kind::Text)
        return refuse(QStringLiteral("one of the URLs is not text"));
    if (m_entry.urls.size() == maxUrls)
        return refuse(QStringLiteral("the entry has more than %1 URLs").arg(maxUrls));
    QString url = textOf(text);
    const UrlRules rules{.relativeAllowed = true, .localAllowed = m_context.local, .membersAllowed = m_context.members};
    if (const Status allowed = checkFileUrl(url, rules); !allowed)
        return refuse(allowed.error().context);
    m_entry.urls.append(std::move(url));
}

/// A value of the wrong type: fatal for the document's own keys, for an entry it is a reason to refuse it.
bool ManifestHandler::misplaced()
{
    switch (m_place) {
    case Place::Document:
        return stop(
            QStringLiteral("a value of the manifest ('format', 'name', 'revision' or 'files') has the wrong type"));
    case Place::Files:
        refuse(QStringLiteral("the entry is not an object"));
        return true;
    case Place::Urls:
        refuse(QStringLiteral("one of the URLs is not text"));
        return true;
    default:
        refuse(QStringLiteral("a value of the entry ('path', 'size', 'sha256' or 'urls') has the wrong type"));
        return true;
    }
}

void ManifestHandler::refuse(const QString &reason)
{
    if (m_refusal.isEmpty())
        m_refusal = reason;
}

bool ManifestHandler::stop(const QString &why, const QString &hint)
{
    m_status = fail(ErrorCode::Invalid, why, hint);
    return false;
}

bool ManifestHandler::passOn(Status status)
{
    m_status = std::move(status);
    return m_status.has_value();
}

Status ManifestHandler::flush()
{
    if (m_batch.empty())
        return {};
    const Status status = m_sink.entries(m_batch);
    m_batch.clear();
    return status;
}

Status ManifestHandler::finish()
{
    if (!(m_documentKeys & Format))
        return fail(ErrorCode::Invalid, QStringLiteral("the document is not a Heirloom manifest: it states no format"));
    if (!(m_documentKeys & Files))
        return fail(ErrorCode::Invalid, QStringLiteral("the manifest has no list of files"));
    if (const Status status = flush(); !status)
        return status;
    return m_announced ? Status{} : announce();
}

Status ManifestHandler::announce()
{
    m_announced = true;
    m_header.collectionKey = m_header.name.isEmpty() ? m_context.fallbackCollection : m_header.name;
    if (m_header.name.isEmpty())
        m_header.name = m_context.fallbackName;
    return m_sink.header(m_header);
}

} // namespace heirloom
