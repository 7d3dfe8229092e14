// SPDX-License-Identifier: GPL-3.0-or-later
// Every order of two protocols, step by step: no thread, no sleep, no luck.
#include "Scenario.h"
#include "mutation/removal/TaskDeletion.h"
#include "mutation/upkeep/GarbageCollector.h"
#include "tests/support/faults/FaultReport.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QByteArray contested(3000, 'x');
const QByteArray nobodys(500, 'n');
const QByteArray shown(700, 's');

/// B against G: a task inherits what the sweep is about to take.
class InheritAgainstReclaim final : public Scenario
{
public:
    InheritAgainstReclaim(Bringer::What what, Sweep::How how) : m_what(std::move(what)), m_how(how) {}

    void prepare(Bed &bed, Party::Gate gate) override
    {
        bed.keepUnreferenced(contested);
        bed.keepUnreferenced(nobodys);
        bed.newCompleted(QStringLiteral("old"), {{QStringLiteral("file"), shown}});
        auto bringer = std::make_unique<Bringer>(bed, 'a', gate, m_what);
        m_bringer = bringer.get();
        first = std::move(bringer);
        second = std::make_unique<Sweep>(bed, 'b', gate, m_how);
    }
    QStringList conclude(Bed &bed) override
    {
        QStringList wrong;
        if (!m_bringer->bringTheRest())
            wrong += QStringLiteral("the inherited file never came");
        if (bed.content(QStringLiteral("old/file")) != shown)
            wrong += QStringLiteral("the other task lost its file");
        return wrong;
    }

private:
    const Bringer::What m_what;
    const Sweep::How m_how;
    Bringer *m_bringer = nullptr;
};

/// A against A: two tasks fetch the same bytes. If their manifests do not say the digest, both do so at once.
class TwoPublishers final : public Scenario
{
public:
    explicit TwoPublishers(bool knowDigest) : m_knowDigest(knowDigest) {}

    void prepare(Bed &bed, Party::Gate gate) override
    {
        Bringer::What what;
        what.bytes = contested;
        what.knowsDigest = m_knowDigest;
        for (auto *party : {&first, &second}) {
            const char name = party == &first ? 'a' : 'b';
            auto bringer = std::make_unique<Bringer>(bed, name, gate, what);
            m_bringers[size_t(name - 'a')] = bringer.get();
            *party = std::move(bringer);
        }
    }
    QStringList conclude(Bed &bed) override
    {
        QStringList wrong;
        // The second first: what the first one has begun may be of no use any more.
        for (Bringer *bringer : {m_bringers[1], m_bringers[0]}) {
            if (!bringer->bringTheRest())
                wrong += bringer->shownPath() + QStringLiteral(" never came");
        }
        const auto objects = bed.rows("SELECT state || refcount FROM objects");
        const auto items = bed.rows("SELECT id FROM items");
        if (!items.isEmpty() && objects != QStringList(QStringLiteral("live%1").arg(items.size())))
            wrong += QStringLiteral("not one object: ") + objects.join(u' ');
        return wrong;
    }

private:
    const bool m_knowDigest;
    std::array<Bringer *, 2> m_bringers{};
};

/// B against D: a task inherits from one that is being deleted.
class InheritAgainstDeletion final : public Scenario
{
public:
    void prepare(Bed &bed, Party::Gate gate) override
    {
        const Task old = bed.newCompleted(QStringLiteral("old"), {{QStringLiteral("file"), contested}});
        Bringer::What what;
        what.bytes = contested;
        auto bringer = std::make_unique<Bringer>(bed, 'a', gate, what);
        m_bringer = bringer.get();
        first = std::move(bringer);
        second = std::make_unique<Deleter>(bed, 'b', gate, old.id, false);
    }
    QStringList conclude(Bed &) override
    {
        return m_bringer->bringTheRest() ? QStringList() : QStringList(QStringLiteral("the inherited file never came"));
    }

private:
    Bringer *m_bringer = nullptr;
};

