// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ContentDisposition.h"
#include "net/HttpClient.h"
#include "net/RetryPolicy.h"
#include "net/UrlRedaction.h"
#include "net/rules/RedirectRules.h"

#include <QRandomGenerator>
#include <QTest>

using namespace heirloom;

/// The pure parts of the room: text in, value out.
class TestNetText : public QObject
{
    Q_OBJECT

private slots:
    void dispositionName_data();
    void dispositionName();
    void nameFallsBackToTheUrl();
    void redaction_data();
    void redaction();
    void redactionHidesCanariesEverywhere();
    void retryDelays();
    void retryAfter_data();
    void retryAfter();
    void strongValidator_data();
    void strongValidator();
    void contentRange_data();
    void contentRange();
    void contentLength_data();
    void contentLength();
    void t12_redirectTargets_data();
    void t12_redirectTargets();
    void t13_onlyHarmlessHeadersCross();
};

namespace {

HttpResponse withHeader(const QByteArray &name, const QByteArray &value)
{
    HttpResponse response;
    response.headers.emplaceBack(name, value);
    return response;
}

} // namespace

void TestNetText::dispositionName_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const QByteArray &value, const QString &name) {
        QTest::newRow(title) << value << name;
    };
    row("none", "inline", {});
    row("empty", "", {});
    row("token", "attachment; filename=a.txt", QStringLiteral("a.txt"));
    row("quoted", "attachment; filename=\"a b.txt\"", QStringLiteral("a b.txt"));
    row("escaped quote", "attachment; filename=\"a\\\"b.txt\"", QStringLiteral("a\"b.txt"));
    row("semicolon inside", "attachment; filename=\"a;b.txt\"; x=1", QStringLiteral("a;b.txt"));
    row("token with blanks", "attachment; filename=a b c.txt; size=3", QStringLiteral("a b c.txt"));
    row("unclosed quote", "attachment; filename=\"a.txt", QStringLiteral("a.txt"));
    row("extended wins", "attachment; filename=\"b.txt\"; filename*=UTF-8''%C3%A4.txt", QStringLiteral("ä.txt"));
    row("extended first", "attachment; FILENAME*=utf-8'de'%e2%82%ac.txt; filename=b", QStringLiteral("€.txt"));
    row("latin1", "attachment; filename*=ISO-8859-1''%E4.txt", QStringLiteral("ä.txt"));
    row("unknown charset", "attachment; filename*=koi8-r''%C1.txt; filename=b.txt", QStringLiteral("b.txt"));
    row("bad utf8", "attachment; filename*=UTF-8''%FF.txt; filename=b.txt", QStringLiteral("b.txt"));
    row("raw utf8", "attachment; filename=\"ä.txt\"", QStringLiteral("ä.txt"));
    row("raw latin1", "attachment; filename=\"\xe4.txt\"", QStringLiteral("ä.txt"));
    row("percent", "attachment; filename=\"a%20b.txt\"", QStringLiteral("a b.txt"));
    row("percent that escapes nothing", "attachment; filename=\"%1 %n\"", QStringLiteral("%1 %n"));
    row("percent no utf8", "attachment; filename=\"100%FF.txt\"", QStringLiteral("100%FF.txt"));
    row("traversal", "attachment; filename=\"../../etc/passwd\"", QStringLiteral("passwd"));
    row("encoded traversal", "attachment; filename*=UTF-8''..%2F..%2Fx", QStringLiteral("x"));
    row("backslash", R"(attachment; filename="C:\\Windows\\evil.exe")", QStringLiteral("evil.exe"));
    row("first of two", "attachment; filename=a; filename=b", QStringLiteral("a"));
    row("lone equals", "attachment; =x; filename=a", QStringLiteral("a"));
}

void TestNetText::dispositionName()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, name);
    QCOMPARE(contentDispositionFileName(value), name);
}

