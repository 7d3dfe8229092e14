// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunHere.h"
#include "support/http/FaultServer.h"

#include <QCryptographicHash>
#include <QTest>
#include <algorithm>

using namespace heirloom::test;

namespace {

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((quint64(i) * 2654435761u) >> 13);
    return bytes;
}

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex();
}

FaultServer::Script serving(const QByteArray &body)
{
    return [body](const FaultRequest &request) {
        return FaultServer::serve(request, body, "\"" + sha256(body).left(8) + '"');
    };
}

} // namespace

/// Several servers for one task, by the source's word and by the user's.
class TestCliMirrors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useHome(m_home); }
    void init();
    void s0_13_aMirrorHasWhatTheSourceLost();
    void s0_13_aLyingMirrorOfAMetalinkCostsOnePiece();
    void s0_13_headersNameMirrorsAndTheDigest();
    void anExpiredLinkIsReplacedAndThePartKept();
    void mirrorsAreShownWithoutSecrets();
    void wrongMirrorsAreRefused_data();
    void wrongMirrorsAreRefused();

private:
    QString link(const FaultServer &server, const QByteArray &path) const { return server.url(path).toString(); }
    QByteArray content(const QString &name) const { return m_bed->read(m_bed->storage() + u'/' + name); }

    QTemporaryDir m_home;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<FaultServer> m_other;
    std::unique_ptr<CliBed> m_bed;
};

void TestCliMirrors::init()
{
    m_server = std::make_unique<FaultServer>();
    m_other = std::make_unique<FaultServer>();
    m_bed = std::make_unique<CliBed>(runHere);
    QVERIFY(m_bed->addStorage());
}

void TestCliMirrors::s0_13_aMirrorHasWhatTheSourceLost()
{
    const QByteArray body = "what was lost";
    m_server->on("/m.json", [body](const FaultRequest &) {
        return FaultServer::reply("200 OK", R"({"format":"heirloom-manifest/1","name":"x","revision":"r","files":[)"
                                            R"({"path":"a/b c.bin","size":13,"sha256":")" +
                                                sha256(body) + "\"}]}");
    });
    m_other->on("/copy/a/b%20c.bin", serving(body));
    const Answer got = m_bed->run({QStringLiteral("get"), link(*m_server, "/m.json"), QStringLiteral("--to"),
                                   QStringLiteral("x"), QStringLiteral("--mirror"), link(*m_other, "/nothing/"),
                                   QStringLiteral("--mirror"), link(*m_other, "/copy/")});
    QVERIFY2(got.code == 0, got.err.constData());
    QCOMPARE(content(QStringLiteral("x/a/b c.bin")), body);
}

void TestCliMirrors::s0_13_aLyingMirrorOfAMetalinkCostsOnePiece()
{
    const QByteArray body = noise(36 << 20);
    QByteArray wrong = body;
    wrong[100] = char(~wrong[100]);
    QByteArray hashes;
    for (qsizetype at = 0; at < body.size(); at += 1 << 20)
        hashes += "<hash>" + sha256(QByteArrayView(body).sliced(at, 1 << 20)) + "</hash>";
    const QByteArray metalink =
        R"(<?xml version="1.0"?><metalink xmlns="urn:ietf:params:xml:ns:metalink"><file name="big.bin">)"
        "<size>" +
        QByteArray::number(body.size()) + R"(</size><hash type="sha-256">)" + sha256(body) +
        R"(</hash><pieces length="1048576" type="sha-256">)" + hashes + R"(</pieces><url priority="1">)" +
        m_other->url("/big").toEncoded() + R"(</url><url priority="2">)" + m_server->url("/big").toEncoded() +
        "</url></file></metalink>";
    m_server->on("/x.meta4", [metalink](const FaultRequest &) {
        return FaultServer::reply("200 OK", metalink, "Content-Type: application/metalink4+xml\r\n");
    });
    m_server->on("/big", serving(body));
    m_other->on("/big", serving(wrong));
    const Answer got =
        m_bed->run({QStringLiteral("get"), link(*m_server, "/x.meta4"), QStringLiteral("--to"), QStringLiteral("x")});
    QVERIFY2(got.code == 0, got.err.constData());
    QVERIFY(content(QStringLiteral("x/big.bin")) == body);
    // Nothing was thrown away but what the liar had sent: both served parts only.
    const auto ranged = [](const QList<FaultRequest> &requests) {
        return std::all_of(requests.begin(), requests.end(),
                           [](const FaultRequest &request) { return !request.header("Range").isEmpty(); });
    };
    QVERIFY(!m_other->requests("/big").isEmpty());
    QVERIFY(ranged(m_other->requests("/big")) && ranged(m_server->requests("/big")));
}

