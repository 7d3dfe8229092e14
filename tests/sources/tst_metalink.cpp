// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceFixture.h"
#include "sources/SourceRegistry.h"
#include "sources/metalink/MetalinkParser.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QUrl address(QStringLiteral("https://host/pub/r2/tool.meta4?x=1"));
const QByteArray a64 = QByteArray(64, 'a');
const QByteArray b64 = QByteArray(64, 'b');

QByteArray four(const QByteArray &files)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><metalink xmlns="urn:ietf:params:xml:ns:metalink">)" + files +
           "</metalink>";
}

QByteArray three(const QByteArray &files)
{
    return R"(<metalink version="3.0" xmlns="http://www.metalinker.org/"><files>)" + files + "</files></metalink>";
}

/// One file of Metalink 4 with an address and whatever else.
QByteArray file(const QByteArray &content, const QByteArray &name = "a")
{
    return "<file name=\"" + name + "\">" + content + "<url>https://h/a</url></file>";
}

Status parse(const QByteArray &document, Collected &sink, qsizetype step = 1 << 20, const MetalinkLimits &limits = {})
{
    return parseMetalink(Bytes(document, step), sink, {}, limits);
}

ScriptedFetcher::Answer answer(const QByteArray &body, const QByteArray &type)
{
    return {body, {{"Content-Type", type}}, {}, 200};
}

} // namespace

class TestMetalink : public QObject
{
    Q_OBJECT

private slots:
    void recognised_data();
    void recognised();
    void versionFour();
    void versionThree();
    void mirrorsByPriority_data();
    void mirrorsByPriority();
    void digests_data();
    void digests();
    void sizes_data();
    void sizes();
    void pieces_data();
    void pieces();
    void piecesOfVersionThree_data();
    void piecesOfVersionThree();
    void strongestPieces();
    void b01_badNamesAreRejectedOneByOne();
    void b02_badDocuments_data();
    void b02_badDocuments();
    void limits_data();
    void limits();
    void unknownElementsArePassedOver();
    void stops();
};

void TestMetalink::recognised_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("kind"); // empty: recognised, but no good
    const QString metalink = QStringLiteral("metalink");
    const QString other = QStringLiteral("http");
    QTest::newRow("octets") << four(file({})) << QByteArray("application/octet-stream") << metalink;
    QTest::newRow("xml, version 3") << three("<file name='a'><resources><url>http://h/a</url></resources></file>")
                                    << QByteArray("text/xml") << metalink;
    QTest::newRow("mark and comment") << "\xEF\xBB\xBF" + four(file({})).replace("?>", "?>\n<!-- <metalink/> -->\n")
                                      << QByteArray() << metalink;
    QTest::newRow("prefix") << QByteArray(R"(<m:metalink xmlns:m="urn:ietf:params:xml:ns:metalink">)"
                                          R"(<m:file name="a"><m:url>http://h/a</m:url></m:file></m:metalink>)")
                            << QByteArray("application/xml") << metalink;
    QTest::newRow("by type alone") << QByteArray("nothing of the kind")
                                   << QByteArray("application/metalink4+xml; charset=utf-8") << QString();
    QTest::newRow("other namespace") << QByteArray(R"(<metalink xmlns="urn:x"><file name="a"/></metalink>)")
                                     << QByteArray("text/xml") << other;
    QTest::newRow("no namespace") << QByteArray("<metalink/>") << QByteArray("text/xml") << other;
    QTest::newRow("other root") << QByteArray(R"(<x xmlns="urn:ietf:params:xml:ns:metalink"><metalink/></x>)")
                                << QByteArray("text/xml") << other;
    QTest::newRow("not XML") << QByteArray("PK\x03\x04") << QByteArray("application/octet-stream") << other;
}

void TestMetalink::recognised()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, kind);
    ScriptedFetcher fetcher;
    fetcher.answers[address] = answer(body, type);
    Collected sink;
    const Status status = SourceRegistry(fetcher).resolve({address.toString(), address, {}}, sink, {});
    QCOMPARE(status.has_value(), !kind.isEmpty());
    if (status)
        QCOMPARE(sink.headers.at(0).kind, kind);
}

