// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceFixture.h"
#include "sources/SourceRegistry.h"
#include "sources/checksums/ChecksumCollector.h"
#include "sources/checksums/ChecksumListDriver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QByteArray a64 = QByteArray(64, 'a');
const QByteArray b64 = QByteArray(64, 'b');
const QUrl listUrl(QStringLiteral("https://host/pub/12.5.0/SHA256SUMS"));

/// What the tables below compare: "sha256 NAME", "md5 NAME", "? NAME" for a foreign algorithm, "123 NAME" for a size,
/// "-" for nothing and "!" for a line that is refused.
QString shortForm(const Result<ChecksumLine> &line)
{
    if (!line)
        return QStringLiteral("!");
    QString what = QStringLiteral("-");
    if (line->sha256)
        what = QStringLiteral("sha256 ");
    else if (line->digest)
        what = line->digest->text().section(u':', 0, 0) + u' ';
    else if (!line->foreign.isEmpty())
        what = QStringLiteral("? ");
    else if (line->kind == ChecksumLine::Kind::Size)
        what = QString::number(line->size) + u' ';
    return what + line->name;
}

Status resolve(ScriptedFetcher &fetcher, const QUrl &url, Collected &sink, const QString &revision = {})
{
    return SourceRegistry(fetcher).resolve({url.toString(), url, revision}, sink, {});
}

ScriptedFetcher::Answer answer(const QByteArray &body, const QByteArray &type = "text/plain")
{
    return {body, {{"Content-Type", type}}, {}, 200};
}

Collected read(const QByteArray &body, const QUrl &url = listUrl)
{
    ScriptedFetcher fetcher;
    fetcher.answers[url] = answer(body);
    Collected sink;
    if (const Status status = resolve(fetcher, url, sink); !status)
        qWarning().noquote() << status.error().context;
    return sink;
}

} // namespace

class TestChecksums : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void foreignNames_data();
    void foreignNames();
    void recognised_data();
    void recognised();
    void entriesOfAList();
    void strongestDigestsOfAName();
    void contradictionsAndForeignDigestsAreRefused();
    void b01_hostileNames_data();
    void b01_hostileNames();
    void clearSignedList();
    void digestFileBesideItsFile();
    void namesFollowTheListWhereItMoved();
    void seriesAndRevision();
    void localList();
    void memoryStaysWithinTheWindow();
    void b02_longLinesAndGarbage();
};

void TestChecksums::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const QByteArray &line, const char *expected) {
        QTest::newRow(title) << line << QString::fromUtf8(expected);
    };
    const QByteArray md5(32, '1');
    const QByteArray sha1(40, '2');
    const QByteArray sha512(128, 'F');
    row("text mode", a64 + "  a.iso", "sha256 a.iso");
    row("binary mode", a64 + " *a.iso", "sha256 a.iso");
    row("one blank", a64 + " a.iso", "sha256 a.iso");
    row("tab", a64 + "\ta.iso", "sha256 a.iso");
    row("name with a star", a64 + "  *a", "sha256 *a");
    row("name with blanks", a64 + "  a b  c", "sha256 a b  c");
    row("md5", md5 + "  a", "md5 a");
    row("sha1", sha1 + "  a", "sha1 a");
    row("sha224", QByteArray(56, '3') + "  a", "sha224 a");
    row("sha384", QByteArray(96, '3') + "  a", "sha384 a");
    row("capitals", sha512 + "  a", "sha512 a");
    row("escaped", "\\" + a64 + "  a\\\\b\\nc\\rd", "sha256 a\\b\nc\rd");
    row("unknown escape", "\\" + a64 + "  a\\tb", "!");
    row("escape cut off", "\\" + a64 + "  a\\", "!");
    row("no escape without the mark", a64 + "  a\\nb", "sha256 a\\nb");
    row("alone", a64, "sha256 ");
    row("alone, blanks behind", a64 + "  ", "sha256 ");
    row("BSD", "SHA256 (a (1).iso) = " + a64, "sha256 a (1).iso");
    row("BSD, escaped", "\\SHA256 (a\\\\b) = " + a64, "sha256 a\\b");
    row("OpenSSL", "SHA2-256(a)= " + a64, "sha256 a");
    row("BSD, SHA-512", "SHA512 (a) = " + sha512, "sha512 a");
    row("BSD, MD5", "MD5 (a) = " + md5, "md5 a");
    row("BLAKE2b", "BLAKE2b (a) = " + sha512, "? a");
    row("SHA-512/256", "SHA512/256 (a) = " + a64, "? a");
    row("SHA3", "SHA3-256 (a) = " + a64, "? a");
    row("git is no list's label", "GIT (a) = " + sha1, "? a");
    row("label and length differ", "SHA256 (a) = " + sha512, "!");
    row("label and base64", "SHA256 (a) = qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo=", "!");
    row("name first", "a.iso: " + a64, "sha256 a.iso");
    row("name with a colon first", "a: b: " + md5, "md5 a: b");
    row("size in a comment", "# Fedora 39.iso: 2295853056 bytes", "2295853056 Fedora 39.iso");
    row("size in BSD form", "SIZE (a) = 12 bytes", "12 a");
    row("negative size", "# a: -12 bytes", "-");
    row("signed size", "# a: +12 bytes", "-");
    row("size beyond 2^63", "# a: 9223372036854775808 bytes", "-");
    row("comment", "# of no use", "-");
    row("empty", "", "-");
    row("blanks", " \t ", "-");
    row("length of no algorithm", QByteArray(63, 'a') + "  a", "!");
    row("digit that is none", QByteArray(63, 'a') + "g  a", "!");
    row("prose", "This file holds (some) = checksums", "!");
    row("not UTF-8", a64 + "  \xff", "!");
    QTest::newRow("NUL") << a64 + QByteArray("  a\0b", 5) << QStringLiteral("sha256 a") + QChar(u'\0') + u'b';
}