void TestCliMirrors::s0_13_headersNameMirrorsAndTheDigest()
{
    const QByteArray body = "what everybody has";
    const QByteArray headers = "Digest: SHA-256=" + QByteArray::fromHex(sha256(body)).toBase64() + "\r\nLink: <" +
                               m_other->url("/b").toEncoded() + ">; rel=duplicate; pri=1\r\n";
    m_server->on("/a.bin", [=](const FaultRequest &request) {
        return request.ordinal == 1 ? FaultServer::reply("200 OK", body, headers) : FaultServer::reply("410 Gone");
    });
    m_other->on("/b", serving(body));
    const Answer got = m_bed->run({QStringLiteral("get"), link(*m_server, "/a.bin")});
    QVERIFY2(got.code == 0, got.err.constData());
    QCOMPARE(content(QStringLiteral("a.bin")), body);
    QCOMPARE(m_other->requests().size(), 1);

    // The digest is known before a byte comes: nothing is downloaded.
    m_server->on("/again.bin", [=](const FaultRequest &) { return FaultServer::reply("200 OK", body, headers); });
    const Answer again = m_bed->run({QStringLiteral("get"), link(*m_server, "/again.bin")});
    QVERIFY2(again.code == 0, again.err.constData());
    QCOMPARE(m_server->requests("/again.bin").size(), 1);
    QCOMPARE(content(QStringLiteral("again.bin")), body);

    // Wrong bytes do not become files.
    m_other->on("/b", serving("something else      "));
    m_server->on("/c.bin", [=](const FaultRequest &request) {
        const QByteArray digest = "Digest: SHA-256=" + QByteArray::fromHex(sha256("true content")).toBase64() + "\r\n";
        return FaultServer::reply("200 OK", request.ordinal == 1 ? "true content" : "fake content", digest);
    });
    QCOMPARE(m_bed->run({QStringLiteral("get"), link(*m_server, "/c.bin")}).code, 6);
    QCOMPARE(content(QStringLiteral("c.bin")), QByteArray("(no such file)"));
}

void TestCliMirrors::anExpiredLinkIsReplacedAndThePartKept()
{
    const QByteArray body = noise(8 << 20);
    m_server->on("/big.bin", [body](const FaultRequest &request) {
        return request.ordinal == 1
                   ? FaultServer::cut(FaultServer::serve(request, body, "\"one\""), 6 << 20, FaultReply::End::Reset)
                   : FaultServer::reply("403 Forbidden");
    });
    m_server->on("/m.json", [body](const FaultRequest &) {
        return FaultServer::reply("200 OK", R"({"format":"heirloom-manifest/1","name":"x","revision":"r","files":[)"
                                            R"({"path":"big.bin","size":8388608,"sha256":")" +
                                                sha256(body) + "\"}]}");
    });
    const Answer failed =
        m_bed->run({QStringLiteral("get"), link(*m_server, "/m.json"), QStringLiteral("--to"), QStringLiteral("x")});
    QVERIFY(failed.code != 0);

    m_other->on("/elsewhere/renamed", serving(body));
    const Answer set =
        m_bed->run({QStringLiteral("mirror"), QStringLiteral("1"), link(*m_other, "/elsewhere/renamed")});
    QVERIFY2(set.code == 0, set.err.constData());
    QCOMPARE(set.json()[QStringLiteral("mirrors")].toArray().size(), 1);
    QCOMPARE(m_bed->run({QStringLiteral("retry"), QStringLiteral("1")}).code, 0);
    const Answer ran = m_bed->run({QStringLiteral("run")});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(content(QStringLiteral("x/big.bin")) == body);
    const auto requests = m_other->requests("/elsewhere/renamed");
    QCOMPARE(requests.size(), 1);
    QVERIFY(requests.first().rangeStart() > 0);
}

void TestCliMirrors::mirrorsAreShownWithoutSecrets()
{
    m_server->on("/a.bin", serving("a"));
    QCOMPARE(m_bed->run({QStringLiteral("add"), link(*m_server, "/a.bin")}).code, 0);
    const Answer set = m_bed->run(
        {QStringLiteral("mirror"), QStringLiteral("1"), link(*m_other, "/a.bin") + QStringLiteral("?X-Sig=s3cret")});
    QCOMPARE(set.code, 0);
    for (const QStringList &command :
         {QStringList{QStringLiteral("list")}, {QStringLiteral("show"), QStringLiteral("1")}}) {
        const Answer shown = m_bed->run(command);
        QVERIFY(shown.out.contains("/a.bin"));
        QVERIFY(!shown.out.contains("s3cret") && !shown.err.contains("s3cret"));
    }
    // None: the source alone again.
    QVERIFY(m_bed->run({QStringLiteral("mirror"), QStringLiteral("1")})
                .json()[QStringLiteral("mirrors")]
                .toArray()
                .isEmpty());
}

void TestCliMirrors::wrongMirrorsAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("file") << "file:///etc/";
    QTest::newRow("ftp") << "ftp://127.0.0.1/a";
    QTest::newRow("relative") << "a/b";
    QTest::newRow("no host") << "http:///a";
    QTest::newRow("password") << "http://me:secret@127.0.0.1/a";
    QTest::newRow("too long") << QStringLiteral("http://127.0.0.1/") + QString(5000, u'a');
}

void TestCliMirrors::wrongMirrorsAreRefused()
{
    QFETCH(const QString, url);
    m_server->on("/a.bin", serving("a"));
    const Answer added =
        m_bed->run({QStringLiteral("add"), link(*m_server, "/a.bin"), QStringLiteral("--mirror"), url});
    QCOMPARE(added.code, 2);
    QVERIFY(!added.out.contains("secret") && !added.err.contains("secret"));
    QVERIFY(m_server->requests().isEmpty());
    QCOMPARE(m_bed->run({QStringLiteral("add"), link(*m_server, "/a.bin")}).code, 0);
    QCOMPARE(m_bed->run({QStringLiteral("mirror"), QStringLiteral("1"), url}).code, 2);
    QVERIFY(m_bed->run({QStringLiteral("show"), QStringLiteral("1")})
                .json()[QStringLiteral("mirrors")]
                .toArray()
                .isEmpty());
}

QTEST_GUILESS_MAIN(TestCliMirrors)
#include "tst_cli_mirrors.moc"
