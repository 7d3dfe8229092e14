// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "io/Hashing.h"
#include "support/http/FaultServer.h"
#include "support/http/NginxServer.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

/// Small files that are asked for behind others on one connection (RFC 9112, 9.3.2), and servers that cannot do that.
class TestPipelining : public QObject
{
    Q_OBJECT

private slots:
    void requestsGoBehindOthers();
    void n01_requestsBehindOthersAreForgotten();
    void n01_answersAreMixedUp();
    void n01_interimAnswersBetween();
    void n01_connectionsEndAfterAFewRequests();
    void aWrongDigestStaysOne();
    void onlyWhatCanBeTold();

private:
    static constexpr int files = 200;

    static QByteArray body(int number) { return "content of " + QByteArray::number(1000 + number); }
    static QByteArray pathOf(int number) { return "/f" + QByteArray::number(number); }
    static void serve(FaultServer &server)
    {
        for (int i = 0; i < files; ++i)
            server.on(pathOf(i), [i](const FaultRequest &) { return FaultServer::reply("200 OK", body(i)); });
    }
    std::vector<TransferJob> jobs(Bench &bench, const std::function<QUrl(int)> &url, bool hasDigests = true) const
    {
        std::vector<TransferJob> all;
        for (int i = 0; i < files; ++i) {
            const auto digest = hasDigests ? std::optional(hashBytes(body(i))) : std::nullopt;
            all.push_back(bench.job(QString::number(i), {url(i)}, body(i).size(), digest));
        }
        return all;
    }
    static std::function<QUrl(int)> at(const FaultServer &server)
    {
        return [&server](int number) { return server.url(pathOf(number)); };
    }
    void compareAll(const Bench &bench) const
    {
        QCOMPARE(bench.answers(), files);
        for (const TransferResult &result : bench.results()) {
            QVERIFY2(result.status, qPrintable(result.status ? QString() : result.status.error().context));
            QCOMPARE(bench.content(result.job.stagedName), body(result.job.stagedName.toInt()));
        }
    }
    static TransferOptions impatient()
    {
        TransferOptions options;
        options.inactivityTimeoutMs = 500;
        options.backoffMs = 10;
        return options;
    }

    SystemClock m_clock;
};

void TestPipelining::requestsGoBehindOthers()
{
    FaultServer server;
    serve(server);
    Bench bench;
    TransferEngine engine(bench, m_clock, impatient());
    engine.submit(jobs(bench, at(server)));
    QTRY_COMPARE(engine.pending(), 0);
    compareAll(bench);
    QVERIFY(server.requestsBehind() > 0);
    QCOMPARE(server.requests().size(), files);
}

void TestPipelining::n01_requestsBehindOthersAreForgotten()
{
    FaultServer server;
    serve(server);
    server.setBehind(FaultServer::Behind::Dropped);
    Bench bench;
    TransferEngine engine(bench, m_clock, impatient());
    engine.submit(jobs(bench, at(server)));
    QTRY_COMPARE_WITH_TIMEOUT(engine.pending(), 0, 60'000);
    compareAll(bench);
    // It is known now: nothing is sent behind others any more.
    const int behind = server.requestsBehind();
    QVERIFY(behind > 0);
    Bench again;
    engine.submit(jobs(again, at(server)));
    QTRY_COMPARE_WITH_TIMEOUT(engine.pending(), 0, 60'000);
    QCOMPARE(server.requestsBehind(), behind);
}

void TestPipelining::n01_answersAreMixedUp()
{
    FaultServer server;
    serve(server);
    server.setBehind(FaultServer::Behind::Swapped);
    Bench bench;
    TransferEngine engine(bench, m_clock, impatient());
    engine.submit(jobs(bench, at(server)));
    QTRY_COMPARE_WITH_TIMEOUT(engine.pending(), 0, 60'000);
    compareAll(bench);
    const int behind = server.requestsBehind();
    QVERIFY(behind > 0);
    Bench again;
    engine.submit(jobs(again, at(server)));
    QTRY_COMPARE_WITH_TIMEOUT(engine.pending(), 0, 60'000);
    for (int i = 0; i < files; ++i)
        QCOMPARE(again.content(QString::number(i)), body(i));
    QCOMPARE(server.requestsBehind(), behind);
}

/// Qt 6.4 takes an interim answer for the final one, which is refused; what then comes must go to no other request.
void TestPipelining::n01_interimAnswersBetween()
{
    constexpr int every = 20;
    FaultServer server;
    serve(server);
    for (int i = 0; i < files; i += every)
        server.on(pathOf(i), [i](const FaultRequest &) {
            FaultReply reply = FaultServer::reply("200 OK", body(i));
            reply.head.prepend("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
            return reply;
        });
    Bench bench;
    TransferEngine engine(bench, m_clock, impatient());
    engine.submit(jobs(bench, at(server)));
    QTRY_COMPARE_WITH_TIMEOUT(engine.pending(), 0, 60'000);
    for (const TransferResult &result : bench.results()) {
        const int number = result.job.stagedName.toInt();
        if (result.status)
            QCOMPARE(bench.content(result.job.stagedName), body(number));
        else
            QVERIFY2(number % every == 0, qPrintable(result.status.error().context));
    }
}

void TestPipelining::n01_connectionsEndAfterAFewRequests()
{
    QTemporaryDir root;
    for (int i = 0; i < files; ++i) {
        QFile file(root.filePath(QString::fromLatin1(pathOf(i).sliced(1))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(body(i)), body(i).size());
    }
    NginxServer::Options options;
    options.extra = QStringLiteral("keepalive_requests 3;");
    NginxServer nginx(root.path(), options);
    QVERIFY(nginx.start());
    Bench bench;
    TransferEngine engine(bench, m_clock, impatient());
    engine.submit(jobs(bench, [&](int number) { return nginx.url(QString::fromLatin1(pathOf(number))); }));
    QTRY_COMPARE_WITH_TIMEOUT(engine.pending(), 0, 60'000);
    compareAll(bench);
}

void TestPipelining::aWrongDigestStaysOne()
{
    FaultServer server;
    for (int i = 0; i < files; ++i)
        server.on(pathOf(i), [](const FaultRequest &) { return FaultServer::reply("200 OK", "content of 9999"); });
    Bench bench;
    TransferEngine engine(bench, m_clock, impatient());
    engine.submit(jobs(bench, at(server)));
    QTRY_COMPARE_WITH_TIMEOUT(engine.pending(), 0, 60'000);
    for (const TransferResult &result : bench.results())
        QVERIFY(!result.status && result.status.error().code == ErrorCode::Corrupt);
    // Those that came behind others were asked for once more, alone.
    QVERIFY(server.requests().size() <= 2 * files);
}

void TestPipelining::onlyWhatCanBeTold()
{
    FaultServer server;
    serve(server);
    Bench bench;
    TransferEngine engine(bench, m_clock, impatient());
    engine.submit(jobs(bench, at(server), false));
    QTRY_COMPARE(engine.pending(), 0);
    compareAll(bench);
    QCOMPARE(server.requestsBehind(), 0);
}

QTEST_GUILESS_MAIN(TestPipelining)
#include "tst_pipelining.moc"
