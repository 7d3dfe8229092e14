// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Fuzz.h"
#include "io/SafePath.h"
#include "sources/SourceDriver.h"
#include "sources/SourceUrl.h"

namespace heirloom::fuzz {

/// A source's content as a driver sees it, read `step` bytes at a time.
class TextSource final : public SourceStream
{
public:
    TextSource(const QByteArray &text, qsizetype step, const QUrl &url)
        : m_head(text.left(4096)), m_size(text.size()), m_url(url), m_bytes(text, step)
    {
    }
    QByteArrayView head() const override { return m_head; }
    QString contentType() const override { return {}; }
    QUrl finalUrl() const override { return m_url; }
    const HttpResponse *response() const override { return nullptr; }
    qint64 size() const override { return m_size; }
    Result<qint64> read(std::span<char> buffer) override { return m_bytes(buffer); }

private:
    QByteArray m_head;
    qint64 m_size;
    QUrl m_url;
    Bytes m_bytes;
};

/// What a driver made of a text that lies at `url`.
struct Resolved
{
    Status status;
    Sink sink;
};

inline Resolved resolveText(const SourceDriver &driver, const QByteArray &text, qsizetype step, const QUrl &url)
{
    SourceRequest request;
    request.url = url;
    TextSource source(text, step, url);
    Resolved resolved;
    resolved.status = driver.resolve(request, source, resolved.sink, {});
    return resolved;
}

/// What every driver of documents promises: how the bytes arrive makes no difference, one header, safe paths, usable
/// addresses. Returns what the driver made of the whole.
inline Resolved checkDocument(const SourceDriver &driver, const QByteArray &text, const QUrl &url)
{
    Resolved whole = resolveText(driver, text, 1 << 20, url);
    const Resolved pieces = resolveText(driver, text, 5, url);
    must(whole.status.has_value() == pieces.status.has_value(), "how the bytes arrive makes no difference");
    if (!whole.status) {
        must(!whole.status.error().context.isEmpty(), "a failure says what is wrong");
        return whole;
    }
    must(whole.sink == pieces.sink, "how the bytes arrive makes no difference");
    must(whole.sink.headers.size() == 1, "a document has one header");
    must(!whole.sink.headers.front().collectionKey.isEmpty(), "a document belongs to a series");
    must(!whole.sink.headers.front().name.isEmpty(), "a document has a name");
    for (const ManifestEntry &entry : whole.sink.all) {
        must(SafePath::parse(entry.path).has_value(), "an entry has a safe path");
        for (const QString &one : entry.urls)
            must(checkFileUrl(one, {}).has_value(), "an entry's address may be used");
    }
    return whole;
}

} // namespace heirloom::fuzz
