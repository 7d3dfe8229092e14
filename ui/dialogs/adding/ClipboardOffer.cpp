// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adding/ClipboardOffer.h"

#include "base/DisplayText.h"
#include "engine/UserText.h"
#include "ui/support/DroppedLinks.h"
#include "ui/support/Labels.h"
#include "ui/support/SymbolicIcon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace heirloom {

ClipboardOffer::ClipboardOffer(QWidget *parent)
    : QWidget(parent), m_label(new ElidedLabel(QStringLiteral("addClipboard")))
{
    m_label->setTone(Tone::Quiet);
    auto *use = new QPushButton(symbolicIcon(QStringLiteral("paste")), tr("&Use"));
    use->setObjectName(QStringLiteral("addUseClipboard"));
    use->setAccessibleName(tr("Use the link from the clipboard"));
    use->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label, 1);
    layout->addWidget(use);
    hide();
    connect(use, &QPushButton::clicked, this, [this] { emit used(m_links); });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardOffer::look);
}

void ClipboardOffer::setWanted(bool wanted)
{
    m_isWanted = wanted;
    look();
}

void ClipboardOffer::look()
{
    m_links = m_isWanted ? linksIn(QGuiApplication::clipboard()->mimeData()) : QStringList();
    setVisible(!m_links.isEmpty());
    if (m_links.isEmpty())
        return;
    // An address in the clipboard may hold a token; the whole is shown once it is used.
    const QString first = displaySafe(UserText::source(m_links.constFirst()));
    m_label->setText(m_links.size() == 1
                         ? tr("From the clipboard: %1").arg(first)
                         : tr("From the clipboard: %n links, the first: %1", nullptr, int(m_links.size())).arg(first));
}

} // namespace heirloom
