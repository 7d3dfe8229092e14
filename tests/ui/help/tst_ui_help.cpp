// SPDX-License-Identifier: GPL-3.0-or-later
// The Help menu: the guide, and what is copied for a report of a problem.
#include "../Desk.h"

#include "app/bootstrap/Bootstrap.h"
#include "ui/help/GuideWindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace heirloom;
using test::Desk;

namespace {

constexpr int patienceMs = 60'000;

template <class T> T *find(const QWidget &window, const char *name)
{
    return window.findChild<T *>(QString::fromLatin1(name));
}

/// Where every link of the text leads.
QStringList linksOf(const QTextDocument &document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isAnchor())
                links << part.fragment().charFormat().anchorHref();
        }
    }
    return links;
}

int topOf(const QTextBrowser &text, int position)
{
    QTextCursor cursor(text.document());
    cursor.setPosition(position);
    return text.cursorRect(cursor).top();
}

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

class TestUiHelp : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void f1OpensOneGuide();
    void contentsAreTheHeadings();
    void contentsLeadToTheirPlaces();
    void searchGoesThroughWhatItFinds();
    void searchIsReachedByKeys();
    void linksLeadToHeadings();
    void nothingIsFetched();
    void otherLanguagesAreToldOfTheEnglish();
    void aboutSaysTheLibraries();
    void diagnosticsSayHowThingsStand();
    void diagnosticsHoldNoSecret();
};

void TestUiHelp::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::nameApplication();
    Bootstrap::installTranslations(QStringLiteral("en"));
}

void TestUiHelp::f1OpensOneGuide()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.find<QAction>("actionGuide")->shortcuts().contains(QKeySequence(Qt::Key_F1)));
    QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    QTest::keyClick(&desk.window(), Qt::Key_F1);
    TRY(desk.find<GuideWindow>("guideWindow") != nullptr);
    auto *guide = desk.find<GuideWindow>("guideWindow");
    QVERIFY(guide->isVisible() && !guide->isModal());
    desk.trigger("actionGuide");
    QCOMPARE(desk.window().findChildren<GuideWindow *>().size(), 1);
    QTest::keyClick(guide, Qt::Key_Escape);
    TRY(desk.find<GuideWindow>("guideWindow") == nullptr);
}

void TestUiHelp::contentsAreTheHeadings()
{
    GuideWindow guide;
    QFile file(QStringLiteral(":/help/guide.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList headings;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("# ") || line.startsWith("## "))
            headings << QString::fromUtf8(line.mid(line.indexOf(' ') + 1));
    }
    QVERIFY(headings.size() > 30);
    QStringList listed;
    const auto *contents = find<QTreeWidget>(guide, "guideContents");
    for (int i = 0; i < contents->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *chapter = contents->topLevelItem(i);
        listed << chapter->text(0);
        for (int j = 0; j < chapter->childCount(); ++j)
            listed << chapter->child(j)->text(0);
    }
    QCOMPARE(listed, headings);
    QVERIFY(find<QTextBrowser>(guide, "guideText")->toPlainText().contains(QStringLiteral("Every menu has letters")));
}

void TestUiHelp::contentsLeadToTheirPlaces()
{
    GuideWindow guide;
    guide.show();
    QVERIFY(QTest::qWaitForWindowActive(&guide));
    auto *contents = find<QTreeWidget>(guide, "guideContents");
    const auto *text = find<QTextBrowser>(guide, "guideText");
    contents->setFocus();
    contents->setCurrentItem(contents->topLevelItem(0));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(contents, Qt::Key_Down);
    QCOMPARE(contents->currentItem(), contents->topLevelItem(5));
    QCOMPARE(text->textCursor().block().text(), contents->topLevelItem(5)->text(0));
    QVERIFY(text->verticalScrollBar()->value() > 0);
    const int top = topOf(*text, text->textCursor().position());
    QVERIFY2(top >= 0 && top < text->viewport()->height() / 4, qPrintable(QString::number(top)));
    QTest::keyClick(contents, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), static_cast<const QWidget *>(text));
}

