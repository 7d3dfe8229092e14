// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/Bootstrap.h"
#include "ui/support/DroppedLinks.h"

#include <QLocale>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace heirloom;

class TestUiDrops : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Bootstrap::installTranslations();
    }
    void dropsOfEveryKind_data();
    void dropsOfEveryKind();
};

void TestUiDrops::dropsOfEveryKind_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QStringList>("links");
    const QString link = QStringLiteral("https://example.org/a.json");
    const auto utf16 = [](const QString &text) {
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    QTest::newRow("uri list") << QStringLiteral("text/uri-list")
                              << QByteArray("https://example.org/a.json\r\nfile:///tmp/b%20c.json\r\n")
                              << QStringList{link, QStringLiteral("/tmp/b c.json")};
    QTest::newRow("firefox") << QStringLiteral("text/x-moz-url") << utf16(link + QStringLiteral("\nThe title"))
                             << QStringList{link};
    QTest::newRow("text") << QStringLiteral("text/plain")
                          << QByteArray("see https://example.org/a.json\n/tmp/x.txt\nand nothing else")
                          << QStringList{link, QStringLiteral("/tmp/x.txt")};
    QTest::newRow("html") << QStringLiteral("text/html")
                          << QByteArray(R"(<p><a class="x" href="https://example.org/a.json">a</a></p>)")
                          << QStringList{link};
    QTest::newRow("a list of links")
        << QStringLiteral("text/plain")
        << QByteArray("https://example.org/a.json\r\nhttps://example.org/b(1).iso\n\nhttps://example.org/a.json\n")
        << QStringList{link, QStringLiteral("https://example.org/b(1).iso")};
    QTest::newRow("links in prose") << QStringLiteral("text/plain")
                                    << QByteArray("Both (https://example.org/a.json), and https://example.org/b_(c).")
                                    << QStringList{link, QStringLiteral("https://example.org/b_(c)")};
    QTest::newRow("repositories") << QStringLiteral("text/plain")
                                  << QByteArray("hf:owner/model, half:done, shelf:no zenodo:42 (github:o/r@v1)")
                                  << QStringList{QStringLiteral("hf:owner/model"), QStringLiteral("zenodo:42"),
                                                 QStringLiteral("github:o/r@v1")};
    QTest::newRow("several in html") << QStringLiteral("text/html")
                                     << QByteArray("<a href='https://example.org/a.json'>a</a> <A HREF=https://example."
                                                   "org/b?x=1&amp;y=2>b</A> <a href=\"#top\">c</a>")
                                     << QStringList{link, QStringLiteral("https://example.org/b?x=1&y=2")};
    QTest::newRow("several of firefox") << QStringLiteral("text/x-moz-url")
                                        << utf16(link + QStringLiteral("\nA\nhttps://example.org/b\nB"))
                                        << QStringList{link, QStringLiteral("https://example.org/b")};
    QTest::newRow("what leads nowhere") << QStringLiteral("text/uri-list")
                                        << QByteArray("javascript:alert(1)\r\nblob:https://example.org/1\r\n"
                                                      "mailto:a@example.org\r\n")
                                        << QStringList();
    QTest::newRow("html with a scheme nothing reads")
        << QStringLiteral("text/html") << QByteArray(R"(<a href="hf:owner/model">a</a>)") << QStringList();
    QTest::newRow("prose") << QStringLiteral("text/plain") << QByteArray("just words") << QStringList();
}

void TestUiDrops::dropsOfEveryKind()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, data);
    QFETCH(QStringList, links);
    QMimeData mime;
    mime.setData(format, data);
    QCOMPARE(linksIn(&mime), links);
}

QTEST_MAIN(TestUiDrops)
#include "tst_ui_drops.moc"
