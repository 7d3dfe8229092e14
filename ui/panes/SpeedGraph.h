// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <deque>

namespace heirloom {

/// Speed over the last two minutes as a filled curve, with its scale and its time. Owned by its parent widget, GUI
/// thread.
class SpeedGraph : public QWidget
{
    Q_OBJECT
public:
    struct Sample
    {
        qint64 atMs = 0; ///< of any clock that does not jump
        qint64 bytesPerSecond = 0;
    };
    using Samples = std::deque<Sample>; ///< oldest first

    explicit SpeedGraph(const QString &objectName, QWidget *parent = nullptr);
    void setSamples(const Samples &samples);
    QSize sizeHint() const override { return {380, 130}; }
    QSize minimumSizeHint() const override { return {160, 60}; }

    /// Adds a sample and takes away those that are too old to be shown.
    static void append(Samples &samples, const Sample &sample);
    /// What the scale ends with: 1, 2 or 5 with zeros, at least `peak`.
    static qint64 topOf(qint64 peak);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPolygonF curve(const QRectF &area) const;
    void paintScale(QPainter &painter, const QRectF &area) const;

    Samples m_samples;
    qint64 m_top = 0;
};

} // namespace heirloom
