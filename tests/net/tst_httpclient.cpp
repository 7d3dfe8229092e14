// SPDX-License-Identifier: GPL-3.0-or-later
#include "Collector.h"
#include "net/QtHttpClient.h"
#include "support/http/FaultServer.h"
#include "support/http/NginxServer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr int largeBytes = 64 << 20;

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 2654435761u) >> 13);
    return bytes;
}

} // namespace

/// The contract of HttpClient, proved on QtHttpClient against a real server and a scripted one.
class TestHttpClient : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fetchesSmallAndLarge();
    void sendsOwnAgentAndIdentity();
    void rangeAndConditionsAreSent();
    void pausedRequestStopsReading();
    void handlerStopsFromResponse();
    void handlerStopsFromData();
    void destroyingTheTransferSilencesIt();
    void transferMayGoInsideCallbacks();
    void clientMayGoBeforeTransfer();
    void redirectMayHaveABody();
    void errorStatusKeepsItsHeaders();
    void notModifiedIsAResponse();
    void localFilesOnlyWhenAllowed();
    void credentialsInUrlBecomeAHeader();
    void t13_credentialsStayAtTheirOrigin();
    void t13_credentialsAreNotRestored();
    void waitingInTheQueueIsNoTimeout();
    void connectionsAreReusedAfterErrors();
    void manySmallFiles();

private:
    QTemporaryDir m_root;
    NginxServer m_nginx{m_root.path()};
    QByteArray m_large;
};

