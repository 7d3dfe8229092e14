// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceFixture.h"
#include "sources/SourceRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QUrl address(QStringLiteral("https://host/dir/thing.bin?token=secret"));

Status resolve(ScriptedFetcher &fetcher, const QUrl &url, Collected &sink, const QString &revision = {})
{
    return SourceRegistry(fetcher).resolve({url.toString(), url, revision}, sink, {});
}

ScriptedFetcher::Answer textAnswer(const QByteArray &body, const QByteArray &type = "text/plain; charset=utf-8")
{
    return {body, {{"Content-Type", type}}, {}, 200};
}

} // namespace

class TestSourceDrivers : public QObject
{
    Q_OBJECT

private slots:
    void singleFileFromItsHeaders();
    void singleFileNames_data();
    void singleFileNames();
    void singleFileIsNotReadToItsEnd();
    void singleFileSizes_data();
    void singleFileSizes();
    void localSingleFile();
    void manifestIsRecognised_data();
    void manifestIsRecognised();
    void manifestOverHttp();
    void otherRevisionIsNotFound();
    void httpErrorsAreNamed();
    void listIsRecognised_data();
    void listIsRecognised();
    void listLines();
    void listOfLongAndBrokenLines();
    void localListAndLocalManifest();
};

void TestSourceDrivers::singleFileFromItsHeaders()
{
    ScriptedFetcher fetcher;
    fetcher.answers[address] = {"data", {{"Content-Length", "4"}}, QUrl(QStringLiteral("https://cdn/x/y?sig=1")), 200};
    Collected sink;
    QVERIFY(resolve(fetcher, address, sink));
    QCOMPARE(sink.headers.size(), size_t(1));
    QCOMPARE(sink.headers[0].kind, QStringLiteral("http"));
    QCOMPARE(sink.headers[0].collectionKey, QStringLiteral("https://host/dir/thing.bin"));
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].size, qint64(4));
    QCOMPARE(sink.all[0].urls, QStringList(address.toString()));
    QVERIFY(!sink.all[0].sha256);
}

void TestSourceDrivers::singleFileNames_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QUrl>("finalUrl");
    QTest::addColumn<QString>("name");
    QTest::newRow("first URL") << QByteArray() << QUrl(QStringLiteral("https://cdn/")) << QStringLiteral("thing.bin");
    QTest::newRow("final URL") << QByteArray() << QUrl(QStringLiteral("https://cdn/a%20b.iso"))
                               << QStringLiteral("a b.iso");
    QTest::newRow("header") << QByteArray("attachment; filename=\"r.zip\"") << QUrl(QStringLiteral("https://cdn/q"))
                            << QStringLiteral("r.zip");
    QTest::newRow("traversal") << QByteArray("attachment; filename=\"../../etc/passwd\"") << QUrl()
                               << QStringLiteral("passwd");
}

void TestSourceDrivers::singleFileNames()
{
    QFETCH(QByteArray, disposition);
    QFETCH(QUrl, finalUrl);
    QFETCH(QString, name);
    ScriptedFetcher fetcher;
    fetcher.answers[address] = {"data", {{"Content-Disposition", disposition}}, finalUrl, 200};
    Collected sink;
    QVERIFY(resolve(fetcher, address, sink));
    QCOMPARE(sink.all[0].path, name);
    QCOMPARE(sink.headers[0].name, name);
}

void TestSourceDrivers::singleFileIsNotReadToItsEnd()
{
    ScriptedFetcher fetcher;
    fetcher.answers[address] = textAnswer(QByteArray(1'000'000, 'x'), "application/octet-stream");
    Collected sink;
    QVERIFY(resolve(fetcher, address, sink));
    QVERIFY(fetcher.bytesRead <= 4096);
}

void TestSourceDrivers::singleFileSizes_data()
{
    using Headers = QList<QPair<QByteArray, QByteArray>>;
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<qint64>("size");
    QTest::newRow("length") << Headers{{"Content-Length", "2000000000000"}} << qint64(2'000'000'000'000);
    QTest::newRow("none") << Headers{} << qint64(-1);
    QTest::newRow("negative") << Headers{{"Content-Length", "-5"}} << qint64(-1);
    QTest::newRow("encoded") << Headers{{"Content-Length", "5"}, {"Content-Encoding", "gzip"}} << qint64(-1);
    QTest::newRow("range") << Headers{{"Content-Length", "5"}, {"Content-Range", "bytes 0-4/77"}} << qint64(77);
}

void TestSourceDrivers::singleFileSizes()
{
    using Headers = QList<QPair<QByteArray, QByteArray>>;
    QFETCH(Headers, headers);
    QFETCH(qint64, size);
    ScriptedFetcher fetcher;
    fetcher.answers[address] = {"data", headers, {}, 200};
    Collected sink;
    QVERIFY(resolve(fetcher, address, sink));
    QCOMPARE(sink.all[0].size, size);
}

