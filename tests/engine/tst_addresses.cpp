// SPDX-License-Identifier: GPL-3.0-or-later
// Threat T14 from the link to the finished task: what a source on the internet names must not lead into the user's
// network, and what it may not have does not hold up the rest.
#include "support/engine/EngineFixture.h"
#include "support/http/FaultServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace heirloom;
using namespace heirloom::test;

namespace {

/// 127.0.0.2 plays the internet.
AddressReach playedReach(const QHostAddress &address)
{
    return address == QHostAddress(QStringLiteral("127.0.0.2")) ? AddressReach::Public : AddressReach::Private;
}

FaultServer::Script always(const FaultReply &reply)
{
    return [reply](const FaultRequest &) { return reply; };
}

QJsonObject entry(const QString &path, qint64 size, const QStringList &urls)
{
    return {{QStringLiteral("path"), path},
            {QStringLiteral("size"), size},
            {QStringLiteral("urls"), QJsonArray::fromStringList(urls)}};
}

QByteArray manifest(const QJsonArray &entries)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("heirloom-manifest/1")},
                                     {QStringLiteral("name"), QStringLiteral("atlas")},
                                     {QStringLiteral("files"), entries}})
        .toJson();
}

/// One file at the server of the manifest, and one at another.
QByteArray manifestOfTwo(const FaultServer &other)
{
    return manifest({entry(QStringLiteral("own"), 3, {QStringLiteral("own")}),
                     entry(QStringLiteral("other"), 5, {other.url("/other").toString()})});
}

} // namespace

class TestAddresses : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void t14_publicManifest_data();
    void t14_publicManifest();
    void t14_publicManifestWhenAllowed();
    void t14_allowingHoldsAtOnce();
    void t14_privateManifestNamesItsNeighbours();
    void t14_mirrorTakesOver();
    void t14_publicLinkThatLeadsHome();

private:
    std::unique_ptr<FaultServer> m_home, m_web;
    std::unique_ptr<EngineFixture> m_disk;
};

void TestAddresses::init()
{
    m_home = std::make_unique<FaultServer>();
    m_web = std::make_unique<FaultServer>(QHostAddress(QStringLiteral("127.0.0.2")));
    for (FaultServer *server : {m_home.get(), m_web.get()}) {
        server->on("/own", always(FaultServer::reply("200 OK", "own")));
        server->on("/other", always(FaultServer::reply("200 OK", "other")));
    }
    m_disk = std::make_unique<EngineFixture>();
    m_disk->options.transfer.addresses.reach = playedReach;
    m_disk->reopen();
}

void TestAddresses::t14_publicManifest_data()
{
    QTest::addColumn<bool>("isList");
    QTest::newRow("manifest") << false;
    QTest::newRow("text list") << true;
}

void TestAddresses::t14_publicManifest()
{
    QFETCH(bool, isList);
    m_web->on("/m", always(isList ? FaultServer::reply("200 OK",
                                                       m_web->url("/own").toEncoded() + '\n' +
                                                           m_home->url("/other").toEncoded() + '\n',
                                                       "Content-Type: text/plain\r\n")
                                  : FaultServer::reply("200 OK", manifestOfTwo(*m_home))));
    const auto plan = m_disk->add(m_web->url("/m").toString());
    QCOMPARE(plan.totals.total.files, 2);
    const RunSummary summary = m_disk->run(plan.task);
    QCOMPARE(summary.failed, std::vector{plan.task});
    QVERIFY(summary.anyDone);
    QCOMPARE(summary.firstError->code, ErrorCode::Denied);
    QVERIFY2(summary.firstError->context.contains(QStringLiteral("a private address")),
             qPrintable(summary.firstError->context));
    QCOMPARE(m_disk->filesOf(plan.task), (Files{{QStringLiteral("own"), "own"}}));
    QVERIFY(m_home->requests().isEmpty());
    QCOMPARE(m_disk->item(plan.task, QStringLiteral("other")).error->code, ErrorCode::Denied);
}

void TestAddresses::t14_publicManifestWhenAllowed()
{
    m_web->on("/m", always(FaultServer::reply("200 OK", manifestOfTwo(*m_home))));
    m_disk->options.transfer.addresses.allowPrivate = true;
    m_disk->reopen();
    const auto plan = m_disk->get(m_web->url("/m").toString());
    QCOMPARE(m_disk->filesOf(plan.task), (Files{{QStringLiteral("own"), "own"}, {QStringLiteral("other"), "other"}}));
}

void TestAddresses::t14_allowingHoldsAtOnce()
{
    m_web->on("/m", always(FaultServer::reply("200 OK", manifestOfTwo(*m_home))));
    const auto plan = m_disk->add(m_web->url("/m").toString());
    QCOMPARE(m_disk->run(plan.task).failed, std::vector{plan.task});
    m_disk->engine().setAllowPrivateAddresses(true);
    expect(await(m_disk->engine().retry(plan.task)));
    QCOMPARE(m_disk->run(plan.task).completed, std::vector{plan.task});
    m_disk->engine().setAllowPrivateAddresses(false);
    QVERIFY(!m_disk->engine().options().transfer.addresses.allowPrivate);
    const auto again = m_disk->add(m_web->url("/m").toString());
    QCOMPARE(again.totals.inherit.files, 0); // neither states a digest
    QCOMPARE(m_disk->run(again.task).failed, std::vector{again.task});
}

void TestAddresses::t14_privateManifestNamesItsNeighbours()
{
    FaultServer neighbour(QHostAddress(QStringLiteral("127.0.0.3")));
    neighbour.on("/other", always(FaultServer::reply("200 OK", "other")));
    m_home->on("/m", always(FaultServer::reply("200 OK", manifestOfTwo(neighbour))));
    const auto plan = m_disk->get(m_home->url("/m").toString());
    QCOMPARE(m_disk->filesOf(plan.task), (Files{{QStringLiteral("own"), "own"}, {QStringLiteral("other"), "other"}}));
}

void TestAddresses::t14_mirrorTakesOver()
{
    const QJsonArray files{
        entry(QStringLiteral("other"), 5, {m_home->url("/other").toString(), QStringLiteral("other")})};
    m_web->on("/m", always(FaultServer::reply("200 OK", manifest(files))));
    const auto plan = m_disk->get(m_web->url("/m").toString());
    QCOMPARE(m_disk->filesOf(plan.task), (Files{{QStringLiteral("other"), "other"}}));
    QVERIFY(m_home->requests().isEmpty());
}

/// What the user typed, and where its redirect leads, at adding and when the file is fetched.
void TestAddresses::t14_publicLinkThatLeadsHome()
{
    m_web->on("/moved", always(FaultServer::redirect(m_home->url("/other").toEncoded())));
    AddRequest request;
    request.source = m_web->url("/moved").toString();
    const auto refused = await(m_disk->engine().add(request));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);

    m_web->on("/later", [this](const FaultRequest &asked) {
        return asked.ordinal == 1 ? FaultServer::reply("200 OK", "\x01other")
                                  : FaultServer::redirect(m_home->url("/other").toEncoded());
    });
    const auto plan = m_disk->add(m_web->url("/later").toString());
    const RunSummary summary = m_disk->run(plan.task);
    QCOMPARE(summary.firstError->code, ErrorCode::Denied);
    QVERIFY(m_home->requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
