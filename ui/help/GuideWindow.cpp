// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/GuideWindow.h"

#include "ui/models/ToneDelegate.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/RoomyStyle.h"
#include "ui/support/SymbolicIcon.h"
#include "ui/widgets/access/FocusRing.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

/// As with the icons, see SymbolicIcon.cpp.
static void needGuide()
{
    Q_INIT_RESOURCE(help);
}

namespace heirloom {

namespace {

constexpr int placeRole = Qt::UserRole + 1; // of a heading in the text
constexpr int deepestHeading = 2;           // in the contents
constexpr double margin = 20;

QToolButton *stepButton(const QString &objectName, const QString &name, Qt::ArrowType arrow)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent), m_contents(new QTreeWidget), m_text(new QTextBrowser), m_search(new QLineEdit),
      m_count(new PlainLabel(QStringLiteral("guideCount")))
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowTitle(tr("Guide to Heirloom"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(makeSearch());
    makeText();
    makeContents();
    auto *across = new QSplitter;
    across->addWidget(m_contents);
    across->addWidget(m_text);
    across->setStretchFactor(1, 1);
    across->setChildrenCollapsible(false);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 42);
    across->setSizes({width() * 3 / 10, width() * 7 / 10});
    layout->addWidget(across, 1);
    if (QLocale().language() != QLocale::English) {
        auto *note = new PlainLabel(QStringLiteral("guideNote"));
        note->setTone(Tone::Quiet);
        note->setText(tr("The guide is in English so far."));
        layout->addWidget(note);
    }
    m_text->setFocus();
}

QWidget *GuideWindow::makeSearch()
{
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(QStringLiteral("search")), QLineEdit::LeadingPosition)
        ->setText(m_search->accessibleName());
    m_count->setTone(Tone::Quiet);
    auto *before = stepButton(QStringLiteral("guideBefore"), tr("The place before"), Qt::UpArrow);
    auto *next = stepButton(QStringLiteral("guideNext"), tr("The next place"), Qt::DownArrow);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addWidget(before);
    row->addWidget(next);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { goToFound(1); });
    connect(before, &QToolButton::clicked, this, [this] { goToFound(-1); });
    connect(next, &QToolButton::clicked, this, [this] { goToFound(1); });
    const auto shortcut = [this](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    shortcut(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    shortcut(QKeySequence::FindNext, [this] { goToFound(1); });
    shortcut(QKeySequence::FindPrevious, [this] { goToFound(-1); });
    return bar;
}

void GuideWindow::makeText()
{
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setAccessibleName(tr("Text of the guide"));
    m_text->setLayoutDirection(Qt::LeftToRight); // English runs that way in every window
    m_text->setOpenLinks(false);
    m_text->setUndoRedoEnabled(false);
    // Tab leaves the text; every place that its links lead to is in the contents, too.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard |
                                    Qt::LinksAccessibleByMouse);
    needGuide();
    m_text->setSource(QUrl(QStringLiteral("qrc:/help/guide.md")), QTextDocument::MarkdownResource);
    m_text->document()->setDocumentMargin(margin);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    new FocusRing(m_text);
}

void GuideWindow::makeContents()
{
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setAccessibleName(tr("Contents of the guide"));
    m_contents->setLayoutDirection(Qt::LeftToRight);
    m_contents->setHeaderHidden(true);
    m_contents->setUniformRowHeights(true);
    m_contents->setItemDelegate(new ToneDelegate(Qt::UserRole, m_contents)); // for the room around texts
    RoomyStyle::use(m_contents, m_contents->header());
    useSoftSelection(m_contents);
    new FocusRing(m_contents);
    QTreeWidgetItem *chapter = nullptr;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level < 1 || level > deepestHeading)
            continue;
        auto *item = level == 1 || chapter == nullptr ? new QTreeWidgetItem(m_contents) : new QTreeWidgetItem(chapter);
        item->setText(0, block.text());
        item->setData(0, placeRole, block.position());
        if (level == 1)
            chapter = item;
    }
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item != nullptr)
            scrollTo(item->data(0, placeRole).toInt());
    });
    connect(m_contents, &QTreeWidget::itemActivated, m_text, [this] { m_text->setFocus(Qt::OtherFocusReason); });
}

void GuideWindow::search(const QString &words)
{
    m_found.clear();
    m_shown = -1;
    if (!words.trimmed().isEmpty()) {
        QTextDocument *document = m_text->document();
        for (QTextCursor at = document->find(words); !at.isNull(); at = document->find(words, at))
            m_found << at;
    }
    goToFound(1);
}

void GuideWindow::goToFound(int step)
{
    if (!m_found.isEmpty()) {
        m_shown = (m_shown + step + m_found.size()) % m_found.size();
        scrollTo(m_found.at(m_shown).selectionStart());
    }
    showFound();
}

void GuideWindow::showFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        const bool isShown = i == m_shown;
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_found.at(i);
        mark.format.setBackground(palette().brush(isShown ? QPalette::Highlight : QPalette::AlternateBase));
        mark.format.setForeground(palette().brush(isShown ? QPalette::HighlightedText : QPalette::Text));
        mark.format.setFontUnderline(true);
        marks << mark;
    }
    m_text->setExtraSelections(marks);
    if (m_search->text().trimmed().isEmpty())
        m_count->clear();
    else if (m_found.isEmpty())
        m_count->setText(tr("not found"));
    else
        //: which of the places where words were found is shown
        m_count->setText(tr("%1 of %2").arg(Format::number(m_shown + 1), Format::number(m_found.size())));
}

bool GuideWindow::showHeading(const QString &name)
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() < 1 || nameInLinks(block.text()) != name)
            continue;
        scrollTo(block.position());
        return true;
    }
    return false;
}

QString GuideWindow::nameInLinks(const QString &heading)
{
    QString name;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            name += c;
        else if (c == u' ')
            name += u'-';
    }
    return name;
}

void GuideWindow::follow(const QUrl &link)
{
    if (link.hasFragment() && (link.isRelative() || link.scheme() == QLatin1String("qrc")))
        showHeading(link.fragment());
    else if (link.scheme() == QLatin1String("https"))
        QDesktopServices::openUrl(link);
}

/// What stands there is at the top of what is seen, and the caret is there, for the keyboard and for screen readers.
void GuideWindow::scrollTo(int position)
{
    QTextCursor cursor(m_text->document());
    cursor.setPosition(position);
    m_text->setTextCursor(cursor);
    const QTextBlock block = cursor.block();
    const int top = int(m_text->document()->documentLayout()->blockBoundingRect(block).top());
    if (block.blockFormat().headingLevel() > 0)
        m_text->verticalScrollBar()->setValue(top - int(margin) / 2);
    else
        m_text->ensureCursorVisible();
}

} // namespace heirloom
