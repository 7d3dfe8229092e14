// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceFixture.h"
#include "sources/SourceRegistry.h"
#include "sources/bagit/BagContents.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QByteArray a64 = QByteArray(64, 'a');
const QByteArray b64 = QByteArray(64, 'b');
const QByteArray declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
const QString folder = QStringLiteral("https://host/bags/birds-1.2/");

/// A bag on a scripted server: the lists by their names.
ScriptedFetcher bagOf(const QList<QPair<QString, QByteArray>> &lists)
{
    ScriptedFetcher fetcher;
    for (const auto &[name, text] : lists)
        fetcher.answers[QUrl(folder + name)] = {text, {{"Content-Type", "text/plain"}}, {}, 200};
    return fetcher;
}

Status resolve(ScriptedFetcher &fetcher, const QString &name, Collected &sink)
{
    const QUrl url(folder + name);
    return SourceRegistry(fetcher).resolve({url.toString(), url, {}}, sink, {});
}

} // namespace

class TestBagIt : public QObject
{
    Q_OBJECT

private slots:
    void fetchLines_data();
    void fetchLines();
    void bagByEitherName_data();
    void bagByEitherName();
    void recognised_data();
    void recognised();
    void fetchedFilesMustBeInAManifest();
    void digestsOfSeveralManifests();
    void pathsAreComparedNormalised();
    void b01_hostilePaths_data();
    void b01_hostilePaths();
    void b02_hostileLines();
    void bagWithoutFetchList();
    void bagWithoutManifest();
    void failingListsAreErrors();
    void movedBag();
    void localBag();
};

void TestBagIt::fetchLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected"); // "URL|SIZE|PATH", "!" if refused
    const auto row = [](const char *title, const QByteArray &line, const char *expected) {
        QTest::newRow(title) << line << QString::fromUtf8(expected);
    };
    row("plain", "http://h/a 12 data/a", "http://h/a|12|data/a");
    row("unknown length", "http://h/a - data/a", "http://h/a|-1|data/a");
    row("tabs and blanks", "http://h/a \t 12\t data/a b  c", "http://h/a|12|data/a b  c");
    row("carriage return", "http://h/a 12 data/a\r", "http://h/a|12|data/a");
    row("encoded", "http://h/a%20b 12 data/a%0Ab%0dc%25d%20e", "http://h/a%20b|12|data/a\nb\rc%d%20e");
    row("encoded once", "http://h/a 1 data/%250A", "http://h/a|1|data/%0A");
    row("2^63", "http://h/a 9223372036854775808 data/a", "!");
    row("negative", "http://h/a -5 data/a", "!");
    row("signed", "http://h/a +5 data/a", "!");
    row("no length", "http://h/a data/a", "!");
    row("no path", "http://h/a 12 ", "!");
    row("empty", "", "!");
    row("not UTF-8", "http://h/a 12 data/\xff", "!");
}

void TestBagIt::fetchLines()
{
    QFETCH(QByteArray, line);
    const Result<BagFetchLine> parsed = parseBagFetchLine(line);
    QTEST(parsed ? QStringLiteral("%1|%2|%3").arg(parsed->url, QString::number(parsed->size), parsed->path)
                 : QStringLiteral("!"),
          "expected");
}

void TestBagIt::bagByEitherName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("bagit.txt") << QStringLiteral("bagit.txt");
    QTest::newRow("fetch.txt") << QStringLiteral("fetch.txt");
}

void TestBagIt::bagByEitherName()
{
    QFETCH(QString, name);
    ScriptedFetcher fetcher =
        bagOf({{QStringLiteral("bagit.txt"), declaration},
               {QStringLiteral("fetch.txt"), "https://far/x?id=1 5 data/far.bin\n"},
               {QStringLiteral("manifest-sha256.txt"), a64 + "  data/far.bin\n" + b64 + " *data/sub/near.bin\n"}});
    Collected sink;
    QVERIFY(resolve(fetcher, name, sink));
    QCOMPARE(sink.headers.at(0).kind, QStringLiteral("bagit"));
    QCOMPARE(sink.headers[0].name, QStringLiteral("birds"));
    QCOMPARE(sink.headers[0].revision, QStringLiteral("1.2"));
    QCOMPARE(sink.headers[0].collectionKey, QStringLiteral("https://host/bags/birds/bagit.txt"));
    QCOMPARE(sink.all.size(), size_t(2));
    QCOMPARE(sink.all[0].path, QStringLiteral("data/far.bin"));
    QCOMPARE(sink.all[0].urls, QStringList(QStringLiteral("https://far/x?id=1")));
    QCOMPARE(sink.all[0].size, qint64(5));
    QCOMPARE(sink.all[0].sha256->toHexBytes(), a64);
    QCOMPARE(sink.all[1].path, QStringLiteral("data/sub/near.bin"));
    QVERIFY(sink.all[1].urls.isEmpty()); // beside the base
    QCOMPARE(sink.all[1].size, qint64(-1));
    QCOMPARE(sink.headers[0].baseUrl.adjusted(QUrl::RemoveFilename), QUrl(folder));
    QVERIFY(sink.refused.empty());
}