void TestMetalink::versionFour()
{
    ScriptedFetcher fetcher;
    fetcher.answers[address] = answer(
        four("<generator>g</generator><file name=\"dir/a b.iso\"><size> 14471447 </size><hash type=\"md5\">" +
             QByteArray(32, '1') + "</hash><hash type=\"sha-256\">\n" + a64.toUpper() +
             "\n</hash><url location=\"de\" priority=\"2\">ftp://h/x</url><url priority=\"1\"> http://h/1?a=1&amp;b=2 "
             "</url><metaurl mediatype=\"torrent\">http://h/x.torrent</metaurl></file>" +
             file({}, "b")),
        "text/xml");
    Collected sink;
    QVERIFY(SourceRegistry(fetcher).resolve({address.toString(), address, {}}, sink, {}));
    QCOMPARE(sink.headers.at(0).name, QStringLiteral("tool"));
    QCOMPARE(sink.headers.at(0).revision, QStringLiteral("r2"));
    QCOMPARE(sink.headers.at(0).collectionKey, QStringLiteral("https://host/pub/tool.meta4"));
    QCOMPARE(sink.headers.at(0).baseUrl, QUrl(QStringLiteral("https://host/pub/r2/tool.meta4")));
    QCOMPARE(sink.all.size(), size_t(2));
    QCOMPARE(sink.all[0].path, QStringLiteral("dir/a b.iso"));
    QCOMPARE(sink.all[0].size, qint64(14471447));
    QCOMPARE(sink.all[0].sha256->toHexBytes(), a64);
    QCOMPARE(sink.all[0].digest->algorithm, DigestAlgorithm::Md5);
    QCOMPARE(sink.all[0].urls, QStringList(QStringLiteral("http://h/1?a=1&b=2")));
    QCOMPARE(sink.all[1].size, qint64(-1));
    QVERIFY(!sink.all[1].sha256 && !sink.all[1].digest && !sink.all[1].pieces);
}

void TestMetalink::versionThree()
{
    Collected sink;
    QVERIFY(parse(three("<file name=\"a\"><size>5</size><verification><hash type=\"sha1\">" + QByteArray(40, '2') +
                        "</hash><hash type=\"sha256\">" + a64 +
                        "</hash></verification><resources maxconnections=\"5\">"
                        "<url type=\"bittorrent\" preference=\"100\">http://h/a.torrent</url>"
                        "<url type=\"http\" preference=\"10\">http://h/low</url>"
                        "<url type=\"https\" preference=\"90\" location=\"us\">https://h/high</url>"
                        "<url preference=\"101\">http://h/out-of-range</url>"
                        "<url type=\"http\">http://h/none</url></resources>"
                        "<hash type=\"sha256\">" +
                        b64 + "</hash><url>http://h/elsewhere</url></file>"),
                  sink));
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].size, qint64(5));
    QCOMPARE(sink.all[0].sha256->toHexBytes(), a64);
    QCOMPARE(sink.all[0].digest->algorithm, DigestAlgorithm::Sha1);
    QCOMPARE(sink.all[0].urls, (QStringList{QStringLiteral("https://h/high"), QStringLiteral("http://h/low"),
                                            QStringLiteral("http://h/none")}));
}

void TestMetalink::mirrorsByPriority_data()
{
    QTest::addColumn<QByteArray>("urls");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *title, const QByteArray &urls, const QStringList &expected) {
        QTest::newRow(title) << urls << expected;
    };
    const QString one = QStringLiteral("http://h/1");
    const QString two = QStringLiteral("https://h/2");
    row("sorted", "<url priority='9'>https://h/2</url><url priority='1'>http://h/1</url>", {one, two});
    row("none is the last", "<url>https://h/2</url><url priority='999998'>http://h/1</url>", {one, two});
    row("equal ones as they stand", "<url priority='3'>http://h/1</url><url priority='3'>https://h/2</url>",
        {one, two});
    row("twice", "<url priority='3'>http://h/1</url><url priority='2'>http://h/1</url>", {one});
    row("zero", "<url priority='0'>https://h/2</url><url>http://h/1</url>", {one});
    row("too large", "<url priority='1000000'>https://h/2</url><url>http://h/1</url>", {one});
    row("not a number", "<url priority='high'>https://h/2</url><url>http://h/1</url>", {one});
    row("ftp", "<url>ftp://h/2</url><url>http://h/1</url>", {one});
    row("file", "<url>file:///etc/passwd</url><url>http://h/1</url>", {one});
    row("relative", "<url>a</url><url>http://h/1</url>", {one});
    row("password", "<url>http://u:p@h/2</url><url>http://h/1</url>", {one});
    row("long", "<url>http://h/" + QByteArray(9000, 'x') + "</url><url>http://h/1</url>", {one});
    row("in pieces", "<url>http://<!-- c -->h/<![CDATA[1]]><x>no</x></url>", {one});
    row("none usable", "<url>ftp://h/2</url>", {});
    row("no url", "<metaurl mediatype='torrent'>http://h/t</metaurl>", {});
}

