// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpMenu.h"

#include "engine/Engine.h"
#include "ui/help/DiagnosticsText.h"
#include "ui/help/GuideWindow.h"
#include "ui/support/Reply.h"
#include "ui/support/SymbolicIcon.h"
#include "ui/widgets/NoticeBar.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMessageBox>

namespace heirloom {

HelpMenu::HelpMenu(Engine &engine, NoticeBar &notice, QWidget *window)
    : QObject(window), m_engine(engine), m_notice(notice), m_window(window)
{
}

void HelpMenu::fill(QMenu *menu)
{
    QAction *guide = menu->addAction(symbolicIcon(QStringLiteral("guide")), tr("&Guide"));
    guide->setObjectName(QStringLiteral("actionGuide"));
    guide->setShortcut(QKeySequence::HelpContents);
    connect(guide, &QAction::triggered, this, &HelpMenu::openGuide);
    //: copies versions and the like to the clipboard, for a report of a problem
    QAction *diagnostics = menu->addAction(symbolicIcon(QStringLiteral("copy")), tr("&Copy diagnostics"));
    diagnostics->setObjectName(QStringLiteral("actionDiagnostics"));
    connect(diagnostics, &QAction::triggered, this, &HelpMenu::copyDiagnostics);
    QAction *about = menu->addAction(symbolicIcon(QStringLiteral("about")), tr("&About Heirloom"));
    about->setObjectName(QStringLiteral("actionAbout"));
    connect(about, &QAction::triggered, this, &HelpMenu::showAbout);
}

void HelpMenu::openGuide()
{
    auto *guide = m_window->findChild<GuideWindow *>();
    if (guide == nullptr) {
        guide = new GuideWindow(m_window);
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
}

void HelpMenu::copyDiagnostics()
{
    onReply(m_engine.facts(), this, [this](const Result<EngineFacts> &facts) {
        if (!facts) {
            emit failed(facts.error());
            return;
        }
        QApplication::clipboard()->setText(diagnosticsText(*facts));
        m_notice.tell(Tone::Normal, tr("Copied versions, numbers and error codes: no names, addresses or passwords. "
                                       "Paste them into your report."));
    });
}

void HelpMenu::showAbout()
{
    auto *about =
        new QMessageBox(QMessageBox::NoIcon, tr("About Heirloom"),
                        tr("Heirloom %1").arg(QApplication::applicationVersion()), QMessageBox::Close, m_window);
    about->setTextFormat(Qt::PlainText);
    QStringList libraries;
    for (const LibraryVersion &library : libraryVersions())
        libraries << library.name + u' ' + library.version;
    about->setInformativeText(
        tr("Downloads what is new and keeps what you have.\nFree software under the GPL, version 3 or later.") +
        QStringLiteral("\n\n") + libraries.join(QStringLiteral(", ")));
    about->setIconPixmap(applicationIcon().pixmap(64));
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace heirloom