void TestNetText::nameFallsBackToTheUrl()
{
    HttpResponse response;
    response.finalUrl = QUrl(QStringLiteral("https://cdn.test/x/b%20c.bin?sig=1"));
    const QUrl asked(QStringLiteral("https://host.test/get/a.bin"));
    QCOMPARE(proposedFileName(response, asked), QStringLiteral("b c.bin"));
    response.finalUrl = QUrl(QStringLiteral("https://cdn.test/"));
    QCOMPARE(proposedFileName(response, asked), QStringLiteral("a.bin"));
    response.finalUrl = QUrl(QStringLiteral("https://cdn.test/x/..%2F..%2Fetc%2Fpasswd"));
    QCOMPARE(proposedFileName(response, asked), QStringLiteral("passwd"));
    response.headers.emplaceBack("content-disposition", "attachment; filename=h.bin");
    QCOMPARE(proposedFileName(response, asked), QStringLiteral("h.bin"));
}

void TestNetText::redaction_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *title, const char *url, const char *shown) {
        QTest::newRow(title) << QString::fromUtf8(url) << QString::fromUtf8(shown);
    };
    row("plain", "https://host.test/a/b.bin", "https://host.test/a/b.bin");
    row("user", "https://me:pw@host.test/a", "https://host.test/a");
    row("signed", "https://s3.test/a?X-Amz-Signature=abc&X-Amz-Date=1",
        "https://s3.test/a?X-Amz-Signature=---&X-Amz-Date=---");
    row("harmless", "https://host.test/a?download=true&revision=main",
        "https://host.test/a?download=true&revision=main");
    row("bare token", "https://host.test/a?s3cr3t", "https://host.test/a?---");
    row("fragment", "https://host.test/a#access_token=1", "https://host.test/a");
    row("homograph", "https://\u0430pple.test/", "https://xn--pple-43d.test/");
    row("control characters", "https://host.test/a%0Ab", "https://host.test/a%0Ab");
    row("invalid", "http://[", "(invalid URL)");
    row("one slash", "https:/me:pw@host.test/a", "https:---");
    row("no slash", "https:me:pw@host.test/a", "https:---");
    row("backslashes", "https:\\\\me:pw@host.test\\a", "https:---");
    row("no scheme", "me:pw@host.test", "me:---");
    row("at sign in a path", "https://host.test/pkg@1.2/a", "https://host.test/pkg@1.2/a");
    row("two in one", "https://host.test/a?name=x;token=s3cr3t", "https://host.test/a?name=---");
    row("address in a value", "https://host.test/a?path=https://me:pw@x/", "https://host.test/a?path=---");
    row("escaped", "https://host.test/a?file=x%26token%3Ds3cr3t", "https://host.test/a?file=---");
    row("token before a semicolon", "https://host.test/a?s3cr3t;x=1", "https://host.test/a?---=---");
    row("path in a value", "https://host.test/a?path=b/c%20d.bin&ref=v1.0",
        "https://host.test/a?path=b/c%20d.bin&ref=v1.0");
}

void TestNetText::redaction()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    QCOMPARE(redactedUrl(QUrl(url)), shown);
}

void TestNetText::redactionHidesCanariesEverywhere()
{
    QRandomGenerator random(42);
    const QString canary = QStringLiteral("CANARY");
    const QStringList keys{QStringLiteral("token"), QStringLiteral("sig"), QStringLiteral("X-Goog-Signature"),
                           QStringLiteral("k"),     QStringLiteral("%6b"), QStringLiteral("a[b]")};
    for (int round = 0; round < 2000; ++round) {
        QString url = QStringLiteral("https://");
        if (random.bounded(2))
            url += canary + u':' + canary + u'@';
        url += QStringLiteral("host.test/p?x=1");
        for (int i = 0; i < random.bounded(4); ++i)
            url += QStringLiteral("&") + keys.at(random.bounded(int(keys.size()))) + u'=' +
                   QString::number(random.generate()) + canary;
        if (random.bounded(2))
            url += u'#' + canary;
        QVERIFY2(!redactedUrl(QUrl(url)).contains(canary), qPrintable(url));
    }
}

