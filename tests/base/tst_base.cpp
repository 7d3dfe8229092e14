// SPDX-License-Identifier: GPL-3.0-or-later
// Values that every room uses: digests, errors, text that is safe to show.
#include "base/Digest.h"
#include "base/DisplayText.h"
#include "base/Error.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cerrno>

using namespace heirloom;

class TestBase : public QObject
{
    Q_OBJECT
private slots:
    void digestsAreReadAndWritten();
    void digestsOfOtherShapesAreNone_data();
    void digestsOfOtherShapesAreNone();
    void systemErrorsHaveTheirCategory_data();
    void systemErrorsHaveTheirCategory();
    void errorNamesComeBack();
    void whatMayBeTriedAgain_data();
    void whatMayBeTriedAgain();
    void t18_textCannotForgeTheScreen_data();
    void t18_textCannotForgeTheScreen();
    void t18_jsonSaysTheSameInPlainCharacters();
    void sizesHaveThreeDigits_data();
    void sizesHaveThreeDigits();
};

void TestBase::digestsAreReadAndWritten()
{
    const QString hex = QStringLiteral("00ff").repeated(16);
    const auto digest = Sha256::fromHex(hex);
    QVERIFY(digest);
    QCOMPARE(digest->toHex(), hex);
    QVERIFY(Sha256::fromHex(hex.toUpper()) == digest);
    QVERIFY(Sha256::fromBytes(digest->toBytes()) == digest);
    QVERIFY(*digest != Sha256());
}

void TestBase::digestsOfOtherShapesAreNone_data()
{
    QTest::addColumn<QString>("hex");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << QStringLiteral("a").repeated(63);
    QTest::newRow("long") << QStringLiteral("a").repeated(65);
    QTest::newRow("another letter") << QStringLiteral("a").repeated(63) + u'g';
    QTest::newRow("a blank") << u' ' + QStringLiteral("a").repeated(63);
    QTest::newRow("another digit") << QStringLiteral("a").repeated(63) + QChar(0xff11);
}

void TestBase::digestsOfOtherShapesAreNone()
{
    QFETCH(QString, hex);
    QVERIFY(!Sha256::fromHex(hex));
    QVERIFY(!Sha256::fromBytes(hex.toLatin1()));
}

void TestBase::systemErrorsHaveTheirCategory_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, int number, const char *name) {
        QTest::newRow(title) << number << QString::fromLatin1(name);
    };
    row("ENOSPC", ENOSPC, "no_space");
    row("EDQUOT", EDQUOT, "no_space");
    row("ENOENT", ENOENT, "not_found");
    row("EEXIST", EEXIST, "conflict");
    row("EACCES", EACCES, "denied");
    row("EROFS", EROFS, "denied");
    row("EIO", EIO, "io");
}

void TestBase::systemErrorsHaveTheirCategory()
{
    QFETCH(int, number);
    QFETCH(QString, name);
    const Error error = systemError(number, QStringLiteral("write a"));
    QCOMPARE(errorCodeName(error.code), name);
    QCOMPARE(error.sysErrno, number);
    const QString inside = error.in(QStringLiteral("store b")).context;
    QVERIFY(inside.startsWith(QStringLiteral("store b")) && inside.contains(QStringLiteral("write a")));
}

void TestBase::errorNamesComeBack()
{
    for (int code = 0; code <= int(ErrorCode::Source); ++code)
        QCOMPARE(errorCodeFromName(errorCodeName(ErrorCode(code))), ErrorCode(code));
    QCOMPARE(errorCodeFromName(QStringLiteral("nonsense")), ErrorCode::Invalid);
}

void TestBase::whatMayBeTriedAgain_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<bool>("again");
    const auto row = [](const char *title, ErrorCode code, int status, bool again) {
        QTest::newRow(title) << int(code) << status << again;
    };
    row("a broken connection", ErrorCode::Network, 0, true);
    row("silence", ErrorCode::Timeout, 0, true);
    row("too many requests", ErrorCode::Http, 429, true);
    row("unavailable", ErrorCode::Http, 503, true);
    row("not there", ErrorCode::Http, 404, false);
    row("forbidden", ErrorCode::Http, 403, false);
    row("not what was asked for", ErrorCode::Invalid, 0, false);
    row("stopped", ErrorCode::Cancelled, 0, false);
}

void TestBase::whatMayBeTriedAgain()
{
    QFETCH(int, code);
    QFETCH(int, httpStatus);
    QFETCH(bool, again);
    Error error;
    error.code = ErrorCode(code);
    error.httpStatus = httpStatus;
    QCOMPARE(error.isRetryable(), again);
}

void TestBase::t18_textCannotForgeTheScreen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *title, const QString &text) { QTest::newRow(title) << text << text; };
    same("plain", QStringLiteral("a b.bin"));
    same("accents", QString::fromUtf8("\xc3\xa9t\xc3\xa9"));
    same("beyond the first plane", QString::fromUtf8("\xf0\x9f\x97\xba"));
    QTest::newRow("escape") << QStringLiteral("\x1b[31mred") << QStringLiteral("\\u{1b}[31mred");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("a\\u{a}b");
    QTest::newRow("C1 control") << QString(QChar(0x9b)) << QStringLiteral("\\u{9b}");
    QTest::newRow("bidi override") << QStringLiteral("a") + QChar(0x202e) + QStringLiteral("gpj.exe")
                                   << QStringLiteral("a\\u{202e}gpj.exe");
    QTest::newRow("tag") << QString::fromUtf8("a\xf3\xa0\x81\x81") << QStringLiteral("a\\u{e0041}");
    QTest::newRow("zero width") << QString(QChar(0x200b)) << QStringLiteral("\\u{200b}");
}

void TestBase::t18_textCannotForgeTheScreen()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(displaySafe(text), shown);
}

void TestBase::t18_jsonSaysTheSameInPlainCharacters()
{
    const QString text =
        QString::fromUtf8("\xc3\xa9 \x7f \xc2\x9b \xe2\x80\xa8 \xe2\x80\xae \xf3\xa0\x81\x81 \xf0\x9f\x97\xba");
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("a"), text}}).toJson(QJsonDocument::Compact);
    const QByteArray safe = displaySafeJson(json);
    QCOMPARE(safe, QByteArray("{\"a\":\"\xc3\xa9 \\u007f \\u009b \\u2028 \\u202e \\udb40\\udc41 \xf0\x9f\x97\xba\"}"));
    QCOMPARE(QJsonDocument::fromJson(safe).object()[QStringLiteral("a")].toString(), text);
    QCOMPARE(displaySafeJson("{\"a\":1}"), QByteArray("{\"a\":1}"));
}

void TestBase::sizesHaveThreeDigits_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("shown");
    const auto row = [](qint64 bytes, const char *shown) {
        QTest::newRow(shown) << bytes << QString::fromLatin1(shown);
    };
    row(0, "0 B");
    row(812, "812 B");
    row(1'234'000'000, "1.2 GB");
    row(412'000'000'000, "412 GB");
}

void TestBase::sizesHaveThreeDigits()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, shown);
    QCOMPARE(displaySize(bytes), shown);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