void TestUiHelp::searchGoesThroughWhatItFinds()
{
    GuideWindow guide;
    guide.show();
    QVERIFY(QTest::qWaitForWindowActive(&guide));
    auto *search = find<QLineEdit>(guide, "guideSearch");
    const auto *count = find<QLabel>(guide, "guideCount");
    const auto *text = find<QTextBrowser>(guide, "guideText");
    const auto places = text->toPlainText().count(QStringLiteral("metered"), Qt::CaseInsensitive);
    QVERIFY(places > 1);
    QTest::keyClicks(search, QStringLiteral("metered"));
    QCOMPARE(count->text(), QStringLiteral("1 of %1").arg(places));
    QCOMPARE(text->extraSelections().size(), places);
    const int first = text->textCursor().position();
    QVERIFY(text->viewport()->rect().contains(text->cursorRect().center()));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(count->text(), QStringLiteral("2 of %1").arg(places));
    QVERIFY(text->textCursor().position() > first);
    for (qsizetype i = 1; i < places; ++i)
        QTest::keyClick(&guide, Qt::Key_F3);
    QCOMPARE(count->text(), QStringLiteral("1 of %1").arg(places)); // round
    QTest::mouseClick(find<QWidget>(guide, "guideBefore"), Qt::LeftButton);
    QCOMPARE(count->text(), QStringLiteral("%1 of %1").arg(places));
    search->setText(QStringLiteral("no such words"));
    QCOMPARE(count->text(), QStringLiteral("not found"));
    QVERIFY(text->extraSelections().isEmpty());
    search->clear();
    QCOMPARE(count->text(), QString());
}

void TestUiHelp::searchIsReachedByKeys()
{
    GuideWindow guide;
    guide.show();
    QVERIFY(QTest::qWaitForWindowActive(&guide));
    QCOMPARE(guide.focusWidget()->objectName(), QStringLiteral("guideText"));
    QTest::keyClick(&guide, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(guide.focusWidget()->objectName(), QStringLiteral("guideSearch"));
}

void TestUiHelp::linksLeadToHeadings()
{
    GuideWindow guide;
    const QStringList links = linksOf(*find<QTextBrowser>(guide, "guideText")->document());
    QVERIFY(!links.isEmpty());
    for (const QString &link : links)
        QVERIFY2(link.startsWith(u'#') && guide.showHeading(link.mid(1)), qPrintable(link));
    QVERIFY(!guide.showHeading(QStringLiteral("no-such-heading")));
    QCOMPARE(GuideWindow::nameInLinks(QStringLiteral("Newer, and “older” versions")),
             QStringLiteral("newer-and-older-versions"));
}

/// No picture and no style sheet, from wherever.
void TestUiHelp::nothingIsFetched()
{
    GuideWindow guide;
    const QTextDocument *document = find<QTextBrowser>(guide, "guideText")->document();
    QVERIFY(document->characterCount() > 10'000);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part)
            QVERIFY2(!part.fragment().charFormat().isImageFormat(), qPrintable(block.text()));
    }
}

void TestUiHelp::otherLanguagesAreToldOfTheEnglish()
{
    QVERIFY(find<QLabel>(GuideWindow(), "guideNote") == nullptr);
    Bootstrap::installTranslations(QStringLiteral("de"));
    const GuideWindow german;
    const auto *note = find<QLabel>(german, "guideNote");
    QVERIFY(note != nullptr && note->text().contains(QStringLiteral("englisch"), Qt::CaseInsensitive));
    Bootstrap::installTranslations(QStringLiteral("en"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestUiHelp::aboutSaysTheLibraries()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.trigger("actionAbout");
    const auto *about = desk.window().findChild<QMessageBox *>();
    QVERIFY(about != nullptr);
    QVERIFY(about->text().contains(QCoreApplication::applicationVersion()));
    QVERIFY(about->informativeText().contains(QStringLiteral("Qt ") + QString::fromLatin1(qVersion())));
    QVERIFY(about->informativeText().contains(QStringLiteral("SQLite 3.")));
}

void TestUiHelp::diagnosticsSayHowThingsStand()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString link =
        desk.publish(QStringLiteral("atlas"), QStringLiteral("r1"),
                     {{QStringLiteral("a.bin"), QByteArray(3000, 'a')}, {QStringLiteral("gone.bin"), "gone"}});
    QVERIFY(QFile::remove(desk.root() + QStringLiteral("/www/atlas/r1/gone.bin")));
    QVERIFY(desk.open());
    QVERIFY(desk.add(link));
    TRY(desk.state() == TaskState::Failed);
    QApplication::clipboard()->clear();
    desk.trigger("actionDiagnostics");
    TRY(!QApplication::clipboard()->text().isEmpty());
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(
        lines.value(0).startsWith(QStringLiteral("Heirloom %1, Qt %2, SQLite 3.")
                                      .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()))),
        qPrintable(lines.value(0)));
    QVERIFY2(lines.value(1).contains(QSysInfo::kernelVersion()), qPrintable(lines.value(1)));
    QVERIFY2(lines.value(3).contains(QStringLiteral("platform offscreen; TLS openssl;")), qPrintable(lines.value(3)));
    QVERIFY2(lines.value(4).contains(QStringLiteral("; tasks 1 (1 failed); contents 1;")), qPrintable(lines.value(4)));
    const UsageReport usage = *desk.engine().usage({}).result();
    QCOMPARE(lines.value(5), QStringLiteral("Storages: 1: %1 (auto)").arg(usage.fileSystem));
    QVERIFY2(lines.value(6).contains(QStringLiteral("http 404 (")), qPrintable(lines.value(6)));
    QVERIFY(desk.labelText("noticeBarText").startsWith(QStringLiteral("Copied versions, numbers and error codes")));
}

