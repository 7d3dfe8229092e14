// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, sizes, dates and directions as the language has them; and that the language is there.
#include "app/bootstrap/Bootstrap.h"
#include "base/DisplayText.h"
#include "engine/UserText.h"
#include "engine/words/CauseText.h"
#include "settings/Languages.h"
#include "ui/models/TaskTableModel.h"
#include "ui/panes/SpeedGraph.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/PartColours.h"
#include "ui/widgets/StackedBar.h"
#include "ui/widgets/TaskDelegate.h"
#include "ui/widgets/treemap/Treemap.h"

#include <QApplication>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFile>
#include <QLibraryInfo>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace heirloom;

namespace {

const QDateTime autumn(QDate(2026, 11, 13), QTime(21, 5));

/// Numbers and dates of `name`; texts stay English, which is what is compared here.
void useLocale(const QString &name)
{
    QLocale::setDefault(QLocale(name));
}

QImage picture(QWidget &widget, Qt::LayoutDirection direction)
{
    widget.setLayoutDirection(direction);
    widget.resize(400, 120);
    return widget.grab().toImage();
}

} // namespace

class TestUiLocale : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void everyLanguageIsCarried();
    void standardButtonsSpeakItToo();
    void anotherLanguageTakesThePlaceOfTheFormer();
    void desktopsFormatsStayWithItsLanguage();
    void figures_data();
    void figures();
    void dates_data();
    void dates();
    void barsBeginWhereReadingBegins();
    void progressBeginsWhereReadingBegins();
    void treemapBeginsWhereReadingBegins();
    void causesSpeakTheLanguage_data();
    void causesSpeakTheLanguage();
    void causesNobodyKnowsStayAsTheyAre_data();
    void causesNobodyKnowsStayAsTheyAre();
    void pathsStayInOnePiece();
    void timeRunsAsOneReads();

private:
    QLocale m_desktop;
};

void TestUiLocale::initTestCase()
{
    m_desktop = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(m_desktop);
    QCOMPARE(Bootstrap::installTranslations(), QStringLiteral("en"));
}

void TestUiLocale::init()
{
    Bootstrap::installTranslations();
}

void TestUiLocale::everyLanguageIsCarried()
{
    for (const Languages::Language &language : Languages::all())
        QVERIFY2(QFile::exists(QStringLiteral(":/i18n/heirloom_%1.qm").arg(language.code)), qPrintable(language.code));
    QCOMPARE(Format::files(1), QStringLiteral("1 file"));
    QCOMPARE(Format::files(2), QStringLiteral("2 files"));
}

void TestUiLocale::standardButtonsSpeakItToo()
{
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm");
    QVERIFY2(QFile::exists(qts), "the package qt6-translations-l10n");
    QCOMPARE(Bootstrap::installTranslations(QStringLiteral("de")), QStringLiteral("de"));
    QCOMPARE(QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text().remove(u'&'),
             QStringLiteral("Abbrechen"));
}

void TestUiLocale::anotherLanguageTakesThePlaceOfTheFormer()
{
    Bootstrap::installTranslations(QStringLiteral("de"));
    QCOMPARE(QLocale().name(), QStringLiteral("de_DE"));
    QCOMPARE(Bootstrap::installTranslations(), QStringLiteral("en"));
    QCOMPARE(QLocale().name(), QStringLiteral("en_GB"));
    QCOMPARE(QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text().remove(u'&'),
             QStringLiteral("Cancel"));
}

void TestUiLocale::desktopsFormatsStayWithItsLanguage()
{
    Bootstrap::installTranslations(QStringLiteral("en"));
    QCOMPARE(QLocale().name(), QStringLiteral("en_GB")); // not the United States'
}

void TestUiLocale::figures_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("few");
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("left");
    QTest::newRow("en") << "en_GB"
                        << "1,234,567"
                        << "1.2 GB"
                        << "812 B"
                        << "61 %"
                        << "2 min left";
    QTest::newRow("de") << "de_DE"
                        << "1.234.567"
                        << "1,2 GB"
                        << "812 Bytes"
                        << "61 %"
                        << "2 min left";
    QTest::newRow("ar") << "ar_EG"
                        << "١٬٢٣٤٬٥٦٧"
                        << "١٫٢ غ.ب"
                        << "٨١٢ بايت"
                        << "٦١ %"
                        << "٢ min left";
    QTest::newRow("ja") << "ja_JP"
                        << "1,234,567"
                        << "1.2 GB"
                        << "812 バイト"
                        << "61 %"
                        << "2 min left";
}