void TestNetText::retryDelays()
{
    RetryPolicy policy;
    Error passing;
    passing.code = ErrorCode::Network;
    QCOMPARE(policy.delayMs(1, passing, -1, 0.0), std::optional<qint64>(250));
    QCOMPARE(policy.delayMs(2, passing, -1, 0.0), std::optional<qint64>(500));
    QVERIFY(*policy.delayMs(1, passing, -1, 0.999) <= 500);
    QCOMPARE(policy.delayMs(5, passing, -1, 0.0), std::nullopt);
    policy.attempts = 1000;
    QVERIFY(*policy.delayMs(900, passing, -1, 0.999) <= 30'000);
    QCOMPARE(policy.delayMs(1, passing, 7000, 0.0), std::optional<qint64>(7000));
    QCOMPARE(policy.delayMs(1, passing, 0, 0.0), std::optional<qint64>(0));
    Error lasting;
    lasting.code = ErrorCode::Http;
    lasting.httpStatus = 404;
    QCOMPARE(policy.delayMs(1, lasting, 5, 0.0), std::nullopt);
    lasting.httpStatus = 503;
    QVERIFY(policy.delayMs(1, lasting, 5, 0.0).has_value());
    lasting.code = ErrorCode::Corrupt;
    QCOMPARE(policy.delayMs(1, lasting, -1, 0.0), std::nullopt);
}

void TestNetText::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("seconds") << QByteArray("2") << qint64(2000);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("huge") << QByteArray("1000000000") << qint64(86'400'000);
    QTest::newRow("overflow") << QByteArray("99999999999999999999") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("garbage") << QByteArray("soon") << qint64(-1);
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(7000);
    QTest::newRow("past date") << QByteArray("Sun, 06 Nov 1994 08:49:00 GMT") << qint64(0);
    QTest::newRow("far date") << QByteArray("Sun, 06 Nov 2044 08:49:37 GMT") << qint64(86'400'000);
    QTest::newRow("absent") << QByteArray() << qint64(-1);
}

void TestNetText::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, ms);
    const qint64 now = 784'111'770'000; // seven seconds before the example date of RFC 9110
    QCOMPARE(withHeader("Retry-After", value).retryAfterMs(now), ms);
}

void TestNetText::strongValidator_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("modified");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("validator");
    const QByteArray early = "Sun, 06 Nov 1994 08:49:36 GMT";
    const QByteArray late = "Sun, 06 Nov 1994 08:49:37 GMT";
    QTest::newRow("strong") << QByteArray("\"a\"") << early << late << QByteArray("\"a\"");
    QTest::newRow("weak hides the date") << QByteArray("W/\"a\"") << early << late << QByteArray();
    QTest::newRow("return within") << QByteArray("\"a\rX: b\"") << early << late << QByteArray();
    QTest::newRow("two tags") << QByteArray("\"a\" \"b\"") << early << late << QByteArray();
    QTest::newRow("unquoted") << QByteArray("a") << early << late << QByteArray();
    QTest::newRow("date") << QByteArray() << early << late << early;
    QTest::newRow("same second") << QByteArray() << late << late << QByteArray();
    QTest::newRow("no date") << QByteArray() << early << QByteArray() << QByteArray();
    QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray() << QByteArray();
}

void TestNetText::strongValidator()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, modified);
    QFETCH(QByteArray, date);
    HttpResponse response;
    response.headers = {{"etag", tag}, {"LAST-MODIFIED", modified}, {"Date", date}};
    QTEST(response.strongValidator(), "validator");
}

void TestNetText::contentRange_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("parsed");
    const auto row = [](const QByteArray &value, const char *parsed) {
        QTest::newRow(value.isEmpty() ? "(none)" : value.constData()) << value << QString::fromLatin1(parsed);
    };
    row("bytes 0-9/10", "0 9 10");
    row("bytes 5-9/*", "5 9 -1");
    row("bytes */10", "0 -1 10");
    row("BYTES 1-1/2", "1 1 2");
    row("bytes 9-5/10", "none");
    row("bytes 0-9/9", "none");
    row("bytes */*", "none");
    row("items 0-9/10", "none");
    row("bytes 0-9", "none");
    row("bytes -1-9/10", "none");
    row("bytes 0-9223372036854775807/9223372036854775808", "none");
    row("bytes 0x0-9/10", "none");
    row("", "none");
}