void TestUiHelp::diagnosticsHoldNoSecret()
{
    Desk desk;
    QVERIFY(desk.server().start());
    const QString home = desk.root() + QStringLiteral("/home-of-ada");
    const QMap<QByteArray, QByteArray> environment{{"HOME", home.toUtf8()},
                                                   {"HF_TOKEN", "hf_plantedtoken"},
                                                   {"USER", "ada-planted"},
                                                   {"XDG_CURRENT_DESKTOP", "GNOME"}};
    for (auto it = environment.begin(); it != environment.end(); ++it)
        qputenv(it.key().constData(), it.value());
    const QString link = desk.publish(QStringLiteral("planted-name"), QStringLiteral("planted-revision"),
                                      {{QStringLiteral("planted-file.bin"), "gone"}});
    QVERIFY(QFile::remove(desk.root() + QStringLiteral("/www/planted-name/planted-revision/planted-file.bin")));
    QVERIFY(desk.open());
    desk.settings().set(SettingKey::FinishCommand, QStringLiteral("/bin/true --password=planted-command"));
    desk.settings().set(SettingKey::NameMapping,
                        QStringLiteral("planted-alias = https://ada:planted-login@example.org/x/"));
    QVERIFY(desk.engine().addStorage({QStringLiteral("planted-storage"), home}).result());
    QVERIFY(desk.engine().useToken(link, {}, "planted-header-token"));
    QVERIFY(desk.add(link + QStringLiteral("?X-Amz-Signature=planted-signature")));
    TRY(desk.state() == TaskState::Failed);
    const TaskId task = desk.snapshot()->task.id;
    QVERIFY(desk.engine()
                .setMirrors(task, {desk.server().url(QStringLiteral("/?token=planted-mirror")).toString()})
                .result());
    QApplication::clipboard()->clear();
    desk.trigger("actionDiagnostics");
    TRY(!QApplication::clipboard()->text().isEmpty());
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(QStringLiteral("http 404")), qPrintable(text)); // it knows of the failure
    const auto storages = desk.engine().storages().result();
    QVERIFY2(text.contains(QStringLiteral("Storages: %1: ").arg(storages->size())), qPrintable(text));
    for (const char *secret : {"planted", "ada", "hf_", "://", "@", "127.0.0.1", "home", "password"})
        QVERIFY2(!text.contains(QLatin1String(secret), Qt::CaseInsensitive),
                 qPrintable(secret + QStringLiteral(" in ") + text));
    QVERIFY2(!text.contains(desk.root()) && !text.contains(QSysInfo::machineHostName()), qPrintable(text));
}

HEIRLOOM_WINDOW_TEST_MAIN(TestUiHelp)
#include "tst_ui_help.moc"
