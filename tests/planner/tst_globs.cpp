// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/Globs.h"

#include <QTest>

using namespace heirloom;

class TestGlobs : public QObject
{
    Q_OBJECT

private slots:
    void pattern_data();
    void pattern();
    void includesAndExcludes();
    void manyStarsCostNothing_data();
    void manyStarsCostNothing();
    void manyPatternsAllCount();
};

void TestGlobs::pattern_data()
{
    QTest::addColumn<QString>("glob");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *glob, const char *path, bool matches) {
        QTest::addRow("%s on %s", glob, path) << QString::fromUtf8(glob) << QString::fromUtf8(path) << matches;
    };
    row("*.bin", "a.bin", true);
    row("*.bin", "d/e/a.bin", true);
    row("*.bin", "a.bin.txt", false);
    row("*.bin", "a.BIN", false);
    row("/a", "a", true);
    row("/a", "d/a", false);
    row("d/*", "d/a", true);
    row("d/*", "d/e/a", false);
    row("d/*", "x/d/a", false);
    row("d/**", "d/e/a", true);
    row("d/**", "d", false);
    row("**/a", "a", true);
    row("**/a", "d/e/a", true);
    row("**/a", "d/ba", false);
    row("d/**/a", "d/a", true);
    row("d/**/a", "d/x/y/a", true);
    row("d/**/a", "da", false);
    row("d**/a", "dx/y/a", true);
    row("*/a", "d/a", true);
    row("*/a", "d/e/a", false);
    row("?", "x", true);
    row("?", "xy", false);
    row("?", "\xF0\x9F\x98\x80", true);
    row("a?b/c", "a/b/c", false);
    row("[a-c]x", "bx", true);
    row("[a-c]x", "dx", false);
    row("[!a-c]x", "dx", true);
    row("[^a-c]x", "ax", false);
    row("d[!x]/a", "d//a", false);
    row("[]]", "]", true);
    row("[", "[", true);
    row("[a", "[a", true);
    row("[z-a]", "[z-a]", true);
    row("a.b", "axb", false);
    row("a+(b|c)$^{1}\\", "a+(b|c)$^{1}\\", true);
    row("\xF0\x9F\x98\x80*", "\xF0\x9F\x98\x80.bin", true);
    row("\xC3\xA9", "\xC3\xA9", true);
    row("*a*b", "xaab", true);
    row("*a*b", "xaabc", false);
    row("**a*b", "a/ab", true);
    row("a**b/c*d", "a/b/xb/cd", true);
    row("a/**/b/**/c", "a/b/x/b/c", true);
    row("a/**/b*/c", "a/b/x/bb/c", true);
    row("***", "a/b", true);
    row("x/***", "x/a/b", true);
}

void TestGlobs::pattern()
{
    QFETCH(QString, glob);
    QFETCH(QString, path);
    QFETCH(bool, matches);
    QCOMPARE(Globs({glob}, {}).wants(path), matches);
    QCOMPARE(Globs({}, {glob}).wants(path), !matches);
    QCOMPARE(Globs({QStringLiteral("no/such"), glob, QStringLiteral("[")}, {}).wants(path), matches || path == u"[");
}

void TestGlobs::includesAndExcludes()
{
    QVERIFY(Globs({}, {}).wants(QStringLiteral("a")));
    const Globs globs({QStringLiteral("*.bin"), QStringLiteral("docs/**")},
                      {QStringLiteral("*.tmp"), QStringLiteral("docs/old/**")});
    QVERIFY(globs.wants(QStringLiteral("x/a.bin")));
    QVERIFY(globs.wants(QStringLiteral("docs/a.txt")));
    QVERIFY(!globs.wants(QStringLiteral("docs/a.tmp")));
    QVERIFY(!globs.wants(QStringLiteral("docs/old/a.bin")));
    QVERIFY(!globs.wants(QStringLiteral("a.txt")));
}

void TestGlobs::manyStarsCostNothing_data()
{
    QTest::addColumn<QString>("glob");
    QTest::addColumn<QString>("path");
    const QString letters(250, u'a');
    QTest::newRow("names") << QStringLiteral("*a").repeated(40) + u'b' << letters;
    QTest::newRow("anything") << QStringLiteral("**a").repeated(40) + u'b' << letters;
    QTest::newRow("folders") << QStringLiteral("**/a/").repeated(30) + u'b' << QStringLiteral("a/").repeated(60) + u'a';
    QTest::newRow("only stars") << QString(100, u'*') + u'b' << letters;
}

/// An engine that gives up on a pattern says "no match", for every other pattern of the list too.
void TestGlobs::manyStarsCostNothing()
{
    QFETCH(QString, glob);
    QFETCH(QString, path);
    const Globs globs({glob, path}, {});
    for (int i = 0; i < 1000; ++i)
        QVERIFY(globs.wants(path));
    QVERIFY(!Globs({glob}, {}).wants(path));
}

void TestGlobs::manyPatternsAllCount()
{
    QStringList names;
    for (int i = 0; i < 20'000; ++i)
        names.append(QStringLiteral("shard-%1-of-20000.safetensors").arg(i));
    const Globs globs({}, names);
    QVERIFY(!globs.wants(names.first()) && !globs.wants(QStringLiteral("d/") + names.last()));
    QVERIFY(globs.wants(QStringLiteral("shard-20000-of-20000.safetensors")));
}

QTEST_GUILESS_MAIN(TestGlobs)
#include "tst_globs.moc"
