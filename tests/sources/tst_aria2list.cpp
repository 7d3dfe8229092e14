// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceFixture.h"
#include "sources/SourceRegistry.h"
#include "sources/aria2/Aria2List.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QByteArray a64 = QByteArray(64, 'a');

Collected read(const QByteArray &text, qsizetype step = 1 << 20)
{
    Collected sink;
    Aria2List list(sink);
    const auto take = [&list](const TextLine &line) { return list.take(line); };
    if (!readLines(Bytes(text, step), Aria2List::limits, {}, take) || !list.finish())
        qWarning("the list could not be read");
    return sink;
}

} // namespace

class TestAria2List : public QObject
{
    Q_OBJECT

private slots:
    void recognised_data();
    void recognised();
    void entries();
    void names_data();
    void names();
    void checksums_data();
    void checksums();
    void addresses_data();
    void addresses();
    void b02_brokenLines();
};

void TestAria2List::recognised_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("kind");
    const QString aria2 = QStringLiteral("aria2");
    const QString list = QStringLiteral("list");
    const QString file = QStringLiteral("http");
    const auto row = [](const char *title, const QByteArray &body, const QByteArray &type, const QString &kind) {
        QTest::newRow(title) << body << type << kind;
    };
    row("option", "http://h/a\n  out=b\n", "text/plain", aria2);
    row("mirrors", "http://h/a\thttps://g/a\n", "text/plain", aria2);
    row("octets", "# c\n\nhttp://h/a\n\tdir=x\nftp://h/b\n", "application/octet-stream", aria2);
    row("other scheme first", "magnet:?xt=urn:btih:1\n out=x\nhttp://h/a\n", "text/plain", aria2);
    row("plain list", "http://h/a\nhttp://h/b\n", "text/plain", list);
    row("plain list with names", "http://h/a\tname\nhttp://h/b other name\n", "text/plain", list);
    row("indented links", "  http://h/a?b=c\n  http://h/b\n", "text/plain", list);
    row("name that looks like an option", "http://h/a  out=b\n", "text/plain", list);
    row("option first", " out=b\nhttp://h/a\n", "text/plain", file);
    row("prose between", "http://h/a\n out=b\nand so on\n", "text/plain", file);
    row("settings", "[a]\n x=1\n", "text/plain", file);
    row("web page", "http://h/a\n out=b\n", "text/html", file);
    row("binary", QByteArray("http://h/a\n out=b\n\0", 19), "text/plain", file);
}

void TestAria2List::recognised()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, kind);
    const QUrl url(QStringLiteral("https://host/nightly/20240501/list.txt"));
    ScriptedFetcher fetcher;
    fetcher.answers[url] = {body, {{"Content-Type", type}}, {}, 200};
    Collected sink;
    QVERIFY(SourceRegistry(fetcher).resolve({url.toString(), url, {}}, sink, {}));
    QCOMPARE(sink.headers.at(0).kind, kind);
    if (kind != u"aria2")
        return;
    QCOMPARE(sink.headers[0].name, QStringLiteral("list"));
    QCOMPARE(sink.headers[0].revision, QStringLiteral("20240501"));
    QCOMPARE(sink.headers[0].collectionKey, QStringLiteral("https://host/nightly/list.txt"));
}

void TestAria2List::entries()
{
    const QByteArray text = "\xEF\xBB\xBF# all\r\nhttp://h/a%20b.iso?x=1\thttps://g/a.iso\r\n  split=5\r\n# c\r\n"
                            "\tchecksum=sha-256=" +
                            a64 + "\r\n\r\nhttp://h/c\n out=first\n out= sub/d.bin \n dir=top/./\n dir=top\nhttp://h/";
    for (const qsizetype step : {qsizetype(1 << 20), qsizetype(3)}) {
        const Collected sink = read(text, step);
        QVERIFY(sink.refused.empty());
        QCOMPARE(sink.all.size(), size_t(3));
        QCOMPARE(sink.all[0].path, QStringLiteral("a b.iso"));
        QCOMPARE(sink.all[0].urls,
                 (QStringList{QStringLiteral("http://h/a%20b.iso?x=1"), QStringLiteral("https://g/a.iso")}));
        QCOMPARE(sink.all[0].sha256->toHexBytes(), a64);
        QCOMPARE(sink.all[0].size, qint64(-1));
        QCOMPARE(sink.all[1].path, QStringLiteral("top/sub/d.bin"));
        QVERIFY(!sink.all[1].sha256 && !sink.all[1].digest);
        QCOMPARE(sink.all[2].path, QStringLiteral("download"));
    }
}

