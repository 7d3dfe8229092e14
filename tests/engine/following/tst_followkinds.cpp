// SPDX-License-Identifier: GPL-3.0-or-later
// What can be followed: branches, latest releases, Metalinks that say where newer ones are, files, names, local files.
#include "FollowCase.h"
#include "support/http/HubServer.h"

using namespace heirloom;
using namespace heirloom::test;

class TestFollowKinds : public QObject
{
    Q_OBJECT
private slots:
    void branchOfAHubCostsOneRequest();
    void latestReleaseIsFollowedByItsFiles();
    void releaseIsOnlyReadWhenItChanged();
    void metalinkIsFollowedToItsOrigin();
    void metalinkWithoutALivingOriginStays_data();
    void metalinkWithoutALivingOriginStays();
    void fileIsFollowedByItsVersion();
    void localManifestIsNotReadAgain();
    void nameIsFollowedWhereItAnswered();
    void bagIsReadToItsEnd();
};

namespace {

QByteArray metalink(const QByteArray &root, const QByteArray &content)
{
    return R"(<?xml version="1.0"?><metalink xmlns="urn:ietf:params:xml:ns:metalink">)" + root +
           R"(<file name="disk.img"><size>)" + QByteArray::number(content.size()) + R"(</size><hash type="sha-256">)" +
           QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() +
           R"(</hash><url>http://HOST/atlas/disk.img</url></file></metalink>)";
}

QByteArray release(const QByteArray &tag, const QByteArray &asset, int downloads)
{
    return R"({"tag_name":")" + tag + R"(","draft":false,"assets":[{"name":"tool.bin","state":"uploaded","size":)" +
           QByteArray::number(asset.size()) + R"(,"digest":"sha256:)" +
           QCryptographicHash::hash(asset, QCryptographicHash::Sha256).toHex() + R"(","download_count":)" +
           QByteArray::number(downloads) + R"(,"browser_download_url":"http://HOST/get/)" + tag + R"("}]})";
}

} // namespace

