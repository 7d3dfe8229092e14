// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NoticeBar.h"

#include "ui/support/Labels.h"
#include "ui/support/SymbolicIcon.h"
#include "ui/widgets/access/WidgetAccess.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace heirloom {

namespace {
constexpr int textPosition = 0;
constexpr int asidePosition = 2; // behind the stretch; buttons of the text go in between
} // namespace

NoticeBar::NoticeBar(const QString &objectName, QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_text(new ElidedLabel(objectName + QStringLiteral("Text"))),
      m_aside(new PlainLabel(objectName + QStringLiteral("Aside")))
{
    setObjectName(objectName);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window); // also on a page with the background of a table
    m_layout->setContentsMargins(14, 4, 6, 4);
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_aside->setTone(Tone::Quiet);
    auto *close = new QToolButton;
    close->setObjectName(objectName + QStringLiteral("Close"));
    close->setIcon(symbolicIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide this message"));
    close->setAccessibleName(tr("Hide this message"));
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    m_layout->addWidget(m_text);
    m_layout->addStretch(1);
    m_layout->addWidget(m_aside);
    m_layout->addWidget(close);
    hide();
}

void NoticeBar::tell(Tone tone, const QString &text, const std::vector<Choice> &choices, const QString &aside,
                     const Choice &lastChoice)
{
    for (QWidget *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();
        m_layout->removeWidget(button);
    }
    m_tone = tone;
    m_text->setText(text);
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
    int position = textPosition + 1;
    for (const Choice &choice : choices)
        addButton(choice, position++);
    if (!lastChoice.text.isEmpty())
        addButton(lastChoice, asidePosition + int(choices.size()) + 1);
    applyColours();
    setAccessibleName(text);
    show();
    WidgetAccess::announce(this);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::dismiss()
{
    hide();
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_isApplying)
        applyColours();
    QFrame::changeEvent(event);
}

void NoticeBar::addButton(const Choice &choice, int position)
{
    auto *button = new QToolButton;
    button->setObjectName(choice.objectName);
    button->setText(choice.text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, choice.run);
    m_layout->insertWidget(position, button);
    m_buttons.push_back(button);
}

void NoticeBar::applyColours()
{
    m_isApplying = true;
    const QPalette base = QApplication::palette(this);
    const PartColours colours = PartColours::of(base);
    QPalette own; // all other colours follow the program's
    const QColor background = m_tone == Tone::Bad ? colours.problem : colours.notice;
    own.setColor(QPalette::Window, background);
    own.setColor(QPalette::WindowText, base.color(QPalette::Text));
    setPalette(own);
    for (QWidget *button : m_buttons) {
        QPalette link;
        link.setColor(QPalette::ButtonText, colours.busy);
        link.setColor(QPalette::Button, background);
        button->setPalette(link);
    }
    m_isApplying = false;
}

} // namespace heirloom
