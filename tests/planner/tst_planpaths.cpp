// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanFixture.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

class TestPlanPaths : public QObject
{
    Q_OBJECT

private slots:
    void b01_unsafePathIsRejectedAndOthersGoOn_data();
    void b01_unsafePathIsRejectedAndOthersGoOn();
    void b01_clashRejectsBothAndNamesThem_data();
    void b01_clashRejectsBothAndNamesThem();
    void b01_everyoneInAClashIsRejectedOnce();
    void b01_theSameEntryTwiceStaysOnce();
    void b01_totalsLeaveTheWithdrawnOut();
    void b01_noCollision_data();
    void b01_noCollision();
    void b01_refusedPathsTakeNoPlace();
    void b01_collisionsReachAcrossBatches();
};

void TestPlanPaths::b01_unsafePathIsRejectedAndOthersGoOn_data()
{
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QString &path) { QTest::newRow(name) << path; };
    row("parent", QStringLiteral("../x"));
    row("hidden parent", QStringLiteral("a/../../x"));
    row("parent at the end", QStringLiteral("a/.."));
    row("absolute", QStringLiteral("/etc/passwd"));
    row("home", QStringLiteral("~/x"));
    row("drive", QStringLiteral("C:\\x"));
    row("drive, relative", QStringLiteral("C:x"));
    row("share", QStringLiteral("\\\\srv\\x"));
    row("device path", QStringLiteral("\\\\?\\C:\\x"));
    row("mixed separators", QStringLiteral("a\\../x"));
    row("empty", QString());
    row("dot", QStringLiteral("."));
    row("dots", QStringLiteral(".."));
    row("empty component", QStringLiteral("a//b"));
    row("slash at the end", QStringLiteral("a/"));
    row("dot at the end", QStringLiteral("a."));
    row("space at the end", QStringLiteral("a "));
    row("NUL", QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    row("line break", QStringLiteral("a\nb"));
    row("tab", QStringLiteral("a\tb"));
    row("escape", QStringLiteral("a\x1b[0m"));
    row("delete", QStringLiteral("a\x7f"));
    row("256 bytes", QString(256, u'n'));
    row("256 bytes of UTF-8", QString(128, QChar(0xe9)));
    row("4097 bytes", QStringLiteral("n/").repeated(2048) + u'n');
    row("200 levels", QStringLiteral("d/").repeated(200) + u'f');
    for (const char *device : {"CON", "con", "PRN", "AUX.txt", "NUL", "nul.tar.gz", "COM1", "com9.x", "LPT1", "LPT9",
                               "CONIN$", "CONOUT$", "CLOCK$", "d/aux/f"})
        row(device, QString::fromLatin1(device));
    row("superscript digit", QStringLiteral("COM\u00b9"));
    for (const char *reserved : {"a<b", "a>b", "a:b", "a\"b", "a|b", "a?b", "a*b", "f:ads", "f::$DATA",
                                 ".git::$INDEX_ALLOCATION", "PROGRA~1", "GIT~1"})
        row(reserved, QString::fromLatin1(reserved));
    row("zero width", QStringLiteral("a\u200bb"));
    row("ignorable", QStringLiteral(".g\u200cit"));
    row("bidi override", QStringLiteral("gpj\u202eexe.txt"));
    row("division slash", QStringLiteral("..\u2215x"));
    row("full-width slash", QStringLiteral("..\uff0fx"));
    row("lone surrogate", QStringLiteral("a") + QChar(0xd800));
    row("own folder", QStringLiteral(".heirloom/objects/x"));
    row("own names", QStringLiteral(".heirloom-staging"));
}

void TestPlanPaths::b01_unsafePathIsRejectedAndOthersGoOn()
{
    QFETCH(QString, path);
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    QVERIFY(
        planner.add(std::vector{entry(QStringLiteral("before")), entry(path, 5, 1), entry(QStringLiteral("after"))}));
    QCOMPARE(plan.items.size(), size_t(2));
    QCOMPARE(plan.items[1].path, QStringLiteral("after"));
    QCOMPARE(plan.refused.size(), size_t(1));
    QCOMPARE(plan.refused[0].path, path);
    QVERIFY(!plan.refused[0].reason.context.isEmpty());
    QCOMPARE(planner.totals().rejected, 1);
    QCOMPARE(planner.totals().total.files, 2);
    QCOMPARE(world.asked, 0);
}

