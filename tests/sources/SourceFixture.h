// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Manifest.h"
#include "net/HttpFetcher.h"

#include <QHash>
#include <algorithm>
#include <cstring>
#include <vector>

namespace heirloom::test {

/// Keeps everything a driver hands over.
struct Collected final : ManifestSink
{
    std::vector<ManifestHeader> headers;
    std::vector<ManifestEntry> all;
    std::vector<RejectedEntry> refused;

    Status header(const ManifestHeader &header) override
    {
        headers.push_back(header);
        return {};
    }
    Status entries(std::span<const ManifestEntry> batch) override
    {
        all.insert(all.end(), batch.begin(), batch.end());
        return {};
    }
    Status rejected(const RejectedEntry &entry) override
    {
        refused.push_back(entry);
        return {};
    }
};

/// Reads from bytes in memory, at most `step` at a time.
class Bytes
{
public:
    explicit Bytes(QByteArray bytes, qsizetype step = 1 << 20) : m_bytes(std::move(bytes)), m_step(step) {}
    Result<qint64> operator()(std::span<char> buffer)
    {
        const qsizetype count = std::min({m_step, qsizetype(buffer.size()), m_bytes.size() - m_at});
        std::memcpy(buffer.data(), m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }
    qsizetype taken() const { return m_at; }

private:
    QByteArray m_bytes;
    qsizetype m_step;
    qsizetype m_at = 0;
};

/// Answers by URL from a script; what it does not know is a 404.
class ScriptedFetcher final : public HttpFetcher
{
public:
    struct Answer
    {
        QByteArray body;
        QList<QPair<QByteArray, QByteArray>> headers;
        QUrl finalUrl;
        int status = 200;
    };
    QHash<QUrl, Answer> answers;
    QList<HttpRequest> asked;
    qsizetype bytesRead = 0;

    Result<std::unique_ptr<HttpStream>> open(const HttpRequest &request, std::stop_token,
                                             HttpResponse *refusal = nullptr) override
    {
        asked.append(request);
        const auto answer = answers.constFind(request.url);
        if (answer == answers.constEnd())
            return fail(Error{ErrorCode::Http, QStringLiteral("GET: not found"), 0, 404, {}});
        if (answer->status >= 400) {
            if (refusal)
                *refusal = {answer->status, request.url, answer->headers};
            return fail(Error{ErrorCode::Http, QStringLiteral("GET: refused"), 0, answer->status, {}});
        }
        return std::make_unique<Stream>(*this, request.url, *answer);
    }

private:
    class Stream final : public HttpStream
    {
    public:
        Stream(ScriptedFetcher &owner, const QUrl &asked, const Answer &answer)
            : m_owner(owner), m_body(answer.body, 1000),
              m_response{answer.status, answer.finalUrl.isEmpty() ? asked : answer.finalUrl, answer.headers}
        {
        }
        const HttpResponse &response() const override { return m_response; }
        Result<qint64> read(std::span<char> buffer) override
        {
            const Result<qint64> count = m_body(buffer);
            m_owner.bytesRead += qsizetype(*count);
            return count;
        }

    private:
        ScriptedFetcher &m_owner;
        Bytes m_body;
        HttpResponse m_response;
    };
};

} // namespace heirloom::test
