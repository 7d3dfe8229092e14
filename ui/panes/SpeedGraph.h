// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <deque>

namespace heirloom {

/// Speed over the last minutes as a filled curve; says its highest value. Owned by its parent widget, GUI thread.
class SpeedGraph : public QWidget
{
    Q_OBJECT
public:
    /// Samples kept; one comes with each batch of changes, about five a second at most.
    static constexpr size_t capacity = 600;
    using Samples = std::deque<qint64>; ///< bytes per second, oldest first

    explicit SpeedGraph(const QString &objectName, QWidget *parent = nullptr);
    void setSamples(const Samples &samples);
    QSize sizeHint() const override { return {380, 130}; }
    QSize minimumSizeHint() const override { return {160, 60}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Samples m_samples;
    qint64 m_peak = 0;
};

} // namespace heirloom
