// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpFetcher.h"
#include "support/http/FaultServer.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace heirloom;
using namespace heirloom::test;

namespace {

using End = FaultReply::End;

HttpRequest requestFor(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

Result<QByteArray> readAll(HttpStream &stream)
{
    QByteArray all;
    std::vector<char> buffer(64 << 10);
    for (;;) {
        const Result<qint64> count = stream.read(buffer);
        if (!count)
            return fail(count.error());
        if (*count == 0)
            return all;
        all.append(buffer.data(), *count);
    }
}

} // namespace

/// Blocking reads over the fetcher's own thread.
class TestHttpFetcher : public QObject
{
    Q_OBJECT

private slots:
    void readsMoreThanItBuffers();
    void retriesBeforeTheFirstByte();
    void n01_retryAfter_data();
    void n01_retryAfter();
    void n01_nobodyWaitsForDays_data();
    void n01_nobodyWaitsForDays();
    void givesUpOnLastingErrors();
    void reportsABodyCutLater();
    void stopEndsOpen();
    void stopEndsRead();
    void destructorEndsWaitingCalls();
    void streamOutlivesTheFetcher();
    void slowReaderHoldsTheServer();
    void manyThreadsAtOnce();

private:
    SystemClock m_clock;
    RetryPolicy m_policy{5, 10};
};

void TestHttpFetcher::readsMoreThanItBuffers()
{
    const QByteArray body = QByteArray("0123456789abcdef").repeated(400'000);
    FaultServer server;
    server.on("/", [&](const FaultRequest &) { return FaultServer::reply("200 OK", body, "ETag: \"a\"\r\n"); });
    QtHttpFetcher fetcher(m_clock, m_policy);
    const auto stream = fetcher.open(requestFor(server.url("/")), {});
    QVERIFY(stream);
    QCOMPARE((*stream)->response().strongValidator(), QByteArray("\"a\""));
    const auto all = readAll(**stream);
    QVERIFY(all);
    QVERIFY(*all == body);
}

void TestHttpFetcher::retriesBeforeTheFirstByte()
{
    FaultServer server;
    server.on("/", [](const FaultRequest &request) {
        switch (request.ordinal) {
        case 1:
            return FaultServer::reply("503 Busy", "<html>", "Retry-After: 0\r\n");
        case 2:
            return FaultReply{{}, {}, End::Reset};
        case 3:
            return FaultReply{"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n", {}, End::Close};
        default:
            return FaultServer::reply("200 OK", "good");
        }
    });
    QtHttpFetcher fetcher(m_clock, m_policy);
    const auto stream = fetcher.open(requestFor(server.url("/")), {});
    QVERIFY(stream);
    QCOMPARE(*readAll(**stream), QByteArray("good"));
    QVERIFY(server.requests().size() >= 4);
}

void TestHttpFetcher::n01_retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("waits");
    QTest::newRow("0") << QByteArray("0") << false;
    QTest::newRow("past date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << false;
    QTest::newRow("garbage") << QByteArray("soon") << false;
    QTest::newRow("an hour") << QByteArray("3600") << true;
}

void TestHttpFetcher::n01_retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, waits);
    FaultServer server;
    server.on("/", [=](const FaultRequest &request) {
        return request.ordinal == 1 ? FaultServer::reply("503 Busy", "<html>", "Retry-After: " + value + "\r\n")
                                    : FaultServer::reply("200 OK", "good");
    });
    QtHttpFetcher fetcher(m_clock, m_policy);
    std::stop_source stop;
    std::optional<Result<QByteArray>> got;
    std::jthread reader([&] {
        const auto stream = fetcher.open(requestFor(server.url("/")), stop.get_token());
        got = stream ? readAll(**stream) : Result<QByteArray>(fail(stream.error()));
    });
    QTRY_VERIFY(server.requests().size() >= 1);
    if (waits)
        stop.request_stop();
    reader.join();
    QCOMPARE(*got ? **got : errorCodeName(got->error().code).toLatin1(), waits ? "cancelled" : "good");
    QCOMPARE(server.requests().size(), waits ? 1 : 2);
}

void TestHttpFetcher::n01_nobodyWaitsForDays_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("10^9") << QByteArray("1000000000");
    QTest::newRow("more than an hour") << QByteArray("3601");
    QTest::newRow("a date far ahead") << QByteArray("Sat, 06 Nov 2094 08:49:37 GMT");
}