void TestChecksums::lines()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, expected);
    QCOMPARE(shortForm(parseChecksumLine(line)), expected);
}

void TestChecksums::foreignNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("foreign");
    for (const char *name :
         {"B2SUMS", "b2sums.txt", "a.iso.b3", "checksums-blake2b.txt", "SHA3-256SUMS", "a.sha512-256"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"SHA256SUMS", "tool-b2.tar.gz.sha256", "sha512sums.txt", "CHECKSUM", "b2.iso.md5"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void TestChecksums::foreignNames()
{
    QFETCH(QString, name);
    QFETCH(bool, foreign);
    QCOMPARE(!foreignLabel(name).isEmpty(), foreign);
    if (foreign)
        QCOMPARE(shortForm(parseChecksumLine(a64 + "  a", foreignLabel(name))), QStringLiteral("? a"));
}

void TestChecksums::recognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("kind");
    const QString list = QStringLiteral("checksums");
    const QString file = QStringLiteral("http");
    const QByteArray line = a64 + "  a.iso\n";
    const QByteArray octets = "application/octet-stream";
    const auto row = [](const char *title, const char *name, const QByteArray &body, const QByteArray &type,
                        const QString &kind) {
        QTest::newRow(title) << QString::fromLatin1(name) << body << type << kind;
    };
    row("name and content", "SHA256SUMS", line, octets, list);
    row("content", "anything", "# c\n" + line + line, "text/plain", list);
    row("content, no type", "anything", line, QByteArray(), list);
    row("some prose under a known name", "sha512sums.txt", "About this\n" + line + line, octets, list);
    row("digest alone", "a.iso.sha256", a64 + "\n", octets, list);
    row("longer than the head", "x", line.repeated(500), "text/plain", list);
    row("line longer than the head", "x", a64 + "  " + QByteArray(5000, 'n') + "\n", "text/plain", list);
    row("digest alone under another name", "version.txt", a64 + "\n", "text/plain", file);
    row("some prose under another name", "x", "About this\n" + line, "text/plain", file);
    row("web page", "SHA256SUMS", line, "text/html", file);
    row("mostly prose", "SHA256SUMS", "a b\nc d\n" + line, "text/plain", file);
    row("binary", "SHA256SUMS", line + QByteArray(1, '\0'), octets, file);
    row("comments", "SHA256SUMS", "# nothing\n", octets, file);
    row("empty", "SHA256SUMS", QByteArray(), octets, file);
    row("signature beside it", "SHA256SUMS.asc", "-----BEGIN PGP SIGNATURE-----\n\nabcd\n-----END PGP SIGNATURE-----\n",
        octets, file);
    row("links", "checksums.txt", "https://h/a\n", "text/plain", QStringLiteral("list"));
}

void TestChecksums::recognised()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, kind);
    const QUrl url(QStringLiteral("https://host/") + name);
    ScriptedFetcher fetcher;
    fetcher.answers[url] = answer(body, type);
    Collected sink;
    QVERIFY(resolve(fetcher, url, sink));
    QCOMPARE(sink.headers.size(), size_t(1));
    QCOMPARE(sink.headers[0].kind, kind);
}

