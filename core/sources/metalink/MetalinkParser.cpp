// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/metalink/MetalinkParser.h"

#include "sources/SourceUrl.h"
#include "sources/metalink/MetalinkEntry.h"
#include "sources/shared/EntryBatch.h"

#include <QIODevice>
#include <QXmlStreamReader>
#include <algorithm>
#include <array>
#include <vector>

namespace heirloom {

namespace {

constexpr QStringView namespace4 = u"urn:ietf:params:xml:ns:metalink";
constexpr QStringView namespace3 = u"http://www.metalinker.org/";
constexpr qsizetype maxTextLength = 16 * 1024; ///< of what is read; nothing that is valid is so long
constexpr qint64 heldPieceBytes = 8 << 20;     ///< in one batch

/// The source as the device that QXmlStreamReader reads from, within the limits. What ends it early looks like the end
/// to the reader; see status().
class XmlInput final : public QIODevice
{
public:
    XmlInput(const ReadBytes &read, const MetalinkLimits &limits, const std::stop_token &stop)
        : m_read(read), m_limits(limits), m_stop(stop)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    const Status &status() const { return m_status; }
    /// A new token begins.
    void markToken() { m_tokenStart = m_taken; }

protected:
    /// As much as is asked for: the reader takes a short beginning for a whole document.
    qint64 readData(char *data, qint64 size) override
    {
        qint64 filled = 0;
        while (filled < size) {
            if (m_status)
                m_status = check();
            const Result<qint64> count =
                m_status ? m_read(std::span(data + filled, size_t(size - filled))) : Result<qint64>(0);
            if (!count)
                m_status = fail(count.error());
            if (!count || *count == 0)
                break;
            filled += *count;
            m_taken += *count;
        }
        return filled;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Status check() const
    {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("read the Metalink"));
        if (m_taken > m_limits.documentBytes)
            return fail(ErrorCode::Invalid,
                        QStringLiteral("the Metalink is larger than %1 bytes").arg(m_limits.documentBytes));
        if (m_taken - m_tokenStart > m_limits.tokenBytes)
            return fail(
                ErrorCode::Invalid,
                QStringLiteral("one tag or text of the Metalink is longer than %1 bytes").arg(m_limits.tokenBytes));
        return {};
    }

    const ReadBytes &m_read;
    const MetalinkLimits &m_limits;
    const std::stop_token &m_stop;
    Status m_status;
    qint64 m_taken = 0;
    qint64 m_tokenStart = 0;
};

/// Takes the reader's tokens and makes entries of them. Knows for each open element what it means there.
class MetalinkReader
{
public:
    MetalinkReader(ManifestSink &sink, const MetalinkLimits &limits)
        : m_limits(limits), m_sink(sink), m_batch(sink, limits.files)
    {
    }

    Status open(QStringView space, QStringView name, const QXmlStreamAttributes &attributes);
    Status close();
    void text(QStringView text);
    Status finish();

private:
    /// Those from Size on are read for their text.
    enum class Element {
        Other,
        Root,
        Files,
        File,
        Verification,
        Resources,
        Pieces,
        Size,
        Origin,
        Hash,
        PieceHash,
        Url
    };
    Element childOf(Element parent, QStringView name) const;
    Status openRoot(QStringView space, QStringView name, const QXmlStreamAttributes &attributes);
    /// Newer documents are published there; anything but an address of the web is passed over, as is a second one.
    Status takeOrigin(const QString &text);
    int priorityOf(const QXmlStreamAttributes &attributes) const;
    static QString value(const QXmlStreamAttributes &attributes, const char *name)
    {
        return attributes.value(QLatin1String(name)).toString().trimmed();
    }
    void begin(Element element, const QXmlStreamAttributes &attributes);
    Status endFile();

