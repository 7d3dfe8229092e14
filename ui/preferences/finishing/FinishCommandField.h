// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <stop_token>

class QLineEdit;
class QPushButton;

namespace heirloom {

class PlainLabel;

/// The line with the user's command, and a button that runs it at once and says what came of that. GUI thread, owned by
/// its page; a command that is being tried ends with it.
class FinishCommandField : public QWidget
{
    Q_OBJECT
public:
    explicit FinishCommandField(const QString &objectName, QWidget *parent = nullptr);
    ~FinishCommandField() override;

    void setText(const QString &text);
    QString text() const;
    /// What is wrong with the command, in a sentence.
    QString problem() const;

signals:
    void edited();

private:
    void tryIt();

    QLineEdit *m_line;
    QPushButton *m_try;
    PlainLabel *m_result;
    std::stop_source m_stop;
};

} // namespace heirloom
