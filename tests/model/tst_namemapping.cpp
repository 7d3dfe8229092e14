// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/NameMapping.h"

#include <QTest>

using namespace heirloom;

/// The user's rules of what has several sources.
class TestNameMapping : public QObject
{
    Q_OBJECT
private slots:
    void s0_13_sourcesOfAName_data();
    void s0_13_sourcesOfAName();
    void theFirstRuleCounts();
    void textComesBack();
    void wrongRules_data();
    void wrongRules();
    void limits();
};

void TestNameMapping::s0_13_sourcesOfAName_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("name"); // none: no rule fits
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QStringList>("sources");
    QTest::addColumn<QStringList>("places");
    const QStringList none;
    const QStringList two{QStringLiteral("hf:o/n"), QStringLiteral("https://a.test/m.json")};
    QTest::newRow("word") << "llama = hf:o/n | https://a.test/m.json"
                          << "llama"
                          << "llama"
                          << "" << two << two;
    QTest::newRow("spaces") << "  llama=hf:o/n|https://a.test/m.json  "
                            << " llama "
                            << "llama"
                            << "" << two << two;
    QTest::newRow("revision") << "llama = hf:o/n | https://a.test/m.json"
                              << "llama@v1@2"
                              << "llama@v1"
                              << "2" << none << none;
    QTest::newRow("one revision") << "llama = hf:o/n | https://a.test/m.json"
                                  << "llama@v1"
                                  << "llama"
                                  << "v1" << two << two;
    QTest::newRow("another") << "llama = hf:o/n"
                             << "llamas"
                             << ""
                             << "" << none << none;
    QTest::newRow("case") << "llama = hf:o/n"
                          << "Llama"
                          << ""
                          << "" << none << none;
    QTest::newRow("folder") << "a = https://b.test/d/ | hf:o/n"
                            << "a"
                            << "a"
                            << "" << QStringList{QStringLiteral("hf:o/n")}
                            << QStringList{QStringLiteral("https://b.test/d/"), QStringLiteral("hf:o/n")};
    const QStringList mirrored{QStringLiteral("hf:o/n"), QStringLiteral("hf+https://b.test/o/n")};
    QTest::newRow("pattern") << "hf:* = hf:* | hf+https://b.test/*"
                             << "hf:o/n@main"
                             << "hf:o/n"
                             << "main" << mirrored << mirrored;
    QTest::newRow("nothing for the *") << "hf:* = hf:*"
                                       << "hf:"
                                       << ""
                                       << "" << none << none;
    const QStringList web{QStringLiteral("https://b.test/x@y")};
    QTest::newRow("address") << "https://a.test/* = https://b.test/*"
                             << "https://a.test/x@y"
                             << "https://a.test/x@y"
                             << "" << web << web;
}

void TestNameMapping::s0_13_sourcesOfAName()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, asked);
    QFETCH(const QStringList, sources);
    const auto mapping = NameMapping::parse(rule);
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().context));
    const auto named = mapping->find(asked);
    QCOMPARE(named.has_value(), !sources.isEmpty());
    if (!named)
        return;
    QTEST(named->name, "name");
    QTEST(named->revision, "revision");
    QCOMPARE(named->sources, sources);
    QTEST(named->places, "places");
}

void TestNameMapping::theFirstRuleCounts()
{
    const auto mapping =
        NameMapping::parse(QStringLiteral("# mine\n\nhf:o/n = hf:mine/n\nhf:* = hf+https://b.test/*\n"));
    QVERIFY(mapping);
    QCOMPARE(mapping->find(QStringLiteral("hf:o/n"))->sources, QStringList{QStringLiteral("hf:mine/n")});
    QCOMPARE(mapping->find(QStringLiteral("hf:o/m"))->sources, QStringList{QStringLiteral("hf+https://b.test/o/m")});
    // What a name stands for is not looked up again.
    QVERIFY(!mapping->find(QStringLiteral("https://b.test/o/m")));
}

void TestNameMapping::textComesBack()
{
    NameMapping mapping;
    QVERIFY(mapping.set(QStringLiteral("a"), {QStringLiteral("hf:o/n"), QStringLiteral("https://b.test/")}));
    QVERIFY(mapping.set(QStringLiteral("b"), {QStringLiteral("/srv/x.json")}));
    QVERIFY(mapping.set(QStringLiteral("a"), {QStringLiteral("hf:o/m")}));
    QCOMPARE(mapping.text(), QStringLiteral("a = hf:o/m\nb = /srv/x.json"));
    const auto again = NameMapping::parse(mapping.text());
    QVERIFY(again);
    QCOMPARE(again->rules(), mapping.rules());
    QVERIFY(mapping.remove(QStringLiteral("a")));
    QVERIFY(!mapping.remove(QStringLiteral("a")));
    QCOMPARE(mapping.text(), QStringLiteral("b = /srv/x.json"));
}

void TestNameMapping::wrongRules_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"llama", "= hf:o/n", "a =", "a = |", "a = hf:o/n |", "a b = hf:o/n", "* = hf:o/n", "a*b = hf:o/n",
          "a** = hf:o/n", "a = hf:*", "a = https://b.test/", "a = https://u:secret@b.test/m.json",
          "https://u:secret@b.test/* = hf:o/n", "a@b = hf:o/n", "a = hf:o/n | https:///d/",
          "a = hf:o/n | https://b.test/my files/", "a = x\x01", "a = hf:o/n\na = hf:o/m"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestNameMapping::wrongRules()
{
    QFETCH(const QString, text);
    const auto mapping = NameMapping::parse(text);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, ErrorCode::Invalid);
    QVERIFY(mapping.error().context.startsWith(text.contains(u'\n') ? u"line 2" : u"line 1"));
    QVERIFY(!mapping.error().hint.isEmpty());
    QVERIFY(!mapping.error().context.contains(u"secret"));
}

void TestNameMapping::limits()
{
    NameMapping mapping;
    const QStringList place{QStringLiteral("hf:o/n")};
    QVERIFY(!mapping.set(QString(NameMapping::longest + 1, u'a'), place));
    QVERIFY(!mapping.set(QStringLiteral("a"), {QString(NameMapping::longest + 1, u'a')}));
    QVERIFY(!mapping.set(QStringLiteral("a"), QStringList(NameMapping::mostSources + 1, place.first())));
    for (int i = 0; i < NameMapping::mostRules; ++i)
        QVERIFY(mapping.set(QString::number(i), place));
    QVERIFY(!mapping.set(QStringLiteral("a"), place));
    QVERIFY(mapping.set(QStringLiteral("0"), place));
}

QTEST_GUILESS_MAIN(TestNameMapping)
#include "tst_namemapping.moc"
