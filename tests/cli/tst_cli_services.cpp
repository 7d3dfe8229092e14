// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunHere.h"
#include "settings/Settings.h"
#include "support/http/FaultServer.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

using Files = QMap<QString, QByteArray>;

QString hex(QCryptographicHash::Algorithm algorithm, const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, algorithm).toHex());
}

FaultServer::Script json(const QJsonObject &object)
{
    return [body = QJsonDocument(object).toJson(QJsonDocument::Compact)](const FaultRequest &) {
        return FaultServer::reply("200 OK", body);
    };
}

FaultServer::Script content(const QByteArray &bytes)
{
    return [bytes](const FaultRequest &request) { return FaultServer::serve(request, bytes, "\"x\""); };
}

} // namespace

/// Archives and forges, from the command line: where their servers are is taken from heirloom.ini.
class TestCliServices : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useHome(m_home); }
    void init();
    void zenodoGetAndUpgrade();
    void zenodoNeedsAToken();
    void githubGetAndUpgrade();
    void t13_githubTokenStaysWithItsServer();

private:
    void publishRelease(const QByteArray &tag, const Files &files, FaultServer &network);
    void publishRecord(const QByteArray &number, const Files &files);
    QStringList paths() const;
    QByteArray link(const QByteArray &path) const { return m_server->url(path).toEncoded(); }

    QTemporaryDir m_home;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<CliBed> m_bed;
};

void TestCliServices::init()
{
    m_server = std::make_unique<FaultServer>();
    Settings settings;
    settings.set(SettingKey::ZenodoEndpoint, m_server->url({}).toString());
    settings.set(SettingKey::GitHubEndpoint, m_server->url("/api/v3/").toString());
    m_bed = std::make_unique<CliBed>(runHere);
    QVERIFY(m_bed->addStorage());
}

/// Of the requests so far, in their order.
QStringList TestCliServices::paths() const
{
    QStringList all;
    for (const FaultRequest &request : m_server->requests())
        all << QString::fromUtf8(request.path);
    return all;
}

/// A record of the concept 1000, which is the newest from now on.
void TestCliServices::publishRecord(const QByteArray &number, const Files &files)
{
    QJsonArray list;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QByteArray path = "/api/records/" + number + "/files/" + QUrl::toPercentEncoding(file.key()) + "/content";
        m_server->on(path, content(*file));
        list.append(QJsonObject{{"key", file.key()},
                                {"size", file->size()},
                                {"checksum", QStringLiteral("md5:") + hex(QCryptographicHash::Md5, *file)},
                                {"links", QJsonObject{{"self", QString::fromLatin1(link(path))}}}});
    }
    m_server->on("/api/records/" + number,
                 json({{"id", number.toInt()},
                       {"conceptrecid", "1000"},
                       {"metadata", QJsonObject{{"title", "Tides"}, {"access_right", "open"}}},
                       {"files", list}}));
    const QByteArray newest = link("/api/records/" + number);
    m_server->on("/api/records/1000", [newest](const FaultRequest &) { return FaultServer::redirect(newest); });
}

