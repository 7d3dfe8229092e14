// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Manifest.h"

#include <QByteArray>
#include <QList>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

/// Every target defines it: libFuzzer calls it with inputs it invents, Replay.cpp with those of the kept corpus.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

namespace heirloom::fuzz {

/// A promise about the input. One that does not hold ends the program, which is how a fuzzer knows a finding.
inline void must(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

inline QByteArray bytesOf(const unsigned char *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// Takes an input apart, so that one text can hold several arguments.
class Lines
{
public:
    explicit Lines(QByteArray text) : m_text(std::move(text)) {}
    bool atEnd() const { return m_at >= m_text.size(); }
    /// Up to the next line feed, which is dropped; empty at the end.
    QByteArray next()
    {
        const qsizetype end = m_text.indexOf('\n', m_at);
        const QByteArray line = m_text.mid(m_at, end < 0 ? -1 : end - m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
        return line;
    }
    QByteArray rest() const { return m_text.mid(m_at); }
    /// "Name: value" up to an empty line.
    QList<QPair<QByteArray, QByteArray>> headers()
    {
        QList<QPair<QByteArray, QByteArray>> all;
        while (!atEnd()) {
            const QByteArray line = next();
            if (line.isEmpty())
                break;
            const qsizetype colon = line.indexOf(':');
            all.emplaceBack(line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed());
        }
        return all;
    }

private:
    QByteArray m_text;
    qsizetype m_at = 0;
};

/// Reads from bytes in memory, at most `step` at a time.
class Bytes
{
public:
    Bytes(QByteArray bytes, qsizetype step) : m_bytes(std::move(bytes)), m_step(step) {}
    Result<qint64> operator()(std::span<char> buffer)
    {
        const qsizetype count = std::min({m_step, qsizetype(buffer.size()), m_bytes.size() - m_at});
        std::memcpy(buffer.data(), m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qsizetype m_step;
    qsizetype m_at = 0;
};

/// Keeps what a source says, and holds it to what every driver promises of entries.
struct Sink final : ManifestSink
{
    std::vector<ManifestHeader> headers;
    std::vector<ManifestEntry> all;
    QStringList refused;

    Status header(const ManifestHeader &header) override
    {
        headers.push_back(header);
        return {};
    }
    Status entries(std::span<const ManifestEntry> batch) override
    {
        must(!batch.empty() && batch.size() <= 4096, "a batch has some thousand entries at most");
        for (const ManifestEntry &entry : batch) {
            must(entry.size >= -1, "a size is a number of bytes, or -1");
            must(entry.urls.size() <= 64, "an entry has at most 64 URLs");
        }
        all.insert(all.end(), batch.begin(), batch.end());
        return {};
    }
    Status rejected(const RejectedEntry &entry) override
    {
        must(!entry.reason.context.isEmpty(), "a refusal says why");
        refused.append(entry.path + u'\n' + entry.reason.context);
        return {};
    }
};

inline bool operator==(const Sink &a, const Sink &b)
{
    const auto samePieces = [](const std::optional<Pieces> &x, const std::optional<Pieces> &y) {
        return x.has_value() == y.has_value() &&
               (!x || (x->length == y->length && x->algorithm == y->algorithm && x->digests == y->digests));
    };
    const auto sameEntry = [&](const ManifestEntry &x, const ManifestEntry &y) {
        return x.path == y.path && x.size == y.size && x.sha256 == y.sha256 && x.digest == y.digest &&
               x.urls == y.urls && samePieces(x.pieces, y.pieces);
    };
    const auto sameHeader = [](const ManifestHeader &x, const ManifestHeader &y) {
        return x.kind == y.kind && x.name == y.name && x.revision == y.revision && x.collectionKey == y.collectionKey &&
               x.baseUrl == y.baseUrl;
    };
    return a.refused == b.refused && std::equal(a.all.begin(), a.all.end(), b.all.begin(), b.all.end(), sameEntry) &&
           std::equal(a.headers.begin(), a.headers.end(), b.headers.begin(), b.headers.end(), sameHeader);
}

} // namespace heirloom::fuzz
