// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceFixture.h"
#include "sources/manifest/ManifestParser.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QByteArray digest(64, 'a');

Status parse(const QByteArray &document, Collected &sink, const ManifestContext &context = {}, qsizetype step = 1 << 20)
{
    return parseManifest(Bytes(document, step), context, sink);
}

QByteArray documentOf(const QByteArray &entries)
{
    return R"({"format":"heirloom-manifest/1","name":"n","files":[)" + entries + "]}";
}

} // namespace

class TestManifestParser : public QObject
{
    Q_OBJECT

private slots:
    void readsTheWholeFormat();
    void acceptsFilesBeforeTheOtherKeys();
    void survivesAnySplit();
    void fallsBackWithoutAName();
    void b02_entryIsRejectedAndOthersGoOn_data();
    void b02_entryIsRejectedAndOthersGoOn();
    void b02_entryIsAccepted_data();
    void b02_entryIsAccepted();
    void b02_documentIsRefused_data();
    void b02_documentIsRefused();
    void b02_everyTruncationIsRefused();
    void b02_endlessTokenEndsEarly();
    void b02_endlessDocumentEndsAtTheCap();
    void b02_tooManyEntries();
    void newerFormatHasAHint();
    void localManifestsMayUseFileUrls();
    void extrasAreGivenBack();
    void errorsOfTheSourceAndTheSinkArePassedOn();
    void stopsWhenAsked();
};

void TestManifestParser::readsTheWholeFormat()
{
    Collected sink;
    ManifestContext context;
    context.baseUrl = QUrl(QStringLiteral("https://h/d/m.json"));
    const QByteArray document =
        "\xEF\xBB\xBF"
        R"({"format":"heirloom-manifest\/1","name":"atlas","revision":"r2","other":[{"x":[1,{}]},null],
        "files":[{"path":"a/b.bin","size":123,"sha256":")" +
        digest +
        R"(","urls":["b.bin","https://mirror/b.bin"]},
                 {"path":"\u00e9","more":{"deep":[[]]},"size":9223372036854775807},{"path":"c","size":null,"sha256":null,"urls":null}]})"
        "\n";
    const Status status = parse(document, sink, context);
    QVERIFY2(status, qPrintable(status ? QString() : status.error().context));
    QCOMPARE(sink.headers.size(), size_t(1));
    const ManifestHeader &header = sink.headers[0];
    QCOMPARE(header.kind, QStringLiteral("manifest"));
    QCOMPARE(header.name, QStringLiteral("atlas"));
    QCOMPARE(header.revision, QStringLiteral("r2"));
    QCOMPARE(header.collectionKey, QStringLiteral("atlas"));
    QCOMPARE(header.baseUrl, context.baseUrl);
    QCOMPARE(sink.all.size(), size_t(3));
    QCOMPARE(sink.all[0].path, QStringLiteral("a/b.bin"));
    QCOMPARE(sink.all[0].size, qint64(123));
    QCOMPARE(sink.all[0].sha256->toHexBytes(), digest);
    QCOMPARE(sink.all[0].urls, QStringList({QStringLiteral("b.bin"), QStringLiteral("https://mirror/b.bin")}));
    QCOMPARE(sink.all[1].path, QString(QChar(0xe9)));
    QCOMPARE(sink.all[1].size, std::numeric_limits<qint64>::max());
    QCOMPARE(sink.all[2].size, qint64(-1));
    QVERIFY(!sink.all[2].sha256 && sink.all[2].urls.isEmpty());
}

void TestManifestParser::acceptsFilesBeforeTheOtherKeys()
{
    Collected sink;
    const QByteArray document =
        R"({"files":[{"size":1,"path":"x"}],"revision":null,"name":"n","format":"heirloom-manifest/1"})";
    QVERIFY(parse(document, sink));
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.headers[0].name, QStringLiteral("n"));
}

void TestManifestParser::survivesAnySplit()
{
    const QByteArray document = documentOf(R"({"path":"\ud83d\ude00\"\\","size":12},{"path":"b","urls":["u"]})");
    for (qsizetype step = 1; step < 12; ++step) {
        Collected sink;
        QVERIFY(parse(document, sink, {}, step));
        QCOMPARE(sink.all.size(), size_t(2));
        QCOMPARE(sink.all[0].path, QStringLiteral("\U0001F600\"\\"));
    }
}

