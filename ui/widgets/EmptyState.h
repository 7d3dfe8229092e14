// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace heirloom {

class PlainLabel;

/// What fills the table's place while there is nothing in it: a quiet hint and the ways in. Owned by its parent, GUI
/// thread.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &objectName, QWidget *parent = nullptr);

    /// No task at all: how to begin.
    void showWelcome();
    /// There are tasks, but none in this group or for these words.
    void showNothingFound(const QString &sentence);

signals:
    void addRequested();
    void pasteRequested();

private:
    QWidget *makeWays();
    QWidget *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QWidget *m_ways;
};

} // namespace heirloom