void TestBagIt::recognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const QByteArray line = "https://h/a 1 data/a\n";
    const QString bagit = QStringLiteral("bagit");
    const QString list = QStringLiteral("list");
    QTest::newRow("declaration") << QStringLiteral("x") << declaration << bagit;
    QTest::newRow("declaration with a mark") << QStringLiteral("bagit.txt") << "\xEF\xBB\xBF" + declaration << bagit;
    QTest::newRow("fetch list") << QStringLiteral("fetch.txt") << line + "\n" + line << bagit;
    QTest::newRow("long fetch list") << QStringLiteral("fetch.txt") << line.repeated(500) << bagit;
    QTest::newRow("other name") << QStringLiteral("files.txt") << line << list;
    QTest::newRow("plain list of that name") << QStringLiteral("fetch.txt") << QByteArray("https://h/a\n") << list;
    QTest::newRow("mixed") << QStringLiteral("fetch.txt") << line + "https://h/b name\n" << list;
    QTest::newRow("empty") << QStringLiteral("fetch.txt") << QByteArray() << QStringLiteral("http");
}

void TestBagIt::recognised()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, body);
    ScriptedFetcher fetcher =
        bagOf({{name, body}, {QStringLiteral("manifest-md5.txt"), QByteArray(32, '1') + " data/a\n"}});
    Collected sink;
    QVERIFY(resolve(fetcher, name, sink));
    QTEST(sink.headers.at(0).kind, "kind");
}

void TestBagIt::fetchedFilesMustBeInAManifest()
{
    ScriptedFetcher fetcher = bagOf({{QStringLiteral("fetch.txt"), "https://h/a 1 data/a\nhttps://h/b 2 data/b\n"},
                                     {QStringLiteral("manifest-sha256.txt"), a64 + "  data/a\n"}});
    Collected sink;
    QVERIFY(resolve(fetcher, QStringLiteral("fetch.txt"), sink));
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].path, QStringLiteral("data/a"));
    QCOMPARE(sink.refused.size(), size_t(1));
    QCOMPARE(sink.refused[0].path, QStringLiteral("data/b"));
    QVERIFY(sink.refused[0].reason.context.contains(u"no manifest"));
}

void TestBagIt::digestsOfSeveralManifests()
{
    ScriptedFetcher fetcher = bagOf(
        {{QStringLiteral("bagit.txt"), declaration},
         {QStringLiteral("manifest-md5.txt"), QByteArray(32, '1') + "  data/a\n" + QByteArray(32, '2') + " data/b\n"},
         {QStringLiteral("manifest-sha256.txt"), a64 + "  data/a\n"},
         {QStringLiteral("manifest-sha512.txt"), QByteArray(128, '5') + "  data/a\n"},
         {QStringLiteral("manifest-sha1.txt"), QByteArray(40, '3') + "  data/b\n"}});
    Collected sink;
    QVERIFY(resolve(fetcher, QStringLiteral("bagit.txt"), sink));
    QCOMPARE(sink.all.size(), size_t(2));
    QCOMPARE(sink.all[0].sha256->toHexBytes(), a64);
    QCOMPARE(sink.all[0].digest->algorithm, DigestAlgorithm::Sha512);
    QVERIFY(!sink.all[1].sha256);
    QCOMPARE(sink.all[1].digest->algorithm, DigestAlgorithm::Sha1);
}

void TestBagIt::pathsAreComparedNormalised()
{
    ScriptedFetcher fetcher = bagOf({{QStringLiteral("fetch.txt"), "https://h/a 1 data/\xC3\xA4\n"},
                                     {QStringLiteral("manifest-sha256.txt"), a64 + "  data/a\xCC\x88\n"}});
    Collected sink;
    QVERIFY(resolve(fetcher, QStringLiteral("fetch.txt"), sink));
    QCOMPARE(sink.all.size(), size_t(1));
    QVERIFY(sink.refused.empty());
    QVERIFY(sink.all[0].sha256);
}

void TestBagIt::b01_hostilePaths_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"bag-info.txt", "../x", "data/../x", "/etc/passwd", "~/x", "data", "data/", "data/a%0Ab",
                             "data/a%0db", "DATA/a", "data\\a", "data/CON", "C:/x", "data/./a", "manifest-md5.txt"})
        QTest::newRow(path) << QByteArray(path);
}

void TestBagIt::b01_hostilePaths()
{
    QFETCH(QByteArray, path);
    ScriptedFetcher fetcher =
        bagOf({{QStringLiteral("fetch.txt"), "https://h/a 1 " + path + "\nhttps://h/g 1 data/good\n"},
               {QStringLiteral("manifest-sha256.txt"), a64 + "  " + path + "\n" + a64 + "  ./data/good\n"}});
    Collected sink;
    QVERIFY(resolve(fetcher, QStringLiteral("fetch.txt"), sink));
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].path, QStringLiteral("data/good"));
    QVERIFY(!sink.refused.empty());
}