void TestMetalink::mirrorsByPriority()
{
    QFETCH(QByteArray, urls);
    QFETCH(QStringList, expected);
    Collected sink;
    QVERIFY(parse(four("<file name='a'>" + urls + "</file>"), sink));
    QCOMPARE(sink.all.size(), size_t(expected.isEmpty() ? 0 : 1));
    QCOMPARE(sink.refused.size(), size_t(expected.isEmpty() ? 1 : 0));
    if (!expected.isEmpty())
        QCOMPARE(sink.all[0].urls, expected);
}

void TestMetalink::digests_data()
{
    QTest::addColumn<QByteArray>("hashes");
    QTest::addColumn<QString>("expected"); // "!": the file is refused
    const auto hash = [](const QByteArray &type, const QByteArray &hex) {
        return "<hash type='" + type + "'>" + hex + "</hash>";
    };
    const QByteArray md5 = hash("md5", QByteArray(32, '1'));
    const QByteArray sha512 = hash("sha-512", QByteArray(128, '5'));
    const auto row = [](const char *title, const QByteArray &hashes, const char *expected) {
        QTest::newRow(title) << hashes << QString::fromLatin1(expected);
    };
    row("none", {}, "");
    row("md5", md5, "md5");
    row("strongest last", md5 + sha512, "sha512");
    row("strongest first", sha512 + md5, "sha512");
    row("sha-256 and another", md5 + hash("sha-256", a64), "sha256 md5");
    row("unknown type", hash("sha3-256", a64) + md5, "md5");
    row("git is none", hash("git", QByteArray(40, '1')) + md5, "md5");
    row("no type", "<hash>" + a64 + "</hash>" + md5, "md5");
    row("the same twice", sha512 + sha512, "sha512");
    row("two different", sha512 + hash("sha-512", QByteArray(128, '6')), "!");
    row("too short", hash("sha-256", a64.left(62)), "!");
    row("no digits", hash("md5", QByteArray(32, 'x')), "!");
    row("empty", hash("sha-256", {}), "!");
}

void TestMetalink::digests()
{
    QFETCH(QByteArray, hashes);
    QFETCH(QString, expected);
    Collected sink;
    QVERIFY(parse(four(file(hashes)), sink));
    QString found = QStringLiteral("!");
    if (!sink.all.empty()) {
        found = sink.all[0].sha256 ? QStringLiteral("sha256 ") : QString();
        if (sink.all[0].digest)
            found += sink.all[0].digest->text().section(u':', 0, 0);
    }
    QCOMPARE(found, expected);
}

void TestMetalink::sizes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("size"); // -2: refused
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("large") << QByteArray("9223372036854775807") << std::numeric_limits<qint64>::max();
    QTest::newRow("beyond") << QByteArray("9223372036854775808") << qint64(-2);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-2);
    QTest::newRow("signed") << QByteArray("+1") << qint64(-2);
    QTest::newRow("with a unit") << QByteArray("5 MB") << qint64(-2);
    QTest::newRow("fraction") << QByteArray("5.0") << qint64(-2);
    QTest::newRow("empty") << QByteArray() << qint64(-2);
    QTest::newRow("two") << QByteArray("5</size><size>6") << qint64(-2);
    QTest::newRow("the same twice") << QByteArray("5</size><size>5") << qint64(5);
}

void TestMetalink::sizes()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, size);
    Collected sink;
    QVERIFY(parse(four(file("<size>" + text + "</size>")), sink));
    QCOMPARE(sink.all.empty() ? qint64(-2) : sink.all[0].size, size);
}