/// K against B: a task inherits what is being packed for an archived one.
class InheritAgainstPacking final : public Scenario
{
public:
    void prepare(Bed &bed, Party::Gate gate) override
    {
        m_old = bed.newArchived(QStringLiteral("old"), {{QStringLiteral("file"), contested}}).id;
        Bringer::What what;
        what.bytes = contested;
        auto bringer = std::make_unique<Bringer>(bed, 'a', gate, what);
        m_bringer = bringer.get();
        first = std::move(bringer);
        second = std::make_unique<Packer>(bed, 'b', gate, m_old);
    }
    QStringList conclude(Bed &bed) override
    {
        QStringList wrong;
        if (!m_bringer->bringTheRest())
            wrong += QStringLiteral("the inherited file never came");
        auto reading = must(bed.ledger->read());
        if (must(PackTable(reading).unusableOf(m_old)) > 0)
            wrong += QStringLiteral("the archived task lost its content");
        return wrong;
    }

private:
    TaskId m_old;
    Bringer *m_bringer = nullptr;
};

/// K against G: what is packed leaves its file to a sweep.
class PackingAgainstReclaim final : public Scenario
{
public:
    explicit PackingAgainstReclaim(bool now) : m_now(now) {}
    void prepare(Bed &bed, Party::Gate gate) override
    {
        bed.keepUnreferenced(nobodys);
        m_old = bed.newArchived(QStringLiteral("old"), {{QStringLiteral("file"), contested}}).id;
        first = std::make_unique<Packer>(bed, 'a', gate, m_old);
        second = std::make_unique<Sweep>(bed, 'b', gate, Sweep::How{m_now, false});
    }
    QStringList conclude(Bed &bed) override
    {
        auto reading = must(bed.ledger->read());
        const bool isWhole = must(PackTable(reading).unusableOf(m_old)) == 0;
        return isWhole ? QStringList() : QStringList(QStringLiteral("the archived task lost its content"));
    }

private:
    const bool m_now;
    TaskId m_old;
};

/// C against D: a task is cancelled and deleted while its file arrives.
class CompleteAgainstDeletion final : public Scenario
{
public:
    void prepare(Bed &bed, Party::Gate gate) override
    {
        Bringer::What what;
        what.bytes = contested;
        what.isPlanned = true;
        auto bringer = std::make_unique<Bringer>(bed, 'a', gate, what);
        m_bringer = bringer.get();
        first = std::move(bringer);
        second = std::make_unique<Deleter>(bed, 'b', gate, m_bringer->task().id, true);
    }
    QStringList conclude(Bed &bed) override
    {
        m_bringer->letGo();
        const bool isGone = bed.rows("SELECT id FROM tasks").isEmpty();
        if (isGone && bed.content(m_bringer->shownPath()) == contested)
            return {QStringLiteral("the file of a deleted task stayed")};
        return {};
    }

private:
    Bringer *m_bringer = nullptr;
};

} // namespace

class TestInterleavings : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void stepsAreThoseOfTheProduct();
    void c_01_inheritAgainstReclaim_data();
    void c_01_inheritAgainstReclaim();
    void c_01_publishAgainstReclaim_data();
    void c_01_publishAgainstReclaim();
    void s3_4_c_01_twoPublishersOfOneDigest_data();
    void s3_4_c_01_twoPublishersOfOneDigest();
    void c_01_inheritAgainstDeletion();
    void c_01_completeAgainstDeletion();
    void c_01_inheritAgainstPacking();
    void c_01_packingAgainstReclaim_data();
    void c_01_packingAgainstReclaim();
    void c_01_controlOfASweepThatDecidesEarly();
    void c_01_controlOfAnInheritThatTrustsItsLook();
    void cleanupTestCase();

private:
    void judge(const Tally &tally);
    Tally bothGates(Scenario &scenario);
    std::unique_ptr<Bed> m_bed;
    Tally m_total;
    QStringList m_notes;
};

void TestInterleavings::initTestCase()
{
    m_bed = std::make_unique<Bed>();
}

void TestInterleavings::judge(const Tally &tally)
{
    m_total += tally;
    m_notes += QStringLiteral("%1: %2 of %3 orders")
                   .arg(QLatin1String(QTest::currentTestFunction()), QString::number(tally.runs),
                        QString::number(tally.orders));
    qInfo("%lld of %lld orders, %lld waited at the gate", (long long)tally.runs, (long long)tally.orders,
          (long long)tally.waited);
    for (const QString &failure : tally.failures)
        qWarning("%s", qPrintable(failure));
    QVERIFY(tally.isClean());
    QVERIFY(tally.runs > 0);
}

