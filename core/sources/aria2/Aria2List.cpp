// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/aria2/Aria2List.h"

#include "io/SafePath.h"
#include "sources/SourceUrl.h"
#include "sources/shared/StatedDigests.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

namespace heirloom {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isPassedOver(QByteArrayView line)
{
    return line.trimmed().isEmpty() || line.startsWith('#');
}

bool isAddress(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:[A-Za-z][A-Za-z0-9+.-]*://|magnet:)"));
    return form.match(text).hasMatch();
}

/// An option's name and value; an empty name if the text is none.
std::pair<QString, QString> splitOption(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s+([a-z][a-z0-9-]*)=(.*)$"));
    const QRegularExpressionMatch match = form.match(text);
    return {match.captured(1), match.captured(2).trimmed()};
}

/// "sha-256=HEX" into the entry.
Status readChecksum(const QString &text, ManifestEntry &entry)
{
    if (text.isEmpty())
        return {};
    const qsizetype equals = text.indexOf(u'=');
    StatedDigests digests;
    if (equals < 0 || !digests.add(text.left(equals).trimmed(), QStringView(text).sliced(equals + 1).trimmed()))
        return fail(ErrorCode::Invalid, QStringLiteral("the checksum is not what its algorithm makes"));
    if (digests.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("the checksum is by an algorithm that cannot be checked here"));
    entry.sha256 = digests.sha256();
    entry.digest = digests.strongest();
    return {};
}

} // namespace

Status Aria2List::take(const TextLine &line)
{
    QByteArrayView bytes = line.text;
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    if (isPassedOver(bytes))
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    QString refusal;
    if (line.tooLong)
        refusal = QStringLiteral("the line is too long");
    else if (utf8.hasError())
        refusal = QStringLiteral("the line is not valid UTF-8");

    if (!isBlank(bytes.front())) {
        if (const Status ended = endEntry(); !ended)
            return ended;
        m_open.emplace().number = line.number;
        addresses(text);
    } else if (!m_open) {
        return m_batch.reject(QStringLiteral("line %1").arg(line.number),
                              QStringLiteral("an option stands before the first address"));
    } else {
        option(text);
    }
    if (m_open->refusal.isEmpty())
        m_open->refusal = refusal;
    return {};
}

Status Aria2List::finish()
{
    if (const Status ended = endEntry(); !ended)
        return ended;
    return m_batch.flush();
}

void Aria2List::addresses(const QString &text)
{
    for (const QString &part : text.split(u'\t', Qt::SkipEmptyParts)) {
        const QString url = part.trimmed();
        if (m_open->urls.size() < maxUrls && checkFileUrl(url, {}) && !m_open->urls.contains(url))
            m_open->urls.append(url);
    }
}

void Aria2List::option(const QString &text)
{
    auto [name, value] = splitOption(text);
    if (name == u"out")
        m_open->out = std::move(value);
    else if (name == u"dir")
        m_open->dir = std::move(value);
    else if (name == u"checksum")
        m_open->checksum = std::move(value);
}

Status Aria2List::endEntry()
{
    if (!m_open)
        return {};
    Aria2Entry open = std::move(*m_open);
    m_open.reset();
    const QString where = QStringLiteral("line %1").arg(open.number);
    if (!open.refusal.isEmpty())
        return m_batch.reject(where, open.refusal);
    if (open.urls.isEmpty())
        return m_batch.reject(where, QStringLiteral("no http or https address of the file is stated"));

    ManifestEntry entry;
    entry.path = open.out.isEmpty() ? safeName(lastSegment(QUrl(open.urls.constFirst()))) : open.out;
    if (!open.dir.isEmpty() && open.dir != u".")
        entry.path.prepend(open.dir + u'/');
    while (entry.path.startsWith(u"./"))
        entry.path.remove(0, 2);
    if (const auto safe = SafePath::parse(entry.path); !safe)
        return m_batch.reject(entry.path, safe.error());
    if (const Status checksum = readChecksum(open.checksum, entry); !checksum)
        return m_batch.reject(entry.path, checksum.error());
    entry.urls = std::move(open.urls);
    return m_batch.add(std::move(entry));
}

bool beginsAsAria2List(QByteArrayView head)
{
    bool typical = false;
    bool foreign = false;
    bool any = false;
    eachHeadLine(head, [&](QByteArrayView bytes) {
        if (isPassedOver(bytes))
            return true;
        const QString text = QString::fromUtf8(bytes);
        if (isBlank(bytes.front())) {
            const bool isOption = any && !splitOption(text).first.isEmpty();
            typical = typical || isOption;
            foreign = foreign || !isOption;
        } else {
            const QStringList parts = text.split(u'\t', Qt::SkipEmptyParts);
            foreign = foreign || !std::all_of(parts.begin(), parts.end(), isAddress);
            typical = typical || parts.size() > 1;
            any = true;
        }
        return !foreign;
    });
    return typical && !foreign;
}

} // namespace heirloom