void TestHttpFetcher::n01_nobodyWaitsForDays()
{
    QFETCH(QByteArray, value);
    FaultServer server;
    server.on("/", [=](const FaultRequest &) {
        return FaultServer::reply("503 Busy", "<html>", "Retry-After: " + value + "\r\n");
    });
    QtHttpFetcher fetcher(m_clock, m_policy);
    const auto stream = fetcher.open(requestFor(server.url("/")), {});
    QVERIFY(!stream);
    QCOMPARE(stream.error().httpStatus, 503);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpFetcher::givesUpOnLastingErrors()
{
    FaultServer server;
    QtHttpFetcher fetcher(m_clock, m_policy);
    const auto missing = fetcher.open(requestFor(server.url("/none")), {});
    QVERIFY(!missing);
    QCOMPARE(missing.error().httpStatus, 404);
    QCOMPARE(server.requests("/none").size(), 1);

    server.on("/busy", [](const FaultRequest &) { return FaultServer::reply("503 Busy"); });
    const auto busy = fetcher.open(requestFor(server.url("/busy")), {});
    QVERIFY(!busy);
    QCOMPARE(server.requests("/busy").size(), 5);
}

void TestHttpFetcher::reportsABodyCutLater()
{
    FaultServer server;
    server.on("/", [](const FaultRequest &) {
        return FaultReply{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n", "12345", End::Close};
    });
    QtHttpFetcher fetcher(m_clock, m_policy);
    const auto stream = fetcher.open(requestFor(server.url("/")), {});
    QVERIFY(stream);
    const auto all = readAll(**stream);
    QVERIFY(!all);
    QCOMPARE(all.error().code, ErrorCode::Network);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpFetcher::stopEndsOpen()
{
    FaultServer server;
    server.on("/", [](const FaultRequest &) { return FaultReply{{}, "HTTP", End::Stall}; });
    QtHttpFetcher fetcher(m_clock, m_policy);
    std::stop_source stop;
    std::atomic<bool> cancelled = false;
    std::jthread reader([&] {
        const auto stream = fetcher.open(requestFor(server.url("/")), stop.get_token());
        cancelled = !stream && stream.error().code == ErrorCode::Cancelled;
    });
    QTRY_COMPARE(server.requests().size(), 1);
    stop.request_stop();
    reader.join();
    QVERIFY(cancelled);
}

void TestHttpFetcher::stopEndsRead()
{
    FaultServer server;
    server.on("/", [](const FaultRequest &) {
        return FaultReply{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n", "1", End::Stall};
    });
    QtHttpFetcher fetcher(m_clock, m_policy);
    std::stop_source stop;
    const auto stream = fetcher.open(requestFor(server.url("/")), stop.get_token());
    QVERIFY(stream);
    std::jthread stopper([&] { stop.request_stop(); });
    const auto all = readAll(**stream);
    QVERIFY(!all);
    QCOMPARE(all.error().code, ErrorCode::Cancelled);
}

void TestHttpFetcher::destructorEndsWaitingCalls()
{
    FaultServer server;
    server.on("/", [](const FaultRequest &) {
        return FaultReply{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n", "1", End::Stall};
    });
    auto fetcher = std::make_unique<QtHttpFetcher>(m_clock, m_policy);
    auto stream = fetcher->open(requestFor(server.url("/")), {});
    QVERIFY(stream);
    std::jthread closer([&] { fetcher.reset(); });
    const auto all = readAll(**stream);
    QVERIFY(!all);
    QCOMPARE(all.error().code, ErrorCode::Cancelled);
}

void TestHttpFetcher::streamOutlivesTheFetcher()
{
    FaultServer server;
    server.on("/", [](const FaultRequest &) { return FaultServer::reply("200 OK", "all of it"); });
    auto fetcher = std::make_unique<QtHttpFetcher>(m_clock, m_policy);
    auto stream = fetcher->open(requestFor(server.url("/")), {});
    QVERIFY(stream);
    fetcher.reset();
    char byte = 0;
    QCOMPARE(*(*stream)->read(std::span(&byte, 1)), 1);
    QCOMPARE(byte, 'a');
    stream->reset();
}

void TestHttpFetcher::slowReaderHoldsTheServer()
{
    FaultServer server;
    server.on("/", [](const FaultRequest &) {
        return FaultReply{"HTTP/1.1 200 OK\r\nServer: x\r\n", QByteArray(1 << 20, 'x'), End::Endless};
    });
    QtHttpFetcher fetcher(m_clock, m_policy);
    const auto stream = fetcher.open(requestFor(server.url("/")), {});
    QVERIFY(stream);
    std::vector<char> buffer(16 << 10);
    for (qint64 read = 0; read < 64 << 20;) {
        const auto count = (*stream)->read(buffer);
        QVERIFY(count && *count > 0);
        read += *count;
    }
}

void TestHttpFetcher::manyThreadsAtOnce()
{
    const QByteArray body(300'000, 'x');
    FaultServer server;
    server.on("/", [&](const FaultRequest &) { return FaultServer::reply("200 OK", body); });
    QtHttpFetcher fetcher(m_clock, m_policy);
    std::atomic<int> good = 0;
    {
        std::vector<std::jthread> readers;
        for (int i = 0; i < 16; ++i) {
            readers.emplace_back([&] {
                const auto stream = fetcher.open(requestFor(server.url("/")), {});
                if (stream && *readAll(**stream) == body)
                    ++good;
            });
        }
    }
    QCOMPARE(good.load(), 16);
}

QTEST_GUILESS_MAIN(TestHttpFetcher)
#include "tst_httpfetcher.moc"
