// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/support/Labels.h"
#include "ui/support/SymbolicIcon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace heirloom {

namespace {

/// A large faint drawing that keeps its colour right when the palette changes.
class Picture : public QWidget
{
public:
    Picture() { setFixedSize(72, 72); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor faint = blend(PartColours::of(palette()).quiet, palette().color(QPalette::Base), 0.5);
        symbolicIcon(QStringLiteral("drop"), faint).paint(&painter, rect());
    }
};

} // namespace

EmptyState::EmptyState(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_picture(new Picture), m_title(new PlainLabel(objectName + QStringLiteral("Title"))),
      m_text(new PlainLabel(objectName + QStringLiteral("Text"))), m_ways(makeWays())
{
    setObjectName(objectName);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setHeading(4);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setTone(Tone::Quiet);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 24, 40, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_ways, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    showWelcome();
}

void EmptyState::showWelcome()
{
    m_title->setText(tr("Drop a link, a list of links or a manifest here"));
    setAccessibleName(m_title->text());
    m_text->setText(tr("Before anything is downloaded you see what you have already and what is new."));
    m_picture->show();
    m_ways->show();
}

void EmptyState::showNothingFound(const QString &sentence)
{
    m_title->setText(sentence);
    setAccessibleName(sentence);
    m_text->clear();
    m_picture->hide();
    m_ways->hide();
}

QWidget *EmptyState::makeWays()
{
    auto *ways = new QWidget;
    auto *layout = new QHBoxLayout(ways);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *add = new QPushButton(symbolicIcon(QStringLiteral("add")), tr("Add a download…"));
    add->setObjectName(QStringLiteral("emptyAdd"));
    connect(add, &QPushButton::clicked, this, &EmptyState::addRequested);
    auto *paste = new QPushButton(symbolicIcon(QStringLiteral("paste")), tr("Paste a link"));
    paste->setObjectName(QStringLiteral("emptyPaste"));
    connect(paste, &QPushButton::clicked, this, &EmptyState::pasteRequested);
    layout->addWidget(add);
    layout->addWidget(paste);
    return ways;
}

} // namespace heirloom
