// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gallery.h"

#include <QDir>
#include <QImageWriter>
#include <QPainter>
#include <QSet>
#include <algorithm>
#include <cstdio>

namespace heirloom {

namespace {

constexpr int fewestColours = 8; // smooth edges of one line of text have more
constexpr int columns = 6;
constexpr QSize cell(330, 250);
constexpr int captionHeight = 22;

bool isBlank(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(line[x]);
        if (colours.size() >= fewestColours)
            return false;
    }
    return true;
}

bool write(const QImage &picture, const QString &file)
{
    QImageWriter writer(file, "png");
    writer.setQuality(80); // fast rather than small
    return writer.write(picture);
}

} // namespace

bool Gallery::add(int place, const QString &scene, const Look &look, const QImage &picture) const
{
    const QString name = QStringLiteral("%1-%2--%3-%4-%5.png")
                             .arg(place, 2, 10, QLatin1Char('0'))
                             .arg(scene, look.theme)
                             .arg(look.percent)
                             .arg(look.rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    if (isBlank(plain)) {
        std::fprintf(stderr, "nothing is on %s\n", qPrintable(name));
        return false;
    }
    if (write(plain, m_folder + u'/' + name))
        return true;
    std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
    return false;
}

bool Gallery::makeSheet(const QString &theme) const
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({QStringLiteral("*--%1-100-*.png").arg(theme)}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return true; // was not asked for
    const int rows = (int(names.size()) + columns - 1) / columns;
    QImage sheet(columns * cell.width(), rows * cell.height(), QImage::Format_RGB32);
    sheet.fill(0x808890);
    QPainter painter(&sheet);
    for (int i = 0; i < int(names.size()); ++i) {
        const QRect place(QPoint(i % columns * cell.width(), i / columns * cell.height()), cell);
        const QImage picture(folder.filePath(names[i]));
        const QSize room = cell - QSize(12, captionHeight + 8);
        const QImage small = picture.width() > room.width() || picture.height() > room.height()
                                 ? picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                                 : picture;
        painter.drawImage(place.topLeft() + QPoint((cell.width() - small.width()) / 2, captionHeight), small);
        painter.setPen(Qt::black);
        painter.drawText(QRect(place.topLeft(), QSize(cell.width(), captionHeight)), Qt::AlignCenter,
                         names[i].left(names[i].indexOf(QStringLiteral("--"))) +
                             (names[i].contains(QStringLiteral("-rtl")) ? QStringLiteral(" (rtl)") : QString()));
    }
    painter.end();
    return write(sheet, folder.filePath(QStringLiteral("index-%1.png").arg(theme)));
}

} // namespace heirloom
