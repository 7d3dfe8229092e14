// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/instance/HeirloomLink.h"

#include <QTest>
#include <QUrl>

using namespace heirloom;

class TestGuiHeirloomLink : public QObject
{
    Q_OBJECT
private slots:
    void offersWhatIsOnTheWeb_data();
    void offersWhatIsOnTheWeb();
    void everythingElseIsRefused_data();
    void everythingElseIsRefused();
    void otherLinksAreNotMeant();
};

void TestGuiHeirloomLink::offersWhatIsOnTheWeb_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("offered");
    const auto row = [](const char *name, const char *link, const char *offered) {
        QTest::newRow(name) << QString::fromLatin1(link) << QString::fromLatin1(offered);
    };
    const char *plain = "https://example.org/a.json";
    row("without a verb", "heirloom:?url=https%3A%2F%2Fexample.org%2Fa.json", plain);
    row("with the verb", "heirloom:add?url=https%3A%2F%2Fexample.org%2Fa.json", plain);
    row("with the verb as a host", "heirloom://add?url=https%3A%2F%2Fexample.org%2Fa.json", plain);
    row("as browsers write it", "HEIRLOOM://Add/?url=https%3A%2F%2Fexample.org%2Fa.json", plain);
    row("hardly encoded", "heirloom:?url=https://example.org/a.json", plain);
    row("a query of its own", "heirloom:?url=http%3A%2F%2Fexample.org%2F%3Fa%3Db%26c%3Dd",
        "http://example.org/?a=b&c=d");
    row("a plus", "heirloom:?url=https%3A%2F%2Fexample.org%2Fa+b%2Bc", "https://example.org/a+b+c");
    row("letters of the world", "heirloom:?url=https%3A%2F%2Fexample.org%2F%C3%BC", "https://example.org/%C3%BC");
    row("encoded twice on purpose", "heirloom:?url=https%3A%2F%2Fexample.org%2Fa%252Fb", "https://example.org/a%2Fb");
    row("a repository", "heirloom:?url=hf%3Adatasets%2Facme%2Fatlas%40v2", "hf:datasets/acme/atlas@v2");
    row("a record", "heirloom:?url=zenodo:1234", "zenodo:1234");
}

void TestGuiHeirloomLink::offersWhatIsOnTheWeb()
{
    QFETCH(QString, link);
    QVERIFY(HeirloomLink::isMeant(link));
    const auto offered = HeirloomLink::offered(link);
    QVERIFY2(offered, qUtf8Printable(offered ? QString() : offered.error().context));
    QTEST(*offered, "offered");
}

void TestGuiHeirloomLink::everythingElseIsRefused_data()
{
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const char *link) { QTest::newRow(name) << QString::fromLatin1(link); };
    row("nothing", "heirloom:");
    row("nothing behind it", "heirloom:?url=");
    row("no link", "heirloom:?url=atlas");
    row("a file", "heirloom:?url=file%3A%2F%2F%2Fetc%2Fpasswd");
    row("a path", "heirloom:?url=%2Fetc%2Fpasswd");
    row("a program", "heirloom:?url=javascript%3Aalert(1)");
    row("itself", "heirloom:?url=heirloom%3A%3Furl%3Dhttps%253A%252F%252Fexample.org");
    row("an option", "heirloom:?url=--ledger%3D%2Ftmp%2Fx");
    row("two links", "heirloom:?url=https%3A%2F%2Fexample.org&url=https%3A%2F%2Fexample.net");
    row("a wish for more", "heirloom:?url=https%3A%2F%2Fexample.org&start=1");
    row("cut by its own query", "heirloom:?url=https://example.org/?a=b&c=d");
    row("cut by its own fragment", "heirloom:?url=https://example.org/#c");
    row("another verb", "heirloom://delete?url=https%3A%2F%2Fexample.org");
    row("another verb as a path", "heirloom:delete?url=https%3A%2F%2Fexample.org");
    row("a path behind the verb", "heirloom://add/now?url=https%3A%2F%2Fexample.org");
    row("a port", "heirloom://add:80?url=https%3A%2F%2Fexample.org");
    row("a user", "heirloom://me@add?url=https%3A%2F%2Fexample.org");
    row("a password", "heirloom:?url=https%3A%2F%2Fme%3Asecret%40example.org%2F");
    row("no host", "heirloom:?url=https%3A%2F%2F%2Fa");
    row("a line break", "heirloom:?url=https%3A%2F%2Fexample.org%2Fa%0Ab");
    row("a blank", "heirloom:?url=https%3A%2F%2Fexample.org%2Fa%20b");
    row("a zero", "heirloom:?url=https%3A%2F%2Fexample.org%2F%00");
    row("a line turned around", "heirloom:?url=hf%3Aacme%2F%E2%80%AEsalta");
    row("a path without a query", "heirloom:[/../../../../../../etc/passwd");
    row("no UTF-8", "heirloom:?url=https%3A%2F%2Fexample.org%2F%ff");
    row("a repository without a name", "heirloom:?url=hf%3A");
    QTest::newRow("long") << QString(QStringLiteral("heirloom:?url=https%3A%2F%2Fexample.org%2F") +
                                     QString(HeirloomLink::longest, u'a'));
}

void TestGuiHeirloomLink::everythingElseIsRefused()
{
    QFETCH(QString, link);
    QVERIFY(HeirloomLink::isMeant(link));
    const auto offered = HeirloomLink::offered(link);
    QVERIFY2(!offered, qUtf8Printable(offered.value_or(QString())));
    QCOMPARE(offered.error().code, ErrorCode::Invalid);
}

void TestGuiHeirloomLink::otherLinksAreNotMeant()
{
    for (const char *link : {"https://example.org/heirloom:", "/heirloom:", "heirloom", "hf:heirloom/a"})
        QVERIFY(!HeirloomLink::isMeant(QString::fromLatin1(link)));
    QVERIFY(!HeirloomLink::offered(QStringLiteral("https://example.org/?url=https%3A%2F%2Fexample.org")));
}

QTEST_GUILESS_MAIN(TestGuiHeirloomLink)
#include "tst_gui_heirloomlink.moc"