void TestInterleavings::stepsAreThoseOfTheProduct()
{
    // The lists of steps of this program are written by hand; here they stand beside what the product calls them by.
    const auto begin = [](Bed &bed) {
        bed.keepUnreferenced(contested);
        bed.keepUnreferenced(nobodys);
        return bed.newCompleted(QStringLiteral("old"), {{QStringLiteral("file"), shown}});
    };
    QStringList stepwise, whole;
    for (QStringList *state : {&stepwise, &whole}) {
        Bed bed;
        const Task old = begin(bed);
        Bringer::What what;
        what.bytes = contested;
        Bringer bringer(bed, 'a', Party::Gate::Kernel, what);
        Deleter deleter(bed, 'b', Party::Gate::Kernel, old.id, false);
        Sweep sweep(bed, 'b', Party::Gate::Kernel, {true, false});
        if (state == &stepwise) {
            for (Party *party : std::initializer_list<Party *>{&bringer, &deleter, &sweep}) {
                for (int step = 0; step < party->count(); ++step)
                    QVERIFY(party->take(step));
                *state += bed.state();
            }
            continue;
        }
        for (int step = 0; step < 2; ++step) // find and plan
            QVERIFY(bringer.take(step));
        QVERIFY(bringer.bringTheRest()); // through the coordinator
        *state += bed.state();
        must(
            TaskDeletion(*bed.coordinator, bed.worker, bed.pool).run(bed.taskNow(old.id), false, QStringLiteral("me")));
        *state += bed.state();
        GarbageCollector::Options now;
        now.now = true;
        QVERIFY(must(GarbageCollector(*bed.coordinator, bed.worker, bed.pool).sweep(now)).leader);
        *state += bed.state();
    }
    // A whole sweep ends with what is left of deleted tasks; that is none of the steps.
    for (QStringList *state : {&stepwise, &whole})
        state->removeIf([](const QString &line) { return line.startsWith(u"tombstone"); });
    for (qsizetype i = 0; i < qMax(stepwise.size(), whole.size()); ++i)
        QCOMPARE(stepwise.value(i), whole.value(i));
}

void TestInterleavings::c_01_inheritAgainstReclaim_data()
{
    QTest::addColumn<bool>("isBroken");
    QTest::addColumn<bool>("kills");
    QTest::addColumn<bool>("now");
    QTest::addColumn<LinkMethod>("link");
    // The first two are essential: the protocols as the product runs them, with a lock that does not lock and one that
    // does.
    QTest::newRow("no gate") << true << false << false << LinkMethod::Auto;
    QTest::newRow("kernel gate") << false << false << false << LinkMethod::Auto;
    QTest::newRow("no gate, copies, gc --now") << true << false << true << LinkMethod::Copy;
    QTest::newRow("no gate, killed") << true << true << false << LinkMethod::Auto;
    QTest::newRow("kernel gate, killed, copies") << false << true << false << LinkMethod::Copy;
}