void TestChecksums::entriesOfAList()
{
    const Collected sink = read("\xEF\xBB\xBF# sizes\r\n# b.iso: 77 bytes\r\n# nobody: 5 bytes\r\n" + a64 +
                                " *./sub/a.iso\r\n\r\n" + b64 + "  b.iso\r\n" + QByteArray(40, '0') + "  c");
    QCOMPARE(sink.all.size(), size_t(3));
    QCOMPARE(sink.all[0].path, QStringLiteral("b.iso"));
    QCOMPARE(sink.all[0].size, qint64(77));
    QCOMPARE(sink.all[1].path, QStringLiteral("sub/a.iso"));
    QCOMPARE(sink.all[1].sha256->toHexBytes(), a64);
    QCOMPARE(sink.all[1].size, qint64(-1));
    QVERIFY(sink.all[1].urls.isEmpty());
    QVERIFY(!sink.all[1].digest);
    QVERIFY(!sink.all[2].sha256);
    QCOMPARE(sink.all[2].digest->text(), QStringLiteral("sha1:") + QString(40, u'0'));
    QCOMPARE(sink.headers[0].baseUrl, listUrl);
    QVERIFY(sink.refused.empty());
}

void TestChecksums::strongestDigestsOfAName()
{
    const QByteArray sha512(128, '5');
    const Collected sink =
        read("MD5 (a) = " + QByteArray(32, '1') + "\nMD5 (b) = " + QByteArray(32, '1') + "\nSHA512 (a) = " + sha512 +
             "\nSHA256 (a) = " + a64 + "\nSHA1 (a) = " + QByteArray(40, '2') + "\nBLAKE2b (a) = " + sha512 +
             "\nSHA256 (a) = " + a64);
    QCOMPARE(sink.all.size(), size_t(2));
    QCOMPARE(sink.all[0].sha256->toHexBytes(), a64);
    QCOMPARE(sink.all[0].digest->algorithm, DigestAlgorithm::Sha512);
    QCOMPARE(sink.all[1].digest->algorithm, DigestAlgorithm::Md5);
    QVERIFY(sink.refused.empty());
}

void TestChecksums::contradictionsAndForeignDigestsAreRefused()
{
    const Collected sink =
        read("SHA256 (a) = " + a64 + "\nSHA256 (a) = " + b64 + "\nBLAKE2b (b) = " + a64 + "\nSHA256 (c) = " + a64);
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].path, QStringLiteral("c"));
    QCOMPARE(sink.refused.size(), size_t(2));
    QVERIFY(sink.refused[0].reason.context.contains(u"two different"));
    QVERIFY(sink.refused[1].reason.context.contains(u"BLAKE2b"));
}

void TestChecksums::b01_hostileNames_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"../x", "a/../../x", "/etc/passwd", "./../x", "C:\\x", "a\\b", "a/./b", "a//b", "..", ".",
                             "CON", "x.", "\x7f", "e\xE2\x80\xAEtxt.exe", ".heirloom/x", "a/"})
        QTest::newRow(name) << QByteArray(name);
    QTest::newRow("long") << QByteArray(300, 'x');
    QTest::newRow("deep") << QByteArray("a/").repeated(200) + "b";
}

void TestChecksums::b01_hostileNames()
{
    QFETCH(QByteArray, name);
    const Collected sink = read(b64 + "  good\n" + a64 + "  " + name + "\n");
    QCOMPARE(sink.headers[0].kind, QStringLiteral("checksums"));
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].path, QStringLiteral("good"));
    QCOMPARE(sink.refused.size(), size_t(1));
    QVERIFY(!sink.refused[0].reason.context.isEmpty());
}

void TestChecksums::clearSignedList()
{
    const Collected sink =
        read("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n# a.iso: 5 bytes\nSHA256 (a.iso) = " + a64 +
                 "\n- -----\n- " + b64 +
                 "  b.iso\n-----BEGIN PGP SIGNATURE-----\n\niQIzBAEBCAAdFiEE\n=abcd\n"
                 "-----END PGP SIGNATURE-----\n",
             QUrl(QStringLiteral("https://host/X-39-CHECKSUM")));
    QCOMPARE(sink.headers[0].kind, QStringLiteral("checksums"));
    QCOMPARE(sink.all.size(), size_t(2));
    QCOMPARE(sink.all[0].size, qint64(5));
    QCOMPARE(sink.all[1].path, QStringLiteral("b.iso"));
    QCOMPARE(sink.refused.size(), size_t(1)); // "-----" is signed text, and no checksum
    QCOMPARE(sink.refused[0].path, QStringLiteral("line 6"));
}

