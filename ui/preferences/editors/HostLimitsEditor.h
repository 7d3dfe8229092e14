// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace heirloom {

/// Speed limits of single servers, a row for each: its name and its rate. GUI thread, owned by its parent widget.
class HostLimitsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit HostLimitsEditor(const QString &objectName, QWidget *parent = nullptr);

    /// "example.org=500k; *.mirror.net=2M": bytes per second, also in thousands, millions or billions; 0: no limit.
    /// A star stands for all hosts below a name.
    void setText(const QString &text);
    QString text() const;
    /// What is wrong with a row, or nothing.
    QString problem() const;

signals:
    void edited();

private:
    struct Row
    {
        QWidget *line;
        QLineEdit *host;
        QSpinBox *rate;
    };
    void addRow(const QString &host, int kilobytesPerSecond);
    void removeRow(QWidget *line);

    QVBoxLayout *m_lines;
    QPushButton *m_add;
    std::vector<Row> m_rows;
};

} // namespace heirloom