void TestInterleavings::c_01_inheritAgainstReclaim()
{
    QFETCH(bool, isBroken);
    QFETCH(bool, kills);
    QFETCH(bool, now);
    QFETCH(LinkMethod, link);
    Bringer::What what;
    what.bytes = contested;
    what.link = link;
    InheritAgainstReclaim scenario(what, {now, false});
    const auto gate = isBroken ? Party::Gate::Broken : Party::Gate::Kernel;
    const bool isEssential = !kills && link == LinkMethod::Auto;
    const Tally tally = Orderly(*m_bed, scenario, gate, isEssential).run(kills);
    QCOMPARE(tally.orders, 24'310);
    judge(tally);
}

Tally TestInterleavings::bothGates(Scenario &scenario)
{
    Tally tally;
    for (const auto gate : {Party::Gate::Broken, Party::Gate::Kernel}) {
        for (const bool kills : {false, true})
            tally += Orderly(*m_bed, scenario, gate).run(kills);
    }
    return tally;
}

void TestInterleavings::c_01_publishAgainstReclaim_data()
{
    QTest::addColumn<bool>("now");
    QTest::newRow("aged") << false;
    QTest::newRow("gc --now") << true;
}

void TestInterleavings::c_01_publishAgainstReclaim()
{
    QFETCH(bool, now);
    Bringer::What what; // bytes arrive, and only then turn out to be what the sweep is about to take
    what.bytes = contested;
    what.knowsDigest = false;
    InheritAgainstReclaim scenario(what, {now, false});
    judge(bothGates(scenario));
}

void TestInterleavings::s3_4_c_01_twoPublishersOfOneDigest_data()
{
    QTest::addColumn<bool>("knowDigest");
    QTest::newRow("known digest") << true;
    QTest::newRow("unknown digest") << false;
}

void TestInterleavings::s3_4_c_01_twoPublishersOfOneDigest()
{
    QFETCH(bool, knowDigest);
    TwoPublishers scenario(knowDigest);
    judge(bothGates(scenario));
}

void TestInterleavings::c_01_inheritAgainstDeletion()
{
    InheritAgainstDeletion scenario;
    judge(bothGates(scenario));
}

void TestInterleavings::c_01_completeAgainstDeletion()
{
    CompleteAgainstDeletion scenario;
    judge(bothGates(scenario));
}

void TestInterleavings::c_01_inheritAgainstPacking()
{
    InheritAgainstPacking scenario;
    judge(bothGates(scenario));
}

void TestInterleavings::c_01_packingAgainstReclaim_data()
{
    QTest::addColumn<bool>("now");
    QTest::newRow("aged") << false;
    QTest::newRow("gc --now") << true;
}

void TestInterleavings::c_01_packingAgainstReclaim()
{
    QFETCH(bool, now);
    PackingAgainstReclaim scenario(now);
    judge(bothGates(scenario));
}

void TestInterleavings::c_01_controlOfASweepThatDecidesEarly()
{
    Bringer::What what;
    what.bytes = contested;
    InheritAgainstReclaim scenario(what, {false, true});
    // Its decision is made when it leads (2) and carried out when it picks (3): whoever plans (2) in between is robbed.
    const Tally tally = Orderly(*m_bed, scenario, Party::Gate::Broken).runControl([](const QByteArray &order) {
        const auto planned = position(order, 'a', 2);
        return position(order, 'b', 2) < planned && planned < position(order, 'b', 3);
    });
    QVERIFY2(tally.isClean(), qPrintable(tally.failures.join(u'\n')));
    QVERIFY(tally.invariants > 0);
}

void TestInterleavings::c_01_controlOfAnInheritThatTrustsItsLook()
{
    Bringer::What what;
    what.bytes = contested;
    what.trustsItsLook = true;
    InheritAgainstReclaim scenario(what, {});
    // It looks (1) and refers (2) to what the sweep has picked (3) in between, and not forgotten (6) yet.
    const Tally tally = Orderly(*m_bed, scenario, Party::Gate::Broken).runControl([](const QByteArray &order) {
        const auto picked = position(order, 'b', 3);
        const auto referred = position(order, 'a', 2);
        return position(order, 'a', 1) < picked && picked < referred && referred < position(order, 'b', 6);
    });
    QVERIFY2(tally.isClean(), qPrintable(tally.failures.join(u'\n')));
    QVERIFY(tally.invariants > 0);
}

void TestInterleavings::cleanupTestCase()
{
    m_bed.reset();
    FaultReport report;
    report.id = QStringLiteral("C-01");
    report.title = QStringLiteral("orders of two protocols, step by step");
    report.unit = QStringLiteral("orders");
    report.asked = 24'310; // each order of one inherit and one sweep
    report.runs = m_total.runs;
    report.lost = m_total.lost;
    report.destroyed = m_total.destroyed;
    report.invariants = m_total.invariants;
    report.secondRecovery = m_total.secondRecovery;
    report.leaks = m_total.leaks;
    report.failures = m_total.failures;
    m_notes += QStringLiteral("%1 orders with a broken gate and a kill left a file for the audit").arg(m_total.orphans);
    report.notes = m_notes.join(QStringLiteral("; "));
    report.write();
}

int main(int argc, char **argv)
{
    useMemoryDisk();
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    QCoreApplication app(argc, argv);
    TestInterleavings test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_interleavings.moc"
