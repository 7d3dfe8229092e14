// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/CloseQuestion.h"

#include <QPushButton>

namespace heirloom {

CloseQuestion::CloseQuestion(Place place, QWidget *window) : QMessageBox(window)
{
    const bool hasTray = place == Place::Tray;
    setObjectName(QStringLiteral("closeQuestion"));
    setWindowTitle(tr("Close Heirloom"));
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);
    setText(hasTray ? tr("Keep downloading when the window is closed?") : tr("Closing the window ends Heirloom"));
    setInformativeText(
        hasTray
            ? tr("Heirloom can go on in the background; its icon in the tray brings the window back. You can change "
                 "your answer in the preferences.")
            : tr("This desktop has no tray that Heirloom could go on in without a window. What is being downloaded "
                 "goes on at the next start. To keep downloading now, minimize the window instead. You can change "
                 "your answer in the preferences."));
    QPushButton *keep =
        addButton(hasTray ? tr("&Keep downloading in the background") : tr("&Minimize"), QMessageBox::AcceptRole);
    QPushButton *quit = addButton(tr("&Quit"), QMessageBox::DestructiveRole);
    QPushButton *cancel = addButton(QMessageBox::Cancel);
    keep->setObjectName(QStringLiteral("closeKeep"));
    quit->setObjectName(QStringLiteral("closeQuit"));
    cancel->setObjectName(QStringLiteral("closeCancel"));
    setDefaultButton(keep);
    setEscapeButton(cancel);
    setAttribute(Qt::WA_DeleteOnClose);
    connect(keep, &QPushButton::clicked, this, &CloseQuestion::keepChosen);
    connect(quit, &QPushButton::clicked, this, &CloseQuestion::quitChosen);
}

} // namespace heirloom