void TestSourceDrivers::localSingleFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a b.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, '\0')) == 5000);
    file.close();
    QVERIFY(QFile::link(file.fileName(), folder.filePath(QStringLiteral("link.bin"))));

    ScriptedFetcher fetcher;
    for (const QString &name : {QStringLiteral("a b.bin"), QStringLiteral("link.bin")}) {
        const Result<SourceRequest> request = SourceRegistry::parse(name, folder.path());
        QVERIFY(request);
        Collected sink;
        QVERIFY(SourceRegistry(fetcher).resolve(*request, sink, {}));
        QCOMPARE(sink.all[0].path, name);
        QCOMPARE(sink.all[0].size, qint64(5000));
        QVERIFY(QUrl(sink.all[0].urls[0]).isLocalFile());
    }
}

void TestSourceDrivers::manifestIsRecognised_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("expected");
    const QByteArray files = R"({"files":[{"path":"a"})" + QByteArray(R"(,{"path":"a"})").repeated(1000);
    QTest::newRow("by type") << QByteArray(" ") << QByteArray("application/vnd.heirloom.manifest+json; v=1") << true;
    QTest::newRow("by content") << QByteArray(R"( { "format" : "heirloom-manifest/1")") << QByteArray("text/plain")
                                << true;
    QTest::newRow("escaped slash") << QByteArray(R"({"format":"heirloom-manifest\/1")") << QByteArray() << true;
    QTest::newRow("newer") << QByteArray(R"({"format":"heirloom-manifest/9"})") << QByteArray("application/json")
                           << true;
    QTest::newRow("files first") << files << QByteArray("application/json") << true;
    const QByteArray begin = R"({"files":[{"path":"a"}],"x":")";
    const QByteArray end = R"(","format":"heirloom-manifest/1", )"; // looked at are 4096 bytes, the format is cut off
    QTest::newRow("cut off format") << begin + QByteArray(4096 - begin.size() - 22, 'x') + end
                                    << QByteArray("application/json") << true;
    QTest::newRow("other JSON") << QByteArray(R"({"name":"x","files":["a"]})") << QByteArray("application/json")
                                << false;
    QTest::newRow("other format") << QByteArray(R"({"format":"x","files":[{"path":"a"}]})")
                                  << QByteArray("application/json") << false;
    QTest::newRow("prose") << QByteArray("about \"heirloom-manifest/1\"") << QByteArray("text/plain") << false;
}

void TestSourceDrivers::manifestIsRecognised()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(bool, expected);
    ScriptedFetcher fetcher;
    fetcher.answers[address] = textAnswer(body, type);
    Collected sink;
    // None of these is a whole manifest, so the driver that recognises them fails and the one for files does not.
    QCOMPARE(!resolve(fetcher, address, sink), expected);
}

void TestSourceDrivers::manifestOverHttp()
{
    ScriptedFetcher fetcher;
    fetcher.answers[address] =
        textAnswer(R"({"format":"heirloom-manifest/1","name":"n","revision":"r","files":[{"path":"a"}]})");
    fetcher.answers[address].finalUrl = QUrl(QStringLiteral("https://cdn/x/m.json?sig=1"));
    Collected sink;
    QVERIFY(resolve(fetcher, address, sink, QStringLiteral("r")));
    QCOMPARE(sink.headers[0].baseUrl, QUrl(QStringLiteral("https://cdn/x/m.json")));
    QCOMPARE(sink.all[0].path, QStringLiteral("a"));
}

void TestSourceDrivers::otherRevisionIsNotFound()
{
    ScriptedFetcher fetcher;
    fetcher.answers[address] = textAnswer(R"({"format":"heirloom-manifest/1","revision":"r2","files":[]})");
    Collected sink;
    const Status status = resolve(fetcher, address, sink, QStringLiteral("r1"));
    QCOMPARE(status.error().code, ErrorCode::NotFound);
    QVERIFY(status.error().hint.contains(u"'r2'"));
    QVERIFY(sink.headers.empty());
}

void TestSourceDrivers::httpErrorsAreNamed()
{
    ScriptedFetcher fetcher;
    Collected sink;
    const Status missing = resolve(fetcher, address, sink);
    QCOMPARE(missing.error().code, ErrorCode::Http);
    QCOMPARE(missing.error().httpStatus, 404);
    QVERIFY(missing.error().context.contains(u"https://host/dir/thing.bin"));
    QVERIFY(!missing.error().context.contains(u"secret"));

    fetcher.answers[address] = {{}, {}, {}, 204};
    QCOMPARE(resolve(fetcher, address, sink).error().httpStatus, 204);
}

