// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page and the completions: nothing that the help of a command says is missing in them, and those who read
// them can.
#include "RunHere.h"
#include "Shells.h"

#include "app/bootstrap/Bootstrap.h"
#include "app/cli/Console.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the build wrote.
QString built(const QString &name)
{
    return qEnvironmentVariable("HEIRLOOM_BIN") + QStringLiteral("/../share/") + name;
}

/// The text of a page as it is read.
QString unformatted(QString page)
{
    static const QRegularExpression fonts(QStringLiteral("\\\\f[BIPR]"));
    page.remove(fonts);
    return page.remove(QStringLiteral("\\:")).replace(QStringLiteral("\\-"), QStringLiteral("-"));
}

const QStringList shells{QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")};

} // namespace

class TestCliDocuments : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void thePageSaysWhatHelpSays();
    void thePageSaysAllExitCodes();
    void pagesAreWellFormed_data();
    void pagesAreWellFormed();
    void theArchiversPageSaysItsCommands();
    void theBuildWroteThem();
    void shellsOfferCommandsAndOptions_data() { eachShell(); }
    void shellsOfferCommandsAndOptions();
    void shellsOfferAllowedValues_data() { eachShell(); }
    void shellsOfferAllowedValues();
    void shellsOfferFiles_data() { eachShell(); }
    void shellsOfferFiles();
    void shellsFindTheirWay_data();
    void shellsFindTheirWay();
    void bashTakesEqualsSigns_data();
    void bashTakesEqualsSigns();
    void shellsFindNoMistake();
    void documentsNameOnlyWhatThereIs_data();
    void documentsNameOnlyWhatThereIs();
    void nothingTouchesTheLedger();
    void jsonHoldsTheText();

private:
    static void eachShell();
    QString script(const QString &shell) const { return m_folder.filePath(QStringLiteral("_heirloom-cli.") + shell); }
    QList<QStringList> offered(const QString &shell, const QStringList &lines) const
    {
        return offeredBy(shell, script(shell), m_folder.path(), lines);
    }
    QStringList offered(const QString &shell, const QString &line) const
    {
        return offered(shell, QStringList{line}).value(0);
    }

    QTemporaryDir m_folder;
    QMap<QString, Heard> m_heard;
};

void TestCliDocuments::initTestCase()
{
    useHome(m_folder);
    heirloom::Bootstrap::nameApplication();
    m_heard = hearAll();
    QVERIFY(m_heard.size() > 40);
    QVERIFY(m_heard[QString()].commands.contains(QStringLiteral("storage")));
    QVERIFY(m_heard[QStringLiteral("storage add")].options.contains(QStringLiteral("--link")));
    for (const QString &shell : shells) {
        QFile file(script(shell));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Answer answer = runHere({QStringLiteral("completion"), shell});
        QCOMPARE(answer.code, 0);
        QVERIFY(file.write(answer.out) > 1000);
    }
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("here/folder")));
    QFile file(m_folder.filePath(QStringLiteral("here/file.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestCliDocuments::eachShell()
{
    QTest::addColumn<QString>("shell");
    for (const QString &shell : shells)
        QTest::newRow(qPrintable(shell)) << shell;
}

void TestCliDocuments::thePageSaysWhatHelpSays()
{
    const QString page = QString::fromUtf8(runHere({QStringLiteral("manual")}).out);
    QMap<QString, QString> parts;
    for (const QString &part : page.split(QStringLiteral("\n.SS ")).sliced(1))
        parts[unformatted(part.section(u'\n', 0, 0))] = unformatted(part);
    const QString common = unformatted(page.section(QStringLiteral("\n.SH "), 0, 4));
    for (auto it = m_heard.begin(); it != m_heard.end(); ++it) {
        const Heard &heard = it.value();
        const QString text = it.key().isEmpty() ? common : parts.value(it.key());
        QVERIFY2(!text.isEmpty(), qPrintable(it.key()));
        const auto says = [&text, &common](const QString &word) {
            const QRegularExpression whole(
                QStringLiteral("(^|[\\s\\[(,|{])%1($|[\\s\\]),.|}])").arg(QRegularExpression::escape(word)));
            return whole.match(text).hasMatch() || (word.startsWith(u'-') && whole.match(common).hasMatch());
        };
        QStringList words = heard.options + heard.arguments;
        for (const QStringList &choices : heard.choices)
            words += choices;
        for (const QString &word : words)
            QVERIFY2(says(word), qPrintable(it.key() + QStringLiteral(": ") + word));
    }
    QCOMPARE(parts.size(), m_heard.size() - 1);
}

void TestCliDocuments::thePageSaysAllExitCodes()
{
    const QString page = QString::fromUtf8(runHere({QStringLiteral("manual")}).out);
    const QString part = page.section(QStringLiteral(".SH EXIT STATUS\n"), 1).section(QStringLiteral("\n.SH "), 0, 0);
    for (int code = heirloom::cli::Done; code <= heirloom::cli::NotAllowed; ++code)
        QVERIFY2(part.contains(QStringLiteral(".TP\n\\fB%1\\fP\n").arg(code)), qPrintable(part));
}

void TestCliDocuments::pagesAreWellFormed_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"heirloom", "heirloom-cli", "heirloom-archiver"})
        QTest::newRow(page) << built(QStringLiteral("man/man1/%1.1").arg(QString::fromLatin1(page)));
}