void TestNetText::contentRange()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, parsed);
    const auto range = withHeader("Content-Range", value).contentRange();
    QCOMPARE(range ? QStringLiteral("%1 %2 %3").arg(range->first).arg(range->last).arg(range->total)
                   : QStringLiteral("none"),
             parsed);
}

void TestNetText::contentLength_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("length");
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("blank") << QByteArray(" 12 ") << qint64(12);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("plus") << QByteArray("+1") << qint64(-1);
    QTest::newRow("2^62 - 1") << QByteArray("4611686018427387903") << qint64(4611686018427387903);
    QTest::newRow("2^62") << QByteArray("4611686018427387904") << qint64(-1);
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << qint64(-1);
    QTest::newRow("two") << QByteArray("5, 6") << qint64(-1);
    QTest::newRow("hex") << QByteArray("0x10") << qint64(-1);
}

void TestNetText::contentLength()
{
    QFETCH(QByteArray, value);
    QTEST(withHeader("Content-Length", value).contentLength(), "length");
}

void TestNetText::t12_redirectTargets_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *title, const char *from, const QByteArray &location, const char *to) {
        QTest::newRow(title) << QString::fromUtf8(from) << location << QString::fromUtf8(to);
    };
    row("absolute", "http://a.test/x", "http://b.test/y", "http://b.test/y");
    row("relative", "http://a.test/x/y", "../z?q=1", "http://a.test/z?q=1");
    row("scheme relative", "https://a.test/x", "//b.test/y", "https://b.test/y");
    row("upgrade", "http://a.test/x", "https://a.test/x", "https://a.test/x");
    row("downgrade", "https://a.test/x", "http://a.test/x", "source");
    row("file", "http://a.test/x", "file:///etc/passwd", "source");
    row("ftp", "http://a.test/x", "ftp://a.test/x", "source");
    row("data", "http://a.test/x", "data:text/plain,x", "source");
    row("javascript", "http://a.test/x", "javascript:alert(1)", "source");
    row("user information", "http://a.test/x", "http://me:pw@b.test/y", "http://b.test/y");
    row("empty", "http://a.test/x", "", "source");
    row("no host", "http://a.test/x", "http:///y", "source");
    row("port 0", "http://a.test/x", "http://b.test:0/y", "source");
    row("port 65536", "http://a.test/x", "http://b.test:65536/y", "source");
}

void TestNetText::t12_redirectTargets()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    QFETCH(QString, to);
    const auto target = redirect::target(QUrl(from), location);
    QCOMPARE(target ? target->toString() : errorCodeName(target.error().code), to);
}

void TestNetText::t13_onlyHarmlessHeadersCross()
{
    const QList<QPair<QByteArray, QByteArray>> kept = redirect::portableHeaders(
        {{"Authorization", "a"}, {"Range", "bytes=1-"}, {"Cookie", "b"}, {"X-Token", "c"}, {"IF-RANGE", "d"}});
    QCOMPARE(kept, (QList<QPair<QByteArray, QByteArray>>{{"Range", "bytes=1-"}, {"IF-RANGE", "d"}}));
    const QUrl a(QStringLiteral("http://a.test/x"));
    QVERIFY(redirect::sameOrigin(a, QUrl(QStringLiteral("http://a.test:80/y"))));
    QVERIFY(!redirect::sameOrigin(a, QUrl(QStringLiteral("http://a.test:8080/x"))));
    QVERIFY(!redirect::sameOrigin(a, QUrl(QStringLiteral("https://a.test/x"))));
    QVERIFY(!redirect::sameOrigin(a, QUrl(QStringLiteral("http://b.a.test/x"))));
}

QTEST_GUILESS_MAIN(TestNetText)
#include "tst_nettext.moc"
