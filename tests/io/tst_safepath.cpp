// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/SafePath.h"

#include <QSet>
#include <QTest>
#include <ctime>

using namespace heirloom;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Verdict { Accepted, Refused };

struct Row
{
    const char *name;
    QString path;
    Verdict verdict;
};

QString levels(int count)
{
    return QStringList(count, QStringLiteral("d")).join(u'/');
}

QString repeated(const QString &text, int count)
{
    return text.repeated(count);
}

// Catalogue row B-01 of the test catalogue, in its order; what is harmless alone is in the list of collisions below.
const std::vector<Row> catalogue{
    {"parent", u"../x"_s, Refused},
    {"parent inside", u"a/../../x"_s, Refused},
    {"parent at the end", u"a/.."_s, Refused},
    {"only parent", u".."_s, Refused},
    {"absolute", u"/etc/passwd"_s, Refused},
    {"two slashes first", u"//srv/share"_s, Refused},
    {"root", u"/"_s, Refused},
    {"home", u"~"_s, Refused},
    {"below home", u"~/.ssh/authorized_keys"_s, Refused},
    {"drive", u"C:\\x"_s, Refused},
    {"drive with slash", u"C:/x"_s, Refused},
    {"drive relative", u"C:x"_s, Refused},
    {"UNC", u"\\\\srv\\x"_s, Refused},
    {"verbatim", u"\\\\?\\C:\\x"_s, Refused},
    {"mixed separators", u"a\\..\\..\\x"_s, Refused},
    {"backslash in a name", u"a/b\\c"_s, Refused},
    {"empty", QString(), Refused},
    {"dot", u"."_s, Refused},
    {"dot inside", u"a/./b"_s, Refused},
    {"empty component", u"a//b"_s, Refused},
    {"trailing slash", u"a/"_s, Refused},
    {"trailing dot", u"a."_s, Refused},
    {"trailing space", u"a "_s, Refused},
    {"trailing dot of a folder", u"a./b"_s, Refused},
    {"three dots", u"..."_s, Refused},
    {"trailing no-break space", u"a\u00A0"_s, Refused},
    {"NUL", u"a"_s + QChar(0) + u"b"_s, Refused},
    {"newline", u"a\nb"_s, Refused},
    {"carriage return", u"a\rb"_s, Refused},
    {"tab", u"a\tb"_s, Refused},
    {"escape", u"a\x1b[31m"_s, Refused},
    {"DEL", u"a\x7f"_s, Refused},
    {"C1 control", u"a"_s + QChar(0x9B), Refused},
    {"component of 255 bytes", repeated(u"n"_s, 255), Accepted},
    {"component of 256 bytes", repeated(u"n"_s, 256), Refused},
    {"component of 256 bytes in 128 letters", repeated(u"\u00E4"_s, 128), Refused},
    {"component of 254 bytes in 127 letters", repeated(u"\u00E4"_s, 127), Accepted},
    {"path of 4096 bytes", repeated(repeated(u"n"_s, 240) + u"/"_s, 16) + repeated(u"n"_s, 240), Accepted},
    {"path of 4097 bytes", repeated(repeated(u"n"_s, 240) + u"/"_s, 16) + repeated(u"n"_s, 241), Refused},
    {"64 levels", levels(64), Accepted},
    {"65 levels", levels(65), Refused},
    {"200 levels", levels(200), Refused},
    {"CON", u"CON"_s, Refused},
    {"PRN", u"prn"_s, Refused},
    {"AUX with extension", u"aux.c"_s, Refused},
    {"AUX as a folder", u"a/Aux/b"_s, Refused},
    {"NUL with two extensions", u"NUL.tar.gz"_s, Refused},
    {"NUL with a space", u"NUL .txt"_s, Refused},
    {"COM1", u"COM1"_s, Refused},
    {"COM9", u"com9.log"_s, Refused},
    {"LPT1", u"LPT1"_s, Refused},
    {"LPT9", u"Lpt9"_s, Refused},
    {"COM with superscript one", u"COM\u00B9"_s, Refused},
    {"LPT with superscript three", u"LPT\u00B3.txt"_s, Refused},
    {"CON in full width", u"\uFF23\uFF2F\uFF2E"_s, Refused},
    {"CONIN$", u"CONIN$"_s, Refused},
    {"CONOUT$", u"conout$.x"_s, Refused},
    {"CLOCK$", u"CLOCK$"_s, Refused},
    {"COM0 is a name", u"COM0"_s, Accepted},
    {"COM10 is a name", u"COM10"_s, Accepted},
    {"CONSOLE is a name", u"CONSOLE"_s, Accepted},
    {"config.json is a name", u"config.json"_s, Accepted},
    {"less than", u"a<b"_s, Refused},
    {"greater than", u"a>b"_s, Refused},
    {"quote", u"a\"b"_s, Refused},
    {"pipe", u"a|b"_s, Refused},
    {"question mark", u"a?b"_s, Refused},
    {"star", u"*.txt"_s, Refused},
    {"stream", u"f:ads"_s, Refused},
    {"data stream", u"f::$DATA"_s, Refused},
    {"index stream", u".git::$INDEX_ALLOCATION/config"_s, Refused},
    {"short name", u"PROGRA~1/x"_s, Refused},
    {"short name of git", u"GIT~1"_s, Refused},
    {"short name with extension", u"textfi~2.txt"_s, Refused},
    {"backup with a tilde", u"notes.txt~"_s, Accepted},
    {"tilde in a long name", u"measurements~1.csv"_s, Accepted},
    {"office lock file", u"~$report.docx"_s, Accepted},
    {"zero-width space", u"a\u200Bb"_s, Refused},
    {"zero-width non-joiner", u"a\u200Cb"_s, Refused},
    {"zero-width joiner", u"a\u200Db"_s, Refused},
    {"HFS-ignorable in .git", u".g\u200Cit/config"_s, Refused},
    {"inhibit symmetric swapping", u"a\u206Ab"_s, Refused},
    {"byte order mark", u"\uFEFFa"_s, Refused},
    {"soft hyphen", u"a\u00ADb"_s, Refused},
    {"Hangul filler", u"\u3164"_s, Refused},
    {"variation selector", u"a\uFE0F"_s, Refused},
    {"tag character", u"a\U000E0041"_s, Refused},
    {"line separator", u"a\u2028b"_s, Refused},
    {"bidi override", u"\u202Etxt.exe"_s, Refused},
    {"bidi isolate", u"a\u2066b"_s, Refused},
    {"right-to-left mark", u"a\u200F"_s, Refused},
    {"division slash", u"..\u2215x"_s, Refused},
    {"fraction slash", u"a\u2044b"_s, Refused},
    {"full-width slash", u"..\uFF0Fx"_s, Refused},
    {"full-width backslash", u"a\uFF3Cb"_s, Refused},
    {"account of", u"\u2100"_s, Refused},
    {"two-dot leader", u"\u2025"_s, Refused},
    {"full-width dots", u"\uFF0E\uFF0E/x"_s, Refused},
    {"lone high surrogate", u"a"_s + QChar(0xD800), Refused},
    {"lone low surrogate", u"a"_s + QChar(0xDC00) + u"b"_s, Refused},
    {"surrogates in the wrong order", u"a"_s + QChar(0xDC00) + QChar(0xD800), Refused},
    {"invalid UTF-8, decoded", QString::fromUtf8("a\xFF\xFE"), Refused},
    {"overlong UTF-8, decoded", QString::fromUtf8("\xC0\xAE\xC0\xAE/x"), Refused},
    {"noncharacter", u"a"_s + QChar(0xFFFE), Refused},
    {"desktop entry", u"share/app.desktop"_s, Accepted},
    {"only .desktop", u".desktop"_s, Accepted},
    {"the store", u".heirloom"_s, Refused},
    {"in the store", u".heirloom/objects/x"_s, Refused},
    {"the store in capitals", u".HEIRLOOM/x"_s, Refused},
    {"our working name", u".heirloom-tmp-1"_s, Refused},
    {"our working name below", u"a/b/.heirloom-tmp-1"_s, Refused},
    {"the store in full width", u".\uFF48eirloom"_s, Refused},
    {"the store with a long s", u".heirloom\u017F"_s, Refused},
    {"heirloom without a dot", u"heirloom/x"_s, Accepted},
    {"a plain path", u"model/weights-00001-of-00002.safetensors"_s, Accepted},
    {"hidden file", u".gitattributes"_s, Accepted},
    {"spaces inside", u"two words/a file (1).txt"_s, Accepted},
    {"umlauts and Japanese", u"Gr\u00FC\u00DFe/\u8CC7\u6599\uFF1A1\uFF5E10.txt"_s, Accepted},
    {"emoji", u"\U0001F600.png"_s, Accepted},
};