/// The two programs that show manual pages both have nothing to say against them.
void TestCliDocuments::pagesAreWellFormed()
{
    QFETCH(QString, page);
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QVERIFY(!contentOf(page).isEmpty());
    QCOMPARE(outputOf(QStringLiteral("mandoc"), {QStringLiteral("-Tlint"), QStringLiteral("-Wwarning"), page}),
             QByteArray());
    const QByteArray shown =
        outputOf(QStringLiteral("man"), {QStringLiteral("--warnings"), QStringLiteral("-l"), page});
    QVERIFY2(shown.contains("NAME") && shown.contains("heirloom"), shown.constData());
}

void TestCliDocuments::theArchiversPageSaysItsCommands()
{
    const QString archiver = qEnvironmentVariable("HEIRLOOM_BIN") + QStringLiteral("/heirloom-archiver");
    const QString help = QString::fromUtf8(outputOf(archiver, {QStringLiteral("--help")}));
    const QString page =
        unformatted(QString::fromUtf8(contentOf(built(QStringLiteral("man/man1/heirloom-archiver.1")))));
    static const QRegularExpression word(QStringLiteral("[a-z]+-[a-z]+(?= ?[|)])|--[a-z]+"));
    int words = 0;
    for (auto it = word.globalMatch(help); it.hasNext(); ++words) {
        const QString said = it.next().captured();
        QVERIFY2(page.contains(QStringLiteral(".B %1\n").arg(said)), qPrintable(said));
    }
    QCOMPARE(words, 7);
}

void TestCliDocuments::theBuildWroteThem()
{
    QCOMPARE(contentOf(built(QStringLiteral("man/man1/heirloom-cli.1"))), runHere({QStringLiteral("manual")}).out);
    const QMap<QString, QString> names{{QStringLiteral("bash"), QStringLiteral("heirloom-cli")},
                                       {QStringLiteral("zsh"), QStringLiteral("_heirloom-cli")},
                                       {QStringLiteral("fish"), QStringLiteral("heirloom-cli.fish")}};
    for (const QString &shell : shells)
        QCOMPARE(contentOf(built(QStringLiteral("completions/%1/%2").arg(shell, names[shell]))),
                 contentOf(script(shell)));
}

void TestCliDocuments::shellsOfferCommandsAndOptions()
{
    QFETCH(QString, shell);
    QStringList lines;
    for (auto it = m_heard.begin(); it != m_heard.end(); ++it) {
        const QString typed = it.key().isEmpty() ? QString() : it.key() + u' ';
        lines << typed + QStringLiteral("--") << typed;
    }
    const QList<QStringList> offers = offered(shell, lines);
    QCOMPARE(offers.size(), lines.size());
    qsizetype line = 0;
    for (auto it = m_heard.begin(); it != m_heard.end(); ++it, line += 2) {
        QStringList options = it->longOptions() + m_heard[QString()].longOptions();
        options.sort();
        options.removeDuplicates();
        QVERIFY2(offers[line] == options,
                 qPrintable(lines[line] + QStringLiteral(" offers ") + offers[line].join(u' ')));
        QStringList commands = it->commands;
        commands.sort();
        if (!commands.isEmpty())
            QCOMPARE(offers[line + 1], commands);
    }
}

void TestCliDocuments::shellsOfferAllowedValues()
{
    QFETCH(QString, shell);
    QStringList lines;
    QList<QStringList> wanted;
    for (auto it = m_heard.begin(); it != m_heard.end(); ++it) {
        for (auto choice = it->choices.begin(); choice != it->choices.end(); ++choice) {
            const bool isOption = choice.key().startsWith(u'-');
            lines << it.key() + u' ' + (isOption ? choice.key() + u' ' : QString());
            wanted << choice.value();
            wanted.last().sort();
        }
    }
    QVERIFY(lines.size() > 5);
    const QList<QStringList> offers = offered(shell, lines);
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(offers.value(i) == wanted[i],
                 qPrintable(lines[i] + QStringLiteral(" offers ") + offers.value(i).join(u' ')));
}

void TestCliDocuments::shellsOfferFiles()
{
    QFETCH(QString, shell);
    const QString here = m_folder.filePath(QStringLiteral("here/f"));
    const auto names = [&](const QString &line) {
        QStringList found = offered(shell, line + here);
        for (QString &name : found) {
            while (name.endsWith(u'/'))
                name.chop(1);
            name = name.section(u'/', -1); // zsh offers the last part alone
        }
        return found;
    };
    const QStringList both{QStringLiteral("file.json"), QStringLiteral("folder")};
    QCOMPARE(names(QStringLiteral("get ")), both);
    QCOMPARE(names(QStringLiteral("--ledger ")), both);
    QCOMPARE(names(QStringLiteral("get --token-file ")), both);
    QCOMPARE(names(QStringLiteral("adopt ")), QStringList{QStringLiteral("folder")});
    QCOMPARE(names(QStringLiteral("pause ")), QStringList()); // a number
    QCOMPARE(names(QStringLiteral("get --name ")), QStringList());
}

