// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

namespace heirloom {

/// Areas in proportion to sizes (squarified, largest first). Boxes can be chosen by click and by the arrow keys.
/// Owned by its parent widget, GUI thread.
class Treemap : public QWidget
{
    Q_OBJECT
public:
    struct Box
    {
        qint64 id = 0;
        qint64 value = 0; ///< area
        QString title;
        QString detail;
    };

    explicit Treemap(const QString &objectName, QWidget *parent = nullptr);

    /// Boxes of no size are left out; of very many only the largest are drawn.
    void setBoxes(std::vector<Box> boxes);
    const std::vector<Box> &boxes() const { return m_boxes; }
    QSize sizeHint() const override { return {640, 320}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

    /// The rectangles of `values` (descending, positive) in `area`. Pure.
    static std::vector<QRectF> squarify(const std::vector<qint64> &values, const QRectF &area);

signals:
    void activated(qint64 id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    int boxAt(const QPointF &point) const;
    void select(int box);
    void paintBox(QPainter &painter, size_t box) const;

    std::vector<Box> m_boxes;
    std::vector<QRectF> m_areas;
    int m_current = -1;
};

} // namespace heirloom