void TestUiLocale::figures()
{
    QFETCH(const QString, locale);
    useLocale(locale);
    QTEST(Format::number(1'234'567), "number");
    QTEST(Format::size(1'240'000'000), "size");
    QTEST(Format::size(812), "few");
    QTEST(Format::percent(61), "percent");
    QTEST(Format::timeLeft(120), "left");
    QCOMPARE(Format::size(812), displaySize(812, QLocale())); // sentences of the engine stand beside these figures
}

void TestUiLocale::dates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("thisYear");
    QTest::addColumn<QString>("lastYear");
    QTest::addColumn<QString>("day");
    QTest::newRow("en_GB") << "en_GB"
                           << "today, 21:05"
                           << "13 Nov"
                           << "13 Nov 2026"
                           << "13 November";
    QTest::newRow("en_US") << "en_US"
                           << "today, 9:05 PM"
                           << "Nov 13"
                           << "Nov 13, 2026"
                           << "November 13";
    QTest::newRow("de") << "de_DE"
                        << "today, 21:05"
                        << "13. Nov."
                        << "13. Nov. 2026"
                        << "13. November";
    QTest::newRow("es") << "es_ES"
                        << "today, 21:05"
                        << "13 de nov"
                        << "13 de nov de 2026"
                        << "13 de noviembre";
    QTest::newRow("fr") << "fr_FR"
                        << "today, 21:05"
                        << "13 nov."
                        << "13 nov. 2026"
                        << "13 novembre";
    QTest::newRow("pt_BR") << "pt_BR"
                           << "today, 21:05"
                           << "13 de nov."
                           << "13 de nov. de 2026"
                           << "13 de novembro";
    QTest::newRow("ar") << "ar_EG"
                        << "today, ٩:٠٥ م"
                        << "١٣ نوفمبر"
                        << "١٣ نوفمبر ٢٠٢٦"
                        << "١٣ نوفمبر";
    QTest::newRow("ja") << "ja_JP"
                        << "today, 21:05"
                        << "11月13日"
                        << "2026年11月13日"
                        << "11月13日";
    QTest::newRow("zh") << "zh_CN"
                        << "today, 21:05"
                        << "11月13日"
                        << "2026年11月13日"
                        << "11月13日";
    QTest::newRow("ko") << "ko_KR"
                        << "today, 오후 9:05"
                        << "11월 13일"
                        << "2026년 11월 13일"
                        << "11월 13일";
}

void TestUiLocale::dates()
{
    QFETCH(const QString, locale);
    useLocale(locale);
    const qint64 at = autumn.toMSecsSinceEpoch();
    // Newer versions of Qt have a narrow space there that does not break.
    QTEST(Format::when(at, at).replace(QChar(0x202f), u' '), "today");
    QTEST(Format::when(at, autumn.addDays(3).toMSecsSinceEpoch()), "thisYear");
    QTEST(Format::when(at, autumn.addDays(300).toMSecsSinceEpoch()), "lastYear");
    QTEST(Format::day(at), "day");
    QVERIFY(Format::stamp(at).startsWith(Format::when(at, autumn.addDays(3).toMSecsSinceEpoch())));
}

void TestUiLocale::barsBeginWhereReadingBegins()
{
    StackedBar bar(QStringLiteral("bar"));
    bar.setSegments({{1, Qt::red}, {1, Qt::green}}, 4, QString());
    const QImage leftToRight = picture(bar, Qt::LeftToRight);
    const QImage rightToLeft = picture(bar, Qt::RightToLeft);
    QCOMPARE(leftToRight.pixelColor(50, 60), QColor(Qt::red));
    QCOMPARE(leftToRight.pixelColor(150, 60), QColor(Qt::green));
    QCOMPARE(rightToLeft.pixelColor(350, 60), QColor(Qt::red));
    QCOMPARE(rightToLeft.pixelColor(250, 60), QColor(Qt::green));
}

void TestUiLocale::progressBeginsWhereReadingBegins()
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QVariant::fromValue(ProgressParts{50, 0, 100}), TaskTableModel::ProgressRole);
    TaskDelegate delegate;
    const auto paint = [&](Qt::LayoutDirection direction) {
        QImage image(200, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.direction = direction;
        delegate.paint(&painter, option, model.index(0, 0));
        painter.end();
        return image;
    };
    const QColor kept = PartColours::of(QApplication::palette()).kept;
    const QImage leftToRight = paint(Qt::LeftToRight);
    const QImage rightToLeft = paint(Qt::RightToLeft);
    for (const int fromTheStart : {10, 50, 95}) {
        QCOMPARE(leftToRight.pixelColor(fromTheStart, 15), kept);
        QCOMPARE(rightToLeft.pixelColor(199 - fromTheStart, 15), kept);
    }
    for (const int fromTheStart : {5, 110, 195}) { // before it, the empty part, behind it
        QVERIFY(leftToRight.pixelColor(fromTheStart, 15) != kept);
        QVERIFY(rightToLeft.pixelColor(199 - fromTheStart, 15) != kept);
    }
}

