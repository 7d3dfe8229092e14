// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/Themes.h"
#include "ui/support/Labels.h"
#include "ui/support/PartColours.h"
#include "ui/support/SymbolicIcon.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/StackedBar.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>
#include <array>
#include <cstdlib>

using namespace heirloom;

namespace {

constexpr double readable = 4.5, easilyReadable = 7.0, visible = 3.0;

/// The colour that most of the opaque points of a drawing have.
QColor inkOf(const QIcon &icon, QIcon::Mode mode, int side = 32)
{
    const QImage image = icon.pixmap(QSize(side, side), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                return QColor(image.pixel(x, y));
        }
    }
    return {};
}

QStringList iconNames()
{
    applicationIcon(); // the resources are known from here on
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    names.replaceInStrings(QStringLiteral(".svg"), QString());
    return names;
}

QByteArray drawing(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Colours that can be told apart and icons that are one family, in every theme.
class TestUiLooks : public QObject
{
    Q_OBJECT
private slots:
    void textsCanBeRead_data() { themesOf(); }
    void textsCanBeRead();
    void partsCanBeToldApart_data() { themesOf(); }
    void partsCanBeToldApart();
    void noticesCanBeRead_data() { themesOf(); }
    void noticesCanBeRead();
    void iconsFollowThePalette_data() { themesOf(); }
    void iconsFollowThePalette();
    void iconsAreOneFamily();
    void iconsAreSharpAtEveryScale();
    void iconsThatPointAreMirrored();
    void barsGoTheWayOfReading();

private:
    static void themesOf();
};

void TestUiLooks::themesOf()
{
    QTest::addColumn<QPalette>("palette");
    for (const QString &theme : themes::names())
        QTest::newRow(qPrintable(theme)) << themes::palette(theme);
    QTest::newRow("as Qt has it") << QStyleFactory::create(QStringLiteral("Fusion"))->standardPalette();
}

void TestUiLooks::textsCanBeRead()
{
    QFETCH(QPalette, palette);
    const PartColours colours = PartColours::of(palette);
    const double least = isHighContrast(palette) ? easilyReadable : readable;
    QCOMPARE(isHighContrast(palette), QByteArray(QTest::currentDataTag()) == "contrast");
    const std::pair<const char *, QColor> backgrounds[] = {{"table", palette.color(QPalette::Base)},
                                                           {"window", palette.color(QPalette::Window)},
                                                           {"notice", colours.notice},
                                                           {"problem", colours.problem},
                                                           {"selected row", colours.selection}};
    for (const auto &[name, background] : backgrounds) {
        for (const Tone tone : {Tone::Normal, Tone::Quiet, Tone::Good, Tone::Busy, Tone::Warning, Tone::Bad}) {
            const double found = contrast(colours.text(tone, palette), background);
            QVERIFY2(found >= least,
                     qPrintable(
                         QStringLiteral("tone %1 on %2: %3").arg(int(tone)).arg(QString::fromLatin1(name)).arg(found)));
        }
    }
    QVERIFY(contrast(colours.onAccent, colours.accent) >= readable);
    for (const QColor &part : {colours.kept, colours.downloaded, colours.packed, colours.reclaimable})
        QVERIFY(contrast(textOn(part), part) >= readable);
}

void TestUiLooks::partsCanBeToldApart()
{
    QFETCH(QPalette, palette);
    const PartColours colours = PartColours::of(palette);
    const QColor base = palette.color(QPalette::Base);
    for (const QColor &part : {colours.kept, colours.downloaded, colours.packed, colours.reclaimable}) {
        QVERIFY2(contrast(part, base) >= visible,
                 qPrintable(part.name() + u' ' + QString::number(contrast(part, base))));
        QVERIFY2(contrast(part, colours.toCome) >= (isHighContrast(palette) ? 2.0 : 2.5),
                 qPrintable(part.name() + u' ' + QString::number(contrast(part, colours.toCome))));
    }
    if (isHighContrast(palette)) {
        QVERIFY(contrast(colours.toCome, base) >= visible);
        QVERIFY(contrast(colours.line, base) >= easilyReadable);
    }
}

void TestUiLooks::noticesCanBeRead()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    for (const Tone tone : {Tone::Normal, Tone::Bad}) {
        NoticeBar bar(QStringLiteral("bar"));
        bar.tell(tone, QStringLiteral("Deleted atlas r0."), {{QStringLiteral("undo"), QStringLiteral("Undo"), [] {}}},
                 QStringLiteral("space returns on 4 December"));
        const QColor background = bar.palette().color(QPalette::Window);
        for (const char *label : {"barText", "barAside"}) {
            const QColor text =
                bar.findChild<QLabel *>(QString::fromLatin1(label))->palette().color(QPalette::WindowText);
            QVERIFY2(contrast(text, background) >= readable, label);
        }
        const QPalette button = bar.findChild<QToolButton *>(QStringLiteral("undo"))->palette();
        const double found = contrast(button.color(QPalette::ButtonText), background);
        QVERIFY2(found >= readable, qPrintable(QString::number(found)));
    }
}