void TestPlanPaths::b01_clashRejectsBothAndNamesThem_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &first, const QString &second, const char *reason) {
        QTest::newRow(name) << first << second << QString::fromLatin1(reason);
    };
    const char *alike = "would be one file";
    const char *folder = "one needs a folder where the other is a file";
    row("twice", QStringLiteral("a/b"), QStringLiteral("a/b"), "is named twice");
    row("case", QStringLiteral("Readme"), QStringLiteral("README"), alike);
    row("case of a folder", QStringLiteral("A/x"), QStringLiteral("a/X"), alike);
    row("NFC and NFD", QStringLiteral("\u00e9"), QStringLiteral("e\u0301"), alike);
    row("sharp s", QStringLiteral("stra\u00dfe"), QStringLiteral("STRASSE"), alike);
    row("Kelvin", QStringLiteral("\u212a"), QStringLiteral("k"), alike);
    row("long s", QStringLiteral("\u017f"), QStringLiteral("s"), alike);
    row("ligature", QStringLiteral("\ufb01x"), QStringLiteral("fix"), alike);
    row("dotless i", QStringLiteral("\u0131"), QStringLiteral("i"), alike);
    row("file, then folder", QStringLiteral("a"), QStringLiteral("a/b"), folder);
    row("file, then deep folder", QStringLiteral("a/b"), QStringLiteral("a/b/c/d/e"), folder);
    row("file, then folder in capitals", QStringLiteral("a"), QStringLiteral("A/b"), folder);
    row("folder, then file", QStringLiteral("a/b"), QStringLiteral("a"), folder);
    row("deep folder, then file", QStringLiteral("a/b/c/d"), QStringLiteral("a/b"), folder);
    row("folder, then file in capitals", QStringLiteral("a/b"), QStringLiteral("A"), folder);
}

void TestPlanPaths::b01_clashRejectsBothAndNamesThem()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, reason);
    for (const bool isInEarlierBatch : {false, true}) {
        World world;
        Plan plan;
        Planner planner({}, world, plan);
        std::vector before{entry(QStringLiteral("zero"), 1), entry(QStringLiteral("../x"), 1), entry(first, 5, 1)};
        std::vector after{entry(second, 6, 2), entry(QStringLiteral("z"), 1)};
        if (isInEarlierBatch)
            QVERIFY(planner.add(before));
        else
            after.insert(after.begin(), before.begin(), before.end());
        QVERIFY(planner.add(after));

        QCOMPARE(plan.paths(), QStringList({QStringLiteral("zero"), QStringLiteral("z")}));
        QCOMPARE(plan.withdrawn.size(), size_t(isInEarlierBatch));
        QCOMPARE(plan.refused.size(), size_t(3));
        QCOMPARE(plan.refused[1].path, first);
        QCOMPARE(plan.refused[2].path, second);
        for (const RejectedEntry &refused : {plan.refused[1], plan.refused[2]}) {
            const QString &said = refused.reason.context;
            QVERIFY2(said.contains(reason), qPrintable(said));
            QVERIFY2(said.contains(u'\'' + first + u'\'') && said.contains(u'\'' + second + u'\''), qPrintable(said));
        }
        const PlanTotals expected{{2, 2}, {}, {2, 2}, {}, 3, 0, 2};
        QVERIFY(planner.totals() == expected);
    }
}

void TestPlanPaths::b01_everyoneInAClashIsRejectedOnce()
{
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("one"), 1), entry(QStringLiteral("File"), 5, 1)}));
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("file"), 6, 2), entry(QStringLiteral("FILE"), 7, 3)}));
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("fiLe"), 8, 4), entry(QStringLiteral("two"), 1)}));
    QCOMPARE(plan.paths(), QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(plan.withdrawn, std::vector<qint64>{1});
    QCOMPARE(plan.refused.size(), size_t(4));
    QVERIFY(plan.refused[3].reason.context.contains(u"'File' and 'fiLe'"));
}