    const MetalinkLimits &m_limits;
    ManifestSink &m_sink;
    EntryBatch m_batch;
    QStringView m_namespace; ///< of the version that this document is of
    std::vector<Element> m_open;
    std::optional<MetalinkEntry> m_entry;
    QString m_name;
    QString m_text;
    QString m_type;  ///< of the hash that is open
    QString m_index; ///< of the piece that is open, in Metalink 3
    int m_priority = 0;
    qint64 m_pieceBytes = 0;
    bool m_anyFile = false;
    bool m_isDynamic = false; ///< the origin that is open is kept up to date
    bool m_hasOrigin = false;
};

Status MetalinkReader::open(QStringView space, QStringView name, const QXmlStreamAttributes &attributes)
{
    if (m_open.empty())
        return openRoot(space, name, attributes);
    if (m_open.size() >= size_t(m_limits.depth))
        return fail(ErrorCode::Invalid, QStringLiteral("the Metalink is nested too deeply"));
    const Element element = space == m_namespace ? childOf(m_open.back(), name) : Element::Other;
    m_open.push_back(element);
    begin(element, attributes);
    return {};
}

Status MetalinkReader::openRoot(QStringView space, QStringView name, const QXmlStreamAttributes &attributes)
{
    if (name != u"metalink" || (space != namespace4 && space != namespace3))
        return fail(ErrorCode::Invalid, QStringLiteral("the document is no Metalink"));
    m_namespace = space == namespace4 ? namespace4 : namespace3;
    m_open.push_back(Element::Root);
    const bool isDynamic = m_namespace == namespace3 && value(attributes, "type") == u"dynamic";
    return isDynamic ? takeOrigin(value(attributes, "origin")) : Status();
}

Status MetalinkReader::takeOrigin(const QString &text)
{
    if (m_hasOrigin || !checkFileUrl(text, {}))
        return {};
    m_hasOrigin = true;
    return m_sink.origin(QUrl(text));
}

MetalinkReader::Element MetalinkReader::childOf(Element parent, QStringView name) const
{
    struct Known
    {
        Element parent;
        QStringView name;
        Element element;
        QStringView space;
    };
    static const std::array known{Known{Element::Root, u"file", Element::File, namespace4},
                                  Known{Element::Root, u"origin", Element::Origin, namespace4},
                                  Known{Element::Root, u"files", Element::Files, namespace3},
                                  Known{Element::Files, u"file", Element::File, namespace3},
                                  Known{Element::File, u"size", Element::Size, {}},
                                  Known{Element::File, u"hash", Element::Hash, namespace4},
                                  Known{Element::File, u"pieces", Element::Pieces, namespace4},
                                  Known{Element::File, u"url", Element::Url, namespace4},
                                  Known{Element::File, u"verification", Element::Verification, namespace3},
                                  Known{Element::File, u"resources", Element::Resources, namespace3},
                                  Known{Element::Verification, u"hash", Element::Hash, namespace3},
                                  Known{Element::Verification, u"pieces", Element::Pieces, namespace3},
                                  Known{Element::Resources, u"url", Element::Url, namespace3},
                                  Known{Element::Pieces, u"hash", Element::PieceHash, {}}};
    const auto found = std::find_if(known.begin(), known.end(), [&](const Known &one) {
        return one.parent == parent && one.name == name && (one.space.isEmpty() || one.space == m_namespace);
    });
    return found == known.end() ? Element::Other : found->element;
}

void MetalinkReader::begin(Element element, const QXmlStreamAttributes &attributes)
{
    if (element >= Element::Size)
        m_text.clear();
    switch (element) {
    case Element::File:
        m_anyFile = true;
        m_name = attributes.value(QLatin1String("name")).toString();
        m_entry.emplace(m_name);
        break;
    case Element::Origin:
        m_isDynamic = value(attributes, "dynamic") == u"true";
        break;
    case Element::Hash:
        m_type = value(attributes, "type");
        break;
    case Element::Pieces:
        m_entry->beginPieces(value(attributes, "type"), value(attributes, "length"));
        break;
    case Element::PieceHash:
        m_index = value(attributes, "piece");
        break;
    case Element::Url:
        m_priority = priorityOf(attributes);
        break;
    default:
        break;
    }
}

/// Metalink 3 counts the other way round, and states torrents as addresses of a type of their own.
int MetalinkReader::priorityOf(const QXmlStreamAttributes &attributes) const
{
    const bool isThree = m_namespace == namespace3;
    const QString type = value(attributes, "type").toLower();
    if (isThree && !type.isEmpty() && type != u"http" && type != u"https")
        return 0;
    const QString text = value(attributes, isThree ? "preference" : "priority");
    if (text.isEmpty())
        return MetalinkEntry::lowestPriority;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || (isThree && (number < 0 || number > 100)))
        return 0;
    return isThree ? 101 - number : number;
}

void MetalinkReader::text(QStringView text)
{
    if (!m_open.empty() && m_open.back() >= Element::Size)
        m_text.append(text.first(std::min(text.size(), maxTextLength - m_text.size())));
}

Status MetalinkReader::close()
{
    const Element element = m_open.back();
    m_open.pop_back();
    switch (element) {
    case Element::File:
        return endFile();
    case Element::Size:
        m_entry->setSize(m_text.trimmed());
        break;
    case Element::Origin:
        return m_isDynamic ? takeOrigin(m_text.trimmed()) : Status();
    case Element::Hash:
        m_entry->addHash(m_type, m_text.trimmed());
        break;
    case Element::Pieces:
        m_entry->endPieces();
        break;
    case Element::PieceHash:
        if (m_namespace == namespace3)
            m_entry->addPiece(m_text.trimmed(), m_index);
        else
            m_entry->addPiece(m_text.trimmed());
        break;
    case Element::Url:
        m_entry->addUrl(m_text.trimmed(), m_priority);
        break;
    default:
        break;
    }
    return {};
}

Status MetalinkReader::endFile()
{
    Result<ManifestEntry> entry = m_entry->finish();
    m_entry.reset();
    if (!entry)
        return m_batch.reject(m_name, entry.error());
    m_pieceBytes += entry->pieces ? entry->pieces->digests.size() : 0;
    if (const Status added = m_batch.add(std::move(*entry)); !added || m_pieceBytes < heldPieceBytes)
        return added;
    m_pieceBytes = 0;
    return m_batch.flush();
}

Status MetalinkReader::finish()
{
    if (!m_anyFile)
        return fail(ErrorCode::Invalid, QStringLiteral("the Metalink names no file"));
    return m_batch.flush();
}

Status endOf(const QXmlStreamReader &xml, const XmlInput &input)
{
    if (!input.status())
        return input.status();
    if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return fail(ErrorCode::Corrupt, QStringLiteral("the Metalink ends before it is complete"));
    return fail(ErrorCode::Invalid, QStringLiteral("the Metalink is not well formed in line %1").arg(xml.lineNumber()));
}

} // namespace