void TestUiLooks::iconsFollowThePalette()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    const QIcon icon = symbolicIcon(QStringLiteral("pause"));
    QCOMPARE(inkOf(icon, QIcon::Normal), palette.color(QPalette::ButtonText));
    QCOMPARE(inkOf(icon, QIcon::Disabled), palette.color(QPalette::Disabled, QPalette::ButtonText));
    QCOMPARE(inkOf(icon, QIcon::Selected), palette.color(QPalette::HighlightedText));
    const QColor active = inkOf(icon, QIcon::Active); // of a button under the mouse and of a chosen menu entry
    QVERIFY(contrast(active, palette.color(QPalette::Button)) >= visible);
    QVERIFY(contrast(active, palette.color(QPalette::Highlight)) >= visible);
    QCOMPARE(inkOf(symbolicIcon(QStringLiteral("pause"), Qt::red), QIcon::Normal), QColor(Qt::red));
}

void TestUiLooks::iconsAreOneFamily()
{
    const QStringList names = iconNames();
    QVERIFY(names.size() > 20);
    for (const QString &name : names) {
        const QByteArray svg = drawing(name);
        QVERIFY2(svg.contains("viewBox=\"0 0 16 16\""), qPrintable(name));
        QVERIFY2(svg.count("stroke-width=") == 1 && svg.contains("stroke-width=\"2\""), qPrintable(name));
        QVERIFY2(svg.contains("stroke-linecap=\"round\" stroke-linejoin=\"round\""), qPrintable(name));
        const QImage drawn = symbolicIcon(name).pixmap(QSize(64, 64), 1.0).toImage();
        QVERIFY2(inkOf(symbolicIcon(name), QIcon::Normal, 64).isValid(), qPrintable(name));
        for (int i = 0; i < 64; ++i) { // nothing is cut off at the edges
            for (const QPoint &edge : {QPoint(i, 0), QPoint(i, 63), QPoint(0, i), QPoint(63, i)})
                QVERIFY2(qAlpha(drawn.pixel(edge)) < 255, qPrintable(name));
        }
    }
}

void TestUiLooks::iconsAreSharpAtEveryScale()
{
    const QIcon icon = symbolicIcon(QStringLiteral("add"));
    for (const double scale : {1.0, 1.5, 2.0, 3.0}) {
        const QPixmap pixmap = icon.pixmap(QSize(16, 16), scale);
        QCOMPARE(pixmap.size(), QSize(qRound(16 * scale), qRound(16 * scale)));
        QCOMPARE(pixmap.devicePixelRatio(), scale);
        const QImage image = pixmap.toImage();
        int blurred = 0; // across the upright stroke, far from its ends and the other one
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(image.pixel(x, int(5 * scale)));
            blurred += alpha > 0 && alpha < 255;
        }
        QVERIFY2(blurred <= (scale == 1.5 ? 2 : 0), qPrintable(QString::number(scale)));
    }
}

void TestUiLooks::iconsThatPointAreMirrored()
{
    const auto picture = [](const char *name, Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        const QImage image = symbolicIcon(QString::fromLatin1(name)).pixmap(QSize(32, 32), 1.0).toImage();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        return image;
    };
    const auto differences = [](const QImage &one, const QImage &other) {
        int found = 0; // but for the smoothing of edges
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                found += std::abs(qAlpha(one.pixel(x, y)) - qAlpha(other.pixel(x, y))) > 128;
        }
        return found;
    };
    const QImage left = picture("undo", Qt::LeftToRight), right = picture("undo", Qt::RightToLeft);
    QCOMPARE(differences(right, left.mirrored(true, false)), 0);
    QVERIFY(differences(right, left) > 20);
    // A player's sign is no direction.
    QCOMPARE(picture("resume", Qt::RightToLeft), picture("resume", Qt::LeftToRight));
}

void TestUiLooks::barsGoTheWayOfReading()
{
    const auto picture = [](Qt::LayoutDirection direction) {
        QImage image(100, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        StackedBar::paint(&painter, QRectF(0, 0, 100, 10), {{30, Qt::green}, {20, Qt::blue}}, 100, Qt::gray, direction);
        return image;
    };
    const QImage left = picture(Qt::LeftToRight), right = picture(Qt::RightToLeft);
    QCOMPARE(left.pixelColor(15, 5), QColor(Qt::green));
    QCOMPARE(left.pixelColor(40, 5), QColor(Qt::blue));
    QCOMPARE(right.pixelColor(85, 5), QColor(Qt::green));
    QCOMPARE(right.pixelColor(60, 5), QColor(Qt::blue));
    QCOMPARE(right.pixelColor(20, 5), QColor(Qt::gray));
}

QTEST_MAIN(TestUiLooks)
#include "tst_ui_looks.moc"
