// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/Hashing.h"
#include "support/HeldClock.h"
#include "support/http/NginxServer.h"
#include "transfer/Bench.h"
#include "transfer/hosts/HostBuckets.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

HostLimits limits(const char *text)
{
    return HostLimits::parse(QString::fromLatin1(text)).value_or(HostLimits());
}

/// Bytes that arrive within so many seconds by connections that wait as they are told.
qint64 arrived(HeldClock &clock, RateLimiter &all, RateLimiter &host, qint64 piece, int connections, qint64 seconds)
{
    std::vector<qint64> readsAgainMs(size_t(connections), clock.bootMs());
    qint64 sum = 0;
    const auto pay = [&](qint64 bytes) { return std::max(all.spend(bytes), host.spend(bytes)); };
    for (const qint64 end = clock.bootMs() + seconds * 1000; clock.bootMs() < end; clock.advance(1)) {
        for (qint64 &again : readsAgainMs) {
            while (again <= clock.bootMs() && pay(0) == 0) {
                sum += piece;
                if (const qint64 wait = pay(piece); wait > 0)
                    again = clock.bootMs() + wait;
            }
        }
    }
    return sum;
}

} // namespace

class TestHostLimits : public QObject
{
    Q_OBJECT
private slots:
    void grammar_data();
    void grammar();
    void wrongText_data();
    void wrongText();
    void rateIsKeptTo5Percent_data();
    void rateIsKeptTo5Percent();
    void bucketsAreOfHosts();
    void limitsOfOthersDoNotCount();
};

void TestHostLimits::grammar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<qint64>("rate");
    const auto row = [](const char *text, const char *url, qint64 rate) {
        QTest::addRow("%s for %s", text, url) << QString::fromLatin1(text) << QString::fromLatin1(url) << rate;
    };
    row("", "http://example.org/", 0);
    row(" ; ;", "http://example.org/", 0);
    row("example.org=500k", "http://example.org/", 500'000);
    row("example.org=500k", "https://EXAMPLE.org:8443/x", 500'000);
    row("example.org=500k", "http://www.example.org/", 0);
    row("example.org=500k; *.mirror.net=2M", "http://a.b.mirror.net/", 2'000'000);
    row("*.mirror.net=2M", "http://mirror.net/", 0);
    row("*.mirror.net=2M", "http://notmirror.net/", 0);
    row("*.net=1;*.mirror.net=2;a.mirror.net=3", "http://a.mirror.net/", 3);
    row("*.net=1;*.mirror.net=2;a.mirror.net=3", "http://b.mirror.net/", 2);
    row("*.net=1;*.mirror.net=2;a.mirror.net=3", "http://x.net/", 1);
    row("*.net=1k;fast.net=0", "http://fast.net/", 0);
    row(" Example.ORG = 7 ", "http://example.org/", 7);
    row("127.0.0.1=1G", "http://127.0.0.1:8080/", 1'000'000'000);
    row("[::1]=1m", "http://[::1]:80/", 1'000'000);
}

void TestHostLimits::grammar()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto parsed = HostLimits::parse(text);
    QVERIFY2(parsed.has_value(), qPrintable(parsed ? QString() : parsed.error().context));
    QTEST(parsed->rateOf(QUrl(url)), "rate");
}

void TestHostLimits::wrongText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"example.org", "example.org=", "=5", "example.org=5x", "example.org=-5", "example.org=1.5M",
          "example.org=5 k", "example.org:80=5", "http://example.org=5", "*=5", "*.=5", "a*b=5", "a b=5", "a=1;a=2",
          "a=1;;b", "a=9999999999999999", "a=999999999999999G", "a=1=2"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestHostLimits::wrongText()
{
    QFETCH(QString, text);
    const auto parsed = HostLimits::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Invalid);
    QVERIFY(!parsed.error().hint.isEmpty());
}

void TestHostLimits::rateIsKeptTo5Percent_data()
{
    QTest::addColumn<qint64>("piece");
    QTest::addColumn<int>("connections");
    QTest::addColumn<qint64>("all");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("one connection") << qint64(16'384) << 1 << qint64(0) << qint64(500'000);
    QTest::newRow("many") << qint64(4096) << 12 << qint64(0) << qint64(500'000);
    QTest::newRow("less for all") << qint64(4096) << 4 << qint64(200'000) << qint64(200'000);
    QTest::newRow("more for all") << qint64(16'384) << 4 << qint64(2'000'000) << qint64(500'000);
}

void TestHostLimits::rateIsKeptTo5Percent()
{
    QFETCH(qint64, piece);
    QFETCH(int, connections);
    QFETCH(qint64, all);
    QFETCH(qint64, expected);
    HeldClock clock;
    RateLimiter limiter(clock);
    limiter.setRate(all);
    HostBuckets buckets(clock);
    buckets.setLimits(limits("example.org=500k"));
    const auto bucket = buckets.bucketFor(QUrl(QStringLiteral("http://example.org/")));
    constexpr qint64 seconds = 10;
    const qint64 sum = arrived(clock, limiter, *bucket, piece, connections, seconds);
    QVERIFY2(qAbs(sum - expected * seconds) <= expected * seconds / 20,
             qPrintable(QString::number(double(sum) / double(expected * seconds))));
}

void TestHostLimits::bucketsAreOfHosts()
{
    HeldClock clock;
    HostBuckets buckets(clock);
    const QUrl one(QStringLiteral("http://one.mirror.net/"));
    const auto bucket = buckets.bucketFor(one);
    QCOMPARE(bucket->rate(), 0);
    buckets.setLimits(limits("*.mirror.net=1k"));
    QCOMPARE(bucket->rate(), 1000); // those in use follow
    QCOMPARE(buckets.bucketFor(QUrl(QStringLiteral("https://ONE.mirror.net:8443/x"))), bucket);
    const auto other = buckets.bucketFor(QUrl(QStringLiteral("http://two.mirror.net/")));
    QVERIFY(other != bucket);
    QCOMPARE(other->rate(), 1000);
    QCOMPARE(bucket->spend(5000), 5000);
    QCOMPARE(other->spend(0), 0);
    buckets.setLimits({});
    QCOMPARE(bucket->spend(1LL << 40), 0);
}

/// Two real servers, one of which is limited; and the limit is lifted under way.
void TestHostLimits::limitsOfOthersDoNotCount()
{
    QTemporaryDir root;
    const QByteArray body = pattern(4 << 20);
    QFile file(root.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(body), body.size());
    file.close();
    NginxServer nginx(root.path());
    QVERIFY(nginx.start());
    QUrl byName = nginx.url(QStringLiteral("/file"));
    byName.setHost(QStringLiteral("localhost"));
    Bench bench;
    SystemClock clock;
    TransferOptions options = quickOptions();
    options.hostLimits = limits("127.0.0.1=100k");
    TransferEngine engine(bench, clock, options);
    const auto sha = hashBytes(body);
    engine.submit({bench.job(QStringLiteral("limited"), {nginx.url(QStringLiteral("/file"))}, body.size(), sha),
                   bench.job(QStringLiteral("free"), {byName}, body.size(), sha)});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    QCOMPARE(bench.result().job.stagedName, QStringLiteral("free"));
    QVERIFY(bench.result().status.has_value());
    engine.setHostLimits({});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 2, 20'000);
    QVERIFY(bench.results().last().status.has_value());
}

QTEST_GUILESS_MAIN(TestHostLimits)
#include "tst_hostlimits.moc"
