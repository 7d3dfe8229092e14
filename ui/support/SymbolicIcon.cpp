// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/SymbolicIcon.h"

#include "ui/support/PartColours.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QLibraryInfo>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>
#include <QVersionNumber>
#include <algorithm>

/// The resources sit in a static library, where nothing else would keep them. Q_INIT_RESOURCE must stand outside any
/// namespace.
static void needResources()
{
    Q_INIT_RESOURCE(heirloom);
}

namespace heirloom {

namespace {

/// Whose drawing goes somewhere, and so goes the other way where one reads from right to left.
const QStringList mirrored{QStringLiteral("adopt"), QStringLiteral("undo")};

/// Styles draw the icon of a button under the mouse and that of a chosen menu entry alike, and do not say which it is:
/// the one colour between those of their texts that stands out best from both backgrounds.
QColor activeColour(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::ButtonText);
    const QColor chosen = palette.color(QPalette::Active, QPalette::HighlightedText);
    const auto worst = [&palette](const QColor &colour) {
        return std::min(contrast(colour, palette.color(QPalette::Active, QPalette::Button)),
                        contrast(colour, palette.color(QPalette::Active, QPalette::Highlight)));
    };
    QColor best = text;
    for (int percent = 10; percent <= 100; percent += 10) {
        const QColor candidate = blend(chosen, text, percent / 100.0);
        if (worst(candidate) > worst(best))
            best = candidate;
    }
    return best;
}

/// Draws the SVG as a mask and fills it with the colour. Owned by its QIcon.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, QColor fixed) : m_name(std::move(name)), m_fixed(fixed) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        Q_UNUSED(state)
        painter->drawPixmap(rect, draw(rect.size() * ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return draw(size, mode); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Up to 6.7 the size is in pixels, from 6.8 on in units of the widget.
        const bool isInPixels = QLibraryInfo::version() < QVersionNumber(6, 8);
        return draw(isInPixels ? size : (QSizeF(size) * scale).toSize(), mode);
    }

    QIconEngine *clone() const override { return new TintedEngine(m_name, m_fixed); }
    QString key() const override { return QStringLiteral("heirloom-tinted"); }

private:
    QPixmap draw(const QSize &size, QIcon::Mode mode) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (QGuiApplication::isRightToLeft() && mirrored.contains(m_name)) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(m_name)).render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.resetTransform();
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour(mode));
        return pixmap;
    }

    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_fixed.isValid())
            return m_fixed;
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return mode == QIcon::Active ? activeColour(palette) : palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
    QColor m_fixed;
};

} // namespace

QIcon symbolicIcon(const QString &name)
{
    return symbolicIcon(name, QColor());
}

QIcon symbolicIcon(const QString &name, const QColor &colour)
{
    needResources();
    return QIcon(new TintedEngine(name, colour));
}

QIcon applicationIcon()
{
    needResources();
    return QIcon(QStringLiteral(":/heirloom.svg"));
}

} // namespace heirloom
