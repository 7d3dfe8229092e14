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
    void b01_collisionIsRejected_data();
    void b01_collisionIsRejected();
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

void TestPlanPaths::b01_collisionIsRejected_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &first, const QString &second, const char *reason) {
        QTest::newRow(name) << first << second << QString::fromLatin1(reason);
    };
    const char *alike = "and file 2 of the plan would be one file";
    row("twice", QStringLiteral("a/b"), QStringLiteral("a/b"), "is named twice; file 2");
    row("case", QStringLiteral("Readme"), QStringLiteral("README"), alike);
    row("case of a folder", QStringLiteral("A/x"), QStringLiteral("a/X"), alike);
    row("NFC and NFD", QStringLiteral("\u00e9"), QStringLiteral("e\u0301"), alike);
    row("sharp s", QStringLiteral("stra\u00dfe"), QStringLiteral("STRASSE"), alike);
    row("Kelvin", QStringLiteral("\u212a"), QStringLiteral("k"), alike);
    row("long s", QStringLiteral("\u017f"), QStringLiteral("s"), alike);
    row("ligature", QStringLiteral("\ufb01x"), QStringLiteral("fix"), alike);
    row("dotless i", QStringLiteral("\u0131"), QStringLiteral("i"), alike);
    row("file, then folder", QStringLiteral("a"), QStringLiteral("a/b"), "needs a folder where file 2");
    row("file, then deep folder", QStringLiteral("a/b"), QStringLiteral("a/b/c/d/e"), "needs a folder where file 2");
    row("file, then folder in capitals", QStringLiteral("a"), QStringLiteral("A/b"), "needs a folder where file 2");
    row("folder, then file", QStringLiteral("a/b"), QStringLiteral("a"), "is a folder of file 2");
    row("deep folder, then file", QStringLiteral("a/b/c/d"), QStringLiteral("a/b"), "is a folder of file 2");
    row("folder, then file in capitals", QStringLiteral("a/b"), QStringLiteral("A"), "is a folder of file 2");
}

void TestPlanPaths::b01_collisionIsRejected()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, reason);
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    QVERIFY(planner.add(
        std::vector{entry(QStringLiteral("zero")), entry(first), entry(second), entry(QStringLiteral("z"))}));
    QCOMPARE(plan.items.size(), size_t(3));
    QCOMPARE(plan.items[1].path, first);
    QCOMPARE(plan.refused.size(), size_t(1));
    QCOMPARE(plan.refused[0].path, second);
    QVERIFY2(plan.refused[0].reason.context.contains(reason), qPrintable(plan.refused[0].reason.context));
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
    // "a/b/c" is refused, so neither "a/b" became a folder nor anything below it was taken.
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("a/b")), entry(QStringLiteral("a/b/c/d")),
                                    entry(QStringLiteral("a/d/../c")), entry(QStringLiteral("a/d"))}));
    QCOMPARE(plan.items.size(), size_t(2));
    QCOMPARE(plan.items[1].path, QStringLiteral("a/d"));
}

void TestPlanPaths::b01_collisionsReachAcrossBatches()
{
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    std::vector<ManifestEntry> entries;
    for (int i = 0; i < 5000; ++i)
        entries.push_back(entry(QStringLiteral("d/F%1").arg(i)));
    QVERIFY(planner.add(entries));
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("D/f0")), entry(QStringLiteral("d"))}));
    QCOMPARE(plan.items.size(), entries.size());
    QCOMPARE(plan.refused.size(), size_t(2));
    QVERIFY(plan.refused[0].reason.context.contains(u"file 1 of the plan"));
}

QTEST_GUILESS_MAIN(TestPlanPaths)
#include "tst_planpaths.moc"
