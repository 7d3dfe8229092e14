// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceFixture.h"
#include "net/QtHttpFetcher.h"
#include "sources/SourceRegistry.h"
#include "support/http/NginxServer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

/// Documents that describe files, fetched from a real server through the registry; and whether what they describe is
/// where the entries say.
class TestListServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void metalinkOfASingleFile_data();
    void metalinkOfASingleFile();
    void checksumList();
    void movedChecksumList();
    void metalink();
    void aria2List();
    void bag();

private:
    void write(const QString &path, const QByteArray &bytes);
    Collected resolve(const QString &path);
    QByteArray fetched(const Collected &sink, const ManifestEntry &entry);

    static NginxServer::Options options()
    {
        NginxServer::Options options;
        options.extra = QStringLiteral(
            "location = /moved/SHA256SUMS { return 302 /store/object; }\n"
            "location = /mirrored/a.iso { return 302 /real/a.iso;\n"
            "add_header Link '</a.meta4>; rel=describedby; type=\"application/metalink4+xml\"' always; }");
        return options;
    }

    QTemporaryDir m_folder;
    NginxServer m_server{m_folder.path(), options()};
    SystemClock m_clock;
    QtHttpFetcher m_fetcher{m_clock};
};

void TestListServers::write(const QString &path, const QByteArray &bytes)
{
    const QString whole = m_folder.filePath(path);
    QVERIFY(QDir().mkpath(whole.section(u'/', 0, -2)));
    QFile file(whole);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Collected TestListServers::resolve(const QString &path)
{
    Collected sink;
    const auto request = SourceRegistry::parse(m_server.url(path).toString(), QStringLiteral("/"));
    const Status status =
        request ? SourceRegistry(m_fetcher).resolve(*request, sink, {}) : Status(fail(request.error()));
    if (!status)
        qWarning().noquote() << status.error().context;
    return sink;
}

/// The bytes at the first address of the entry that answers.
QByteArray TestListServers::fetched(const Collected &sink, const ManifestEntry &entry)
{
    const QUrl base = sink.headers.at(0).baseUrl;
    QList<QUrl> urls;
    for (const QString &url : entry.urls)
        urls.append(base.resolved(QUrl(url)));
    if (urls.isEmpty()) {
        QUrl relative;
        relative.setPath(entry.path, QUrl::DecodedMode);
        urls.append(base.resolved(relative));
    }
    for (const QUrl &url : urls) {
        HttpRequest get;
        get.url = url;
        const auto stream = m_fetcher.open(get, {});
        std::vector<char> buffer(1000);
        const Result<qint64> count = stream ? (*stream)->read(buffer) : fail(stream.error());
        if (count)
            return QByteArray(buffer.data(), qsizetype(*count));
    }
    return "none answers";
}

void TestListServers::initTestCase()
{
    QVERIFY(m_server.start());
}

void TestListServers::metalinkOfASingleFile_data()
{
    QTest::addColumn<QByteArray>("metalink"); // %1: the digest
    QTest::addColumn<bool>("used");
    const QByteArray head = R"(<metalink xmlns="urn:ietf:params:xml:ns:metalink">)";
    const QByteArray urls = "<url>https://mirror.example/a.iso</url><url>ftp://x/a</url>";
    const QByteArray good = "<file name=\"a.iso\"><size>7</size><hash type=\"sha-256\">%1</hash>"
                            "<pieces length=\"4\" type=\"sha-256\"><hash>%1</hash><hash>%1</hash></pieces>" +
                            urls + "</file>";
    QTest::newRow("one file") << head + good + "</metalink>" << true;
    QTest::newRow("two files") << head + good + QByteArray(good).replace("a.iso", "b.iso") + "</metalink>" << false;
    QTest::newRow("another size") << head + QByteArray(good).replace(">7<", ">8<") + "</metalink>" << false;
    QTest::newRow("no digest") << head + "<file name=\"a.iso\"><size>7</size>" + urls + "</file></metalink>" << false;
    QTest::newRow("cut") << head + good << false;
    QTest::newRow("not there") << QByteArray() << false;
}

/// The server names it where it redirects; without it the file comes all the same.
void TestListServers::metalinkOfASingleFile()
{
    QFETCH(QByteArray, metalink);
    QFETCH(bool, used);
    const QByteArray hex = QCryptographicHash::hash("content", QCryptographicHash::Sha256).toHex();
    write(QStringLiteral("real/a.iso"), "content");
    QFile::remove(m_folder.filePath(QStringLiteral("a.meta4")));
    if (!metalink.isEmpty())
        write(QStringLiteral("a.meta4"), metalink.replace("%1", hex));
    const Collected sink = resolve(QStringLiteral("/mirrored/a.iso"));
    QCOMPARE(sink.headers.size(), size_t(1));
    QCOMPARE(sink.headers.at(0).kind, QStringLiteral("http"));
    QCOMPARE(sink.all.size(), size_t(1));
    const ManifestEntry &entry = sink.all[0];
    QCOMPARE(entry.path, QStringLiteral("a.iso"));
    QCOMPARE(entry.size, 7);
    QCOMPARE(entry.sha256.has_value(), used);
    QCOMPARE(entry.pieces.has_value(), used);
    QStringList urls{m_server.url(QStringLiteral("/mirrored/a.iso")).toString()};
    if (used)
        urls << QStringLiteral("https://mirror.example/a.iso");
    QCOMPARE(entry.urls, urls);
    QCOMPARE(fetched(sink, entry), QByteArray("content"));
}

void TestListServers::checksumList()
{
    write(QStringLiteral("r1/a b#%20.bin"), "content of a");
    write(QStringLiteral("r1/sub/b.bin"), "content of b");
    const auto hex = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    };
    write(QStringLiteral("r1/SHA256SUMS"),
          hex("content of a") + " *a b#%20.bin\n" + hex("content of b") + "  ./sub/b.bin\n");
    const Collected sink = resolve(QStringLiteral("/r1/SHA256SUMS"));
    QCOMPARE(sink.headers.at(0).kind, QStringLiteral("checksums"));
    QCOMPARE(sink.headers.at(0).revision, QStringLiteral("r1"));
    QCOMPARE(sink.all.size(), size_t(2));
    QCOMPARE(fetched(sink, sink.all[0]), QByteArray("content of a"));
    QCOMPARE(fetched(sink, sink.all[1]), QByteArray("content of b"));
    QCOMPARE(sink.all[1].sha256->toHexBytes(), hex("content of b"));
}

