// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ResumeRules.h"

#include <QTest>

using namespace heirloom;

/// RFC 9110 as a table.
class TestResumeRules : public QObject
{
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
};

void TestResumeRules::verdicts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *title, int status, const QByteArray &range, const QByteArray &length,
                        const QByteArray &tag, qint64 offset, qint64 size, const char *verdict) {
        QTest::newRow(title) << status << range << length << tag << offset << size << QString::fromLatin1(verdict);
    };
    const QByteArray a = "\"a\"";
    row("fresh", 200, {}, "10", a, 0, 10, "append 10");
    row("fresh, unknown size", 200, {}, "10", a, 0, -1, "append 10");
    row("fresh, nothing known", 200, {}, {}, a, 0, -1, "append -1");
    row("error page with 200", 200, {}, "7", a, 0, 10, "corrupt");
    row("range ignored", 200, {}, "10", a, 4, 10, "overwrite 10");
    row("range ignored, other size", 200, {}, "11", a, 4, 10, "corrupt");
    row("continues", 206, "bytes 4-9/10", "6", a, 4, 10, "append 10");
    row("less than asked", 206, "bytes 4-5/10", "2", a, 4, 10, "append 10");
    row("total not said", 206, "bytes 4-9/*", "6", a, 4, 10, "append 10");
    row("no validator in the answer", 206, "bytes 4-9/10", "6", {}, 4, 10, "append 10");
    row("If-Range ignored, tag changed", 206, "bytes 4-9/10", "6", "\"b\"", 4, 10, "ask anew");
    row("wrong first byte", 206, "bytes 3-9/10", "7", a, 4, 10, "corrupt");
    row("wrong total", 206, "bytes 4-10/11", "7", a, 4, 10, "corrupt");
    row("length and range differ", 206, "bytes 4-9/10", "5", a, 4, 10, "corrupt");
    row("no range said", 206, {}, "6", a, 4, 10, "corrupt");
    row("turned round", 206, "bytes 9-4/10", "6", a, 4, 10, "corrupt");
    row("unasked part", 206, "bytes 4-9/10", "6", a, 0, 10, "corrupt");
    row("unasked whole part", 206, "bytes 0-9/10", "10", a, 0, 10, "append 10");
    row("nothing left", 416, "bytes */10", "0", {}, 10, 10, "complete 10");
    row("nothing left, size unknown", 416, "bytes */10", "0", {}, 10, -1, "complete 10");
    row("shorter now", 416, "bytes */8", "0", {}, 10, -1, "ask anew");
    row("416 without a word", 416, {}, "0", {}, 10, 10, "ask anew");
    row("304 unasked", 304, {}, {}, a, 0, 10, "corrupt");
}

void TestResumeRules::verdicts()
{
    QFETCH(int, status);
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, length);
    QFETCH(QByteArray, tag);
    QFETCH(qint64, offset);
    QFETCH(qint64, size);
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Range", range}, {"Content-Length", length}, {"ETag", tag}};
    const auto verdict = judgeResponse(response, {offset, offset > 0 ? QByteArray("\"a\"") : QByteArray(), size});
    QString got = verdict ? QString() : errorCodeName(verdict.error().code);
    if (verdict) {
        const char *const names[] = {"append %1", "overwrite %1", "ask anew", "complete %1"};
        got = QString::fromLatin1(names[int(verdict->action)]);
        if (got.contains(u'%'))
            got = got.arg(verdict->total);
    }
    QTEST(got, "verdict");
}

QTEST_GUILESS_MAIN(TestResumeRules)
#include "tst_resumerules.moc"
