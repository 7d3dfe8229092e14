// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of following: what is due, what is older, what goes.
#include "model/follow/QuietHours.h"
#include "model/follow/Subscription.h"
#include "model/follow/SyncReport.h"
#include "subscriptions/HostTurns.h"
#include "subscriptions/PollSchedule.h"
#include "subscriptions/Retention.h"
#include "subscriptions/RevisionOrder.h"

#include <QTest>

using namespace heirloom;

class TestSubscriptions : public QObject
{
    Q_OBJECT
private slots:
    void nextLookIsAnIntervalLaterATenthMoreOrLess();
    void failuresDoubleTheIntervalUpToADay();
    void manyThatWereDueTogetherDriftApart();
    void staleAfterThreeIntervalsAndADay();
    void quietHours_data();
    void quietHours();
    void quietHoursThatAreNone_data();
    void quietHoursThatAreNone();
    void revisionsInOrder_data();
    void revisionsInOrder();
    void revisionsWithoutOrder_data();
    void revisionsWithoutOrder();
    void retention_data();
    void retention();
    void oneLookOfEachServer();
    void durations_data();
    void durations();
    void marksComeBackFromText();
    void reportsComeBackFromJson();
};

void TestSubscriptions::nextLookIsAnIntervalLaterATenthMoreOrLess()
{
    QCOMPARE(PollSchedule::next(5'000, 3600, 0, 0.5), 5'000 + 3'600'000);
    QCOMPARE(PollSchedule::next(5'000, 3600, 0, 0.0), 5'000 + 3'240'000);
    QVERIFY(PollSchedule::next(5'000, 3600, 0, 0.999) <= 5'000 + 3'960'000);
}

void TestSubscriptions::failuresDoubleTheIntervalUpToADay()
{
    const auto after = [](qint64 every, int failures) { return PollSchedule::next(0, every, failures, 0.5) / 1000; };
    QCOMPARE(after(3600, 1), 7200);
    QCOMPARE(after(3600, 3), 8 * 3600);
    QCOMPARE(after(3600, 1000), 24 * 3600);
    QCOMPARE(after(7 * 24 * 3600, 4), 7 * 24 * 3600); // an interval longer than a day is never shortened or stretched
}

void TestSubscriptions::manyThatWereDueTogetherDriftApart()
{
    QSet<qint64> moments;
    for (int i = 0; i < 50; ++i)
        moments.insert(PollSchedule::next(0, 3600, 0, i / 50.0));
    QCOMPARE(moments.size(), 50);
}

void TestSubscriptions::staleAfterThreeIntervalsAndADay()
{
    constexpr qint64 hour = 3'600'000;
    QVERIFY(!PollSchedule::isStale(100 * hour, 77 * hour, 3600));
    QVERIFY(PollSchedule::isStale(100 * hour, 75 * hour, 3600));
    QVERIFY(!PollSchedule::isStale(100 * hour, 30 * hour, 24 * 3600));
    QVERIFY(PollSchedule::isStale(100 * hour, 27 * hour, 24 * 3600));
    QVERIFY(!PollSchedule::isStale(100 * hour, 0, 3600)); // it never answered yet
}

void TestSubscriptions::quietHours_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("end");
    QTest::newRow("none") << ""
                          << "2026-01-05T12:00:00"
                          << "2026-01-05T12:00:00";
    QTest::newRow("before") << "22:00-07:00"
                            << "2026-01-05T21:59:59"
                            << "2026-01-05T21:59:59";
    QTest::newRow("in the evening") << "22:00-07:00"
                                    << "2026-01-05T22:00:00"
                                    << "2026-01-06T07:00:00";
    QTest::newRow("in the morning") << "22:00-07:00"
                                    << "2026-01-06T06:59:00"
                                    << "2026-01-06T07:00:00";
    QTest::newRow("at the end") << "22:00-07:00"
                                << "2026-01-06T07:00:00"
                                << "2026-01-06T07:00:00";
    QTest::newRow("within a day") << "09:30-17:45"
                                  << "2026-01-06T12:00:00"
                                  << "2026-01-06T17:45:00";
    QTest::newRow("behind it") << "09:30-17:45"
                               << "2026-01-06T18:00:00"
                               << "2026-01-06T18:00:00";
}

void TestSubscriptions::quietHours()
{
    QFETCH(QString, hours);
    QFETCH(QString, at);
    QFETCH(QString, end);
    const auto quiet = QuietHours::parse(hours);
    QVERIFY(quiet.has_value());
    QCOMPARE(quiet->text(), hours);
    QCOMPARE(quiet->endAfter(QDateTime::fromString(at, Qt::ISODate)), QDateTime::fromString(end, Qt::ISODate));
}

void TestSubscriptions::quietHoursThatAreNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"22-07", "24:00-07:00", "22:60-07:00", "22:00", "22:00-07:00 and more", "night"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSubscriptions::quietHoursThatAreNone()
{
    QFETCH(QString, text);
    const auto quiet = QuietHours::parse(text);
    QVERIFY(!quiet);
    QCOMPARE(quiet.error().code, ErrorCode::Invalid);
}

void TestSubscriptions::revisionsInOrder_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    for (const auto &[older, newer] :
         {std::pair("r2", "r10"), std::pair("v1.2.3", "v1.10.0"), std::pair("1.0", "1.0.1"), std::pair("1.0rc1", "1.0"),
          std::pair("1.0-beta2", "1.0-rc1"), std::pair("1.0-rc1", "1.0-rc2"), std::pair("2024-05-01", "2024-11-30"),
          std::pair("20240501", "20241130"), std::pair("release-1.9", "release-1.10"), std::pair("V1", "v2"),
          std::pair("99999999999999999999", "100000000000000000000"), std::pair("1.07", "1.8")})
        QTest::newRow(older) << QString::fromLatin1(older) << QString::fromLatin1(newer);
}

void TestSubscriptions::revisionsInOrder()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QVERIFY(revisionOrder(older, newer).value_or(1) < 0);
    QVERIFY(revisionOrder(newer, older).value_or(-1) > 0);
    QCOMPARE(revisionOrder(newer, newer), std::optional(0));
}