void TestListServers::movedChecksumList()
{
    write(QStringLiteral("moved/a"), "beside the address given");
    write(QStringLiteral("store/b"), "beside the list itself");
    write(QStringLiteral("store/object"), QByteArray(64, 'a') + "  a\n" + QByteArray(64, 'b') + "  b\n");
    const Collected sink = resolve(QStringLiteral("/moved/SHA256SUMS"));
    QCOMPARE(sink.all.size(), size_t(2));
    QCOMPARE(fetched(sink, sink.all[0]), QByteArray("beside the address given"));
    QCOMPARE(fetched(sink, sink.all[1]), QByteArray("beside the list itself"));
}

void TestListServers::metalink()
{
    write(QStringLiteral("mirror/a.bin"), "content of a");
    write(
        QStringLiteral("tool.meta4"),
        R"(<metalink xmlns="urn:ietf:params:xml:ns:metalink"><file name="sub/a.bin"><size>12</size><url priority="2">)" +
            m_server.url(QStringLiteral("/mirror/a.bin")).toEncoded() + R"(</url><url priority="1">)" +
            m_server.url(QStringLiteral("/mirror/gone.bin")).toEncoded() + "</url></file></metalink>");
    const Collected sink = resolve(QStringLiteral("/tool.meta4"));
    QCOMPARE(sink.headers.at(0).kind, QStringLiteral("metalink"));
    QCOMPARE(sink.headers.at(0).name, QStringLiteral("tool"));
    QCOMPARE(sink.all.size(), size_t(1));
    QVERIFY(sink.all[0].urls.at(0).endsWith(u"gone.bin"));
    QCOMPARE(fetched(sink, sink.all[0]), QByteArray("content of a"));
}

void TestListServers::aria2List()
{
    write(QStringLiteral("mirror/a.bin"), "content of a");
    write(QStringLiteral("nightly.txt"), m_server.url(QStringLiteral("/mirror/gone.bin")).toEncoded() + '\t' +
                                             m_server.url(QStringLiteral("/mirror/a.bin")).toEncoded() +
                                             "\n  out=b.bin\n  dir=sub\n");
    const Collected sink = resolve(QStringLiteral("/nightly.txt"));
    QCOMPARE(sink.headers.at(0).kind, QStringLiteral("aria2"));
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].path, QStringLiteral("sub/b.bin"));
    QCOMPARE(fetched(sink, sink.all[0]), QByteArray("content of a"));
}

void TestListServers::bag()
{
    write(QStringLiteral("mirror/far.bin"), "far away");
    write(QStringLiteral("bag/data/near b.bin"), "in the bag");
    write(QStringLiteral("bag/bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    write(QStringLiteral("bag/fetch.txt"),
          m_server.url(QStringLiteral("/mirror/far.bin")).toEncoded() + " 8 data/far.bin\n");
    write(QStringLiteral("bag/manifest-sha256.txt"),
          QByteArray(64, 'a') + "  data/far.bin\n" + QByteArray(64, 'b') + "  data/near b.bin\n");
    for (const QString &list : {QStringLiteral("/bag/bagit.txt"), QStringLiteral("/bag/fetch.txt")}) {
        const Collected sink = resolve(list);
        QCOMPARE(sink.headers.at(0).kind, QStringLiteral("bagit"));
        QCOMPARE(sink.all.size(), size_t(2));
        QCOMPARE(fetched(sink, sink.all[0]), QByteArray("far away"));
        QCOMPARE(fetched(sink, sink.all[1]), QByteArray("in the bag"));
    }
}

QTEST_GUILESS_MAIN(TestListServers)
#include "tst_listservers.moc"