Status parseMetalink(const ReadBytes &read, ManifestSink &sink, const std::stop_token &stop,
                     const MetalinkLimits &limits)
{
    XmlInput input(read, limits, stop);
    QXmlStreamReader xml(&input);
    MetalinkReader reader(sink, limits);
    for (;;) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        input.markToken();
        Status status;
        switch (token) {
        case QXmlStreamReader::Invalid:
            return endOf(xml, input);
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return fail(ErrorCode::Invalid, QStringLiteral("the Metalink declares a document type or an entity"));
        case QXmlStreamReader::StartElement:
            status = reader.open(xml.namespaceUri(), xml.name(), xml.attributes());
            break;
        case QXmlStreamReader::EndElement:
            status = reader.close();
            break;
        case QXmlStreamReader::Characters:
            reader.text(xml.text());
            break;
        case QXmlStreamReader::EndDocument:
            return input.status() ? reader.finish() : input.status();
        default:
            break;
        }
        if (!status)
            return status;
    }
}

bool beginsAsMetalink(QByteArrayView head)
{
    QXmlStreamReader xml(head.toByteArray());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            return xml.name() == u"metalink" && (xml.namespaceUri() == namespace4 || xml.namespaceUri() == namespace3);
    }
    return false;
}

} // namespace heirloom
