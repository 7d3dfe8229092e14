// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

namespace heirloom {

/// Areas in proportion to sizes, largest first. Those that would be too small to be read or hit are one box together.
/// Boxes are chosen by click and by the arrow keys, and each is told to screen readers (TreemapAccess). Laying out and
/// painting cost what is drawn, not what there is. Owned by its parent widget, GUI thread.
class Treemap : public QWidget
{
    Q_OBJECT
public:
    struct Box
    {
        qint64 id = 0;
        qint64 value = 0; ///< area
    };
    struct Words
    {
        QString title;
        QString detail;
    };
    /// What a box says, by its id. Asked for only of those that are drawn.
    using WordsOf = std::function<Words(qint64 id)>;

    explicit Treemap(const QString &objectName, QWidget *parent = nullptr);

    /// Boxes of no size are left out. What had the keyboard keeps it, if it is still there.
    /// REQUIRES: largest first.
    void setBoxes(std::vector<Box> boxes, WordsOf words);
    QSize sizeHint() const override { return {640, 320}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

    // --- the boxes that are drawn, from the largest; the last may stand for all smaller ones
    int count() const { return int(m_areas.size()); }
    QRectF areaOf(int box) const { return m_areas[size_t(box)]; }
    Words wordsOf(int box) const;
    bool isOthers(int box) const { return size_t(box) == m_single; }
    int boxAt(const QPointF &point) const; ///< -1: none
    int current() const { return m_current; }

public slots:
    void select(int box);
    void activate(int box);

signals:
    void activated(qint64 id);
    /// The box of all smaller ones; `id` is the largest of them.
    void othersActivated(qint64 id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    size_t countSingle(double pixelsPerByte) const;
    qint64 idOf(int box) const { return m_boxes[size_t(box)].id; }
    int neighbour(int key) const;
    void paintBox(QPainter &painter, int box) const;

    std::vector<Box> m_boxes;   ///< all of them, largest first
    std::vector<qint64> m_rest; ///< what this box and all smaller ones come to, for each
    WordsOf m_words;
    size_t m_single = 0; ///< so many have an area of their own
    std::vector<QRectF> m_areas;
    int m_current = -1; ///< of the drawn ones
};

} // namespace heirloom
