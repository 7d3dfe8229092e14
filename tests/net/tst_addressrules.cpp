// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/address/AddressRules.h"

#include <QTest>

using namespace heirloom;

/// Threat T14 of store.md as tables: which addresses are whose, and who may name which.
class TestAddressRules : public QObject
{
    Q_OBJECT

private slots:
    void t14_reach_data();
    void t14_reach();
    void t14_whoMayNameWhat_data();
    void t14_whoMayNameWhat();
};

void TestAddressRules::t14_reach_data()
{
    QTest::addColumn<QString>("reach");
    const auto rows = [](const char *reach, std::initializer_list<const char *> addresses) {
        for (const char *address : addresses)
            QTest::newRow(address) << QString::fromLatin1(reach);
    };
    rows("public", {"1.1.1.1",          "9.255.255.255",   "11.0.0.0",        "100.63.255.255", "100.128.0.0",
                    "126.255.255.255",  "128.0.0.0",       "169.253.255.255", "169.255.0.0",    "172.15.255.255",
                    "172.32.0.0",       "192.0.1.0",       "192.167.255.255", "192.169.0.0",    "198.18.0.1",
                    "223.255.255.255",  "2a00::1",         "2001:db8::1",     "::ffff:1.1.1.1", "::1.1.1.1",
                    "64:ff9b::101:101", "2002:101:101::1", "fbff::1",         "fe00::1",        "64:ff9b:2::1"});
    rows("private", {"0.0.0.0",
                     "0.255.255.255",
                     "10.0.0.0",
                     "10.255.255.255",
                     "100.64.0.0",
                     "100.127.255.255",
                     "127.0.0.1",
                     "127.255.255.255",
                     "172.16.0.0",
                     "172.31.255.255",
                     "192.0.0.8",
                     "192.168.0.0",
                     "192.168.255.255",
                     "224.0.0.1",
                     "239.255.255.255",
                     "240.0.0.1",
                     "255.255.255.255",
                     "::",
                     "::1",
                     "fc00::1",
                     "fdff:ffff::1",
                     "fec0::1",
                     "ff02::1",
                     "::ffff:127.0.0.1",
                     "::ffff:10.1.2.3",
                     "::ffff:0.0.0.0",
                     "::ffff:0:192.168.1.1",
                     "::127.0.0.1",
                     "64:ff9b::a00:1",
                     "64:ff9b:1::1",
                     "2002:7f00:1::",
                     "2002:a00:1::5"});
    rows("link-local",
         {"169.254.0.0", "169.254.169.254", "169.254.255.255", "fe80::1", "febf::1", "fe80::1%lo",
          "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "100.100.100.200", "192.0.0.192", "fd00:ec2::254"});
}

void TestAddressRules::t14_reach()
{
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    const char *const names[] = {"public", "private", "link-local"};
    QTEST(QString::fromLatin1(names[int(reachOf(address))]), "reach");
}

void TestAddressRules::t14_whoMayNameWhat_data()
{
    QTest::addColumn<QString>("namer");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("refusedIfAllowed"); ///< by the user
    const auto row = [](const char *title, const char *namer, const char *target, const char *refused,
                        const char *refusedIfAllowed) {
        QTest::newRow(title) << namer << target << refused << refusedIfAllowed;
    };
    const char *const no = "";
    row("public names public", "1.1.1.1", "8.8.8.8 2a00::1", no, no);
    row("public names private", "1.1.1.1", "10.0.0.1", "10.0.0.1", no);
    row("public names itself and private", "1.1.1.1", "1.1.1.1 127.0.0.1", "127.0.0.1", no);
    row("public names link-local", "1.1.1.1", "169.254.169.254", "169.254.169.254", "169.254.169.254");
    row("private names private", "10.0.0.2", "192.168.1.1 fd00::1", no, no);
    row("private names public", "10.0.0.2", "1.1.1.1", no, no);
    row("private names link-local", "10.0.0.2", "169.254.169.254", "169.254.169.254", "169.254.169.254");
    row("link-local names both", "169.254.1.2", "169.254.1.3 10.0.0.1", no, no);
    row("partly private names private", "10.0.0.2 1.1.1.1", "10.0.0.3", "10.0.0.3", no);
    row("partly link-local names link-local", "169.254.1.2 10.0.0.1", "169.254.1.3", "169.254.1.3", "169.254.1.3");
    row("nobody names private", no, "::1", "::1", no);
    row("nobody names link-local", no, "fe80::1", "fe80::1", "fe80::1");
    row("nobody names public", no, "1.1.1.1", no, no);
    row("no address at all", "1.1.1.1", no, no, no);
}

void TestAddressRules::t14_whoMayNameWhat()
{
    const auto list = [](const QString &text) {
        QList<QHostAddress> addresses;
        for (const QString &one : text.split(u' ', Qt::SkipEmptyParts))
            addresses.append(QHostAddress(one));
        return addresses;
    };
    QFETCH(QString, namer);
    QFETCH(QString, target);
    for (const bool allow : {false, true}) {
        AddressRules rules;
        rules.allowPrivate = allow;
        const auto refused = rules.refused(list(namer), list(target));
        QTEST(refused ? refused->toString() : QString(), allow ? "refusedIfAllowed" : "refused");
        if (refused)
            QVERIFY(rules.dependsOnNamer(list(target)));
    }
}

QTEST_GUILESS_MAIN(TestAddressRules)
#include "tst_addressrules.moc"