/// A record by its number, then the newest of its concept: what both hold is downloaded once.
void TestCliServices::zenodoGetAndUpgrade()
{
    Files files{{"a b.csv", "1,2\n"}, {"large.bin", QByteArray(300'000, 'l')}};
    publishRecord("1001", files);
    const Answer got = m_bed->run({"get", "zenodo:1001"});
    QVERIFY2(got.code == 0, got.err.constData());
    QCOMPARE(got.objects().first()["kind"].toString(), QStringLiteral("zenodo"));
    QCOMPARE(got.objects().first()["revision"].toString(), QStringLiteral("1001"));
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        QCOMPARE(m_bed->read(m_bed->storage() + "/Tides-1001/" + file.key()), *file);

    files["a b.csv"] = "1,2\n3,4\n";
    publishRecord("1002", files);
    const qsizetype before = m_server->requests().size();
    const Answer newer = m_bed->run({"get", "https://doi.org/10.5281/zenodo.1000"});
    QVERIFY2(newer.code == 0, newer.err.constData());
    QCOMPARE(newer.objects().first()["revision"].toString(), QStringLiteral("1002"));
    QCOMPARE(paths().mid(before),
             QStringList({"/api/records/1000", "/api/records/1002", "/api/records/1002/files/a%20b.csv/content"}));
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        QCOMPARE(m_bed->read(m_bed->storage() + "/Tides-1002/" + file.key()), *file);
    QVERIFY(m_bed->isSound());

    const Answer page = m_bed->run({"add", m_server->url("/records/1001").toString(), "--dry-run"});
    QCOMPARE(page.json()["kind"].toString(), QStringLiteral("zenodo"));
    QCOMPARE(page.json()["inherit"].toObject()["files"].toInteger(), 2);
}

void TestCliServices::zenodoNeedsAToken()
{
    publishRecord("1001", {{"a.txt", "a"}});
    const QByteArray path = "/api/records/1001/files/a.txt/content";
    m_server->on(path, [](const FaultRequest &request) {
        return request.header("Authorization") == "Bearer secret" ? FaultServer::serve(request, "a", "\"x\"")
                                                                  : FaultServer::reply("403 Forbidden");
    });
    const Answer without = m_bed->run({"get", "zenodo:1001"});
    QCOMPARE(without.code, 5);
    QVERIFY2(without.err.contains("--token-file"), without.err.constData());
    m_bed->write("token", "secret");
    const Answer with = m_bed->run({"get", "zenodo:1001", "--token-file", m_bed->path(QStringLiteral("token"))});
    QVERIFY2(with.code == 0, with.err.constData());
}

/// A release of acme/tool, which is the latest from now on; `network` sends its files.
void TestCliServices::publishRelease(const QByteArray &tag, const Files &files, FaultServer &network)
{
    QJsonArray assets;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QByteArray path = "/acme/tool/releases/download/" + tag + '/' + file.key().toUtf8();
        network.on("/signed" + path + "?signature=x", content(*file));
        const QByteArray target = network.url("/signed" + path).toEncoded() + "?signature=x";
        m_server->on(path, [target](const FaultRequest &) { return FaultServer::redirect(target); });
        assets.append(QJsonObject{{"name", file.key()},
                                  {"size", file->size()},
                                  {"state", "uploaded"},
                                  {"digest", QStringLiteral("sha256:") + hex(QCryptographicHash::Sha256, *file)},
                                  {"browser_download_url", QString::fromLatin1(link(path))}});
    }
    const QJsonObject release{{"tag_name", QString::fromLatin1(tag)}, {"name", "Tool"}, {"assets", assets}};
    for (const QByteArray &name : {QByteArray("latest"), "tags/" + tag})
        m_server->on("/api/v3/repos/acme/tool/releases/" + name, json(release));
}

/// The latest release, then the next one: what both hold is downloaded once, and the former one is still to be had.
void TestCliServices::githubGetAndUpgrade()
{
    FaultServer network;
    Files files{{"tool-linux", QByteArray(200'000, 'l')}, {"LICENSE", "free\n"}};
    publishRelease("v1", files, network);
    const Answer got = m_bed->run({"get", "github:acme/tool"});
    QVERIFY2(got.code == 0, got.err.constData());
    QCOMPARE(got.objects().first()["kind"].toString(), QStringLiteral("github"));
    QCOMPARE(got.objects().first()["revision"].toString(), QStringLiteral("v1"));

    files["tool-linux"] += "more";
    publishRelease("v2", files, network);
    const Answer upgraded = m_bed->run({"get", m_server->url("/acme/tool/releases/tag/v2").toString()});
    QVERIFY2(upgraded.code == 0, upgraded.err.constData());
    QCOMPARE(upgraded.objects().first()["upgrade_from"].toInteger(), 1);
    QCOMPARE(network.requests().size(), 3);
    QVERIFY(network.requests().last().path.contains("/v2/tool-linux"));
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        QCOMPARE(m_bed->read(m_bed->storage() + "/tool-v2/" + file.key()), *file);
    QVERIFY(m_bed->isSound());

    const Answer former = m_bed->run({"add", "github:acme/tool@v1", "--dry-run"});
    QCOMPARE(former.json()["inherit"].toObject()["files"].toInteger(), 2);
}

void TestCliServices::t13_githubTokenStaysWithItsServer()
{
    FaultServer network;
    publishRelease("v1", {{"tool", "t"}}, network);
    m_bed->write("token", "secret");
    const Answer got = m_bed->run({"get", "github:acme/tool", "--token-file", m_bed->path(QStringLiteral("token"))});
    QVERIFY2(got.code == 0, got.err.constData());
    QCOMPARE(m_server->requests().size(), 2);
    for (const FaultRequest &request : m_server->requests())
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer secret"));
    QCOMPARE(network.requests().size(), 1);
    QVERIFY(network.requests().first().header("Authorization").isEmpty());
}

QTEST_GUILESS_MAIN(TestCliServices)
#include "tst_cli_services.moc"
