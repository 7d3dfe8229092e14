// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/http/InstanceHeaders.h"

#include <QTest>

using namespace heirloom;

namespace {

const QUrl asked(QStringLiteral("https://host/dir/a.iso"));

/// Of "abc", after FIPS 180-4 and RFC 1321.
constexpr const char *sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
constexpr const char *sha1 = "a9993e364706816aba3e25717850c26c9cd0d89d";

QByteArray encoded(const char *hex)
{
    return QByteArray::fromHex(hex).toBase64();
}

InstanceHeaders said(const QList<QPair<QByteArray, QByteArray>> &headers, const QUrl &from = asked)
{
    HttpResponse response;
    response.status = 200;
    response.finalUrl = from;
    response.headers = headers;
    return instanceHeaders(response, asked);
}

} // namespace

/// Digests and mirrors that a server states in its headers.
class TestInstanceHeaders : public QObject
{
    Q_OBJECT

private slots:
    void digests_data();
    void digests();
    void contradictionsAreNoDigest();
    void s0_13_mirrorsByPriority();
    void sloppyAddressesAreEncoded();
    void mirrorsNeedADigest();
    void t14_mirrorsThatAreNone_data();
    void t14_mirrorsThatAreNone();
    void otherServersAreNotBelieved();
    void redirectsSpeakToo();
    void metalinkThatDescribesTheFile_data();
    void metalinkThatDescribesTheFile();
};

void TestInstanceHeaders::digests_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isSha256");
    QTest::addColumn<bool>("isSha1");
    QTest::newRow("rfc 3230") << QByteArray("Digest") << "SHA-256=" + encoded(sha256) << true << false;
    QTest::newRow("rfc 3230, two") << QByteArray("digest") << "SHA=" + encoded(sha1) + ", sha-256=" + encoded(sha256)
                                   << true << true;
    QTest::newRow("hex inside") << QByteArray("Digest") << "SHA-256=" + QByteArray(sha256).toBase64() << true << false;
    QTest::newRow("rfc 9530") << QByteArray("Repr-Digest") << "sha-256=:" + encoded(sha256) + ":" << true << false;
    QTest::newRow("rfc 9530, unknown") << QByteArray("Repr-Digest")
                                       << "crc32c=:AAAA:, sha-256=:" + encoded(sha256) + ":;x=1" << true << false;
    QTest::newRow("of this part only") << QByteArray("Content-Digest") << "sha-256=:" + encoded(sha256) + ":" << false
                                       << false;
    QTest::newRow("too short") << QByteArray("Digest") << QByteArray("SHA-256=AAAA") << false << false;
    QTest::newRow("no base64") << QByteArray("Digest") << QByteArray("SHA-256=%%%") << false << false;
    QTest::newRow("no colons") << QByteArray("Repr-Digest") << "sha-256=" + encoded(sha256) << false << false;
    QTest::newRow("text that is no hex") << QByteArray("Digest") << "SHA-256=" + QByteArray(64, 'x').toBase64() << false
                                         << false;
    QTest::newRow("nothing") << QByteArray("Digest") << QByteArray(",=,;,") << false << false;
}

void TestInstanceHeaders::digests()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, isSha256);
    QFETCH(const bool, isSha1);
    const InstanceHeaders found = said({{name, value}});
    QCOMPARE(found.digests.sha256().has_value(), isSha256);
    QVERIFY(!isSha256 || found.digests.sha256()->toHexBytes() == sha256);
    QCOMPARE(found.digests.strongest().has_value(), isSha1);
    QVERIFY(!isSha1 || found.digests.strongest()->text() == QStringLiteral("sha-1:") + QLatin1String(sha1) ||
            found.digests.strongest()->text() == QStringLiteral("sha1:") + QLatin1String(sha1));
}

void TestInstanceHeaders::contradictionsAreNoDigest()
{
    QVERIFY(said({{"Digest", "SHA-256=" + encoded(sha256)},
                  {"Repr-Digest", "sha-256=:" + QByteArray(32, 'x').toBase64() + ':'}})
                .digests.isEmpty());
    // Of a compressed form it says nothing about the file.
    QVERIFY(said({{"Digest", "SHA-256=" + encoded(sha256)}, {"Content-Encoding", "gzip"}}).digests.isEmpty());
    QVERIFY(!said({{"Digest", "SHA-256=" + encoded(sha256)}, {"Content-Encoding", "identity"}}).digests.isEmpty());
}

void TestInstanceHeaders::s0_13_mirrorsByPriority()
{
    const InstanceHeaders found =
        said({{"Digest", "SHA-256=" + encoded(sha256)},
              {"Link", "<http://c/a.iso>; rel=duplicate, <http://b/a.iso>; rel=\"duplicate\"; pri=7; geo=de; pref"},
              {"Link", "<https://a/x,y;z.iso#part>; pri=2; rel=\"other DUPLICATE\""},
              {"Link", "<http://b/a.iso>; rel=duplicate; pri=9, <http://d/a.meta4>; rel=describedby"}});
    QCOMPARE(found.mirrors, QStringList({QStringLiteral("https://a/x,y;z.iso"), QStringLiteral("http://b/a.iso"),
                                         QStringLiteral("http://c/a.iso")}));
}