void TestBagIt::b02_hostileLines()
{
    ScriptedFetcher fetcher = bagOf(
        {{QStringLiteral("bagit.txt"), declaration},
         {QStringLiteral("fetch.txt"), "https://h/1 1 data/twice\nhttps://h/2 1 data/twice\nftp://h/a 1 data/ftp\n"
                                       "file:///etc/passwd 1 data/local\nnonsense\nhttps://h/l 1 data/" +
                                           QByteArray(100'000, 'x') + "\n\nhttps://h/a 1 data/contradicted\n"},
         {QStringLiteral("manifest-sha256.txt"),
          a64 + "  data/twice\n" + a64 + "  data/ftp\n" + a64 + "  data/local\n" + a64 + "  data/contradicted\n" + b64 +
              "  data/contradicted\nnonsense\n" + a64.left(60) + "  data/short\n" + a64 + "  data/\xff\n" + a64 +
              "  data/good\n"}});
    Collected sink;
    QVERIFY(resolve(fetcher, QStringLiteral("bagit.txt"), sink));
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].path, QStringLiteral("data/good"));
    QStringList refused;
    for (const RejectedEntry &entry : sink.refused)
        refused.append(entry.path);
    QCOMPARE(refused,
             (QStringList{QStringLiteral("fetch.txt, line 5"), QStringLiteral("fetch.txt, line 6"),
                          QStringLiteral("manifest-sha256.txt, line 6"), QStringLiteral("manifest-sha256.txt, line 8"),
                          QStringLiteral("data/twice"), QStringLiteral("data/ftp"), QStringLiteral("data/local"),
                          QStringLiteral("data/contradicted"), QStringLiteral("data/short")}));
}

void TestBagIt::bagWithoutFetchList()
{
    ScriptedFetcher fetcher = bagOf({{QStringLiteral("bagit.txt"), declaration},
                                     {QStringLiteral("manifest-sha256.txt"), a64 + "  data/100%25.txt\n"}});
    Collected sink;
    QVERIFY(resolve(fetcher, QStringLiteral("bagit.txt"), sink));
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].path, QStringLiteral("data/100%.txt"));
    QVERIFY(sink.all[0].urls.isEmpty());
}

void TestBagIt::bagWithoutManifest()
{
    ScriptedFetcher fetcher = bagOf({{QStringLiteral("bagit.txt"), declaration},
                                     {QStringLiteral("fetch.txt"), "https://h/a 1 data/a\n"},
                                     {QStringLiteral("manifest-blake2b.txt"), a64 + "  data/a\n"}});
    Collected sink;
    const Status status = resolve(fetcher, QStringLiteral("bagit.txt"), sink);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::NotFound);
    QVERIFY(status.error().hint.contains(u"manifest-sha256.txt"));
}

void TestBagIt::failingListsAreErrors()
{
    for (const char *name : {"fetch.txt", "manifest-sha512.txt"}) {
        ScriptedFetcher fetcher = bagOf(
            {{QStringLiteral("bagit.txt"), declaration}, {QStringLiteral("manifest-sha256.txt"), a64 + "  data/a\n"}});
        fetcher.answers[QUrl(folder + QString::fromLatin1(name))] = {{}, {}, {}, 500};
        Collected sink;
        const Status status = resolve(fetcher, QStringLiteral("bagit.txt"), sink);
        QVERIFY(!status); // what is missing for a while must not look like a bag without it
        QCOMPARE(status.error().httpStatus, 500);
    }
}

void TestBagIt::movedBag()
{
    ScriptedFetcher fetcher = bagOf(
        {{QStringLiteral("bagit.txt"), declaration}, {QStringLiteral("manifest-sha256.txt"), a64 + "  data/a b\n"}});
    fetcher.answers[QUrl(folder + QStringLiteral("bagit.txt"))].finalUrl =
        QUrl(QStringLiteral("https://cdn/y/bagit.txt"));
    Collected sink;
    QVERIFY(resolve(fetcher, QStringLiteral("bagit.txt"), sink));
    QCOMPARE(sink.all.at(0).urls,
             (QStringList{folder + QStringLiteral("data/a%20b"), QStringLiteral("https://cdn/y/data/a%20b")}));
}

void TestBagIt::localBag()
{
    QTemporaryDir place;
    const auto write = [&place](const char *name, const QByteArray &text) {
        QFile file(place.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write("bagit.txt", declaration));
    QVERIFY(write("fetch.txt", "https://h/a 1 data/a\n"));
    QVERIFY(write("manifest-sha512.txt", QByteArray(128, '5') + "  data/a\n" + QByteArray(128, '6') + "  data/b\n"));
    const Result<SourceRequest> request = SourceRegistry::parse(QStringLiteral("bagit.txt"), place.path());
    QVERIFY(request);
    ScriptedFetcher fetcher;
    Collected sink;
    QVERIFY(SourceRegistry(fetcher).resolve(*request, sink, {}));
    QCOMPARE(sink.all.size(), size_t(2));
    QCOMPARE(sink.all[0].urls, QStringList(QStringLiteral("https://h/a")));
    QVERIFY(sink.all[1].urls.isEmpty());
    QVERIFY(sink.headers.at(0).baseUrl.isLocalFile());
}

QTEST_GUILESS_MAIN(TestBagIt)
#include "tst_bagit.moc"
