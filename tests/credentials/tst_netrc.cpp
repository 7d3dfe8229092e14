// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/Netrc.h"

#include <QStringList>
#include <QTest>

using namespace heirloom;

/// The forms that netrc files have, and what is left out of them.
class TestNetrc : public QObject
{
    Q_OBJECT
private slots:
    void entries_data();
    void entries();
};

void TestNetrc::entries_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("found"); // "host login:password", several with a blank and a bar
    QTest::newRow("one line") << QByteArray("machine H.test login me password pw") << "h.test me:pw";
    QTest::newRow("lines") << QByteArray("machine h\n\tlogin me\r\n\tpassword pw\r\n") << "h me:pw";
    QTest::newRow("two") << QByteArray("machine a login x password y\nmachine b password z login w") << "a x:y | b w:z";
    QTest::newRow("quoted") << QByteArray(R"(machine a login "my name" password "a \"b\" \\c")")
                            << R"(a my name:a "b" \c)";
    QTest::newRow("comments") << QByteArray("# machine z login z password z\nmachine a # login z\n login x password y")
                              << "a x:y";
    QTest::newRow("hash in a password") << QByteArray("machine a login x password #y#") << "a x:#y#";
    QTest::newRow("account") << QByteArray("machine a login x account password password y") << "a x:y";
    QTest::newRow("words as values") << QByteArray("machine a login login password machine") << "a login:machine";
    QTest::newRow("macro") << QByteArray(
                                  "macdef init\ncd /x\nmachine z login z password z\n\nmachine a login x password y")
                           << "a x:y";
    QTest::newRow("default is nobody's") << QByteArray("machine a login x password y\ndefault login z password z")
                                         << "a x:y";
    QTest::newRow("no password") << QByteArray("machine a login x\nmachine b login y password z") << "b y:z";
    QTest::newRow("no login") << QByteArray("machine a password y") << "a :y";
    QTest::newRow("before any machine") << QByteArray("login x password y") << "";
    QTest::newRow("empty") << QByteArray() << "";
    QTest::newRow("cut") << QByteArray("machine a login x password") << "";
    QTest::newRow("cut machine") << QByteArray("machine") << "";
    QTest::newRow("unclosed quote") << QByteArray("machine a login x password \"y") << "a x:y";
    QTest::newRow("quote at the end") << QByteArray("machine a login x password \"") << "";
}

void TestNetrc::entries()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, found);
    QStringList all;
    for (const NetrcEntry &entry : parseNetrc(text))
        all << entry.machine + u' ' + QString::fromUtf8(entry.login + ':' + entry.password);
    QCOMPARE(all.join(QStringLiteral(" | ")), found);
}

QTEST_GUILESS_MAIN(TestNetrc)
#include "tst_netrc.moc"