/// What can be read as an address is kept as one that any client reads in the same way.
void TestInstanceHeaders::sloppyAddressesAreEncoded()
{
    QCOMPARE(said({{"Digest", "SHA-256=" + encoded(sha256)}, {"Link", "<https://b/x y\"z>; rel=duplicate"}}).mirrors,
             QStringList{QStringLiteral("https://b/x%20y%22z")});
}

void TestInstanceHeaders::mirrorsNeedADigest()
{
    QVERIFY(said({{"Link", "<http://b/a.iso>; rel=duplicate"}}).mirrors.isEmpty());
}

void TestInstanceHeaders::t14_mirrorsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"file:///etc/passwd", "ftp://b/a.iso", "/a.iso", "http://user:secret@b/a.iso",
                               "https://host/elsewhere/a.iso", "", "http://", "javascript:x"})
        QTest::newRow(*target ? target : "empty") << QByteArray(target);
}

void TestInstanceHeaders::t14_mirrorsThatAreNone()
{
    QFETCH(const QByteArray, target);
    QVERIFY(said({{"Digest", "SHA-256=" + encoded(sha256)}, {"Link", '<' + target + ">; rel=duplicate"}})
                .mirrors.isEmpty());
}

void TestInstanceHeaders::otherServersAreNotBelieved()
{
    const QList<QPair<QByteArray, QByteArray>> headers{{"Digest", "SHA-256=" + encoded(sha256)},
                                                       {"Link", "<http://b/a.iso>; rel=duplicate"}};
    QVERIFY(said(headers, QUrl(QStringLiteral("https://mirror/a.iso"))).digests.isEmpty());
    QVERIFY(said(headers, QUrl(QStringLiteral("http://host/dir/a.iso"))).mirrors.isEmpty());
}

/// As a server does that sends everybody to a mirror nearby.
void TestInstanceHeaders::redirectsSpeakToo()
{
    HttpResponse response;
    response.status = 200;
    response.finalUrl = QUrl(QStringLiteral("https://mirror/a.iso"));
    response.headers = {{"Digest", "SHA=" + encoded(sha1)}};
    response.redirects = {{QUrl(QStringLiteral("https://host/moved/a.iso")),
                           {{"Digest", "SHA-256=" + encoded(sha256)}, {"Link", "<http://b/a.iso>; rel=duplicate"}}},
                          {QUrl(QStringLiteral("https://other/a.iso")), {{"Link", "<http://c/a.iso>; rel=duplicate"}}}};
    InstanceHeaders found = instanceHeaders(response, asked);
    QVERIFY(found.digests.sha256().has_value());
    QCOMPARE(found.mirrors, QStringList{QStringLiteral("http://b/a.iso")}); // the others are not believed
    // What the first one says must fit together.
    response.finalUrl = asked;
    response.headers = {{"Digest", "SHA-256=" + QByteArray(32, 'x').toBase64()}};
    found = instanceHeaders(response, asked);
    QVERIFY(found.digests.isEmpty() && found.mirrors.isEmpty());
}

void TestInstanceHeaders::metalinkThatDescribesTheFile_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("metalink");
    const QByteArray type = "; rel=describedby; type=\"application/metalink4+xml\"";
    const auto row = [](const char *title, const QByteArray &link, const char *metalink) {
        QTest::newRow(title) << link << QString::fromLatin1(metalink);
    };
    row("absolute", "<https://d/a.meta4>" + type, "https://d/a.meta4");
    row("relative", "<a.meta4#x>" + type, "https://host/dir/a.meta4");
    row("the first one", "<a.torrent>; rel=describedby; type=x/y, </1>" + type + ", </2>" + type, "https://host/1");
    row("of another type", "<a.torrent>; rel=describedby; type=\"application/x-bittorrent\"", "");
    row("of no type", "<a.meta4>; rel=describedby", "");
    row("another relation", "<a.meta4>; rel=duplicate; type=\"application/metalink4+xml\"", "");
    row("less guarded", "<http://host/a.meta4>" + type, "");
    row("a local file", "<file:///etc/passwd>" + type, "");
    row("with a password", "<https://me:pw@d/a.meta4>" + type, "");
}

void TestInstanceHeaders::metalinkThatDescribesTheFile()
{
    QFETCH(QByteArray, link);
    QFETCH(QString, metalink);
    QCOMPARE(said({{"Link", link}}).metalink.toString(), metalink);
    QVERIFY(said({{"Link", link}}, QUrl(QStringLiteral("https://mirror/a.iso"))).metalink.isEmpty());
}

QTEST_APPLESS_MAIN(TestInstanceHeaders)
#include "tst_instanceheaders.moc"