void TestSourceDrivers::listIsRecognised_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("kind");
    const QString list = QStringLiteral("list");
    const QString file = QStringLiteral("http");
    const QByteArray plain = "text/plain";
    QTest::newRow("plain") << QByteArray("# c\n\nhttp://h/a\n") << plain << list;
    QTest::newRow("mark and CRLF") << QByteArray("\xEF\xBB\xBFhttps://h/a name\r\n") << plain << list;
    QTest::newRow("uri-list") << QByteArray("http://h/a") << QByteArray("text/uri-list") << list;
    QTest::newRow("long") << QByteArray("http://h/some/address\n").repeated(1000) << plain << list;
    QTest::newRow("html") << QByteArray("http://h/a\n") << QByteArray("text/html") << file;
    QTest::newRow("prose") << QByteArray("http://h/a is\nthe address of it\n") << plain << file;
    QTest::newRow("binary") << QByteArray("http://h/a\n\0\n", 13) << plain << file;
    QTest::newRow("comments") << QByteArray("# nothing\n") << plain << file;
    QTest::newRow("ftp") << QByteArray("ftp://h/a\n") << plain << file;
    QTest::newRow("empty") << QByteArray() << plain << file;
}

void TestSourceDrivers::listIsRecognised()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, kind);
    ScriptedFetcher fetcher;
    fetcher.answers[address] = textAnswer(body, type);
    Collected sink;
    QVERIFY(resolve(fetcher, address, sink));
    QCOMPARE(sink.headers[0].kind, kind);
}

void TestSourceDrivers::listLines()
{
    const QUrl url(QStringLiteral("https://h/lists/all.txt?x=1"));
    ScriptedFetcher fetcher;
    fetcher.answers[url] = textAnswer(
        "\xEF\xBB\xBF# files\r\nhttps://h/d/a%20b.bin?q=1\r\n\r\n  https://h/c \t sub/my c.bin  \r\nhttps://h/");
    Collected sink;
    QVERIFY(resolve(fetcher, url, sink));
    QCOMPARE(sink.headers[0].name, QStringLiteral("all"));
    QCOMPARE(sink.headers[0].collectionKey, QStringLiteral("https://h/lists/all.txt"));
    QCOMPARE(sink.all.size(), size_t(3));
    QCOMPARE(sink.all[0].path, QStringLiteral("a b.bin"));
    QCOMPARE(sink.all[0].urls, QStringList(QStringLiteral("https://h/d/a%20b.bin?q=1")));
    QCOMPARE(sink.all[1].path, QStringLiteral("sub/my c.bin"));
    QCOMPARE(sink.all[1].urls, QStringList(QStringLiteral("https://h/c")));
    QCOMPARE(sink.all[2].path, QStringLiteral("download"));
    QCOMPARE(sink.all[2].size, qint64(-1));
}

void TestSourceDrivers::listOfLongAndBrokenLines()
{
    ScriptedFetcher fetcher;
    const QByteArray good = QByteArray("https://h/").leftJustified(4000, 'p') + " good\n";
    fetcher.answers[address] = textAnswer(good + good + "https://h/" + QByteArray(200'000, 'x') +
                                          "\nhttps://u:p@h/x\nrelative\nhttps://h/\xff\nhttps://h/last");
    Collected sink;
    QVERIFY(resolve(fetcher, address, sink));
    QCOMPARE(sink.all.size(), size_t(3));
    QCOMPARE(sink.all[2].path, QStringLiteral("last"));
    QCOMPARE(sink.refused.size(), size_t(4));
    QCOMPARE(sink.refused[0].path, QStringLiteral("line 3"));
    QVERIFY(sink.refused[0].reason.context.contains(u"too long"));
    QVERIFY(sink.refused[1].reason.context.contains(u"user name"));
    QVERIFY(sink.refused[3].reason.context.contains(u"UTF-8"));
}

void TestSourceDrivers::localListAndLocalManifest()
{
    QTemporaryDir folder;
    QFile list(folder.filePath(QStringLiteral("l.txt")));
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write("http://h/a\n") > 0);
    list.close();
    QFile manifest(folder.filePath(QStringLiteral("m.json")));
    const QByteArray document = R"({"format":"heirloom-manifest/1","files":[{"path":"a","urls":["file:///srv/a"]}]})";
    QVERIFY(manifest.open(QIODevice::WriteOnly) && manifest.write(document) == document.size());
    manifest.close();

    ScriptedFetcher fetcher;
    for (const auto &[name, kind] : {std::pair("l.txt", "list"), std::pair("m.json", "manifest")}) {
        const Result<SourceRequest> request = SourceRegistry::parse(QString::fromLatin1(name), folder.path());
        QVERIFY(request);
        Collected sink;
        QVERIFY(SourceRegistry(fetcher).resolve(*request, sink, {}));
        QCOMPARE(sink.headers[0].kind, QString::fromLatin1(kind));
        QCOMPARE(sink.all.size(), size_t(1));
    }
}

QTEST_GUILESS_MAIN(TestSourceDrivers)
#include "tst_sourcedrivers.moc"
