// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/SourceRegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;

class TestSourceRegistry : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void acceptsLinks_data();
    void acceptsLinks();
    void acceptsLocalFiles_data();
    void acceptsLocalFiles();
    void refuses_data();
    void refuses();

private:
    QTemporaryDir m_folder;
};

void TestSourceRegistry::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("sub")));
    for (const char *name : {"a.json", "sub/with space#1.txt", "odd:name"}) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QFile::link(QStringLiteral("loop"), m_folder.filePath(QStringLiteral("loop"))));
    QVERIFY(QFile::link(QStringLiteral("sub"), m_folder.filePath(QStringLiteral("to-folder"))));
}

void TestSourceRegistry::acceptsLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("https") << QStringLiteral("https://h/a?b=c") << QStringLiteral("https://h/a?b=c");
    QTest::newRow("capitals") << QStringLiteral("HTTP://Host/A") << QStringLiteral("http://host/A");
    QTest::newRow("blanks around, fragment") << QStringLiteral("  http://h/a#frag \n") << QStringLiteral("http://h/a");
    QTest::newRow("blank within") << QStringLiteral("http://h/a b") << QStringLiteral("http://h/a%20b");
}

void TestSourceRegistry::acceptsLinks()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const Result<SourceRequest> request = SourceRegistry::parse(text, m_folder.path());
    QVERIFY2(request, qPrintable(request ? QString() : request.error().context));
    QCOMPARE(request->url.toString(QUrl::FullyEncoded), url);
}

void TestSourceRegistry::acceptsLocalFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("file");
    const QString root = m_folder.path() + u'/';
    const QString spaced = QStringLiteral("sub/with space#1.txt");
    QTest::newRow("relative") << QStringLiteral("a.json") << root + QStringLiteral("a.json");
    QTest::newRow("dots") << QStringLiteral("./sub/../a.json") << root + QStringLiteral("a.json");
    QTest::newRow("absolute") << root + spaced << root + spaced;
    QTest::newRow("file URL") << QUrl::fromLocalFile(root + spaced).toString(QUrl::FullyEncoded) << root + spaced;
    QTest::newRow("localhost") << QStringLiteral("file://localhost") + root + QStringLiteral("a.json")
                               << root + QStringLiteral("a.json");
    QTest::newRow("name with a colon") << QStringLiteral("odd:name") << root + QStringLiteral("odd:name");
}

void TestSourceRegistry::acceptsLocalFiles()
{
    QFETCH(QString, text);
    QFETCH(QString, file);
    const Result<SourceRequest> request = SourceRegistry::parse(text, m_folder.path());
    QVERIFY2(request, qPrintable(request ? QString() : request.error().context));
    QCOMPARE(request->url.toLocalFile(), file);
}

void TestSourceRegistry::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "   ",
                             "ipfs:owner/name",
                             "magnet:?xt=urn:btih:1",
                             "ftp://h/a",
                             "data:,x",
                             "javascript:1",
                             "http://",
                             "http:///x",
                             "https://h:0/",
                             "https://h:99999/",
                             "https://u:p@h/x",
                             "https:/u:p@h/x",
                             "https:u:p@h/x",
                             "ftp://u:p@h/x",
                             "'https://u:p@h/x'",
                             "file://u:p@h/x",
                             "u:p@h:/x",
                             "http:relative",
                             "no-such-file",
                             "sub",
                             "sub/",
                             "to-folder",
                             "loop",
                             "/",
                             "/dev/null",
                             "file://other/etc/passwd",
                             "file:///no/such",
                             "a\tb",
                             "https://h/\x1b[0m",
                             "example.com/file.iso"})
        QTest::newRow(text) << QString::fromLatin1(text);
    // Names that the system itself refuses, so that its own error speaks of the path.
    const QString longName(300, u'a');
    QTest::newRow("long name") << QStringLiteral("/%1://u:p@h/x").arg(longName);
    QTest::newRow("below a device") << QStringLiteral("/dev/null://u:p@h/x");
    QTest::newRow("below a file") << QStringLiteral("/dev/null/://u:p@h/x");
}

void TestSourceRegistry::refuses()
{
    QFETCH(QString, text);
    const Result<SourceRequest> request = SourceRegistry::parse(text, m_folder.path());
    QVERIFY(!request);
    QCOMPARE(request.error().code, ErrorCode::Invalid);
    QVERIFY(request.error().hint.contains(u"https://"));
    QVERIFY(!request.error().context.contains(u"u:p"));
}

QTEST_GUILESS_MAIN(TestSourceRegistry)
#include "tst_sourceregistry.moc"
