// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/SymbolicIcon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

/// The resources sit in a static library, where nothing else would keep them. Q_INIT_RESOURCE must stand outside any
/// namespace.
static void needResources()
{
    Q_INIT_RESOURCE(heirloom);
}

namespace heirloom {

namespace {

/// Draws the SVG as a mask and fills it with the colour. Owned by its QIcon.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString file, QColor fixed) : m_file(std::move(file)), m_fixed(fixed) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(m_file).render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour(mode));
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedEngine(m_file, m_fixed); }
    QString key() const override { return QStringLiteral("heirloom-tinted"); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_fixed.isValid())
            return m_fixed;
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_file;
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
    return QIcon(new TintedEngine(QStringLiteral(":/icons/%1.svg").arg(name), colour));
}

QIcon applicationIcon()
{
    needResources();
    return QIcon(QStringLiteral(":/heirloom.svg"));
}

} // namespace heirloom
