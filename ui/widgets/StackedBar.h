// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>
#include <vector>

namespace heirloom {

/// One bar of coloured parts; what they leave is the empty part. Used alone and, by its paint function, in table cells.
/// Owned by its parent widget, GUI thread.
class StackedBar : public QWidget
{
    Q_OBJECT
public:
    struct Segment
    {
        qint64 value = 0;
        QColor colour;
    };

    explicit StackedBar(const QString &objectName, QWidget *parent = nullptr);

    /// `total` may be more than the sum of the segments. `description` is what a screen reader says.
    void setSegments(std::vector<Segment> segments, qint64 total, const QString &description);
    const std::vector<Segment> &segments() const { return m_segments; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// A part that is there at all gets at least two pixels, so that one small file can be seen.
    static void paint(QPainter *painter, const QRectF &area, const std::vector<Segment> &segments, qint64 total,
                      const QColor &empty, Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Segment> m_segments;
    qint64 m_total = 0;
};

} // namespace heirloom