struct Pair
{
    const char *name;
    QString first;
    QString second;
    bool collide;
};

const std::vector<Pair> pairs{
    {"equal", u"a/b"_s, u"a/b"_s, true},
    {"case", u"README.md"_s, u"readme.MD"_s, true},
    {"case of a folder", u"Docs/a"_s, u"docs/a"_s, true},
    {"NFC and NFD", u"caf\u00E9"_s, u"cafe\u0301"_s, true},
    {"sharp s", u"stra\u00DFe"_s, u"strasse"_s, true},
    {"sharp s in capitals", u"STRA\u1E9EE"_s, u"STRASSE"_s, true},
    {"dotless i", u"f\u0131le"_s, u"file"_s, true},
    {"dotted capital I", u"F\u0130LE"_s, u"file"_s, true},
    {"Kelvin sign", u"\u212A"_s, u"k"_s, true},
    {"Angstrom sign", u"\u212B"_s, u"\u00E5"_s, true},
    {"long s", u"\u017Fa"_s, u"sa"_s, true},
    {"ligature fi", u"\uFB01le"_s, u"file"_s, true},
    {"ligature ffl", u"wa\uFB04e"_s, u"waffle"_s, true},
    {"ligature st", u"\uFB06"_s, u"st"_s, true},
    {"final sigma", u"\u03C2"_s, u"\u03A3"_s, true},
    {"full width", u"\uFF41"_s, u"a"_s, true},
    {"apostrophe n", u"\u0149"_s, u"\u02BCN"_s, true},
    {"micro and mu", u"\u00B5"_s, u"\u03BC"_s, true},
    {"file and folder of one name", u"a"_s, u"a/b"_s, false},
    {"o with and without stroke", u"\u00F8"_s, u"o"_s, false},
    {"accents differ", u"caf\u00E9"_s, u"cafe"_s, false},
    {"Cyrillic a", u"\u0430"_s, u"a"_s, false},
    {"names differ", u"a1"_s, u"a2"_s, false},
};

} // namespace

