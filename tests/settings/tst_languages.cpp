// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the languages that there are somebody gets.
#include "settings/Languages.h"

#include <QTest>

using namespace heirloom;

class TestLanguages : public QObject
{
    Q_OBJECT
private slots:
    void theFirstThatThereIs_data();
    void theFirstThatThereIs();
    void arabicAloneRunsFromRightToLeft();
};

void TestLanguages::theFirstThatThereIs_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing") << ""
                             << "en";
    QTest::newRow("C") << "C"
                       << "en";
    QTest::newRow("unknown") << "xx nl-NL"
                             << "en";
    QTest::newRow("as it is") << "de"
                              << "de";
    QTest::newRow("another country") << "de-AT de-Latn-AT"
                                     << "de";
    QTest::newRow("Portugal reads Brazilian") << "pt-PT pt-Latn-PT pt"
                                              << "pt_BR";
    QTest::newRow("Portuguese") << "pt"
                                << "pt_BR";
    QTest::newRow("Mexico") << "es-Latn-MX es-MX es"
                            << "es";
    QTest::newRow("Chinese") << "zh"
                             << "zh_CN";
    QTest::newRow("simplified") << "zh-Hans"
                                << "zh_CN";
    QTest::newRow("Singapore") << "zh-Hans-SG zh-SG"
                               << "zh_CN";
    QTest::newRow("Taiwan does not read simplified") << "zh-Hant-TW zh-TW"
                                                     << "en";
    QTest::newRow("Taiwan then Japanese") << "zh-TW ja"
                                          << "ja";
    QTest::newRow("Egypt") << "ar-EG"
                           << "ar";
    QTest::newRow("English first, though German is spelled out") << "en-US en-Latn-US de"
                                                                 << "en";
    QTest::newRow("whole list before English") << "nl-NL nl fr-CA de"
                                               << "fr";
    QTest::newRow("with an underscore") << "pt_BR"
                                        << "pt_BR";
}

void TestLanguages::theFirstThatThereIs()
{
    QFETCH(const QString, wanted);
    QTEST(Languages::best(wanted.split(u' ', Qt::SkipEmptyParts)), "language");
}

void TestLanguages::arabicAloneRunsFromRightToLeft()
{
    for (const Languages::Language &language : Languages::all()) {
        QCOMPARE(Languages::isRightToLeft(language.code), language.code == QStringLiteral("ar"));
        QCOMPARE(Languages::best({language.code}), language.code);
    }
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
