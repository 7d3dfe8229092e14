// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace heirloom {

/// Speed limits to choose from: none, common ones, and any other in a dialog. Owned by its parent widget, GUI thread.
class SpeedLimitMenu : public QMenu
{
    Q_OBJECT
public:
    /// The names of the actions begin with `name`; `question` is what the dialog for another asks.
    SpeedLimitMenu(const QString &name, const QString &question, QWidget *parent);

    /// "No limit" or "5.0 MB/s".
    static QString nameOf(int kilobytesPerSecond);
    /// Checks what holds now, in kB per second; 0: no limit, negative: nothing, as for several that differ.
    void mark(int kilobytesPerSecond);

signals:
    /// The user chose another one, in kB per second; 0: none.
    void chosen(int kilobytesPerSecond);

private:
    void askForOther();

    const QString m_question;
    int m_limit = 0;
    QActionGroup *m_choices;
};

} // namespace heirloom