class TestSafePath : public QObject
{
    Q_OBJECT

private slots:
    void b01_hostilePathsAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("accepted");
        for (const Row &row : catalogue)
            QTest::newRow(row.name) << row.path << (row.verdict == Accepted);
    }
    void b01_hostilePathsAreRefused()
    {
        QFETCH(QString, path);
        QFETCH(bool, accepted);
        const auto parsed = SafePath::parse(path);
        QCOMPARE(parsed.has_value(), accepted);
        if (parsed) {
            QCOMPARE(parsed->text(), path);
            return;
        }
        QCOMPARE(parsed.error().code, ErrorCode::Invalid);
        const QString reason = parsed.error().context.section(QStringLiteral(": "), -1);
        QVERIFY2(reason.size() > 5, "a refusal says why");
        QVERIFY2(!parsed.error().context.contains(QChar(0x202E)), "the message itself is safe to show");
    }

    void t6_collisionKeys_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("collide");
        for (const Pair &row : pairs)
            QTest::newRow(row.name) << row.first << row.second << row.collide;
    }
    void t6_collisionKeys()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, collide);
        const auto a = SafePath::parse(first);
        const auto b = SafePath::parse(second);
        QVERIFY(a && b);
        QCOMPARE(a->collisionKey() == b->collisionKey(), collide);
    }

    void t6_collisionKeyOfMarksIsStable()
    {
        // U+0345 is a mark that folds to the letter iota, which lets the marks behind it compose anew.
        const QString text = u"e\u0345\u0301\u0328/a\u0301\u0345"_s;
        const QString key = SafePath::parse(text)->collisionKey();
        QCOMPARE(SafePath::fromTrusted(key).collisionKey(), key);
        QCOMPARE(SafePath::fromTrusted(text.normalized(QString::NormalizationForm_C)).collisionKey(), key);
    }

    void t6_collisionKeyIsStable()
    {
        for (char32_t c = 0x21; c < 0x20000; ++c) {
            const QString text = QString::fromUcs4(&c, 1);
            const auto path = SafePath::parse(text);
            if (!path)
                continue;
            const QString key = path->collisionKey();
            const QString context = QStringLiteral("U+%1").arg(uint(c), 4, 16);
            QVERIFY2(SafePath::fromTrusted(key).collisionKey() == key, qPrintable(context));
            for (const auto form :
                 {QString::NormalizationForm_D, QString::NormalizationForm_KC, QString::NormalizationForm_KD})
                QVERIFY2(SafePath::fromTrusted(text.normalized(form)).collisionKey() == key, qPrintable(context));
            QVERIFY2(SafePath::fromTrusted(text.toUpper()).collisionKey() == key, qPrintable(context));
            QVERIFY2(SafePath::fromTrusted(text.toLower()).collisionKey() == key, qPrintable(context));
        }
    }

    void partsOfAPath()
    {
        const auto path = SafePath::parse(u"a/b\u00E9/c.txt");
        QVERIFY(path);
        QCOMPARE(path->leaf(), QByteArray("c.txt"));
        QCOMPARE(path->parent().text(), u"a/b\u00E9"_s);
        QCOMPARE(path->parent().parent().parent(), SafePath());
        QCOMPARE(path->components(), (QList<QByteArray>{"a", "b\xC3\xA9", "c.txt"}));
        QCOMPARE(path->parent() / SafePath::fromTrusted(u"c.txt"_s), *path);
        QCOMPARE(SafePath() / *path, *path);
        QCOMPARE(*path / SafePath(), *path);
        QVERIFY(SafePath().isEmpty() && SafePath().components().isEmpty() && SafePath().leaf().isEmpty());
    }

    void safeNameMakesOneHarmlessComponent_data()
    {
        QTest::addColumn<QString>("proposed");
        QTest::addColumn<QString>("name");
        QTest::newRow("fine already") << u"report (1).pdf"_s << u"report (1).pdf"_s;
        QTest::newRow("empty") << QString() << u"download"_s;
        QTest::newRow("only dots") << u"..."_s << u"download"_s;
        QTest::newRow("only controls") << u"\n\t"_s << u"download"_s;
        QTest::newRow("traversal") << u"../../etc/passwd"_s << u".._.._etc_passwd"_s;
        QTest::newRow("windows path") << u"C:\\x"_s << u"C__x"_s;
        QTest::newRow("device") << u"nul.txt"_s << u"_nul.txt"_s;
        QTest::newRow("store") << u".heirloom"_s << u"_.heirloom"_s;
        QTest::newRow("short name") << u"GIT~1"_s << u"GIT_1"_s;
        QTest::newRow("home") << u"~"_s << u"_"_s;
        QTest::newRow("bidi") << u"gpj.\u202Eexe"_s << u"gpj.exe"_s;
        QTest::newRow("disguised slash") << u"\u2100"_s << u"download"_s;
        QTest::newRow("surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"ab"_s;
        QTest::newRow("spaces around") << u"  a. "_s << u"a"_s;
        QTest::newRow("long") << repeated(u"n"_s, 300) + u".tar"_s << repeated(u"n"_s, 196) + u".tar"_s;
        QTest::newRow("device of 200 bytes") << u"nul."_s + repeated(u"n"_s, 196) << u"_nul."_s + repeated(u"n"_s, 195);
        QTest::newRow("200 bytes") << repeated(u"n"_s, 200) << repeated(u"n"_s, 200);
        QTest::newRow("dot where it is cut")
            << repeated(u"n"_s, 199) + u"."_s + repeated(u"n"_s, 30) << repeated(u"n"_s, 199);
        QTest::newRow("long emoji") << repeated(u"\U0001F600"_s, 100) << repeated(u"\U0001F600"_s, 50);
    }
    void safeNameMakesOneHarmlessComponent()
    {
        QFETCH(QString, proposed);
        QFETCH(QString, name);
        QCOMPARE(safeName(proposed), name);
        QCOMPARE(safeName(name), name);
    }

    void safeNameIsAlwaysSafe()
    {
        for (const Row &row : catalogue) {
            const QString name = safeName(row.path);
            QVERIFY2(SafePath::parse(name), row.name);
            QVERIFY2(!name.contains(u'/') && name.toUtf8().size() <= 200, row.name);
            QCOMPARE(safeName(name), name);
        }
    }

    void aMillionPathsParseInSeconds()
    {
        const std::clock_t start = std::clock(); // of this process, so that a busy machine makes no difference
        qsizetype bytes = 0;
        for (int i = 0; i < 1'000'000; ++i) {
            const auto path = SafePath::parse(u"data/train/shard-"_s + QString::number(i % 1000) + u"/sample-"_s +
                                              QString::number(i) + u".parquet"_s);
            QVERIFY(path);
            bytes += path->text().size();
        }
        QVERIFY(bytes > 0);
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        qInfo("1,000,000 paths in %.1f s", seconds);
        QVERIFY(seconds < 15); // generous: a quadratic slip would cost minutes
    }
};

QTEST_GUILESS_MAIN(TestSafePath)
#include "tst_safepath.moc"
