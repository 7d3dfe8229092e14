// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Manifest.h"
#include "sources/manifest/JsonInput.h"
#include "sources/manifest/ManifestParser.h"

#include <rapidjson/reader.h>
#include <string_view>
#include <vector>

namespace heirloom {

/// Takes RapidJSON's events and makes entries of them. Knows where in the document it is and what is worth keeping
/// there; whatever else stands in the document is counted for its depth and forgotten. Private to ManifestParser.
class ManifestHandler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, ManifestHandler>
{
public:
    /// The references must outlive the handler.
    ManifestHandler(const ManifestContext &context, ManifestSink &sink, JsonInput &input);

    // RapidJSON's events; false stops the parser, status() says why.
    bool Null() { return scalar(Kind::Null, {}); }
    bool Bool(bool) { return scalar(Kind::Bool, {}); }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool) { return scalar(Kind::Number, {text, size}); }
    bool String(const char *text, rapidjson::SizeType size, bool) { return scalar(Kind::Text, {text, size}); }
    bool Key(const char *text, rapidjson::SizeType size, bool);
    bool StartObject() { return open(true); }
    bool StartArray() { return open(false); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    const Status &status() const { return m_status; }
    /// To be called after the whole document was read: checks what must be there, hands over the rest and the header.
    Status finish();

private:
    enum class Kind { Null, Bool, Number, Text };
    enum class Place { Start, Document, Files, Entry, Urls, Extras, Ignored, Done };
    /// The keys that mean something; the values are bits of the sets of keys that were seen.
    enum Field : unsigned {
        Unknown = 0,
        Format = 1,
        Name = 2,
        Revision = 4,
        Files = 8,
        Extra = 16,
        Path = 32,
        Size = 64,
        Digest = 128,
        Urls = 256,
        OtherDigest = 512,
    };
    static constexpr unsigned Described = Format | Name | Revision;
    static Field documentField(std::string_view key);
    static Field entryField(std::string_view key);

    bool scalar(Kind kind, std::string_view text);
    bool open(bool isObject);
    bool close();
    bool ignore();
    bool beginEntry();
    bool endEntry();
    bool documentValue(Kind kind, std::string_view text);
    bool checkFormat(std::string_view text);
    bool extraValue(Kind kind, std::string_view text);
    void entryValue(Kind kind, std::string_view text);
    void entryPath(std::string_view text);
    void entrySize(std::string_view digits);
    void entryUrl(Kind kind, std::string_view text);
    bool misplaced();
    void refuse(const QString &reason);
    bool stop(const QString &why, const QString &hint = {});
    bool passOn(Status status);
    Status flush();
    Status announce();

    const ManifestContext &m_context;
    ManifestSink &m_sink;
    JsonInput &m_input;
    Status m_status;

    Place m_place = Place::Start;
    Place m_resume = Place::Start; ///< where an ignored value stands
    int m_ignoredDepth = 0;
    Field m_field = Unknown; ///< whose value comes next
    unsigned m_documentKeys = 0;
    unsigned m_entryKeys = 0;

    ManifestHeader m_header;
    bool m_announced = false; ///< the sink has the header
    QString m_extraKey;
    ManifestEntry m_entry;
    QString m_refusal; ///< why the current entry is no good; the first reason counts
    qint64 m_entryCount = 0;
    std::vector<ManifestEntry> m_batch;
};

} // namespace heirloom
