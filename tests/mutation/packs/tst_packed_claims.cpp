// SPDX-License-Identifier: GPL-3.0-or-later
// Claims of contents that lie in packs, while packs are merged.
#include "../MutationFixture.h"
#include "ledger/tables/packs/PackTable.h"
#include "mutation/place/HealItem.h"

using namespace heirloom;
using namespace heirloom::test;

class TestPackedClaims : public QObject
{
    Q_OBJECT
private slots:
    void s4_6_contentThatMovedMeanwhileIsNotLost();
    void contentThatIsGoneIsLost();

private:
    /// A content in a pack, and a claim that says so.
    struct Claimed
    {
        MutationFixture fixture;
        ClaimedItem item;
        Claimed()
        {
            const QMap<QString, QByteArray> files{{QStringLiteral("a.txt"), "content"}};
            const Task first = fixture.task(QStringLiteral("first"), files);
            PlaceMutation brought(fixture.files, first, fixture.fetched(first, files), fixture.pool);
            must(fixture.coordinator->run(brought, fixture.worker));
            moveTo("one", 512);
            const Task second = fixture.task(QStringLiteral("second"), files);
            must(fixture.ledger->transact<qint64>(
                [&](Session &session) { return ItemTable(session).inheritEverywhere(ObjectId(1)); }));
            auto claims = must(fixture.session->claimInherits(second.id, 10));
            item = claims.at(0);
        }
        void moveTo(const char *pack, qint64 offset)
        {
            must(fixture.ledger->transact([&](Session &session) -> Status {
                const auto id = must(PackTable(session).insert(fixture.files.storage.tenant, fixture.files.storage.id,
                                                               {}, hashBytes(pack), 10'000));
                return session.statement("UPDATE objects SET pack = ?, pack_offset = ?").run(id, offset);
            }));
        }
        QString state(const char *question)
        {
            auto reading = must(fixture.ledger->read());
            auto select = reading.session().statement(question);
            return must(select.first()) ? select.text(0) : QString();
        }
    };
};

void TestPackedClaims::s4_6_contentThatMovedMeanwhileIsNotLost()
{
    Claimed one;
    QVERIFY(one.item.packed);
    one.moveTo("two", 1024);
    const Error gone{ErrorCode::NotFound, QStringLiteral("the pack is gone"), 0, 0, {}};
    QVERIFY(must(healUnusable(*one.fixture.coordinator, one.item, gone)));
    QCOMPARE(one.state("SELECT state FROM objects"), QStringLiteral("live"));
    QCOMPARE(one.state("SELECT state FROM items ORDER BY id DESC"), QStringLiteral("inherit"));
    QCOMPARE(one.fixture.number("SELECT count(*) FROM object_refs"), 2);
    const auto again = must(one.fixture.session->claimInherits(one.item.task, 10));
    QCOMPARE(again.at(0).packed->offset, 1024);
}

void TestPackedClaims::contentThatIsGoneIsLost()
{
    Claimed one;
    const Error gone{ErrorCode::NotFound, QStringLiteral("the pack is gone"), 0, 0, {}};
    QVERIFY(must(healUnusable(*one.fixture.coordinator, one.item, gone)));
    QCOMPARE(one.state("SELECT state FROM objects"), QStringLiteral("lost"));
    QCOMPARE(one.state("SELECT state FROM items ORDER BY id DESC"), QStringLiteral("pending"));
}

QTEST_GUILESS_MAIN(TestPackedClaims)
#include "tst_packed_claims.moc"
