// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/tokens/TokenList.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/preferences/editors/RowParts.h"
#include "ui/preferences/tokens/TokenDialog.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"

#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace heirloom {

TokenList::TokenList(Engine &engine, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_lines(new QVBoxLayout),
      m_said(new PlainLabel(objectName + QStringLiteral("Said"))), m_add(new QPushButton(tr("Add a &token…")))
{
    setObjectName(objectName);
    setAccessibleName(tr("Servers that have a token"));
    m_said->setWordWrap(true);
    m_said->hide();
    m_add->setObjectName(objectName + QStringLiteral("Add"));
    m_add->setAutoDefault(false); // Enter in a field ends its editing, no more
    m_lines->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_lines);
    column->addWidget(m_said);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { askForToken({}); });
}

void TokenList::reload()
{
    onReply(m_engine.tokenServers(), this, [this](const Result<QStringList> &servers) {
        m_add->setEnabled(servers.has_value());
        take(servers);
    });
}

void TokenList::take(const Result<QStringList> &servers)
{
    if (!servers)
        return tell(true, UserText::sentence(servers.error()));
    tell(false, {});
    show(*servers);
}

void TokenList::show(const QStringList &servers)
{
    if (servers == m_servers)
        return;
    m_servers = servers;
    while (auto *item = m_lines->takeAt(0)) {
        item->widget()->setObjectName({});
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be on the call stack
        delete item;
    }
    for (const QString &server : servers)
        m_lines->addWidget(makeLine(server));
    RowParts::nameInOrder(QStringLiteral("token"), *m_lines);
}

QWidget *TokenList::makeLine(const QString &server)
{
    auto *name = new ElidedLabel(QStringLiteral("server"));
    name->setText(inOnePiece(displaySafe(server)));
    auto *replace = new QPushButton(tr("Replace…"));
    replace->setObjectName(QStringLiteral("replace"));
    replace->setAccessibleName(tr("Replace the token of %1").arg(displaySafe(server)));
    replace->setAutoDefault(false);
    auto *remove = RowParts::removeButton(tr("Remove the token of %1").arg(displaySafe(server)));
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(name, 1);
    line->addWidget(replace);
    line->addWidget(remove);
    connect(replace, &QPushButton::clicked, this, [this, server] { askForToken(server); });
    connect(remove, &QToolButton::clicked, this, [this, server] { askToRemove(server); });
    return widget;
}

void TokenList::askForToken(const QString &server)
{
    auto *dialog = new TokenDialog(m_engine, server, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TokenDialog::kept, this, [this](const QStringList &servers) { take(servers); });
    dialog->open();
}

void TokenList::askToRemove(const QString &server)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove a token"),
                                tr("Remove the token of %1 from the keychain?").arg(displaySafe(server)),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("tokenRemove"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("To use it again you will have to enter it again."));
    auto *sure = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    sure->setObjectName(QStringLiteral("tokenRemoveSure"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(sure, &QAbstractButton::clicked, this, [this, server] { remove(server); });
    box->open();
}

void TokenList::remove(const QString &server)
{
    tell(false, tr("Waiting for the keychain …"));
    onReply(m_engine.forgetToken(server), this, [this](const Result<QStringList> &servers) { take(servers); });
}

void TokenList::tell(bool isBad, const QString &text)
{
    m_said->setTone(isBad ? Tone::Bad : Tone::Quiet);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace heirloom
