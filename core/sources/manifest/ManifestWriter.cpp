// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/manifest/ManifestWriter.h"

#include "sources/manifest/ManifestParser.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <string_view>

namespace heirloom {

namespace {

constexpr qsizetype pieceBytes = 64 * 1024;

Status requireUnicode(const QString &text)
{
    if (text.isValidUtf16())
        return {};
    return fail(ErrorCode::Invalid, QStringLiteral("write the manifest: a text is not valid Unicode"));
}

} // namespace

/// Collects text; every value is written by its own `writer`, because the list of entries around them stays open
/// from call to call and is put on one line per entry, so that two revisions can be compared by eye.
struct ManifestWriter::Json
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};

    void raw(std::string_view text)
    {
        for (const char c : text)
            buffer.Put(c);
    }
    void text(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        writer.String(utf8.constData(), rapidjson::SizeType(utf8.size()));
    }
    void value(const QString &value)
    {
        writer.Reset(buffer);
        text(value);
    }
};

ManifestWriter::ManifestWriter(Output out) : m_out(std::move(out)), m_json(std::make_unique<Json>()) {}

ManifestWriter::~ManifestWriter() = default;

Status ManifestWriter::passOn(qsizetype atLeast)
{
    rapidjson::StringBuffer &buffer = m_json->buffer;
    const auto size = qsizetype(buffer.GetSize());
    if (size < atLeast)
        return {};
    const Status status = m_out(QByteArrayView(buffer.GetString(), size));
    buffer.Clear();
    return status;
}

Status ManifestWriter::begin(const QString &name, const QString &revision, const QMap<QString, QString> &extra)
{
    if (std::max(name.size(), revision.size()) > maxManifestNameLength)
        return fail(ErrorCode::Invalid, QStringLiteral("write the manifest: its name or revision is longer than %1 "
                                                       "characters")
                                            .arg(maxManifestNameLength));
    for (const QString &text : QStringList{name, revision} + extra.keys() + extra.values()) {
        if (const Status valid = requireUnicode(text); !valid)
            return valid;
    }
    m_json->raw("{\"format\":\"heirloom-manifest/1\",\n\"name\":");
    m_json->value(name);
    m_json->raw(",\n\"revision\":");
    m_json->value(revision);
    if (!extra.isEmpty()) {
        m_json->raw(",\n\"heirloom\":");
        m_json->writer.Reset(m_json->buffer);
        m_json->writer.StartObject();
        for (auto it = extra.begin(); it != extra.end(); ++it) {
            m_json->text(it.key());
            m_json->text(it.value());
        }
        m_json->writer.EndObject();
    }
    m_json->raw(",\n\"files\":[");
    return passOn(pieceBytes);
}

Status ManifestWriter::add(const QString &path, qint64 size, const std::optional<Sha256> &sha256,
                           const QStringList &urls, const std::optional<ContentDigest> &digest)
{
    for (const QString &text : QStringList(path) + urls) {
        if (const Status valid = requireUnicode(text); !valid)
            return valid;
    }
    m_json->raw(m_first ? "\n" : ",\n");
    m_first = false;
    auto &writer = m_json->writer;
    writer.Reset(m_json->buffer);
    writer.StartObject();
    writer.Key("path");
    m_json->text(path);
    if (size >= 0) {
        writer.Key("size");
        writer.Int64(size);
    }
    if (sha256) {
        writer.Key("sha256");
        m_json->text(sha256->toHex());
    }
    if (digest) {
        writer.Key("digest");
        m_json->text(digest->text());
    }
    if (!urls.isEmpty()) {
        writer.Key("urls");
        writer.StartArray();
        std::for_each(urls.begin(), urls.end(), [this](const QString &url) { m_json->text(url); });
        writer.EndArray();
    }
    writer.EndObject();
    return passOn(pieceBytes);
}

Status ManifestWriter::end()
{
    m_json->raw("\n]}\n");
    return passOn(0);
}

} // namespace heirloom