void TestManifestParser::fallsBackWithoutAName()
{
    Collected sink;
    ManifestContext context;
    context.fallbackName = QStringLiteral("m.json");
    context.fallbackCollection = QStringLiteral("https://h/m.json");
    const QByteArray document = R"({"format":"heirloom-manifest/1","files":[]})";
    QVERIFY(parse(document, sink, context));
    QCOMPARE(sink.headers[0].name, context.fallbackName);
    QCOMPARE(sink.headers[0].collectionKey, context.fallbackCollection);
}

void TestManifestParser::b02_entryIsRejectedAndOthersGoOn_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &entry, const char *reason) {
        QTest::newRow(name) << entry << QString::fromLatin1(reason);
    };
    row("size -1", R"({"path":"x","size":-1})", "negative");
    row("size 2^63", R"({"path":"x","size":9223372036854775808})", "out of range");
    row("size 2^64", R"({"path":"x","size":18446744073709551616})", "out of range");
    row("size of 300 digits", R"({"path":"x","size":1)" + QByteArray(299, '0') + "}", "out of range");
    row("fraction", R"({"path":"x","size":1.5})", "whole number");
    row("exponent", R"({"path":"x","size":1e3})", "whole number");
    row("NaN", R"({"path":"x","size":NaN})", "whole number");
    row("-Infinity", R"({"path":"x","size":-Inf})", "whole number");
    row("size as text", R"({"path":"x","size":"12"})", "wrong type");
    row("size as list", R"({"path":"x","size":[12]})", "wrong type");
    row("size as bool", R"({"path":"x","size":true})", "wrong type");
    row("short digest", R"({"path":"x","sha256":"abcd"})", "SHA-256");
    row("MD5", R"({"path":"x","sha256":"d41d8cd98f00b204e9800998ecf8427e"})", "SHA-256");
    row("65 digits", R"({"path":"x","sha256":"a)" + digest + R"("})", "SHA-256");
    row("no hex digits", R"({"path":"x","sha256":")" + QByteArray(64, 'g') + R"("})", "SHA-256");
    row("raw digest", R"({"path":"x","sha256":")" + QByteArray(32, 'a') + R"("})", "SHA-256");
    row("digest as number", R"({"path":"x","sha256":5})", "wrong type");
    row("no path", R"({"size":5})", "no path");
    row("path null", R"({"path":null})", "wrong type");
    row("path as object", R"({"path":{"path":"y"}})", "wrong type");
    row("path of 4097 bytes", R"({"path":")" + QByteArray(4097, 'p') + R"("})", "longer than 4096");
    row("path twice", R"({"path":"x","path":"y"})", "twice");
    row("size twice", R"({"path":"x","size":1,"size":2})", "twice");
    row("digest twice", R"({"sha256":")" + digest + R"(","path":"x","sha256":null})", "twice");
    row("text for an entry", R"("x")", "not an object");
    row("number for an entry", "5", "not an object");
    row("null for an entry", "null", "not an object");
    row("list for an entry", R"([{"path":"y"},[]])", "not an object");
    row("urls as text", R"({"path":"x","urls":"http://h/x"})", "wrong type");
    row("urls as object", R"({"path":"x","urls":{"a":[1]}})", "wrong type");
    row("url as number", R"({"path":"x","urls":[5]})", "not text");
    row("url as list", R"({"path":"x","urls":["a",["b"]]})", "not text");
    row("65 urls", R"({"path":"x","urls":["u")" + QByteArray(R"(,"u")").repeated(64) + "]}", "more than 64");
    row("long url", R"({"path":"x","urls":[")" + QByteArray(8193, 'u') + R"("]})", "longer than 8192");
    row("empty url", R"({"path":"x","urls":[""]})", "empty");
    row("ftp", R"({"path":"x","urls":["ftp://h/x"]})", "neither http nor https");
    row("data", R"({"path":"x","urls":["data:text/plain,x"]})", "neither http nor https");
    row("javascript", R"({"path":"x","urls":["javascript:1"]})", "neither http nor https");
    row("file", R"({"path":"x","urls":["file:///etc/passwd"]})", "local file");
    row("user name", R"({"path":"x","urls":["https://u@h/x"]})", "user name");
    row("password", R"({"path":"x","urls":["https://u:p@h/x"]})", "user name");
    row("other host", R"({"path":"x","urls":["//evil/x"]})", "names a host");
    row("no host", R"({"path":"x","urls":["https:///x"]})", "host");
    row("port 0", R"({"path":"x","urls":["https://h:0/x"]})", "port");
    row("port 65536", R"({"path":"x","urls":["https://h:65536/x"]})", "malformed");
    row("line break in url", R"({"path":"x","urls":["https://h/x\r\nHost: y"]})", "control character");
    row("backslash in url", R"({"path":"x","urls":["a\\..\\b"]})", "backslash");
}

void TestManifestParser::b02_entryIsRejectedAndOthersGoOn()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, reason);
    Collected sink;
    const Status status = parse(documentOf(R"({"path":"before","size":1},)" + entry + R"(,{"path":"after"})"), sink);
    QVERIFY2(status, qPrintable(status ? QString() : status.error().context));
    QCOMPARE(sink.all.size(), size_t(2));
    QCOMPARE(sink.all[1].path, QStringLiteral("after"));
    QCOMPARE(sink.refused.size(), size_t(1));
    QCOMPARE(sink.refused[0].reason.code, ErrorCode::Invalid);
    QVERIFY2(sink.refused[0].reason.context.contains(reason), qPrintable(sink.refused[0].reason.context));
    QCOMPARE(sink.headers.size(), size_t(1));
}

void TestManifestParser::b02_entryIsAccepted_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("digest in capitals") << QByteArray(R"({"path":"x","sha256":")") + QByteArray(64, 'A') + R"("})";
    QTest::newRow("unknown keys, twice") << QByteArray(R"({"path":"x","mtime":1,"mtime":2.5e10,"tags":{"a":[{}]}})");
    QTest::newRow("64 urls") << R"({"path":"x","urls":["u")" + QByteArray(R"(,"u")").repeated(63) + "]}";
    QTest::newRow("parent in url") << QByteArray(R"({"path":"x","urls":["../pool/x?y=1#z"]})");
    QTest::newRow("zero bytes") << QByteArray(R"({"path":"x","size":0})");
    QTest::newRow("nested 60 deep") << R"({"path":"x","o":)" + QByteArray(60, '[') + QByteArray(60, ']') + "}";
}

void TestManifestParser::b02_entryIsAccepted()
{
    QFETCH(QByteArray, entry);
    Collected sink;
    const Status status = parse(documentOf(entry), sink);
    QVERIFY2(status, qPrintable(status ? QString() : status.error().context));
    QCOMPARE(sink.refused.size(), size_t(0));
    QCOMPARE(sink.all.size(), size_t(1));
}

void TestManifestParser::b02_documentIsRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("context");
    const auto row = [](const char *name, const QByteArray &document, ErrorCode code, const char *context) {
        QTest::newRow(name) << document << code << QString::fromLatin1(context);
    };
    const QByteArray start = R"({"format":"heirloom-manifest/1","files":[)";
    row("empty", "", ErrorCode::Corrupt, "empty");
    row("blanks", " \n\t", ErrorCode::Corrupt, "empty");
    row("html", "<html>", ErrorCode::Corrupt, "not valid JSON near byte 0");
    row("list", "[]", ErrorCode::Invalid, "not a JSON object");
    row("text", R"("heirloom-manifest/1")", ErrorCode::Invalid, "not a JSON object");
    row("no format", R"({"files":[]})", ErrorCode::Invalid, "states no format");
    row("no files", R"({"format":"heirloom-manifest/1"})", ErrorCode::Invalid, "no list of files");
    row("other format", R"({"format":"metalink","files":[]})", ErrorCode::Invalid, "its format is 'metalink'");
    row("newer format", R"({"format":"heirloom-manifest/2","files":[]})", ErrorCode::Invalid, "heirloom-manifest/2");
    row("format as number", R"({"format":1,"files":[]})", ErrorCode::Invalid, "wrong type");
    row("files as object", R"({"format":"heirloom-manifest/1","files":{}})", ErrorCode::Invalid, "wrong type");
    row("name as list", R"({"name":[],"format":"heirloom-manifest/1","files":[]})", ErrorCode::Invalid, "wrong type");
    row("long name", R"({"name":")" + QByteArray(1001, 'n') + R"("})", ErrorCode::Invalid, "longer than 1000");
    row("format twice", R"({"format":"heirloom-manifest/1","format":"heirloom-manifest/1","files":[]})",
        ErrorCode::Invalid, "twice");
    row("files twice", start + R"(],"files":[]})", ErrorCode::Invalid, "'files' twice");
    row("revision twice", R"({"revision":"a","revision":"b"})", ErrorCode::Invalid, "'revision' twice");
    row("depth 10^5", R"({"x":)" + QByteArray(100'000, '['), ErrorCode::Invalid, "too deeply");
    row("depth 10^5 in an entry", start + R"({"x":)" + QByteArray(R"({"y":)").repeated(100'000), ErrorCode::Invalid,
        "too deeply");
    row("invalid UTF-8", start + "{\"path\":\"\xff\"}]}", ErrorCode::Corrupt, "not valid JSON");
    row("overlong UTF-8", start + "{\"path\":\"\xc0\xaf\"}]}", ErrorCode::Corrupt, "not valid JSON");
    row("lone surrogate", start + R"({"path":"\ud800"}]})", ErrorCode::Corrupt, "not valid JSON");
    row("number without end", R"({"x":1e999})", ErrorCode::Corrupt, "not valid JSON");
    row("NUL within", start + QByteArray("\0", 1) + "]}", ErrorCode::Corrupt, "not valid JSON");
    row("NUL behind", start + "]}" + QByteArray("\0 evil", 6), ErrorCode::Corrupt, "follows the end");
    row("text behind", start + "]}{}", ErrorCode::Corrupt, "not valid JSON");
    row("comment", start + "/* */]}", ErrorCode::Corrupt, "not valid JSON");
    row("trailing comma", start + R"({"path":"a"},]})", ErrorCode::Corrupt, "not valid JSON");
}

void TestManifestParser::b02_documentIsRefused()
{
    QFETCH(QByteArray, document);
    QFETCH(ErrorCode, code);
    QFETCH(QString, context);
    Collected sink;
    const Status status = parse(document, sink);
    QVERIFY(!status);
    QVERIFY2(status.error().context.contains(context), qPrintable(status.error().context));
    QCOMPARE(status.error().code, code);
    QVERIFY(sink.headers.empty());
}

void TestManifestParser::b02_everyTruncationIsRefused()
{
    const QByteArray document = documentOf(R"({"path":"a","size":12,"sha256":null,"urls":["u"],"x":[-1.5e2,true]})");
    for (qsizetype size = 1; size < document.size(); ++size) {
        Collected sink;
        const Status status = parse(document.left(size), sink);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Corrupt);
        QVERIFY2(status.error().context.contains(u"ends in the middle"), qPrintable(status.error().context));
        QVERIFY(sink.headers.empty());
    }
}

void TestManifestParser::b02_endlessTokenEndsEarly()
{
    Collected sink;
    qint64 served = 0;
    const auto endless = [&served](std::span<char> buffer) -> Result<qint64> {
        std::fill(buffer.begin(), buffer.end(), 'x');
        if (served == 0)
            std::memcpy(buffer.data(), "{\"name\":\"", 9);
        served += std::ssize(buffer);
        return std::ssize(buffer);
    };
    const Status status = parseManifest(endless, {}, sink);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Invalid);
    QVERIFY(served < 2000000);
}

void TestManifestParser::b02_endlessDocumentEndsAtTheCap()
{
    Collected sink;
    ManifestContext context;
    context.limits.documentBytes = 1'000'000;
    qint64 served = 0;
    const auto endless = [&served](std::span<char> buffer) -> Result<qint64> {
        for (size_t i = 0; i < buffer.size(); ++i)
            buffer[i] = "0,"[i % 2];
        if (served == 0)
            std::memcpy(buffer.data(), "{\"x\":[", 6);
        served += std::ssize(buffer);
        return std::ssize(buffer);
    };
    const Status status = parseManifest(endless, context, sink);
    QVERIFY(!status);
    QVERIFY2(status.error().context.contains(u"larger than 1000000"), qPrintable(status.error().context));
    QVERIFY(served < context.limits.documentBytes + 200000);
}

void TestManifestParser::b02_tooManyEntries()
{
    Collected sink;
    ManifestContext context;
    context.limits.entries = 3;
    const QByteArray three = documentOf(R"({"path":"a"},5,{"path":"b"})");
    const QByteArray four = documentOf(R"({"path":"a"},5,6,{"path":"b"})");
    QVERIFY(parse(three, sink, context));
    const Status status = parse(four, sink, context);
    QVERIFY(!status && status.error().code == ErrorCode::Invalid);
}

void TestManifestParser::newerFormatHasAHint()
{
    Collected sink;
    const Status status = parse(R"({"format":"heirloom-manifest/7"})", sink);
    QVERIFY(!status && status.error().hint.contains(u"newer format"));
}

void TestManifestParser::localManifestsMayUseFileUrls()
{
    Collected sink;
    ManifestContext context;
    context.local = true;
    const QByteArray document =
        documentOf(R"({"path":"a","urls":["file:///srv/a"]},{"path":"b","urls":["file://host/srv/a"]})");
    QVERIFY(parse(document, sink, context));
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.refused.size(), size_t(1));
    QVERIFY(sink.refused[0].reason.context.contains(u"another computer"));
}

void TestManifestParser::extrasAreGivenBack()
{
    const QByteArray document =
        R"({"heirloom":{"uid":"u1","n":5,"o":{"uid":"no"},"l":["no"],"tenant":"t"},"format":"heirloom-manifest/1","files":[]})";
    Collected sink;
    QStringList extras;
    ManifestContext context;
    context.extra = [&extras](const QString &key, const QString &value) -> Status {
        extras << key << value;
        return {};
    };
    QVERIFY(parse(document, sink, context));
    QCOMPARE(extras,
             QStringList({QStringLiteral("uid"), QStringLiteral("u1"), QStringLiteral("tenant"), QStringLiteral("t")}));
    QVERIFY(parse(document, sink));
    context.extra = [](const QString &, const QString &) -> Status {
        return fail(ErrorCode::Denied, QStringLiteral("no"));
    };
    QCOMPARE(parse(document, sink, context).error().code, ErrorCode::Denied);
}

void TestManifestParser::errorsOfTheSourceAndTheSinkArePassedOn()
{
    Collected sink;
    const Status broken = parseManifest(
        [](std::span<char>) -> Result<qint64> { return fail(ErrorCode::Network, QStringLiteral("reset")); }, {}, sink);
    QCOMPARE(broken.error().code, ErrorCode::Network);

    struct Full final : ManifestSink
    {
        Status header(const ManifestHeader &) override { return {}; }
        Status entries(std::span<const ManifestEntry>) override
        {
            return fail(ErrorCode::NoSpace, QStringLiteral("full"));
        }
        Status rejected(const RejectedEntry &) override { return fail(ErrorCode::Io, QStringLiteral("io")); }
    } full;
    const QByteArray document = documentOf(R"({"path":"a"})");
    QCOMPARE(parseManifest(Bytes(document), {}, full).error().code, ErrorCode::NoSpace);
    QCOMPARE(parseManifest(Bytes(documentOf("1")), {}, full).error().code, ErrorCode::Io);
}

void TestManifestParser::stopsWhenAsked()
{
    Collected sink;
    std::stop_source source;
    source.request_stop();
    const Status status = parseManifest(Bytes(documentOf("")), {}, sink, source.get_token());
    QCOMPARE(status.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestManifestParser)
#include "tst_manifestparser.moc"