void TestPlanPaths::b01_theSameEntryTwiceStaysOnce()
{
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    ManifestEntry elsewhere = entry(QStringLiteral("b"), 5);
    elsewhere.urls = {QStringLiteral("http://other/b")};
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("a"), 5, 1), entry(QStringLiteral("a"), 5, 1),
                                    entry(QStringLiteral("b"), 5), entry(QStringLiteral("b"), 5)}));
    QCOMPARE(plan.paths(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(plan.refused.empty());
    QVERIFY(planner.add(std::vector{elsewhere})); // no digest: nothing says that it is the same content
    QCOMPARE(plan.paths(), QStringList(QStringLiteral("a")));
    QCOMPARE(plan.refused.size(), size_t(2));
}

void TestPlanPaths::b01_totalsLeaveTheWithdrawnOut()
{
    World world;
    world.hold(9, 100);
    Plan plan;
    Planner planner({{}, {QStringLiteral("skipped")}}, world, plan);
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("kept"), 100, 9), entry(QStringLiteral("first"), 10, 1),
                                    entry(QStringLiteral("twin"), 10, 1), entry(QStringLiteral("unknown")),
                                    entry(QStringLiteral("skipped"), 7), entry(QStringLiteral("left"), 1)}));
    const PlanTotals before{{5, 121}, {2, 110}, {3, 11}, {1, 7}, 0, 1, 11};
    QVERIFY(planner.totals() == before);
    // The twin is still to be fetched when the first of its content goes, and nothing is when both went.
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("FIRST"), 2)}));
    const PlanTotals oneLess{{4, 111}, {1, 100}, {3, 11}, {1, 7}, 2, 1, 11};
    QVERIFY(planner.totals() == oneLess);
    for (const char *name : {"KEPT", "TWIN", "UNKNOWN", "SKIPPED"})
        QVERIFY(planner.add(std::vector{entry(QString::fromLatin1(name), 2)}));
    const PlanTotals after{{1, 1}, {}, {1, 1}, {}, 10, 0, 1};
    QVERIFY(planner.totals() == after);
    QCOMPARE(plan.paths(), QStringList(QStringLiteral("left")));
    // Content that was withdrawn does not arrive: another file with it is no twin.
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("again"), 10, 1)}));
    QCOMPARE(plan.actionOf(QStringLiteral("again")), PlanAction::Download);
}

void TestPlanPaths::b01_noCollision_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("prefix of a name") << QStringLiteral("a") << QStringLiteral("ab/c");
    QTest::newRow("same folder") << QStringLiteral("a/b/c") << QStringLiteral("a/b/d");
    QTest::newRow("same leaf") << QStringLiteral("a/x") << QStringLiteral("b/x");
    QTest::newRow("folder within") << QStringLiteral("a/b") << QStringLiteral("a/c/b");
    QTest::newRow("folder in capitals") << QStringLiteral("a/b") << QStringLiteral("A/c");
}

void TestPlanPaths::b01_noCollision()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    QVERIFY(planner.add(std::vector{entry(first), entry(second)}));
    QCOMPARE(plan.items.size(), size_t(2));
}

void TestPlanPaths::b01_refusedPathsTakeNoPlace()
{
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    // "a/b/c/d" is refused, so nothing below "a/b" was taken.
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("a/b")), entry(QStringLiteral("a/b/c/d")),
                                    entry(QStringLiteral("a/d/../c")), entry(QStringLiteral("a/d"))}));
    QCOMPARE(plan.paths(), QStringList(QStringLiteral("a/d")));
}

void TestPlanPaths::b01_collisionsReachAcrossBatches()
{
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    std::vector<ManifestEntry> entries;
    for (int i = 0; i < 5000; ++i) {
        if (i == 4500) // refused and never planned: positions behind it are one less
            entries.push_back(entry(QStringLiteral("D/F4000")));
        entries.push_back(entry(QStringLiteral("d/F%1").arg(i)));
    }
    QVERIFY(planner.add(entries));
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("D/f4999")), entry(QStringLiteral("d"))}));
    const std::vector<qint64> expected{4000, 4999, 0};
    QCOMPARE(plan.withdrawn, expected);
    QCOMPARE(plan.refused.size(), size_t(6));
}

QTEST_GUILESS_MAIN(TestPlanPaths)
#include "tst_planpaths.moc"