void TestHttpClient::initTestCase()
{
    m_large = pattern(largeBytes);
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(m_root.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    write(QStringLiteral("small"), "hello");
    write(QStringLiteral("empty"), {});
    write(QStringLiteral("8k"), m_large.left(8192));
    write(QStringLiteral("large"), m_large);
    QVERIFY(m_nginx.start());
}

void TestHttpClient::fetchesSmallAndLarge()
{
    QtHttpClient client;
    Collector small, empty, large;
    const auto a = client.get(requestFor(m_nginx.url(QStringLiteral("/small"))), small);
    const auto b = client.get(requestFor(m_nginx.url(QStringLiteral("/empty"))), empty);
    const auto c = client.get(requestFor(m_nginx.url(QStringLiteral("/large"))), large);
    QCOMPARE(small.ends + empty.ends + large.ends, 0);
    QTRY_VERIFY_WITH_TIMEOUT(small.ends && empty.ends && large.ends, 20'000);
    QVERIFY(small.status && empty.status && large.status);
    QCOMPARE(small.body, QByteArray("hello"));
    QCOMPARE(small.head.status, 200);
    QCOMPARE(small.head.contentLength(), 5);
    QVERIFY(!small.head.strongValidator().isEmpty());
    QCOMPARE(empty.responses, 1);
    QVERIFY(empty.body.isEmpty());
    QVERIFY(large.body == m_large);
}

void TestHttpClient::sendsOwnAgentAndIdentity()
{
    FaultServer server;
    server.on("/", [](const FaultRequest &) { return FaultServer::reply("200 OK", "x"); });
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(server.url("/"));
    request.headers.emplaceBack("Accept-Encoding", "gzip");
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    const FaultRequest seen = server.requests().first();
    QCOMPARE(seen.header("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(seen.header("User-Agent").startsWith("Heirloom/"));
    QVERIFY(seen.header("Cookie").isEmpty());
}

void TestHttpClient::rangeAndConditionsAreSent()
{
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(m_nginx.url(QStringLiteral("/small")));
    request.headers.emplaceBack("Range", "bytes=2-");
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(got.head.status, 206);
    QCOMPARE(got.head.contentRange()->first, 2);
    QCOMPARE(got.body, QByteArray("llo"));

    Collector changed;
    request.headers.emplaceBack("If-Range", "\"other\"");
    const auto again = client.get(request, changed);
    QTRY_COMPARE(changed.ends, 1);
    QCOMPARE(changed.head.status, 200);
    QCOMPARE(changed.body, QByteArray("hello"));
}

void TestHttpClient::pausedRequestStopsReading()
{
    // The server never stops by itself, so only back-pressure can hold the count down.
    FaultServer server;
    qint64 offered = 0;
    server.on("/", [&](const FaultRequest &) {
        return FaultReply{"HTTP/1.1 200 OK\r\nServer: x\r\n", QByteArray(1 << 20, 'x'), FaultReply::End::Endless};
    });
    struct Pausing : Collector
    {
        bool data(QByteArrayView bytes) override
        {
            Collector::data(bytes);
            transfer->setPaused(true);
            paused = true;
            return true;
        }
        std::unique_ptr<HttpTransfer> transfer;
        bool paused = false;
    } got;
    got.keepBody = false;
    QtHttpClient client;
    HttpRequest request = requestFor(server.url("/"));
    request.inactivityTimeoutMs = 300;
    got.transfer = client.get(request, got);
    for (int round = 1; round <= 50; ++round) {
        QTRY_VERIFY(got.paused);
        offered = got.received;
        QCoreApplication::processEvents();
        QCOMPARE(got.received, offered);
        got.paused = false;
        got.transfer->setPaused(false);
    }
    QVERIFY(got.received <= 51 * (256 << 10));
    QCOMPARE(got.ends, 0);
}

void TestHttpClient::handlerStopsFromResponse()
{
    QtHttpClient client;
    Collector got;
    got.acceptResponse = false;
    const auto transfer = client.get(requestFor(m_nginx.url(QStringLiteral("/large"))), got);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(got.code(), ErrorCode::Cancelled);
    QCOMPARE(got.received, 0);
}

void TestHttpClient::handlerStopsFromData()
{
    QtHttpClient client;
    Collector got;
    got.stopAfter = 1000;
    const auto transfer = client.get(requestFor(m_nginx.url(QStringLiteral("/large"))), got);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(got.code(), ErrorCode::Cancelled);
    QVERIFY(got.received < 1 << 20);
}

void TestHttpClient::destroyingTheTransferSilencesIt()
{
    QtHttpClient client;
    Collector dropped, other;
    auto transfer = client.get(requestFor(m_nginx.url(QStringLiteral("/large"))), dropped);
    QTRY_VERIFY(dropped.received > 0);
    const qint64 before = dropped.received;
    transfer.reset();
    const auto next = client.get(requestFor(m_nginx.url(QStringLiteral("/large"))), other);
    QTRY_COMPARE_WITH_TIMEOUT(other.ends, 1, 20'000);
    QCOMPARE(dropped.received, before);
    QCOMPARE(dropped.ends, 0);
}

void TestHttpClient::transferMayGoInsideCallbacks()
{
    struct Suicidal : Collector
    {
        bool response(const HttpResponse &got) override
        {
            Collector::response(got);
            if (when == 0)
                transfer.reset();
            return true;
        }
        bool data(QByteArrayView bytes) override
        {
            Collector::data(bytes);
            if (when == 1)
                transfer.reset();
            return true;
        }
        void finished(const Status &got) override
        {
            Collector::finished(got);
            transfer.reset();
        }
        int when = 0;
        std::unique_ptr<HttpTransfer> transfer;
    };
    QtHttpClient client;
    Suicidal all[3];
    for (int when = 0; when < 3; ++when) {
        all[when].when = when;
        all[when].transfer = client.get(requestFor(m_nginx.url(QStringLiteral("/small"))), all[when]);
    }
    QTRY_COMPARE(all[2].ends, 1);
    QTRY_VERIFY(!all[0].transfer && !all[1].transfer && !all[2].transfer);
    QCOMPARE(all[0].ends + all[1].ends, 0);
}

void TestHttpClient::clientMayGoBeforeTransfer()
{
    Collector got;
    std::unique_ptr<HttpTransfer> transfer;
    {
        QtHttpClient client;
        transfer = client.get(requestFor(m_nginx.url(QStringLiteral("/large"))), got);
        QTRY_VERIFY(got.received > 0);
    }
    transfer->setPaused(true);
    transfer.reset();
    QCOMPARE(got.ends, 0);
}

void TestHttpClient::redirectMayHaveABody()
{
    FaultServer server;
    server.on("/a", [](const FaultRequest &) {
        return FaultServer::reply("302 Found", "<html>It is over there.</html>", "Location: /b\r\n");
    });
    server.on("/b", [](const FaultRequest &) { return FaultServer::reply("200 OK", "hello"); });
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(server.url("/a"));
    request.maxBodyBytes = 5;
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    QVERIFY2(got.status, qPrintable(got.status ? QString() : got.status.error().context));
    QCOMPARE(got.body, QByteArray("hello"));
}

void TestHttpClient::errorStatusKeepsItsHeaders()
{
    FaultServer server;
    server.on("/", [](const FaultRequest &) { return FaultServer::reply("503 Busy", "<html>", "Retry-After: 7\r\n"); });
    QtHttpClient client;
    Collector got;
    const auto transfer = client.get(requestFor(server.url("/")), got);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(got.code(), ErrorCode::Http);
    QCOMPARE(got.status.error().httpStatus, 503);
    QVERIFY(got.status.error().isRetryable());
    QCOMPARE(got.head.retryAfterMs(0), 7000);
    QCOMPARE(got.received, 0);
}

void TestHttpClient::notModifiedIsAResponse()
{
    QtHttpClient client;
    Collector first, second;
    HttpRequest request = requestFor(m_nginx.url(QStringLiteral("/small")));
    const auto a = client.get(request, first);
    QTRY_COMPARE(first.ends, 1);
    request.headers.emplaceBack("If-None-Match", first.head.strongValidator());
    const auto b = client.get(request, second);
    QTRY_COMPARE(second.ends, 1);
    QVERIFY(second.status);
    QCOMPARE(second.head.status, 304);
    QCOMPARE(second.received, 0);
}

void TestHttpClient::localFilesOnlyWhenAllowed()
{
    QtHttpClient client;
    HttpRequest request = requestFor(QUrl::fromLocalFile(m_root.filePath(QStringLiteral("large"))));
    Collector refused, read, missing;
    const auto a = client.get(request, refused);
    request.allowLocalFiles = true;
    const auto b = client.get(request, read);
    request.url = QUrl::fromLocalFile(m_root.filePath(QStringLiteral("nothing")));
    const auto c = client.get(request, missing);
    QTRY_VERIFY_WITH_TIMEOUT(refused.ends && read.ends && missing.ends, 20'000);
    QCOMPARE(refused.code(), ErrorCode::Denied);
    QVERIFY(read.status);
    QCOMPARE(read.head.status, 200);
    QCOMPARE(read.head.contentLength(), largeBytes);
    QVERIFY(read.body == m_large);
    QCOMPARE(missing.code(), ErrorCode::NotFound);
}

void TestHttpClient::credentialsInUrlBecomeAHeader()
{
    FaultServer server;
    server.on("/", [](const FaultRequest &) {
        return FaultServer::reply("401 No", {}, "WWW-Authenticate: Basic realm=\"x\"\r\n");
    });
    QtHttpClient client;
    Collector got;
    QUrl url = server.url("/");
    url.setUserInfo(QStringLiteral("me:secret"));
    const auto transfer = client.get(requestFor(url), got);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(server.requests().first().header("Authorization"), "Basic " + QByteArray("me:secret").toBase64());
    QCOMPARE(got.status.error().httpStatus, 401);
    QVERIFY(!got.status.error().context.contains(QStringLiteral("secret")));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::t13_credentialsStayAtTheirOrigin()
{
    FaultServer first, second;
    first.on("/same", [&](const FaultRequest &) { return FaultServer::redirect("/cross"); });
    first.on("/cross",
             [&](const FaultRequest &) { return FaultServer::redirect(second.url("/end").toEncoded(), "307 Moved"); });
    second.on("/end", [&](const FaultRequest &) { return FaultServer::reply("200 OK", "x"); });
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(first.url("/same"));
    request.headers = {{"Authorization", "Bearer t"}, {"Cookie", "c=1"}, {"X-Token", "t"}, {"Range", "bytes=0-"}};
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    QVERIFY(got.status);
    QCOMPARE(got.head.finalUrl, second.url("/end"));
    QCOMPARE(first.requests("/cross").first().header("Authorization"), QByteArray("Bearer t"));
    const FaultRequest last = second.requests().first();
    QVERIFY(last.header("Authorization").isEmpty() && last.header("Cookie").isEmpty() &&
            last.header("X-Token").isEmpty());
    QCOMPARE(last.header("Range"), QByteArray("bytes=0-"));
}

void TestHttpClient::t13_credentialsAreNotRestored()
{
    FaultServer first, second;
    first.on("/a", [&](const FaultRequest &) { return FaultServer::redirect(second.url("/b").toEncoded()); });
    second.on("/b", [&](const FaultRequest &) { return FaultServer::redirect(first.url("/c").toEncoded()); });
    first.on("/c", [&](const FaultRequest &) { return FaultServer::reply("200 OK", "x"); });
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(first.url("/a"));
    request.headers = {{"Authorization", "Bearer t"}};
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    QVERIFY(got.status);
    QVERIFY(first.requests("/c").first().header("Authorization").isEmpty());
}

void TestHttpClient::waitingInTheQueueIsNoTimeout()
{
    // Six connections per host are all Qt opens; a seventh request waits for one of them and must not be blamed for it.
    FaultServer server;
    server.on("/slow", [](const FaultRequest &) {
        return FaultReply{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n", "x", FaultReply::End::Stall};
    });
    server.on("/quick", [](const FaultRequest &) { return FaultServer::reply("200 OK", "x"); });
    QtHttpClient client;
    HttpRequest slow = requestFor(server.url("/slow"));
    slow.inactivityTimeoutMs = 1000;
    HttpRequest quick = requestFor(server.url("/quick"));
    quick.inactivityTimeoutMs = 400;
    Collector blocked[6], waiting;
    std::unique_ptr<HttpTransfer> transfers[6];
    for (int i = 0; i < 6; ++i)
        transfers[i] = client.get(slow, blocked[i]);
    const auto last = client.get(quick, waiting);
    QTRY_COMPARE(waiting.ends, 1);
    QVERIFY2(waiting.status, qPrintable(waiting.status ? QString() : waiting.status.error().context));
    QCOMPARE(blocked[0].code(), ErrorCode::Timeout);
}

void TestHttpClient::connectionsAreReusedAfterErrors()
{
    QtHttpClient client;
    for (int i = 0; i < 100; ++i) {
        Collector missing;
        const auto transfer = client.get(requestFor(m_nginx.url(QStringLiteral("/none%1").arg(i))), missing);
        QTRY_COMPARE(missing.ends, 1);
        QCOMPARE(missing.status.error().httpStatus, 404);
    }
}

void TestHttpClient::manySmallFiles()
{
    constexpr int files = 3000;
    constexpr int parallel = 12;
    QtHttpClient client;
    HttpRequest request = requestFor(m_nginx.url(QStringLiteral("/8k")));
    request.maxBodyBytes = 8192;
    struct Slot : Collector
    {
        std::unique_ptr<HttpTransfer> transfer;
        std::function<void()> next;
        void finished(const Status &got) override
        {
            Collector::finished(got);
            next();
        }
    };
    std::vector<std::unique_ptr<Slot>> running;
    int begun = 0, good = 0, ended = 0;
    for (int i = 0; i < parallel; ++i) {
        auto *slot = running.emplace_back(std::make_unique<Slot>()).get();
        slot->keepBody = false;
        slot->next = [&, slot] {
            ++ended;
            good += slot->status && slot->received == 8192;
            slot->received = 0;
            if (begun < files) {
                ++begun;
                slot->transfer = client.get(request, *slot);
            }
        };
        ++begun;
        slot->transfer = client.get(request, *slot);
    }
    QTRY_COMPARE_WITH_TIMEOUT(ended, files, 60'000);
    QCOMPARE(good, files);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
