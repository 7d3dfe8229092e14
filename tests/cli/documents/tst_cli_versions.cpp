// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs say of their versions.
#include "RunHere.h"
#include "Shells.h"

#include "app/bootstrap/Bootstrap.h"

#include <QRegularExpression>
#include <QTest>

using namespace heirloom::test;

class TestCliVersions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { heirloom::Bootstrap::nameApplication(); }
    void programsSayTheirVersions_data();
    void programsSayTheirVersions();
    void theyAreThoseThatRun();
    void nothingIsOpenedForThem();
};

void TestCliVersions::programsSayTheirVersions_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("cli") << QStringLiteral("heirloom-cli")
                         << QStringList{QStringLiteral("Qt"), QStringLiteral("SQLite"), QStringLiteral("OpenSSL")};
    QTest::newRow("archiver") << QStringLiteral("heirloom-archiver")
                              << QStringList{QStringLiteral("Qt"), QStringLiteral("KArchive"),
                                             QStringLiteral("libseccomp")};
}

/// The first line is for scripts: the program, and the version of Heirloom.
void TestCliVersions::programsSayTheirVersions()
{
    QFETCH(QString, program);
    QFETCH(QStringList, parts);
    const QString path = qEnvironmentVariable("HEIRLOOM_BIN") + u'/' + program;
    const QStringList lines =
        QString::fromUtf8(outputOf(path, {QStringLiteral("--version")})).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.value(0), program + u' ' + QCoreApplication::applicationVersion());
    QCOMPARE(lines.size(), parts.size() + 1);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QRegularExpression line(QStringLiteral("^%1 \\d+\\.\\d+(\\.\\d+)?$").arg(parts[i]));
        QVERIFY2(line.match(lines[i + 1]).hasMatch(), qPrintable(lines[i + 1]));
    }
}

void TestCliVersions::theyAreThoseThatRun()
{
    const QByteArray said = runHere({QStringLiteral("--version")}).out;
    QVERIFY2(said.contains(QByteArray("\nQt ") + qVersion() + '\n'), said.constData());
    QVERIFY(said.endsWith('\n') && !said.endsWith("\n\n"));
}

void TestCliVersions::nothingIsOpenedForThem()
{
    const QTemporaryDir home;
    const QString ledger = home.filePath(QStringLiteral("folder/ledger.db"));
    QCOMPARE(runHere({QStringLiteral("--ledger"), ledger, QStringLiteral("--version")}).code, 0);
    QVERIFY(!QFileInfo::exists(QFileInfo(ledger).path()));
}

QTEST_GUILESS_MAIN(TestCliVersions)
#include "tst_cli_versions.moc"
