// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/follow/QuietHours.h"

#include <QWidget>

class QCheckBox;
class QTimeEdit;

namespace heirloom {

/// A time of the day from … to, or none. GUI thread, owned by its parent widget.
class QuietHoursField : public QWidget
{
    Q_OBJECT
public:
    explicit QuietHoursField(const QString &objectName, QWidget *parent = nullptr);

    /// What QuietHours::text() writes.
    void setText(const QString &text);
    QString text() const;
    /// What is wrong with it, or nothing.
    QString problem() const;

signals:
    void edited();

private:
    QTimeEdit *timeField(const QString &objectName, const QString &name, QTime usual);

    QCheckBox *m_wanted;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
};

} // namespace heirloom