void TestSubscriptions::revisionsWithoutOrder_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("commits") << QString(40, u'1') << QString(40, u'2');
    QTest::newRow("words") << "stable"
                           << "nightly";
    QTest::newRow("other words") << "v1"
                                 << "r2";
    QTest::newRow("none") << ""
                          << "r1";
    QTest::newRow("endless letters") << QString(90, u'a') << QString(90, u'b');
}

void TestSubscriptions::revisionsWithoutOrder()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!revisionOrder(one, other));
}

void TestSubscriptions::retention_data()
{
    QTest::addColumn<QString>("revisions"); // newest first: C complete, F failed, R running
    QTest::addColumn<int>("keep");
    QTest::addColumn<QString>("gone");
    QTest::newRow("all") << "CCCC" << 0 << "";
    QTest::newRow("fewer than that") << "CC" << 3 << "";
    QTest::newRow("two of four") << "CCCC" << 2 << "23";
    QTest::newRow("a failed one counts for nothing") << "FCFCC" << 2 << "4";
    QTest::newRow("a failed one behind the last kept goes") << "CCFC" << 2 << "23";
    QTest::newRow("what runs stays") << "CRC" << 1 << "2";
    QTest::newRow("only failed ones") << "FFF" << 1 << "";
}

void TestSubscriptions::retention()
{
    QFETCH(QString, revisions);
    QFETCH(int, keep);
    QFETCH(QString, gone);
    std::vector<KeptRevision> kept;
    for (const QChar &one : revisions)
        kept.push_back({qint64(kept.size()), one == u'C', one != u'R'});
    QString beyond;
    for (const qint64 id : revisionsBeyond(kept, keep))
        beyond += QString::number(id);
    QCOMPARE(beyond, gone);
}

void TestSubscriptions::oneLookOfEachServer()
{
    HostTurns turns(2);
    QVERIFY(turns.begin("a"));
    QVERIFY(!turns.begin("a"));
    QVERIFY(turns.begin("b"));
    QVERIFY(!turns.begin("c")); // two in all
    turns.end("a");
    QVERIFY(turns.begin("c"));
    turns.end("b");
    turns.end("c");
    QVERIFY(turns.isIdle());
}

void TestSubscriptions::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // 0: none
    QTest::newRow("plain") << "90" << qint64(90);
    QTest::newRow("seconds") << "1s" << qint64(1);
    QTest::newRow("minutes") << "15m" << qint64(900);
    QTest::newRow("hours") << "6h" << qint64(21'600);
    QTest::newRow("days") << "1d" << qint64(86'400);
    QTest::newRow("weeks") << "2w" << qint64(1'209'600);
    for (const char *none :
         {"", "0", "0s", "h", "-1h", "1.5h", "6 h", "6H", "1y", "99999999999999999999d", "367d", "+5"})
        QTest::newRow(none) << QString::fromLatin1(none) << qint64(0);
}

void TestSubscriptions::durations()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    QCOMPARE(durationFrom(text).value_or(0), seconds);
}

void TestSubscriptions::marksComeBackFromText()
{
    const SourceMark mark{QStringLiteral("hf:a/b"), QStringLiteral("W/\"x\""),
                          QStringLiteral("Mon"),    QStringLiteral("r1"),
                          QStringLiteral("c0ffee"), QUrl(QStringLiteral("https://a.test/m"))};
    QCOMPARE(SourceMark::fromText(mark.text()), mark);
    QVERIFY(SourceMark::fromText(QStringLiteral("{broken")).isEmpty());
    QVERIFY(SourceMark().text().isEmpty());
}

void TestSubscriptions::reportsComeBackFromJson()
{
    SyncReport report;
    SyncCounts &files = report.types[QStringLiteral("files")];
    files.added = 3;
    files.updated = 2;
    files.removed = 1;
    files.errors.push_back({QStringLiteral("a/b"), Error{ErrorCode::Http, QStringLiteral("why"), 0, 404, {}}, true});
    report.downloadedBytes = 1LL << 40;
    report.violations = QStringList{QStringLiteral("orphan")};
    const SyncReport back = SyncReport::fromJson(report.toJson());
    QCOMPARE(back.toJson(), report.toJson());
    QCOMPARE(back.total().errors.front().reason.httpStatus, 404);
    QVERIFY(back.total().errors.front().isRefused);
    QVERIFY(back.total().isChange());
}

QTEST_GUILESS_MAIN(TestSubscriptions)
#include "tst_subscriptions.moc"
