// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QTextCursor>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace heirloom {

class PlainLabel;

/// The user's guide: its contents beside its text, and a search in it. It is a resource of the program, so it needs no
/// network; a link in it that leads to the web is handed to the desktop. Not modal. GUI thread, owned by its parent.
class GuideWindow : public QDialog
{
    Q_OBJECT
public:
    explicit GuideWindow(QWidget *parent = nullptr);

    /// Scrolls to a heading, by its name in links: "files-that-are-read-only". False if there is none.
    bool showHeading(const QString &name);
    /// How a heading is called in links: small letters, figures, and hyphens for blanks.
    static QString nameInLinks(const QString &heading);

private:
    QWidget *makeSearch();
    void makeText();
    void makeContents();
    void search(const QString &words);
    void goToFound(int step); ///< -1, 1: the one before, the next; it goes round
    void showFound();
    void follow(const QUrl &link);
    void scrollTo(int position);

    QTreeWidget *m_contents;
    QTextBrowser *m_text;
    QLineEdit *m_search;
    PlainLabel *m_count;
    QList<QTextCursor> m_found; ///< in the order of the text
    qsizetype m_shown = -1;     ///< which of them
};

} // namespace heirloom