void TestFollowKinds::branchOfAHubCostsOneRequest()
{
    HubServer hub;
    FollowFixture fixture;
    fixture.options.endpoints.huggingFace = QUrl(hub.endpoint());
    fixture.reopen();
    HubServer::HubFiles files{{"config.json", {"{}", false}}, {"model.bin", {QByteArray(90'000, 'm'), true}}};
    hub.publish("acme/atlas", "main", QByteArray(40, '1'), files);
    QCOMPARE(fixture.subscribe("hf:acme/atlas").name, "atlas");
    QCOMPARE(fixture.changes(fixture.sync("atlas")), "2 0 0 0");
    const auto asked = hub.server().requests().size();
    QVERIFY(!fixture.sync("atlas").run);
    QCOMPARE(hub.server().requests().size(), asked + 1);
    files["model.bin"].content[3] = 'x';
    hub.publish("acme/atlas", "main", QByteArray(40, '2'), files);
    const SyncOutcome moved = fixture.sync("atlas");
    QCOMPARE(fixture.changes(moved), "0 1 0 0");
    QCOMPARE(moved.subscription.revision, QString(40, u'2'));
    QCOMPARE(hub.downloads(QByteArray(40, '2')), QStringList{"model.bin"});
}

void TestFollowKinds::latestReleaseIsFollowedByItsFiles()
{
    FaultServer api;
    const QByteArray host = api.url({}).authority().toLatin1();
    QByteArray tag = "v1.9", asset = "tool one";
    int downloads = 1;
    api.on("/repos/acme/tool/releases/latest", [&](const FaultRequest &) {
        return FaultServer::reply("200 OK", release(tag, asset, downloads).replace("HOST", host));
    });
    for (const QByteArray each : {"v1.9", "v1.10"})
        api.on("/get/" + each, [&](const FaultRequest &) { return FaultServer::reply("200 OK", asset); });
    FollowFixture fixture;
    fixture.options.endpoints.gitHub = api.url({});
    fixture.reopen();
    fixture.subscribe("github:acme/tool");
    QCOMPARE(fixture.changes(fixture.sync("tool")), "1 0 0 0");
    downloads = 1000; // the description changes all the time, the release does not
    QVERIFY(!fixture.sync("tool").run);
    QCOMPARE(fixture.tasks(), 1);
    tag = "v1.10";
    asset = "tool two";
    const SyncOutcome newer = fixture.sync("tool");
    QCOMPARE(newer.subscription.revision, "v1.10");
    QCOMPARE(fixture.changes(newer), "0 1 0 0");
    tag = "v1.8"; // a release that was taken back
    QCOMPARE(named(fixture.sync("tool").subscription.state), named(FollowState::Refused));
}

/// A look asks whether the release is still the known one, and reads nothing then.
void TestFollowKinds::releaseIsOnlyReadWhenItChanged()
{
    FaultServer api;
    const QByteArray host = api.url({}).authority().toLatin1();
    QByteArray tag = "v1", asset = "tool one";
    int read = 0, unchanged = 0;
    api.on("/repos/acme/tool/releases/latest", [&](const FaultRequest &request) {
        const QByteArray version = "\"" + tag + "\"";
        if (request.header("If-None-Match") == version) {
            ++unchanged;
            return FaultServer::reply("304 Not Modified", {}, "ETag: " + version + "\r\n");
        }
        ++read;
        return FaultServer::reply("200 OK", release(tag, asset, 1).replace("HOST", host), "ETag: " + version + "\r\n");
    });
    for (const QByteArray each : {"v1", "v2"})
        api.on("/get/" + each, [&](const FaultRequest &) { return FaultServer::reply("200 OK", asset); });
    FollowFixture fixture;
    fixture.options.endpoints.gitHub = api.url({});
    fixture.reopen();
    fixture.subscribe("github:acme/tool");
    QCOMPARE(fixture.changes(fixture.sync("tool")), "1 0 0 0");
    const int before = read;
    QVERIFY(!fixture.sync("tool").run);
    QVERIFY(!fixture.sync("tool").run);
    QCOMPARE(unchanged, 2);
    QCOMPARE(read, before);
    tag = "v2";
    asset = "tool two";
    QCOMPARE(fixture.changes(fixture.sync("tool")), "0 1 0 0");
    QVERIFY(!fixture.sync("tool").run);
    QCOMPARE(unchanged, 3);
}

void TestFollowKinds::metalinkIsFollowedToItsOrigin()
{
    MovingThing thing;
    FollowFixture fixture;
    const QByteArray host = QUrl(thing.link()).authority().toLatin1();
    const QByteArray origin = "<origin dynamic=\"true\">http://HOST/atlas/fresh.meta4</origin>";
    thing.put("disk.img", "one");
    const QString local = fixture.root() + "/../given.meta4"; // as somebody was sent it
    writeFile(local, metalink(origin, "one").replace("HOST", host));
    fixture.subscribe(local, [] {
        FollowRequest named;
        named.name = QStringLiteral("disk");
        return named;
    }());
    QCOMPARE(fixture.changes(fixture.sync("disk")), "1 0 0 0");
    QCOMPARE(fixture.subscription("disk").mark.origin.path(), "/atlas/fresh.meta4");
    thing.put("disk.img", "two!");
    thing.put("fresh.meta4", metalink(origin, "two!").replace("HOST", host));
    const SyncOutcome newer = fixture.sync("disk");
    QCOMPARE(fixture.changes(newer), "0 1 0 0");
    QCOMPARE(readFile(fixture.shown(newer.run->task, "disk.img")), "two!");
    QVERIFY(!fixture.sync("disk").run);
    QTRY_COMPARE(thing.asked("fresh.meta4").last().status, 304);
}

void TestFollowKinds::metalinkWithoutALivingOriginStays_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("not kept up to date") << QByteArray("<origin>http://a.test/x.meta4</origin>");
    QTest::newRow("said to be not") << QByteArray("<origin dynamic=\"false\">http://a.test/x.meta4</origin>");
    QTest::newRow("a file") << QByteArray("<origin dynamic=\"true\">file:///etc/passwd</origin>");
    QTest::newRow("with a password") << QByteArray("<origin dynamic=\"true\">http://u:p@a.test/x.meta4</origin>");
    QTest::newRow("relative") << QByteArray("<origin dynamic=\"true\">x.meta4</origin>");
}

void TestFollowKinds::metalinkWithoutALivingOriginStays()
{
    QFETCH(QByteArray, origin);
    MovingThing thing;
    FollowFixture fixture;
    const QByteArray host = QUrl(thing.link()).authority().toLatin1();
    thing.put("disk.img", "one");
    thing.put("given.meta4", metalink(origin, "one").replace("HOST", host));
    const QString name = fixture.subscribe(thing.link("given.meta4")).name;
    QCOMPARE(fixture.changes(fixture.sync(name)), "1 0 0 0");
    QVERIFY(fixture.subscription(name).mark.origin.isEmpty());
    QVERIFY(!fixture.sync(name).run);
}

void TestFollowKinds::fileIsFollowedByItsVersion()
{
    MovingThing thing;
    FollowFixture fixture;
    thing.put("table.csv", "1;2;3");
    fixture.subscribe(thing.link("table.csv"));
    QCOMPARE(fixture.changes(fixture.sync("atlas")), "1 0 0 0");
    QVERIFY(!fixture.sync("atlas").run);
    thing.put("table.csv", "3;2;1"); // as long as before, and no digest says anything
    const SyncOutcome newer = fixture.sync("atlas");
    QCOMPARE(fixture.changes(newer), "0 1 0 0");
    QCOMPARE(readFile(fixture.shown(newer.run->task, "table.csv")), "3;2;1");
    QCOMPARE(fixture.tasks(), 2);
}

void TestFollowKinds::localManifestIsNotReadAgain()
{
    FollowFixture fixture;
    QTemporaryDir folder;
    writeFile(folder.filePath("data/a.txt"), "one");
    const auto write = [&](const QByteArray &revision) {
        writeFile(folder.filePath("data/manifest.json"),
                  R"({"format":"heirloom-manifest/1","name":"data","revision":")" + revision +
                      R"(","files":[{"path":"a.txt","size":3}]})");
    };
    write("r1");
    FollowRequest request;
    request.workingDirectory = folder.path();
    const Subscription followed = fixture.subscribe("data/manifest.json", request);
    QCOMPARE(followed.source, folder.filePath("data/manifest.json"));
    QCOMPARE(fixture.changes(fixture.sync(followed.name)), "1 0 0 0");
    QVERIFY(!fixture.sync(followed.name).run);
    write("r2");
    QCOMPARE(fixture.sync(followed.name).subscription.revision, "r2");
}

void TestFollowKinds::nameIsFollowedWhereItAnswered()
{
    MovingThing first, second;
    FollowFixture fixture;
    first.publish("r1", threeFiles());
    second.publish("r1", threeFiles());
    fixture.options.names = *NameMapping::parse(QStringLiteral("mine = %1 | %2").arg(first.link(), second.link()));
    fixture.reopen();
    fixture.subscribe("mine");
    QCOMPARE(fixture.changes(fixture.sync("mine")), "3 0 0 0");
    QVERIFY(!fixture.sync("mine").run);
    QTRY_COMPARE(first.asked("manifest.json").size(), 2);
    QVERIFY(second.asked().isEmpty());
}

/// The document that is followed says nothing of the others that make a bag.
void TestFollowKinds::bagIsReadToItsEnd()
{
    MovingThing thing;
    FollowFixture fixture;
    const auto publish = [&](const QByteArray &content) {
        thing.put("data/a.txt", content);
        thing.put("manifest-sha256.txt",
                  QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "  data/a.txt\n");
    };
    thing.put("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    publish("one");
    fixture.subscribe(thing.link("bagit.txt"));
    QVERIFY(fixture.sync("atlas").run);
    QVERIFY(!fixture.sync("atlas").run);
    publish("two");
    QCOMPARE(fixture.changes(fixture.sync("atlas")).section(u' ', 0, 2), "0 1 0");
}

QTEST_GUILESS_MAIN(TestFollowKinds)
#include "tst_followkinds.moc"