void TestMetalink::pieces_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("count"); // 0: ignored
    const QByteArray hash = "<hash>" + QByteArray(40, '2') + "</hash>";
    const auto row = [](const char *title, const QByteArray &content, int count) {
        QTest::newRow(title) << content << count;
    };
    const QByteArray open = "<pieces length='4' type='sha-1'>";
    const QByteArray size = "<size>9</size>";
    row("as many as needed", size + open + hash.repeated(3) + "</pieces>", 3);
    row("size behind", open + hash.repeated(3) + "</pieces>" + size, 3);
    row("whole multiple", "<size>8</size>" + open + hash.repeated(2) + "</pieces>", 2);
    row("too few", size + open + hash.repeated(2) + "</pieces>", 0);
    row("too many", size + open + hash.repeated(4) + "</pieces>", 0);
    row("no size", open + hash.repeated(3) + "</pieces>", 0);
    row("empty file", "<size>0</size>" + open + "</pieces>", 0);
    row("length of zero", size + "<pieces length='0' type='sha-1'>" + hash.repeated(3) + "</pieces>", 0);
    row("negative length", size + "<pieces length='-4' type='sha-1'>" + hash.repeated(3) + "</pieces>", 0);
    row("no length", size + "<pieces type='sha-1'>" + hash.repeated(3) + "</pieces>", 0);
    row("unknown type", size + "<pieces length='4' type='x'>" + hash.repeated(3) + "</pieces>", 0);
    row("one is broken", size + open + hash.repeated(2) + "<hash>12</hash></pieces>", 0);
    row("not closed in time", size + open + hash.repeated(2) + "</pieces>" + hash, 0);
}

void TestMetalink::pieces()
{
    QFETCH(QByteArray, content);
    QFETCH(int, count);
    Collected sink;
    QVERIFY(parse(four(file(content)), sink));
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].pieces.has_value(), count > 0);
    if (count > 0) {
        QCOMPARE(sink.all[0].pieces->length, qint64(4));
        QVERIFY(sink.all[0].pieces->algorithm == DigestAlgorithm::Sha1);
        QCOMPARE(sink.all[0].pieces->digests, QByteArray::fromHex(QByteArray(40, '2')).repeated(count));
    }
    QVERIFY(!sink.all[0].digest); // a piece's digest is none of the file's
}

void TestMetalink::piecesOfVersionThree_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("taken");
    QTest::newRow("in order") << QByteArray("0") << QByteArray("1") << true;
    QTest::newRow("swapped") << QByteArray("1") << QByteArray("0") << false;
    QTest::newRow("one left out") << QByteArray("0") << QByteArray("2") << false;
    QTest::newRow("twice") << QByteArray("0") << QByteArray("0") << false;
    QTest::newRow("no number") << QByteArray("0") << QByteArray("x") << false;
}

void TestMetalink::piecesOfVersionThree()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(bool, taken);
    Collected sink;
    QVERIFY(parse(three("<file name='a'><size>8</size><verification><pieces length='4' type='sha256'><hash piece='" +
                        first + "'>" + a64 + "</hash><hash piece='" + second + "'>" + b64 +
                        "</hash></pieces></verification><resources><url>http://h/a</url></resources></file>"),
                  sink));
    QCOMPARE(sink.all.at(0).pieces.has_value(), taken);
    if (taken) {
        QVERIFY(!sink.all[0].pieces->algorithm); // SHA-256
        QCOMPARE(sink.all[0].pieces->digests.toHex(), a64 + b64);
    }
}

void TestMetalink::strongestPieces()
{
    const QByteArray sha1 = "<pieces length='9' type='sha-1'><hash>" + QByteArray(40, '2') + "</hash></pieces>";
    const QByteArray sha256 = "<pieces length='9' type='sha-256'><hash>" + a64 + "</hash></pieces>";
    for (const QByteArray &both : {sha1 + sha256, sha256 + sha1}) {
        Collected sink;
        QVERIFY(parse(four(file("<size>9</size>" + both)), sink));
        QVERIFY(sink.all.at(0).pieces && !sink.all[0].pieces->algorithm);
    }
}

void TestMetalink::b01_badNamesAreRejectedOneByOne()
{
    const QByteArrayList bad{"/etc/passwd",
                             "./a",
                             "../a",
                             "a/../b",
                             "a/..",
                             "C:\\a",
                             "a\\b",
                             "",
                             "CON",
                             "a&#10;b",
                             "a&#x202e;b",
                             ".heirloom/x",
                             QByteArray(300, 'x')};
    QByteArray files;
    for (const QByteArray &name : bad)
        files += file({}, name);
    files += "<file><url>http://h/nameless</url></file>";
    Collected sink;
    QVERIFY(parse(four(files + file({}, "good")), sink));
    QCOMPARE(sink.refused.size(), size_t(bad.size()) + 1);
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].path, QStringLiteral("good"));
}

