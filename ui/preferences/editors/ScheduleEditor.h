// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/RateSchedule.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace heirloom {

/// The weekly schedule of the speed limit, a row for each time: days, from, to, rate. GUI thread, owned by its parent
/// widget.
class ScheduleEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ScheduleEditor(const QString &objectName, QWidget *parent = nullptr);

    void setSchedule(const RateSchedule &schedule);
    RateSchedule schedule() const;
    /// What is wrong with a row, or nothing.
    QString problem() const;

signals:
    void edited();

private:
    struct Row
    {
        QWidget *line;
        QComboBox *days;
        QTimeEdit *from, *to;
        QSpinBox *rate;
    };
    void addRow(const RateSchedule::Entry &entry);
    void removeRow(QWidget *line);
    QTimeEdit *timeField(const QString &objectName, const QString &name, int minute);

    QVBoxLayout *m_lines;
    QPushButton *m_add;
    std::vector<Row> m_rows;
};

} // namespace heirloom
