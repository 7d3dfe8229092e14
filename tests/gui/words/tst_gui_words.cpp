// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says where there is no display, and its manual page.
#include "app/bootstrap/Bootstrap.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace heirloom;

namespace {

constexpr int patienceMs = 60'000;

/// The real program, on a platform that there is not.
QString said(const QString &argument)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("nowhere"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("HEIRLOOM_BIN") + QStringLiteral("/heirloom"), {argument});
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return QStringLiteral("failed: ") + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestGuiWords : public QObject
{
    Q_OBJECT
private slots:
    void versionNeedsNoDisplay();
    void everyOptionIsInThePage();
};

void TestGuiWords::versionNeedsNoDisplay()
{
    Bootstrap::nameApplication();
    for (const QString &option : {QStringLiteral("--version"), QStringLiteral("-v")}) {
        const QStringList lines = said(option).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.value(0), QStringLiteral("heirloom ") + QCoreApplication::applicationVersion());
        QCOMPARE(lines.value(1), QStringLiteral("Qt ") + QString::fromLatin1(qVersion()));
        QVERIFY(lines.value(2).startsWith(QStringLiteral("SQLite 3.")));
        QVERIFY(lines.value(3).startsWith(QStringLiteral("OpenSSL ")));
    }
}

void TestGuiWords::everyOptionIsInThePage()
{
    const QString help = said(QStringLiteral("--help"));
    QFile file(qEnvironmentVariable("HEIRLOOM_BIN") + QStringLiteral("/../share/man/man1/heirloom.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll()).replace(QStringLiteral("\\-"), QStringLiteral("-"));
    static const QRegularExpression option(QStringLiteral("(?<=[ ,])--?[a-z][a-z-]*"));
    int options = 0;
    for (auto it = option.globalMatch(help); it.hasNext(); ++options) {
        const QString name = it.next().captured();
        const QRegularExpression entry(
            QStringLiteral("\n\\.B[RI]? [^\n]*%1[ \n]").arg(QRegularExpression::escape(name)));
        QVERIFY2(entry.match(page).hasMatch(), qPrintable(name));
    }
    QVERIFY2(options >= 6, qPrintable(help));
    QVERIFY(page.contains(QStringLiteral("\"Heirloom %1\"").arg(QCoreApplication::applicationVersion())));
}

QTEST_GUILESS_MAIN(TestGuiWords)
#include "tst_gui_words.moc"