void TestChecksums::digestFileBesideItsFile()
{
    const Collected alone = read(a64 + "\n", QUrl(QStringLiteral("https://host/d/a%20b.iso.sha256")));
    QCOMPARE(alone.all.size(), size_t(1));
    QCOMPARE(alone.all[0].path, QStringLiteral("a b.iso"));
    QCOMPARE(alone.all[0].sha256->toHexBytes(), a64);
    QCOMPARE(alone.headers[0].name, QStringLiteral("a b.iso"));

    const Collected named = read(a64 + "  other.iso\n", QUrl(QStringLiteral("https://host/d/a.iso.sha256")));
    QCOMPARE(named.all[0].path, QStringLiteral("other.iso"));

    const Collected nameless = read(a64 + "  a\n" + b64 + "\n");
    QCOMPARE(nameless.all.size(), size_t(1));
    QCOMPARE(nameless.refused[0].path, QStringLiteral("line 2"));
}

void TestChecksums::namesFollowTheListWhereItMoved()
{
    const QUrl asked(QStringLiteral("https://host/o/r/releases/download/v1.2/SHA256SUMS?x=1"));
    ScriptedFetcher fetcher;
    fetcher.answers[asked] = answer(a64 + "  a b#1.bin\n", "application/octet-stream");
    fetcher.answers[asked].finalUrl = QUrl(QStringLiteral("https://objects/bucket/12345?sig=secret"));
    Collected sink;
    QVERIFY(resolve(fetcher, asked, sink));
    QCOMPARE(sink.all[0].urls, (QStringList{QStringLiteral("https://host/o/r/releases/download/v1.2/a%20b%231.bin"),
                                            QStringLiteral("https://objects/bucket/a%20b%231.bin")}));
    QCOMPARE(sink.headers[0].baseUrl, QUrl(QStringLiteral("https://objects/bucket/12345")));
    QCOMPARE(sink.headers[0].name, QStringLiteral("r"));
}

void TestChecksums::seriesAndRevision()
{
    const Collected sink = read(a64 + "  a\n");
    QCOMPARE(sink.headers[0].collectionKey, QStringLiteral("https://host/pub/SHA256SUMS"));
    QCOMPARE(sink.headers[0].revision, QStringLiteral("12.5.0"));

    ScriptedFetcher fetcher;
    fetcher.answers[listUrl] = answer(a64 + "  a\n");
    Collected asked;
    QVERIFY(resolve(fetcher, listUrl, asked, QStringLiteral("mine")));
    QVERIFY(asked.headers[0].revision.isEmpty()); // the user's own name for it counts
}

void TestChecksums::localList()
{
    QTemporaryDir folder;
    QFile list(folder.filePath(QStringLiteral("SHA256SUMS")));
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write(a64 + " *sub/a.iso\n") > 0);
    list.close();
    const Result<SourceRequest> request = SourceRegistry::parse(QStringLiteral("SHA256SUMS"), folder.path());
    QVERIFY(request);
    ScriptedFetcher fetcher;
    Collected sink;
    QVERIFY(SourceRegistry(fetcher).resolve(*request, sink, {}));
    QCOMPARE(sink.headers[0].kind, QStringLiteral("checksums"));
    QCOMPARE(sink.headers[0].baseUrl, QUrl::fromLocalFile(list.fileName()));
    QVERIFY(sink.all[0].urls.isEmpty());
}

void TestChecksums::memoryStaysWithinTheWindow()
{
    constexpr int count = int(ChecksumCollector::window) + 10;
    QByteArray body;
    for (int i = 0; i < count; ++i)
        body += a64 + "  f" + QByteArray::number(i) + '\n';
    const Collected sink = read(body + b64 + "  f0\n");
    QCOMPARE(sink.all.size(), size_t(count + 1));
    QCOMPARE(sink.all[size_t(count) - 1].path, u'f' + QString::number(count - 1));
    QCOMPARE(sink.all.back().path, QStringLiteral("f0")); // beyond the window; the planner sees the clash
}

void TestChecksums::b02_longLinesAndGarbage()
{
    const Collected sink = read((a64 + "  " + QByteArray(60, 'n') + "\n").repeated(60) + a64 + "  " +
                                QByteArray(100'000, 'x') + "\n" + a64 + "  \xff\n<html>\n" + b64 + "  last");
    QCOMPARE(sink.all.size(), size_t(2));
    QCOMPARE(sink.all[1].path, QStringLiteral("last"));
    QCOMPARE(sink.refused.size(), size_t(3));
    QCOMPARE(sink.refused[0].path, QStringLiteral("line 61"));
    QVERIFY(sink.refused[0].reason.context.contains(u"too long"));
    QVERIFY(sink.refused[1].reason.context.contains(u"UTF-8"));
}

QTEST_GUILESS_MAIN(TestChecksums)
#include "tst_checksums.moc"
