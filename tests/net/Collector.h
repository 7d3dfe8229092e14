// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

namespace heirloom::test {

/// Keeps everything that one request brings.
struct Collector : HttpHandler
{
    bool response(const HttpResponse &got) override
    {
        head = got;
        ++responses;
        return acceptResponse;
    }
    bool data(QByteArrayView bytes) override
    {
        received += bytes.size();
        if (keepBody)
            body.append(bytes.data(), bytes.size());
        return received < stopAfter;
    }
    void finished(const Status &got) override
    {
        status = got;
        ++ends;
    }
    ErrorCode code() const { return status ? ErrorCode::Invalid : status.error().code; }

    HttpResponse head;
    QByteArray body;
    Status status;
    qint64 received = 0;
    qint64 stopAfter = std::numeric_limits<qint64>::max();
    int responses = 0;
    int ends = 0;
    bool acceptResponse = true;
    bool keepBody = true;
};

inline HttpRequest requestFor(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

} // namespace heirloom::test