void TestCliDocuments::shellsFindTheirWay_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("offers");
    const QList<std::array<QString, 2>> cases{
        {QStringLiteral("storage a"), QStringLiteral("add")},
        {QStringLiteral("--json storage a"), QStringLiteral("add")},
        {QStringLiteral("--ledger storage storage a"), QStringLiteral("add")}, // the first is a file
        {QStringLiteral("--ledger=x storage a"), QStringLiteral("add")},
        {QStringLiteral("storage --storage add a"), QStringLiteral("add")},
        {QStringLiteral("list --state p"), QStringLiteral("paused planning")},
        {QStringLiteral("get list --li"), QStringLiteral("--limit-rate --link")}, // a source of that name
        {QStringLiteral("compl"), QStringLiteral("completion")},
    };
    for (const QString &shell : shells) {
        for (const auto &[line, offers] : cases)
            QTest::newRow(qPrintable(shell + QStringLiteral(": ") + line)) << shell << line << offers;
    }
}

void TestCliDocuments::shellsFindTheirWay()
{
    QFETCH(QString, shell);
    QFETCH(QString, line);
    QTEST(offered(shell, line).join(u' '), "offers");
}

/// readline breaks words at "=", so the function sees three of them.
void TestCliDocuments::bashTakesEqualsSigns_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("offers");
    QTest::newRow("behind it") << QStringLiteral("add --link =")
                               << QStringLiteral("auto copy hardlink reflink symlink");
    QTest::newRow("begun") << QStringLiteral("add --link = h") << QStringLiteral("hardlink");
    QTest::newRow("done") << QStringLiteral("add --link = copy --pa") << QStringLiteral("--paused");
    QTest::newRow("a value like a command") << QStringLiteral("--storage = add storage l") << QStringLiteral("list");
}

void TestCliDocuments::bashTakesEqualsSigns()
{
    QFETCH(QString, line);
    QTEST(offered(QStringLiteral("bash"), line).join(u' '), "offers");
}

void TestCliDocuments::shellsFindNoMistake()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    for (const QString &shell : shells)
        QCOMPARE(outputOf(shell, {QStringLiteral("-n"), script(shell)}), QByteArray());
}

void TestCliDocuments::documentsNameOnlyWhatThereIs_data()
{
    QTest::addColumn<QString>("document");
    for (const char *name : {"README.md", "resources/help/guide.md", "app/cli/documents/ManualParts.cpp"})
        QTest::newRow(name) << QStringLiteral(HEIRLOOM_ROOT "/") + QString::fromLatin1(name);
}

/// Each command line that stands in them is one of this program.
void TestCliDocuments::documentsNameOnlyWhatThereIs()
{
    QFETCH(QString, document);
    static const QRegularExpression called(QStringLiteral("(?:heirloom-cli|\\./run cli) ([^`\n#|)]*)"));
    static const QRegularExpression option(QStringLiteral("^--[a-z-]+"));
    const QString text = unformatted(QString::fromUtf8(contentOf(document)));
    int lines = 0;
    for (auto it = called.globalMatch(text); it.hasNext();) {
        QString path;
        for (const QString &word : it.next().captured(1).split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = path.isEmpty() ? word : path + u' ' + word;
            if (m_heard.contains(longer))
                path = longer;
            const auto given = option.match(word);
            const bool isKnown = m_heard[path].options.contains(given.captured()) ||
                                 m_heard[QString()].options.contains(given.captured());
            QVERIFY2(!given.hasMatch() || isKnown, qPrintable(path + u' ' + word));
        }
        lines += path.isEmpty() ? 0 : 1;
    }
    QVERIFY2(lines >= 5, qPrintable(QString::number(lines)));
}

void TestCliDocuments::nothingTouchesTheLedger()
{
    const QString ledger = m_folder.filePath(QStringLiteral("never/ledger.db"));
    for (const QStringList &command :
         {QStringList{QStringLiteral("completion"), QStringLiteral("bash")}, QStringList{QStringLiteral("manual")}})
        QCOMPARE(runHere(QStringList{QStringLiteral("--ledger"), ledger} + command).code, 0);
    QVERIFY(!QFile::exists(QFileInfo(ledger).path()));
    QCOMPARE(runHere({QStringLiteral("completion"), QStringLiteral("tcsh")}).code, int(heirloom::cli::Usage));
}

void TestCliDocuments::jsonHoldsTheText()
{
    const Answer answer = runHere({QStringLiteral("--json"), QStringLiteral("completion"), QStringLiteral("fish")});
    QCOMPARE(answer.json()[QStringLiteral("completion")].toString().toUtf8(),
             contentOf(script(QStringLiteral("fish"))));
}

QTEST_GUILESS_MAIN(TestCliDocuments)
#include "tst_cli_documents.moc"