void TestAria2List::names_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("path"); // empty: rejected
    const auto row = [](const char *title, const QByteArray &options, const char *path) {
        QTest::newRow(title) << options << QString::fromLatin1(path);
    };
    row("none", "", "a");
    row("out", " out=b\n", "b");
    row("empty out", " out=\n", "a");
    row("dir", " dir=x/y\n", "x/y/a");
    row("this folder", " dir=.\n", "a");
    row("below this folder", " dir=./x\n out=./b\n", "");
    row("dir with ./", " dir=./x\n", "x/a");
    row("b01 absolute dir", " dir=/home/user/Downloads\n", "");
    row("b01 root", " dir=/\n", "");
    row("b01 parent dir", " dir=../x\n", "");
    row("b01 parent out", " out=../../etc/passwd\n", "");
    row("b01 absolute out", " out=/etc/passwd\n", "");
    row("b01 absolute out below dir", " dir=x\n out=/etc/passwd\n", "");
    row("b01 home", " dir=~/x\n", "");
    row("b01 backslash", " out=a\\b\n", "");
    row("b01 reserved", " out=CON\n", "");
    row("b01 the store", " dir=.heirloom\n", "");
    row("b01 long", " out=" + QByteArray(300, 'x') + "\n", "");
}

void TestAria2List::names()
{
    QFETCH(QByteArray, options);
    QFETCH(QString, path);
    const Collected sink = read("http://h/a\n" + options + "http://h/good\n");
    QCOMPARE(sink.refused.size(), size_t(path.isEmpty() ? 1 : 0));
    QCOMPARE(sink.all.front().path, path.isEmpty() ? QStringLiteral("good") : path);
    QCOMPARE(sink.all.back().path, QStringLiteral("good"));
}

void TestAria2List::checksums_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected"); // "!": rejected
    const auto row = [](const char *title, const QByteArray &value, const char *expected) {
        QTest::newRow(title) << value << QString::fromLatin1(expected);
    };
    row("sha-256", "sha-256=" + a64, "sha256");
    row("sha256", "SHA256=" + a64.toUpper(), "sha256");
    row("md5", "md5=" + QByteArray(32, '1'), "md5");
    row("sha-512", " sha-512 = " + QByteArray(128, '1'), "sha512");
    row("empty", "", "");
    row("adler32", "adler32=12345678", "!");
    row("git", "git=" + QByteArray(40, '1'), "!");
    row("wrong length", "sha-1=" + a64, "!");
    row("no digits", "md5=" + QByteArray(32, 'x'), "!");
    row("no algorithm", a64, "!");
}

void TestAria2List::checksums()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const Collected sink = read("http://h/a\n checksum=" + value + "\n");
    QString found = QStringLiteral("!");
    if (!sink.all.empty()) {
        found = sink.all[0].sha256 ? QStringLiteral("sha256") : QString();
        if (sink.all[0].digest)
            found += sink.all[0].digest->text().section(u':', 0, 0);
    }
    QCOMPARE(found, expected);
    QCOMPARE(sink.refused.size(), size_t(expected == u"!" ? 1 : 0));
}

void TestAria2List::addresses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("urls");
    const QString one = QStringLiteral("http://h/a");
    const auto row = [](const char *title, const QByteArray &line, const QStringList &urls) {
        QTest::newRow(title) << line << urls;
    };
    row("other schemes", "ftp://h/a\thttp://h/a\tmagnet:?x", {one});
    row("twice", "http://h/a\thttp://h/a", {one});
    row("empty ones", "\thttp://h/a", {});
    row("two tabs", "http://h/a\t\thttp://h/a", {one});
    row("file", "file:///etc/passwd\thttp://h/a", {one});
    row("password", "http://u:p@h/a\thttp://h/a", {one});
    row("none of use", "ftp://h/a", {});
    row("not an address", "something", {});
}

void TestAria2List::addresses()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, urls);
    const Collected sink = read(line + "\n");
    QCOMPARE(sink.all.size(), size_t(urls.isEmpty() ? 0 : 1));
    QCOMPARE(sink.refused.size(), size_t(urls.isEmpty() ? 1 : 0));
    if (!urls.isEmpty())
        QCOMPARE(sink.all[0].urls, urls);

    QByteArray many = "http://h/0";
    for (int i = 1; i < 100; ++i)
        many += "\thttp://h/" + QByteArray::number(i);
    QCOMPARE(read(many).all.at(0).urls.size(), Aria2List::maxUrls);
}

void TestAria2List::b02_brokenLines()
{
    const Collected sink = read(" out=early\nhttp://h/a\n out=\xff\nhttp://h/" + QByteArray(100'000, 'x') +
                                "\n out=b\nhttp://h/c\n out=" + QByteArray(100'000, 'x') + "\nhttp://h/last");
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].path, QStringLiteral("last"));
    QStringList where;
    for (const RejectedEntry &entry : sink.refused)
        where.append(entry.path);
    QCOMPARE(where, (QStringList{QStringLiteral("line 1"), QStringLiteral("line 2"), QStringLiteral("line 4"),
                                 QStringLiteral("line 6")}));
    QVERIFY(sink.refused[1].reason.context.contains(u"UTF-8"));
    QVERIFY(sink.refused[2].reason.context.contains(u"too long"));
}

QTEST_GUILESS_MAIN(TestAria2List)
#include "tst_aria2list.moc"