void TestUiLocale::treemapBeginsWhereReadingBegins()
{
    Treemap map(QStringLiteral("map"));
    map.setLayoutDirection(Qt::RightToLeft);
    map.resize(400, 120);
    map.setBoxes({{1, 300}, {2, 100}}, [](qint64) { return Treemap::Words(); });
    const QImage image = map.grab().toImage();
    qint64 activated = 0;
    connect(&map, &Treemap::activated, this, [&activated](qint64 id) { activated = id; });
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(390, 60));
    QCOMPARE(activated, 1);
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(10, 60));
    QCOMPARE(activated, 2);
    QVERIFY(image.pixelColor(390, 60) != image.pixelColor(10, 60));
    QTest::keyClick(&map, Qt::Key_Right); // towards the first
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(activated, 1);
}

void TestUiLocale::causesSpeakTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *language, ErrorCode code, const char *context, const char *hint,
                        const char *said) {
        QTest::newRow(name) << QString::fromLatin1(language) << int(code) << QString::fromUtf8(context)
                            << QString::fromUtf8(hint) << QString::fromUtf8(said);
    };
    row("after an address", "de", ErrorCode::Network, "GET https://example.org/a.bin: connection refused", "",
        "Die Verbindung ist fehlgeschlagen: GET https://example.org/a.bin: Verbindung abgelehnt; prüfen Sie die "
        "Verbindung und versuchen Sie es noch einmal.");
    row("with what varies", "de", ErrorCode::Corrupt, "GET https://example.org/a: expected 3f…, got 90…",
        "fetch the manifest again, or ask its publisher",
        "Der Inhalt ist nicht, was er sein soll: GET https://example.org/a: erwartet war 3f…, gekommen ist 90…; "
        "holen Sie das Manifest noch einmal, oder fragen Sie seinen Herausgeber.");
    row("the name of a file", "de", ErrorCode::Denied, "open /home/ada/%1: x.bin: Permission denied", "",
        "Nicht erlaubt: Öffnen von /home/ada/%1: x.bin: keine Berechtigung.");
    row("within another", "de", ErrorCode::Network,
        "GET https://example.org/: connection refused (by way of the proxy 10.0.0.1:8080)", "look at it again",
        "Die Verbindung ist fehlgeschlagen: GET https://example.org/: Verbindung abgelehnt (über den Proxy "
        "10.0.0.1:8080); sehen Sie sie sich noch einmal an.");
    row("other marks", "fr", ErrorCode::NotFound, "there is no task 7", "",
        "Introuvable\u00A0: la tâche 7 n’existe pas.");
}

void TestUiLocale::causesSpeakTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, code);
    QFETCH(QString, context);
    QFETCH(QString, hint);
    Bootstrap::installTranslations(language);
    const QString said = UserText::sentence({ErrorCode(code), context, 0, 0, hint});
    Bootstrap::installTranslations(QStringLiteral("en"));
    QTEST(said, "said");
}

void TestUiLocale::causesNobodyKnowsStayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", ":", ": ", "%1", "read ", "a cause that nobody has translated", "a: b: c", "expected , got 3",
          "GET https://x/: HTTP 503 Slow down", "open %2 of %1", "(by way of the proxy )"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestUiLocale::causesNobodyKnowsStayAsTheyAre()
{
    QFETCH(QString, text);
    QCOMPARE(causeText(text), text); // in English, all of them do
    Bootstrap::installTranslations(QStringLiteral("es"));
    const QString said = causeText(text);
    Bootstrap::installTranslations(QStringLiteral("en"));
    QCOMPARE(said.count(u'%'), text.count(u'%')); // what comes from outside is put in as it is
    if (!text.startsWith(QStringLiteral("open ")))
        QCOMPARE(said, text);
}

void TestUiLocale::pathsStayInOnePiece()
{
    const QString path = QStringLiteral("/home/ada/Heirloom");
    QCOMPARE(inOnePiece(path), path);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString isolated = inOnePiece(path);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(isolated, QChar(0x2066) + path + QChar(0x2069));
}

void TestUiLocale::timeRunsAsOneReads()
{
    SpeedGraph graph(QStringLiteral("graph"));
    graph.setSamples({{0, 10'000}, {30'000, 10'000}, {30'001, 900'000}, {60'000, 900'000}}); // fast at last
    const auto filled = [](const QImage &image, int x) { return image.pixelColor(x, 40) != image.pixelColor(399, 1); };
    const QImage leftToRight = picture(graph, Qt::LeftToRight);
    const QImage rightToLeft = picture(graph, Qt::RightToLeft);
    QVERIFY(filled(leftToRight, 350) && !filled(leftToRight, 150));
    QVERIFY(filled(rightToLeft, 50) && !filled(rightToLeft, 250));
}

QTEST_MAIN(TestUiLocale)
#include "tst_ui_locale.moc"