void TestMetalink::b02_badDocuments_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("code");
    const int invalid = int(ErrorCode::Invalid);
    const int corrupt = int(ErrorCode::Corrupt);
    const QByteArray whole = four(file({}));
    QTest::newRow("empty") << QByteArray() << corrupt;
    QTest::newRow("cut") << whole.chopped(3) << corrupt;
    QTest::newRow("cut at an element") << whole.left(whole.indexOf("</file>")) << corrupt;
    QTest::newRow("no XML") << QByteArray("metalink") << invalid;
    QTest::newRow("not well formed") << four("<file name='a'></files>") << invalid;
    QTest::newRow("something behind") << whole + "<x/>" << invalid;
    QTest::newRow("not UTF-8") << four(file("<size>\xff</size>")) << invalid;
    QTest::newRow("NUL") << four(file("<size>" + QByteArray(1, '\0') + "</size>")) << invalid;
    QTest::newRow("document type") << "<!DOCTYPE metalink>" + whole.mid(whole.indexOf("<metalink")) << invalid;
    QTest::newRow("entities") << "<!DOCTYPE m [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>" +
                                     four(file({}, "&b;")).mid(whole.indexOf("<metalink"))
                              << invalid;
    QTest::newRow("external entity") << "<!DOCTYPE m [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" +
                                            four(file("<size>&a;</size>")).mid(whole.indexOf("<metalink"))
                                     << invalid;
    QTest::newRow("undeclared entity") << four(file("<size>&a;</size>")) << invalid;
    QTest::newRow("other root") << QByteArray("<html/>") << invalid;
    QTest::newRow("no file") << four({}) << invalid;
    QTest::newRow("files of another version") << four("<files><file name='a'/></files>") << invalid;
}

void TestMetalink::b02_badDocuments()
{
    QFETCH(QByteArray, document);
    QFETCH(int, code);
    for (const qsizetype step : {qsizetype(1 << 20), qsizetype(1)}) {
        Collected sink;
        const Status status = parse(document, sink, step);
        QVERIFY(!status);
        QCOMPARE(int(status.error().code), code);
        QVERIFY(status.error().context.contains(u"Metalink"));
    }
}

void TestMetalink::limits_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("says");
    MetalinkLimits limits;
    QTest::newRow("depth") << four(QByteArray("<x>").repeated(limits.depth)) << QStringLiteral("deeply");
    QTest::newRow("text") << four("<x>" + QByteArray(limits.tokenBytes + 20'000, 'x') + "</x>")
                          << QStringLiteral("longer");
    QTest::newRow("attribute") << four("<x y='" + QByteArray(limits.tokenBytes + 20'000, 'x') + "'/>")
                               << QStringLiteral("longer");
    QTest::newRow("document") << four(QByteArray("<x/>").repeated(50'000)) << QStringLiteral("larger");
    QTest::newRow("files") << four(file({}).repeated(50) + file({}, "..").repeated(51))
                           << QStringLiteral("more than 100");
}

void TestMetalink::limits()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, says);
    MetalinkLimits limits;
    limits.files = 100;
    if (document.size() < limits.tokenBytes)
        limits.documentBytes = 100'000;
    Collected sink;
    const Status status = parse(document, sink, 1 << 20, limits);
    QVERIFY(!status);
    QVERIFY2(status.error().context.contains(says), qPrintable(status.error().context));
}

void TestMetalink::unknownElementsArePassedOver()
{
    Collected sink;
    QVERIFY(parse(four("<origin dynamic='true'>http://h/o</origin><x:file xmlns:x='urn:x' name='no'><x:url>http://h/x"
                       "</x:url></x:file><file name='a'><x:size xmlns:x='urn:x'>7</x:size><os>Linux</os><signature "
                       "mediatype='application/pgp-signature'><size>8</size></signature><url>http://h/a</url></file>"),
                  sink, 3));
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].size, qint64(-1));
    QVERIFY(sink.refused.empty());
}

void TestMetalink::stops()
{
    std::stop_source stop;
    stop.request_stop();
    Collected sink;
    QCOMPARE(parseMetalink(Bytes(four(file({}))), sink, stop.get_token()).error().code, ErrorCode::Cancelled);
    const ReadBytes broken = [](std::span<char>) -> Result<qint64> {
        return fail(ErrorCode::Network, QStringLiteral("read"));
    };
    QCOMPARE(parseMetalink(broken, sink, {}).error().code, ErrorCode::Network);
}

QTEST_GUILESS_MAIN(TestMetalink)
#include "tst_metalink.moc"
